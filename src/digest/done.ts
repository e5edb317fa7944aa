import type { PromiseStanding } from '../cases/promise-standing.js'
import type { CaseEvent } from '../model/case-event.js'
import { median } from './spread.js'
import type { Period } from './week.js'

/** What a person can have done with a case, as far as it tells how much was worked. */
const toldCodes = ['answered', 'acknowledged', 'resolved', 'confirmed', 'ignored', 'snoozed'] as const
type DoneCode = (typeof toldCodes)[number]

/** What was done in a period, counted. */
export type Done = {
  /** Of each the number of cases, without those of which it was taken back; nothing where there are none. */
  cases: readonly { what: DoneCode; cases: number }[]
  /** Who answered how many cases, those with most first; empty for a client. */
  answeredBy: readonly { by: string; cases: number }[]
  /** How many of the answered cases count for several of them, since more than one answered; 0 for a client. */
  answeredTogether: number
  /** The first answers that somebody got from us, and not only somebody who took note of it: half of these cases had them within this time that counts, in milliseconds. */
  firstAnswers: { cases: number; median: number } | undefined
  /** Of the promises that ended: the time was up, or what was promised was done. */
  promises: Readonly<Record<PromiseStanding['promise'], { kept: number; ended: number }>>
}

/** How a case stands with its promises. */
export type PromisedCase = {
  standings: readonly PromiseStanding[]
  /** Its first answers, one each time that its person came back; `took`: in milliseconds of the time that counts. */
  replies?: readonly { at: Date; took: number }[]
}

/** @param moves of the period, without what was taken back */
export function doneIn(
  period: Period,
  {
    moves,
    promised,
  }: { moves: readonly (CaseEvent & { caseId: number })[]; promised: readonly PromisedCase[] },
): Done {
  const casesOf = (some: readonly { caseId: number }[]) => new Set(some.map(({ caseId }) => caseId)).size
  const answers = moves.filter(({ code }) => code === 'answered')
  const isIn = (moment: Date | undefined) =>
    moment !== undefined && moment >= period.from && moment < period.to
  const all = promised.flatMap(({ standings }) => standings)
  const ended = (name: PromiseStanding['promise']) => {
    const own = all.filter((one) => one.promise === name && isIn(endOf(one)))
    return { kept: own.filter(({ standing }) => standing === 'kept').length, ended: own.length }
  }
  const first = promised
    .flatMap(({ replies = [] }) => replies)
    .filter(({ at }) => isIn(at))
    .map(({ took }) => took)
  const half = median(first)
  return {
    cases: toldCodes
      .map((what) => ({ what, cases: casesOf(moves.filter(({ code }) => code === what)) }))
      .filter(({ cases }) => cases > 0),
    ...answerers(answers),
    firstAnswers: half === undefined ? undefined : { cases: first.length, median: half },
    promises: { acknowledge: ended('acknowledge'), resolve: ended('resolve') },
  }
}

/** One of the team is the same however they write their name. */
function answerers(
  answers: readonly { by?: string; caseId: number }[],
): Pick<Done, 'answeredBy' | 'answeredTogether'> {
  const people = new Map<string, { by: string; cases: Set<number> }>()
  for (const { by = '', caseId } of answers) {
    const one = people.get(by.toLowerCase()) ?? { by, cases: new Set() }
    people.set(by.toLowerCase(), one)
    one.cases.add(caseId)
  }
  const seen = new Set<number>()
  const together = new Set<number>()
  for (const { cases } of people.values())
    for (const caseId of cases) (seen.has(caseId) ? together : seen).add(caseId)
  return {
    answeredBy: Array.from(people.values(), ({ by, cases }) => ({ by, cases: cases.size })).toSorted(
      (one, other) => other.cases - one.cases || one.by.localeCompare(other.by, 'en'),
    ),
    answeredTogether: together.size,
  }
}

/**
 * When a promise ended; undefined while it runs, and of a first answer that was not needed any more in time. What was broken ended when its
 * time was up, whenever it was done.
 */
export const endOf = ({ standing, endsAt, doneAt, bySelf }: PromiseStanding): Date | undefined =>
  standing === 'broken' ? endsAt : standing === 'kept' && bySelf !== true ? doneAt : undefined
