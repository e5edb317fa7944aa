import type { Sensitivity } from '../model/sensitivity.js'
import { ALL, BROKEN, type BrandMemory, calmIn, type Found, groupOf, mark, namesOf } from './brand-memory.js'
import { tailFrom } from './chances.js'
import { addTo, type Counted, distinct, firstIn, refreshGroup } from './group.js'
import { manyAtOnce } from './many.js'
import { forSize, KNOWN_FROM, type Rule, rules } from './rules.js'
import { slow, slowWindows } from './slow.js'
import { expected, UNKNOWN } from './spread.js'
import { BIN, BINS_A_DAY, binOf, KEPT, type Usual, usualIn } from './usual-level.js'

export { type BrandMemory, type Found, groupOfKind, isInGroup, mark, newMemory } from './brand-memory.js'
export type { Counted } from './group.js'
export { KNOWN_FROM, leastPeople } from './rules.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Windows in which a sudden rise is looked for, in milliseconds; the last is the longest. */
const windows = [30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR]
export const LONGEST = 8 * HOUR
const inBins = {
  windows: windows.map((window) => window / BIN),
  slowWindows: slowWindows.map((window) => window / BIN),
}
/** A rise is so many times what is usual, beside being unlikely: what is sure and small is no news. */
const TIMES = 1.8
/** This share is as good as all. */
const NEARLY_ALL = 0.8
/** It is over when two hours are as usual again. */
export const CALM = 2 * HOUR
const CALM_CHANCE = 0.02

export type Look = { begins?: Found; ends?: { at: number } }

/** Takes what polls found since the last look, and says whether more people than usual complain now, or whether that is over. */
export function look(
  brand: BrandMemory,
  found: readonly Counted[],
  now: number,
  sensitivity: Sensitivity,
): Look {
  const since = now - LONGEST
  for (const post of found)
    for (const group of post.calm ? [brand.calm] : namesOf(post.kind).map((name) => groupOf(brand, name)))
      addTo(group, post, now, since)
  for (const group of [brand.calm, ...brand.groups.values()])
    group.recent = group.recent.filter(({ at }) => at > since)
  refresh(brand, now)
  if (brand.open !== undefined) return goesOn(brand, brand.open, now)
  const rise = sudden(brand, now, rules[sensitivity]) ?? slow(brand, now, rules[sensitivity])
  if (rise === undefined) return {}
  if (rise.kind === 'slow') brand.lastSlow = now
  else {
    // Where no level is known, what is much may be what is usual.
    brand.open = { group: rise.group, isKnown: rise.kind === 'surge' }
    if (brand.open.isKnown) mark(brand, rise.since, now)
  }
  return { begins: rise }
}

function sudden(brand: BrandMemory, now: number, rule: Rule): Found | undefined {
  let best: { found: Found; p: number } | undefined
  const others = windows.map((window) => calmIn(brand, now - window, now))
  const { chance, people: fewest } = forSize(brand, rule, now)
  for (const [name, group] of brand.groups) {
    const usual = group.usual ?? neverSeen(brand, now)
    if (usual.days < KNOWN_FROM) {
      const many = name === ALL ? undefined : manyAtOnce(brand, group, now, rule)
      if (many !== undefined && best === undefined) best = { found: { ...many, group: name }, p: 1 }
      continue
    }
    for (const [index, window] of windows.entries()) {
      const people = distinct(group, now - window, now)
      if (people < fewest) continue
      const plain = usualIn(usual, now - window, now)
      const { mean, excess } = expected(plain, group.spreads[index] ?? UNKNOWN, others[index])
      if (people < Math.max(plain, mean) * TIMES) continue
      const p = tailFrom(people, mean, excess)
      // As often in a longer time as in a shorter one.
      if (p >= chance * Math.max(1, window / HOUR) || (best !== undefined && p >= best.p)) continue
      const since = firstIn(group, now - window, now, gapOf(plain, window))
      best = { found: { kind: 'surge', group: name, since, at: now, people, usual: mean, window }, p }
    }
  }
  return best && named(brand, best.found)
}

/** Of what nobody ever complained before none are usual. */
const neverSeen = ({ from }: BrandMemory, now: number): Usual => ({
  days: (binOf(now) - from) / BINS_A_DAY,
  at: () => 0,
})

/** Where nearly all are of one kind, that says more. */
function named({ groups }: BrandMemory, found: Found): Found {
  const { at, window, people, group } = found
  if (group !== ALL && group !== BROKEN) return found
  const kind = [...groups].find(
    ([name, each]) =>
      name !== ALL && name !== BROKEN && distinct(each, at - window, at) >= people * NEARLY_ALL,
  )
  return kind === undefined ? found : { ...found, group: kind[0] }
}

/** Those who belong together come at least three times as close as usual, and within half an hour. */
const gapOf = (usual: number, window: number): number => Math.min(BIN, window / Math.max(usual, 0.01) / 3)

function goesOn(brand: BrandMemory, open: NonNullable<BrandMemory['open']>, now: number): Look {
  if (open.isKnown) mark(brand, now - 2 * BIN, now)
  const group = groupOf(brand, open.group)
  const people = distinct(group, now - CALM, now)
  const mean = group.usual === undefined ? 2 : usualIn(group.usual, now - CALM, now)
  const isCalm = people <= mean + 2 || tailFrom(people, mean, (group.spreads[2] ?? UNKNOWN).all) > CALM_CHANCE
  if (!isCalm) return {}
  delete brand.open
  // Whoever belonged to it makes no second one.
  for (const each of brand.groups.values()) each.recent = []
  return { ends: { at: now } }
}

/** What is usual is worked out anew four times a day, and once how much it varies. */
function refresh(brand: BrandMemory, now: number): void {
  const on = Math.floor(now / (DAY / 4))
  if (brand.refreshedOn === on) return
  brand.refreshedOn = on
  const until = binOf(now)
  const day = Math.floor(now / DAY)
  const lengths = brand.spreadOn === day ? undefined : inBins
  brand.spreadOn = day
  const series = refreshGroup(brand.calm, brand, until, lengths, undefined)
  const calm = brand.calm.people.size === 0 ? undefined : series
  for (const group of brand.groups.values()) refreshGroup(group, brand, until, lengths, calm)
  const oldest = until - (KEPT + 1) * BINS_A_DAY
  for (const bin of brand.surges) if (bin < oldest) brand.surges.delete(bin)
}
