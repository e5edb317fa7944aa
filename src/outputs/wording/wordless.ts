import type { Post } from '../../model/post.js'
import { row as english, type RowWords } from './en/row.js'

export const isWordless = ({ title = '', text }: Pick<Post, 'title' | 'text'>): boolean =>
  title.trim() === '' && text.trim() === ''

/** In place of the words of a post that has none: what its author deleted is forgotten, and so is what was kept for long enough. */
export const wordlessWords = (
  { gone, wordsDeleted, place }: Pick<Post, 'gone' | 'wordsDeleted' | 'place'>,
  words: RowWords = english,
): string => {
  if (gone !== undefined) return words.goneInPlace(gone.by)
  if (wordsDeleted !== undefined) return words.deletedInPlace(wordsDeleted.why, place)
  return words.wordless
}
