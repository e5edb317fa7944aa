import { formatDuration } from '../../text/duration.js'
import type { ScheduledRun } from '../../views/schedule.js'

/** Why a run starts otherwise than it was asked for: a line, or none. */
export function unevenly({ when, asked }: Pick<ScheduledRun, 'when' | 'asked'>): string[] {
  if (asked === undefined || !('everyMinutes' in when)) return []
  const taken = formatDuration(when.everyMinutes * 60_000)
  const why =
    asked < 60_000
      ? 'nothing here starts more often'
      : 'what starts programs counts in parts of an hour or a day'
  return [`Every ${taken} instead of ${formatDuration(asked)}: ${why}.`]
}
