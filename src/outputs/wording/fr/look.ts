import type { SayByIntl } from '../by-intl.js'
import type { LookWords } from '../en/look.js'
import { languageIn } from '../language-in.js'

export const look = (
  { count, grouped, plural, list, someOf, duration, remaining }: SayByIntl,
  tag: string,
): LookWords => {
  const andPaused = (paused: number) => (paused === 0 ? '' : ` ; ${count(paused, 'en pause', 'en pause')}`)
  /** `3 sources sur 8 ont` */
  const someHave = (some: number, total: number) =>
    `${count(some, 'source', 'sources')} sur ${grouped(total)} ${plural(some, 'a', 'ont')}`
  return {
    notLookedFor: (brands) => `${someOf(brands)} : aucune recherche n’a encore été faite`,
    unanswered: (missing, total) =>
      `${count(missing, 'source', 'sources')} sur ${grouped(total)} sans réponse`,
    couldNotLook: (why) => `consultation impossible : ${why}`,
    noScanSince: (since) => `aucune recherche depuis ${since}`,
    noneAnswered: (total) =>
      total === 1 ? 'la source n’a pas répondu' : `aucune des ${grouped(total)} sources n’a répondu`,
    noSource: 'il n’y a aucune source',
    allPaused: (paused) =>
      paused === 1 ? 'la source est en pause' : `les ${grouped(paused)} sources sont toutes en pause`,

    noneRead: (paused) => `Aucune source n’a été lue${andPaused(paused)}.`,
    allAnswered: ({ total, paused }) =>
      `${total === 1 ? 'La source a' : `Les ${grouped(total)} sources ont toutes`} répondu${andPaused(paused)}.`,
    someAnswered: ({ answered, total, paused }, { names, more }) => {
      const named = more === 0 ? names : [...names, `${grouped(more)} ${plural(more, 'autre', 'autres')}`]
      const which = names.length === 0 ? '' : ` : ${list(named)}`
      return `${someHave(answered, total)} répondu ; ${grouped(total - answered)} non${which}${andPaused(paused)}.`
    },

    arePaused: (paused) => `${count(paused, 'source est', 'sources sont')} en pause.`,
    noneToRead: 'Aucune source n’est lue pour cela.',
    allAnsweredLast: (total) =>
      `${total === 1 ? 'La source a répondu' : `Les ${grouped(total)} sources ont toutes répondu`} à la dernière consultation.`,
    someAnsweredLately: ({ answered, total }) => `${someHave(answered, total)} répondu récemment.`,
    mayBeMissing: 'Il manque peut-être des messages des autres',
    andMore: 'et d’autres',
    moreLikeThese: (more) =>
      `${grouped(more)} ${plural(more, 'autre du même genre', 'autres du même genre')}`,
    whatToDo: 'Que faire',

    someMissing: 'il manque peut-être certains de ses messages',
    brandSilent: (brand, lasts) => `Aucun message n’a nommé ${brand} depuis ${duration(lasts)}.`,

    neverRead: 'jamais lue jusqu’ici',
    notReadFor: (time) => `pas lue depuis ${duration(time)}`,
    notAskedFor: (time) => `pas lue depuis ${duration(time)} : aucune recherche ne l’a consultée depuis`,
    gaveNoAnswer: 'n’a pas répondu',
    failedOnce: (ago) =>
      ago === undefined ? 'lecture impossible' : `lecture impossible il y a ${duration(ago)}`,
    failedOften: (times, time) =>
      `${time === undefined ? 'lecture impossible' : `pas lue depuis ${duration(time)}`} (${times === 1 ? '1 échec' : `${grouped(times)} échecs de suite`})`,
    because: () => '',
    askedAgainIn: (wait) => `Nouvel essai dans ${remaining(wait)}.`,
    troubleHere: 'lecture impossible à cause d’un problème de notre côté',
    leftForNext: 'laissée à la prochaine recherche, car elle limite le nombre de consultations',

    unjudged: (posts, languages) => {
      const named = languages.map(({ language, posts: some }) =>
        languages.length === 1 ? languageIn(tag, language) : `${languageIn(tag, language)} ${grouped(some)}`,
      )
      return `${count(posts, 'message est', 'messages sont')} dans une langue qui ne peut pas encore être évaluée (${named.join(', ')})`
    },
  }
}
