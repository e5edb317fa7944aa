import { matchAt } from './operators.js'
import { QueryError } from './query.js'
import type { QuoteToken, Token } from './token.js'
import { wildcardsInQuotes } from './wildcards.js'

const MOST_WITHIN = 100

/** Quotation marks that no name holds, of all languages. Those of one row close each other, since keyboards mix them. */
export const quotationMarks = '"“”„‟«»＂‹›「」『』《》〈〉〝〞〟'
const closers: Readonly<Record<string, RegExp>> = {
  '"': /"/,
  '“': /["”“‟«»＂]/u,
  '”': /["”“‟«»＂]/u,
  '„': /["”“‟«»＂]/u,
  '‟': /["”“‟«»＂]/u,
  '«': /["”“‟«»＂]/u,
  '»': /["”“‟«»＂]/u,
  '＂': /["”“‟«»＂]/u,
  '‹': /[‹›]/u,
  '›': /[‹›]/u,
  '「': /」/u,
  '『': /』/u,
  '《': /》/u,
  '〈': /〉/u,
  '〝': /[〞〟]/u,
  '{': /\}/,
}

/** From one single quotation mark to another that no letter follows; one before a letter is an apostrophe. */
const single = /['‘’‚‛]((?:[^'‘’‛"“”„‟«»＂()|\n]|['‘’‛](?=[\p{L}\p{N}]))+)['‘’‛](?![\p{L}\p{N}])/uy
const operator = /(?<![\p{L}\p{N}])(?:AND|OR|NOT|O?NEAR\/\d+)(?![\p{L}\p{N}])/u

/** What stands in quotes or braces here; undefined where neither opens. Throws QueryError. */
export function quoteAt(query: string, offset: number): Token | undefined {
  const open = query[offset] ?? ''
  const closer = Object.hasOwn(closers, open) ? closers[open] : undefined
  if (closer === undefined) return singleAt(query, offset)
  let text = ''
  const literal = new Set<number>()
  for (let at = offset + 1; at < query.length; at++) {
    const character = query[at] ?? ''
    if (character === '\\' && at + 1 < query.length) {
      literal.add(text.length)
      text += query[++at]
    } else if (closer.test(character)) {
      return closed(query, { text, literal, offset, end: at + 1, isBraced: open === '{' })
    } else {
      text += character
    }
  }
  if (open === '{')
    throw new QueryError('The brace opened here is never closed.', {
      query,
      offset,
      hint: 'Add the closing brace: {Apple} wants the capitals as written.',
    })
  throw new QueryError('The quotation mark opened here is never closed.', {
    query,
    offset,
    hint: 'Add the closing quotation mark; inside quotes write \\" for a quotation mark.',
  })
}

function singleAt(query: string, offset: number): Token | undefined {
  const [written, text] = matchAt(single, query, offset) ?? []
  if (written === undefined || text === undefined || operator.test(text)) return undefined
  return closed(query, { text, literal: new Set(), offset, end: offset + written.length, isBraced: false })
}

/** `literal`: where in the text a sign stands that had a backslash before it. */
type Closed = { text: string; literal: ReadonlySet<number>; offset: number; end: number; isBraced: boolean }

/** With what follows the closing sign: a `*`, or `~` and how near its words have to be. */
function closed(query: string, { text, literal, offset, end, isBraced }: Closed): Token {
  const alone = /(?<=\S\s)\*(?=\s\S)/u.exec(text)?.index
  if (alone !== undefined && !literal.has(alone))
    throw new QueryError('A * in quotes has to touch the word that it ends.', {
      query,
      offset,
      hint: 'For any word in between, write northwind ONEAR/2 hosting; for the sign itself, \\*.',
    })
  const quote: QuoteToken = {
    type: 'quote',
    text,
    wildcards: wildcardsInQuotes(text, literal),
    prefix: query[end] === '*',
    ...(isBraced && { exactCase: true }),
  }
  const behind = quote.prefix ? end + 1 : end
  if (query[behind] !== '~') return { ...quote, offset, end: behind }
  const [written = '', digits] = matchAt(/~(\d+)(?![\p{L}\p{N}_])/uy, query, behind) ?? []
  const within = Number(digits)
  if (!(within >= 1 && within <= MOST_WITHIN))
    throw new QueryError(`A ~ behind quotes needs a number from 1 to ${MOST_WITHIN}.`, {
      query,
      offset: behind,
      hint: 'Write "northwind hosting"~5 for words that stand at most five apart, in any order.',
    })
  return { ...quote, within, offset, end: behind + written.length }
}
