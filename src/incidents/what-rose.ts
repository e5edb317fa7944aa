/** What a complaint says, as far as it tells one matter from another: its kind, and its words with the title's. */
export type Telling = { kind: string; text: string }

/**
 * How the complaints of an incident differ from those before it. Plain values, to be stored as JSON.
 *
 * @property share of all complaints since its first post that belong to it rather than to an ordinary day, 0 to 1
 * @property kinds by how many times more, as a natural logarithm, a kind is told of now; what is not named is as ever
 * @property words the same of words, in small letters
 */
export type Rise = {
  share: number
  kinds: Readonly<Record<string, number>>
  words: Readonly<Record<string, number>>
}

/** So many posts of before weigh as much as what is seen of a word: one post alone says little. */
const DOUBT = 4
/** Kinds of which nothing is known were told of in so many posts before. */
const KIND_BEFORE = 0.5
/** No word speaks louder than this, for or against. */
const LOUDEST = Math.log(30)
/** What differs less is left out. */
const QUIETEST = Math.log(1.15)
/** Posts that are looked at, of each of both. */
const MOST_POSTS = 1_000
/** The words that differ most are kept. */
const MOST_WORDS = 150
/** Shorter words say little. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]{2,}/gu

/** An address says nothing in words. */
const ADDRESS = /https?:\/\/\S+/g

export const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().replace(ADDRESS, ' ').match(WORD) ?? [])

/**
 * Compares the complaints since an incident began with those before it, of which most belong to ordinary days.
 *
 * @param now complaints since its first post, whatever they are about
 * @param before those of the days before it
 * @param usual how many of `now` an ordinary day would have brought
 * @param names of the brand, which everybody uses
 * @param isSmall tells words that mean nothing by themselves, in small letters
 */
export function whatRose(
  now: readonly Telling[],
  before: readonly Telling[],
  { usual, names, isSmall }: { usual: number; names: readonly string[]; isSmall: (word: string) => boolean },
): Rise {
  const here = now.slice(-MOST_POSTS)
  const there = before.slice(-MOST_POSTS)
  const ours = new Set(names.flatMap((name) => [...wordsOf(name)]))
  const words = (posts: readonly Telling[]) =>
    counted(
      posts.flatMap(({ text }) => [...wordsOf(text)].filter((word) => !ours.has(word) && !isSmall(word))),
    )
  const kinds = (posts: readonly Telling[]) => counted(posts.map(({ kind }) => kind))
  const [kindsHere, kindsThere] = [kinds(here), kinds(there)]
  for (const kind of kindsHere.keys()) kindsThere.set(kind, (kindsThere.get(kind) ?? 0) + KIND_BEFORE)
  const sizes = { here: here.length, there: there.length }
  return {
    share: now.length === 0 ? 0 : Math.max(0, 1 - usual / now.length),
    kinds: Object.fromEntries(differences(kindsHere, kindsThere, sizes)),
    words: Object.fromEntries(
      differences(words(here), words(there), sizes)
        .toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a))
        .slice(0, MOST_WORDS),
    ),
  }
}

function counted(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1)
  return counts
}

function differences(
  here: ReadonlyMap<string, number>,
  there: ReadonlyMap<string, number>,
  sizes: { here: number; there: number },
): [string, number][] {
  return [...new Set([...here.keys(), ...there.keys()])].flatMap((each): [string, number][] => {
    const [now, before] = [here.get(each) ?? 0, there.get(each) ?? 0]
    const both = (now + before) / Math.max(1, sizes.here + sizes.there)
    const times = Math.log(
      (now + DOUBT * both) / (sizes.here + DOUBT) / ((before + DOUBT * both) / (sizes.there + DOUBT)),
    )
    if (Math.abs(times) < QUIETEST) return []
    return [[each, Math.round(Math.max(-LOUDEST, Math.min(LOUDEST, times)) * 100) / 100]]
  })
}
