import type { Post } from '../../model/post.js'
import { isSupposed } from './fit-words.js'
import { sentencesIn } from './sentences.js'
import { QUOTED } from './tone.js'
import type { Field, Stretch } from './trouble.js'

/** A sentence of whoever wrote; `stretch` is where it stands in its field. */
type Own = { words: string; field: Field; stretch: Stretch }

/** Words of others go; a few in quotation marks are what somebody doubts. */
const withoutOthers = (quoted: string): string =>
  quoted.split(/\s+/).length > FEW_WORDS ? ' '.repeat(quoted.length) : quoted
const FEW_WORDS = 4

/**
 * The sentences in which somebody tells what is so: without the words of others, and without what they only suppose. A title that is a headline of
 * something else (`titleOf`) is none of theirs.
 */
export function ownSentences(
  post: Pick<Post, 'title' | 'text'> & Partial<Pick<Post, 'titleOf'>>,
): readonly Own[] {
  const fields: readonly Field[] = post.titleOf === undefined ? ['title', 'text'] : ['text']
  return fields.flatMap((field) => {
    // As long as it was, so that what is found stands where it stood.
    const own = (post[field] ?? '').replace(QUOTED, withoutOthers).replace(/[’]/g, "'")
    return sentencesIn(own)
      .map((stretch) => ({ words: own.slice(stretch.start, stretch.end), field, stretch }))
      .filter(({ words }) => words.trim() !== '' && !isSupposed(words))
  })
}
