import { QueryError } from './query.js'

// Comments as other query languages have them, and the sign for "has to be there", which is what every word has.
const comments = [
  ['<<<', '>>>'],
  ['/*', '*/'],
] as const

/** Where the query goes on behind white space and comments; the offset itself when none stand here. Throws QueryError. */
export function afterBlanks(query: string, offset: number): number {
  let at = offset
  for (;;) {
    const before = at
    while (at < query.length && /\s/u.test(query[at] ?? '')) at++
    at = afterComment(query, at)
    // `+word`, but neither `a + b` nor `+49`.
    if (query[at] === '+' && /^[^\s+)|\d]/u.test(query.slice(at + 1, at + 2))) at++
    if (at === before) return at
  }
}

function afterComment(query: string, offset: number): number {
  const marks = comments.find(([open]) => query.startsWith(open, offset))
  if (marks === undefined) return offset
  const end = query.indexOf(marks[1], offset + marks[0].length)
  if (end >= 0) return end + marks[1].length
  throw new QueryError('The comment opened here is never closed.', {
    query,
    offset,
    hint: `Add ${marks[1]} where it ends.`,
  })
}
