import * as z from 'zod'
import { once } from './once.js'

const HOUR = 60 * 60
const DAY = 24 * HOUR

/** Seconds asked for again each time at the least, since searches learn of some posts late; and at the most. */
const OVERLAP = { least: HOUR, most: 7 * DAY }
/** Where posts come rarely: as long as so many usually take. */
const OVERLAP_GAPS = 6
/** A gap so many times as long as usual may be a hole: that it is none costs a few known posts read again. */
const HOLE_GAPS = 3
/** For how long a hole is looked back over: for as long as it is, but in seconds at the least and at the most. */
const LOOK = { least: DAY, most: 7 * DAY }
/** The usual gap is the mean of so many at the most, a later one counting more than one of long ago. */
const MOST_GAPS = 20

/**
 * Up to when a search was read, and what tells whether it left something out. Times in seconds since 1970.
 *
 * A search that stops taking in posts, goes on with new ones and adds the others later has passed them by the time that they
 * come. What shows is a gap between two posts that is long for this search: it is asked for again for a while.
 */
const TimeCursor = once(() =>
  z.object({
    /** When the newest post known was published. */
    newest: z.number(),
    /** Seconds from one post to the next, as a mean of so many. */
    usual: z.object({ gap: z.number().nonnegative(), of: z.int().positive() }).optional(),
    /** `from`: the last post before it. `until`: the first reading after that is the last to look back over it. */
    holes: z.array(z.object({ from: z.number(), until: z.number() })).optional(),
    /** How far the pages of one poll have been read. */
    pages: z
      .object({ newestBefore: z.number().optional(), oldest: z.number().optional(), looksBack: z.boolean() })
      .optional(),
  }),
)
type TimeCursor = z.output<ReturnType<typeof TimeCursor>>

/** One answer of a search that gives the newest first. */
export type TimePage = {
  /** When its posts were published, seconds since 1970. */
  dates: readonly number[]
  isFirst: boolean
  /** Nothing lies behind it that was asked for: neither a further page nor what the search does not give. */
  isEnd: boolean
  now: Date
}

/**
 * What to ask for, in seconds since 1970.
 *
 * @param firstLook how far a first poll looks back, in seconds
 */
export function readSince(cursor: string | undefined, firstLook: number, now: Date): number {
  const read = parse(cursor, now)
  if (read === undefined) return Math.floor(secondsOf(now)) - firstLook
  const { newest, usual, holes = [] } = read
  const overlap = between((usual?.gap ?? 0) * OVERLAP_GAPS, OVERLAP)
  return Math.floor(Math.min(newest - overlap, ...holes.map(({ from }) => from - OVERLAP.least)))
}

/**
 * Whether late posts are waited for behind those that are known, so that a page of known ones must not end the search.
 *
 * @param cursor that of the last poll, or of the page before
 */
export function looksBack(
  cursor: string | undefined,
  { isFirst, now }: Pick<TimePage, 'isFirst' | 'now'>,
): boolean {
  const { holes = [], pages } = parse(cursor, now) ?? {}
  return isFirst ? holes.length > 0 : pages?.looksBack === true
}

/**
 * @param cursor that of the last poll, or of the page before
 * @returns undefined while no post was ever seen
 */
export function cursorAfter(cursor: string | undefined, page: TimePage): string | undefined {
  const before = parse(cursor, page.now)
  const now = secondsOf(page.now)
  // A date that lies ahead would hide everything until then.
  const dates = page.dates.filter((date) => date <= now)
  const newest = Math.max(before?.newest ?? Number.NEGATIVE_INFINITY, ...dates)
  if (!Number.isFinite(newest)) return undefined

  const { newestBefore, oldest } = page.isFirst
    ? { newestBefore: before?.newest, oldest: undefined }
    : (before?.pages ?? {})
  const seen = [...dates, ...(oldest === undefined ? [] : [oldest])]
  const { usual, holes } = survey(gapsIn(seen, newestBefore, page.isEnd), before?.usual, now)
  // Where the poll fails, this cursor is not kept, and the hole is looked at again.
  const open = (before?.holes ?? []).filter(({ until }) => !page.isFirst || until > now)
  const all = [...open, ...holes]
  const after: TimeCursor = {
    newest,
    ...(usual && { usual }),
    ...(all.length > 0 && { holes: all }),
    ...(!page.isEnd && {
      pages: {
        ...(newestBefore !== undefined && { newestBefore }),
        ...(seen.length > 0 && { oldest: Math.min(...seen) }),
        looksBack: looksBack(cursor, page),
      },
    }),
  }
  return JSON.stringify(after)
}

type Gap = { from: number; to: number }

/**
 * Between posts that no poll before knew of, oldest first.
 *
 * @param newestBefore the newest that was known
 * @param isEnd all posts are there, down to that one
 */
function gapsIn(seen: readonly number[], newestBefore: number | undefined, isEnd: boolean): Gap[] {
  const known = newestBefore ?? Number.NEGATIVE_INFINITY
  const isReached = newestBefore !== undefined && (isEnd || seen.some((date) => date <= known))
  const points = [...(isReached ? [known] : []), ...seen.filter((date) => date > known)].sort((a, b) => a - b)
  return points.slice(1).map((to, at) => ({ from: points[at] ?? to, to }))
}

/** Those of them that are holes, and the usual gap with all of them. */
function survey(gaps: readonly Gap[], known: TimeCursor['usual'], now: number) {
  let usual = known
  const holes: NonNullable<TimeCursor['holes']> = []
  for (const { from, to } of gaps) {
    const length = to - from
    const long = Math.max(OVERLAP.least, (usual?.gap ?? 0) * HOLE_GAPS)
    const look = between(length, LOOK)
    if (length > long && to + look > now) holes.push({ from, until: now + look })
    // A hole says little of what is usual, but where all gaps have become so long, that is.
    const gap = usual === undefined ? length : Math.min(length, long)
    const of = Math.min((usual?.of ?? 0) + 1, MOST_GAPS)
    usual = { gap: Math.round((usual?.gap ?? 0) + (gap - (usual?.gap ?? 0)) / of), of }
  }
  return { usual, holes }
}

/** A cursor of an earlier version is the newest date alone. Undefined for one that can't be read: the search begins anew. */
function parse(cursor: string | undefined, now: Date): TimeCursor | undefined {
  try {
    const stored: unknown = JSON.parse(cursor ?? '')
    const read = TimeCursor().parse(typeof stored === 'number' ? { newest: stored } : stored)
    // This machine's clock was ahead when it was stored.
    return { ...read, newest: Math.min(read.newest, secondsOf(now)) }
  } catch {
    return undefined
  }
}

const between = (value: number, { least, most }: { least: number; most: number }) =>
  Math.min(Math.max(value, least), most)

const secondsOf = (date: Date) => date.getTime() / 1_000
