import { TELLS, type Topic } from '../../topics.js'

/** How people were treated: by staff, on journeys, at appointments, with claims. */
export const treatment: readonly Topic[] = [
  {
    kind: 'service',
    weight: TELLS,
    phrases: `
      technicien n'est|pas|jamais|a|venu|absent|qui, le technicien, aucun technicien, rendez-vous technicien, un lapin, posé un lapin, deuxième lapin, troisième lapin, quatrième rendez-vous|lapin,
      rendez-vous annulé|décalé|reporté|manqué|non|pas, annulé mon|le rendez-vous, reporté mon|le rendez-vous, rdv annulé|reporté|décalé|pas, pris une journée, posé une journée|ma, jour de congé pour,
      salle d'attente, deux heures d'attente, heures d'attente, faire la queue, une seule caisse, sur un ton, ton méprisant|hautain|sec, sans un mot, ni bonjour, même pas bonjour, sans bonjour, sans excuse*,
      pas d'excuses, pas une excuse, aucune excuse, haussement d'épaules, haussé les épaules, levé les yeux, soupiré, soupire, a ri,
      m'a ri|raccroché|hurlé|crié|insulté|poussé|regardé|parlé|traité|répondu que|dit que|dit de, nous a ri|raccroché|hurlé|crié|insulté|virés|refusé|jetés, raccroché au nez, raccroche, raccroche au,
      ont raccroché, m'ont raccroché, impoli, malpoli, désagréable, agressif, agressive, méprisant, méprisante, hautain, hautaine, raciste, sexiste, homophobe, remarque sur, remarques sur, blague sur,
      m'a appelé, mis dehors, mis à la porte, viré du, refusé l'entrée|l'accès|de nous|de me|de monter|d'embarquer|à bord, refusé de nous|me, laissés sur le|en|à|dehors, laissé sur le|en|à,
      laissée sur|en|à|dans, fauteuil roulant, mobilité réduite, pmr, handicap, handicapé, handicapée, béquilles, canne, chien guide, poussette refusée, rampe, ascenseur en panne, hôtesse, steward, équipage,
      comptoir d'enregistrement, embarquement, surbooking, surréservation, vol annulé|retardé|décalé, annulez mon vol, annulé mon|notre vol, raté la correspondance, correspondance ratée|manquée,
      bagage perdu|pas, perdu ma|mon|nos|notre valise|bagage|bagages|réservation|dossier, sans bagage|valise, contrôleur, contrôleuse, conducteur, chauffeur, taxi, vtc, passé sans, ne s'est pas arrêté,
      pas arrêté, reparti, fermé la porte, train supprimé|annulé|bloqué|à l'arrêt, supprimé le, bus jamais|pas|supprimé, à l'arrêt, réception, réceptionniste, chambre sale|froide|sans|avec|pas|vue|bruyante,
      la chambre, draps, serviettes, minibar, hôtel, auberge, gîte, logement n'existe|pas|sale, annonce mensongère, hôte, location, petit-déjeuner, buffet, serveur, serveuse, table réservée,
      réservation perdue|annulée|introuvable|pas, aucune trace de, pas de trace de, dentiste, docteure, docteur, médecin, infirmière, infirmier, aide-soignante, clinique, cabinet, urgences, ehpad,
      maison de retraite, résidence senior, ma tante, ma mère, mon père, directrice, directeur, responsable, gérant, gérante, manager, vendeuse, vendeur, caissière, caissier, vigile, agent de sécurité,
      professeur, moniteur, auto-école, leçons, séance annulée|jamais, cours annulé, salle de sport, coach, coiffeur, coiffeuse, vétérinaire, crèche, garagiste, garage, expert, expertise, sinistre,
      mon sinistre, le sinistre, dégât des eaux, dégâts, assureur, assurance, indemnis*, réclamation, mon dossier, dossier incomplet|perdu|en, numéro de dossier, même photo, mêmes documents, mêmes pièces,
      mêmes justificatifs, déjà envoyé|envoyée|envoyés ~ fois, redemande, redemandez, on me redemande, me demande pour la, d'un service à, de service en, renvoyée de, se renvoient, standard, répondeur,
      musique d'attente, musiquette, minutes d'attente, au bout du fil, conseillère, téléconseiller, chatbot, formulaire de contact, sous-traitant, sous traitant, installateur, poseur, plombier, électricien,
      artisan, chantier, a percé, percé ma|mon|le|un, cassé mon|ma|le|la ~ en, abîmé mon|ma|notre, rayé ma|mon, trou dans le mur, devait passer|venir|rappeler, devaient passer|venir|rappeler,
      jamais venu|venus|rappelé|passé, personne n'est venu|passé, personne n'est|ne venu|passé, promis, promesse, couchée, trempée, sonnette, négligence, maltraitance, vue lac|mer, voyage, croisière,
      circuit, résilier uniquement par|seulement par, résilier que par, uniquement par téléphone, que par téléphone, de # h à # h, un soupir, soupir, commencé par un soupir, pas de rendez-vous avant,
      aucun rendez-vous avant, avant février|mars|avril|mai|juin|septembre, dermato, dermatologue, spécialiste, accord pour, accord de prise, opération de, bloc, hôpital, liste d'attente, chaque personne me,
      chacun me dit, je suis nouveau, je suis nouvelle, changé de gestionnaire, gestionnaire, syndic, propriétaire, agence immobilière, chauffe-eau du, eau chaude dans, douches froides, douche froide,
      deux experts, se contredisent, contredisent, renvoie la balle, accuse le, faute du sol, c'est ma faute selon, guide, excursion, car sans, autocar, quai, consigne, vestiaire, cours collectif, coach qui,
      vendre des cours, démarchage, harcèlement, appels incessants, appellent tous les jours, formulaire refusé, papier manquant, tampon, notaire, retour du véhicule, location de voiture, vidéo ne compte,
      votre papier, monsieur du rayon, monsieur de l'accueil, dame de l'accueil, l'accueil me, le siège me, personne ne se sera excusé, pas d'excuse, amende, hotline, ça va venir,
      toujours pas de rendez-vous, guichet, il a ri, m'a ri, mon mari est décédé, décédé, lui écrire, lunettes ~ verres, l'acte, interphone, ascenseur, en attente au téléphone
    `,
  },
  {
    kind: 'service',
    phrases: `
      personnel, serveur du resto, serveuse*, employé*, vendeur*, vendeuse*, technicien*, chauffeur*, contrôleur*, hôtesse*, caissière*, caissier*, médecin*, professeur*, moniteur*, service client*, sav,
      support, chat, conseiller*, file d'attente, queue, rendez-vous, rdv, réservation*, chambre*, hôtel*, douche, cours de, vol, train, trains, bus, métro, siège*, place, bagage*, agence*, magasin*,
      réclamation*, courrier, impoli*, excuse*, réponse, attente
    `,
  },
]
