import { MentionsError } from '../../model/error.js'

/** The parts of a post that a term can be confined to; title, text and tags when absent. */
export type Field = 'title' | 'author' | 'url'

/** What a term may ask about a post beside its words: where it stands, which source gave it, its language. */
export type Circumstance = 'site' | 'source' | 'lang'

export const isCircumstance = (look: string | undefined): look is Circumstance =>
  look === 'site' || look === 'source' || look === 'lang'

/** One thing to look for. */
export type Term = {
  type: 'term'
  /** `phrase` also stands for a single word; `site`, `source` and `lang` don't look at the post's words. */
  look: 'phrase' | 'handle' | 'domain' | Circumstance
  /** As written, without quotes; handles with their `@`, domains in lower case and without `www.`. */
  text: string
  field?: Field
  /** Capitals have to be as written. */
  exactCase?: true
  /** The last word may go on. */
  prefix?: true
  /** Where signs of the text stand for letters: `*` for any at the end of a word, `?` for one. */
  wildcards?: readonly number[]
  /** The name of a brand: found in more spellings than a word is, and not where it is another word. */
  isName?: true
}

/** A query as `parseQuery` understands it. `and` and `or` hold two parts or more. */
export type Query =
  | Term
  | { type: 'any' }
  | { type: 'and' | 'or'; parts: readonly Query[] }
  | { type: 'not'; part: Query }
  | { type: 'near'; distance: number; left: Query; right: Query; ordered?: true }
  /** All of the words, in any order, with fewer than `distance` others among them. */
  | { type: 'together'; distance: number; words: readonly Term[] }

const WINDOW = 60
const wide = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{Emoji_Presentation}\uff01-\uff60]/u

/** A query that cannot be understood; the message ends with the query and a caret under the character at fault. */
export class QueryError extends MentionsError {
  override name = 'QueryError'
  /** Into the query, in UTF-16 code units; its length when something is missing at the end. */
  readonly offset: number
  /** The message without the drawing, for places that show the query themselves. */
  readonly reason: string

  constructor(reason: string, { query, offset, hint }: { query: string; offset: number; hint: string }) {
    super(`${reason}\n${pointAt(query, offset)}`, { hint })
    this.reason = reason
    this.offset = offset
  }
}

/** The query on one line, cut to what surrounds the place, and a caret under it. */
function pointAt(query: string, offset: number): string {
  const from = Math.max(0, offset - WINDOW)
  const to = Math.min(query.length, offset + WINDOW)
  const before = (from > 0 ? '…' : '') + onOneLine(query.slice(from, offset))
  const after = onOneLine(query.slice(offset, to)) + (to < query.length ? '…' : '')
  const indent = [...before].map((character) => (wide.test(character) ? '  ' : ' ')).join('')
  return `  ${before}${after}\n  ${indent}^`
}

const onOneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
