import * as z from 'zod'
import type { Answer, Ask } from '../ask.js'
import { baseIn, basesOf, nameOf } from '../fediverse.js'
import { once } from '../once.js'
import { readEach, unreadNotices } from '../read-each.js'
import { searchTerms } from '../search-terms.js'
import type { PollContext, Reading } from '../source.js'
import { commentsTag } from './comments.js'
import type { Options } from './options.js'
import { videoPost } from './posts.js'
import { askedOf, commentsRequest, pageBehind, searchRequest } from './requests.js'
import { changed, listOf, Video } from './shapes.js'

/** Older videos are not read, nor comments on them. */
const LOOK_BACK = 30 * 24 * 60 * 60_000
/** Videos of one search whose comments are read: each is a request each time. */
const MOST_VIDEOS = 20
/** New ones whose comments are read at once; those of the others with the next poll. */
const MOST_FOLLOWED = 8

/** By their uuid: when the videos that a search found were published, in milliseconds since 1970. */
const Known = once(() => z.record(z.string().regex(/^[\w-]+$/), z.number()))

/** One that can't be read begins anew. */
function knownIn(cursor: string | undefined): Record<string, number> {
  try {
    return Known().parse(JSON.parse(cursor ?? '{}'))
  } catch {
    return {}
  }
}

/** The searches, and the comments on what they found before, as of two searches that found the same, once. */
export function asksOf(options: Options, { brands, cursors, now }: PollContext): Ask[] {
  return basesOf(options).flatMap((base) => {
    const searches = searchTerms(brands).map((term) => ({
      tag: `${nameOf(base)} ${term}`,
      request: searchRequest(base, term),
    }))
    const known = searches.flatMap(({ tag }) => Object.entries(knownIn(cursors.get(tag))))
    const recent = new Set(known.flatMap(([uuid, at]) => (isRecent(at, now) ? [uuid] : [])))
    return [
      ...searches,
      ...[...recent].sort().map((uuid) => ({
        tag: commentsTag(base, uuid),
        request: commentsRequest(base, uuid),
      })),
    ]
  })
}

const isRecent = (at: number, now: Date) => at >= now.getTime() - LOOK_BACK

export function readSearch(answer: Answer, options: Options, { cursors, now }: PollContext): Reading {
  const list = listOf(answer)
  const { good, unread } = readEach(list.data, Video(), changed)
  const asked = askedOf(answer)
  const base = baseIn(asked.href, options)
  const posts = good.map((video) => videoPost(video, base))
  const recent = posts.filter(({ publishedAt }) => !publishedAt || isRecent(publishedAt.getTime(), now))
  const reachesBack = recent.length < posts.length
  const next = reachesBack ? undefined : pageBehind(asked, list)

  const before = knownIn(cursors.get(answer.ask.tag))
  const term = (asked.searchParams.get('search') ?? '').toLowerCase()
  // The search also finds words that are only alike, and what is said under such a video is about something else.
  const theirs = recent.flatMap(({ title, text, thread, publishedAt }) =>
    thread && publishedAt && plain(`${title ?? ''}\n${text}`).includes(term)
      ? [[thread.id, publishedAt.getTime()] as const]
      : [],
  )
  const kept = Object.entries({ ...before, ...Object.fromEntries(theirs) })
    .filter(([, at]) => isRecent(at, now))
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_VIDEOS)
  const fresh = kept.filter(([uuid]) => before[uuid] === undefined).slice(0, MOST_FOLLOWED)
  return {
    posts: recent,
    ...(next ? { next } : { complete: true }),
    follow: fresh.map(([uuid]) => commentsRequest(base, uuid)),
    ...(kept.length > 0 && { cursor: JSON.stringify(Object.fromEntries(kept)) }),
    notices: unreadNotices(unread),
  }
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ')
