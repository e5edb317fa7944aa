import type { SayByIntl } from '../by-intl.js'
import type { DoneWords } from '../en/done.js'
import { shortHappening } from '../happening.js'

const marks = { complaint: 'queja', fine: 'correcto', 'not-us': 'ajeno' }

const states = {
  new: 'abierto',
  acknowledged: 'visto',
  answered: 'respondido',
  resolved: 'resuelto',
  confirmed: 'confirmado',
  ignored: 'descartado',
  snoozed: 'aplazado',
}

export const done = ({ count, grouped, plural, duration, ended, list }: SayByIntl): DoneWords => ({
  cases: (cases) => count(cases, 'caso', 'casos'),
  counts: {
    answered: (cases) => count(cases, 'respondido', 'respondidos'),
    acknowledged: (cases) => count(cases, 'visto', 'vistos'),
    resolved: (cases) => count(cases, 'resuelto', 'resueltos'),
    confirmed: (cases) => count(cases, 'confirmado', 'confirmados'),
    ignored: (cases) => count(cases, 'descartado', 'descartados'),
    snoozed: (cases) => count(cases, 'aplazado', 'aplazados'),
  },
  answeredBy: ({ by, others, together, isBoth }) => {
    const named = by.map(({ name, cases }) => `${grouped(cases)} por ${name}`)
    const all =
      others === 0 ? named : [...named, `${grouped(others)} ${plural(others, 'persona más', 'personas más')}`]
    const shared = together === 0 ? '' : `; de ellos ${grouped(together)} por ${isBoth ? 'ambos' : 'varios'}`
    return ` (${list(all)}${shared})`
  },
  firstReply: (after) => ended(`La primera respuesta llegó al cabo de ${duration(after)}`),
  firstReplies: (replies, within) =>
    ended(`La mitad de las ${grouped(replies)} primeras respuestas llegó en menos de ${duration(within)}`),
  promisesKept: ({ acknowledge, resolve }) => {
    const parts = [
      ...(acknowledge === undefined
        ? []
        : [`${grouped(acknowledge.kept)} de ${grouped(acknowledge.ended)} de atender`]),
      ...(resolve === undefined ? [] : [`${grouped(resolve.kept)} de ${grouped(resolve.ended)} de resolver`]),
    ]
    return `Compromisos cumplidos: ${parts.join(', ')}.`
  },

  what: (event) =>
    shortHappening(event, {
      opened: 'abierto',
      'mention-added': 'mención añadida',
      'words-changed': 'mensaje cambiado',
      'came-back': 'vuelve a escribir',
      said: 'se ha pronunciado sobre ello',
      'answered-there': 'respondido allí',
      'acknowledged-there': 'visto allí',
      'over-there': 'terminado allí',
      'post-gone': 'mensaje desaparecido',
      'set-aside': 'apartado',
      removed: 'retirado',
      marked: 'marcado',
      unmarked: 'marca retirada',
      acknowledged: 'visto',
      answered: 'respondido',
      resolved: 'resuelto',
      confirmed: 'confirmado',
      ignored: 'descartado',
      snoozed: 'aplazado',
      reopened: 'reabierto',
      assigned: 'asignado',
      noted: 'nota',
      tagged: 'etiquetado',
      untagged: 'etiqueta retirada',
      caused: 'causa indicada',
      merged: 'unido',
      split: 'dividido',
      'split-off': 'separado',
      undone: 'deshecho',
      forgotten: 'persona olvidada',
      'words-deleted': 'texto borrado',
      unknown: 'algo que solo conoce una versión posterior',
    }),
  by: (what, by) => `${what} por ${by}`,
  byScan: (what) => `${what} (visto en una búsqueda)`,
  marked: (mark) => `marcado como ${marks[mark]}`,
  unmarked: 'marca retirada',
  now: (state) => `ahora ${states[state]}`,
  lookedAtAgain: 'revisado de nuevo',
  lookedAt: (needsReply) => (needsReply ? 'revisado, necesita respuesta' : 'revisado, no necesita respuesta'),
})
