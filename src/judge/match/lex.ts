import { afterBlanks } from './blanks.js'
import { fieldAt } from './fields.js'
import { refuseForeign } from './foreign.js'
import { matchAt, operatorAt, operatorWords } from './operators.js'
import { QueryError } from './query.js'
import { quotationMarks, quoteAt } from './quotes.js'
import type { Token } from './token.js'

/** Longer than any list of names a person writes; a query of this length still compiles in a fraction of a second. */
const LONGEST = 50_000

const bareWord = new RegExp(`(?:(?!&&|<<<)[^\\s()（）|｜${quotationMarks}])+`, 'uy')
const dash = /[-–−]/u

/** Cuts a query into tokens; the last is always `end`. Throws QueryError. */
export function lex(query: string): Token[] {
  if (query.length > LONGEST) {
    throw new QueryError(`The query is ${query.length} characters long; at most ${LONGEST} are read.`, {
      query,
      offset: LONGEST,
      hint: 'Split it into several brands.',
    })
  }
  const tokens: Token[] = []
  for (let at = afterBlanks(query, 0); at < query.length; ) {
    const token = tokenAt(query, at)
    tokens.push(token)
    at = afterBlanks(query, token.end)
  }
  tokens.push({ type: 'end', offset: query.length, end: query.length })
  return tokens
}

function tokenAt(query: string, offset: number): Token {
  const parenthesis = parentheses.get(query[offset] ?? '')
  if (parenthesis !== undefined) return { type: parenthesis, offset, end: offset + 1 }
  refuseForeign(query, offset)
  const operator = operatorAt(query, offset)
  if (operator !== undefined) return operator
  if (dash.test(query[offset] ?? '')) return minusAt(query, offset)
  return quoteAt(query, offset) ?? fieldAt(query, offset) ?? wordAt(query, offset)
}

const parentheses: ReadonlyMap<string, '(' | ')'> = new Map([
  ['(', '('],
  [')', ')'],
  ['（', '('],
  ['）', ')'],
])

function minusAt(query: string, offset: number): Token {
  const next = query[offset + 1]
  if (next !== undefined && !/[\s)|]/u.test(next)) return { type: 'not', offset, end: offset + 1 }
  throw new QueryError('A dash has to touch the word it excludes.', {
    query,
    offset,
    hint: 'Write -word to exclude a word, or put a name that holds a dash in quotes.',
  })
}

function wordAt(query: string, offset: number): Token {
  const text = matchAt(bareWord, query, offset)?.[0] ?? query[offset] ?? ''
  const end = offset + text.length
  const operator = operatorWords.get(text)
  return operator === undefined ? { type: 'word', text, offset, end } : { type: operator, offset, end }
}
