import { incidentId } from '../../../incidents/incident-id.js'
import type { Kind } from '../../../model/mention.js'
import type { SayByIntl } from '../by-intl.js'
import type { RowWords } from '../en/row.js'
import { languageIn } from '../language-in.js'

const kinds: Readonly<Record<Kind, string>> = {
  outage: 'caída',
  account: 'cuenta',
  billing: 'facturación',
  bug: 'fallo',
  product: 'producto',
  service: 'atención al cliente',
  delivery: 'entrega',
  security: 'seguridad',
  news: 'noticia',
  question: 'pregunta',
  praise: 'elogio',
  other: 'otro',
}

const gone = {
  author: 'borrado por su autor',
  moderators: 'retirado por la moderación',
  forgotten: 'olvidado junto con su autor',
}

const states = {
  new: 'abierto',
  acknowledged: 'visto',
  answered: 'respondido',
  resolved: 'resuelto',
  confirmed: 'confirmado',
  ignored: 'descartado',
  snoozed: 'aplazado',
}

export const row = ({ count, grouped, duration, remaining }: SayByIntl, tag: string): RowWords => ({
  danger: 'peligro',
  dangerNow: 'peligro: responder ahora',
  late: 'compromiso incumplido',
  soon: 'compromiso a punto de vencer',
  foundLate: 'Encontrado tarde: ya era antiguo cuando lo vimos',
  waits: ({ waited, exact, how }) => {
    const time = duration(waited)
    if (how === 'old') return `de hace ${exact ? '' : 'unos '}${time}`
    if (how === 'found-late') return `encontrado tarde, de hace ${exact ? '' : 'unos '}${time}`
    return `espera desde hace ${exact ? '' : 'unos '}${time}`
  },
  kinds,
  kindAndSeverity: (kind, severity) => `${kinds[kind]}, gravedad ${severity}`,
  official: ' (oficial)',
  unnamed: 'alguien sin nombre',
  unjudged: (language) => `sin valorar: ${languageIn(tag, language)}`,
  morePosts: (posts, people) =>
    count(posts, 'mensaje más', 'mensajes más') +
    (people === 0 ? '' : `, ${count(people, 'persona más', 'personas más')}`),
  copies: (posts, authors) =>
    `${count(posts, 'mensaje igual', 'mensajes iguales')}, ${count(authors, 'autor', 'autores')}`,
  incident: (id) => `incidente ${incidentId(id)}`,
  inOneRow: (people) => `${count(people, 'persona', 'personas')} en una fila`,
  campaign: (accounts) =>
    `${count(accounts, 'cuenta nueva dice', 'cuentas nuevas dicen')} casi lo mismo: ¿una campaña?`,
  impersonation: (looksLike) => `¿alguien se hace pasar por ustedes? Se parece a ${looksLike}`,
  matter: (matter) => `${grouped(matter)}.º asunto de esta persona`,
  back: {
    'came-back': 'vuelve a escribir',
    relapsed: 'el problema ha vuelto',
    reopened: 'reabierto',
  },
  doubtful: 'quizá no trata de ustedes',
  edited: 'editado',
  wordsDeleted: 'texto borrado',
  markedComplaint: 'marcado como queja',
  gone,

  replies: ({ replies, whose }) => {
    const of = {
      ours: 'nuestra',
      'ours-among': 'alguna nuestra',
      'none-of-ours': 'ninguna nuestra',
      unknown: 'no se sabe de quién',
    }[whose]
    return `${count(replies, 'respuesta', 'respuestas')}, ${of}`
  },
  lockedThere: 'cerrado allí',

  owed: (by, late) =>
    `${by === undefined ? 'debemos noticias' : `${by} prometió más noticias`}, con ${duration(late)} de retraso`,
  acknowledged: (ago) => `visto${ago === undefined ? '' : ` hace ${duration(ago)}`}, aún sin respuesta`,
  answered: (theirTurn) =>
    theirTurn === undefined
      ? 'respondido'
      : `respondido, a la espera de su respuesta desde hace ${duration(theirTurn)}`,
  nextWord: (by, within) =>
    `próximas noticias${by === undefined ? '' : ` de ${by}`} dentro de ${remaining(within)}`,
  snoozed: (within) =>
    within === undefined ? 'aplazado' : `aplazado, vuelve dentro de ${remaining(within)}`,
  states,

  markedFine: 'marcado como correcto',
  markedNotUs: 'marcado como ajeno',
  namesake: 'otro del mismo nombre',
  unmatched: 'ya no los nombra',
  praise: 'elogio',
  promotion: 'publicidad',
  repost: 'solo compartido',
  lapsed: 'sin novedades desde hace mucho',
  muted: 'silenciado',
  setAside: 'apartado',
  score: (score) => `puntuación ${grouped(Math.round(score))}`,

  goneInPlace: (by) => `Un mensaje ${gone[by]}`,
  deletedInPlace: (why, place) =>
    `Un mensaje cuyo texto se borró, ${why === 'terms' ? `como pide ${place}` : 'al vencer su plazo de conservación'}`,
  wordless: 'Un mensaje sin texto',
})
