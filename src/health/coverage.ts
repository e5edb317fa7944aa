import type { Coverage, SourceCoverage } from '../model/coverage.js'
import type { Notice } from '../model/notice.js'
import type { Outage } from '../model/outage.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { SourceState } from '../store/port/sources.js'
import { redact } from '../text/redact.js'
import { called } from './called.js'
import { lastMissedNotice, missedNotice } from './missed.js'
import { lastingOf, outageNotices } from './outages.js'
import { brandSilentNotice, type Silences, silentNotice } from './silences.js'
import { nextAt, type Turn, type Wait } from './turn.js'

/** What a run did: what became of the sources it asked, and those it left for a later one; by source id. */
export type Run = {
  polled: ReadonlyMap<string, SourceCoverage['status']>
  waiting: ReadonlyMap<string, Wait>
  /** What else was to be asked there and was left, by source id. */
  looksLeft?: ReadonlyMap<string, Wait & { looks: number }>
  /** Channels of our own that it left for a later one, by their ids. */
  channelsLeft?: ReadonlyMap<string, Wait>
}

export type CoverageFacts = {
  states: ReadonlyMap<string, SourceState>
  /** By source id. */
  turns: ReadonlyMap<string, Turn>
  silences: Silences
  /** The one that lasts, and those that are worth telling; by when they began. */
  outages?: readonly Outage[] | undefined
  /** Without it, the last run's results count. */
  run?: Run | undefined
  /** With it, missed posts are told for days and with their date; otherwise of the last poll alone. */
  missedUntil?: Date
}

type CoveredSource = Pick<ConfiguredSource, 'id' | 'type' | 'name' | 'label' | 'isNamed' | 'every' | 'paused'>

/** How every configured source did, from what is remembered of it, and which brands are silent. */
export function coverageOf(sources: readonly CoveredSource[], facts: CoverageFacts): Coverage {
  const { outages = [], silences } = facts
  const notices = [
    ...outageNotices(outages),
    ...Array.from(silences.brands, ([brand, silence]) => brandSilentNotice(brand, silence)),
  ]
  const outage = lastingOf(outages)
  return {
    sources: called(sources, facts.states).map((source) => sourceCoverage(source, facts, outage)),
    ...(notices.length > 0 && { notices }),
    ...(outages.length > 0 && { outages }),
  }
}

function sourceCoverage(
  source: CoveredSource,
  { states, turns, silences, run, missedUntil }: CoverageFacts,
  outage: Outage | undefined,
): SourceCoverage {
  const { id, type, name } = source
  const state = states.get(id)
  const turn = turns.get(id) ?? { every: source.every }
  // What a run did not try is known from it. Without one, what failed last stays a failure.
  const waits = run === undefined && state?.problem === undefined ? turn.leftAlone : run?.waiting.get(id)
  const isPaused = source.paused === true
  // What failed before the line went down fails still, as far as anybody knows.
  const leftHere = outage?.left.includes(id) === true && !isPaused && state?.problem === undefined
  const leftFailure = outage?.failures[id]
  const silence = silences.sources.get(id)
  const notices: Notice[] = [
    ...(waits === undefined || leftHere ? [] : [waitNotice(waits)]),
    // Where all of it waits, so do its looks.
    ...(waits === undefined ? looksNotice(run?.looksLeft?.get(id)) : []),
    ...(isPaused
      ? [{ code: 'paused', args: {} } as const]
      : [
          ...(state === undefined ? [] : behaviour(state)),
          ...(state?.notices ?? []),
          ...(state === undefined ? [] : missedOf(turn, state, missedUntil)),
          ...(silence === undefined ? [] : [silentNotice(silence)]),
        ]),
  ]
  const retryAt = nextAt(turn, turn.leftAlone)
  return {
    id,
    type,
    name,
    status: isPaused
      ? ('paused' as const)
      : waits === undefined && !leftHere
        ? statusOf(state, run && (run.polled.get(id) ?? 'not-due'))
        : ('waiting' as const),
    ...(leftHere && { leftHere }),
    ...(leftHere && leftFailure && { leftFailure }),
    posts: state?.posts ?? 0,
    ...(state?.answeredAt === undefined ? {} : { answeredAt: state.answeredAt }),
    ...(state?.problem === undefined || isPaused
      ? {}
      : { problem: problemOf(state.problem), ...(retryAt && { retryAt }) }),
    ...(notices.length === 0 ? {} : { notices }),
  }
}

const missedOf = ({ every }: Turn, state: SourceState, until: Date | undefined): Notice[] =>
  until === undefined ? missedNotice(every, state) : lastMissedNotice(every, state, until)

const problemOf = ({ failure, since, times, cause }: NonNullable<SourceState['problem']>) => ({
  failure,
  since,
  times,
  ...(cause !== undefined && { cause }),
})

function looksNotice(left: (Wait & { looks: number }) | undefined): Notice[] {
  if (left === undefined) return []
  const { looks, site, until } = left
  return [{ code: 'looks-left', args: { looks, site, ...(until && { until: until.toISOString() }) } }]
}

function waitNotice({ site, until, quota, budget }: Wait): Notice {
  if (budget !== undefined && until !== undefined)
    return { code: 'budget-spent', args: { site, ...budget, until: until.toISOString() } }
  if (quota !== undefined && until !== undefined) {
    const { requests, per } = quota
    return { code: 'quota-spent', args: { site, requests, per, until: until.toISOString() } }
  }
  return { code: 'waits', args: { site, ...(until && { until: until.toISOString() }) } }
}

/** How we ask it, where that is not as the config says. */
function behaviour({ problem, moved }: SourceState): Notice[] {
  return [
    ...(problem?.gone === true ? [{ code: 'gone', args: {} } as const] : []),
    ...(moved === undefined
      ? []
      : [{ code: 'moved', args: { to: redact(moved.to), since: moved.since.toISOString() } } as const]),
  ]
}

function statusOf(
  state: SourceState | undefined,
  thisRun: SourceCoverage['status'] | undefined,
): SourceCoverage['status'] {
  if (state === undefined) return 'never'
  // A source that failed last time and wasn't asked since is no source that answered.
  if (state.problem !== undefined) return 'failed'
  return thisRun ?? 'answered'
}
