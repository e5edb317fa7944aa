import { type LeftAlone, nextPollWith } from '../jobs/left-alone.js'
import { movedNotice } from '../jobs/moved.js'
import { isPaused } from '../jobs/next-poll.js'
import { waitNotice } from '../jobs/pace.js'
import type { Waiting } from '../jobs/plan.js'
import type { Coverage, SourceCoverage } from '../model/coverage.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { SourceState } from '../store/port.js'
import { gapNotice, lastGapNotice } from './gap.js'

/** What a run did: what became of the sources it asked, and those it left for a later one. */
export type Run = { polled: ReadonlyMap<string, SourceCoverage['status']>; waiting: readonly Waiting[] }

type Facts = {
  /** Without it, the last run's results count. */
  run?: Run | undefined
  /** By source id: what to say of those that are silent for longer than is usual. */
  stale?: ReadonlyMap<string, string>
  /** By source id: the sites that want to be left alone; see `leftAlone`. */
  left?: ReadonlyMap<string, LeftAlone>
  /** With it, a gap is told for days and with its date; otherwise of the last poll alone. */
  gapsUntil?: Date
}

/** How every configured source did, from what is remembered of it. */
export function coverageOf(
  sources: readonly ConfiguredSource[],
  states: ReadonlyMap<string, SourceState>,
  { run, stale, left, gapsUntil }: Facts = {},
): Coverage {
  const waiting = new Map(run?.waiting.map((each) => [each.source.id, each]))
  const waitsOf = (id: string, state: SourceState | undefined) =>
    // What a run did not try is known from it. Without one, what failed last stays a failure.
    run === undefined && state?.problem === undefined ? left?.get(id) : waiting.get(id)
  const gapsOf = (source: ConfiguredSource, state: SourceState | undefined) => {
    if (state === undefined) return []
    return gapsUntil === undefined ? gapNotice(source, state) : lastGapNotice(source, state, gapsUntil)
  }
  const staleOf = (id: string) => {
    const notice = stale?.get(id)
    return notice === undefined ? [] : [notice]
  }
  return {
    sources: sources.map((source) => {
      const state = states.get(source.id)
      const waits = waitsOf(source.id, state)
      const notices = [
        ...(waits === undefined ? [] : [waitNotice(waits)]),
        ...(source.paused === true
          ? [PAUSED]
          : [
              ...behaviour(state),
              ...(state?.notices ?? []),
              ...gapsOf(source, state),
              ...staleOf(source.id),
            ]),
      ]
      return {
        id: source.id,
        type: source.type,
        name: source.name,
        status:
          source.paused === true
            ? 'paused'
            : waits === undefined
              ? statusOf(state, run && (run.polled.get(source.id) ?? 'not-due'))
              : 'waiting',
        posts: state?.posts ?? 0,
        ...(state?.answeredAt === undefined ? {} : { answeredAt: state.answeredAt }),
        ...(state?.problem === undefined || source.paused === true
          ? {}
          : {
              problem: problemOf(state.problem),
              retryAt: nextPollWith(source, state, left?.get(source.id)),
            }),
        ...(notices.length === 0 ? {} : { notices }),
      }
    }),
  }
}

const problemOf = ({ message, hint, since, times }: NonNullable<SourceState['problem']>) => ({
  message,
  hint,
  since,
  times,
})

/** How we ask it, where that is not as the config says. */
function behaviour(state: SourceState | undefined): string[] {
  if (state === undefined) return []
  return [
    ...(isPaused(state) ? [GONE] : []),
    ...(state.moved === undefined ? [] : [movedNotice(state.moved)]),
  ]
}

const GONE = 'paused since its site says it was removed for good: asked once a week, in case it comes back'
const PAUSED = 'paused in the config, so nobody looks here'

function statusOf(
  state: SourceState | undefined,
  thisRun: SourceCoverage['status'] | undefined,
): SourceCoverage['status'] {
  if (state === undefined) return 'never'
  // A source that failed last time and wasn't asked since is no source that answered.
  if (state.problem !== undefined) return 'failed'
  return thisRun ?? 'answered'
}
