import type { Token } from '../../text/words/token.js'
import type { ReplyBook, Roles, Stretch } from './reply-book.js'
import type { Sentence } from './sentences.js'

type Parts = { tokens: readonly Token[]; roles: Roles; sentences: readonly Sentence[]; book: ReplyBook }

/** 14:10; with a dot only where a word says that it is a time. */
const CLOCK = /(?<![\d.:])(?:[01]?\d|2[0-3])(?::[0-5]\d(?![\d:])|\.[0-5]\d(?=\s?(?:uhr|am|pm|a\.m|p\.m)))/giu
/** "Since about 9:40". */
const BACK = 2

/**
 * Times to come that a reply names, in order. A day counts beside what is promised ("we'll write today"), not beside an apology ("sorry
 * that your train was late today").
 */
export function timesIn(parts: Parts, text: string): Stretch[] {
  const { roles } = parts
  const clocks = [...text.matchAll(CLOCK)].flatMap(({ index }) => clockAt(parts, index))
  return joined([
    ...roles.when.filter((one) => isToCome(parts, one, false)),
    ...clocks.filter((one) => isToCome(parts, one, false)),
    ...roles.day.filter((one) => isToCome(parts, one, true)),
  ])
}

/** "by 15" and "15:10" are one time. */
function joined(times: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const one of times.toSorted((first, other) => first.first - other.first)) {
    const before = all.at(-1)
    if (before !== undefined && one.first <= before.last)
      all[all.length - 1] = { first: before.first, last: Math.max(before.last, one.last) }
    else all.push(one)
  }
  return all
}

function clockAt({ tokens }: Parts, start: number): Stretch[] {
  const first = tokens.findIndex((token) => token.start === start)
  return first < 0
    ? []
    : [
        {
          first,
          last: first + 1 < tokens.length && tokens[first + 1]?.shape === 'number' ? first + 1 : first,
        },
      ]
}

function isToCome(
  { tokens, roles, sentences, book }: Parts,
  { first, last }: Stretch,
  needsPromise: boolean,
): boolean {
  // "In the coming days" is no time.
  if (roles.soon.some((one) => one.first <= first && last <= one.last)) return false
  for (let back = 1; back <= BACK; back += 1)
    if (
      book.since.has(tokens[first - back]?.word ?? '') &&
      tokens[first - back]?.sentence === tokens[first]?.sentence
    )
      return false
  const sentence = sentences.find((one) => one.first <= first && first <= one.last)
  if (sentence === undefined) return false
  const isPromised = [...roles.promises, ...roles.looking, ...roles.later, ...roles.offer].some(
    (one) => one.first >= sentence.first && one.first <= sentence.last,
  )
  // "Our hotline is open until 6", but not "DM us the number, and I'll have it sent by 6".
  const isOurs = tokens.some(
    ({ clause, word }, at) => at < first && clause === tokens[first]?.clause && book.we.has(word),
  )
  if (sentence.has('elsewhere') && !isOurs && !sentence.has('looking', 'later', 'offer', 'fixed'))
    return false
  if (isPromised) return true
  // "It was delivered on the 4th".
  const isPast = tokens.some(
    ({ clause, word }, at) => at < first && clause === tokens[first]?.clause && book.past.has(word),
  )
  return !needsPromise && !isPast && !sentence.has('sorry', 'denies', 'blamesCustomer')
}
