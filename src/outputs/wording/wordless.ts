import type { Post } from '../../model/post.js'
import { askedBy, goneWords } from './history.js'

export const isWordless = ({ title = '', text }: Pick<Post, 'title' | 'text'>): boolean =>
  title.trim() === '' && text.trim() === ''

/** In place of the words of a post that has none: what its author deleted is forgotten, and so is what was kept for long enough. */
export const wordlessWords = ({
  gone,
  wordsDeleted,
  place,
}: Pick<Post, 'gone' | 'wordsDeleted' | 'place'>): string => {
  if (gone !== undefined) return `A post that was ${goneWords(gone.by)}`
  if (wordsDeleted !== undefined)
    return `A post whose words were deleted, as ${askedBy(wordsDeleted.why, place)}`
  return 'A post without words'
}
