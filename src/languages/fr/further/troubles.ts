import type { FieldWords } from '../../by-field.js'

/** Further words for what fails, is missing, comes late, costs what it should not: trade by trade. */
export const troubles: FieldWords = {
  'does-not-work': `
    ne répond plus depuis, plus aucun signe de vie, aucun signe de vie, ne donne plus signe, mort depuis, morte depuis, morts depuis, éteint depuis, n'imprime plus, ne démarre plus, démarre plus,
    ne s'allume|ouvre|charge|connecte|ferme plus|pas, s'est mis à, s'est arrêté net, s'est arrêtée, s'arrête toutes|au|en plein, ne lit plus|pas, lit plus, n'enregistre rien|pas|plus,
    ne sauvegarde rien|pas|plus, n'affiche rien|pas|plus, n'envoie rien|pas|plus, n'avance plus|pas, ne passe plus|pas, passe plus, ne passe nulle, ça passe pas, refuse obstinément,
    refuse de démarrer|charger|se|fonctionner|marcher|lire, n'en fait qu'à, une fois sur deux|trois, un jour sur deux, quand ça veut, quand il veut, quand elle veut, par intermittence, par à-coups,
    roue qui tourne, la roue tourne, petite roue, cercle qui tourne, petit rond qui, ça tourne ça tourne, reste coincé|coincée|planté|plantée|vide, bloqué à|sur|au l'écran|#|chargement|démarrage,
    bloquée à|sur|au, coincé à|sur|au, jamais activé|activée, toujours pas activé|activée, plus de son|image, pas de son|d'image, aucun son, aucune image, ne s'entend, on n'entend rien, on ne voit rien,
    ne reconnaît pas|plus|rien, reconnaît pas, ne détecte pas|plus|rien, ne capte plus|pas|rien, capte plus, capte rien, capte pas, carte refusée|refusee, cartes refusées, paiement refusé, paiement rejeté,
    refusée partout, refusee partout, refusé partout, rejeté par, rejetée par, rejetés par, est rejeté, est rejetée, par terre depuis, dans les choux, aux fraises, en carafe, au point mort,
    à l'arrêt depuis, hors course, rend l'âme, rendu l'âme
  `,
  defect: `
    s'est fissuré|fendu|fendue|déformé|arraché|arrachée|affaissé|affaissée|effondré|percé|percée|bloqué|bloquée|détaché|détachée|coincé|dégonflé|cassée|brisée|rompu|rompue|plié|éteint, m'a lâché,
    nous a lâché|lâchés, a lâché au, a cramé, a grillé, a fondu, a pété, a cédé, cède, a craqué, craqué au, en mille morceaux, en deux, en lambeaux, part en lambeaux, part en morceaux,
    tombe en morceaux|ruine|panne, tombe en rade, dès la première utilisation|semaine|lessive|fois, au premier lavage|usage|coup|jour, à la première utilisation|lessive|pluie|sortie, au bout de # <temps>,
    au bout de <nombre> <temps>, au bout d'un mois|an, au bout d'une semaine|heure, après # <temps> d'utilisation, après deux mois|semaines|jours|lavages, après trois mois|semaines|jours|lavages,
    n'a pas tenu|duré, a tenu #, a tenu <nombre>, a duré #, a duré <nombre>, n'aura tenu, un creux de, creux, se creuse, s'affaisse, se déforme, se détache, se détend, se fissure, s'effrite, s'écaille,
    s'use, se délave, a déteint, rétrécit, grince, grésille, siffle, vibre, bruit bizarre|infernal|suspect|anormal|d'avion|de, fait un bruit, goutte, ça goutte, ca goutte, fuit de, prend l'eau,
    prend l'humidité, laisse passer l'eau, chauffe trop, brûle les, disjoncte, fait disjoncter, fait sauter les, mal réglé|réglée|assemblé|assemblée|collé|soudé|imprimé|relié|emballé, de travers, inversé,
    inversée, inversés, décalée, décalés, faux depuis, faux de, est faux, est fausse, sont faux, sont fausses, arrondis faux, calcul faux, calculs faux, total faux, calcule mal, compte mal, compte faux,
    compte double, dédoublé, dupliqué, duplique, duplique tout, s'affiche mal|à l'envers|en, affiche n'importe quoi, s'est effacé|effacée, se sont effacés|effacées, efface mes|tout|les,
    écrase mes|les|tout, écrasé par|mon|ma|mes|en, se vide, se remet à zéro, remis à zéro, remise à zéro, repart de zéro, revient à zéro, saute toute|tout|d'une, sautent, saute une|un|des,
    perd mes|les|le|la|ses, oublie mes|les|le|la, mélange les, confond, confond ~ avec, ne correspond plus, correspond plus, ne correspondent pas|plus, ne tombe pas juste,
    pages manquantes|blanches|en double, il manque des pages|les pages, pièces sur, il y en a #, on a compté, sur # il
  `,
  condition: `
    arrivée tiède, glace fondu|fondue, fondu dans, décongelé, décongelée, décongelés, avariés, rance, aigre, tourné, a tourné, sent mauvais|le|la, sent l'égout|l'essence|le moisi|la cigarette,
    sentait mauvais|le|la, puanteur, goût de plastique|savon|métal|brûlé, un goût bizarre, goût bizarre, asticots, ver dans, vers dans, mouches, moucherons, une bestiole, bestioles, souris dans, rats,
    punaises de lit, draps sales|tachés|usagés, pas nettoyé|nettoyée, jamais nettoyé|nettoyée, poils dans|partout, cheveux dans, poussière partout, de la moisissure, murs humides, eau froide,
    pas d'eau chaude, sans eau chaude, bruit toute la nuit, dur comme, trop salé, insipide, carbonisé, pas frais|fraîche, pas cuit|cuite, mal cuit, sang dans, différent de la photo, rien de ce qui,
    rien comme sur la photo, pas comme sur, ne ressemble pas, ressemble à rien, autre modèle, autre marque, autre référence, mauvais coloris, pas la même couleur|taille
  `,
  problem: `
    vous avez oublié, ils ont oublié, ont oublié, a oublié de|mon|ma|notre|nos, oublié de, oubliés, oubliée, oublie de, s'est perdu|perdue, se sont perdus, vous avez perdu, ont perdu mon|ma|mes|notre|nos,
    a perdu mon|ma|mes|notre|nos, perdu mon|ma|mes|notre|nos, volatilisé, volatilisée, volatilisés, envolé, envolés, évaporé, évaporés, introuvable depuis, inexistant, n'existe pas, n'existe plus,
    n'existent pas, existe pas, sans motif, sans m'avertir, sans mon accord, sans demander, du jour au lendemain, votre erreur, votre faute, erreur de votre part, erreur de leur part, par votre faute,
    mauvais numéro, mauvais nom, mauvaise personne, mauvais dossier, mauvais compte, mauvais ID, quelqu'un d'autre, à quelqu'un d'autre, me laisse sans, nous laisse sans, me retrouve sans,
    on se retrouve sans, nous retrouvons sans, je me retrouve, on se retrouve, me retrouve avec, mal informé, mal informée, mal orienté, non prévu, pas prévu, a percé, percé ma|mon|le|la|un,
    cassé ma|mon|le|la ~ en, abîmé ma|mon|notre|le|la|mes, rayé ma|mon|la|le, arraché mon|ma|le|la, inondé, inondée, a inondé
  `,
  unresolved: `
    j'attends toujours, nous attendons toujours, attend toujours, attends encore, j'attends encore, on attend depuis, nous attendons depuis, toujours en cours|traitement|suspens|panne|bloqué|attente,
    toujours bloqué|bloquée|suspendu|suspendue|coupé|introuvable|absent|vide|rien|personne, encore bloqué|bloquée|en panne, en cours de traitement|vérification|validation|analyse depuis, en attente depuis,
    en suspens, en souffrance, n'avance pas, avance pas, piétine, traîne depuis, font traîner, fait traîner, ils font traîner, on me fait traîner, on nous fait, sans suite, sans nouvelles depuis,
    sans aucune nouvelle, aucune nouvelle de, pas de nouvelles, pas de nouvelle, laissée en plan, me laisse en plan, me renvoie vers|à|sur|au, me renvoient vers|à|sur, on me renvoie, renvoyée vers,
    me dit de voir avec, me disent de voir, voir avec le, c'est pas eux, c'est pas leur, c'est pas nous, chacun se renvoie, se refilent, ping-pong, retour à la case, case départ, tout recommencer,
    tout refaire, on recommence, repartir de zéro, on refait tout, refait tout à, on me redemande, redemandent, me redemandez, encore demandé, demande encore, encore le même|la même, clos sans,
    clôturé sans, fermé sans, ticket fermé, ticket clos, dossier clos|clôturé|classé, classé sans, considéré comme résolu, marqué résolu, noté résolu, dossier est conforme, est conforme, conforme à quoi,
    déclaré conforme, prétend que, soutient que, m'assure que, assurent que, affirme que, prétendent que, il est parti, reparti sans, parti sans, sans rien faire, n'a rien fait, ont rien fait, rien fait,
    mal réparé, réparé et, réparation ratée, revenu pareil, revenu dans le même, même état, comprend ma|mon|votre, comprennent ma|notre, il faut un humain
  `,
  money: `
    m'avez débité|prélevé|facturé|compté, m'ont débité|prélevé|facturé|compté, m'a débité|prélevé|compté|chargé, vous me chargez|comptez|prélevez|réclamez, vous nous facturez|prélevez,
    me charge|chargez ~ $|#, vous me facturez quelqu'un, me facture quelqu'un, on me réclame, me réclament #, me réclamez #, me demande # euros|€, me demandent # euros|€, on me demande #, facture de #,
    facture à #, une facture de, double facture, deux factures, même facture, mauvaise facture, facture fausse, facture délirante, facture pour rien, facture zéro|de zéro|à zéro, facturé alors|sans|pour,
    prélevé alors|sans|pour|malgré, débité alors|sans|pour|malgré|quand même, débite deux|trois fois, débite puis, débite trois, prélève encore|toujours|quand, prélèvent encore|toujours,
    continue de me|nous|prélever|facturer, continuent de me|prélever|facturer, continuez de|à me|prélever|facturer, toujours prélevé|débité|facturé, encore prélevé|débité|facturé, hors forfait de,
    appels vers la|le|les, appels que je, sms surtaxés, que je n'ai pas commandé|demandé|souscrit|passé, que je n'ai jamais commandé|demandé|souscrit|signé|passé, que j'ai pas commandé|demandé|souscrit,
    jamais souscrit, jamais demandé, jamais signé, jamais commandé, pas souscrit, déjà payé, déjà payée, déjà réglé|réglée, payée deux fois, payer deux fois, payé pour rien, payer pour rien,
    je paie pour rien, je paye pour rien, payer pour ça, on paie pour quoi, le double de, le double du, le triple, deux fois plus cher, trois fois plus cher, deux fois le prix, trois fois le prix,
    frais d'annulation|de changement|dossier|résiliation|gestion, frais de #, # € de frais, de frais pour, frais surprise, frais abusifs, pour changer la date, a augmenté de, augmenté de #,
    augmentation de #, hausse de #, garde mon|ma|les|le argent|caution|acompte|frais, gardent mon|ma|les, gardez mon|ma|les, retient mon|ma, retiennent mon|ma, bloque mon argent|mes, bloquent mon argent,
    argent bloqué, avalé ma carte, avalé mon|mes, avalé #, distributeur a avalé, me doit, me doivent, vous me devez, nous doivent, on me doit, pas le bon montant, mauvais montant, montant faux,
    montant erroné, solde faux, remise pas appliquée, remise jamais, réduction pas appliquée, promo pas appliquée, prix pas respecté, prix affiché, pas le prix, passage que|jamais, péage que|jamais,
    péage facturé, pris sur mon compte, retiré sur mon, relance pour, relances pour, rappel avant coupure, mise en demeure pour, huissier pour, menace de, me menace de, menacent de, menacez de
  `,
  refund: `
    je veux mon remboursement|argent, rendez-moi mon|ma|mes, rendez mon|ma|mes|l'argent, qu'on me rembourse, que vous me remboursiez, me remboursez, pas remboursé|remboursée|remboursés,
    jamais remboursé|remboursée, refuse de rembourser|me rembourser, refusent de rembourser|me, refusez de rembourser|me, remboursement promis|refusé|annoncé|toujours|jamais, la différence de prix,
    différence de prix, un geste, un avoir au, un avoir valable, pas un avoir, bon d'achat de, un bon de, échange ou remboursement, échange, échanger, rétractation, délai de rétractation,
    droit de rétractation, garantie légale
  `,
  'not-delivered': `
    pas encore livré|livrée|reçu|reçue|arrivé|arrivée|expédié, jamais livré|livrée|reçu|reçue|reçus|arrivé|arrivée|expédié|expédiée,
    toujours pas livré|livrée|reçu|reçue|reçus|arrivé|arrivée|expédié|expédiée, pas reçu, n'ai rien reçu, ai rien reçu, n'a rien reçu, pas livré, pas livrée, n'a été scannée, n'a été scanné,
    jamais scanné|scannée|scannés|pris en charge, jamais pris en charge, pas pris en charge, mes colis n'existent, colis n'existe, introuvable le colis, colis introuvable|égaré|disparu|volé|volatilisé,
    commande introuvable|égarée|disparue|fantôme, on est le #, nous sommes le #, attendu le, attendue le, attendus le, annoncé le, annoncée le, annoncé pour, annoncée pour, promis pour, promise pour,
    prévu pour le, prévue pour le, devait être livré|livrée|là, devait arriver le|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi, devaient arriver,
    livraison ratée|manquée|impossible|annulée|repoussée|reportée|décalée, livraison ~ repoussée|reportée|décalée, repoussée de, repoussé de, reportée sans, livré chez quelqu'un, livré chez un,
    livré à la mauvaise, livré ailleurs, livré au mauvais, livré chez mon voisin|ma, déposé n'importe, déposé devant, déposé dans, jeté devant|par|dans, balancé par|devant|dans,
    laissé devant|dehors|sur|sous, sous la pluie, dans la poubelle, soi-disant livré|absent|passé, prétend être passé, prétendu avoir, dit être passé, pas sonné, même pas sonné, sonne même pas,
    j'étais présent|présente, on était là, chez moi toute la, chez moi tout le, avis de passage alors|sans, à la place j'ai|de, reçu à la place, j'ai reçu un|une|des|deux|trois|le|la ~ au lieu|à la,
    au lieu de mon|ma|la|le|mes, à la place du|de la|de mon, reçu le mauvais, reçu la mauvaise, reçu les mauvais, reçu un autre, reçu une autre, reçu que|qu'un|qu'une,
    pas le bon article|produit|colis|modèle, erreur d'article, il en manque|manque la|manque un|manque une|manque deux|manque le|manque des, il manque la|un|une|deux|le|des|trois,
    il manquait un|une|la|le|deux, en manque|manquait deux|trois|un|une, carton vide, colis vide, boîte vide, vide à l'intérieur, carton éventré|ouvert|défoncé|écrasé|trempé,
    colis éventré|ouvert|défoncé|écrasé|trempé
  `,
  delay: `
    bientôt deux, arrivé trop tard, arrivée trop tard, retard de, # minutes de retard, # heures de retard, # h de retard, bloqués dans|en|sur|à, bloqué dans|en gare, coincés dans|en|à|sur, à quai,
    en pleine voie, sur le tarmac, à l'aéroport depuis, sur le quai depuis
  `,
  'time-spent': `
    quinze jours que, # jours que, # semaines que, # mois que, <nombre> jours que, <nombre> semaines que, <nombre> mois que, voilà <nombre> <temps>, bientôt # <temps>, bientôt un mois, plus d'un mois,
    plus d'une semaine|heure, plus de # <temps>, plus de deux|trois|quatre <temps>, # heures pour, # jours pour, # semaines pour, # mois pour, trois semaines pour, deux semaines pour, deux mois pour,
    trois mois pour, deux heures pour, une heure pour, un mois pour, prennent leur temps, prend son temps, je patiente, patiente depuis, on patiente, patienter, je poireaute, on poireaute
  `,
  deadline: `
    clôture dans, clôture le, échéance, avant le #, bilan, bilans, déclaration d'impôts|tva, paies, fiches de paie, salaires à, je vis de ça, on vit de ça, mon gagne-pain, mon activité, mon commerce,
    ma boutique, mon resto, mon restaurant, mon cabinet, mes clients, # clients, mes locataires, des locataires qui, locataires qui arrivent, clients au telephone|téléphone, perte de chiffre,
    je perds des|de l', on perd des|de l', pertes de, en plein service, plein service, salle pleine, resto plein, magasin fermé, obligé de fermer, obligés de fermer, à l'arrêt complet, peux pas travailler,
    peut plus travailler, télétravaille, télétravail impossible, refait tout à la main, à la main, soutenance, soutenance jeudi|lundi|demain, partiels, entretien, examen demain,
    mariage samedi|demain|dans|le, enterrement, obsèques, anniversaire demain|samedi|dimanche, le jour j, départ demain|dans|ce, vol demain|ce|dans, décolle dans|demain|à, embarquement dans,
    dans # heures|h|jours|minutes, dans deux heures|jours, dans trois heures|jours, dans quatre jours, dans une heure, ce soir on, demain matin, à # h demain, avec un bébé|nourrisson,
    avec deux|trois enfants, nouveau-né, mon bébé, enfants en bas, personne âgée, âgée de # ans, de # ans seule, sans chauffage depuis, sans chauffage avec, il fait # degrés|chez, # degrés dans,
    médicaments, insuline, mémoire de # pages, ma thèse, mon mémoire, des années de travail|photos, toutes mes économies, mon loyer, payer mon loyer, plus un sou, plus un rond, interdit bancaire, à la rue,
    dormi dans|à, dormir dans|à, dort dans, devant une porte, mois de noël, avant les fêtes
  `,
  lockout: `
    mon compte est bloqué|suspendu|fermé|verrouillé, annonce est suspendue, annonce suspendue, est suspendue pour, est suspendu pour, boutique suspendue, compte verrouillé, bloqué hors de, bloquée hors de,
    coincé dehors, peux même plus voir, peux meme plus voir, peux plus voir mes|leur|mon, ne reçois pas le code|sms, reçois pas le code|sms, reçois jamais le code|sms, jamais reçu le code|sms,
    code jamais reçu, code n'arrive, le code arrive sur, code envoyé à|sur mon ancien|l'ancien, envoie le code à|sur, sur mon ancien numéro, à mon ancien numéro, mot de passe refusé|incorrect,
    mot de passe ~ refusé, identifiants refusés|inconnus|incorrects, ne me reconnaît, me reconnaît pas|plus, je n'existe pas, n'existe pas dans, vous a bloqué, m'avez banni, m'ont banni, banni sans,
    bannie sans, suspendu sans, suspendue sans, gelé mon|mes, gelé mes fonds, compte gelé, sur le mauvais compte, numéro coupé|perdu|jamais, ancien numéro coupé, ligne jamais activée
  `,
  safety: `
    ça sent le gaz, monoxyde, dialyse, sous oxygène, respirateur, assistance respiratoire, oedème, œdème, gonflé le visage, visage gonflé, lèvres gonflées|fendues, choc anaphylactique, réaction allergique,
    finir aux urgences, fini aux urgences, terminé aux urgences, aux urgences, brûlé au second|deuxième|premier, brûlures au, brûlure au, s'est brûlé|brûlée, me suis brûlé|brûlée, s'est coupé le|la|les,
    me suis coupé, électrocutée, électrisé, prise de jus, a failli, failli mourir|s'étouffer|tomber|brûler, s'est étouffé, s'étouffer avec, flammes, départ de feu, freins ont lâché, plus de freins,
    s'est effondré sur, salmonelle, listeria, bout de verre, du verre dans, éclat de verre, lame dans, dénutrie, dénutrition, déshydratée, déshydratation, escarres
  `,
  breach: `
    validé sans moi, bénéficiaire ajouté, ajouté sans, virement de # € que, virement instantané à, virement que je, virements que je, virement frauduleux, achats que je n'ai, paiements que je n'ai,
    c'est pas moi qui, ce n'est pas moi qui, ce n'était pas moi, crédit à mon nom, prêt à mon nom, contrat à mon nom, à mon nom sans, compte vidé, vidé mon compte, m'ont vidé, on m'a vidé,
    quelqu'un est entré|s'est connecté|utilise|a accès, connexion depuis la|le|un|l'étranger, les mails d'un|d'une|des, mails d'un cabinet, disque avec les, non effacé, les données d'un|d'une,
    les photos d'un|d'une, les factures d'un|d'une, le dossier d'un|d'une, reçu les résultats d'un|d'une, reçu le dossier|courrier|contrat|relevé d'un|d'une, envoyé mon|ma|mes ~ à un|une|quelqu'un,
    mot de passe en clair|par mail, en copie visible, toutes les adresses, visibles sur, accessible sans mot, indexé par, sur google
  `,
}
