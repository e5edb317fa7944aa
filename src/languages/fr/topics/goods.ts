import { TELLS, type Topic } from '../../topics.js'

/** Goods and food, and how they fail. */
export const goods: readonly Topic[] = [
  {
    kind: 'product',
    weight: TELLS,
    phrases: `
      s'est cassé|cassée|brisé|fendu|fissuré|décollé|décollée|décousu|décousue|déchiré|déchirée|déformé|arraché|détaché|ouvert|effondré|affaissé|percé|dégonflé|bloqué net, a cassé, a lâché, a craqué,
      a fondu, a rouillé, a rétréci, a déteint, a fui, a gonflé, a explosé, a brûlé, a cramé, a grillé, a moisi, a tourné, cassé net, cassée net, cassé au bout, cassée au bout, fermeture éclair, zip,
      glissière, couture, coutures, semelle, semelles, talon, anse, lanière, bretelle, charnière*, couvercle, bouchon, pied cassé, pieds, bancal, bancale, sommier, lattes, matelas, creux de, s'affaisse,
      affaissement, garnissage, canapé, fauteuil, étagère, planche, panneau, vis manquantes|manquante, pièces manquantes|manquante, il manque une pièce|des pièces|la|un|une|les, notice en, ne chauffe,
      ne refroidit, n'essore, ne s'allume, ne charge, tient plus la charge, batterie gonflée|morte, batterie tient, odeur de brûlé|plastique, sent le brûlé|plastique, fait un bruit, bruit de,
      bruit infernal|bizarre|anormal, grince, grésille, siffle, vibre, fuit de partout, fuit par, goutte, fuite d'eau, disjoncte, fait sauter, étincelles, fumée, choc électrique, électrisé, allergie,
      réaction allergique, plaques rouges, boutons partout, urticaire, gonflé, gonflée, paupières, irritation, brûlure au, démangeaisons, allergènes, arachide, fruits à coque, sans gluten, cœliaque,
      étiquette, étiquetage, composition, périmé, périmée, périmés, date dépassée, dlc, moisi, moisie, pourri, rance, tourné, cru, crue, pas cuit, ver dans, asticot*, insecte dans, cheveu dans,
      plastique dans, verre dans, morceau de, bout de plastique, goût de, goût bizarre, arrière-goût, intoxication, malade après, malades après, vomi, diarrhée, dent cassée, taille trop, taille petit|grand,
      ne taille pas, tissu, matière, transparent, bouloche, peluche, électroménager, garantie, sous garantie, hors garantie, extension de garantie, nuits d'essai, pas conforme, non conforme,
      défaut de fabrication|conception, défectueux, défectueuse, rappel produit, finition*, mal cousu|monté|collé|vissé|fini, puzzle, pièces au puzzle, jouet, poussette, siège auto, lit bébé, biberon,
      tétine, doudou, casque vélo, vélo, trottinette, chaîne, freins, pneu, jante, imperméable, sac à dos, valise cassée, parapluie, tente, duvet, robot, friteuse, cafetière, machine à café, cocotte,
      casserole, poêle, antiadhésif, lave-linge, sèche-linge, lave-vaisselle, frigo, congélo, four, micro-ondes, aspirateur, fer à repasser, sèche-cheveux, ventilateur, radiateur, chaudière, ballon d'eau,
      chauffe-eau, clim, téléviseur, télé neuve, enceinte, écouteurs, casque audio, montre, bracelet, clavier, imprimante, cartouche, encre, appareil photo, shampoing, coloration, crème, sérum, masque,
      déodorant, maquillage, couches, croquettes, lait en poudre, yaourts, poulet, viande, poisson, conserve, bocal, bougie, peinture, livre mal imprimé, pages blanches|manquantes|en double, reliure,
      il manque les pages, onduleur, panneau solaire, panneaux, hotte, tiroir, tiroirs, façades, plan de travail, robinet goutte, chasse d'eau, monteur, montage, pull, pulls, laine, lavé à, rétréci, roue,
      la roue, roues, hochet, anneau de dentition, s'est détaché un, petit morceau, petite pièce, étouffement, s'étouffer, écouteur gauche, écouteur droit, côté droit, côté gauche, muet, muette, rayure,
      rayé, rayures, étui, manque une pièce, manque 1 pièce, manque juste, patin, patins, vis, zéro vis, aucune vis, pieds tordus, tordus, bancals, danse, se balade, sort de la salle de bains, essorage,
      à l'essorage, essore, sifflement, fumait, chauffe, brûle au toucher, bosse, joint, caoutchouc, moteur, pompe, compresseur, résistance, carte mère, écran cassé, vitesse saute, saute, dérailleur, pédale,
      selle, éclairage du vélo, batterie du vélo, vélo électrique, baignoire, stérilisateur, thermomètre, balance, tensiomètre, lunettes, verres, lentilles, prothèse, appareil auditif, court-circuit,
      pris feu par, cuisine à refaire, pompe à chaleur, chauffe-biberon, souffle froid, vaisselle, en miettes, fendu, fendue, ébréché, boutons cousus, gratte comme, langue ~ palais, cousu, cousue,
      poignée du, purée, potence, guidon, notice, brûlé ~ doigt|main, détecteur*, cloques, bout de verre, fondu, mode d'emploi, sirop
    `,
  },
  {
    kind: 'product',
    phrases: `
      bouilloire*, grille-pain, réfrigérateur*, congélateur*, mixeur*, aspirateur*, machine à laver, lampe*, ampoule*, chaise*, table, tables, canapé*, lit, étagère*, tiroir*, rideau*, coussin*, tapis,
      chaussure*, baskets, bottes, semelle*, veste*, manteau*, chemise*, robe, robes, pantalon*, jean, chaussettes, couture*, bouton*, sangle*, boucle, poignée*, couvercle*, roue*, frein*, vélo*,
      trottinette*, batterie*, chargeur*, câble*, prise, prises, casque*, enceinte*, clavier*, objectif, montre*, jouet*, poupée*, poussette*, bouteille*, boîte, emballage*, goût, sauce*, café, thé, lait,
      yaourt*, fromage*, pain, céréales, chocolat*, biscuit*, shampoing*, savon*, taille, pointure, couleur, poêle*, couteau*, tasse*, valise*, parapluie*, drone*, tuyau*, pièce détachée, pièces détachées,
      plat, plats, repas, pizza*, burger*
    `,
  },
]
