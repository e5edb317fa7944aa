/** A number with its noun: `1 post`, `1,204 posts`. */
export const count = (value: number, one: string, many: string): string =>
  `${grouped(value)} ${value === 1 ? one : many}`

/** `1,204`. Not toLocaleString: it loads tables for 5 ms. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

/** How often something happened one after the other: `once`, `4 times in a row`. */
export const inARow = (times: number): string => (times === 1 ? 'once' : `${grouped(times)} times in a row`)
