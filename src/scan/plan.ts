import type { ConfiguredSource } from '../sources/configured.js'
import type { SourceState } from '../store/store.js'

/** A source is due when this share of its interval has passed, so that a 15-minute cron polls a 15-minute source each time. */
const DUE_AT = 0.9

export type Plan = { due: ConfiguredSource[]; notDue: ConfiguredSource[] }

/**
 * Which sources to poll now.
 *
 * @param only ids of the sources asked for; the others are left alone. Undefined asks for all.
 */
export function plan(
  sources: readonly ConfiguredSource[],
  states: ReadonlyMap<string, SourceState>,
  { now, force, only }: { now: Date; force: boolean; only?: ReadonlySet<string> | undefined },
): Plan {
  const asked = sources.filter((source) => only === undefined || only.has(source.id))
  const isDue = (source: ConfiguredSource) => {
    const state = states.get(source.id)
    if (force || state === undefined) return true
    const passed = now.getTime() - state.polledAt.getTime()
    // A clock set back must not stop polling until it has caught up.
    return passed < 0 || passed >= source.every * DUE_AT
  }
  return { due: asked.filter(isDue), notDue: asked.filter((source) => !isDue(source)) }
}
