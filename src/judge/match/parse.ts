import { lex } from './lex.js'
import { isCircumstance, type Query, QueryError } from './query.js'
import { type Confined, type Origin, phraseTerm, wordTerm } from './term.js'
import { together } from './together.js'
import type { FieldName, QuoteToken, Token } from './token.js'

/** Nobody nests deeper by hand; without a cap a generated query would exhaust the stack. */
const DEEPEST = 50

/**
 * Reads the query language of docs/queries.md. `NEAR` binds strongest, then `NOT`, then `AND` (written or not), then `OR`.
 *
 * @throws QueryError pointing at the character that cannot be understood
 */
export function parseQuery(text: string): Query {
  return new Parser(text).query()
}

/** Where a part of a query stands in its text, in UTF-16 units. `fields`: those before it that hold for it, as in `name:(Apple OR Pear)`. */
export type Extent = { start: number; end: number; fields?: string }

/**
 * As `parseQuery`, with where each part stands; the widest where several are one, as in `(case:Apple)`.
 *
 * @throws QueryError
 */
export function parseWithPlaces(text: string): {
  query: Query
  placeOf: (part: Query) => Extent | undefined
} {
  const parser = new Parser(text)
  const query = parser.query()
  return { query, placeOf: (part) => parser.places.get(part) }
}

/** What is wrong with a query and where (UTF-16 offset), or undefined when it can be read. */
export function checkQuery(text: string): { message: string; offset: number } | undefined {
  try {
    parseQuery(text)
    return undefined
  } catch (error) {
    if (error instanceof QueryError) return { message: error.reason, offset: error.offset }
    throw error
  }
}

class Parser {
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly places = new Map<Query, Extent>()
  readonly #fields: string[] = []
  #at = 0
  #depth = 0

  constructor(text: string) {
    this.#text = text
    this.#tokens = lex(text)
  }

  query(): Query {
    if (this.#peek().type === 'end') throw this.#error('The query is empty.', 'Write a name to look for.')
    const query = this.#or({})
    if (this.#peek().type === 'end') return query
    throw this.#error('This parenthesis closes none.', 'Remove it, or open one before it.')
  }

  #or(confined: Confined): Query {
    return this.#placed(() => {
      const parts = [this.#and(confined)]
      while (this.#take('or')) parts.push(this.#and(confined))
      return joined('or', parts)
    })
  }

  #and(confined: Confined): Query {
    return this.#placed(() => {
      const parts = [this.#not(confined)]
      while (this.#take('and') || this.#startsOperand()) parts.push(this.#not(confined))
      return joined('and', parts)
    })
  }

  #not(confined: Confined): Query {
    return this.#placed(() => {
      if (!this.#take('not')) return this.#near(confined)
      return this.#nested(() => ({ type: 'not', part: this.#not(confined) }))
    })
  }

  /** Notes from where to where the part stands that is read. */
  #placed(read: () => Query): Query {
    const start = this.#peek().offset
    const query = read()
    const end = this.#tokens[this.#at - 1]?.end ?? start
    this.places.set(query, { start, end, fields: this.#fields.join('') })
    return query
  }

  /** `a NEAR/5 b NEAR/5 c` asks for a near b and b near c. */
  #near(confined: Confined): Query {
    let offset = this.#peek().offset
    let left = this.#operand(confined)
    const pairs: Query[] = []
    for (let token = this.#peek(); token.type === 'near'; token = this.#peek()) {
      this.#requirePlace(left, offset)
      this.#at++
      offset = this.#peek().offset
      const right = this.#peek().type === 'not' ? this.#not(confined) : this.#operand(confined)
      this.#requirePlace(right, offset)
      const { distance, ordered } = token
      const pair: Query = { type: 'near', distance, left, right, ...(ordered && { ordered }) }
      this.places.set(pair, {
        start: this.places.get(left)?.start ?? offset,
        end: this.places.get(right)?.end ?? offset,
      })
      pairs.push(pair)
      left = right
    }
    return pairs.length === 0 ? left : joined('and', pairs)
  }

  #requirePlace(query: Query, offset: number) {
    if (hasPlace(query)) return
    throw new QueryError('NEAR stands between words, phrases, or groups of them joined by OR.', {
      query: this.#text,
      offset,
      hint: 'Write it as in (refund OR invoice) NEAR/5 northwind.',
    })
  }

  #operand(confined: Confined): Query {
    return this.#placed(() => this.#readOperand(confined))
  }

  #readOperand(confined: Confined): Query {
    const token = this.#peek()
    const origin = { query: this.#text, offset: token.offset }
    if (token.type === 'field') return this.#field(confined)
    if (token.type === '(') return this.#group(confined)
    if (token.type === 'quote') {
      this.#at++
      return quoted(token, confined, origin)
    }
    if (token.type !== 'word') throw this.#missing(token)
    this.#at++
    return token.text === '*' && !confined.field ? { type: 'any' } : wordTerm(token.text, confined, origin)
  }

  #group(confined: Confined): Query {
    const { offset } = this.#peek()
    this.#at++
    if (this.#peek().type === ')') throw this.#error('There is nothing in these parentheses.', 'Remove them.')
    const query = this.#nested(() => this.#or(confined))
    if (this.#take(')')) return query
    throw new QueryError('The parenthesis opened here is never closed.', {
      query: this.#text,
      offset,
      hint: 'Add the closing parenthesis.',
    })
  }

  #field(confined: Confined): Query {
    const token = this.#peek()
    if (token.type !== 'field') throw this.#missing(token)
    const around = confined.field ?? (confined.isName && 'name')
    if (token.name !== 'case' && around) {
      throw this.#error(`"${token.name}:" stands inside "${around}:".`, 'A word is looked for in one field.')
    }
    this.#at++
    this.#fields.push(this.#text.slice(token.offset, token.end))
    const query = this.#nested(() => this.#operand(confinedBy(token.name, confined)))
    this.#fields.pop()
    return query
  }

  #nested(read: () => Query): Query {
    if (++this.#depth > DEEPEST) {
      throw this.#error(
        `The query is nested more than ${DEEPEST} deep.`,
        'Remove parentheses that change nothing.',
      )
    }
    const query = read()
    this.#depth--
    return query
  }

  #startsOperand(): boolean {
    return ['word', 'quote', 'field', '(', 'not'].includes(this.#peek().type)
  }

  #peek(): Token {
    const { length } = this.#text
    return this.#tokens[this.#at] ?? { type: 'end', offset: length, end: length }
  }

  #take(type: Token['type']): boolean {
    if (this.#peek().type !== type) return false
    this.#at++
    return true
  }

  #missing(token: Token): QueryError {
    const before = this.#tokens[this.#at - 1]
    if (token.type === 'end' || token.type === ')') {
      const operator = before ? this.#text.slice(before.offset, before.end) : ''
      return this.#error(
        `Something has to follow ${operator}.`,
        'Write a word or phrase there, or remove the operator.',
      )
    }
    const operator = this.#text.slice(token.offset, token.end)
    const hint = `Write a word or phrase there, or put "${operator}" in quotes if you look for the word.`
    return this.#error(`Something has to stand before ${operator}.`, hint)
  }

  #error(reason: string, hint: string): QueryError {
    return new QueryError(reason, { query: this.#text, offset: this.#peek().offset, hint })
  }
}

function confinedBy(name: FieldName, confined: Confined): Confined {
  if (name === 'case') return { ...confined, exactCase: true }
  return name === 'name' ? { ...confined, isName: true } : { ...confined, field: name }
}

function quoted(quote: QuoteToken, confined: Confined, origin: Origin): Query {
  const asked: Confined = quote.exactCase ? { ...confined, exactCase: true } : confined
  return quote.within === undefined
    ? phraseTerm(quote, asked, origin)
    : together(quote, quote.within, asked, origin)
}

function joined(type: 'and' | 'or', parts: readonly Query[]): Query {
  const flat = parts.flatMap((part) => (part.type === type ? part.parts : [part]))
  const [only] = flat
  return flat.length === 1 && only ? only : { type, parts: flat }
}

/** Whether a query stands at places in a text, which NEAR can measure between. */
function hasPlace(query: Query): boolean {
  if (query.type === 'term') return !isCircumstance(query.look)
  return query.type === 'or' && query.parts.every(hasPlace)
}
