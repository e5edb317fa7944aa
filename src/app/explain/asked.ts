import type { ToJudge } from '../../judge/judge.js'

/** A text to explain, with what is known of where it stands. */
export type Asked = {
  text: string
  title?: string | undefined
  /** BCP 47. */
  lang?: string | undefined
  /** One of the config, or any phrase. */
  brand?: string | undefined
  /** Stars, 1 to 5. */
  rating?: number | undefined
  /** It stands where every post is about the brand, such as its own forum or review page. */
  own?: boolean | undefined
  /** As posts have it: `reddit`, a host name. */
  place?: string | undefined
  /** Whoever wrote it, as they are called at the place; a leading `@` is no part of that. */
  author?: string | undefined
}

/** The least and the most stars that a review gives. */
export const STARS = { least: 1, most: 5 } as const

export const isRating = (value: number): boolean => value >= STARS.least && value <= STARS.most

/** The post that the text would be. */
export function postOf({ text, title, lang, rating, place = '', author }: Asked): ToJudge {
  const post: ToJudge = { url: addressOf(place), place, text }
  if (title !== undefined) post.title = title
  if (lang !== undefined) post.language = lang
  if (rating !== undefined) post.engagement = { rating }
  if (author !== undefined && author.trim() !== '') post.author = authorOf(author.trim())
  return post
}

/** Of a place that is a site every post has an address there; which one is not known. */
const addressOf = (place: string): string => (/^[^\s/]+\.[^\s/]+$/.test(place) ? `https://${place}/` : '')

function authorOf(typed: string) {
  const handle = typed.replace(/^@/, '')
  return { name: handle, handle }
}
