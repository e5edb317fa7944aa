import { withFields } from '../by-field.js'
import type { Group, Lexicon } from '../lexicon.js'
import { against } from './against.js'
import { asks } from './asks.js'
import { danger } from './danger.js'
import { feelings } from './feelings.js'
import { further } from './further/index.js'
import { harm } from './harm.js'
import { said } from './said.js'
import { topics } from './topics/index.js'
import { traps } from './trap-words.js'
import { troubles } from './troubles.js'
import { turned } from './turned.js'

// French, written by hand and in French. ../lexicon.ts explains the notation; points are on the scale of ../en/lexicon.ts, and signals that
// say the same have the same name there. What French asks for: the negation stands around its verb and loses its first half ("ça marche
// pas"), small words are elided ("l'appli", "n'arrive"), accents are left out on telephones.

/** Who speaks, and to whom. */
const persons: readonly Group[] = [
  { name: 'own-matter', points: 0.9, once: true, negated: 'keep', phrases: `<mes> <chose>, <mes> _ <chose>` },
  {
    name: 'first-person',
    points: 0.3,
    once: true,
    negated: 'keep',
    phrases: `je, j, moi, me, m, mon, ma, mes, nous, notre, nos, on`,
  },
  {
    name: 'spoken-to',
    points: 0.6,
    once: true,
    negated: 'keep',
    phrases: `vous, votre, vos, bonjour, bonsoir, salut, hello, hey, tu, ton, ta, tes, allô, messieurs`,
  },
]

export const french: Lexicon = {
  language: 'fr',
  sparse: true,
  danger,
  harm,
  said,
  topics,
  traps,
  groups: withFields([...troubles, ...feelings, ...asks, ...against, ...persons, ...turned], further),
  classes: {
    pas: 'pas plus jamais rien pu',
    marche: `marche marchent marchait fonctionne fonctionnent fonctionnait fonctionné marché charge chargent démarre démarrent s'allume allume répond répondent ouvre connecte synchronise télécharge
      imprime lit envoie reçoit capte captent tourne enregistre affiche lance passe passent valide`,
    peux: 'peux peut pouvons peuvent pouvez pouvais pouvait pu puis',
    arrive: 'arrive arrivons arrivent arrivait arrivais parviens parvient réussis réussit',
    faire: `accéder acheter activer aller annuler appeler avoir bouger brancher changer charger choisir commander connecter contacter créer débloquer demander démarrer écouter écrire enregistrer entrer envoyer
      faire fermer finaliser finir installer jouer joindre lancer lire modifier m'inscrire naviguer obtenir ouvrir parler partir passer payer poster prendre publier récupérer regarder régler renouveler réserver
      résilier retirer rien se s'inscrire signer supprimer suivre synchroniser télécharger téléphoner terminer transférer travailler trouver utiliser valider vendre vérifier voir voyager`,
    service: `internet réseau connexion site serveur serveurs appli application service services plateforme électricité courant eau gaz chauffage téléphone ligne tv télé signal wifi fibre box mail mails
      messagerie api dns banque distributeur terminal caisse portail webmail chaînes`,
    compte: 'compte comptes carte ligne profil accès espace abonnement',
    mes: 'mon ma mes notre nos',
    mon: 'mon notre mes nos',
    chose: `commande colis livraison compte argent facture contrat forfait ligne internet téléphone portable box ordinateur écran carte billet billets place places réservation vol train valise bagages rendez-vous
      demande dossier réclamation mail mails message messages données fichiers photos page site boutique serveur domaine appli application mot abonnement remboursement avoir solde résiliation batterie lave-linge
      télé voiture matelas canapé meuble imprimante profil connexion maison technicien problème client clients entreprise sauvegarde produit produits salaire pension caution garantie police`,
    colis: 'colis commande livraison paquet courrier produit article remboursement nouvelles',
    livré:
      'livré livrée livrés reçu reçue reçus arrivé arrivée arrivés expédié expédiée envoyé envoyée remis',
    réglé:
      'réglé réglée résolu résolue réparé réparée corrigé corrigée traité traitée rétabli rétablie remboursé remboursée fait remplacé remplacée',
    répond:
      'répond répondent répondez répondu répondait rappelle rappellent décroche décrochent aide aident réagit réagissent donne',
    aider: 'aider répondre nous me décrocher renseigner',
    temps:
      'seconde secondes minute minutes min mn heure heures h jour jours j semaine semaines mois an ans année années',
    nombre:
      'deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente quarante cinquante cent plusieurs quelques une un',
    ième: 'deuxième troisième quatrième cinquième sixième dixième énième seconde nième',
  },
  spellings: {
    é: 'e',
    è: 'e',
    ê: 'e',
    ë: 'e',
    à: 'a',
    â: 'a',
    î: 'i',
    ï: 'i',
    ô: 'o',
    û: 'u',
    ù: 'u',
    ç: 'c',
    œ: 'oe',
  },
  elided: 'l d j n c s m t qu jusqu lorsqu puisqu quelqu presqu aujourd',
  negators: 'ne n pas plus jamais aucun aucune sans ni rien personne nullement',
  harmless: `
    sans merci, s'annonce, s'annoncent, d'ici # <temps>, d'ici <nombre> <temps>, à|vers|dès # h|heures|heure, à # ans, de # à # h, # h 24, # j 7, sans danger, aucun danger, hors de danger, dieu merci, plus que jamais, plus grand, plus grande, plus petit, plus facile, plus simple, au moins un, au moins une, pas seul, pas seule,    pas seulement, pas de souci, pas de soucis, pas de problème, pas mal, pas mal du tout, sans problème, sans souci, sans doute, sans faute, sans hésiter, sans hésitation, rien à dire, rien à redire, rien que, de rien, plus vite, plus rapide, plus tard, plus ou moins, en plus, de plus, de plus en plus, plus que
    satisfait, plus qu'à, au plus, pas besoin de s'inquiéter, ne manquez pas, à ne pas manquer, n'hésitez pas, n'hésite pas, ça vaut le coup, coup de cœur, pas cher, pas chers, pas chère, pas trop cher, bon marché, marché noir, marché de noël, marché du travail, marche à pied, mal de mer, vol direct, vol au départ, en vol, prix du marché,
    panne d'essence, panne d'inspiration, retour de vacances, erreur de débutant, attaque de panique, sous le choc, zéro déchet, <nombre>|# fois par jour|semaine|mois|an, aujourd'hui, file le cafard, toute une rame, une|la|cette rame, dans|de la rame, rame de métro|train, se coupe dans, zéro recette|calorie|déchet|regret, mensonge ~ discours|mariage, huit|sept|neuf heures de sommeil, tombé en amour, tombé amoureux, tombée amoureuse, en froid avec, il fait froid, quand il fait froid, fait froid dehors, bière froide, café froid ~ lit, tombé sur, tombée sur, chaos organisé, bug de l'an, mort de faim, à vos claviers, à tes souhaits, attendre le printemps|week-end|suite, hâte de, j'attends la suite|sortie|saison, on attend la suite|sortie|saison, faux ami, faux amis, faux départ, panier percé, cassé la croûte, casse-croûte, casser la graine, vol d'oiseau, vol plané, sommeil perdu, pas perdu de temps, temps perdu de proust, perdu # kilos, perdu <nombre> kilos, perdre du poids, en retard sur ma pile|mes lectures, froid de canard, avocat mûr|toast, salade d'avocat, avocats mûrs, n'a jamais discuté, n'arrivais pas à écrire|croire|réaliser|prononcer, arrivais pas à croire|y croire, à attendre de savoir si, attendre de savoir, abîmé par mon|ma chien|chat|fils|fille|faute, cassé par mon|ma chien|chat|fils|fille|faute, tient le mensonge, mensonge jusqu'au
  `,
  conditions: 'si',
  stronger: `très trop tellement vraiment totalement complètement absolument extrêmement super hyper archi ultra carrément franchement purement gros grosse grave énorme putain pur pure véritable vrai vraie`,
  weaker: 'peu assez légèrement léger légère petit petite petits petites plutôt moyennement',
  turns: 'mais or donc car cependant pourtant sauf',
  persons: 'je j moi me m mon ma mes nous notre nos tu te t ton ta tes toi vous votre vos on',
  questionWords: `comment que quoi quand où qui quel quelle quels quelles combien pourquoi est avez avez-vous peut-on puis-je pouvez pouvez-vous pourriez faut savez connaissez existe y a-t-il proposez acceptez livrez vendez`,
  self: 'je j moi me m mon ma mes',
  reasons: 'car parce puisque leur leurs dont ils elles',
  thanksFor: 'pour de d',
  botching: `perdre perdu ruiner ruiné gâcher gâché casser cassé oublier oublié ignorer ignoré bloquer bloqué supprimer supprimé effacer voler mentir arnaquer facturer prélever annuler annulé attendre laisser rien retard`,
  mending: `réparé réparer résolu résoudre réglé régler aidé aider remboursé rembourser échangé échanger remplacé retrouvé retrouver dépanné corrigé malgré`,
  elsewhere: 'ancien ancienne anciens précédent précédente avant là-bas autre autres ex',
  carrying: `ils eux société entreprise boîte support service sav compte commande facture contrat ticket conseiller conseillère technicien appli application abonnement forfait colis remboursement garantie
    réclamation client cliente clients dossier agence`,
  guides:
    'comment réparer, comment résoudre, comment régler, guide pour, guide de, tuto pour, étapes pour, que faire',
  crowd: 'quelqu quelqu-un tous toutes qui gens certains',
  choices: 'ou vs versus',
  hashtagBegins: 'stop non pas boycott honte marre arnaque fuyez adieu',
  hashtagEnds: `panne arnaque honte nul nulle scandale escroc escrocs voleurs merde fail catastrophe honteux lamentable remboursez`,
  supportHandle: {
    begins: 'aide sav service',
    ends: 'aide support help sav conseil conseille service client clients assistance care',
  },
}
