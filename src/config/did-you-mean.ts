/**
 * The known word that a mistyped one probably means: at most a third of its letters are wrong. Upper and lower case count
 * as the same. Undefined when none is near.
 */
export function closest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3))
  const ranked = known
    .map((candidate) => ({
      candidate,
      distance: editDistance(word.toLowerCase(), candidate.toLowerCase(), limit),
    }))
    .filter(({ candidate, distance }) => distance <= limit && !isOpposite(word, candidate))
    .sort((a, b) => a.distance - b.distance)
  return ranked[0]?.candidate
}

/** Of many that are known the nearest, by how much of a name is the same; no more than five. */
export function nearest(word: string, known: readonly string[]): readonly string[] {
  if (known.length <= MOST_NAMED) return known
  const wanted = pairsOf(word)
  const alike = (name: string) => [...pairsOf(name)].filter((pair) => wanted.has(pair)).length
  return known
    .map((name) => ({ name, alike: alike(name) }))
    .toSorted((one, other) => other.alike - one.alike)
    .slice(0, MOST_NAMED)
    .map(({ name }) => name)
}

const MOST_NAMED = 5

/** Neighbouring letters, with the edges of the word. */
const pairsOf = (word: string): Set<string> => {
  const letters = [...` ${word.toLowerCase()} `]
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))
}
/** `not-complaint` is no way to write `complaint`. */
const isOpposite = (word: string, candidate: string): boolean =>
  /^(?:not|non|no|un|anti)[-_ ]?(?:an?[-_ ])?/i.exec(word) !== null &&
  word
    .toLowerCase()
    .replace(/^(?:not|non|no|un|anti)[-_ ]?(?:an?[-_ ])?/, '')
    .startsWith(candidate.toLowerCase().slice(0, 4))

/** Said after the name of something unknown: the likely meaning, or else what is known. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = closest(word, known)
  if (near !== undefined && near !== word && near.toLowerCase() === word.toLowerCase())
    return `did you mean "${near}"? Capitals matter`
  if (near !== undefined) return `did you mean "${near}"?`
  return known.length === 0 ? 'nothing is known here' : `known here: ${known.join(', ')}`
}

/**
 * Letters to insert, delete, replace or swap with their neighbour to turn one word into the other (optimal string
 * alignment, a form of Levenshtein distance). Anything above `limit` is given as `limit + 1`.
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1
  let before: number[] = []
  let above = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1]
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      const edit = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (same ? 0 : 1))
      row.push(swapped ? Math.min(edit, at(before, j - 2) + 1) : edit)
    }
    before = above
    above = row
  }
  return Math.min(at(above, to.length), limit + 1)
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY
