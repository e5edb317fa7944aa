import type { DangerWords } from '../facet.js'

// What is said in French where a body or a life is at stake. A word is a hint; a danger is several of them close together, or one that is
// said of nothing else.

export const danger: DangerWords = {
  facets: [
    {
      about: 'injury',
      weight: 1,
      phrases: `<corps> ~ cassé|cassée|brûlé|brûlée|brûlés|coupé|coupée|arraché|broyé|enflé|enflée|ensanglanté, s'est cassé|brûlé|coupé|fracturé ~ <corps>, me suis cassé|brûlé|coupé|fracturé ~ <corps>, brûlures au, brûlures aux, brûlé au # degré, fracture, fractures, fracturé, commotion, points de suture, # points de suture, perdu connaissance, perte de connaissance, inconscient, inconsciente, s'est évanoui, s'est évanouie, ne respire plus, ne respirait plus, respire mal, arrêté de respirer, s'étouffe, s'étouffait, s'est étouffé, étouffement, asphyxie, convulsions, choc anaphylactique, réaction allergique, œdème, intoxication alimentaire, intoxiqués, intoxiqué, empoisonné, empoisonnés, électrocuté, électrocutée, décharge électrique, infarctus, avc, arrêt cardiaque, hémorragie, overdose, surdose, failli mourir, failli y passer, failli se noyer, failli s'étouffer, failli me tuer, failli nous tuer, failli être écrasé, aurait pu mourir, aurait pu être mortel, aurait pu tuer, mauvais médicament, mauvais dosage, perdu un doigt|œil, mort à cause, décédé à cause, décédée à cause`,
    },
    {
      about: 'injury',
      weight: 0.6,
      phrases: `blessé, blessée, blessés, blessure, blessures, saigne, saignait, sang, vomi, vomissements, vomir, vertiges, douleur intense, gonflé, cloques, brûlure, plaques, urticaire, crise d'asthme, crise, malaise, bleus, ecchymoses`,
    },
    {
      about: 'injury',
      weight: 0.4,
      phrases: `mal au, douleur, douleurs, malade, malades, fièvre, diarrhée, nausées, allergie, allergique, toux, démangeaisons`,
    },
    {
      about: 'response',
      weight: 0.9,
      phrases: `samu, pompiers, ambulance, appelé le 15, appelé le 18, appelé le 112, aux urgences, urgences, hospitalisé, hospitalisée, réanimation, soins intensifs, opéré en urgence, opérée en urgence, centre antipoison, secours sont`,
    },
    {
      about: 'response',
      weight: 0.5,
      phrases: `hôpital, clinique, évacués, évacué, chirurgien, radio du, secouristes`,
    },
    { about: 'response', weight: 0.25, phrases: `médecin, docteur, pédiatre, police, vétérinaire` },
    {
      about: 'person',
      weight: 0.3,
      negated: 'keep',
      phrases: `mon fils, ma fille, mes enfants, mon bébé, bébé, un enfant, enfant, enfants, ma mère, mon père, ma maman, mon papa, ma grand-mère, mon grand-père, mon mari, ma femme, mon conjoint, ma conjointe, mon frère, ma sœur, enceinte, personne âgée, personnes âgées, une dame, un monsieur, passagers, patient, patients, diabétique, gens, ouvrier, employé, chien, chat`,
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
      phrases: `est tombé de|du, est tombée de|du, tombé dans, chute de, renversé, renversée, percuté, percutée, accident, s'est renversé, coincé dans l'ascenseur, coincée dans l'ascenseur, coincés dans, enfermé dans, enfermée dans, a avalé, avalé un, s'est détaché, s'est détachée, roue ~ détachée, explosé dans la main|les, lui est tombé dessus, m'est tombé dessus`,
    },
    {
      about: 'hazard',
      weight: 0.7,
      phrases: `a pris feu, prend feu, pris feu, en feu, en flammes, incendie, a explosé, explosion, fuite de gaz, odeur de gaz, sent le gaz, monoxyde, étincelles, fils dénudés, fils à nu, prend le jus, morceaux|bouts|bris de verre|métal, verre dans, éclats de verre, javel dans, produit toxique, acide`,
    },
    {
      about: 'hazard',
      weight: 0.4,
      phrases: `fumée, fume, fumait, odeur de brûlé, sent le brûlé, fondu, a fondu, gaz, brûlé, batterie gonflée, surchauffe`,
    },
    {
      about: 'guard',
      weight: 0.4,
      phrases: `frein, freins, airbag, ceinture, harnais, casque, détecteur de fumée, détecteur, alarme, barrière, siège auto, extincteur, issue de secours`,
    },
    {
      about: 'machine',
      weight: 0.25,
      phrases: `trottinette, vélo, moto, voiture, ascenseur, escalator, chargeur, batterie, téléphone, chaudière, radiateur, poêle, four, cocotte, friteuse, perceuse, scie, manège, poussette`,
    },
    {
      about: 'failing',
      weight: 0.5,
      phrases: `s'est cassée en roulant, a lâché en roulant, a lâché en pleine, lâché dans la descente, ne freine plus, freinait plus, plus de freins, sans freins, accéléré toute seule|tout seul, s'est bloquée, explosé, s'est ouverte en, surchauffé`,
    },
    {
      about: 'standstill',
      weight: 0.4,
      phrases: `n'a pas sonné, s'est pas déclenché, ne s'est pas déclenché, n'a pas fonctionné, ne s'ouvre pas, ne marche pas`,
    },
    {
      about: 'need',
      weight: 0.4,
      phrases: `insuline, oxygène, respirateur, médicaments, médicament, traitement, pacemaker, dialyse, chimio, lait infantile, chauffage, inhalateur, pompe à insuline`,
    },
    {
      about: 'lacking',
      weight: 0.4,
      phrases: `sans insuline, plus d'insuline, sans oxygène, plus d'oxygène, sans médicaments, plus de médicaments, sans traitement, sans chauffage avec, en panne d'oxygène`,
    },
    {
      about: 'exposure',
      weight: 0.5,
      phrases: `en dessous de zéro, températures négatives, sans eau ni nourriture, heures coincés, heures enfermés, coup de chaleur, hypothermie, déshydraté, déshydratée`,
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
      phrases: `jeu vidéo, dans le jeu, mon personnage, film, série, roman, chapitre, saison, épisode, boss final, boss, le méchant de, pièce de théâtre`,
    },
    {
      about: 'topic',
      weight: 0.6,
      phrases: `étude, article, rapport, actualité, selon la police, l'histoire de, campagne, exercice d'évacuation, formation secourisme, conférence sur, loi`,
    },
    {
      about: 'fine',
      weight: 0.6,
      phrases: `plus de peur que de mal, pas de blessé, aucun blessé, personne n'a été blessé, tout le monde va bien, ça va, rien de cassé`,
    },
    {
      about: 'figure',
      weight: 1,
      phrases: `mort de rire, morte de rire, morts de rire, mourir de rire, meurs de rire, à mourir d'ennui, meurs de faim, meurs d'envie, crever l'abonnement, me tue, ça me tue, tuer le temps, prix qui explose, explose les prix, explosé mon forfait, exploser de rire, péter les plombs, twitter s'enflamme, la toile s'enflamme, enflamme la toile, feu d'artifice, cœur brisé, ça saigne le, sang froid, de sang-froid, mal de tête ~ paperasse|démarches, coup de chaud, coup de feu en cuisine, mise à feu, tout feu tout flamme, burn out`,
    },
  ],
  classes: {
    corps:
      'bras jambe jambes main mains doigt doigts pouce visage œil yeux tête mâchoire cou genou cheville pied pieds épaule hanche côte côtes dos poitrine lèvre nez front bouche langue dent dents peau poignet coude oreille',
  },
}
