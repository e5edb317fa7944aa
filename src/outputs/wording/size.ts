import { grouped } from './count.js'

export const inBytes = (count: number): string => `${grouped(count)} bytes`

/** A cap, as people set it. */
export const inMegabytes = (count: number): string =>
  count < 1_000_000 ? inBytes(count) : `${Math.round(count / 1_000_000)} MB`
