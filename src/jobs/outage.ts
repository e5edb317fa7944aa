import { isReached, type Outcome, type Trouble } from '../health/outcome.js'
import { namesPrivateHost } from '../http/private-address.js'
import { WaitingError } from '../http/waiting.js'
import type { Failed } from '../model/failed.js'
import type { Outage } from '../model/outage.js'
import { addressOfSource, type ConfiguredSource } from '../sources/configured.js'
import type { SourceState } from '../store/port/sources.js'
import { parseUrl } from '../text/parse-url.js'
import type { Asked } from './ask-source.js'

/**
 * What a poll says of whether the world can be reached from here.
 *
 * @returns undefined where it says nothing: of files, of what is near by its address, and of what was not asked
 */
export function outcomeOf(
  source: Pick<ConfiguredSource, 'id' | 'asks'>,
  { problem, unread }: Pick<Asked, 'problem' | 'unread'>,
  before: SourceState | undefined,
): Outcome | undefined {
  const url = parseUrl(addressOfSource(source) ?? '')
  if (url === undefined || url.hostname === '' || namesPrivateHost(url) || problem instanceof WaitingError)
    return undefined
  return {
    sourceId: source.id,
    host: url.hostname,
    isSecure: url.protocol === 'https:',
    failedBefore: before?.problem !== undefined,
    failure: problem?.failure,
    foreign: problem && foreignOf(problem, unread),
  }
}

function foreignOf({ failure }: Failed, unread: Asked['unread']): Outcome['foreign'] {
  if (failure.code === 'redirect-private') return { host: failure.args.host.replace(/:\d+$/, '') }
  return unread
}

type Run = {
  trouble: Trouble | undefined
  outcomes: readonly Outcome[]
  /** Ids of all that were to be read and were not since the trouble is here. */
  left: readonly string[]
  now: Date
}

/**
 * What becomes of an outage with a run: it begins, goes on, ends, or another one takes its place. Pure.
 *
 * @param known the one that lasts
 * @returns those that changed
 */
export function nextOutages(known: Outage | undefined, { trouble, outcomes, left, now }: Run): Outage[] {
  const ended = known && { ...known, endedAt: now }
  if (trouble === undefined) return ended !== undefined && outcomes.some(isReached) ? [ended] : []
  const isSame = known !== undefined && known.reason.code === trouble.reason.code && known.from <= now
  const isPartly = outcomes.some(isReached)
  const lasting: Outage = {
    reason: trouble.reason,
    from: isSame ? known.from : now,
    lastAt: now,
    left: [...new Set(left)],
    ...(isPartly && { partly: true as const }),
  }
  return isSame || ended === undefined ? [lasting] : [ended, lasting]
}

/**
 * The states as plans go by them while an outage lasts: what it kept from being read is not due before its usual interval has passed,
 * as if it had been read.
 */
export function heldBack(
  states: ReadonlyMap<string, SourceState>,
  outage: Pick<Outage, 'left' | 'lastAt'> | undefined,
): ReadonlyMap<string, SourceState> {
  if (outage === undefined) return states
  const left = new Set(outage.left)
  return new Map(
    Array.from(states, ([id, state]) => {
      if (!left.has(id)) return [id, state] as const
      const { retryAt: _, ...rest } = state
      return [id, { ...rest, polledAt: outage.lastAt }] as const
    }),
  )
}
