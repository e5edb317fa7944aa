import type { Post, Remover } from '../model/post.js'

/** What the place asks of who stores its posts; see `Terms` of its source. */
type Terms = { followDeletes?: number } | undefined

/**
 * Whether the words of a post that is gone have to go here, too: its author wanted that, or the place asks for it. What moderators
 * took away elsewhere stays for as long as somebody may still have to do with it.
 */
export const losesWords = (by: Remover, terms: Terms): boolean =>
  by === 'author' || terms?.followDeletes !== undefined

/** The post without what it said; that there was one, by whom, where and when, stays. */
export function withoutWords({ title: _, titleOf: __, tags: ___, quoted: ____, ...post }: Post): Post {
  return { ...post, text: '' }
}

/** So many milliseconds its posts may keep their words, and who says so: whoever asks for less. Undefined where nobody does. */
export function keepOf({
  terms,
  keep,
}: {
  terms?: { keep?: number } | undefined
  keep?: number | undefined
}): { after: number; why: 'terms' | 'keep' } | undefined {
  const asked = terms?.keep
  if (keep !== undefined && keep < (asked ?? Infinity)) return { after: keep, why: 'keep' }
  return asked === undefined ? undefined : { after: asked, why: 'terms' }
}

/** Nothing is left of what it said. */
export const isEmpty = ({ title, text }: Post): boolean => title === undefined && text === ''

/** There is nothing to judge it by any more. */
export const isUnreadable = ({ gone, wordsDeleted }: Pick<Post, 'gone' | 'wordsDeleted'>): boolean =>
  gone !== undefined || wordsDeleted !== undefined
