import type { ConfiguredSource } from '../sources/configured.js'
import type { SourceState } from '../store/port/sources.js'
import type { PollJob } from './job.js'
import { nextPollAt } from './next-poll.js'

type Options = {
  now: Date
  /** Sources that are not due, too; a site's own limits hold all the same. */
  force: boolean
  /** Ids of the sources asked for; the others are left alone. Undefined asks for all. */
  only?: ReadonlySet<string> | undefined
}

/** Which sources want to be polled now, as jobs, and which are not due yet. Whether their sites let them is for `slots`. */
export function pollJobs(
  sources: readonly ConfiguredSource[],
  states: ReadonlyMap<string, SourceState>,
  { now, force, only }: Options,
): { jobs: PollJob[]; notDue: ConfiguredSource[] } {
  const asked = sources.filter(({ id, paused }) => paused !== true && (only === undefined || only.has(id)))
  const isDue = (source: ConfiguredSource) => {
    const state = states.get(source.id)
    if (force || state === undefined) return true
    // A clock set back must not stop polling until it has caught up.
    return now < state.polledAt || now >= nextPollAt(source, state)
  }
  return {
    jobs: asked
      .filter(isDue)
      .map((source) => ({ kind: 'poll', source, since: states.get(source.id)?.polledAt })),
    notDue: asked.filter((source) => !isDue(source)),
  }
}
