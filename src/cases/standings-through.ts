import type { CaseEvent } from '../model/case-event.js'
import type { CaseRecord } from '../store/port/records.js'
import { oldestPromised } from './oldest-promised.js'
import { type BrandPromise, type PromiseStanding, promiseStandings } from './promise-standing.js'
import { endedIn, roundsBefore } from './rounds.js'

/** What promises count from. */
type Waiting = { waitsSince: Date; startsPromise: boolean }

/** How a promise stands, or how it ended, with the complaint that it counts from. */
export type Stood<Complaint> = PromiseStanding & { complaint: Complaint }

/**
 * How the promises of a case ended before its person came back, each time, oldest first: an answer in time stays one.
 *
 * @param complaints of the case, what needs a reply
 */
export function standingsBefore<Complaint extends Waiting>(
  { file, history, complaints }: Matter<Complaint>,
  promise: BrandPromise,
): Stood<Complaint>[] {
  return roundsBefore(file, history).flatMap((round) => {
    const complaint = oldestPromised(complaints.filter(({ waitsSince }) => waitsSince < round.until))
    return complaint === undefined
      ? []
      : endedIn(round, complaints, promise).map((one) => ({ ...one, complaint }))
  })
}

type Matter<Complaint> = {
  file: CaseRecord
  history: readonly CaseEvent[]
  complaints: readonly Complaint[]
}

/** How its promises stand now. */
export function standingsNow<Complaint extends Waiting>(
  { file, complaints }: Pick<Matter<Complaint>, 'file' | 'complaints'>,
  promise: BrandPromise,
  now: Date,
): Stood<Complaint>[] {
  const complaint = oldestPromised(complaints)
  return complaint === undefined
    ? []
    : promiseStandings({ ...complaint, handled: file }, promise, now).map((one) => ({ ...one, complaint }))
}
