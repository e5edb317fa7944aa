const MINUTE = 60_000

/** A moment as people read it, to the minute and never too early: `2026-09-07 12:02 UTC`. */
export const toTheMinute = (moment: string | Date): string =>
  `${new Date(Math.ceil(new Date(moment).getTime() / MINUTE) * MINUTE).toISOString().slice(0, 16).replace('T', ' ')} UTC`
