import type { Author, Engagement, Post } from '../../model/post.js'
import { count } from './count.js'

const DAY = 86_400_000

/** `Account 3 days old, 2 posts`; undefined where its place tells neither. */
export function accountWords({ since, posts }: Author, now: Date): string | undefined {
  const parts = [
    ...(since === undefined ? [] : [`account ${ageOf(now.getTime() - since.getTime())} old`]),
    ...(posts === undefined ? [] : [count(posts, 'post', 'posts')]),
  ]
  return parts.length === 0 ? undefined : parts.join(', ')
}

/** An account is told by days while it is new; the older it is, the less they say. */
function ageOf(milliseconds: number): string {
  const days = Math.floor(milliseconds / DAY)
  if (days < 1) return 'less than a day'
  if (days < 60) return count(days, 'day', 'days')
  const months = Math.floor(days / 30.44)
  return months < 24 ? `${months} months` : count(Math.floor(days / 365.25), 'year', 'years')
}

/** `14 likes, 3 comments`: what there is none of says nothing. Undefined where there is nothing. */
export function engagementWords(engagement: Engagement = {}): string | undefined {
  const { likes = 0, comments = 0, shares = 0, views = 0, rating } = engagement
  const parts = [
    ...(rating === undefined ? [] : [`rating ${rating}`]),
    ...(likes === 0 ? [] : [count(likes, 'like', 'likes')]),
    ...(comments === 0 ? [] : [count(comments, 'comment', 'comments')]),
    ...(shares === 0 ? [] : [count(shares, 'share', 'shares')]),
    ...(views === 0 ? [] : [count(views, 'view', 'views')]),
  ]
  return parts.length === 0 ? undefined : parts.join(', ')
}

/**
 * `last found at #3 in Northwind alerts, up from #9, best #2`. Nothing tells that a search does not hold it any more, so it is where it was
 * found last.
 *
 * @param nameOf what people call a source
 */
export function positionWords(
  { position, positions }: Pick<Post, 'position' | 'positions'>,
  nameOf: (sourceId: string) => string,
): string | undefined {
  if (position === undefined || positions === undefined) return undefined
  const { source, before, best } = positions
  const way =
    before === undefined ? '' : before > position ? `, up from #${before}` : `, down from #${before}`
  const wasBest = best < position && best !== before ? `, best #${best}` : ''
  return `last found at #${position} in ${nameOf(source)}${way}${wasBest}`
}
