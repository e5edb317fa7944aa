import type { SearchBrand } from './source.js'

/**
 * The phrases of all brands as a place's search takes them between quotes: in lower case, without quotes, `*` and a leading
 * `@`. Each once, and none that contains another as whole words, since the search for the shorter one finds its posts too.
 */
export function searchTerms(brands: readonly SearchBrand[]): string[] {
  const terms = new Set(brands.flatMap(({ phrases }) => phrases.map(plain)))
  return [...terms].filter((term) => term !== '' && !partsOf(term).some((part) => terms.has(part)))
}

const plain = (phrase: string) =>
  phrase
    .toLowerCase()
    .replace(/["*\s]+/g, ' ')
    .trim()
    .replace(/^@+/, '')

/** Every run of its words but all of them. Words are what spaces part: `northwind` need not find `northwind.example`. */
function partsOf(term: string): string[] {
  const words = term.split(' ')
  return words
    .flatMap((_, start) =>
      words.slice(start).map((_, count) => words.slice(start, start + count + 1).join(' ')),
    )
    .filter((part) => part !== term)
}
