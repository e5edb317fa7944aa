import type { Promises } from '../cases/promise-standing.js'
import type { Complaint, DigestFacts } from '../store/port/facts.js'
import type { NumberRow } from './digest.js'
import type { Day, Period, Weeks } from './week.js'

type Facts = Pick<DigestFacts, 'counts' | 'complaints'>

export type NumberOptions = {
  weeks: Weeks
  now: Date
  /** The same for the cases of one person. */
  writerOf(caseId: number): string
  promises: Promises
  /** How long posts that name no brand are kept, in milliseconds; older weeks miss some of them. */
  keepsUnmatched: number
  /** From when on everything is known that the sources told. */
  knownFrom: Date
}

/** @param counts of this week, then of the week before */
export function weekNumbers({ counts, complaints }: Facts, options: NumberOptions): NumberRow[] {
  const { weeks, now, keepsUnmatched, knownFrom, writerOf } = options
  const within = (period: Period) => complaints.filter(({ waitsSince }) => isWithin(waitsSince, period))
  const [ofWeek, ofWeekBefore] = [within(weeks.week), within(weeks.weekBefore)]
  const people = (some: readonly Complaint[]) => new Set(some.map(({ caseId }) => writerOf(caseId))).size
  const late = (some: readonly Complaint[]) => people(some.filter((one) => wasLate(one, options)))
  const before = counts[1] ?? { posts: 0, mentions: 0 }
  // A week of which no post is known was not watched, and must not look like a quiet one; nor must one of which a source told a part.
  const wasWatched = before.posts > 0 && knownFrom <= weeks.weekBefore.from
  const hasAllPosts = now.getTime() - weeks.weekBefore.from.getTime() <= keepsUnmatched
  const row = (name: NumberRow['name'], thisWeek: number, weekBefore: number): NumberRow => ({
    name,
    week: thisWeek,
    weekBefore: wasWatched && (name !== 'posts' || hasAllPosts) ? weekBefore : undefined,
  })
  return [
    row('posts', counts[0]?.posts ?? 0, before.posts),
    row('mentions', counts[0]?.mentions ?? 0, before.mentions),
    row('needReply', ofWeek.length, ofWeekBefore.length),
    row('people', people(ofWeek), people(ofWeekBefore)),
    row('late', late(ofWeek), late(ofWeekBefore)),
  ]
}

/** How many mentions that needed a reply began to wait each day. */
export const perDay = (complaints: readonly Complaint[], days: readonly Day[]) =>
  days.map((day) => ({
    ...day,
    needReply: complaints.filter(({ waitsSince }) => isWithin(waitsSince, day)).length,
  }))

/** Nobody did anything until the promise was over. */
function wasLate({ brand, waitsSince, startsPromise, actedAt }: Complaint, options: NumberOptions): boolean {
  const { acknowledge, clock } = options.promises(brand)
  return startsPromise && clock.counted(waitsSince, actedAt ?? options.now) >= acknowledge
}

const isWithin = (moment: Date, { from, to }: Period) => moment >= from && moment < to
