import { sources } from './index.js'
import type { Source } from './source.js'

/** Places that ask for it, and that no source of ours reads: searches find their posts all the same. */
const elsewhere = ['x.com', 'twitter.com']

/**
 * Whether the terms of a place let its people be joined with people elsewhere.
 *
 * @param place as a post has it: a host name, or the name of a source
 */
export function mayJoinPeople(place: string): boolean {
  const closed = Object.entries<Source>(sources)
    .filter(([, { terms }]) => terms?.joinPeople === false)
    .flatMap(([type, { limits }]) => [type, ...(limits?.hosts ?? [])])
  // The name of a source is no domain: `forum.x` is none of X.
  return ![...closed, ...elsewhere].some(
    (name) => place === name || (name.includes('.') && place.endsWith(`.${name}`)),
  )
}
