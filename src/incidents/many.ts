import { ALL, type BrandMemory, type Found, groupOf } from './brand-memory.js'
import { tailFrom } from './chances.js'
import { distinct, firstIn, type Group } from './group.js'
import type { Rule } from './rules.js'
import { OF_MOST } from './spread.js'
import { binOf } from './usual-level.js'

const HOUR = 60 * 60_000
/** So many times what came in an hour so far. */
const MANY_TIMES = 4
const FEWEST_HOURS = 3
/** While not even those hours are known: this share of all who complain have the same trouble. */
const MOST = 0.6
/** And it is so many for each who did not complain. */
const MOST_CALM = 1 / 3
/** So many who did not complain tell how much is said of a brand. */
const FEWEST_CALM = 20

/**
 * Of the same trouble, where no level is known: an absolute rule; so many times what came in an hour so far; and more than goes with what is
 * said of the brand at all, which is more by day than by night.
 */
export function manyAtOnce(
  brand: BrandMemory,
  group: Group,
  now: number,
  rule: Rule,
): Omit<Found, 'group'> | undefined {
  const people = distinct(group, now - HOUR, now)
  if (people < rule.many) return undefined
  const until = binOf(now) - 2
  const hours = (until - brand.from) / 2
  const calm = distinct(brand.calm, now - HOUR, now)
  if (hours < FEWEST_HOURS) {
    const all = distinct(groupOf(brand, ALL), now - HOUR, now)
    if (people < all * MOST || people < calm * MOST_CALM) return undefined
  } else {
    const before = countedIn(group, brand.from, until)
    const rate = before / hours
    if (people < (rate + Math.sqrt(rate)) * MANY_TIMES) return undefined
    const calmBefore = countedIn(brand.calm, brand.from, until)
    const mean = ((before + 0.5) / (calmBefore + 1)) * (calm + 1)
    if (calmBefore >= FEWEST_CALM && tailFrom(people, mean, OF_MOST + 1 / (calm + 1)) >= rule.manyChance)
      return undefined
  }
  return { kind: 'many', since: firstIn(group, now - HOUR, now, 0), at: now, people, window: HOUR }
}

function countedIn({ people }: Group, from: number, until: number): number {
  let sum = 0
  for (let bin = from; bin < until; bin += 1) sum += people.get(bin) ?? 0
  return sum
}
