import type { StoredReader } from '../../store/port/readers.js'
import { safeText } from '../../terminal/safe.js'
import type { Clock } from '../../text/clock.js'
import { elapsed } from '../wording/duration.js'
import { minuteOf } from '../wording/moment.js'

type View = { self: string; now: Date; clock: Clock }

/** A line for each that reads with `list --reader`, with when it last did: who has not for long may be gone. */
export function readersText(readers: readonly StoredReader[], { self, now, clock }: View): string {
  if (readers.length === 0)
    return `Nobody reads on here yet. To begin: ${self} list --format ndjson --reader NAME\n`
  const width = Math.max(...readers.map(({ name }) => name.length))
  return readers
    .map(({ name, movedAt }) => {
      const last = `${minuteOf(movedAt, clock)}${clock.zone}`
      return `${safeText(name).padEnd(width)}  read last ${elapsed(movedAt, now)} ago (${last})\n`
    })
    .join('')
}
