import { placeLimits } from './place-limits.js'

/** Sources whose places ask for it: `terms` says so, and here, so that none of them has to be loaded for the question. */
const closed = ['reddit', 'x'] as const

/** Places that ask for it, and that no source of ours reads: searches find their posts all the same. */
const elsewhere = ['x.com', 'twitter.com']

/**
 * Whether the terms of a place let its people be joined with people elsewhere.
 *
 * @param place as a post has it: a host name, or the name of a source
 */
export function mayJoinPeople(place: string): boolean {
  const names = [...closed.flatMap((type) => [type, ...placeLimits[type].hosts]), ...elsewhere]
  // The name of a source is no domain: `forum.x` is none of X.
  return !names.some((name) => place === name || (name.includes('.') && place.endsWith(`.${name}`)))
}
