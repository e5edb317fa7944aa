import { QueryError } from './query.js'

const fields = ['title', 'author', 'site', 'source', 'lang', 'url', 'case'] as const
type FieldName = (typeof fields)[number]

/** A piece of a query. `offset` is where it stands, `end` where it ends (exclusive). */
export type Token = { offset: number; end: number } & (
  | { type: 'word'; text: string }
  | { type: 'quote'; text: string; prefix: boolean }
  | { type: 'field'; name: FieldName }
  | { type: 'near'; distance: number }
  | { type: '(' | ')' | 'and' | 'or' | 'not' | 'end' }
)

/** Longer than any list of names a person writes; a query of this length still compiles in a fraction of a second. */
const LONGEST = 50_000

const space = /\s/u
const opening = /["“”„‟«»＂]/u
const closing = /["”“‟«»＂]/u
const bareWord = /[^\s()|"“”„‟«»＂]+/uy
const fieldStart = /([A-Za-z]+):(?!\/\/)/y
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
  let at = 0
  while (at < query.length) {
    if (space.test(query[at] ?? '')) {
      at++
      continue
    }
    const token = tokenAt(query, at)
    tokens.push(token)
    at = token.end
  }
  tokens.push({ type: 'end', offset: query.length, end: query.length })
  return tokens
}

function tokenAt(query: string, offset: number): Token {
  const character = query[offset] ?? ''
  if (character === '(' || character === ')') return { type: character, offset, end: offset + 1 }
  if (character === '|') return { type: 'or', offset, end: offset + (query[offset + 1] === '|' ? 2 : 1) }
  if (opening.test(character)) return quoteAt(query, offset)
  if (dash.test(character)) return minusAt(query, offset)
  return fieldAt(query, offset) ?? wordAt(query, offset)
}

function quoteAt(query: string, offset: number): Token {
  const straight = query[offset] === '"'
  let text = ''
  for (let at = offset + 1; at < query.length; at++) {
    const character = query[at] ?? ''
    if (character === '\\' && at + 1 < query.length) {
      text += query[++at]
    } else if (straight ? character === '"' : closing.test(character)) {
      const prefix = query[at + 1] === '*'
      return { type: 'quote', text, prefix, offset, end: at + (prefix ? 2 : 1) }
    } else {
      text += character
    }
  }
  throw new QueryError('The quotation mark opened here is never closed.', {
    query,
    offset,
    hint: 'Add the closing quotation mark; inside quotes write \\" for a quotation mark.',
  })
}

function minusAt(query: string, offset: number): Token {
  const next = query[offset + 1]
  if (next !== undefined && !space.test(next) && next !== ')' && next !== '|') {
    return { type: 'not', offset, end: offset + 1 }
  }
  throw new QueryError('A dash has to touch the word it excludes.', {
    query,
    offset,
    hint: 'Write -word to exclude a word, or put a name that holds a dash in quotes.',
  })
}

function fieldAt(query: string, offset: number): Token | undefined {
  fieldStart.lastIndex = offset
  const found = fieldStart.exec(query)
  if (!found) return undefined
  const [written, typed = ''] = found
  const name = fields.find((field) => field === typed.toLowerCase())
  if (typed.toLowerCase() === 'kind') {
    throw new QueryError('A query cannot ask for "kind:".', {
      query,
      offset,
      hint: 'A kind is known only once a post was found and scored. To see one kind: mentions list --kind outage',
    })
  }
  const hint = `Fields are ${fields.map((field) => `${field}:`).join(' ')}. Put a name that holds a colon in quotes.`
  if (!name) throw new QueryError(`There is no field "${typed}:".`, { query, offset, hint })
  const end = offset + written.length
  if (end === query.length || space.test(query[end] ?? '') || query[end] === ')') {
    throw new QueryError(`Nothing follows "${typed}:".`, {
      query,
      offset: end,
      hint: `Write it without a space, as in ${name}:word.`,
    })
  }
  return { type: 'field', name, offset, end }
}

function wordAt(query: string, offset: number): Token {
  bareWord.lastIndex = offset
  const text = bareWord.exec(query)?.[0] ?? query[offset] ?? ''
  const end = offset + text.length
  if (text === 'AND') return { type: 'and', offset, end }
  if (text === 'OR') return { type: 'or', offset, end }
  if (text === 'NOT') return { type: 'not', offset, end }
  if (/^NEAR\b/.test(text)) return nearAt(query, offset, text)
  return { type: 'word', text, offset, end }
}

function nearAt(query: string, offset: number, text: string): Token {
  const distance = Number(/^NEAR\/(\d{1,3})$/.exec(text)?.[1])
  if (distance >= 1 && distance <= 100) return { type: 'near', distance, offset, end: offset + text.length }
  throw new QueryError('NEAR needs a distance from 1 to 100 words.', {
    query,
    offset,
    hint: 'Write NEAR/5 for "at most five words apart".',
  })
}
