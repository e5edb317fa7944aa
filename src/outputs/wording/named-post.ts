import { safeText } from '../../terminal/safe.js'
import { cutToWidth } from '../../terminal/width.js'
import { count } from './count.js'

/** What somebody recognises a case by; strangers' words as they were published. */
export type NamedPost = {
  /** Undefined for somebody unnamed. */
  author?: string | undefined
  place: string
  title?: string | undefined
  text: string
  /** How many posts are meant, of which this is the first. */
  posts: number
}

/** In cells: more would hide what is said of it. */
const LONGEST_NAME = 40
const LONGEST_WORDS = 60

/** `Ada on forum.example: "Third outage this week"`, safe for a terminal. */
export function namedPost({ author = '', place, title = '', text, posts }: NamedPost): string {
  const who = cutToWidth(safeText(author).trim(), LONGEST_NAME) || 'somebody unnamed'
  const words = cutToWidth((safeText(title).trim() || safeText(text)).trim(), LONGEST_WORDS)
  const several = posts === 1 ? '' : `, ${count(posts, 'post', 'posts')}`
  return `${who} on ${safeText(place)}${several}${words === '' ? '' : `: "${words}"`}`
}
