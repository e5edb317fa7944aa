import type { Token } from '../../text/words/token.js'
import type { Mark } from './weighed.js'
import { wordlessSignals } from './wordless-signals.js'

/** Below this many words a text has no style to speak of. */
const FEWEST_WORDS = 4
const FEWEST_IN_HEADLINE = 5
const SHOUTING_SHARE = 0.6
const TITLE_CASE_SHARE = 0.6
/** Evidence is for reading: a run of capitals ends here. */
const LONGEST_EVIDENCE = 12
/** `f***`, `sh*t`; not a word in Markdown's asterisks, which are read as part of it. */
const MASKED = /^(?:[a-z]\*{2,}|[a-z]{2}\*{3,}|[a-z]+\*+[a-z]+)$/

/** The signals of how a text is written. */
export function writingMarks(tokens: readonly Token[], persons: ReadonlySet<string>): Mark[] {
  const marks: Mark[] = []
  const add = (means: Mark['means'], token: Token | undefined) => {
    if (token !== undefined) marks.push({ means, first: token, last: token })
  }
  const stop = (word: string) => tokens.find((token) => token.shape === 'mark' && token.word === word)
  const disbelief = stop('?!') ?? stop('??')
  add(wordlessSignals.disbelief, disbelief)
  add(wordlessSignals.exclamation, stop('!!'))
  if (disbelief === undefined) add(wordlessSignals.questionMark, stop('?'))
  add(
    wordlessSignals.maskedSwearing,
    tokens.find(({ shape, word }) => shape === 'word' && word.includes('*') && MASKED.test(word)),
  )
  const words = tokens.filter(({ shape }) => shape === 'word' || shape === 'hashtag')
  const loud = shouting(words)
  if (loud !== undefined) marks.push(loud)
  const passed = passedOn(tokens, words, persons)
  if (passed !== undefined) marks.push(passed)
  return marks
}

/** Mostly capitals, in more than a word or two. */
function shouting(words: readonly Token[]): Mark | undefined {
  const loud = words.filter((word) => word.upper)
  const first = loud[0]
  if (first === undefined || loud.length < FEWEST_WORDS) return undefined
  if (loud.length < SHOUTING_SHARE * words.length) return undefined
  const from = words.indexOf(first)
  let last = first
  for (const word of words.slice(from, from + LONGEST_EVIDENCE)) {
    if (!word.upper || word.field !== first.field) break
    last = word
  }
  return { means: wordlessSignals.shouting, first, last }
}

/** Posts that pass something on: hardly more than a link, or a headline. */
function passedOn(
  tokens: readonly Token[],
  words: readonly Token[],
  persons: ReadonlySet<string>,
): Mark | undefined {
  const link = tokens.find(({ shape }) => shape === 'link')
  if (link !== undefined && words.length < FEWEST_WORDS)
    return { means: wordlessSignals.linkOnly, first: link, last: link }
  const title = words[0]?.field === 'title' ? words.filter(({ field }) => field === 'title') : undefined
  const headline = title ?? (link === undefined ? [] : words)
  const first = headline[0]
  if (first !== undefined && isHeadline(headline) && !speaks(tokens, persons)) {
    return {
      means: wordlessSignals.headline,
      first,
      last: headline.slice(0, LONGEST_EVIDENCE).at(-1) ?? first,
    }
  }
  return link === undefined ? undefined : { means: wordlessSignals.link, first: link, last: link }
}

/** Title Case, not only capitals. */
function isHeadline(words: readonly Token[]): boolean {
  const titled = words.filter(({ capital }) => capital).length
  if (words.length < FEWEST_IN_HEADLINE || titled < TITLE_CASE_SHARE * words.length) return false
  return !words.every(({ upper }) => upper)
}

/** Somebody asks, calls out, or speaks of themselves or to somebody. */
const speaks = (tokens: readonly Token[], persons: ReadonlySet<string>) =>
  tokens.some(({ shape, word }) => shape === 'mark' || (shape === 'word' && persons.has(word)))
