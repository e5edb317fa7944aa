// What several messages have in common.

export const TRY_LATER = 'Try again later; `mentions check` tries every source.'
export const CHECK_ADDRESS = 'Check the address in your config, then run `mentions check`.'

export const inBytes = (count: number): string => `${count.toLocaleString('en')} bytes`

/** A moment as people read it, to the minute and never too early. */
export const inMinutes = (date: Date): string =>
  `${new Date(Math.ceil(date.getTime() / 60_000) * 60_000).toISOString().slice(0, 16).replace('T', ' ')} UTC`

/** A cap, as people set it. */
export const inMegabytes = (count: number): string =>
  count < 1_000_000 ? inBytes(count) : `${Math.round(count / 1_000_000)} MB`
