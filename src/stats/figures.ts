import { median, nineOfTen } from '../digest/spread.js'
import type { Fact } from './fact.js'
import { groupedBy } from './grouped.js'

/** How long something took, in milliseconds. */
export type Spread = {
  cases: number
  /** Half of them took no longer; undefined where there are none. */
  median: number | undefined
  /** Nine of ten took no longer; undefined below ten, where it would be but the longest. */
  nineOfTen: number | undefined
}

export type Kept = { kept: number; ended: number }

/** What statistics say of a stretch of time, or of a part of what was in it. */
export type Figures = {
  /** Posts about the brand, by others than its staff. */
  mentions: number
  /** Those that needed a reply, and how many people wrote them. */
  needReply: number
  people: number
  /** Of those that needed a reply: old already when we first saw them, so that no promise began. */
  foundLate: number
  firstAnswers: Spread
  /** Cases of people whose wait began then and who have got no answer from us so far; of them those that left the list. */
  open: number
  left: number
  promises: { acknowledge: Kept; resolve: Kept }
  /** From when a post that needed a reply was published until we saw it, where its place says when it was. */
  seenAfter: Spread
  /** People who wrote again after an answer; and who complained in another case soon after one. */
  returned: number
  again: number
}

/** Of fewer values nine of ten are all of them, or all but one. */
const ENOUGH = 10

/** From so few values a figure says little. */
export const FEW = 5

export function figuresOf(facts: readonly Fact[]): Figures {
  const byWhat = groupedBy(facts, ({ what }) => what)
  const some = <What extends Fact['what']>(what: What) =>
    (byWhat.get(what) ?? []) as Extract<Fact, { what: What }>[]
  const complaints = some('complaint')
  const open = some('open')
  const kept = (promise: 'acknowledge' | 'resolve'): Kept => {
    const own = some('ended').filter((one) => one.promise === promise)
    return { kept: own.filter(({ isKept }) => isKept).length, ended: own.length }
  }
  return {
    mentions: some('mention').length,
    needReply: complaints.length,
    people: peopleIn(complaints),
    foundLate: complaints.filter(({ startsPromise }) => !startsPromise).length,
    firstAnswers: spreadOf(some('answered').map(({ took }) => took)),
    open: open.length,
    left: open.filter(({ hasLeft }) => hasLeft).length,
    promises: { acknowledge: kept('acknowledge'), resolve: kept('resolve') },
    seenAfter: spreadOf(complaints.flatMap(({ lag, startsPromise }) => (startsPromise ? (lag ?? []) : []))),
    returned: peopleIn(some('returned')),
    again: peopleIn(some('again')),
  }
}

const peopleIn = (facts: readonly { person: string }[]): number =>
  new Set(facts.map(({ person }) => person)).size

const spreadOf = (values: readonly number[]): Spread => ({
  cases: values.length,
  median: median(values),
  nineOfTen: values.length < ENOUGH ? undefined : nineOfTen(values),
})
