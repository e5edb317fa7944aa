import type { Group } from '../lexicon.js'

/** Things that fail, are missing, come late, cost what they should not. The `ne` is dropped as often as not: "ça marche pas". */
export const troubles: readonly Group[] = [
  {
    name: 'does-not-work',
    points: 2.3,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    phrases: `
      <marche> <pas>, <marche> _ <pas>, <marche> plus du tout, <marche> mal, <marche> très mal, <marche> plus ou moins, <marche> qu'à moitié, <marche> une fois sur, rien ne <marche>, plus rien ne <marche>, rien <marche>, ne veut plus rien savoir, ne répond plus, ne répondent plus, ne donne plus rien,
      ne s'ouvre|allume|affiche|lance|installe pas|plus, s'ouvre|allume|affiche|lance|installe pas|plus, ne se lance|connecte|charge|synchronise pas|plus, se lance|connecte|charge|synchronise pas|plus, refuse de <faire>, refuse de s'ouvrir|allumer, a cessé de fonctionner, cesse de fonctionner, hors service, hors d'usage, hs, inutilisable, inutilisables, inexploitable, non fonctionnel, non fonctionnelle, dysfonctionnement, dysfonctionnements, dysfonctionne,
      tourne dans le vide, tourne en rond, reste bloqué|bloquée|figé|figée|noir|blanc|sur, reste en chargement, charge à l'infini, chargement infini, ça charge, ne fait rien, il ne se passe rien, page blanche, écran noir, écran bleu, écran blanc, ne sert à rien, sert à rien, aucun effet, sans effet, souffle froid|le froid|chaud, chauffe pas|plus, ne chauffe pas|plus, refroidit pas|plus, ne refroidit pas|plus, écrans noirs, écran figé|gelé, ne tient pas en|la, tient même pas, répond plus, s'est éteint|éteinte tout|toute seul|seule, s'éteint tout|toute seul|seule, s'arrête tout|toute seul|seule, s'arrête au bout, ne résolvait|résout plus|pas, mouline, ça mouline, tourne à l'infini, sablier, aucun bouton, bouton grisé, est grisé, pète une coche, marche pantoute, fonctionne pantoute, pogne pas, pogne plus, pogne pas le, capote ben raide, fonctionne croche, tout croche
    `,
  },
  {
    name: 'cannot-do',
    points: 1.7,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    phrases: `
      <peux> <pas> <faire>, <peux> <pas>, <peux> toujours pas, <peux> même pas, <peux> <pas> vous|me|se|y|en|le|la|les <faire>, <arrive> <pas> à, <arrive> toujours pas à, <arrive> même pas à, impossible de, impossible d'accéder|avoir|envoyer|ouvrir|utiliser|annuler|acheter|activer|installer|entrer|obtenir|en, c'est impossible, cela m'est impossible, pas moyen de, pas moyen d'avoir, aucun moyen de, aucune possibilité de, incapable de, incapables de, dans l'incapacité, dans l'impossibilité, sans pouvoir <faire>, on ne peut plus, on peut plus, peut plus rien faire, sans y arriver, sans succès, j'essaie|j'essaye depuis, essaie|essaye|essayé ~ en vain, en vain, rien à faire, n'est pas accepté, est refusé, est refusée, refusé sans, n'existe aucun bouton|moyen|numéro, aucun bouton pour, pas de bouton pour, impossible d'ajouter|enregistrer|imprimer|changer|modifier|signer|payer|réserver|se|valider|finaliser|scanner|exporter|importer|commander|appeler|éteindre|arrêter, pas capable de, on est pas capable, chus pas capable
    `,
  },
  {
    name: 'defect',
    points: 1.8,
    kind: 'bug',
    severity: 2,
    phrases: `
      panne, pannes, en panne, tombé en panne, tombée en panne, bug, bugs, bugue, buguent, bugué, buguée, buggé, beugue, beug, bugge, erreur, erreurs, message d'erreur, code d'erreur, erreur #, défaut, défauts, défaut de fabrication, défectueux, défectueuse, défaillant, défaillante, défaillance, défaillances, plante, plantent, a planté, planté, plantage, plantages, crash, crashe, crashent, crashé, se ferme toute|tout seule|seul, se coupe, se coupent, s'est coupé|coupée, coupe sans arrêt|toutes, se fige, figé, freeze, rame, freezes,
      cassé, cassée, cassés, cassées, s'est cassé|cassée|brisé|brisée|ouvert|décollé|décollée|déchiré|déchirée, a cassé, casse au, brisé, brisée, fissuré, fissurée, fêlé, fêlée, abîmé, abîmée, abîmés, endommagé, endommagée, endommagés, déchiré, déchirée, troué, trouée, rayé, rayée, rayures, tordu, tordue, fuit, une fuite, fuites, fichu, fichue, foutu, foutue, mort au bout, a lâché, ont lâché, a rendu l'âme, grillé, grillée, cramé, cramée, ne tient pas|plus, tient plus la charge, se décharge, surchauffe, chauffe énormément|trop|anormalement|beaucoup trop, brûlant au toucher, se décolle, se découd, décousu, décousue, mauvais état, reçu|arrivé|arrivée|livré cassé|cassée|abîmé|abîmée|ouvert|incomplet|vide, mal fini, mal cousu, mal monté, faux contact, perd la connexion|le, déconnexion, déconnexions, me déconnecte, déconnecté sans, coupures, en miettes, fendu, fendue, fendus, ébréché, ébréchée, en morceaux, explosé à l'arrivée, perd tout|ses|sa|son, perd ~ recettes|progression|réglages|paramètres|page, remet|remis|remettent ~ ~ ~ ~ à zéro, à la page #, se réinitialise, réinitialisé tout, en double, en doublon, doublons, décalage, désynchronisé, désynchronisée, désynchro, n'enregistre pas, ne s'enregistre pas, ne sauvegarde pas, texte coupé, mal affiché, s'affiche mal, affiche n'importe, affichent n'importe, mal traduit, échouée au bout, session échouée, paiement échoué, a échoué, ont échoué, mal vissé, dévissé, bancal, bancale, mal collé, cousus avec les pieds, cousu avec les pieds, monté à l'envers, à l'envers, pète, pété, pétée, brisé en deux, scrap, fini à la pisse, affiche les|la|le|des ~ ~ anglais|mauvais|mauvaise|faux|travers, mélange les|tout|mes, compte à l'envers, s'efface, s'effacent, efface tout|mes|les, oublie mes|les|tout
    `,
  },
  {
    name: 'condition',
    points: 1.2,
    kind: 'product',
    severity: 2,
    phrases: `
      sale, sales, crade, crades, dégueu, dégueulasse, dégueulasses, dégoûtant, dégoûtante, dégoutant, répugnant, immonde, infect, infecte, immangeable, imbuvable, pue, puait, puent, odeur de, mauvaise odeur, moisi, moisie, moisis, moisissure, périmé, périmée, périmés, pourri, pourrie, pourris, avarié, avariée, froid, froide, froids, arrivé froid|froide, cru, crue, trop cuit, brûlé, brûlée, cafard, cafards, punaises, un cheveu dans, rouillé, rouillée, taché, tachée, taches, trou dans, délavé, déteint, taille trop|petit|grand, mauvaise taille|couleur|pointure, pas la bonne|bon taille|couleur|modèle|produit|article, autre couleur, qualité déplorable|médiocre|lamentable|nulle|exécrable, mauvaise qualité, piètre qualité, bas de gamme, bondé, bondés, bondée, blindé, surchargé, sans chauffage|clim|climatisation, pas de chauffage|clim|climatisation, gratte comme, qui gratte, peluche, bouloche, boulochent, feutré, rétréci, rétréci au lavage, déteint sur, boutons cousus, coutures qui, odeur chimique, sent le chien|moisi|renfermé|égout, ça sent le, goût de plastique|savon|chlore, tiède, tièdes, tout mou, caoutchouteux, flétri, flétrie, fané, fanés, fanées, pas frais, plus frais, daté d'hier, date dépassée, date limite dépassée, écrasé, écrasée, écrasés, omelette, coquilles, en bouillie, en compote, j'ai connu <brand> meilleur|meilleure|mieux, connu mieux
    `,
  },
  {
    name: 'shortage',
    points: 1,
    kind: 'delivery',
    phrases: `rupture de stock, en rupture, plus en stock, plus disponible, plus de place|places|stock, indisponible, indisponibles, introuvable, introuvables, il manque, il manquait, manque un|une|la|le|des, manquant, manquante, manquants, incomplet, incomplète, pas complet, manque de personnel|place, sous-effectif, une seule caisse, aucun créneau|rendez-vous|place`,
  },
  {
    name: 'keeps-happening',
    points: 1.6,
    kind: 'bug',
    severity: 2,
    phrases: `à chaque fois, chaque fois, tout le temps, sans arrêt, sans cesse, toutes les # minutes|heures, toutes les cinq|dix minutes, tous les jours, tous les matins, tous les soirs, tous les mois, toutes les semaines, constamment, en permanence, régulièrement, toujours le|la|les même|mêmes, toujours pareil, c'est toujours pareil, encore et encore, encore et toujours, rebelote, même histoire, même problème, même erreur, même rengaine, ça recommence, recommence, ça continue, me déconnecte sans|à, dès que j'essaie|j'ouvre|je, à chaque connexion|démarrage|mise`,
  },
  {
    name: 'problem',
    points: 1.2,
    kind: 'bug',
    severity: 2,
    phrases: `
      problème, problèmes, pb, pbs, souci, soucis, incident, incidents, galère, galères, je galère, on galère, galérer, bordel, bazar, foutoir, quelque chose ne va pas, ça va pas, ne va pas du tout, cloche, mal configuré, erroné, erronée, s'est trompé, se sont trompés, vous vous êtes trompés, vous êtes trompés, par erreur, une erreur de votre, disparu, disparue, disparus, disparues, a disparu, ont disparu, perdu, perdue, perdus, perdues, égaré, égarée, égarés, que se passe-t-il, se passe quoi, qu'est-ce qui se passe, il se passe quoi, c'est quoi ce|cette|le délire, ne correspond pas, correspond pas, pas conforme, non conforme, rien à voir avec, pas ce que j'ai|j'avais commandé|demandé, compliqué, compliquée, incompréhensible, usine à gaz, difficultés, du mal à, remplacé sans, modifié sans, changé sans, changé tout seul, change ~ tout|toute seul|seule, change ~ créneau|horaire|rendez-vous, me réveille avec, usant, usante, c'est usant, ubuesque, kafkaïen, kafkaïenne, du kafka, serpent qui se mord, cercle vicieux, dialogue de sourds, c'est quoi l'affaire, c'est quoi cette affaire, ça a pas d'allure, pas d'allure, pas d'bon sens, pas de bon sens, niaisage, ça niaise, m'ont passé un sapin, vous passez un sapin
    `,
  },
  {
    name: 'unresolved',
    points: 1.9,
    kind: 'service',
    severity: 2,
    negated: 'keep',
    phrases: `
      toujours pas, toujours rien, toujours aucun|aucune|en|sans|le|la, tjs pas, tjrs pas, tjs rien, encore rien, pas encore <réglé>, pas <réglé>, jamais <réglé>, pas été <réglé>, toujours pas <réglé>, non résolu, non résolue, sans solution, aucune solution, pas de solution, n'a pas été <réglé>, n'est pas <réglé>, rien n'est fait, rien n'a été fait, rien n'avance, rien ne bouge, rien ne change, rien n'a changé, rien de neuf, aucune amélioration, aucune évolution, aucune nouvelle, sans nouvelles, sans nouvelle, ça traîne, ça n'avance pas, ça avance pas, fait rien, ne font rien, font rien, vous faites rien, personne ne fait, on me balade, on nous balade, me balade, baladé de, on se renvoie la balle, se renvoient la balle, renvoyé de service, toujours en attente, reste sans, ne dit rien, disent rien, trois diagnostics, <nombre> diagnostics, trois passages, <nombre> passages de|du, <nombre> interventions, <nombre> techniciens, <nombre> rendez-vous ~ ~ rien, ça fait depuis, depuis la toussaint|noël|pâques|rentrée|st-jean, ça va venir, ça vient, on attend toujours, se renvoient, se rejettent, m'envoie vers, me renvoie vers, me renvoient vers, renvoyé vers, répond sous #, réponse sous #, continue de lui|me|nous écrire|envoyer|réclamer|prélever|facturer|appeler, continuent de me|nous|lui, faites que ça s'arrête, arrêtez de lui|nous|m'appeler|écrire, envoyé l'acte|le|les ~ ~ fois, envoyé ~ ~ en recommandé, en cours d'analyse|de traitement|depuis, toujours en cours, tourne en rond depuis, je tourne en rond, dossier ~ en cours
    `,
  },
  {
    name: 'slow',
    points: 1.4,
    kind: 'bug',
    severity: 2,
    phrases: `lent, lente, lents, lentes, lenteur, lenteurs, trop long, beaucoup trop long, super long, très long, hyper long, extrêmement long, interminable, interminables, ça rame, rament, ramer, met des heures|plombes|jours, mettent des heures|plombes|jours|trois, prend des heures|plombes|jours, une éternité, des plombes, à la ramasse, comme un escargot, escargot, tortue, débit pourri|ridicule|minable|nul, débit de, lag, lags, saccade, ça lag, au ralenti, traîne, trainent`,
  },
  {
    name: 'made-worse',
    points: 1.3,
    kind: 'bug',
    severity: 2,
    phrases: `depuis la|votre|cette|dernière|nouvelle ~ mise à jour|version|màj|maj|migration|fusion, depuis le changement|rachat|passage, depuis la maj|màj, depuis que vous avez, après la mise à jour, de pire en pire, de plus en plus cher|lent|mauvais|nul|long, de mal en pis, pire qu'avant, c'était mieux avant, mieux avant, avant ça marchait, ça marchait avant, ça marchait très bien avant, s'est dégradé, se dégrade, se dégradent, dégradation, ça empire, tout empire, a empiré, baisse de qualité, qualité en baisse, plus ce que c'était, n'est plus ce, vous avez supprimé, vous avez tout cassé, ont supprimé, supprimé la fonction|possibilité, nouvelle version nulle|horrible|pourrie|catastrophique, depuis la dernière version|mise|màj|maj, depuis la nouvelle version|interface|appli`,
  },
  {
    name: 'down',
    points: 2.2,
    kind: 'outage',
    severity: 2,
    phrases: `
      <brand> down|hs|mort|planté|plantée|out, <brand> ~ en panne|rade|carafe, <service> ~ en panne|rade|carafe, <service> down|hs|mort|morte|plantés|planté|plantée|inaccessible|inaccessibles|indisponible, <service> est|sont ~ down|hs|mort|inaccessible|inaccessibles|indisponible|coupé|coupée, <brand> est|sont ~ down|hs|mort|inaccessible|inaccessibles|indisponible|tombé|tombée, encore down, encore en panne, plus de <service>, pas de <service>, plus aucun <service>, aucun <service>, sans <service>, plus d'internet|électricité|eau|accès|appel, pas d'internet|électricité|eau|accès, sans internet|électricité|eau|accès|téléphone, coupé de tout, privé de <service>, privés de <service>, privé d'internet, privés d'internet, inaccessible, inaccessibles, injoignable par|depuis, serveurs HS, serveur HS, service interrompu, site planté, site en maintenance depuis, tout est planté|bloqué|arrêté|coupé, tout est à l'arrêt, à l'arrêt, paralysé, paralysée, encore pu de|d', pu d'internet|courant|eau|réseau|signal, pu de courant|signal|réseau|wifi|service, pus d'internet|courant, plus rien depuis, <nombre> bornes ~ ~ noirs|hs|panne, bornes ~ hs|panne|éteintes|noires, aucune borne, toutes les bornes, rebondissent, mails ~ ~ rebondissent, courriels ~ ~ rebondissent, domaine suspendu, site suspendu, page blanche depuis, écran noir depuis, tombé en rade, en rade, toute la vallée|ville|rue|commune|région sans <brand>, tout le village|quartier|bourg|pays sans <brand>, sans <brand> depuis|ce, plus de <brand> depuis
    `,
  },
  {
    name: 'outage',
    points: 2.1,
    kind: 'outage',
    severity: 2,
    phrases: `panne générale|nationale|géante|mondiale|massive|internet|réseau|de courant|d'électricité, grosse panne, coupure de courant|internet|service|réseau|d'électricité|d'eau, coupure, coupures de courant|internet|réseau, interruption de service|du, interruption, perturbation, perturbations, perturbé, perturbée, incident réseau|majeur|général, black-out, blackout, erreur 500, erreur 502, erreur 503, erreur 504, réseau saturé`,
  },
  {
    name: 'many-affected',
    points: 0.8,
    kind: 'outage',
    severity: 3,
    phrases: `toute la france|ville|rue|région|résidence|boîte|entreprise sans|est, tout le quartier|village|immeuble|monde|pays sans|est, dans toute la france, partout en france, des milliers de clients|d'abonnés|personnes, tous les clients|abonnés|utilisateurs, au niveau national, je ne suis pas le seul, je ne suis pas la seule, suis pas le seul, suis pas la seule, on est plusieurs, nous sommes nombreux, on est nombreux, chez tout le monde, pour tout le monde`,
  },
  {
    name: 'lost-data',
    points: 2.1,
    kind: 'bug',
    severity: 3,
    phrases: `<mes> données|photos|fichiers|mails|messages|contacts|documents|parties|playlists|sauvegardes ~ perdus|perdues|perdu|effacés|effacées|disparu|supprimés|supprimées, tout perdu, j'ai|on ~ tout perdu, perdu toutes|tous|tout mes|mon|ma|nos|le, tout effacé, effacé toutes|tous|tout mes|nos, tout a disparu, tout a été effacé|supprimé, supprimé toutes|tous mes|nos, sans sauvegarde, aucune sauvegarde, irrécupérable, irrécupérables`,
  },
  {
    name: 'lockout',
    points: 2.1,
    kind: 'account',
    severity: 3,
    phrases: `
      <peux> <pas> me|nous connecter|reconnecter|identifier|loguer, <peux> <pas> accéder à|au|aux, <arrive> <pas> à me connecter|reconnecter|accéder, <arrive> <pas> à accéder, impossible de me|nous|se connecter|reconnecter|identifier, impossible d'accéder à|au|aux, impossible de récupérer mon, plus accès à, plus accès au, n'ai plus accès, n'avons plus accès, sans accès à|au, perdu l'accès, perdu mon accès, <compte> ~ bloqué|bloquée|suspendu|suspendue|supprimé|supprimée|fermé|fermée|désactivé|désactivée|clôturé|piraté|piratée|banni, <compte> ~ ~ bloqué|bloquée|suspendu|suspendue|supprimé|fermé|désactivé|clôturé, m'a|m'ont ~ bloqué|banni|suspendu|fermé|clôturé, vous m'avez bloqué|banni|suspendu|fermé|supprimé, bloqué mon|ma compte|carte|ligne, suspendu mon|ma compte|carte|ligne, fermé mon compte, clôturé mon compte, supprimé mon compte, mot de passe ~ pas reconnu|refusé|incorrect, mot de passe refusé, code ~ jamais reçu, reçois pas le|de code|sms|mail, ne reçois pas le|de code|sms|mail, reçois jamais le code, identifiants refusés|incorrects|invalides, compte inexistant, réinitialiser mon mot de passe, dégagé|dégagée|viré|virée|éjecté|éjectée|jeté|jetée de mon|ma, m'a|m'ont ~ dégagé|viré|éjecté|supprimé, code a déjà|est déjà été? utilisé, ce code a déjà, déjà été utilisé, déjà associé|associée|rattaché à, identifiants incorrects, mot de passe incorrect, mot de passe maître, déconnecté|déconnectée partout|de partout, ne reconnaît plus mon|ma|mes, me reconnaît plus|pas, compte introuvable, adresse inconnue, n'existe plus ~ compte, barré mon compte, barrée de mon compte, barré dehors, un code que j'ai|je n', code que je n'ai, demande un code
    `,
  },
  {
    name: 'breach',
    points: 2.1,
    kind: 'security',
    severity: 4,
    phrases: `<compte> ~ piraté|piratée|hacké|hackée|usurpé, on m'a piraté|hacké|usurpé, je me suis fait pirater|hacker|usurper, me suis fait pirater|hacker, piratage de mon|ma, fuite de données, fuite de mes données, mes données ~ fuité|volées|vendues, données volées|piratées|exposées|divulguées, vol de données|d'identité, usurpation d'identité, carte ~ piratée, débits|achats|paiements|prélèvements que je n'ai|j'ai, achats que je n'ai pas, paiement frauduleux, paiements frauduleux, prélèvement frauduleux, débits frauduleux, données d'un|d'une autre, factures d'un|d'une autre, dossier d'un autre, vois les données|factures|commandes de, photos privées, photos ~ privées ~ ~ tape|sortent|visibles|publiques, dans un moteur de recherche, moteur de recherche, sortent quand on tape, je ne suis pas lui|elle|cette|monsieur|madame, au nom de quelqu'un d'autre, le compte|dossier|profil|chauffage|solde|historique d'un|d'une inconnu|inconnue|voisin|voisine|autre, celui|celle|ceux d'un|d'une inconnu|inconnue|autre, données ~ ~ inconnus|inconnu, visible|visibles|accessible|accessibles par n'importe, n'importe qui peut voir|lire|accéder|entrer, adresse ~ ~ visible|affichée ~ tous|monde, connexion inconnue, connexions inconnues, appareil inconnu, connecté depuis ~ ~ ~ pas moi, relevés|factures|dossiers|photos|messages|commandes|données|ordonnances|résultats d'une certaine, relevés|factures|dossiers|photos|messages|commandes|données|ordonnances|résultats d'un certain, tombe sur les|le relevés|factures|dossier|compte|données|photos, je vois ceux|celles|celui|celle de|d'un|d'une, le dossier médical de, d'un parfait inconnu, d'une parfaite inconnue`,
  },
  {
    name: 'breach-word',
    points: 0.9,
    kind: 'security',
    severity: 3,
    phrases: `piratage, pirate, pirates, piraté, hackers, phishing, hameçonnage, spam, spams, démarchage, rgpd, cnil, vie privée, virus, données personnelles, vendez mes données, revendu mes données`,
  },
  {
    name: 'suspicion',
    points: 1.7,
    kind: 'security',
    severity: 3,
    negated: 'keep',
    phrases: `est-ce une arnaque, c'est une arnaque ?|ou, arnaque ou pas, vrai ou faux, ce|cet|cette mail|message|sms|appel|lien vient|viennent ~ vous, c'est bien vous, est-ce bien vous, est-ce de vous, mail frauduleux, faux mail, faux sms, faux site, faux conseiller, se fait passer pour, se font passer pour, tentative d'arnaque|de phishing, au nom de <brand>`,
  },
  {
    name: 'safety',
    points: 1.8,
    kind: 'product',
    severity: 4,
    bodily: true,
    phrases: `a pris feu, prend feu, en feu, a explosé, explosé dans, dégage de la fumée, fumait, étincelles, pris une décharge, pris le jus, décharge électrique, électrocuté, blessé, blessée, blessés, brûlures, intoxication, intoxiqué, intoxiqués, urgences, hôpital, danger de mort, failli mourir, failli me tuer, fuite de gaz, odeur de gaz, sent le gaz, odeur de brûlé, sent le brûlé`,
  },
  {
    name: 'danger',
    danger: true,
    points: 3,
    severity: 4,
    negated: 'keep',
    phrases: `veux en finir avec la vie, vais en finir, envie d'en finir, mettre fin à mes jours, vais me suicider, veux me suicider, pense à me suicider, envie de me suicider, vais me tuer, veux plus vivre, ne veux plus vivre, plus envie de vivre, pensées suicidaires, idées suicidaires`,
  },
  {
    name: 'money',
    points: 1.7,
    kind: 'billing',
    severity: 2,
    phrases: `
      arnaque, arnaques, arnaqueurs, arnaqueur, arnaqué, arnaquée, arnaqués, arnaquer, escroquerie, escrocs, escroc, escroqué, voleurs, voleur, vol, c'est du vol, volé, volée, vole ses, fraude, frauduleux, frauduleuse, racket, raquette, racketteurs, abus, abusif, abusive, abusifs, abusé, foutage de gueule, on se fait avoir, se faire avoir, je me suis fait avoir, entubé, entubés, plumé, pigeons, pigeon,
      débité, débitée, débités, débité deux fois|trois, m'a|m'ont ~ débité|prélevé|facturé|compté, vous m'avez débité|prélevé|facturé, prélevé, prélevée, prélevés, prélèvement, prélèvements, prélevé deux fois, prélevez, prélèvent, facturé, facturée, facturés, facturé deux fois|en|à, facturez, facturent, surfacturation, surfacturé, double prélèvement|débit|facturation|paiement, payé deux fois, trop perçu, trop-perçu, facture ~ fausse|erronée|gonflée|abusive|salée, erreur de facturation, frais cachés, frais abusifs|exorbitants, malgré la|ma résiliation, alors que j'ai résilié, sans mon accord|autorisation|consentement, sans autorisation, augmentation de, augmentation du, augmentez, augmenté le|mon|les, hausse de|des|du, <mon> argent, mes sous, mon fric, mon pognon, jeter l'argent, argent jeté, argent perdu, pompe à fric, vache à lait, pénalités, pénalité, frais de résiliation, pour rien,  me réclame #, me réclame $, me réclament, réclame $, réclament $,  me prennent, m'ont pris $, m'a pris $, prennent $, se servent sur, s'est servi sur, se sont servis, piqué #,  facture ~ ~ payée deux fois, garde ma caution, gardent ma caution, garde mon argent|dépôt|acompte,  chargé deux fois, m'ont chargé, m'a chargé, tarif ~ doublé|triplé, doublé sans
    `,
  },
  {
    name: 'refund',
    dealing: true,
    points: 1.5,
    kind: 'billing',
    severity: 2,
    negated: 'keep',
    phrases: `remboursement, remboursements, rembourser, remboursé, remboursée, remboursés, remboursez, remboursez-moi, rembourse, me rembourser, être remboursé|remboursée, me faire rembourser, demande de remboursement, rendez-moi mon argent, rendez l'argent, dédommagement, dédommager, dédommagé, indemnisation, indemniser, indemnisé, compensation, geste commercial, un avoir, caution, dépôt de garantie, je paie|paye ~ pour, on paie|paye ~ pour, payer pour un|une|ça, je paye pour quoi, pourquoi je paye|paie, au prix que|où, pour le prix, vu le prix, au prix de l'abonnement, me facture # <temps>, facture # <temps>, frais de tenue|inactivité|dossier, tenue inactive, session échouée facturée, alors que payé, pourtant payé, ravoir mon argent, ravoir mes sous, le plein à, à mes frais, retour ~ à mes frais, retour est à mes frais`,
  },
  {
    name: 'price',
    points: 0.6,
    kind: 'billing',
    phrases: `cher, chère, chers, chères, trop cher, hors de prix, prix, tarif, tarifs, facture, factures, frais, abonnement, abonnements, forfait, mensualité, mensualités, paiement, payer, payé, payée, paye, paie, facturation`,
  },
  {
    name: 'not-delivered',
    points: 2,
    kind: 'delivery',
    severity: 2,
    negated: 'keep',
    phrases: `
      pas <livré>, jamais <livré>, toujours pas <livré>, pas été <livré>, jamais été <livré>, n'a jamais été <livré>, pas encore <livré>, rien <livré>, rien reçu, toujours rien reçu, toujours pas de <colis>, pas de nouvelles de|du <colis>, jamais vu la couleur, en attente de mon|ma|mes <colis>, attends mon|ma|mes <colis>, j'attends toujours mon|ma|mes|un|une, où est mon|ma|le, où sont mes|mon|les, où en est mon|ma|la, marqué|indiqué|déclaré|noté comme? livré, soi-disant livré, livré chez le|un|ma voisin|voisine, livré à la mauvaise adresse, mauvaise adresse, mauvais produit|article|colis, erreur de livraison|commande|colis, reçu le mauvais|un autre, livreur ~ pas passé|venu|sonné, livreur n'est pas passé|venu, pas passé|venu le|du, ne s'est pas présenté|présentés, personne n'est venu|passé, personne est venu|passé, technicien ~ pas venu|passé, absent alors que, <colis> perdu|perdue|perdus|égaré|volé|disparu|bloqué|bloquée, commande annulée|annulé, annulé ma|mon|notre|le, vol annulé, train annulé, train supprimé, supprimé sans, annulation sans, bloqué au|en|à dépôt|douane|centre, retourné à l'expéditeur, déposé dans un|le|mon lieu sûr, lieu sûr, déposé ~ ~ toit|poubelle|pluie|trottoir|rue|haie|voisin|inconnu, laissé ~ ~ toit|poubelle|pluie|trottoir|rue|haie|paillasson, balancé par-dessus, balancé dans, jeté par-dessus, jeté ~ ~ portail|haie|clôture, avis de passage, avis de passage sans, signé par un|une|qui, signature qui n'est pas, pas ma signature, je n'ai rien signé, j'étais chez moi, j'étais là, chez nous toute la journée, reparti sans sonner, sans sonner, œufs en dessous, œufs cassés, manquait la|le|les, moitié de la commande, jamais arrivé, jamais parvenu, créneau changé|déplacé|décalé, change le créneau, jamais pointé, pas pointé|montré le bout, livreur ~ ~ posé|laissé|jeté|balancé|abandonné|déposé|lancé|oublié, livreuse ~ ~ posé|laissé|jeté|balancé|abandonné|déposé, facteur ~ ~ laissé|jeté|balancé|plié, devant la porte du|de voisin|voisine, porte du voisin, mauvaise porte, mauvais immeuble|étage|numéro, deux sur quatre|trois, un sur deux|trois, expédition séparée, fait le tour de
    `,
  },
  {
    name: 'delay',
    points: 1.6,
    kind: 'delivery',
    severity: 2,
    phrases: `
      retard, retards, en retard, encore en retard, # <temps> de retard, <nombre> <temps> de retard, # <temps> d'attente, <nombre> <temps> d'attente, # de retard, du retard, retardé, retardée, retardés, délai, délais, délais non respectés, délai dépassé, hors délai, trop tard, toujours en retard, attente, attentes, d'attente, en attente, attends, on attend, attendons, attendre, attendu, j'attends, j'attends depuis, file d'attente, la queue, une heure de queue, poireaute, poireauter, poireauté, reporté, reportée, décalé, repoussé, repoussée, raté mon|ma|le|la, manqué mon|ma, correspondance ratée|manquée, loupé mon|ma, coincé, coincés, coincée, bloqués à|dans|sur|en, bloqué à|dans|sur|en, laissés en plan, laissé en plan, posé un lapin, livraison prévue le, prévu le, prévue le
    `,
  },
  {
    name: 'time-spent',
    points: 1.1,
    isTime: true,
    negated: 'keep',
    phrases: `depuis # <temps>, depuis <nombre> <temps>, depuis plus|bientôt|presque|environ|maintenant|déjà de? # <temps>, depuis plus|bientôt|presque|environ de? <nombre> <temps>, depuis des <temps>, depuis hier, depuis ce matin, depuis avant-hier, depuis lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche, depuis le #, depuis la semaine dernière, depuis janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre, ça fait # <temps>, ça fait <nombre> <temps>, ça fait des <temps>, ça fait plus de, cela fait # <temps>, cela fait <nombre> <temps>, voilà # <temps>, il y a # <temps>, il y a <nombre> <temps>, # <temps>, <nombre> <temps>, des heures, des jours, des semaines, des mois, toute la journée|matinée|nuit|semaine|soirée, tout le week-end|weekend, combien de temps encore, jusqu'à quand, encore combien de temps`,
  },
  {
    name: 'persistence',
    points: 1.3,
    severity: 2,
    negated: 'keep',
    phrases: `encore une fois, une fois de plus, une nouvelle fois, encore et, à nouveau, de nouveau, pour la <ième> fois, pour la # fois, <ième> fois, # fois, <nombre> fois, deux fois, plusieurs fois, cent fois, mille fois, maintes fois, à plusieurs reprises, plusieurs reprises, comme d'habitude, comme d'hab, comme toujours, pour changer, relancé, relance, relances, j'ai relancé, malgré mes relances, malgré plusieurs, malgré de nombreux, malgré mes appels|mails|messages, après # appels|mails|relances, après <nombre> appels|mails|relances, d'affilée, de suite, jour après jour, # jours sans, <nombre> jours sans, pas la première fois, c'est pas la première, encore aujourd'hui, toujours`,
  },
  {
    name: 'still',
    points: 0.5,
    once: true,
    negated: 'keep',
    phrases: `encore, déjà, enfin, en plus, en prime, même pas, du coup, soudain, d'un coup, tout à coup, juste, franchement, tjs`,
  },
  {
    name: 'deadline',
    points: 1,
    kind: 'other',
    severity: 3,
    phrases: `urgent, urgente, urgence, c'est urgent, en urgence, au plus vite, dès que possible, le plus vite possible, rapidement svp, asap, date limite, avant demain, avant ce soir, pour demain, pour ce soir, dernier délai, je pars demain|ce|dans, on part demain|dans, mon vol|train est|part, part dans # <temps>, j'ai besoin de, peux plus travailler, pas travailler, impossible de travailler, perdre des clients|de, on perd des clients, mariage est, l'anniversaire est`,
  },
]
