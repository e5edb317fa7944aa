import type { Kind, Signal, Span } from '../model.js'
import type { Token } from './tokens.js'

// Signals that need no language: how a text is written, not what it says.

/** Below this many words a text has no style to speak of. */
const FEWEST_WORDS = 4
const SHOUTING_SHARE = 0.6
const TITLE_CASE_SHARE = 0.6
/** Evidence is for reading: a run of capitals or stars ends here. */
const LONGEST_EVIDENCE = 12

/** Points by stars out of five: one star complains, four and five praise. */
const RATING_POINTS: readonly number[] = [1.6, 1.6, 1.2, 0.3, -0.8, -1.6]

/** A signal without the post's text: the scorer cuts the evidence out of it. */
export type Mark = {
  name: string
  points: number
  first: Token
  last: Token
  tone?: 'reproach' | 'request'
  kind?: Kind
}

/** The signals of a text's form. */
export function formMarks(tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = []
  const words: Token[] = []
  let masked: Token | undefined
  const links: Token[] = []
  for (const token of tokens) {
    if (token.shape === 'word' || token.shape === 'hashtag') words.push(token)
    if (token.shape === 'link') links.push(token)
    if (token.shape === 'word' && /^[a-z]\*+[a-z]*$|^[a-z]+\*+[a-z]+$/.test(token.word)) masked ??= token
  }
  const stop = (word: string) => tokens.find((token) => token.shape === 'mark' && token.word === word)
  const disbelief = stop('?!') ?? stop('??')
  if (disbelief) marks.push({ name: 'disbelief', points: 0.6, first: disbelief, last: disbelief })
  const calls = stop('!!')
  if (calls) marks.push({ name: 'exclamation', points: -0.2, first: calls, last: calls })
  const asks = disbelief ? undefined : stop('?')
  if (asks) marks.push({ name: 'question-mark', points: 0.3, first: asks, last: asks, tone: 'request' })
  if (masked) marks.push({ name: 'masked-swearing', points: 0.6, first: masked, last: masked })
  marks.push(...shouting(words), ...linkMarks(words, links, tokens))
  return marks
}

/** Mostly capitals, in more than a word or two. */
function shouting(words: readonly Token[]): Mark[] {
  const loud = words.filter((word) => word.upper)
  if (loud.length < FEWEST_WORDS || loud.length < SHOUTING_SHARE * words.length) return []
  const first = loud[0]
  if (first === undefined) return []
  const from = words.indexOf(first)
  let last = from
  while (words[last + 1]?.upper && words[last + 1]?.field === first.field && last - from < LONGEST_EVIDENCE)
    last += 1
  return [{ name: 'shouting', points: 0.6, first, last: words[last] ?? first }]
}

/** Posts that pass something on: hardly more than a link, or a headline with one. */
function linkMarks(words: readonly Token[], links: readonly Token[], tokens: readonly Token[]): Mark[] {
  const link = links[0]
  if (link === undefined) return []
  if (words.length < FEWEST_WORDS) return [{ name: 'link-only', points: -1.4, first: link, last: link }]
  const titled = words.filter((word) => word.capital).length
  const asks = tokens.some((token) => token.shape === 'mark')
  if (
    !asks &&
    words.length >= 5 &&
    titled >= TITLE_CASE_SHARE * words.length &&
    !words.every((word) => word.upper)
  ) {
    return [{ name: 'headline', points: -1.5, first: link, last: link, kind: 'news' }]
  }
  return [{ name: 'link', points: -0.6, first: link, last: link }]
}

/** The stars somebody gave, as a signal about the whole post. */
export function ratingSignal(rating: number | undefined): Signal | undefined {
  if (rating === undefined || !(rating >= 0 && rating <= 5)) return undefined
  const points = RATING_POINTS[Math.round(rating)] ?? 0
  const spans: readonly Span[] = []
  return { name: 'rating', points, evidence: `${rating} of 5`, spans }
}
