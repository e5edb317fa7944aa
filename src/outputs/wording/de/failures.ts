import type { Reasons } from '../failure-reasons.js'

const SOURCE = 'Die Quelle'

/** Why something could not be read. */
export const failures: Reasons = {
  address: (where) =>
    `Die Adresse ${where === undefined ? '' : `(${where}) `}führt zu nichts, das zu lesen wäre.`,
  unreachable: (where = SOURCE) => `${where} ist nicht zu erreichen.`,
  insecure: (where = SOURCE) => `${where} ist nicht sicher zu erreichen.`,
  proxy: (where) => `Der Proxy${where === undefined ? '' : ` ${where}`} lässt die Anfrage nicht durch.`,
  slow: (where = SOURCE) => `${where} hat nicht rechtzeitig geantwortet.`,
  'broke-off': (where = SOURCE) => `${where} hat die Antwort abgebrochen.`,
  unreadable: (where = SOURCE) => `${where} hat etwas geantwortet, das nicht zu lesen ist.`,
  empty: (where = SOURCE) => `${where} hat eine leere Antwort gegeben.`,
  'too-large': (where = SOURCE) => `${where} hat mehr geantwortet, als gelesen wird.`,
  page: (where = SOURCE) => `${where} hat eine Webseite gezeigt, wo Beiträge sein sollten.`,
  changed: (where = SOURCE) => `${where} antwortet anders als bisher.`,
  closed: (where = SOURCE) => `${where} ist vorübergehend geschlossen oder überlastet.`,
  fault: (where = SOURCE) => `${where} hat selbst eine Störung.`,
  'turned-away': (where = SOURCE) => `${where} lässt uns nicht hinein.`,
  members: (where = SOURCE) => `${where} zeigt dies nur Mitgliedern.`,
  login: (where = SOURCE) => `${where} nimmt unsere Anmeldung nicht an.`,
  gone: (where) => `Dort ist nichts mehr${where === undefined ? '' : `: ${where}`}.`,
  'too-often': (where = SOURCE) => `${where} wurde zu oft gefragt.`,
  limited: (where = SOURCE, until) =>
    `${where} darf ${until === undefined ? 'vorerst' : `bis ${until}`} nicht wieder gefragt werden.`,
  spent: (where = SOURCE, until) =>
    `Was bei ${where === SOURCE ? 'der Quelle' : where} gefragt werden darf, ist aufgebraucht${until === undefined ? '' : ` bis ${until}`}.`,
  program: (where = '') => `Das Programm ${where} hat nichts Brauchbares geliefert.`,
  file: (where = '') => `Die Datei ${where} ist nicht zu lesen.`,
  setting: (where) =>
    `In der Konfiguration ist etwas zu berichtigen${where === undefined ? '' : ` (${where})`}.`,
  here: () => 'Auf diesem Rechner ist etwas gestört.',
  defect: () => 'Im Programm ist ein Fehler.',
  unknown: () => 'Den Grund kennt erst eine spätere Version.',
}
