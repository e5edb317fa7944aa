import * as z from 'zod'
import { once } from '../once.js'
import { readSince } from '../time-cursor.js'

/**
 * Up to when a search was read, and what is still to be asked for: it finds posts without their authors, so that each is then asked for
 * whole, once, and again when something happened to it. Posts are `q` or `a` and their number.
 */
const State = once(() =>
  z.object({
    /** As of time-cursor.ts. */
    search: z.string().optional(),
    /** When something last happened to what was asked for whole, in seconds since 1970. */
    whole: z.record(z.string(), z.number()),
    /** The same of what has not been asked for yet. */
    left: z.record(z.string(), z.number()),
    /** Until when the search itself is to be left alone, in milliseconds since 1970. */
    restsUntil: z.number().optional(),
  }),
)
export type State = z.output<ReturnType<typeof State>>

/** One that can't be read begins anew. */
export function stateOf(cursor: string | undefined): State {
  try {
    return State().parse(JSON.parse(cursor ?? ''))
  } catch {
    return { whole: {}, left: {} }
  }
}

/** Undefined where there is nothing to remember yet. */
export function cursorOf(state: State): { cursor?: string } {
  const { search, whole, left } = state
  const isNew = search === undefined && Object.keys({ ...whole, ...left }).length === 0
  return isNew ? {} : { cursor: JSON.stringify(state) }
}

/** What is older than the search asks for is found no more. */
export function withoutPast(state: State, firstLook: number, now: Date): State {
  const since = readSince(state.search, firstLook, now)
  return {
    ...state,
    whole: Object.fromEntries(Object.entries(state.whole).filter(([, at]) => at >= since)),
  }
}
