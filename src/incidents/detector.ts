import type { Sensitivity } from '../model/sensitivity.js'
import { tailFrom } from './chances.js'
import { addTo, type Counted, distinct, firstIn, type Group, newGroup, refreshGroup } from './group.js'
import { expected, OF_MOST, type Spread } from './spread.js'
import { BIN, BINS_A_DAY, binOf, KEPT, usualIn } from './usual-level.js'

export type { Counted } from './group.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Windows in which a sudden rise is looked for, in milliseconds; the last is the longest. */
const windows = [30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR]
export const LONGEST = 8 * HOUR
/** The same of a slow one; it is looked for so often. */
const slowWindows = [DAY, 3 * DAY]
const SLOW_EVERY = 2 * HOUR
const inBins = {
  windows: windows.map((window) => window / BIN),
  slowWindows: slowWindows.map((window) => window / BIN),
}

/** How unlikely a count has to be, how many different people it takes at least, and how many where no level is known. */
const rules: Readonly<
  Record<
    Sensitivity,
    { chance: number; slowChance: number; manyChance: number; people: number; many: number }
  >
> = {
  calm: { chance: 1e-7, slowChance: 1e-5, manyChance: 1e-7, people: 8, many: 10 },
  normal: { chance: 1e-5, slowChance: 3e-4, manyChance: 1e-5, people: 6, many: 6 },
  nervous: { chance: 1e-3, slowChance: 3e-3, manyChance: 1e-4, people: 4, many: 5 },
}
/** With fewer people within the longest of the windows nothing sudden is ever found. */
export const leastPeople = (sensitivity: Sensitivity): number =>
  Math.min(rules[sensitivity].people, rules[sensitivity].many)

/** So many days make a level. */
export const KNOWN_FROM = 7
/** A rise is so many times what is usual, beside being unlikely: what is sure and small is no news. */
const TIMES = 1.8
const SLOW_TIMES = 1.6
/** Where no level is known: so many times what came in an hour so far. */
const MANY_TIMES = 4
const FEWEST_HOURS = 3
/** While not even those hours are known: this share of all who complain have the same trouble. */
const MOST = 0.6
/** And it is so many for each who did not complain. */
const MOST_CALM = 1 / 3
/** So many who did not complain tell how much is said of a brand. */
const FEWEST_CALM = 20
/** With fewer complaints a day chance has less to choose from, down to a part of it. */
const FEW = 20
const MOST_CHANCES = 5
const BLIND = 0.1
/** It is over when two hours are as usual again. */
export const CALM = 2 * HOUR
const CALM_CHANCE = 0.02
/** Fewer people for days are no slow rise. */
const SLOW_PEOPLE = 8
const SLOW_REST = 7 * DAY

export type Found = {
  kind: 'surge' | 'slow' | 'many'
  /** All complaints, those of one kind, or `broken`: see `isInGroup`. */
  group: string
  /** When the first of those in the window was published, milliseconds since 1970; so is `at`. */
  since: number
  at: number
  people: number
  usual?: number
  window: number
}

/** What is remembered of a brand. */
export type BrandMemory = {
  /** The first half hour that was watched whole. */
  from: number
  groups: Map<string, Group>
  /** Those who did not complain. */
  calm: Group
  /** Half hours of surges: no part of what is usual. */
  surges: Set<number>
  refreshedOn?: number
  spreadOn?: number
  /** A rise that goes on. */
  open?: { group: string; isKnown: boolean }
  slowOn?: number
  lastSlow?: number
}

const ALL = 'all'
/** One trouble is told of as several of these: that the page is down, that a button fails, that one can't log in. */
const BROKEN = 'broken'
const brokenKinds: readonly string[] = ['outage', 'bug', 'account']

const NEARLY_ALL = 0.8

/** Whether complaints of a kind are in a group: all, of one kind, or `broken`, which is several kinds. */
export const isInGroup = (group: string, kind: string): boolean => namesOf(kind).includes(group)

const namesOf = (kind: string): readonly string[] =>
  brokenKinds.includes(kind) ? [ALL, BROKEN, kind] : [ALL, kind]

/** @param from the first moment that is known whole, milliseconds since 1970 */
export const newMemory = (from: number): BrandMemory => ({
  from: binOf(from) + 1,
  groups: new Map(),
  calm: newGroup(),
  surges: new Set(),
})

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

function groupOf({ groups }: BrandMemory, name: string): Group {
  const known = groups.get(name) ?? newGroup()
  groups.set(name, known)
  return known
}

type Rule = (typeof rules)[Sensitivity]

/** Before anything was worked out. */
const UNKNOWN: Spread = { all: OF_MOST, shared: 0 }

function sudden(brand: BrandMemory, now: number, rule: Rule): Found | undefined {
  let best: { found: Found; p: number } | undefined
  const others = windows.map((window) => calmIn(brand, now - window, now))
  const { chance, people: fewest } = forSize(brand, rule, now)
  for (const [name, group] of brand.groups) {
    const { usual } = group
    if (usual === undefined || usual.days < KNOWN_FROM) {
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

/**
 * Where more people complain, chance has more to choose from, and a handful of people is no surge. Where nobody knows what is said of the
 * brand besides, a burst of all of it may be what rose.
 */
function forSize({ groups, calm }: BrandMemory, rule: Rule, now: number): { chance: number; people: number } {
  const usual = groups.get(ALL)?.usual
  const daily = usual === undefined ? 0 : usualIn(usual, now - DAY, now)
  const blind = calm.people.size === 0 ? BLIND : 1
  return {
    chance: rule.chance * blind * Math.min(MOST_CHANCES, Math.max(1, FEW / Math.max(daily, 1))),
    people: Math.max(rule.people, Math.sqrt(daily) / 1.5),
  }
}

/** How many did not complain, and how many usually do not; undefined where nobody counts them. */
function calmIn(
  { calm }: BrandMemory,
  from: number,
  to: number,
): { found: number; mean: number } | undefined {
  if (calm.usual === undefined || calm.people.size === 0) return undefined
  return { found: distinct(calm, from, to), mean: usualIn(calm.usual, from, to) }
}

/**
 * Of the same trouble, where no level is known: an absolute rule; so many times what came in an hour so far; and more than goes with what is
 * said of the brand at all, which is more by day than by night.
 */
function manyAtOnce(
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

function slow(brand: BrandMemory, now: number, rule: Rule): Found | undefined {
  const on = Math.floor(now / SLOW_EVERY)
  if (brand.slowOn === on) return undefined
  brand.slowOn = on
  if (brand.lastSlow !== undefined && now - brand.lastSlow < SLOW_REST) return undefined
  const bins = slowWindows.map((window) => cleanBins(brand, now - window, now))
  const others = bins.map((each) => calmOver(brand, each))
  for (const [name, group] of brand.groups) {
    const { usual } = group
    if (usual === undefined || usual.days < 2 * KNOWN_FROM) continue
    for (const [index, window] of slowWindows.entries()) {
      const who = new Set<string>()
      let plain = 0
      for (const bin of bins[index] ?? []) {
        for (const each of group.seen.get(bin) ?? []) who.add(each)
        plain += usual.at(bin)
      }
      const people = who.size
      const { mean, excess } = expected(plain, group.slowSpreads[index] ?? UNKNOWN, others[index])
      if (people < SLOW_PEOPLE || people < Math.max(plain, mean) * SLOW_TIMES) continue
      if (tailFrom(people, mean, excess) >= rule.slowChance) continue
      return { kind: 'slow', group: name, since: now - window, at: now, people, usual: mean, window }
    }
  }
  return undefined
}

const cleanBins = ({ surges }: BrandMemory, from: number, to: number): number[] =>
  Array.from({ length: binOf(to) - binOf(from) }, (_, index) => binOf(from) + index).filter(
    (bin) => !surges.has(bin),
  )

function calmOver({ calm }: BrandMemory, bins: readonly number[]) {
  const { usual } = calm
  if (usual === undefined || calm.people.size === 0) return undefined
  const sum = (of: (bin: number) => number) => bins.reduce((total, bin) => total + of(bin), 0)
  return { found: sum((bin) => calm.people.get(bin) ?? 0), mean: sum((bin) => usual.at(bin)) }
}

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

/** What belongs to a surge is no part of what is usual. */
export function mark({ surges }: BrandMemory, from: number, to: number): void {
  for (let bin = binOf(from); bin <= binOf(to); bin += 1) surges.add(bin)
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
