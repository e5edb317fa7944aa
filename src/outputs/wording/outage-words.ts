import type { ArgsOf } from '../../model/coded.js'
import type { Notices } from '../../model/notice.js'
import type { outageReasons } from '../../model/outage.js'
import type { Clock } from '../../text/clock.js'
import type { Say } from './say.js'
import { type Sentences, sentenceOf } from './sentence.js'

/** Why sources could not be read that are not to blame. Moments come in words. */
export type OutageWords = {
  /** Behind the time, whether it lasts or not; undefined where nobody may know why. */
  reasons: Sentences<ArgsOf<typeof outageReasons>, string | undefined>
  fromTo(from: string, to: string): string
  since(from: string): string
  unread(sources: number): string
  nothingRead: string
  /** The whole, where the reason is not told. */
  unreadable(when: string, sources: number): string
  givenUp: string
}

/** What was the matter here, in a sentence without its end. */
export function outageIn(
  { reason, from, to, sources, partly, givenUp }: Notices['outage'],
  clock: Clock,
  { words, say }: { words: OutageWords; say: Say },
): string {
  const start = say.dayAndMinute(from, clock)
  const when =
    to === undefined
      ? words.since(start)
      : words.fromTo(start, say.minuteOrDay(new Date(to), new Date(from), clock))
  const was = sentenceOf(words.reasons, reason, clock)
  if (was === undefined) return words.unreadable(when, sources)
  return [
    `${when} ${was}${say.colon}${partly === true ? words.unread(sources) : words.nothingRead}`,
    ...(givenUp === true ? [words.givenUp] : []),
  ].join(say.semicolon)
}
