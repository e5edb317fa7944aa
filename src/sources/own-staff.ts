import type { Author, FoundPost } from '../model/post.js'
import type { Reading, ThreadReading } from './source.js'

/**
 * Tells of each post whose staff wrote it, in place of what its place says of its author: whoever is staff at a place that is the brand's own
 * speaks there for it, and for no other. Of somebody else's forum they may be moderators, and speak for no brand; whoever does stands in
 * the `staff` of the brand.
 *
 * @param own the brand whose own the place is
 */
export function withStaff<Read extends Reading | ThreadReading>(
  reading: Read,
  own: string | undefined,
): Read {
  return { ...reading, ...told(reading, own) }
}

function told(reading: Reading | ThreadReading, own: string | undefined): Partial<Reading & ThreadReading> {
  const posts = reading.posts.map((post) => staffPost(post, own))
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

function staffPost(post: FoundPost, own: string | undefined): FoundPost {
  const { author } = post
  if (author === undefined) return post
  const isStaff = own !== undefined && author.official === true
  return { ...post, author: person(author), ...(isStaff && { staffOf: own }) }
}

const person = ({ official: _, ...author }: Author): Author => author
