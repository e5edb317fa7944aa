/** Of more brands than this, one that is written about much would hide the others. */
const FEW_BRANDS = 5
/** Of many brands: people of each, so that the line of a brand is followed by those to answer first. */
const PER_BRAND = 3

/**
 * How many people of one brand a digest shows, where a part may have so many rows; undefined where only a few brands have people who
 * wait, and `rows` alone is the limit.
 */
export const peoplePerBrand = (waitingBrands: number, rows: number): number | undefined =>
  waitingBrands > FEW_BRANDS ? Math.max(PER_BRAND, Math.floor(rows / waitingBrands)) : undefined

type Limits = {
  /** In each part. */
  rows: number
  /** In all parts together. */
  perBrand: number | undefined
}

/**
 * Who is shown of those who wait: the first of each part, and of each brand no more than its share, which the parts that come first
 * take from. Danger has no share: everybody in it is shown as far as there are rows.
 */
export function shownOf<Part extends string, Person>(
  parts: readonly { part: Part; people: readonly Person[] }[],
  brandOf: (person: Person) => string,
  { rows, perBrand = Number.POSITIVE_INFINITY }: Limits,
): Map<Part, Person[]> {
  const taken = new Map<string, number>()
  const takes = (part: Part, brand: string): boolean => {
    const before = taken.get(brand) ?? 0
    if (part !== 'danger' && before >= perBrand) return false
    taken.set(brand, before + 1)
    return true
  }
  return new Map(
    parts.map(({ part, people }) => {
      const shown: Person[] = []
      for (const person of people) {
        if (shown.length === rows) break
        if (takes(part, brandOf(person))) shown.push(person)
      }
      return [part, shown]
    }),
  )
}
