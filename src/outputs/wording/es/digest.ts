import type { SayByIntl } from '../by-intl.js'
import type { DigestWords } from '../en/digest.js'

type Among = { some: number; all: number }

const rests = {
  person: ['persona más', 'personas más', 'persona', 'personas'],
  row: ['fila más', 'filas más', 'fila', 'filas'],
  mention: ['mención más', 'menciones más', 'mención', 'menciones'],
  case: ['caso más', 'casos más', 'caso', 'casos'],
} as const

const nobody = (isKnown: boolean): string => (isKnown ? 'nadie espera' : 'que se sepa, nadie espera')

export const digest = ({ count, grouped, plural, list, someOf }: SayByIntl): DigestWords => {
  /** Behind how many wait: for how many of them it holds. */
  const among = ({ some, all }: Among, holds: string) =>
    some < all ? `${grouped(some)} ${holds}` : all === 1 ? holds : `todas ${holds}`
  return {
    noBrand: 'ninguna marca',
    brandsAndMore: (first, second, more) => `${first}, ${second} y ${grouped(more)} marcas más`,

    peopleWait: (people) => `${count(people, 'persona espera', 'personas esperan')} respuesta`,
    inDanger: (people, whose) =>
      `${people === 1 ? 'quizá alguien está' : `quizá ${grouped(people)} personas están`} en peligro${whose.length === 0 ? '' : ` (${someOf(whose)})`}`,
    lateAmong: (of) => among(of, 'con un compromiso incumplido'),
    soonAmong: (of) => among(of, 'con un compromiso a punto de vencer'),
    foundLateAmong: ({ some, all }) =>
      some < all
        ? count(some, 'encontrada tarde', 'encontradas tarde')
        : all === 1
          ? 'encontrada tarde'
          : 'todas encontradas tarde',
    newMentions: (mentions) => count(mentions, 'mención nueva', 'menciones nuevas'),
    nobodyWaits: nobody,
    nothingNew: (isKnown) => `nada nuevo, ${nobody(isKnown)}`,
    emptyDay: (isKnown, { answered, total }) => {
      const sources =
        answered === total
          ? `${plural(answered, 'ha respondido', 'han respondido')} ${count(answered, 'fuente', 'fuentes')}`
          : `${plural(answered, 'ha respondido', 'han respondido')} ${grouped(answered)} de ${count(total, 'fuente', 'fuentes')}`
      return `nada nuevo, ${nobody(isKnown)}, y ${sources}.`
    },
    incidents: (incidents, people) =>
      `${grouped(incidents)} incidentes: ${count(people, 'persona', 'personas')}`,
    incident: (id, people) =>
      `${id === undefined ? 'un incidente' : `incidente ${id}`}: ${count(people, 'persona', 'personas')}`,

    titles: {
      incidents: 'Incidentes',
      danger: 'Quizá alguien está en peligro',
      late: 'Compromiso incumplido',
      waiting: 'A la espera de respuesta',
      foundLate: 'Encontrado tarde: ya era antiguo cuando lo vimos',
      fresh: 'Nuevo, sin nada que responder',
      moved: 'Lo que se hizo',
      numbers: 'La semana en cifras',
      days: 'Necesitaban respuesta, día a día',
      coverage: 'Dónde se ha mirado',
      brands: 'Marca por marca',
    },
    rowsAndPeople: (rows, people) =>
      `${count(rows, 'fila', 'filas')}, ${count(people, 'persona', 'personas')}`,

    on: 'en',
    isNew: 'nuevo',
    newOf: (posts) => count(posts, 'nuevo', 'nuevos'),
    why: 'Por qué',
    andMorePosts: (more) => `y ${more} sobre ello`,
    andMorePeople: (people) => `y ${count(people, 'persona más', 'personas más')}`,
    openPost: 'Abrir el mensaje de',
    rest: (what, rest, isBeyond) => {
      const [oneMore, manyMore, one, many] = rests[what]
      return isBeyond ? `y ${count(rest, oneMore, manyMore)}` : count(rest, one, many)
    },

    noMentions: 'Ninguna mención nueva.',
    fresh: (total, { needReply, lapsed, unjudged, calm }) => {
      const parts = [
        needReply === 0
          ? 'ninguna necesitaba respuesta'
          : `${grouped(needReply)} ${plural(needReply, 'necesitaba', 'necesitaban')} respuesta`,
        ...(lapsed === 0
          ? []
          : [
              `${grouped(lapsed)} ${plural(lapsed, 'había terminado mucho antes de que pudiéramos verla', 'habían terminado mucho antes de que pudiéramos verlas')}`,
            ]),
        ...(unjudged === 0 ? [] : [`${grouped(unjudged)} en un idioma que aún no se puede valorar`]),
        ...(calm.length === 0
          ? []
          : [
              `sin necesidad de respuesta: ${calm.map(({ kind, count: some }) => `${grouped(some)} × ${kind}`).join(', ')}`,
            ]),
      ]
      return `${count(total, 'mención nueva', 'menciones nuevas')}: ${parts.join('; ')}.`
    },

    numberHead: { week: 'esta semana', weekBefore: 'la anterior', change: 'cambio' },
    numbers: {
      posts: 'Mensajes leídos, todas las fuentes',
      mentions: 'Mensajes que los nombran',
      mentionsOfSeveral: 'Nombradas, marca por marca',
      needReply: 'Necesitaban respuesta',
      people: 'Personas detrás de ellos',
      late: 'Compromiso incumplido',
    },
    notKnown: 'se desconoce',
    same: 'igual',
    today: 'hoy',

    brandHead: ['esperan', 'demasiado', 'máximo', 'nuevos', 'antes'],
    quiet: (brands, more) =>
      `Tranquilas: ${list(more === 0 ? brands : [...brands, `${grouped(more)} ${plural(more, 'marca más', 'marcas más')}`])}.`,
    fewOfEach: (people) =>
      `Abajo figuran como mucho ${count(people, 'persona', 'personas')} de cada marca, a quienes conviene responder primero`,
    allOfOneBrand: 'todas las de una marca',
    lapsed: (cases) =>
      `${count(cases, 'caso antiguo se ha omitido', 'casos antiguos se han omitido')}, porque allí no pasa nada desde hace mucho`,

    test: {
      subject: 'Prueba: el resumen le llegará aquí',
      text: 'Esto es una prueba. Los resúmenes llegarán a esta dirección. No hay nada que hacer.',
    },
  }
}
