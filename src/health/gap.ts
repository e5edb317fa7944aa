import { intervalOf } from '../jobs/next-poll.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { SourceState } from '../store/port.js'

const MINUTE = 60_000
/** Whoever asks this often already can do nothing more; in milliseconds, with what to write for it. */
const OFTEN = { interval: 5 * MINUTE, every: '5m' }
/** For how long a gap is worth knowing of: a week later nobody goes to look for what was missed. */
const WORTH_KNOWING = 7 * 24 * 60 * MINUTE

/** What coverage says right after a poll that brought nothing but new posts. */
export const gapNotice = (source: ConfiguredSource, state: SourceState): string[] =>
  state.gapAt?.getTime() === state.polledAt.getTime()
    ? [`every post in it was new, ${consequence(source, state)}`]
    : []

/** What the health of a source says of its last gap, for a week. */
export function lastGapNotice(source: ConfiguredSource, state: SourceState, now: Date): string[] {
  const { gapAt } = state
  if (gapAt === undefined || now.getTime() - gapAt.getTime() > WORTH_KNOWING) return []
  return [`on ${dayAndTime(gapAt)} UTC every post in it was new, ${consequence(source, state)}`]
}

function consequence(source: ConfiguredSource, state: SourceState): string {
  const missed = 'so some before them may have been missed'
  return intervalOf(source, state) > OFTEN.interval
    ? `${missed}: poll it more often (\`every: ${OFTEN.every}\` for this source)`
    : missed
}

/** `21 Nov 03:00`. */
function dayAndTime(date: Date): string {
  const [, day, month, , time] = date.toUTCString().split(' ')
  return `${day} ${month} ${time?.slice(0, 5)}`
}
