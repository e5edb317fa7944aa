import { type Clock, systemClock } from '../http/clock.js'
import type { Context } from './context.js'

/** The time as whoever waits sees it: that of the context where that has a sleep of its own, too. */
export const clockOf = ({ now, sleep }: Pick<Context, 'now' | 'sleep'>): Clock =>
  sleep === undefined ? systemClock : { now, sleep }
