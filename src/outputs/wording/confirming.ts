import { count } from './count.js'
import { duration } from './duration.js'

/** `2 answered cases are quiet for 3d: confirm them, or ask again`. */
export const confirmWords = (cases: number, after: number): string =>
  `${count(cases, 'answered case is', 'answered cases are')} quiet for ${duration(after)}: confirm ${cases === 1 ? 'it' : 'them'}, or ask again`

/** Shows them. */
export const confirmCommand = (self: string): string => `${self} list --state answered`
