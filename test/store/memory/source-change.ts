import type { Changes, SourceDays } from '../../../src/store/port/records.js'
import { storable } from '../../../src/text/storable.js'
import type { Day, SourceRow, Tables } from './tables.js'

type SourceChange = NonNullable<Changes['source']>

/** What a source is known by from now on, and which posts it gave in which version. */
export function applySource(tables: Tables, change: SourceChange): void {
  const { id, at, state, hasRead, days, given, seen } = change
  const before = tables.sources.get(id)
  tables.sources.set(id, {
    state: state ?? before?.state,
    readAt: hasRead ? at : before?.readAt,
    newestAt: latest(before?.newestAt, days.newestAt),
    days: daysAfter(before?.days, days),
  })
  for (const [postId, hash] of given) give(tables, id, postId, hash, at)
  for (const [postId, { keys, hash }] of seen) {
    if (!tables.posts.has(postId)) continue
    for (const key of keys) if (!tables.keys.has(storable(key))) tables.keys.set(storable(key), postId)
    give(tables, id, postId, hash, at)
  }
}

function give({ given }: Tables, sourceId: string, postId: string, hash: string, at: Date): void {
  const before = given.get(postId)?.get(sourceId)
  const one = { firstSeenAt: before?.firstSeenAt ?? at, seenAt: latest(before?.seenAt, at) ?? at, hash }
  given.set(postId, new Map([...(given.get(postId) ?? []), [sourceId, one]]))
}

const latest = (one: Date | undefined, other: Date | undefined): Date | undefined =>
  one === undefined || (other !== undefined && other > one) ? other : one

function daysAfter(
  before: SourceRow['days'] | undefined,
  { polled, posts, forgetBefore }: SourceDays,
): ReadonlyMap<number, Day> {
  const days = new Map(Array.from(before ?? []).filter(([day]) => day >= forgetBefore))
  const add = (day: number, polls: number, answers: number, count: number) => {
    const so = days.get(day) ?? { polls: 0, answers: 0, posts: 0 }
    days.set(day, { polls: so.polls + polls, answers: so.answers + answers, posts: so.posts + count })
  }
  if (polled) add(polled.day, 1, polled.answered ? 1 : 0, 0)
  for (const [day, count] of posts) add(day, 0, 0, count)
  return days
}
