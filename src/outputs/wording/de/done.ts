import type { DoneWords } from '../en/done.js'
import { shortHappening } from '../happening.js'
import type { German } from './say.js'

const marks = { complaint: 'eine Beschwerde', fine: 'in Ordnung', 'not-us': 'nicht über Sie' }

const states = {
  new: 'offen',
  acknowledged: 'zur Kenntnis genommen',
  answered: 'beantwortet',
  resolved: 'gelöst',
  confirmed: 'bestätigt',
  ignored: 'übergangen',
  snoozed: 'zurückgestellt',
}

export const done = ({ count, grouped, plural, dative, ended, list }: German): DoneWords => ({
  cases: (cases) => count(cases, 'Fall', 'Fälle'),
  counts: {
    answered: (cases) => `${grouped(cases)} beantwortet`,
    acknowledged: (cases) => `${grouped(cases)} zur Kenntnis genommen`,
    resolved: (cases) => `${grouped(cases)} gelöst`,
    confirmed: (cases) => `${grouped(cases)} bestätigt`,
    ignored: (cases) => `${grouped(cases)} übergangen`,
    snoozed: (cases) => `${grouped(cases)} zurückgestellt`,
  },
  answeredBy: ({ by, others, together, isBoth }) => {
    const named = by.map(({ name, cases }) => `${grouped(cases)} von ${name}`)
    const all =
      others === 0
        ? named
        : [...named, `${grouped(others)} ${plural(others, 'andere Person', 'andere Personen')}`]
    const shared = together === 0 ? '' : `; davon ${grouped(together)} von ${isBoth ? 'beiden' : 'mehreren'}`
    return ` (${list(all)}${shared})`
  },
  firstReply: (after) => ended(`Die erste Antwort kam nach ${dative(after)}`),
  firstReplies: (replies, within) =>
    ended(`Die Hälfte von ${grouped(replies)} ersten Antworten kam innerhalb von ${dative(within)}`),
  promisesKept: ({ acknowledge, resolve }) => {
    const parts = [
      ...(acknowledge === undefined
        ? []
        : [`${grouped(acknowledge.kept)} von ${grouped(acknowledge.ended)} zur Reaktion`]),
      ...(resolve === undefined ? [] : [`${grouped(resolve.kept)} von ${grouped(resolve.ended)} zur Lösung`]),
    ]
    return `Gehaltene Zusagen: ${parts.join(', ')}.`
  },

  what: (event) =>
    shortHappening(event, {
      opened: 'eröffnet',
      'mention-added': 'Erwähnung hinzugekommen',
      'words-changed': 'Beitrag geändert',
      'came-back': 'meldet sich wieder',
      said: 'hat sich dazu geäußert',
      'answered-there': 'dort beantwortet',
      'acknowledged-there': 'dort zur Kenntnis genommen',
      'over-there': 'dort erledigt',
      'post-gone': 'Beitrag verschwunden',
      'set-aside': 'beiseitegelegt',
      removed: 'entfernt',
      marked: 'markiert',
      unmarked: 'Markierung aufgehoben',
      acknowledged: 'zur Kenntnis genommen',
      answered: 'beantwortet',
      resolved: 'gelöst',
      confirmed: 'bestätigt',
      ignored: 'übergangen',
      snoozed: 'zurückgestellt',
      reopened: 'wieder geöffnet',
      assigned: 'zugewiesen',
      noted: 'Notiz',
      tagged: 'mit Stichwort versehen',
      untagged: 'Stichwort entfernt',
      caused: 'Ursache',
      merged: 'zusammengelegt',
      split: 'aufgeteilt',
      'split-off': 'abgeteilt',
      undone: 'zurückgenommen',
      forgotten: 'Person vergessen',
      'words-deleted': 'Text gelöscht',
      unknown: 'etwas, das erst eine spätere Version kennt',
    }),
  by: (what, by) => `${what} von ${by}`,
  byScan: (what) => `${what} (bei der Suche gesehen)`,
  marked: (mark) => `als ${marks[mark]} markiert`,
  unmarked: 'Markierung aufgehoben',
  now: (state) => `jetzt ${states[state]}`,
  lookedAtAgain: 'noch einmal angesehen',
  lookedAt: (needsReply) =>
    needsReply ? 'angesehen, braucht eine Antwort' : 'angesehen, braucht keine Antwort',
})
