import type { Author } from '../model/post.js'
import type { Reading, ThreadReading } from './source.js'

/**
 * Without what a place says of its staff, for one that is no brand's own: whoever is staff of somebody else's forum may be its moderator, and
 * speaks for no brand. Whoever does speak for one there stands in the `staff` of the brand.
 */
export function withoutStaff<Read extends Reading | ThreadReading>(reading: Read): Read {
  return { ...reading, ...withoutOfficial(reading) }
}

function withoutOfficial(reading: Reading | ThreadReading): Partial<Reading & ThreadReading> {
  const posts = reading.posts.map((post) => (post.author ? { ...post, author: person(post.author) } : post))
  if ('over' in reading && reading.over !== undefined) {
    const { by, answerBy, ...over } = reading.over
    return {
      posts,
      over: { ...over, ...(by && { by: person(by) }), ...(answerBy && { answerBy: person(answerBy) }) },
    }
  }
  if ('answered' in reading && reading.answered !== undefined)
    return {
      posts,
      answered: reading.answered.map((answer) =>
        answer.by === undefined ? answer : { ...answer, by: person(answer.by) },
      ),
    }
  return { posts }
}

const person = ({ official: _, ...author }: Author): Author => author
