import type { Coverage, SourceCoverage } from '../model.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { SourceState } from '../store/store.js'

/**
 * How every configured source did, from what is remembered of it.
 *
 * @param polled what became of the sources that this run asked; without it, the last run's results count
 */
export function coverageOf(
  sources: readonly ConfiguredSource[],
  states: ReadonlyMap<string, SourceState>,
  polled?: ReadonlyMap<string, SourceCoverage['status']>,
): Coverage {
  return {
    sources: sources.map((source) => {
      const state = states.get(source.id)
      return {
        id: source.id,
        type: source.type,
        name: source.name,
        status: statusOf(state, polled === undefined ? undefined : (polled.get(source.id) ?? 'not-due')),
        posts: state?.posts ?? 0,
        ...(state?.answeredAt === undefined ? {} : { answeredAt: state.answeredAt }),
        ...(state?.problem === undefined ? {} : { problem: state.problem }),
        ...(state === undefined || state.notices.length === 0 ? {} : { notices: state.notices }),
      }
    }),
  }
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
