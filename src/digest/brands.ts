import type { Complaint } from '../store/port/facts.js'
import { type Period, periodBefore } from './week.js'

/** Who waits of one brand's people. */
export type BrandWaiting = {
  people: number
  late: number
  danger: number
  /** How long the one waits who waits longest, in milliseconds; of what was found late only where nobody else waits. */
  longest: number
}

/** One brand of several in a digest. */
export type BrandLine = {
  name: string
  waiting: BrandWaiting | undefined
  /** New mentions, whether or not they need a reply. */
  fresh: number
  /** Of those: how many needed a reply when they came in. */
  came: number
  /** The same of the period before, as long; undefined where the sources were not watched all through it. */
  cameBefore: number | undefined
  /** Mentions that began to need a reply in the period, by when they were published; for JSON. */
  needReply: number
  /** The same of the period before, as long; undefined where that reaches back too far. */
  needReplyBefore: number | undefined
  /** Nobody waits, nothing is new and nothing was done. */
  isQuiet: boolean
}

export const isInDanger = ({ waiting }: BrandLine): boolean => (waiting?.danger ?? 0) > 0

type Facts = {
  brands: readonly string[]
  period: Period
  /** As far back as complaints are known. */
  knownFrom: Date
  waitingBy: ReadonlyMap<string, BrandWaiting>
  freshBy: ReadonlyMap<string, number>
  cameBy: ReadonlyMap<string, number>
  /** Undefined where that is not known. */
  cameBeforeBy: ReadonlyMap<string, number> | undefined
  complaints: readonly Complaint[]
  movedOf: readonly string[]
}

/** A line for each brand: danger first, then broken promises, then who else waits, then what is new. */
export function brandLines(facts: Facts): BrandLine[] {
  const { brands, period, knownFrom, waitingBy, freshBy, cameBy, cameBeforeBy, complaints, movedOf } = facts
  const before = periodBefore(period)
  const count = (name: string, { from, to }: Period) =>
    complaints.filter(({ brand, waitsSince }) => brand === name && waitsSince >= from && waitsSince < to)
      .length
  return brands
    .map((name): BrandLine => {
      const waiting = waitingBy.get(name)
      const fresh = freshBy.get(name) ?? 0
      const needReply = count(name, period)
      return {
        name,
        waiting,
        fresh,
        came: cameBy.get(name) ?? 0,
        cameBefore: cameBeforeBy === undefined ? undefined : (cameBeforeBy.get(name) ?? 0),
        needReply,
        needReplyBefore: before.from < knownFrom ? undefined : count(name, before),
        isQuiet: waiting === undefined && fresh === 0 && needReply === 0 && !movedOf.includes(name),
      }
    })
    .sort(
      (a, b) =>
        Number(a.isQuiet) - Number(b.isQuiet) ||
        (b.waiting?.danger ?? 0) - (a.waiting?.danger ?? 0) ||
        (b.waiting?.late ?? 0) - (a.waiting?.late ?? 0) ||
        (b.waiting?.people ?? 0) - (a.waiting?.people ?? 0) ||
        b.fresh - a.fresh,
    )
}
