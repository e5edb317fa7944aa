import { incidentId } from '../../../incidents/incident-id.js'
import type { Kind } from '../../../model/mention.js'
import type { RowWords } from '../en/row.js'
import { languageIn } from '../language-in.js'
import { type German, inDative } from './say.js'

const kinds: Readonly<Record<Kind, string>> = {
  outage: 'Ausfall',
  account: 'Konto',
  billing: 'Abrechnung',
  bug: 'Fehler',
  product: 'Produkt',
  service: 'Service',
  delivery: 'Lieferung',
  security: 'Sicherheit',
  news: 'Nachricht',
  question: 'Frage',
  praise: 'Lob',
  other: 'Sonstiges',
}

const gone = {
  author: 'vom Verfasser gelöscht',
  moderators: 'von der Moderation entfernt',
  forgotten: 'mit dem Verfasser vergessen',
}

const states = {
  new: 'offen',
  acknowledged: 'zur Kenntnis genommen',
  answered: 'beantwortet',
  resolved: 'gelöst',
  confirmed: 'bestätigt',
  ignored: 'übergangen',
  snoozed: 'zurückgestellt',
}

export const row = ({ count, grouped, duration, dative, remaining }: German, tag: string): RowWords => ({
  danger: 'Gefahr',
  dangerNow: 'Gefahr: jetzt antworten',
  late: 'Zusage gebrochen',
  soon: 'Zusage endet bald',
  foundLate: 'Spät gefunden: schon alt, als wir es zuerst sahen',
  waits: ({ waited, exact, how }) => {
    const about = exact ? '' : 'etwa '
    if (how === 'old') return `${about}${duration(waited)} alt`
    if (how === 'found-late') return `spät gefunden, ${about}${duration(waited)} alt`
    return `wartet seit ${about}${dative(waited)}`
  },
  kinds,
  kindAndSeverity: (kind, severity) => `${kinds[kind]}, Schwere ${severity}`,
  official: ' (offiziell)',
  unnamed: 'jemand ohne Namen',
  unjudged: (language) => `nicht beurteilt: ${languageIn(tag, language)}`,
  morePosts: (posts, people) =>
    count(posts, 'weiterer Beitrag', 'weitere Beiträge') +
    (people === 0 ? '' : `, ${count(people, 'weitere Person', 'weitere Personen')}`),
  copies: (posts, authors) =>
    `${count(posts, 'gleicher Beitrag', 'gleiche Beiträge')}, ${count(authors, 'Verfasser', 'Verfasser')}`,
  incident: (id) => `Vorfall ${incidentId(id)}`,
  inOneRow: (people) => `${count(people, 'Person', 'Personen')} in einer Zeile`,
  campaign: (accounts) =>
    `${count(accounts, 'neues Konto sagt', 'neue Konten sagen')} fast dasselbe: Kampagne?`,
  impersonation: (looksLike) => `gibt sich jemand als Sie aus? Sieht aus wie ${looksLike}`,
  matter: (matter) => `${matter}. Anliegen dieser Person`,
  back: {
    'came-back': 'meldet sich wieder',
    relapsed: 'wieder dasselbe',
    reopened: 'wieder geöffnet',
  },
  doubtful: 'vielleicht nicht über Sie',
  edited: 'bearbeitet',
  wordsDeleted: 'Text gelöscht',
  markedComplaint: 'als Beschwerde markiert',
  gone,

  replies: ({ replies, whose }) => {
    const of = {
      ours: 'von uns',
      'ours-among': 'auch von uns',
      'none-of-ours': 'keine von uns',
      unknown: 'unbekannt, von wem',
    }[whose]
    return `${count(replies, 'Antwort', 'Antworten')}, ${of}`
  },
  lockedThere: 'dort gesperrt',

  owed: (by, late) =>
    `${by === undefined ? 'wir schulden eine Nachricht' : `${by} hat eine weitere Nachricht zugesagt`}, überfällig seit ${dative(late)}`,
  acknowledged: (ago) =>
    `${ago === undefined ? '' : `vor ${dative(ago)} `}zur Kenntnis genommen, noch keine Antwort`,
  answered: (theirTurn) =>
    theirTurn === undefined ? 'beantwortet' : `beantwortet, seit ${dative(theirTurn)} am Zug`,
  nextWord: (by, within) =>
    `nächste Nachricht${by === undefined ? '' : ` von ${by}`} in ${inDative(remaining(within))}`,
  snoozed: (within) =>
    within === undefined ? 'zurückgestellt' : `zurückgestellt, wieder da in ${inDative(remaining(within))}`,
  states,

  markedFine: 'als in Ordnung markiert',
  markedNotUs: 'als nicht über Sie markiert',
  namesake: 'meint jemand anderen gleichen Namens',
  unmatched: 'nennt Sie nicht mehr',
  praise: 'Lob',
  promotion: 'Werbung',
  repost: 'nur weitergereicht',
  lapsed: 'lange nichts geschehen',
  muted: 'stummgeschaltet',
  setAside: 'beiseitegelegt',
  score: (score) => `${grouped(Math.round(score))} Punkte`,

  goneInPlace: (by) => `Ein Beitrag, ${gone[by]}`,
  deletedInPlace: (why, place) =>
    `Ein Beitrag, dessen Text gelöscht wurde, ${why === 'terms' ? `weil ${place} es verlangt` : 'weil seine Frist abgelaufen ist'}`,
  wordless: 'Ein Beitrag ohne Text',
})
