import { isRead, isUnread } from '../health/unread.js'
import type { Coverage, SourceCoverage } from '../model/coverage.js'
import type { Notice } from '../model/notice.js'
import type { Period } from './week.js'

/** How completely the sources were looked at, so that "nobody waits" is said only where that is known. */
export type Look = {
  /** Sources that are to be read. */
  total: number
  /** Of those: how many answered, lately enough. */
  answered: number
  /** The others of them that may be named: what was published there may be missing. */
  unread: readonly SourceCoverage[]
  /** Beside them: those that the config pauses. */
  paused: number
  /** The last answer of all, where each of them lies too far back: no scan has run since. */
  idleSince?: Date
  /** Something is missing that the next scan will not bring by itself. */
  hasGap: boolean
}

type Options = {
  period: Period
  now: Date
  /** How often in a row a source may fail before that is worth telling. */
  alertAfter: number
  /** Milliseconds between two polls of a source, by its id. */
  interval(sourceId: string): number
}

const DAY = 24 * 60 * 60 * 1000
/** Nobody who is told of a source's silence could have done anything sooner; and between two scans of a source that is asked every second lies more. */
const SHORTEST = 30 * 60 * 1000

/** Pure. */
export function lookAt({ sources, notices = [], unjudged = [] }: Coverage, options: Options): Look {
  const toRead = sources.filter(({ status }) => status !== 'paused')
  const unread = toRead.filter((source) => isUnread(source) || isOverdue(source, options))
  const answered = toRead.length - unread.length
  const isIdle = toRead.length > 0 && toRead.every((source) => isRead(source) && isOverdue(source, options))
  const lastAnswer = Math.max(...toRead.map(({ answeredAt }) => answeredAt?.getTime() ?? 0))
  return {
    total: toRead.length,
    answered,
    unread,
    paused: sources.length - toRead.length,
    ...(isIdle && { idleSince: new Date(lastAnswer) }),
    hasGap:
      answered === 0 ||
      unread.some((source) => staysUnread(source, options)) ||
      toRead.some(losesPosts) ||
      notices.some(isGap) ||
      unjudged.length > 0,
  }
}

/**
 * It gave no answer in the period. Of a short period, as of a digest that is read a minute after the last, nobody can ask that:
 * it may be as old as the source is asked seldom; of a long one it is too old after a day.
 */
function isOverdue({ answeredAt, id }: SourceCoverage, { period, now, interval }: Options): boolean {
  if (answeredAt === undefined) return false
  const length = period.to.getTime() - period.from.getTime()
  return now.getTime() - answeredAt.getTime() > Math.max(SHORTEST, 2 * interval(id), Math.min(DAY, length))
}

/** One that failed once or waits for its turn will be read in a moment, unless it gave no answer for too long already. */
function staysUnread(source: SourceCoverage, options: Options): boolean {
  const { answeredAt, problem } = source
  return answeredAt === undefined || (problem?.times ?? 0) >= options.alertAfter || isOverdue(source, options)
}

/** What is to be deleted was read; no post is missing for what we say ourselves; of what is gone from the config nobody asked, and what could not be read for a while has been read since. */
const isGap = (notice: Notice): boolean =>
  notice.code === 'outage' ? notice.args.to === undefined : !whole.includes(notice.code)

const whole: readonly Notice['code'][] = [
  'brands-gone',
  'brand-second',
  'words-going',
  'channel-unread',
  'channel-waits',
]

/** It answered, and posts of it are lost all the same or should have come. */
export const losesPosts = ({ notices = [] }: SourceCoverage): boolean =>
  notices.some(({ code }) => lossy.includes(code))

const lossy: readonly Notice['code'][] = [
  'missed',
  'silent',
  'gone',
  'cut-off',
  'cut-in-entry',
  'damaged',
  'searches-unanswered',
]
