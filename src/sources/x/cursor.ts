import * as z from 'zod'
import { once } from '../once.js'

/** What the numbers of its posts began to count from, in milliseconds since 1970. */
const EPOCH = 1_288_834_974_657n
/** For how long the search remembers, less half a day: an id from before is an error. Milliseconds. */
const WINDOW = 6.5 * 24 * 60 * 60_000

const State = once(() =>
  z.object({
    /** The id of the newest post that was read. */
    newest: z.string().regex(/^\d+$/).optional(),
    /** The fields have to be asked for by their new name. */
    spelling: z.literal('post').optional(),
  }),
)
export type State = z.output<ReturnType<typeof State>>

/** One that can't be read begins anew. */
export function stateOf(cursor: string | undefined): State {
  try {
    return State().parse(JSON.parse(cursor ?? ''))
  } catch {
    return {}
  }
}

export const cursorOf = (state: State): { cursor?: string } =>
  state.newest === undefined && state.spelling === undefined ? {} : { cursor: JSON.stringify(state) }

/** The newer of two ids: they count time, in 64 bits. */
export function newerOf(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return BigInt(one) > BigInt(other) ? one : other
}

/** Undefined for one that the search does not remember any more. */
export function sinceIdOf({ newest }: State, now: Date): string | undefined {
  if (newest === undefined) return undefined
  const at = Number((BigInt(newest) >> 22n) + EPOCH)
  return now.getTime() - at < WINDOW ? newest : undefined
}
