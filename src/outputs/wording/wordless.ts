import type { Post } from '../../model/post.js'
import { goneWords } from './history.js'

export const isWordless = ({ title = '', text }: Pick<Post, 'title' | 'text'>): boolean =>
  title.trim() === '' && text.trim() === ''

/** In place of the words of a post that has none: what its author deleted is forgotten. */
export const wordlessWords = ({ gone }: Pick<Post, 'gone'>): string =>
  gone === undefined ? 'A post without words' : `A post that was ${goneWords(gone.by)}`
