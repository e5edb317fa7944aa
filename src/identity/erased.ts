import type { Erased } from '../model/erased.js'
import type { Author } from '../model/post.js'
import { hexFingerprint } from '../text/fingerprint.js'
import { storable } from '../text/storable.js'
import { isSomebody, personKey } from './person.js'

/** 128 bits: two of them are never the same by chance. */
const DIGITS = 32

/** What stands for a person, or for a key of a post, in the list of a brand. */
export const hashOfPerson = (salt: string, { place, key }: { place: string; key: string }): string =>
  hexFingerprint(`${salt}\nperson\n${place}\n${key}`, DIGITS)
export const hashOfKey = (salt: string, key: string): string =>
  hexFingerprint(`${salt}\npost\n${key}`, DIGITS)

/** A post as it comes in, or is restored. */
type Incoming = { place: string; author?: Author | undefined; keys: readonly string[] }

/** Whether a post is by somebody who asked to be forgotten, or is one that was forgotten with them, whoever gives it now. */
function isErased({ salt, hashes }: Erased, { place, author, keys }: Incoming): boolean {
  if (hashes.size === 0) return false
  const isTheirs =
    author !== undefined &&
    isSomebody(author) &&
    hashes.has(hashOfPerson(salt, { place, key: storable(personKey(author)) }))
  return isTheirs || hasErasedKey({ salt, hashes }, keys)
}

/** Whether a post of somebody who was forgotten was known by one of these. */
export const hasErasedKey = (
  { salt, hashes }: Pick<Erased, 'salt' | 'hashes'>,
  keys: readonly string[],
): boolean => hashes.size > 0 && keys.some((key) => hashes.has(hashOfKey(salt, key)))

/** How many hashes there are: the lists only grow, so that the same number is the same lists. */
export const countErased = (lists: readonly Erased[]): number =>
  lists.reduce((sum, { hashes }) => sum + hashes.size, 0)

/** The brands for which a post must not be stored. */
export const erasedFor = (list: readonly Erased[], post: Incoming): ReadonlySet<string> =>
  new Set(list.filter((erased) => isErased(erased, post)).map(({ brand }) => brand))
