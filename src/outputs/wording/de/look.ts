import type { LookWords } from '../en/look.js'
import { languageIn } from '../language-in.js'
import { type German, inDative } from './say.js'

export const look = (
  { count, grouped, plural, list, someOf, dative, remaining }: German,
  tag: string,
): LookWords => {
  const andPaused = (paused: number) => (paused === 0 ? '' : `; ${grouped(paused)} pausiert`)
  const sourcesOf = (total: number) => count(total, 'Quelle', 'Quellen')
  return {
    notLookedFor: (brands) => `nach ${someOf(brands)} wurde noch nicht gesucht`,
    unanswered: (missing, total) =>
      `${grouped(missing)} von ${sourcesOf(total)} ${plural(missing, 'gab', 'gaben')} keine Antwort`,
    couldNotLook: (why) => `nicht nachgesehen: ${why}`,
    noScanSince: (since) => `keine Suche seit ${since}`,
    noneAnswered: (total) =>
      total === 1 ? 'die Quelle gab keine Antwort' : `keine der ${grouped(total)} Quellen gab eine Antwort`,
    noSource: 'es gibt keine Quelle',
    allPaused: (paused) =>
      paused === 1 ? 'die Quelle ist pausiert' : `alle ${grouped(paused)} Quellen sind pausiert`,

    noneRead: (paused) => `Keine Quelle wurde gelesen${andPaused(paused)}.`,
    allAnswered: ({ total, paused }) =>
      `${total === 1 ? 'Die Quelle hat' : `Alle ${grouped(total)} Quellen haben`} geantwortet${andPaused(paused)}.`,
    someAnswered: ({ answered, total, paused }, { names, more }) => {
      const named = more === 0 ? names : [...names, `${grouped(more)} ${plural(more, 'weitere', 'weitere')}`]
      const which = names.length === 0 ? '' : `: ${list(named)}`
      return `${grouped(answered)} von ${sourcesOf(total)} ${plural(answered, 'hat', 'haben')} geantwortet; ${grouped(total - answered)} nicht${which}${andPaused(paused)}.`
    },

    arePaused: (paused) => `${count(paused, 'Quelle ist', 'Quellen sind')} pausiert.`,
    noneToRead: 'Dafür gibt es keine Quelle, die gelesen wird.',
    allAnsweredLast: (total) =>
      `${total === 1 ? 'Die Quelle hat' : `Alle ${grouped(total)} Quellen haben`} zuletzt geantwortet.`,
    someAnsweredLately: ({ answered, total }) =>
      `${grouped(answered)} von ${sourcesOf(total)} ${plural(answered, 'hat', 'haben')} zuletzt geantwortet.`,
    mayBeMissing: 'Von den anderen fehlen vielleicht Beiträge',
    andMore: 'und weitere',
    moreLikeThese: (more) => `${grouped(more)} weitere dieser Art`,
    whatToDo: 'Was dagegen zu tun ist',

    someMissing: 'einige Beiträge fehlen vielleicht',
    brandSilent: (brand, lasts) => `Seit ${dative(lasts)} hat kein Beitrag ${brand} genannt.`,

    neverRead: 'bisher nie gelesen',
    notReadFor: (time) => `seit ${dative(time)} nicht gelesen`,
    notAskedFor: (time) => `seit ${dative(time)} nicht gelesen: Keine Suche hat seither dort nachgesehen`,
    gaveNoAnswer: 'gab keine Antwort',
    failedOnce: (ago) => (ago === undefined ? 'war nicht zu lesen' : `war vor ${dative(ago)} nicht zu lesen`),
    failedOften: (times, time) =>
      `${time === undefined ? 'war nicht zu lesen' : `seit ${dative(time)} nicht gelesen`} (${times === 1 ? 'einmal' : `${grouped(times)}-mal in Folge`} gescheitert)`,
    because: () => '',
    askedAgainIn: (wait) => `In ${inDative(remaining(wait))} wird wieder gefragt.`,
    troubleHere: 'war nicht zu lesen, weil hier etwas gestört war',
    leftForNext: 'der nächsten Suche überlassen, weil nicht öfter gefragt werden darf',

    unjudged: (posts, languages) => {
      const named = languages.map(({ language, posts: some }) =>
        languages.length === 1 ? languageIn(tag, language) : `${languageIn(tag, language)} ${grouped(some)}`,
      )
      return `${count(posts, 'Beitrag ist', 'Beiträge sind')} in einer Sprache, die noch nicht beurteilt werden kann (${named.join(', ')})`
    },
  }
}
