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

/** A search as what SQLite is to look for: every one of the words and of the fragments. */
export type Search = {
  /** An FTS5 query; empty when no part of the search is a word. */
  match: string
  /** Patterns for LIKE with `\` as its escape. */
  patterns: readonly string[]
}

/** Reads what a person typed: words, and "several words" that stand together. No input is an error. */
export function parseSearch(typed: string): Search {
  const terms = Array.from(typed.replaceAll('\0', ' ').matchAll(/"([^"]*)"?|([^\s"]+)/g), (term) =>
    (term[1] ?? term[2] ?? '').trim(),
  ).filter((term) => term !== '')
  return {
    match: terms
      .filter((term) => hasWord.test(term))
      .map((term) => `"${spaced(term)}"`)
      .join(' AND '),
    patterns: terms
      .filter((term) => !hasWord.test(term))
      .map((term) => `%${term.replaceAll(/[\\%_]/g, '\\$&')}%`),
  }
}
