// Days in UTC, which need no time zone's tables; and which moments mean nothing.

/** The oldest posts that can still be read are Usenet's of 1981. */
const FIRST_POSTS = Date.UTC(1981, 0, 1)

/**
 * Whether a date only fills the place of one: where software counts from or what it has for nothing, such as the years 1 and
 * 1601, 1899-12-30, 1970-01-01 (1969-12-31 in a zone) and 1980-01-01.
 */
export const isPlaceholder = (moment: Date): boolean => !(moment.getTime() >= FIRST_POSTS)

/** `2026-11-21`. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)

/** The earliest of these; undefined where there is none. */
export const firstOf = (moments: readonly Date[]): Date | undefined =>
  moments.length === 0 ? undefined : new Date(Math.min(...moments.map(Number)))
