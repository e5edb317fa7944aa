import { wordsOf } from './what-rose.js'

/** A word that so many of those in the window use, and this share of those before it at the most, says what the trouble is. */
const FEWEST_USES = 3
const MOST_TOLD = 3
/** Posts that are looked at, of the window and of before it. */
const MOST_POSTS = 300

/**
 * What people say more of than before, the most telling first: for a sentence about a surge.
 *
 * @param now texts of the window
 * @param before texts of the time before it
 * @param names of the brand, which everybody uses
 * @param isSmall tells words that mean nothing by themselves, in small letters
 */
export function wordsThatRose(
  now: readonly string[],
  before: readonly string[],
  names: readonly string[],
  isSmall: (word: string) => boolean,
): string[] {
  const here = shares(now.slice(-MOST_POSTS))
  const there = shares(before.slice(-MOST_POSTS))
  const ours = new Set(names.flatMap((name) => [...wordsOf(name)]))
  const rose = [...here]
    .filter(([word, { uses }]) => uses >= FEWEST_USES && !ours.has(word) && !isSmall(word))
    .map(([word, { share }]) => ({ word, rise: share - (there.get(word)?.share ?? 0) }))
    .filter(({ rise }) => rise > 0.1)
  return rose
    .toSorted((a, b) => b.rise - a.rise || a.word.localeCompare(b.word))
    .slice(0, MOST_TOLD)
    .map(({ word }) => word)
}

function shares(texts: readonly string[]): ReadonlyMap<string, { uses: number; share: number }> {
  const uses = new Map<string, number>()
  for (const text of texts) for (const word of wordsOf(text)) uses.set(word, (uses.get(word) ?? 0) + 1)
  return new Map([...uses].map(([word, count]) => [word, { uses: count, share: count / texts.length }]))
}
