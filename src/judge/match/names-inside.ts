import { wordsOf } from '../../text/words/word-reader.js'
import type { BrandQuery } from './matching.js'

/** A name that holds one of another brand, and whose it is. */
export type NameAround<Brand extends BrandQuery = BrandQuery> = { name: string; of: Brand }

/**
 * By brand: names of other brands of which one of its own names is a part, such as `Northwind Hosting` around `Northwind`. Only of
 * brands without a `match`, which says more exactly what is theirs.
 */
export function namesAround<Brand extends BrandQuery>(
  brands: readonly Brand[],
): ReadonlyMap<string, readonly NameAround<Brand>[]> {
  const inside = new Map<string, string[]>()
  for (const brand of brands) {
    if (brand.match !== undefined) continue
    for (const name of namesOf(brand)) {
      const key = joined(wordsIn(name))
      inside.set(key, [...(inside.get(key) ?? []), brand.name])
    }
  }
  const around = new Map<string, NameAround<Brand>[]>()
  for (const brand of brands)
    for (const name of namesOf(brand))
      for (const short of new Set(partsOf(wordsIn(name)).flatMap((part) => inside.get(part) ?? [])))
        if (short !== brand.name) around.set(short, [...(around.get(short) ?? []), { name, of: brand }])
  return around
}

const namesOf = ({ name, was = [] }: BrandQuery): readonly string[] => [name, ...was]

const wordsIn = (name: string): string[] => wordsOf(name).map(({ folded }) => folded)

/** Every run of words that is shorter than the whole, once; longer names than anybody has are left alone. */
function partsOf(words: readonly string[]): string[] {
  if (words.length > MOST_WORDS) return []
  const parts = words.flatMap((_, from) =>
    words.slice(from).map((_, length) => joined(words.slice(from, from + length + 1))),
  )
  const whole = joined(words)
  return [...new Set(parts)].filter((part) => part !== whole)
}

const MOST_WORDS = 12

const joined = (words: readonly string[]): string => words.join('')
