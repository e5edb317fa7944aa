import type { BrandQuery } from '../judge/match/matching.js'
import { hasSameWords } from '../judge/same-words.js'
import type { Notice } from '../model/notice.js'
import type { JudgedBrand } from '../store/port/posts.js'

/**
 * What no scan has looked for yet: brands that are new in the config, and those whose words changed since. Where no scan has ended yet
 * there is nothing to tell them from.
 */
export function unmatchedNotices(
  brands: readonly BrandQuery[],
  judged: ReadonlyMap<string, JudgedBrand>,
): Notice[] {
  if (judged.size === 0) return []
  const added = brands.filter(({ name }) => !judged.has(name))
  const changed = brands.filter((brand) => {
    const rules = judged.get(brand.name)?.rules
    return rules !== undefined && !hasSameWords(brand, rules)
  })
  return [
    ...(added.length === 0 ? [] : [{ code: 'brands-new' as const, args: { brands: namesOf(added) } }]),
    ...(changed.length === 0
      ? []
      : [{ code: 'brands-changed' as const, args: { brands: namesOf(changed) } }]),
  ]
}

const namesOf = (brands: readonly BrandQuery[]): string[] => brands.map(({ name }) => name)
