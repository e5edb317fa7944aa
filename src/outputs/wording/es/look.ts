import type { SayByIntl } from '../by-intl.js'
import type { LookWords } from '../en/look.js'
import { languageIn } from '../language-in.js'

export const look = (
  { count, grouped, plural, list, someOf, duration, remaining }: SayByIntl,
  tag: string,
): LookWords => {
  const andPaused = (paused: number) => (paused === 0 ? '' : `; ${grouped(paused)} en pausa`)
  const someOfThem = (some: number, total: number) =>
    `${plural(some, 'ha respondido', 'han respondido')} ${grouped(some)} de ${count(total, 'fuente', 'fuentes')}`
  return {
    notLookedFor: (brands) => `aún no se ha buscado ${someOf(brands)}`,
    unanswered: (missing, total) =>
      `${grouped(missing)} de ${count(total, 'fuente', 'fuentes')} sin respuesta`,
    couldNotLook: (why) => `no se ha podido mirar: ${why}`,
    noScanSince: (since) => `ninguna búsqueda desde ${since}`,
    noneAnswered: (total) =>
      total === 1 ? 'la fuente no ha respondido' : `ninguna de las ${grouped(total)} fuentes ha respondido`,
    noSource: 'no hay ninguna fuente',
    allPaused: (paused) =>
      paused === 1 ? 'la fuente está en pausa' : `las ${grouped(paused)} fuentes están en pausa`,

    noneRead: (paused) => `No se ha leído ninguna fuente${andPaused(paused)}.`,
    allAnswered: ({ total, paused }) =>
      `${total === 1 ? 'La fuente ha respondido' : `Las ${grouped(total)} fuentes han respondido`}${andPaused(paused)}.`,
    someAnswered: ({ answered, total, paused }, { names, more }) => {
      const named = more === 0 ? names : [...names, `${grouped(more)} más`]
      const which = names.length === 0 ? '' : `: ${list(named)}`
      return `${capital(someOfThem(answered, total))}; ${grouped(total - answered)} no${which}${andPaused(paused)}.`
    },

    arePaused: (paused) => `${count(paused, 'fuente está', 'fuentes están')} en pausa.`,
    noneToRead: 'No hay ninguna fuente que se lea para esto.',
    allAnsweredLast: (total) =>
      `${total === 1 ? 'La fuente respondió' : `Las ${grouped(total)} fuentes respondieron`} la última vez.`,
    someAnsweredLately: ({ answered, total }) => `Últimamente ${someOfThem(answered, total)}.`,
    mayBeMissing: 'De las demás quizá falten mensajes',
    andMore: 'y más',
    moreLikeThese: (more) => `${grouped(more)} más como estos`,
    whatToDo: 'Qué hacer',

    someMissing: 'quizá falten algunos de sus mensajes',
    brandSilent: (brand, lasts) => `Ningún mensaje ha nombrado a ${brand} desde hace ${duration(lasts)}.`,

    neverRead: 'nunca leída hasta ahora',
    notReadFor: (time) => `sin leer desde hace ${duration(time)}`,
    notAskedFor: (time) =>
      `sin leer desde hace ${duration(time)}: ninguna búsqueda la ha consultado desde entonces`,
    gaveNoAnswer: 'no ha respondido',
    failedOnce: (ago) =>
      ago === undefined ? 'no se ha podido leer' : `no se pudo leer hace ${duration(ago)}`,
    failedOften: (times, time) =>
      `${time === undefined ? 'no se ha podido leer' : `sin leer desde hace ${duration(time)}`} (${times === 1 ? '1 fallo' : `${grouped(times)} fallos seguidos`})`,
    because: () => '',
    askedAgainIn: (wait) => `Se consulta de nuevo dentro de ${remaining(wait)}.`,
    troubleHere: 'no se ha podido leer por un problema de aquí',
    leftForNext: 'queda para la próxima búsqueda, porque limita las consultas',

    unjudged: (posts, languages) => {
      const named = languages.map(({ language, posts: some }) =>
        languages.length === 1 ? languageIn(tag, language) : `${languageIn(tag, language)} ${grouped(some)}`,
      )
      return `${count(posts, 'mensaje está', 'mensajes están')} en un idioma que aún no se puede valorar (${named.join(', ')})`
    },
  }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
