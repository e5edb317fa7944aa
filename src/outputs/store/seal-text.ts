import type { Seal } from '../../store/port/seal.js'
import { safeText } from '../../terminal/safe.js'

/** That a store is closed to whoever writes, and why. */
export const sealText = ({ kind, place }: Seal): string =>
  kind === 'moved'
    ? `It was moved to ${safeText(place)} and is sealed: it can be read, and nothing is written into it any more.`
    : `It is a copy of ${safeText(place)} that is not finished: nothing but \`mentions store copy\` writes into it.`
