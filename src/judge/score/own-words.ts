import { quotesIn, type Stretch } from '../../text/quotes/index.js'
import type { Token } from '../../text/words/token.js'
import type { Judged } from './scoring.js'

/** The tokens of a post by whose words they are. */
export type Voices = { own: readonly Token[]; others: readonly Token[] }

/**
 * Takes what is quoted out of a post's tokens, and a title that is somebody else's. A phrase never runs from before a quote to behind it, nor a sentence unless the
 * quote stands within a line.
 */
export function voicesOf(all: readonly Token[], { text, titleOf, quoted = [] }: Judged): Voices {
  const quotes = quotesIn(text, quoted)
  const isTitles = ({ field }: Token) => field === 'title'
  const others = titleOf === undefined ? [] : all.filter(isTitles)
  const tokens = others.length === 0 ? all : all.filter((token) => !isTitles(token))
  if (quotes.length === 0) return { own: tokens, others }
  const own: Token[] = []
  let at = 0
  let clauses = 0
  let sentences = 0
  let nextBreak = -1
  /** Asked from left to right. */
  const breaksBetween = (start: number, end: number): boolean => {
    if (nextBreak < start) {
      const found = text.indexOf('\n', start)
      nextBreak = found < 0 ? text.length : found
    }
    return nextBreak < end
  }
  for (const token of tokens) {
    while (token.field === 'text' && isBehind(token, quotes[at])) {
      clauses += 1
      // As after an empty line: what follows is no neighbour.
      if (breaksBetween(quotes[at]?.start ?? 0, token.start)) sentences += 2
      at += 1
    }
    const quote = token.field === 'text' ? quotes[at] : undefined
    if (quote !== undefined && token.end > quote.start) others.push(token)
    else if (clauses === 0) own.push(token)
    else own.push({ ...token, clause: token.clause + clauses, sentence: token.sentence + sentences })
  }
  return { own, others }
}

const isBehind = (token: Token, quote: Stretch | undefined): boolean =>
  quote !== undefined && token.start >= quote.end
