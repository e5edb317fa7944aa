import { idsOf, isReached, type Outcome, type Trouble } from '../health/outcome.js'
import { namesPrivateHost } from '../http/private-address.js'
import { WaitingError } from '../http/waiting.js'
import type { Failed } from '../model/failed.js'
import type { Outage, OutageReason } from '../model/outage.js'
import { addressOfSource, type ConfiguredSource } from '../sources/configured.js'
import type { SourceState } from '../store/port/sources.js'
import { parseUrl } from '../text/parse-url.js'
import type { Asked } from './ask-source.js'
import { intervalOf } from './next-poll.js'

/**
 * What a poll says of whether the world can be reached from here.
 *
 * @returns undefined where it says nothing: of files, of what is near by its address, and of what was not asked
 */
export function outcomeOf(
  source: Pick<ConfiguredSource, 'id' | 'asks' | 'every'>,
  { problem, unread }: Pick<Asked, 'problem' | 'unread'>,
  { before, now }: { before: SourceState | undefined; now: Date },
): Outcome | undefined {
  const url = webAddress(source)
  if (url === undefined || problem instanceof WaitingError) return undefined
  return {
    sourceId: source.id,
    host: url.hostname,
    isSecure: url.protocol === 'https:',
    failedBefore: before?.problem !== undefined,
    readLately: wasReadLately(before, intervalOf(source, before), now),
    failure: problem?.failure,
    foreign: problem && foreignOf(problem, unread),
  }
}

/** That of a source elsewhere; undefined of a file, and of what is near by its address. */
export function webAddress(source: Pick<ConfiguredSource, 'asks'>): URL | undefined {
  const url = parseUrl(addressOfSource(source) ?? '')
  return url === undefined || url.hostname === '' || namesPrivateHost(url) ? undefined : url
}

/** Of what was read longer ago, and longer than it is asked for twice, a failure says nothing of today. */
const LATELY = 24 * 60 * 60_000

function wasReadLately(before: SourceState | undefined, interval: number, now: Date): boolean {
  if (before?.answeredAt === undefined || before.problem !== undefined) return false
  const age = now.getTime() - before.answeredAt.getTime()
  // By a clock that was set back an answer may be lately for years.
  return age >= 0 && age < Math.max(LATELY, 2 * interval)
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
  /** Ids of all that are configured and not paused. */
  configured: ReadonlySet<string>
  /** Something was read, be it a file. */
  isSomeRead: boolean
  now: Date
}

/**
 * What becomes of an outage with a run: it begins, goes on, ends, or another one takes its place. Pure.
 *
 * @param known the one that lasts
 * @returns those that changed
 */
export function nextOutages(known: Outage | undefined, run: Run): Outage[] {
  const { trouble, outcomes, now } = run
  if (trouble === undefined) return known === undefined ? [] : withoutTrouble(known, run)
  const reason = known === undefined || known.from > now ? undefined : together(known.reason, trouble.reason)
  const same = reason === undefined ? undefined : known
  const stillLeft = same === undefined ? [] : unasked(same, run)
  const left = [...new Set([...stillLeft, ...run.left])]
  const failures = new Map([
    ...Object.entries(same?.failures ?? {}),
    ...outcomes.flatMap(({ sourceId, failure }) =>
      failure === undefined ? [] : [[sourceId, failure] as const],
    ),
  ])
  const lasting: Outage = {
    reason: reason ?? trouble.reason,
    from: same?.from ?? now,
    lastAt: now,
    runs: (same?.runs ?? 0) + 1,
    left,
    failures: Object.fromEntries([...failures].filter(([id]) => left.includes(id))),
    ...(same?.told === true && { told: true as const }),
    ...((same?.partly === true || run.isSomeRead) && { partly: true as const }),
  }
  return same !== undefined || known === undefined ? [lasting] : [{ ...known, endedAt: now }, lasting]
}

function withoutTrouble(known: Outage, run: Run): Outage[] {
  const { outcomes, now } = run
  const left = unasked(known, run)
  const asked = idsOf(outcomes)
  const isProxyBack = known.reason.code === 'proxy' && known.left.some((id) => asked.has(id))
  const isBack = isProxyBack || (known.reason.code !== 'proxy' && outcomes.some(isReached))
  if (isBack) return [{ ...known, endedAt: now }]
  if (left.length === 0) return [{ ...known, endedAt: now, givenUp: true }]
  return left.length === known.left.length ? [] : [{ ...known, left }]
}

/** Those of what it left that a run did not ask, though they are configured. */
function unasked({ left }: Outage, { outcomes, configured }: Run): string[] {
  const asked = idsOf(outcomes)
  return left.filter((id) => configured.has(id) && !asked.has(id))
}

/** That of both where they are one: a line that is down shows now one, now both. */
function together(known: OutageReason, found: OutageReason): OutageReason | undefined {
  if (known.code === found.code) return found
  const isAway = [known, found].every(({ code }) => code === 'offline' || code === 'names')
  return isAway ? { code: 'offline', args: {} } : undefined
}

/**
 * The states as plans go by them while an outage lasts: what it kept from being read is not due before its usual interval has passed,
 * as if it had been read. What was asked since goes by what came of that.
 */
export function heldBack(
  states: ReadonlyMap<string, SourceState>,
  outage: Pick<Outage, 'left' | 'lastAt'> | undefined,
): ReadonlyMap<string, SourceState> {
  if (outage === undefined) return states
  const left = new Set(outage.left)
  return new Map(
    Array.from(states, ([id, state]) => {
      if (!left.has(id) || state.polledAt > outage.lastAt) return [id, state] as const
      const { retryAt: _, ...rest } = state
      return [id, { ...rest, polledAt: outage.lastAt }] as const
    }),
  )
}
