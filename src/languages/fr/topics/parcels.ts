import { HINTS, TELLS, type Topic } from '../../topics.js'

/** Orders, parcels, and where they end up. */
export const parcels: readonly Topic[] = [
  {
    kind: 'delivery',
    weight: TELLS,
    phrases: `
      mon colis, le colis, mes colis, un colis, ma commande, la commande, mes commandes, commande #, commande payée|passée|du, commandé le, commandée le, livreur*, coursier,
      en cours de livraison|d'acheminement, date de livraison, jour de livraison, créneau de livraison, livraison prévue|promise|annoncée, livré selon, marqué livré|comme, indiqué livré|comme, noté livré,
      livré à un|une|la|l', livré chez, signé par, signature qui n'est, chez le voisin|un, chez la voisine, boîte aux lettres, dans le hall, sur le palier, devant la porte|le|l', sous la pluie, jeté par,
      par-dessus le portail|la, dans la poubelle, gardien, gardienne, concierge, digicode, avis de passage, absent, destinataire absent, personne n'a sonné, pas sonné, sonné, point relais, relais colis,
      relais fermé, bureau de poste, retrait en magasin, numéro de suivi, suivi bloqué|figé|ne, le suivi, tracking, pas bougé depuis, bloqué en|au|à|chez|depuis la|le|dépôt|douane|hub|centre, au dépôt,
      à la douane, en douane, en transit, entrepôt, centre de tri, pas scanné|scannée|scannés|pris, n'a été scannée, jamais scanné|pris|expédié|parti, adresse incomplète|erronée|fausse, mauvaise adresse,
      retour expéditeur, retourné à l'expéditeur, renvoyé à, carton vide|éventré|ouvert|écrasé|mouillé, colis vide|éventré|ouvert|écrasé|mouillé|abîmé|perdu|volé,
      arrivé cassé|vide|ouvert|écrasé|tiède|fondu|décongelé|incomplet, arrivée cassée|vide|ouverte|tiède|fondue|décongelée, arrivés cassés|tièdes|fondus|décongelés, reçu un|une|des|le|la ~ à la place,
      reçu à la place, au lieu de|du|des reçu, à la place de|du|des, reçu la moitié, il manque ~ colis|article|articles|carton, manquait, manquent, erreur de commande|colis|préparation, mauvais colis,
      mauvaise référence|commande, mauvais modèle|coloris, pas ce que j'ai commandé, courses du, courses livrées, drive, substitué, remplacé par, repas livré|froid, livré froid|froide, une heure de retard,
      burger froid, fleurs, bouquet, cadeau pour|d'anniversaire, pour un anniv|anniversaire, pour noël|l'anniversaire|le mariage|la fête, avant noël, précommande, rupture après, commande annulée,
      annulé ma|la commande, pas expédié|expédiée|partie|parti, toujours pas expédié|expédiée|reçu|livré, en préparation depuis, préparation, où est mon|ma, où en est ma|mon, quand arrive mon|ma,
      chaîne du froid, sachet de glace, glace fondu, insuline, livraison express, payée express, express, chronopost*, prioritaire, frais de port payés, déménag*, déménageurs, retour pas, étiquette retour,
      enlèvement, petit commerce, commandes clients, sonnette marche, sur le trottoir, trempé, trempés, bassin, par-dessus la clôture, par dessus la clôture|le mur, dans le jardin, loge,
      à l'accueil du bâtiment, à l'étage, monter à l'étage, au pied de l'immeuble, ne montent pas, sans ascenseur, j'ai un ascenseur, je suis chez moi, je n'ai pas bougé, fait l'aller-retour, aller-retour,
      repart à, retour à lyon|paris, devait être là, devait être livré, votre envoi est, en route, livraison reportée, reportée à la demande, à la demande du, je n'ai rien demandé, vaccins, échantillon,
      échantillons, surgelé, glace, polystyrène, quel dépôt, venir le chercher, je viens le chercher, aller le chercher, où le récupérer, palette, canapé livré, box arrivée, panier repas, box repas,
      arrivée à # h au lieu, litière, panier, créneau, lieu sûr, œufs, livré ce matin, livreur, fait le tour, point de retrait, devait arriver
    `,
  },
  {
    kind: 'delivery',
    phrases: `
      colis, commande*, livraison*, livré*, livrer, expédi*, envoi, suivi, relais, voisin, voisine, transporteur*, douane, dépôt, retour à l'expéditeur, mauvais article, mauvais produit
    `,
  },
  {
    kind: 'delivery',
    weight: HINTS,
    phrases: `
      arrivé, arrivée, retard, attends, envoyé, recevoir, reçu, toujours pas reçu
    `,
  },
]
