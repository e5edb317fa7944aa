const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long something lasts, for people, in at most two units: `<1m`, `12m`, `3h 12m`, `1d 5h`, `12d`. */
export function duration(milliseconds: number): string {
  if (milliseconds < MINUTE) return '<1m'
  if (milliseconds < HOUR) return `${Math.floor(milliseconds / MINUTE)}m`
  if (milliseconds < DAY) return twoUnits(milliseconds, HOUR, 'h', MINUTE, 'm')
  if (milliseconds < 2 * DAY) return twoUnits(milliseconds, DAY, 'd', HOUR, 'h')
  return `${Math.floor(milliseconds / DAY)}d`
}

/** How long ago something was: never less than nothing, though clocks differ. */
export const elapsed = (since: Date, now: Date): string =>
  duration(Math.max(0, now.getTime() - since.getTime()))

/** How long until something, to the nearest unit that is told: a week that began a second ago is `7d`, and no `6d`. */
export const remaining = (milliseconds: number): string =>
  duration(milliseconds + (milliseconds < DAY ? MINUTE : milliseconds < 2 * DAY ? HOUR : DAY) / 2)

function twoUnits(milliseconds: number, large: number, largeName: string, small: number, smallName: string) {
  const rest = Math.floor((milliseconds % large) / small)
  return `${Math.floor(milliseconds / large)}${largeName}${rest === 0 ? '' : ` ${rest}${smallName}`}`
}
