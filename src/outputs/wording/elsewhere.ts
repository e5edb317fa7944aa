import { safeText } from '../../terminal/safe.js'
import type { Clock } from '../../text/clock.js'
import { dayAndMinuteOf } from './moment.js'
import { type NamedPost, namedPost } from './named-post.js'

/** An id of a case that is part of another one now. */
type Elsewhere = {
  shortId: string
  now: { shortId: string; post: NamedPost }
  since?: Date
  by?: string
  /** Other cases that have some of its posts. */
  others: readonly string[]
}

/** `t9w is part of qbm (marta_k on forum.example, 2 posts: "Down") since 7 Sep 12:01 UTC, by ada.` */
export function elsewhereWords({ shortId, now, since, by, others }: Elsewhere, clock: Clock): string {
  const when = since === undefined ? '' : ` since ${dayAndMinuteOf(since, clock)}`
  const who = by === undefined ? '' : `, by ${safeText(by)}`
  const rest = others.length === 0 ? '' : ` Some of its posts are in ${others.join(', ')}.`
  return `${shortId} is part of ${now.shortId} (${namedPost(now.post)})${when}${who}.${rest}`
}
