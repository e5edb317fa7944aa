import type { Post } from '../../model/post.js'
import type { Database } from './database.js'
import { storable } from './rows.js'

/**
 * Scripts written without spaces. FTS5's tokenizer would make a whole clause one word, so each of their characters is
 * indexed as a word of its own, and a word of the search becomes a phrase of them.
 */
const unspaced =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー])/gu

/** What the tokenizer keeps: a search for anything else, such as an emoji, has to read the texts. */
const hasWord = /[\p{L}\p{N}]/u

const spaced = (text: string): string => storable(text).replace(unspaced, ' $1 ')

/** Makes the post findable by its present words. */
export function index(db: Database, postId: number, { title, text, author }: Omit<Post, 'id'>): void {
  const authors = [author?.name, author?.handle].filter((name) => name !== undefined).join(' ')
  db.run(
    'insert or replace into posts_fts (rowid, title, text, author) values (?, ?, ?, ?)',
    postId,
    spaced(title ?? ''),
    spaced(text),
    spaced(authors),
  )
}

export function unindex(db: Database, postId: number): void {
  db.run('delete from posts_fts where rowid = ?', postId)
}

/** What SQLite is to look for: every one of the words and of the fragments. */
type Alternative = {
  /** An FTS5 query; empty when no part of it is a word. */
  match: string
  /** Patterns for LIKE with `\` as its escape. */
  patterns: readonly string[]
}

/** Straight quotation marks, and those that phones and word processors put in their place. */
const quotes = '"“”„‟«»＂'
const tokens = new RegExp(`[${quotes}](?<phrase>[^${quotes}]*)[${quotes}]?|(?<word>[^\\s${quotes}]+)`, 'gu')

/**
 * Reads what a person typed: words, "several words" that stand together, and OR between what may stand for each other, which binds
 * less than a space, as in the query of a brand. No input is an error.
 *
 * @returns one of these has to be found; none: everything is
 */
export function parseSearch(typed: string): readonly Alternative[] {
  const alternatives: string[][] = [[]]
  for (const { groups = {} } of typed.replaceAll('\0', ' ').matchAll(tokens)) {
    if (groups.word !== undefined && /^(?:OR|\|\|?)$/.test(groups.word)) alternatives.push([])
    else if (groups.word !== 'AND') alternatives.at(-1)?.push((groups.phrase ?? groups.word ?? '').trim())
  }
  return alternatives
    .map((terms) => terms.filter((term) => term !== ''))
    .filter((terms) => terms.length > 0)
    .map((terms) => ({
      match: terms
        .filter((term) => hasWord.test(term))
        .map((term) => `"${spaced(term)}"`)
        .join(' AND '),
      patterns: terms
        .filter((term) => !hasWord.test(term))
        .map((term) => `%${term.replaceAll(/[\\%_]/g, '\\$&')}%`),
    }))
}
