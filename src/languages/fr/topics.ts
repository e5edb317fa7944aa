import type { Topic } from '../topics.js'

export const topics: readonly Topic[] = [
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
