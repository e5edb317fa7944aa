import type { Config } from '../config/schema/index.js'
import { MentionsError } from '../model/error.js'
import { calendarFor } from './calendar.js'
import { typedDay, typedLength } from './typed-moment.js'

/** Farther ahead nobody plans; a slip of the keys does. Milliseconds. */
const FARTHEST = 366 * 24 * 60 * 60_000

/**
 * A moment that is yet to come, as typed: in `2h`, `3d` or `1d12h`; `tomorrow` or a date, at midnight in the config's time zone; or a
 * date with a time.
 *
 * @param option where it was typed, such as `--until`
 * @throws MentionsError for anything else, for what is over, and for what is more than a year ahead
 */
export function readUntil(
  option: string,
  typed: string,
  { config, now }: { config: Pick<Config, 'digest'>; now: Date },
): Date {
  const text = typed.trim().toLowerCase()
  const length = typedLength(text)
  const until =
    length === undefined ? typedDay(text, calendarFor(config), now) : new Date(now.getTime() + length)
  const hint = `Give how long from now, such as 2h, 3d or 1d12h, or when: tomorrow, 2026-12-01 or 2026-12-01T09:00.`
  if (until === undefined || Number.isNaN(until.getTime()))
    throw new MentionsError(`${option} ${JSON.stringify(typed)} can't be read.`, { hint })
  if (until <= now) throw new MentionsError(`${option} ${JSON.stringify(typed)} is over.`, { hint })
  if (until.getTime() - now.getTime() > FARTHEST)
    throw new MentionsError(`${option} ${JSON.stringify(typed)} is more than a year ahead.`, { hint })
  return until
}
