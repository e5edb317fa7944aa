// Moments in words that sort and that need no time zone's tables, all in UTC; and which of them mean nothing.

/** The oldest posts that can still be read are Usenet's of 1981. */
const FIRST_POSTS = Date.UTC(1981, 0, 1)

/**
 * Whether a date only fills the place of one: where software counts from or what it has for nothing, such as the years 1 and
 * 1601, 1899-12-30, 1970-01-01 (1969-12-31 in a zone) and 1980-01-01.
 */
export const isPlaceholder = (moment: Date): boolean => !(moment.getTime() >= FIRST_POSTS)

/** `2026-11-21`. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)

/** `2026-11-21 03:00`. */
export const minuteOf = (moment: Date): string => moment.toISOString().slice(0, 16).replace('T', ' ')

/** `2026-11-21 03:00:08`: the next full second, since a time to wait for must not be told too early. */
export const nextSecondOf = (moment: Date): string =>
  new Date(Math.ceil(moment.getTime() / 1_000) * 1_000).toISOString().slice(0, 19).replace('T', ' ')

/** `21 Nov 03:00`. */
export function dayAndMinuteOf(moment: Date): string {
  const [, day, month, , time] = moment.toUTCString().split(' ')
  return `${day} ${month} ${time?.slice(0, 5)}`
}
