import type { Circumstance, Field } from './query.js'

/** What a word, phrase or group may be confined by. */
export type FieldName = Field | Circumstance | 'case' | 'name'

/** What stands in quotes, or in braces. */
export type QuoteToken = {
  type: 'quote'
  text: string
  /** The last word may go on: a `*` behind the closing quote. */
  prefix: boolean
  /** Where signs of the text stand for letters. */
  wildcards: readonly number[]
  /** In braces: capitals have to be as written. */
  exactCase?: true
  /** Behind `~`: the words stand together in any order, so near. */
  within?: number
}

/** A piece of a query. `offset` is where it stands, `end` where it ends (exclusive), in UTF-16 units. */
export type Token = { offset: number; end: number } & (
  | { type: 'word'; text: string }
  | QuoteToken
  | { type: 'field'; name: FieldName }
  | { type: 'near'; distance: number; ordered: boolean }
  | { type: '(' | ')' | 'and' | 'or' | 'not' | 'end' }
)
