import { withCalm } from '../calm-danger.js'
import type { DangerWords } from '../facet.js'
import { calm } from './calm-danger.js'

// What is said in French where a body or a life is at stake. A word is a hint; a danger is several of them close together, or one that is
// said of nothing else.

const loud: DangerWords = {
  facets: [
    {
      about: 'injury',
      weight: 1,
      phrases: `<corps> ~ cassé|cassée|brûlé|brûlée|brûlés|coupé|coupée|arraché|broyé|enflé|enflée|ensanglanté, s'est cassé|brûlé|coupé|fracturé ~ <corps>, me suis cassé|brûlé|coupé|fracturé ~ <corps>, brûlures au, brûlures aux, brûlé au # degré, fracture, fractures, fracturé, commotion, points de suture, # points de suture, perdu connaissance, perte de connaissance, inconscient, inconsciente, s'est évanoui, s'est évanouie, ne respire plus, ne respirait plus, respire mal, arrêté de respirer, s'étouffe, s'étouffait, s'est étouffé, étouffement, asphyxie, convulsions, choc anaphylactique, réaction allergique, œdème, intoxication alimentaire, intoxiqués, intoxiqué, empoisonné, empoisonnés, électrocuté, électrocutée, décharge électrique, infarctus, avc, arrêt cardiaque, hémorragie, overdose, surdose, failli mourir, failli y passer, failli se noyer, failli s'étouffer, failli me tuer, failli nous tuer, failli être écrasé, aurait pu mourir, aurait pu être mortel, aurait pu tuer, mauvais médicament, mauvais dosage, perdu un doigt|œil, mort à cause, décédé à cause, décédée à cause, points à la|au ~ <corps>, # points à|au|sur, <nombre> points à|au|sur, recousu, recousue, <corps> ~ cloqué|cloqués|cloquée|cloquées|ouvert|ouverte|écrasé|écrasée|entaillé|entaillée|sectionné|amputé|déboîté|brûlées|gonflé|gonflée, lèvres bleues, tout bleu, toute bleue, devenu bleu, devenue bleue, tombé dans les pommes, tombée dans les pommes, dans les vapes, s'est effondré, s'est effondrée, s'est écroulé, s'est écroulée, a convulsé, ne réagissait plus, ne réagit plus, ne se réveillait pas|plus, ne répondait plus ~ allongé|sol, ne répondait plus quand, n'arrivait plus à respirer, arrive plus à respirer, arrivait plus à respirer, du mal à respirer, mal à respirer, gorge ~ gonflé|fermée|serrée|serre|gonfle, gorge qui gonfle|serre|gratte ~ respir*, épipen, adrénaline, anaphylactique, anaphylaxie, hypoglycémie, hypo sévère, coma, dans le coma, saigne beaucoup, électrisé, électrisée, pris une châtaigne, pris le courant, pris le jus, intoxication au, intoxication au monoxyde, empoisonnée, brûlé vif, au deuxième degré, au troisième degré, deuxième degré, troisième degré, second degré ~ brûl*, ébouillanté, ébouillantée, doigt coincé, doigts coincés, main coincée, phalange, phalanges, perdu la vue, ne voit plus d'un|de l', erreur de dosage, double dose, dix fois la dose, surdosage, a failli mourir|y passer|se noyer|s'étouffer, failli le|la|les tuer|perdre, on a failli mourir, aurait pu mourir|être tué|le tuer|la tuer|y rester, aurait pu y rester, heures par terre, heures au sol, passé la nuit par terre, par terre toute la nuit, trouvé|trouvée par terre, décédé après, décédée après, mort après, ascenseur|cabine|télécabine|télésiège ~ depuis <nombre> heures, ascenseur|cabine|télécabine|télésiège ~ depuis # heures, ascenseur|cabine|télécabine ~ depuis une heure, bloqué|bloqués|bloquée|coincé|coincés|coincée|enfermé|enfermés|enfermée ~ ~ ascenseur|cabine|télécabine ~ ~ heures|heure|nuit, n'arrive|arrivait|arrivons pas|plus à le|la réveiller, pas moyen de le|la réveiller, impossible de le|la réveiller, ne se réveille pas|plus, se réveille pas|plus, courroie ~ cou, autour du cou, étranglé par|avec, bleus autour du cou`,
    },
    {
      about: 'injury',
      weight: 0.6,
      phrases: `blessé, blessée, blessés, blessure, blessures, saigne, saignait, sang, vomi, vomissements, vomir, vertiges, douleur intense, gonflé, cloques, brûlure, plaques, urticaire, crise d'asthme, crise, malaise, bleus, ecchymoses, cloqué, cloqués, cloquée, ouverte à, entaille, coupure profonde, coupé le doigt, boite encore, tête qui tourne, la tête qui tournait, maux de tête ~ tous|toute|chaudière, vomit, vomissait, vomi toute, tout rouge, plaques rouges, gonflés, gonflée, brûlures, brûlée, s'est brûlée, me suis brûlé, me suis brûlée, minerve, plâtre, plâtré, plâtrée, attelle, entorse, cicatrice, dent cassée, dent fendue, tremblait, tremble de tout, désorienté, désorientée, tout pâle, toute pâle`,
    },
    {
      about: 'injury',
      weight: 0.4,
      phrases: `mal au, douleur, douleurs, malade, malades, fièvre, diarrhée, nausées, allergie, allergique, toux, démangeaisons`,
    },
    {
      about: 'response',
      weight: 0.9,
      phrases: `samu, pompiers, ambulance, appelé le 15, appelé le 18, appelé le 112, aux urgences, urgences, hospitalisé, hospitalisée, réanimation, soins intensifs, opéré en urgence, opérée en urgence, centre antipoison, secours sont, urgences pédiatriques, rentre des urgences, appelé les secours|pompiers|le samu, fait venir les pompiers, le 112, le 911, composer le 15, composé le 15, fait le 15, eu le 15, bloc opératoire, opéré, opérée, microchirurgie, grands brûlés, caisson, caisson hyperbare, caisson de, héliporté, héliportée, ranimé, ranimée, massage cardiaque, défibrillateur, service de réa, en réa, aux soins intensifs, transporté à l'hôpital, transportée à l'hôpital, centre anti-poison, sauvé par les pompiers, urgentiste`,
    },
    {
      about: 'response',
      weight: 0.5,
      phrases: `hôpital, clinique, évacués, évacué, chirurgien, radio du, secouristes, chu, radiographie, hospitalier, infirmière dit, rester en observation, en observation, recoudre, désincarcéré, ramené par les`,
    },
    { about: 'response', weight: 0.25, phrases: `médecin, docteur, pédiatre, police, vétérinaire` },
    {
      about: 'person',
      weight: 0.3,
      negated: 'keep',
      phrases: `mon fils, ma fille, mes enfants, mon bébé, bébé, un enfant, enfant, enfants, ma mère, mon père, ma maman, mon papa, ma grand-mère, mon grand-père, mon mari, ma femme, mon conjoint, ma conjointe, mon frère, ma sœur, enceinte, personne âgée, personnes âgées, une dame, un monsieur, passagers, patient, patients, diabétique, gens, ouvrier, employé, chien, chat, le petit, la petite, mon petit, ma petite, mon petit-fils, ma petite-fille, mon gamin, ma gamine, mon gosse, les gosses, mes jumeaux, ma nièce, mon neveu, mamie, papi, papy, mémé, pépé, ma belle-mère, mon beau-père, ma tante, mon oncle, ma voisine, mon voisin, mon copain, ma copine, mon chum, ma blonde, nourrisson, nouveau-né, nouveau-née, bébé de # mois, de # ans, ans et demi, asthmatique, épileptique, cardiaque, en fauteuil roulant, alitée, alité, qui ne marche pas, locataires, voyageurs, usagers, collègue, les enfants, mon père de, ma mère de, père de # ans, mère de # ans, est seul|seule là-haut|chez, vit seul|seule`,
    },
    {
      about: 'body',
      weight: 0.35,
      negated: 'keep',
      phrases: `<corps>, mon|ma|mes|son|sa|ses|le|la|les|au <corps>`,
    },
    {
      about: 'mishap',
      weight: 0.5,
      phrases: `est tombé de|du, est tombée de|du, tombé dans, chute de, renversé, renversée, percuté, percutée, accident, s'est renversé, coincé dans l'ascenseur, coincée dans l'ascenseur, coincés dans, enfermé dans, enfermée dans, a avalé, avalé un, s'est détaché, s'est détachée, roue ~ détachée, explosé dans la main|les, lui est tombé dessus, m'est tombé dessus, est tombé, est tombée, tombé du|de la, tombée du|de la, tombé à la renverse, chuté, a chuté, chute dans, dégringolé, glissé sur, glissé dans, s'est renversée, s'est refermé sur|avec, s'est refermée sur|avec, refermé sur, refermée sur, s'est repliée sur|avec, s'est replié sur|avec, coincés dans l'ascenseur, bloqué dans l'ascenseur|la cabine, bloqués dans l'ascenseur|la cabine|la télécabine|le noir, bloquée dans l'ascenseur|la cabine, enfermés dans, suspendus dans|au, suspendu dans|au, avalé une pile|vis|pièce|bille|aimant, avalé la pile, pile bouton, s'est décroché, s'est décrochée, s'est effondré sur, s'est écroulé sur, tombé dessus, passé par-dessus|au travers, passé à travers, par la fenêtre, dans l'escalier, dans les escaliers, projeté, projetée, volé par-dessus, dans la descente, en pleine descente, en pleine côte|autoroute|circulation, sur l'autoroute, à # km/h, dans sa|la main, entre les doigts, dans la bouche, dans le biberon|purée|petit pot`,
    },
    {
      about: 'hazard',
      weight: 0.7,
      phrases: `a pris feu, prend feu, pris feu, en feu, en flammes, incendie, a explosé, explosion, fuite de gaz, odeur de gaz, sent le gaz, monoxyde, étincelles, fils dénudés, fils à nu, prend le jus, morceaux|bouts|bris de verre|métal, verre dans, éclats de verre, javel dans, produit toxique, acide, s'est enflammé, s'est enflammée, s'enflamme, a brûlé toute|tout, flammes, une flamme, des flammes, explosé sur|dans, éclaté, a éclaté, éclate dans, sifflait ~ gaz, sentait le gaz, ça sent le gaz, odeur d'œuf pourri, co2, intoxiqués au, met des châtaignes, met le jus, envoie du jus, électrifié, électrifiée, court-circuit, fil dénudé, câble dénudé, câble fondu, prise fondue, prise ~ noircie|noire|fondue, tache noire, noirci, noircie, bouillant, bouillante, eau bouillante, huile bouillante, lait ~ bouillant, brûlante, verre pilé, morceau|bout|éclat|bris de verre|métal|plastique|ferraille, un clou|vis|agrafe|lame|aiguille dans, du verre dans, métal dans, plastique dans, soude caustique, chlore ~ yeux|gorge|toux, vapeurs, produit ménager, listeria, salmonelle, salmonelles, botulisme, e. coli, traces d'arachide|noix|gluten, contenait des|de l' noix|arachides|cacahuètes|gluten|arachide, sans gluten ~ contenait, sans arachide, allergique à ~ étiquette, étiquette ~ # mg, au lieu de # mg`,
    },
    {
      about: 'hazard',
      weight: 0.4,
      phrases: `fumée, fume, fumait, odeur de brûlé, sent le brûlé, fondu, a fondu, gaz, brûlé, batterie gonflée, surchauffe, fumée noire, de la fumée, chauffe tellement, brûlant, toute chaude, cramé, noir de, gonfle, gonflée comme, chaud comme`,
    },
    {
      about: 'guard',
      weight: 0.4,
      phrases: `frein, freins, airbag, ceinture, harnais, casque, détecteur de fumée, détecteur, alarme, barrière, siège auto, extincteur, issue de secours, ceinture de sécurité, mousqueton, rambarde, garde-corps, détecteur de gaz|monoxyde, détecteur de co, lit à barreaux, berceau, nacelle, cosy, bouton d'urgence, bouton sos, téléassistance, médaillon, bracelet d'alerte, capteur de glycémie, capteur, lecteur de glycémie, babyphone, gilet de sauvetage, bouée, valve, soupape, disjoncteur, différentiel, direction, potence, fourche, portillon, sécurité enfant, bouchon de sécurité, arrêt d'urgence, arrêt d'urgence inopérant`,
    },
    {
      about: 'machine',
      weight: 0.25,
      phrases: `trottinette, vélo, moto, voiture, ascenseur, escalator, chargeur, batterie, téléphone, chaudière, radiateur, poêle, four, cocotte, friteuse, perceuse, scie, manège, poussette, chauffe-biberon, biberon, bouilloire, plaque, plaques de cuisson, fer à repasser, grille-pain, micro-ondes, couverture chauffante, bouillotte, lave-linge, sèche-linge, frigo, multiprise, prise, tondeuse, débroussailleuse, meuleuse, tronçonneuse, échelle, échafaudage, balançoire, toboggan, télésiège, télécabine, téléphérique, tyrolienne, porte de garage, portail, volet, jouet, peluche, hochet, tétine, powerbank, batterie externe, cigarette électronique, drone, quad, scooter, remorque, porte-bébé, chaise haute, lit superposé, siège, casserole, autocuiseur, blender, mixeur, chauffe-eau, ballon d'eau chaude, barbecue, plancha, réchaud, bouteille de gaz, piscine, trampoline, câble, rallonge`,
    },
    {
      about: 'failing',
      weight: 0.5,
      phrases: `s'est cassée en roulant, a lâché en roulant, a lâché en pleine, lâché dans la descente, ne freine plus, freinait plus, plus de freins, sans freins, accéléré toute seule|tout seul, s'est bloquée, explosé, s'est ouverte en, surchauffé, a lâché, ont lâché, a cassé net, cassé net, s'est brisé|brisée net|en, s'est rompu, s'est rompue, s'est bloqué en|net, s'est mis à accélérer, s'est mise à accélérer, accélère toute seule|tout seul, freine pas, freinait pas, freinaient plus, freinent plus, ne répondait plus ~ frein|freins, s'est détaché en, s'est détachée en, s'est dévissé, s'est dévissée, s'est ouvert tout, s'est replié, s'est repliée, a cédé, ont cédé, s'est affaissé, s'est affaissée, s'est décrochée du, a explosé sans`,
    },
    {
      about: 'standstill',
      weight: 0.4,
      phrases: `n'a pas sonné, s'est pas déclenché, ne s'est pas déclenché, n'a pas fonctionné, ne s'ouvre pas, ne marche pas, n'a jamais sonné, n'a pas bipé, pas sonné, jamais sonné, n'a rien détecté, pas déclenché, jamais déclenché, ne répond pas, ne répondait pas, personne ne répond, personne n'a répondu, personne au bout, affichait ~ normal|vert|ok|#, affiche ~ normal|vert|ok, n'a pas alerté, n'a rien affiché, ne se déverrouille, ne s'ouvrait pas, verrouillée, fermée à clé, cadenassée, ne s'est pas gonflé|gonflée, bloquée fermée, batterie à plat, débranché`,
    },
    {
      about: 'need',
      weight: 0.4,
      phrases: `insuline, oxygène, respirateur, médicaments, médicament, traitement, pacemaker, dialyse, chimio, lait infantile, chauffage, inhalateur, pompe à insuline, ventoline, cortisone, anticoagulant, anticoagulants, antiépileptique, concentrateur d'oxygène, appareil respiratoire, machine respiratoire, appareil d'apnée, respiration assistée, perfusion, sonde, stimulateur, nutrition entérale, lait spécial, dispositif médical, pilulier, son traitement, ses médicaments, eau potable, fauteuil électrique`,
    },
    {
      about: 'lacking',
      weight: 0.4,
      phrases: `sans insuline, plus d'insuline, sans oxygène, plus d'oxygène, sans médicaments, plus de médicaments, sans traitement, sans chauffage avec, en panne d'oxygène, plus que deux|trois|# doses|jours|comprimés|heures, dernière dose, reste # jours|heures|doses, reste deux|trois|un|une jours|heures|doses|jour|dose, il lui reste, il me reste, tient # heures, batterie ~ tient, sans courant depuis, sans électricité depuis, privé de traitement, privée de traitement, sans son traitement, sans ses médicaments, rupture de stock, coupure de courant, jamais livré, pas livré, pas été livré, pas été livrée, n'est pas arrivé, n'est pas arrivée, reste une dose, il nous reste une|deux|trois|#, nous reste #, nous reste une|deux|trois dose|doses|jours, en transit, chaudière ~ ~ à l'arrêt|en panne, chauffage ~ ~ à l'arrêt|en panne, chaudière ~ ~ ~ l'arrêt, chauffage ~ ~ ~ l'arrêt`,
    },
    {
      about: 'exposure',
      weight: 0.5,
      phrases: `en dessous de zéro, températures négatives, sans eau ni nourriture, heures coincés, heures enfermés, coup de chaleur, hypothermie, déshydraté, déshydratée, moins # dehors|degrés, - # dehors, # degrés dans, # degrés à l'intérieur, il fait # dans, en pleine canicule, en plein soleil, en pleine nuit, dans la neige, au milieu de nulle part, sans eau depuis, sans eau ni, personne ne nous entend, bande d'arrêt d'urgence, gelures, gelé, gelés, nuit qui tombe, la nuit tombe, moins cinq|dix|douze|quinze|vingt cette|dehors|ce|la, il fait moins cinq|dix|douze|quinze|vingt, # degrés dehors`,
    },
    {
      about: 'violence',
      weight: 0.8,
      phrases: `m'a frappé, m'a frappée, l'a frappé, l'a frappée, m'a giflé, m'a agressé, m'a agressée, agressé, agression, menacé de mort, menaces de mort, menacé avec, avec un couteau, avec une arme, attouchements, agression sexuelle, harcèlement sexuel, viol, tenté de violer, m'a étranglé`,
    },
    {
      about: 'pursuit',
      weight: 0.7,
      phrases: `me harcèle, me suit jusqu'à, sait où j'habite, sait où je vis, venu chez moi, mon ex ~ ~ adresse|position|localisation, publié mon adresse, donné mon adresse`,
    },
    {
      about: 'despair',
      weight: 1,
      phrases: `mettre fin à mes jours, me suicider, se suicider, veut se suicider, vais en finir, envie d'en finir, ne veux plus vivre, veux plus vivre, plus envie de vivre, me foutre en l'air, pensées suicidaires, idées suicidaires, s'est ouvert les veines, avalé tous les cachets`,
    },
    {
      about: 'despair',
      weight: 0.45,
      phrases: `plus goût à rien, plus de raison de, personne ne me regretterait, adieu à tous, je n'en peux plus de vivre`,
    },
    { about: 'nearly', weight: 0.3, phrases: `failli, à deux doigts, de justesse, presque, à peu près` },
    {
      about: 'fiction',
      weight: 1,
      phrases: `jeu vidéo, dans le jeu, mon personnage, film, série, roman, chapitre, saison, épisode, boss final, boss, le méchant de, pièce de théâtre, dans le film, la série, mon perso, partie de jdr, donjon, spoiler, intrigue, le héros, l'héroïne`,
    },
    {
      about: 'topic',
      weight: 0.6,
      phrases: `étude, article, rapport, actualité, selon la police, l'histoire de, campagne, exercice d'évacuation, formation secourisme, conférence sur, loi, il y a # ans, il y a vingt|trente|quarante|dix ans, formation premiers secours, prévention, sensibilisation, simulation, exercice incendie, dépliant, affiche, décret, podcast, don du sang`,
    },
    {
      about: 'fine',
      weight: 0.6,
      phrases: `plus de peur que de mal, pas de blessé, aucun blessé, personne n'a été blessé, tout le monde va bien, ça va, rien de cassé, plus de peur, une belle frayeur, sain et sauf, saine et sauve, sains et saufs, sans une égratignure, pas une égratignure, indemne, indemnes, en rémission, remis sur pied, tiré d'affaire, m'a sauvé la vie, lui a sauvé la vie, m'ont sauvé la vie, je plaisante, au sens figuré, métaphore`,
    },
    {
      about: 'figure',
      weight: 1,
      phrases: `mort de rire, morte de rire, morts de rire, mourir de rire, meurs de rire, à mourir d'ennui, meurs de faim, meurs d'envie, crever l'abonnement, me tue, ça me tue, tuer le temps, prix qui explose, explose les prix, explosé mon forfait, exploser de rire, péter les plombs, twitter s'enflamme, la toile s'enflamme, enflamme la toile, feu d'artifice, cœur brisé, ça saigne le, sang froid, de sang-froid, mal de tête ~ paperasse|démarches, coup de chaud, coup de feu en cuisine, mise à feu, tout feu tout flamme, burn out, bras de|du canapé|fauteuil, pied de|du lit|table|meuble|canapé, pied du meuble|lit, dos du canapé, tête de lit, mort de fatigue|faim|trouille|honte, morte de fatigue|faim|trouille|honte, mort de peur, à mourir, ça m'achève, coûte un bras|rein, coûté un bras, un bras et, un rein, casser les pieds|oreilles, cassé les pieds, casse les pieds|oreilles, prise de tête, prend la tête, se prendre la tête, mal à la tête avec, saigne des yeux|oreilles, mes yeux saignent, serveur|serveurs ~ feu|flammes|fumée, le site ~ feu|flammes, coup de couteau dans le dos, poignard dans le dos, noyé sous|dans, je me noie dans, brûler des calories, brûle-graisse, cramé au boulot, bombe de, une bombe, prix assassins, mon téléphone est mort, téléphone est mort, pc est mort, box est morte, crise de rire|nerfs|fou, crise cardiaque ~ facture|prix, facture ~ crise|infarctus, infarctus ~ facture|prix, la planète brûle`,
    },
  ],
  classes: {
    nombre: 'deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente',
    corps:
      'bras jambe jambes main mains doigt doigts pouce visage œil yeux tête mâchoire cou genou cheville pied pieds épaule hanche côte côtes dos poitrine lèvre nez front bouche langue dent dents peau poignet coude oreille',
  },
}

export const danger: DangerWords = withCalm(loud, calm)
