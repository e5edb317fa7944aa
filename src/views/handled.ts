import { isMutedAt } from '../cases/mutes.js'
import { type PromiseStanding, wordOwedSince } from '../cases/promise-standing.js'
import type { RankedMention } from '../cases/ranked-mention.js'
import { stateAt } from '../cases/states.js'
import type { CaseState } from '../model/case.js'
import type { Mark } from '../model/mention.js'

/** What was done with a case, and with this mention of it, as of the moment of its rank. */
export type HandledFacts = {
  /** One that was snoozed until before that moment is what it was before. */
  state: CaseState
  /** Who sees to it. */
  owner: string | undefined
  tags: readonly string[]
  cause: string | undefined
  /** First the answer, then the solution; empty where none began, or nobody asked. */
  promises: readonly PromiseStanding[]
  /** Another word was promised for then, and nobody gave it. */
  wordOwedSince: Date | undefined
  /** Somebody took note of it then, and its person has got no answer. */
  acknowledgedAt: Date | undefined
  /** Who promised it, or one that is to come. */
  promisedBy: string | undefined
  /** It was answered then, and it is their turn since. */
  theirTurnSince: Date | undefined
  /** It waits again from then on: its snooze is over, or the next word that was promised is due. */
  waitsFrom: Date | undefined
  /** Nobody wants to hear of it, until then or for good. */
  muted: { until?: Date } | undefined
  /** What a person said of it. */
  mark: Mark | undefined
  needsReply: boolean
  asOf: Date
}

type Facts = Pick<
  RankedMention,
  'case' | 'promises' | 'muted' | 'mark' | 'needsReply' | 'asOf' | 'promisedBy'
>

export function handledFacts(mention: Facts): HandledFacts {
  const { case: matter, promises = [], muted, mark, needsReply, asOf, promisedBy } = mention
  const { owner, tags = [], cause, acknowledgedAt, answeredAt, waitsFrom } = matter
  const state = stateAt(matter, asOf)
  const owedSince = wordOwedSince({ handled: matter }, asOf)
  return {
    state,
    owner,
    tags,
    cause,
    promises,
    wordOwedSince: owedSince,
    acknowledgedAt: state === 'acknowledged' ? acknowledgedAt : undefined,
    promisedBy,
    theirTurnSince: state === 'answered' && owedSince === undefined ? answeredAt : undefined,
    waitsFrom: waitsFrom !== undefined && waitsFrom > asOf ? waitsFrom : undefined,
    muted: muted !== undefined && isMutedAt(muted, asOf) ? muted : undefined,
    mark,
    needsReply,
    asOf,
  }
}
