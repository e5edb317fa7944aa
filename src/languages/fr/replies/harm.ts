import type { RolesOf } from '../../reply-words.js'

export const harm: RolesOf<'harm'> = {
  blamesCustomer: {
    phrases: `auriez|aurais|aurait dû ~ _, il fallait|aurait fallu ~ _, vous auriez pu, vous deviez, tu devais, vous n'avez|n'as ~ pas|jamais ~ lu|vérifié|respecté|suivi|mis|signalé|prévenu|contacté|appelé|payé|écouté|attendu|demandé|sauvegardé|fourni|répondu|résilié|compris|fait, tu n'as pas, n'avez pas ~ lu|vérifié|suivi|signalé|payé|respecté|compris, avez|as ~ oublié|mal|ignoré|négligé|accepté|signé|choisi|souscrit, vous êtes ~ trompé|trompée|engagé, vous vous êtes trompé|trompée, visiblement|manifestement|probablement|certainement|évidemment|clairement|apparemment ~ ~ vous|tu|pas, pourquoi n'avez|n'as, votre|ta|c'est faute|erreur|responsabilité|négligence|choix|problème, de votre|ta faute, c'est ~ votre|ta faute|erreur|problème, vos propres, votre propre, erreur de votre|ta part, erreur de l'utilisateur, erreur utilisateur, erreur de manipulation, mauvaise utilisation|manipulation, mal utilisé|installé|rempli|lu, si vous aviez|avais ~ lu|vérifié|suivi|prévenu|contacté|attendu|demandé, si tu avais, comme ~ ~ indiqué|mentionné|précisé|stipulé|expliqué|dit|écrit ~ ~ dans|sur|précédemment|déjà|plus, comme déjà, déjà ~ expliqué|dit|indiqué|répondu|précisé|informé, à plusieurs reprises ~ expliqué|informé, clairement indiqué|précisé|mentionné|stipulé|écrit, est|était ~ clairement indiqué|précisé|écrit, c'est écrit, c'était écrit, il est ~ indiqué|précisé|écrit|stipulé, lisez ~ les|la|le ~ conditions|notice|cgv|contrat|mode, suffisait de, il suffisait, bon sens, la prochaine fois, tous les autres ~ clients|utilisateurs, avant de ~ vous plaindre|plaindre|critiquer|accuser|publier|râler, problème ~ vient ~ de chez|votre|vous, vient de chez vous, de votre côté, de votre installation, côté client, votre matériel|navigateur|box|appareil`,
    not: `n'est pas ~ votre|ta faute, pas votre|ta faute, n'avez rien fait|à, n'avez pas ~ reçu|été|eu|à|besoin, vérifier de votre côté, essayer de votre côté, votre choix de`,
  },
  blamesOthers: {
    phrases: `faute|responsabilité|erreur de|du|d' ~ <tiers>, dépend|relève de|du ~ <tiers>, c'est le|la|notre ~ <tiers> qui, notre|le|la <tiers> a|n'a|est|doit, vient du|de la|de notre ~ <tiers>, n'est pas ~ notre faute, pas notre faute|responsabilité|ressort, ne sommes pas responsables, ne saurions être, indépendant|indépendante|indépendantes de notre volonté, hors de notre contrôle, échappe à notre, cause externe, prestataire externe, nos prestataires, un tiers, force majeure, ne dépend pas de nous, n'y sommes pour rien, n'y pouvons rien`,
    not: '',
  },
  denies: {
    phrases: `chez nous|moi|de notre côté ~ ~ fonctionne|marche|rien|aucun|tout, fonctionne|marche ~ ~ très|parfaitement|bien|correctement|normalement ~ chez|de notre|pour|sur, aucun|pas|pas de|d' ~ problème|incident|dysfonctionnement|panne|anomalie|erreur|bug ~ ~ détecté|signalé|constaté|remonté|connu|de notre|en cours|à signaler|sur, ne constatons|voyons|détectons|trouvons|relevons ~ aucun|aucune|pas|rien, n'avons ~ constaté|relevé|détecté|reçu ~ aucun|aucune|pas|rien, rien d'anormal, rien à signaler, aucune anomalie, personne d'autre, aucun autre client|utilisateur, aucun autre, êtes|es ~ le|la ~ seul|seule|premier|première, vous seul, tout ~ fonctionne|est ~ normalement|normal|correctement|parfaitement|opérationnel|vert|bien, tous nos systèmes, n'est pas un ~ bug|dysfonctionnement|panne|défaut, ce n'est pas vrai, c'est faux, impossible que, ne parvenons|arrivons pas à reproduire, n'arrivons pas à reproduire, selon nos systèmes|données|notre, d'après nos systèmes|données|notre, apparaît ~ livré|distribué|payé, bien été livré|distribué|remis`,
    not: `à nouveau|de nouveau ~ chez, n'êtes pas le seul|la seule, pas le seul, pas la seule, tout fonctionne à nouveau|de nouveau, tout est rétabli, n'est pas normal|acceptable|une excuse`,
  },
  shrugs: {
    phrases: `c'est|est|sont|reste ~ ~ normal|normale|normaux, tout à fait normal, parfaitement normal, il est normal|courant|fréquent, c'est ainsi, fonctionne ainsi, est correct|correcte|conforme, facture ~ correcte|conforme, montant ~ correct|conforme, rien de grave, rien d'inquiétant, rien d'anormal, pas d'inquiétude, ne vous inquiétez pas, pas de panique, aucun souci, cela arrive, ça arrive, ça peut arriver, cela peut arriver, comportement attendu|normal, c'est prévu, comme prévu, prévu ainsi, conforme à|au, pas si grave, n'est pas grave, pas grave`,
    not: `pas normal, n'est pas normal, ne devrait|doit pas arriver, si cela arrive|se|reproduit, pas conforme`,
  },
  lectures: {
    phrases: `la prochaine fois, à l'avenir ~ ~ conseillons|recommandons|invitons|veillez|pensez|merci, pensez à|bien, pense à, veillez à, veille à, n'oubliez pas, rappelons que|qu', nous vous rappelons, je vous rappelle, il est important|recommandé|conseillé|préférable de|d', vous invitons à ~ lire|respecter|vérifier|consulter|relire|modérer, modérer vos propos, vos propos, rester courtois|poli|correct|respectueux, un ton, ton respectueux, soyez respectueux|courtois|poli, courtoisie, avant d'acheter|de commander|de réserver, nos équipes méritent`,
    not: '',
  },
  rules: {
    phrases: `conditions générales, cgv, cgu, nos conditions, conditions d'utilisation|de vente|générales|contractuelles, règlement, réglementation, procédure, procédures, procédure interne, politique de, notre politique, raisons de confidentialité|sécurité, confidentialité, rgpd, raisons légales, en vertu de|du, conformément à|au|aux, article # , article l, aux termes de, prévu par|au|dans, contractuellement, au contrat, clause, clauses, pas autorisés, sommes tenus, obligation légale, décision définitive, exclusions, exclu de, hors garantie, ne commentons pas, cas particuliers`,
    not: 'la procédure est simple, procédure de remboursement|réinitialisation',
  },
  scorn: {
    phrases: `désolés|désolé|navrés ~ ~ que ~ ressentiez|preniez|pensiez|voyiez|perceviez|soyez|ressentez|vous, désolé si vous, désolés si vous, si vous vous êtes senti|sentie, si vous le prenez, calmez-vous, calme-toi, calmez vous, on se calme, du calme, détendez-vous, détends-toi, faites-vous une raison, grandissez, lol, mdr, ptdr, haha, hahaha, pauvre chou, pauvre chéri, pauvre petit|petite, quel drame, drama, exagérez, exagères, exagéré, hystérique, pleurnicher, pleurnichard, chouiner, ouin, ouin ouin, râleur, râleurs, râler, râlez, vous plaindre, se plaindre, troll, haters, rageux, idiot, stupide, bête, ridicule, pathétique, n'importe quoi, foutaises, allez ~ ailleurs|voir ailleurs, va voir ailleurs, libre à vous, libre de partir|aller|résilier|changer, rien ne vous oblige, personne ne vous oblige|force, personne vous oblige|force, bonne chance, bon courage avec|chez, problème de riche, pas la fin du monde, qu'une application|jeu|appli, on s'en fiche, sérieusement ?, vraiment ?, ce n'est pas ~ compliqué|sorcier|difficile, pas compliqué, pas bien compliqué, c'est ~ simple ~ pourtant, visiblement, certains, quelqu'un s'est, quelqu'un a, au prix que|où, à ce prix, savoir lire, apprenez à, apprends à`,
    not: 'désolés|désolé que ~ ~ ayez|soyez|rencontriez ~ sans|bloqué|dû|un|des, bonne chance pour, visiblement un|une|le problème|bug, certains clients|utilisateurs|modèles',
  },
  threat: {
    phrases: `avocat, avocats, justice, poursuites, poursuite judiciaire, poursuivre en justice, actions|action en justice, service juridique, juridique, juridiques, diffamation, diffamatoire, diffamatoires, calomnie, tribunal, plainte contre, porter plainte, porterons plainte, huissier, nous réservons le droit, réservons le droit, bloquerons, vous bloquer, bloquons ~ compte, fermer|fermerons|suspendre|suspendrons|résilier|résilierons votre|ton ~ compte|contrat, supprimez|supprime|retirez|retire|modifiez|modifie ~ ~ message|post|avis|commentaire|tweet|propos, supprimer ~ ~ message|avis|commentaire|tweet, conséquences, signalerons votre, votre ~ sera supprimé`,
    not: `pouvez ~ fermer|résilier|suspendre, supprimez ~ ~ car|parce|il|contient|numéro, supprimez ~ ~ tweet|message ~ car|il|contient|visible, bloquons ~ carte`,
  },
  guarantee: {
    phrases: `garantissons, garantis, vous garantis|garantissons, garanti, garantie que, ne se reproduira ~ plus|pas, plus jamais, ne se produira plus, n'arrivera plus, promettons, promets, vous promets|promettons, c'est promis, promis, 100 sûr|sûre|satisfait|sécurisé, à 100, à coup sûr, sans faute, sans aucun doute vous, absolument sûr|sûrs, totalement sûr|sécurisé, parole d'honneur, quoi qu'il arrive, une fois pour toutes, définitivement réglé|résolu, pour toujours, engageons à ce que plus`,
    not: 'pouvons pas garantir|promettre, ne garantissons pas, ne peux pas promettre, sous garantie, la garantie, votre garantie, garantie de # , hors garantie, sans garantie, garantie légale',
  },
  refund: {
    phrases: `vous|te rembourserons|dédommagerons|indemniserons, rembourserons, serez|sera|seras ~ remboursé|remboursée|remboursés|dédommagé|indemnisé|crédité, allez|vas être remboursé|remboursée, recevrez|aurez ~ ~ remboursement|avoir|dédommagement, vous remboursons, remboursement intégral|complet|total, remboursés intégralement`,
    not: 'aucun remboursement, pas de remboursement, a été remboursé|remboursée, déjà remboursé, demander|demande de|demandez ~ remboursement, pas remboursé',
  },
  sells: {
    phrases: `passez|passe à ~ premium|pro|plus|fibre|offre, notre ~ premium|pro|plus|gold, découvrez ~ ~ offre|offres|nouveau|nouvelle|nouveautés|gamme|collection|nos, découvre ~ ~ offre|offres|nouveau|nouvelle|nos, code promo, avec le code, utilisez le code, # de réduction, de réduction, remise sur ~ prochain|prochaine, promotion, promo, offre spéciale|exclusive|du moment, nouvelle collection, soldes, black friday, inscrivez-vous à|sur, newsletter, suivez-nous sur, abonnez-vous, ne manquez pas, ne ratez pas, commandez vite|maintenant, achetez maintenant, essai gratuit, essayez ~ notre|nos nouveau|nouvelle, seulement # euros|par, à partir de # , pour seulement, nos forfaits|packs, notre nouveau|nouvelle ~ produit|modèle|gamme, pourrait vous intéresser|plaire, saviez-vous que, avez-vous pensé à, extension de garantie, parrainez`,
    not: 'suivez-nous pour ~ mises|informations|suivre, code promo ~ excuser|dédommager, bon de réduction pour',
  },
  review: {
    phrases: `laissez|laisser|laisse|donnez|donner ~ ~ avis|note|étoiles|évaluation, notez-nous, note-nous, évaluez, cinq|5 étoiles, avis positif, enquête de satisfaction, sondage, questionnaire, recommandez-nous, parlez-en à, trustpilot`,
    not: 'votre avis, ton avis, merci pour ~ étoiles|avis|note, pour les ~ étoiles',
  },
  breachDenied: {
    phrases: `aucune fuite|intrusion|violation|preuve|attaque|compromission, aucune donnée, aucun piratage|élément|risque, pas de fuite|piratage|violation, pas été ~ piratés|piraté|compromis|compromises|volées|hackés, n'avons pas été piratés, vos données ~ sont|restent ~ sécurité|protégées|sûres|chiffrées, données en sécurité, rumeur, rumeurs, infondé, infondées, fausse information, fake news, spéculations, rien à craindre, aucun danger, totalement|parfaitement|absolument sécurisé|sécurisées|sûr|protégées, inviolable`,
    not: 'ne pouvons pas exclure, ne savons pas encore',
  },
  breachDetails: {
    phrases: `injection sql, exploit, vulnérabilité, vulnérabilités, faille, failles, attaquant, attaquants, pirates ont|sont, mal configuré, hash, hachés, en clair, credential stuffing, un employé, un salarié, mot de passe administrateur, porte dérobée, backdoor, port ouvert, clé api, api key, rançongiciel, ransomware, zero day, cve, bucket, parefeu`,
  },
}
