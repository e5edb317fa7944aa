import { count, grouped, inARow } from '../count.js'
import { duration, remaining } from '../duration.js'
import { someOf } from '../some-of.js'

type Look = { answered: number; total: number; paused: number }
type Named = { names: readonly string[]; more: number }

const andPaused = (paused: number): string => (paused === 0 ? '' : `; ${grouped(paused)} paused`)

/** How completely was looked, and what is wrong with a source. Durations in milliseconds. */
export const look = {
  notLookedFor: (brands: readonly string[]): string => `no scan has looked for ${someOf(brands)} yet`,
  unanswered: (missing: number, total: number): string =>
    `${grouped(missing)} of ${count(total, 'source', 'sources')} gave no answer`,
  couldNotLook: (why: string): string => `could not look: ${why}`,
  /** @param since a moment in words */
  noScanSince: (since: string): string => `no scan since ${since}`,
  noneAnswered: (total: number): string =>
    total === 1 ? 'the source gave no answer' : `none of the ${grouped(total)} sources gave an answer`,
  noSource: 'there is no source',
  allPaused: (paused: number): string =>
    paused === 1 ? 'the source is paused' : `all ${grouped(paused)} sources are paused`,

  /** At the head. */
  noneRead: (paused: number): string => `No source was read${andPaused(paused)}.`,
  allAnswered: ({ total, paused }: Look): string =>
    `${total === 1 ? 'The source' : `All ${grouped(total)} sources`} answered${andPaused(paused)}.`,
  someAnswered: ({ answered, total, paused }: Look, { names, more }: Named): string => {
    const rest = more === 0 ? '' : ` and ${grouped(more)} more`
    const which = names.length === 0 ? '' : `: ${names.join(', ')}${rest}`
    return `${grouped(answered)} of ${count(total, 'source', 'sources')} answered; ${grouped(total - answered)} not${which}${andPaused(paused)}.`
  },

  /** Above the list of what is wrong. */
  arePaused: (paused: number): string => `${count(paused, 'source is', 'sources are')} paused.`,
  noneToRead: 'There is no source for this that is read.',
  allAnsweredLast: (total: number): string =>
    `${total === 1 ? 'The source' : `All ${grouped(total)} sources`} answered when last asked.`,
  someAnsweredLately: ({ answered, total }: Pick<Look, 'answered' | 'total'>): string =>
    `${grouped(answered)} of ${count(total, 'source', 'sources')} answered lately.`,
  mayBeMissing: 'Posts of the others may be missing',
  andMore: 'and more',
  moreLikeThese: (more: number): string => `${grouped(more)} more like these`,
  whatToDo: 'What to do about it',

  /** To a client. */
  someMissing: 'some of its posts may be missing',
  brandSilent: (brand: string, lasts: number): string => `No post has named ${brand} for ${duration(lasts)}.`,

  neverRead: 'never read so far',
  notReadFor: (time: number): string => `not read for ${duration(time)}`,
  notAskedFor: (time: number): string => `not read for ${duration(time)}: no scan has asked it since`,
  gaveNoAnswer: 'gave no answer',
  /** @param ago undefined: just now */
  failedOnce: (ago: number | undefined): string =>
    ago === undefined ? 'could not be read' : `could not be read ${duration(ago)} ago`,
  failedOften: (times: number, time: number | undefined): string =>
    `${time === undefined ? 'could not be read' : `not read for ${duration(time)}`} (failed ${inARow(times)})`,
  /** A cause in the words of a system, which are English. */
  because: (cause: string): string => ` (${cause})`,
  askedAgainIn: (wait: number): string => `It is asked again in ${remaining(wait)}.`,
  troubleHere: 'could not be read, since the trouble was here',
  leftForNext: 'left for the next scan, since it limits how often it may be asked',

  unjudged: (posts: number, languages: readonly { language: string; posts: number }[]): string => {
    const named = languages.map(({ language, posts }) =>
      languages.length === 1 ? language : `${language} ${grouped(posts)}`,
    )
    return `${count(posts, 'post is', 'posts are')} in a language that cannot be judged yet (${named.join(', ')})`
  },
}

export type LookWords = typeof look
