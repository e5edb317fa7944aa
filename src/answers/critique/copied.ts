/** Two texts with so large a share of words in common are the same for whoever gets them. */
const SAME = 0.85
/** Shorter ones ("Thank you, Ana!") are the same without harm. */
const FEWEST = 5
/** Of so many others on, it is a form letter. */
export const MANY = 3

/** How many of other replies have the same words, whoever is greeted in them. */
export function copiesOf(text: string, others: readonly string[]): number {
  const own = wordsOf(text)
  if (own.size < FEWEST) return 0
  return others.filter((other) => {
    const theirs = wordsOf(other)
    const shared = [...own].filter((word) => theirs.has(word)).length
    return shared / (own.size + theirs.size - shared) >= SAME
  }).length
}

/** Without accounts, numbers, and who is greeted at the beginning. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .slice(0, 20_000)
      .replace(/^\s*(?:\p{L}+[ \t]+){1,2}\p{Lu}[\p{L}.-]*(?:[ \t]\p{Lu}[\p{L}.-]*)?\s*[,!:]/u, '')
      .replace(/@[\w.-]+/g, '')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [],
  )
