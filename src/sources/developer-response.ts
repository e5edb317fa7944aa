import type { FoundPost } from '../model/post.js'

type Response = {
  place: string
  /** Of the response itself; some places have none for it. */
  id: string
  url: string
  reviewId: string
  text: string | null | undefined
  at: Date | undefined
}

/** What the owner of an app answered to a review, as a post of theirs. Nobody else can answer there. */
export const developerResponse = ({ place, id, url, reviewId, text, at }: Response): FoundPost => ({
  keys: [`${place}:response-${id}`],
  place,
  url,
  text: text?.trim() ?? '',
  author: { name: 'Developer', official: true },
  ...(at && { publishedAt: at, publishedAtFrom: 'source' }),
  thread: { id: reviewId, url, parentId: reviewId },
})
