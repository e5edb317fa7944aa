import type { Reasons } from '../failure-reasons.js'

const SOURCE = 'La source'

/** Why something could not be read. */
export const failures: Reasons = {
  address: (where) =>
    `L’adresse${where === undefined ? '' : ` (${where})`} ne mène à rien qui puisse être lu.`,
  unreachable: (where = SOURCE) => `${where} est injoignable.`,
  insecure: (where = SOURCE) => `${where} ne permet pas de connexion sûre.`,
  proxy: (where) => `Le proxy${where === undefined ? '' : ` ${where}`} ne laisse pas passer la demande.`,
  slow: (where = SOURCE) => `${where} n’a pas répondu à temps.`,
  'broke-off': (where = SOURCE) => `${where} a interrompu sa réponse.`,
  unreadable: (where = SOURCE) => `${where} a donné une réponse illisible.`,
  empty: (where = SOURCE) => `${where} a donné une réponse vide.`,
  'too-large': (where = SOURCE) => `${where} a répondu plus que ce qui est lu.`,
  page: (where = SOURCE) => `${where} a montré une page web à la place des messages.`,
  changed: (where = SOURCE) => `${where} répond autrement que jusqu’ici.`,
  closed: (where = SOURCE) => `${where} est fermé ou surchargé pour le moment.`,
  fault: (where = SOURCE) => `${where} est en panne.`,
  'turned-away': (where = SOURCE) => `${where} nous refuse l’accès.`,
  members: (where = SOURCE) => `${where} ne montre cela qu’à ses membres.`,
  login: (where = SOURCE) => `${where} n’accepte pas nos identifiants.`,
  gone: (where) => `Il n’y a plus rien à cet endroit${where === undefined ? '' : ` : ${where}`}.`,
  'too-often': (where = SOURCE) => `${where} a été consulté trop souvent.`,
  limited: (where = SOURCE, until) =>
    `${where} ne doit pas être consulté ${until === undefined ? 'pour le moment' : `avant le ${until}`}.`,
  spent: (where, until) =>
    `Le nombre de consultations permis${where === undefined ? '' : ` par ${where}`} est épuisé${until === undefined ? '' : ` jusqu’au ${until}`}.`,
  program: (where = '') => `Le programme ${where} n’a rien donné d’utilisable.`,
  file: (where = '') => `Le fichier ${where} ne peut pas être lu.`,
  setting: (where) => `La configuration est à corriger${where === undefined ? '' : ` (${where})`}.`,
  here: () => 'Il y a un problème sur cette machine.',
  defect: () => 'Il y a une erreur dans le programme.',
  unknown: () => 'Seule une version ultérieure connaît la raison.',
}
