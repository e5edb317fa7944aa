/** Seconds that the first poll looks back. */
export const FIRST_LOOK = 30 * 24 * 60 * 60

/** In whole seconds, as its queries have it. @param time in milliseconds since 1970 */
export const isoOf = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z')
