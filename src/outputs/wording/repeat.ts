import type { Clock } from '../../text/clock.js'
import { dayAndMinuteOf } from './moment.js'

/** Of an alert that somebody had sent once more; a sentence. */
export const repeatNote = ({ first, again }: { first: Date; again: Date }, clock: Clock): string =>
  `This is a repeat, asked for on ${dayAndMinuteOf(again, clock)}: it was made on ${dayAndMinuteOf(first, clock)}.`
