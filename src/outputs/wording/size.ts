import { grouped } from './count.js'

export const inBytes = (count: number): string => `${grouped(count)} bytes`

/** A cap, as people set it. */
export const inMegabytes = (count: number): string =>
  count < 1_000_000 ? inBytes(count) : `${Math.round(count / 1_000_000)} MB`

const UNITS = ['KB', 'MB', 'GB', 'TB'] as const

/** As people compare sizes: `0 KB`, `640 KB`, `12 MB`, `2.5 GB`. */
export function inUnits(count: number): string {
  const at = count < 1_000_000 ? 0 : Math.min(Math.floor(Math.log10(count) / 3), UNITS.length) - 1
  const value = count / 1_000 ** (at + 1)
  const isShort = at > 0 && value < 10
  return `${isShort ? value.toFixed(1).replace(/\.0$/, '') : grouped(Math.round(value))} ${UNITS[at]}`
}
