import { TELLS, type Topic } from '../topics.js'

// Said of hardly any other trouble first, then the things that it is about.
export const topics: readonly Topic[] = [
  {
    kind: 'product',
    weight: TELLS,
    phrases: `pompe à chaleur, chaudière, chauffe-biberon, souffle froid, vaisselle, en miettes, fendu, fendue, ébréché, boutons cousus, gratte comme, langue ~ palais, cousu, cousue, peluche, poignée du, purée, potence, guidon, trottinette, notice, urgences, brûlé ~ doigt|main, détecteur*, cloques, verre dans, bout de verre, fondu, filtre, mode d'emploi, sirop`,
  },
  {
    kind: 'bug',
    weight: TELLS,
    phrases: `liseuse, à la page #, à chaque mise en veille, recette perdue, en coop, hôte, invité, sauvegarde, dès que je clique, navigateurs, perd ses, la dernière màj, plante, écran de chargement`,
  },
  {
    kind: 'account',
    weight: TELLS,
    phrases: `mot de passe maître, identifiants incorrects, code a déjà, déconnecté partout, mon deuxième enfant, de mon compte, domaine suspendu, compte supprimé, création de compte, réinitialis*`,
  },
  {
    kind: 'billing',
    weight: TELLS,
    phrases: `par mois, en trop, double facturation, la session, me facture, kwh, ma caution, garde ma caution, frais de, frais bancaires, en avoir, trop cher facturé, indu, # € de frais`,
  },
  {
    kind: 'delivery',
    weight: TELLS,
    phrases: `panier, créneau, lieu sûr, œufs, livré ce matin, livreur, en transit, fait le tour, point de retrait, avis de passage, devait arriver`,
  },
  {
    kind: 'service',
    weight: TELLS,
    phrases: `contrôleur, amende, hotline, ça va venir, toujours pas de rendez-vous, guichet, impoli, il a ri, m'a ri, mon mari est décédé, décédé, lui écrire, lunettes ~ verres, verres, l'acte, interphone, ascenseur, en attente au téléphone`,
  },
  {
    kind: 'outage',
    weight: TELLS,
    phrases: `six bornes, bornes, borne, écrans noirs, page blanche depuis, toute la ligne, pu d'internet, plus rien ne, en rade, depuis ce matin plus`,
  },
  {
    kind: 'security',
    weight: TELLS,
    phrases: `photos privées, moteur de recherche, d'un inconnu, d'une inconnue, chauffage de, compte de quelqu'un, visibles par tous, connexion inconnue`,
  },
  {
    kind: 'product',
    phrases: `bouilloire*, grille-pain, frigo, réfrigérateur*, congélateur*, four, mixeur*, aspirateur*, machine à laver, lave-linge, lave-vaisselle, sèche-linge, lampe*, ampoule*, chaise*, table, tables, canapé*, matelas, lit, étagère*, tiroir*, rideau*, coussin*, tapis, chaussure*, baskets, bottes, semelle*, veste*, manteau*, chemise*, robe, robes, pantalon*, jean, chaussettes, fermeture éclair, zip, couture*, bouton*, tissu, sangle*, boucle, poignée*, couvercle*, vis, roue*, frein*, selle, vélo*, trottinette*, batterie*, chargeur*, câble*, prise, prises, casque*, écouteurs, enceinte*, clavier*, objectif, appareil photo, montre*, jouet*, poupée*, poussette*, bouteille*, boîte, emballage*, goût, sauce*, café, thé, lait, yaourt*, fromage*, pain, céréales, chocolat*, biscuit*, crème, shampoing*, savon*, taille, pointure, couleur, poêle*, couteau*, tasse*, sac à dos, valise*, parapluie*, drone*, tuyau*, pompe, garantie, pièce détachée, pièces détachées, viande, poisson, poulet, plat, plats, repas, pizza*, burger*`,
  },
  {
    kind: 'bug',
    phrases: `appli, applis, application, applications, mise à jour, mises à jour, maj, màj, version, correctif, firmware, écran, menu, paramètres, réglages, widget*, synchro*, export*, import*, télécharger, télécharge, navigateur*, plugin*, api, cache, notification*, notif, notifs, fichier*, dossier de, document*, son, audio, sous-titres, partie, niveau, android, iphone, ipad, windows, mac, linux, bêta, réinstall*, redémarr*, site web, formulaire, qr code`,
  },
  {
    kind: 'account',
    phrases: `compte, comptes, connexion, me connecter, identifiant*, mot de passe, mots de passe, profil, bloqué, suspendu, accès, code de vérification, vérification, double authentification, 2fa, inscription, espace client, espace personnel`,
  },
  {
    kind: 'billing',
    phrases: `facture*, facturation, prélèvement*, prélevé*, prélev*, débité*, débit*, frais, remboursement*, rembours*, paiement*, payé, abonnement*, renouvel*, hausse de prix, augmentation, tarif*, caution, code promo refusé, avoir, virement*, relevé*, argent, résiliation, pénalité*, trop-perçu, cashback`,
  },
  {
    kind: 'delivery',
    phrases: `colis, commande*, livraison*, livré*, livreur*, livrer, expédi*, envoi, suivi, numéro de suivi, point relais, relais, voisin, voisine, transporteur*, douane, dépôt, retour à l'expéditeur, mauvais article, mauvais produit`,
  },
  {
    kind: 'service',
    phrases: `personnel, serveur du resto, serveuse*, employé*, vendeur*, vendeuse*, technicien*, chauffeur*, contrôleur*, hôtesse*, caissière*, caissier*, médecin*, docteur, professeur*, moniteur*, service client*, sav, support, chat, conseiller*, file d'attente, queue, rendez-vous, rdv, réservation*, chambre*, hôtel*, douche, petit-déjeuner, cours de, vol, train, trains, bus, métro, siège*, place, quai, bagage*, agence*, magasin*, réclamation*, courrier, impoli*, excuse*, promis, réponse, attente`,
  },
  {
    kind: 'outage',
    phrases: `panne, panne générale, coupure*, serveurs, maintenance, sans courant|internet|électricité|eau|réseau, toute la ville|rue|région, chez tout le monde, d'autres, fibre, internet, wifi, réseau, box, connexion internet, couverture, dns, électricité, courant`,
  },
  {
    kind: 'security',
    phrases: `phishing, hameçonnage, arnaque*, escroc*, escroquerie, fraude*, piraté*, pirat*, hack*, fuite de données, usurp*, vol de données, données d'un|d'une autre, police, volé, faux, fausse, rgpd, cnil, vie privée, faille*`,
  },
]
