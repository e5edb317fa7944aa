import type { Token } from '../../text/words/token.js'
import type { PhraseHit } from './phrase-hit.js'
import type { Judged } from './scoring.js'
import type { Mark } from './weighed.js'
import { wordlessSignals } from './wordless-signals.js'

/** A few words between quotation marks of any language. */
const QUOTED =
  /«\s?([^«»\n]{3,70}?)\s?»|“([^“”\n]{3,70})”|„([^„“”"\n]{3,70})[“”"]|「([^「」\n]{2,40})」|(?<![\p{L}\p{N}])"([^"\n]{3,70})"|(?<![\p{L}\p{N}])['‘](\p{Ll}[^'’‘\n]{5,70})['’](?!\p{L})/gu
/** To look for one of them takes a tenth of looking for what stands between two. */
const MARKS = /[«“„「"'‘]/

/** Names and titles begin with a capital; what somebody said is cut out of their sentence. In scripts without capitals all of it counts. */
const SAID = /^[^\p{Lu}\p{N}]*\p{Ll}|^[^\p{L}]*\p{Lo}/u

/** Who writes Japanese leaves themselves out, and what a company says there is polite. */
const SAID_POLITELY =
  /(?:です|ます|ません|ました|でした|ください|下さい|中|とのこと|ので|けど|さい)[。！…]?$/u

/** A longer post quotes for many reasons. */
const MOST_TOKENS = 100

/** "Support says it is «not urgent»": a customer holds against a company what it said. Who quotes so speaks of themselves, or to somebody. */
export function quotedBack(
  tokens: readonly Token[],
  { text }: Judged,
  persons: ReadonlySet<string>,
): Mark | undefined {
  if (tokens.length > MOST_TOKENS || !MARKS.test(text)) return undefined
  const stretches = Array.from(text.matchAll(QUOTED))
    .filter((match) => SAID.test(match.slice(1).find((inside) => inside !== undefined) ?? ''))
    .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }))
  if (stretches.length === 0) return undefined
  const within = ({ start, field }: Token) =>
    field === 'text' && stretches.some((stretch) => start >= stretch.start && start < stretch.end)
  const first = tokens.find(within)
  if (first === undefined) return undefined
  const isPolite = stretches.some(({ start, end }) => SAID_POLITELY.test(text.slice(start + 1, end - 1)))
  if (!isPolite && !tokens.some((token) => persons.has(token.word) && !within(token))) return undefined
  const end = stretches.find((stretch) => first.start < stretch.end)?.end ?? first.end
  const last = tokens.findLast((token) => token.field === 'text' && token.end <= end) ?? first
  return { means: wordlessSignals.quotedBack, first, last }
}

/** "«Thank you for your patience»", says the company: its thanks are not the writer's. */
export const isCourtesyOf = (quoted: Mark | undefined, { means, points, first, last }: PhraseHit): boolean =>
  quoted !== undefined &&
  points < 0 &&
  (means.courtesy === true || means.name === 'staff-reply') &&
  first.field === 'text' &&
  first.start >= quoted.first.start &&
  last.end <= quoted.last.end
