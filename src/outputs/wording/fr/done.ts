import type { SayByIntl } from '../by-intl.js'
import type { DoneWords } from '../en/done.js'
import { shortHappening } from '../happening.js'

const marks = { complaint: 'une réclamation', fine: 'sans problème', 'not-us': 'hors sujet' }

const states = {
  new: 'ouvert',
  acknowledged: 'pris en compte',
  answered: 'répondu',
  resolved: 'résolu',
  confirmed: 'confirmé',
  ignored: 'laissé sans suite',
  snoozed: 'mis en attente',
}

export const done = ({ count, grouped, plural, duration, ended, list }: SayByIntl): DoneWords => ({
  cases: (cases) => count(cases, 'dossier', 'dossiers'),
  counts: {
    answered: (cases) => `${count(cases, 'réponse donnée', 'réponses données')}`,
    acknowledged: (cases) => `${count(cases, 'dossier pris en compte', 'dossiers pris en compte')}`,
    resolved: (cases) => count(cases, 'résolu', 'résolus'),
    confirmed: (cases) => count(cases, 'confirmé', 'confirmés'),
    ignored: (cases) => count(cases, 'laissé sans suite', 'laissés sans suite'),
    snoozed: (cases) => count(cases, 'mis en attente', 'mis en attente'),
  },
  answeredBy: ({ by, others, together, isBoth }) => {
    const named = by.map(({ name, cases }) => `${grouped(cases)} par ${name}`)
    const all =
      others === 0
        ? named
        : [...named, `${grouped(others)} ${plural(others, 'autre personne', 'autres personnes')}`]
    const shared =
      together === 0 ? '' : ` ; dont ${grouped(together)} par ${isBoth ? 'les deux' : 'plusieurs'}`
    return ` (${list(all)}${shared})`
  },
  firstReply: (after) => ended(`La première réponse est arrivée au bout de ${duration(after)}`),
  firstReplies: (replies, within) =>
    ended(
      `La moitié des ${grouped(replies)} premières réponses sont arrivées en moins de ${duration(within)}`,
    ),
  promisesKept: ({ acknowledge, resolve }) => {
    const parts = [
      ...(acknowledge === undefined
        ? []
        : [`${grouped(acknowledge.kept)} sur ${grouped(acknowledge.ended)} pour la prise en compte`]),
      ...(resolve === undefined
        ? []
        : [`${grouped(resolve.kept)} sur ${grouped(resolve.ended)} pour la résolution`]),
    ]
    return `Engagements tenus : ${parts.join(', ')}.`
  },

  what: (event) =>
    shortHappening(event, {
      opened: 'ouvert',
      'mention-added': 'mention ajoutée',
      'words-changed': 'message modifié',
      'came-back': 'revient vers nous',
      said: 's’est exprimé à ce sujet',
      'answered-there': 'répondu sur place',
      'acknowledged-there': 'pris en compte sur place',
      'over-there': 'clos sur place',
      'post-gone': 'message disparu',
      'set-aside': 'mis de côté',
      removed: 'retiré',
      marked: 'marqué',
      unmarked: 'marque retirée',
      acknowledged: 'pris en compte',
      answered: 'répondu',
      resolved: 'résolu',
      confirmed: 'confirmé',
      ignored: 'laissé sans suite',
      snoozed: 'mis en attente',
      reopened: 'rouvert',
      assigned: 'attribué',
      noted: 'note',
      tagged: 'étiqueté',
      untagged: 'étiquette retirée',
      caused: 'cause indiquée',
      merged: 'fusionné',
      split: 'scindé',
      'split-off': 'détaché',
      undone: 'annulé',
      forgotten: 'personne oubliée',
      'words-deleted': 'texte supprimé',
      unknown: 'un événement que seule une version ultérieure connaît',
    }),
  by: (what, by) => `${what} par ${by}`,
  byScan: (what) => `${what} (constaté lors d’une recherche)`,
  marked: (mark) => `marqué comme ${marks[mark]}`,
  unmarked: 'marque retirée',
  now: (state) => `désormais ${states[state]}`,
  lookedAtAgain: 'examiné à nouveau',
  lookedAt: (needsReply) =>
    needsReply ? 'examiné, demande une réponse' : 'examiné, ne demande pas de réponse',
})
