/** Clocks are set right by seconds all the time. In milliseconds. */
const TOLERATED = 60_000

/** The moment was remembered, and lies ahead: the clock was set back since, and nobody knows how long ago it was. */
export const isAhead = (moment: Date, now: Date): boolean => moment.getTime() - now.getTime() > TOLERATED

/** Whether a moment has come that was reckoned from another one. From one that lies ahead it has: too soon is better than next year. */
export const hasPassed = ({ from, at }: { from: Date; at: Date }, now: Date): boolean =>
  at <= now || isAhead(from, now)
