import type { Erased } from '../model/erased.js'
import type { Author } from '../model/post.js'
import type { ThreadOver } from '../model/thread.js'
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

export const hashOfThread = (salt: string, { place, id }: { place: string; id: string }): string =>
  hexFingerprint(`${salt}\nthread\n${place}\n${id}`, DIGITS)

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

/** Whether somebody who asked to be forgotten began the thread. */
export const isErasedThread = (lists: readonly Erased[], thread: { place: string; id: string }): boolean =>
  lists.some(({ salt, hashes }) => hashes.size > 0 && hashes.has(hashOfThread(salt, thread)))

/** Whether a mark names the person of that key: it may tell a handle, or the name alone. */
export const isCalledBy = (author: Author, key: string): boolean => keysOf(author).includes(key)

const keysOf = (author: Author): readonly string[] =>
  [personKey(author), personKey({ name: author.name })].map(storable)

/** The mark of a thread as nobody's where it names one of those; or else itself. */
export function unmarked(over: ThreadOver, isThem: (author: Author) => boolean): ThreadOver {
  const { by, answerBy, ...rest } = over
  const isNamed = [by, answerBy].some((author) => author !== undefined && isThem(author))
  if (!isNamed) return over
  return { ...rest, ...(by && !isThem(by) && { by }), ...(answerBy && !isThem(answerBy) && { answerBy }) }
}

/** The mark without whoever asked to be forgotten, for whichever brand. */
export const withoutErasedMarkers = (lists: readonly Erased[], place: string, over: ThreadOver): ThreadOver =>
  unmarked(over, (author) =>
    lists.some(({ salt, hashes }) =>
      keysOf(author).some((key) => hashes.size > 0 && hashes.has(hashOfPerson(salt, { place, key }))),
    ),
  )

/** How many hashes there are: the lists only grow, so that the same number is the same lists. */
export const countErased = (lists: readonly Erased[]): number =>
  lists.reduce((sum, { hashes }) => sum + hashes.size, 0)

/** The brands for which a post must not be stored. */
export const erasedFor = (list: readonly Erased[], post: Incoming): ReadonlySet<string> =>
  new Set(list.filter((erased) => isErased(erased, post)).map(({ brand }) => brand))
