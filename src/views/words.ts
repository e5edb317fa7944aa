import type { Signal } from '../model/mention.js'
import type { Post, Span } from '../model/post.js'

/** Where words stand in a text, in UTF-16 code units; `end` exclusive. */
type Stretch = Pick<Span, 'start' | 'end'>

/** A title or text as it was published, and the stretches of it that speak for a reply, the strongest first. */
export type Words = { text: string; marks: readonly Stretch[] }

/** What a post says, without its empty parts. */
export type PostWords = { title?: Words; text?: Words }

/**
 * Title and text with the words that speak for a reply. A title that the text begins with is left out, so that nothing
 * is shown twice; what is marked in it is marked in the text.
 */
export function wordsOf(
  { title = '', text }: Pick<Post, 'title' | 'text'>,
  signals: readonly Signal[],
): PostWords {
  const spans = signals
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .flatMap(({ spans }) => spans.filter(({ start, end }) => end > start))
  const isRepeated = text.trimStart().startsWith(title.trim())
  const further = leadingSpace(text) - leadingSpace(title)
  const inTitle = spans.filter(({ field }) => field === 'title').map(stretch)
  const inText = spans.flatMap((span) => {
    if (span.field === 'text') return [stretch(span)]
    return isRepeated ? [{ start: span.start + further, end: span.end + further }] : []
  })
  return {
    ...(isRepeated || title.trim() === '' ? {} : { title: { text: title, marks: inTitle } }),
    ...(text.trim() === '' ? {} : { text: { text, marks: inText } }),
  }
}

const stretch = ({ start, end }: Span): Stretch => ({ start, end })

const leadingSpace = (text: string): number => text.length - text.trimStart().length
