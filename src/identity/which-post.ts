import type { FoundPost } from '../model/post.js'
import { type Recalled, UNKNOWN_VERSION } from '../store/port/posts.js'
import { contentHash } from '../text/fingerprint.js'
import { canonicalUrl, earlierUrl } from '../text/urls.js'
import { type DocumentFacts, type Found, type Known, type Recognised, recognise } from './recognise.js'
import { nameHashOf } from './version.js'

/** What is known so far, by the store and by this poll. */
export type Memory = {
  /** The post that the strongest known of the keys leads to. */
  recall(keys: FoundPost['keys']): Promise<Recalled | undefined>
  /** The same for each key alone. */
  recallEach(keys: readonly string[]): Promise<readonly (Recalled | undefined)[]>
  /** The words stored of a post. */
  wordsOf(postId: string): Promise<Known['words']>
  factsOf(postId: string): DocumentFacts
}

/** The keys that lead to this post and to no other; `known` is what it was known as. */
export type Which = {
  keys: FoundPost['keys']
  known: Recalled | undefined
  is: Exclude<Recognised, 'other'>
}

/**
 * Tells which stored post a found one is, and which of its names it keeps.
 *
 * A post that shares a name with another one is known by its address, if that is its own, or else by the shared name with who
 * wrote it when, or with its words. The shared name stays with the post that had it first.
 */
export async function whichPost(found: Found, known: Recalled | undefined, memory: Memory): Promise<Which> {
  const { keys } = found
  const first = await recogniseIn(memory, found, known)
  if (known === undefined || first === 'new') return { keys, known: undefined, is: 'new' }
  if (first === 'same') return { keys, known, is: first }
  const names = namesOf(found)
  const version = known.byOwnKey ? await thisVersion(found, names, known, memory) : undefined
  if (version !== undefined) return version
  if (first === 'edit') return { keys, known, is: first }
  if (!known.byOwnKey) return await withoutNamesOf(known, found, memory)

  const address = addressesOf(found)
  if (address !== undefined && !isAt(found, known)) {
    const there = await memory.recall(address)
    const isThere = await recogniseIn(memory, found, there)
    if (isThere !== 'other') return { keys: address, known: there, is: isThere }
  }
  for (const name of names) {
    const named = await memory.recall([name])
    const is = await recogniseIn(memory, found, named)
    if (is !== 'other') return { keys: [name], known: named, is }
  }
  return { keys: [names[1]], known: undefined, is: 'new' }
}

/** Its address, for one, is the other post's. */
async function withoutNamesOf(other: Recalled, found: Found, memory: Memory): Promise<Which> {
  const [own, ...weaker] = found.keys
  const owners = await memory.recallEach(weaker)
  const keys: FoundPost['keys'] = [own, ...weaker.filter((_, at) => owners[at]?.postId !== other.postId)]
  return await whichPost({ ...found, keys }, await memory.recall(keys), memory)
}

/** Another post that shares the name may have been known in these very words before, under a name of its own. */
async function thisVersion(
  found: Found,
  names: readonly string[],
  { postId }: Recalled,
  memory: Memory,
): Promise<Which | undefined> {
  const [, ...weaker] = found.keys
  const candidates = [...names, ...weaker]
  for (const [at, known] of (await memory.recallEach(candidates)).entries()) {
    const key = candidates[at]
    if (key === undefined || known === undefined || known.postId === postId) continue
    if ((await recogniseIn(memory, found, known)) === 'same') return { keys: [key], known, is: 'same' }
  }
  return undefined
}

async function recogniseIn(memory: Memory, found: Found, known: Recalled | undefined): Promise<Recognised> {
  if (known === undefined) return 'new'
  const facts = memory.factsOf(known.postId)
  // Words are read only where they could say something.
  const isEdited = known.hash !== undefined && known.hash !== UNKNOWN_VERSION && known.hash !== found.hash
  const words = isEdited ? await memory.wordsOf(known.postId) : undefined
  return recognise(found, { ...known, words }, facts)
}

function addressesOf({ keys: [, ...names] }: Found): FoundPost['keys'] | undefined {
  const [address, ...others] = names.filter((key) => /^https?:/.test(key))
  return address === undefined ? undefined : [address, ...others]
}

const isAt = ({ url }: Found, known: Recalled): boolean =>
  known.byOtherKey || canonical(url) === canonical(known.url)

/** Of a post whose own name belongs to another one: with who wrote when and where, which an edit leaves as it is, or its words. */
const namesOf = (found: Found): [string, string] => {
  const { author, publishedAt, url, keys } = found
  const [own] = keys
  const title = author?.handle ?? author?.name ?? ''
  const text = `${publishedAt?.toISOString() ?? ''} ${earlierUrl(url) ?? url}`
  return [`${own}#${contentHash({ title, text })}`, `${own}#${nameHashOf(found)}`]
}

const canonical = (url: string): string => canonicalUrl(url) ?? url
