import type { Sensitivity } from '../model/sensitivity.js'
import { ALL, type BrandMemory } from './brand-memory.js'
import { usualIn } from './usual-level.js'

const DAY = 24 * 60 * 60_000
/** So many days make a level. */
export const KNOWN_FROM = 7
/** With fewer complaints a day chance has less to choose from, down to a part of it. */
const FEW = 20
const MOST_CHANCES = 5
const BLIND = 0.1

/** How unlikely a count has to be, how many different people it takes at least, and how many where no level is known. */
export const rules: Readonly<
  Record<
    Sensitivity,
    { chance: number; slowChance: number; manyChance: number; people: number; many: number }
  >
> = {
  calm: { chance: 1e-7, slowChance: 1e-5, manyChance: 1e-7, people: 8, many: 10 },
  normal: { chance: 1e-5, slowChance: 3e-4, manyChance: 1e-5, people: 6, many: 6 },
  nervous: { chance: 1e-3, slowChance: 3e-3, manyChance: 1e-4, people: 4, many: 5 },
}
export type Rule = (typeof rules)[Sensitivity]

/** With fewer people within the longest of the windows nothing sudden is ever found. */
export const leastPeople = (sensitivity: Sensitivity): number =>
  Math.min(rules[sensitivity].people, rules[sensitivity].many)

/**
 * Where more people complain, chance has more to choose from, and a handful of people is no surge. Where nobody knows what is said of the
 * brand besides, a burst of all of it may be what rose.
 */
export function forSize(
  { groups, calm }: BrandMemory,
  rule: Rule,
  now: number,
): { chance: number; people: number } {
  const usual = groups.get(ALL)?.usual
  const daily = usual === undefined ? 0 : usualIn(usual, now - DAY, now)
  const blind = calm.people.size === 0 ? BLIND : 1
  return {
    chance: rule.chance * blind * Math.min(MOST_CHANCES, Math.max(1, FEW / Math.max(daily, 1))),
    people: Math.max(rule.people, Math.sqrt(daily) / 1.5),
  }
}
