import type { Remover } from '../../model/post.js'
import { safeText } from '../../terminal/safe.js'
import { cutToWidth } from '../../terminal/width.js'
import { count } from './count.js'
import { type DigestWords, digest as english } from './en/digest.js'
import { goneWords } from './history.js'

/** What somebody recognises a case by; strangers' words as they were published. */
export type NamedPost = {
  /** Undefined for somebody unnamed. */
  author?: string | undefined
  place: string
  title?: string | undefined
  text: string
  /** It stands at its place no more. */
  gone?: { by: Remover } | undefined
  /** How many posts are meant, of which this is the first. */
  posts: number
  /** How many people wrote the others, beside its author. */
  morePeople?: number
}

/** In cells: more would hide what is said of it. */
const LONGEST_NAME = 40
const LONGEST_WORDS = 60

/**
 * `Ada on forum.example: "Third outage this week"`, `Ada on forum.example, deleted by its author`, safe for a terminal. What its author
 * deleted has no words left.
 */
export function namedPost(named: NamedPost): string {
  const { author = '', place, title = '', text, gone, posts, morePeople = 0 } = named
  const who = cutToWidth(safeText(author).trim(), LONGEST_NAME) || 'somebody unnamed'
  const words = cutToWidth((safeText(title).trim() || safeText(text)).trim(), LONGEST_WORDS)
  const several = posts === 1 ? '' : `, ${count(posts, 'post', 'posts')}`
  const quoted = words === '' ? '' : `: "${words}"`
  return `${who} on ${safeText(place)}${andMore(morePeople)}${several}${quoted}${gone === undefined ? '' : `, ${goneWords(gone.by)}`}`
}

/** ` and 1 more person`, behind who is named; nothing where there is nobody else. */
export const andMore = (people = 0, words: DigestWords = english): string =>
  people === 0 ? '' : ` ${words.andMorePeople(people)}`
