import type { Post } from '../model/post.js'
import { quotesIn } from '../text/quotes/index.js'

/** A handle as it stands behind its sign; names with blanks in them nobody can tell from the words behind. */
const MENTION = /(?<![\p{L}\p{N}_@./-])(?:@|\/?u\/)([\p{L}\p{N}_][\p{L}\p{N}_.-]*)/gu

/** Fewer characters are words that many write. */
const SHORTEST_QUOTE = 12

/** The words of a post that are its author's own. */
export const ownWords = (post: Pick<Post, 'text' | 'quoted'>): string => apart(post).own

/**
 * Whether a post is said to others in its thread alone, who are named or quoted in it: where all stand in a row, nothing else tells whom it
 * means.
 *
 * @param to whom it might be said: what they wrote, by what they are called
 * @param others the posts of whoever else wrote in the thread
 */
export function isSaidToOthers(
  post: Pick<Post, 'text' | 'quoted'>,
  to: readonly Pick<Post, 'text' | 'author'>[],
  others: readonly Pick<Post, 'text' | 'author'>[],
): boolean {
  const { own, quotes } = apart(post)
  const named = new Set([...own.matchAll(MENTION)].map(([, handle = '']) => plain(handle)))
  const means = ({ text, author }: Pick<Post, 'text' | 'author'>): boolean => {
    const handle = author && plain(author.handle ?? author.name)
    const words = plain(text)
    return (handle !== undefined && named.has(handle)) || quotes.some((quote) => words.includes(quote))
  }
  return (named.size > 0 || quotes.length > 0) && others.some(means) && !to.some(means)
}

function apart({ text, quoted = [] }: Pick<Post, 'text' | 'quoted'>): { own: string; quotes: string[] } {
  const known = quoted.filter(({ field }) => field === 'text')
  const quotes: string[] = []
  let own = ''
  let from = 0
  for (const { start, end } of quotesIn(text, known)) {
    own += `${text.slice(from, start)}\n`
    // Beside what was said stands who said it, and the marks of its software.
    for (const line of text.slice(start, end).split('\n'))
      quotes.push(plain(line.replace(/^\s*>+ ?|\[\/?quote[^\]]*\]/gi, '')))
    from = end
  }
  return { own: own + text.slice(from), quotes: quotes.filter(({ length }) => length >= SHORTEST_QUOTE) }
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s.…-]+|[\s.…-]+$/g, '')
