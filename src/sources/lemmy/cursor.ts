import * as z from 'zod'
import { once } from '../once.js'

/** How long an older version is taken to stay, in milliseconds: then the newer interface is tried again. */
const TRIED_AGAIN = 30 * 24 * 60 * 60_000

const State = once(() =>
  z.object({
    /** As of time-cursor.ts. */
    search: z.string().optional(),
    /** Until when the older interface is asked without trying the newer one, in milliseconds since 1970. */
    olderUntil: z.number().optional(),
  }),
)
type State = z.output<ReturnType<typeof State>>

/** One that can't be read begins anew. */
export function stateOf(cursor: string | undefined): State {
  try {
    return State().parse(JSON.parse(cursor ?? ''))
  } catch {
    return {}
  }
}

export const isOlder = ({ olderUntil }: State, now: Date): boolean => (olderUntil ?? 0) > now.getTime()

/** Once the newer interface was not there. */
export const olderFor = (state: State, now: Date): State => ({
  ...state,
  olderUntil: now.getTime() + TRIED_AGAIN,
})

export const cursorOf = (state: State): string => JSON.stringify(state)
