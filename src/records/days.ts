import type { SourceDays } from '../store/port/records.js'

const DAY = 24 * 60 * 60 * 1000
/** Days of which is remembered what they brought: enough to know a place where somebody writes twice a month. */
const DAYS_KEPT = 200

/** A post that a source gave for the first time; without a date where the source gave none. */
export type NewPost = { publishedAt?: Date | undefined }

type Poll = {
  at: Date
  /** Whether the poll got an answer; undefined for a part of one that is not its last. */
  answered: boolean | undefined
  /** The source has brought something before. */
  isKnownSource: boolean
}

/**
 * What a poll counts for. What was there before we first looked counts for the days on which it was published: it says how much is
 * written here, and when it became silent. Later a post counts for the day it was found.
 */
export function daysOf({ at, answered, isKnownSource }: Poll, fresh: readonly NewPost[]): SourceDays {
  const today = dayOf(at)
  const forgetBefore = today - DAYS_KEPT
  const polled = answered === undefined ? undefined : { day: today, answered }
  const isBacklog = !isKnownSource
  const posts = new Map<number, number>()
  let newestAt: Date | undefined
  for (const { publishedAt } of fresh) {
    const moment = isBacklog && publishedAt !== undefined && publishedAt < at ? publishedAt : at
    if (newestAt === undefined || moment > newestAt) newestAt = moment
    // Without dates, nobody can tell how long a backlog took to gather.
    if (isBacklog && publishedAt === undefined) continue
    const day = dayOf(moment)
    if (day >= forgetBefore) posts.set(day, (posts.get(day) ?? 0) + 1)
  }
  return { polled, posts, newestAt, forgetBefore }
}

const dayOf = (moment: Date): number => Math.floor(moment.getTime() / DAY)
