import { TELLS, type Topic } from '../../topics.js'

/** Programs, and how they misbehave. */
export const software: readonly Topic[] = [
  {
    kind: 'bug',
    weight: TELLS,
    phrases: `
      depuis la dernière|nouvelle mise|maj|version, depuis la maj|màj|mise|version, après la maj|màj|mise, en version, la v #, patch, appli plante, l'appli ~ plante, plante au|dès|à|quand, se ferme toute,
      freeze, freezes, se fige, écran noir|blanc|bleu|figé, bouton ~ grisé|inactif|marche|disparu, le bouton, n'enregistre pas|rien, s'enregistre pas, ne sauvegarde pas|plus|rien, synchronise pas|plus,
      synchronisation, désynchronisé, export, exporter, import, à l'export, à l'import, à l'impression, à l'ouverture, boucle infinie, tourne en boucle, en boucle, erreur #, code erreur, message d'erreur,
      fichiers, fichier, csv, pdf, excel, xml, modèle, colonne*, décimale*, arrondi*, arrondis faux, calcul faux, calcule mal, mauvais calcul, total faux, totaux, ne correspond plus, ne tombe pas juste,
      doublon*, en double, dupliqué*, duplique, champ vide, vide, inversé*, traduction, traduit, en anglais, langue, fuseau horaire, heure d'été, changement d'heure, mauvaise heure|date, format de date,
      calendrier, agenda, rappel ne, rappels, notifications, notification, notif, réveil n'a, alarme n'a, widget, mode sombre, hors ligne, bluetooth, appairage, appairer, gps, itinéraire, carte,
      géolocalisation, kilomètres, pas comptés, podomètre, capteur, sous-titres, son décalé, pas de son, micro, bug, bugs, bogue, bugué, buguée, glitch, quête, pnj, boss, succès, trophée, sauvegarde,
      sauvegarde perdue|corrompue|écrasée, ma sauvegarde, conflit de version, écrasé, écrasée, historique, récupérer le fichier|document|la version, version précédente, lag, fps, matchmaking, manette,
      touches, collision, texture*, mod, devs, développeurs, log joint, logs, reproductible, étapes, navigateur, chrome, firefox, safari, api, webhook, token, plugin, extension, module, intégration,
      régression, correctif, télédéclaration, télétransmission, liasse, rejeté par, rejeté au, formulaire, champ, case à cocher, captcha, recherche renvoie, filtre, tri, l'appli valide, appli valide,
      n'a rien reçu la, commande validée mais, cross-play, curseur, clavier virtuel, interface, bascule, raccourci, autosave, firmware, après le firmware, le firmware, capteurs, alarme se déclenche,
      se déclenche toute, navigation, m'a envoyé dans|par|sur, m'envoie dans|par|sur, m'a fait passer, indications, vous êtes arrivé, destination, mode camion, la voix, voix du, dit à la place,
      au lieu de dire, faute de frappe, faute d'orthographe, coquille, mal orthographié, texte, on lit, on peut lire, devrait être, dialogue, réplique, étiquettes, imprimer les étiquettes,
      écritures en double, chaque écriture, comptabilité, tva par ligne, tva ligne, arrondit, arrondit la, centime, un centime, restaurer, restaurer la sauvegarde, revenir à la, revenir en arrière,
      version antérieure, ancienne version, redémarre en boucle, démarrage, écho, avec écho, latence, demi-seconde, ma voix, l'écran reste, reste sur, après la migration, migration, importés, reviennent,
      je supprime et, ne me laisse pas écrire, ne reconnaît pas la carte|voix, compteur de l'appli, chronomètre, horaires faux, horaires, compte à rebours, partie corrompue, fichier corrompu, corrompu,
      corrompue, chargement finit, écran noir avec, liseuse, à la page #, à chaque mise en veille, recette perdue, en coop, invité, dès que je clique, navigateurs, perd ses, la dernière màj, plante,
      écran de chargement
    `,
  },
  {
    kind: 'bug',
    phrases: `
      appli, applis, application, applications, mise à jour, mises à jour, maj, màj, version, écran, menu, paramètres, réglages, widget*, synchro*, export*, import*, télécharger, télécharge, navigateur*,
      plugin*, cache, notification*, notifs, fichier*, dossier de, document*, son, audio, partie, niveau, android, iphone, ipad, windows, mac, linux, bêta, réinstall*, redémarr*, site web, qr code
    `,
  },
]
