import { type Clock, utc } from '../../text/clock.js'
import type { Stats } from '../../views/stats.js'
import { daysWords } from '../wording/stretch.js'
import type { PartRow } from './words.js'
import { watchedWords } from './words.js'

/** The weeks as rows: one that was not watched says so, and has no figures, so that it does not look quiet. */
export const weekRows = ({ weeks }: Pick<Stats, 'weeks'>, clock: Clock = utc): PartRow[] =>
  weeks.map(({ now, watched, ...week }) => ({
    name: daysWords(week, clock) + watchedWords[watched],
    line: watched === 'none' ? undefined : { name: undefined, now, before: undefined, weeks: [] },
  }))
