import type { Sensitivity } from '../model/sensitivity.js'
import { tailFrom } from './chances.js'
import { BIN, binOf, type Counts, excessOf, KEPT, type Usual, usualBefore } from './usual-level.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const BINS_A_DAY = DAY / BIN

/** Windows in which a sudden rise is looked for, in milliseconds; the last is the longest. */
const windows = [30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR]
export const LONGEST = 4 * HOUR
/** The same of a slow one. */
const slowWindows = [DAY, 3 * DAY]

/** How unlikely a count has to be, how many different people it takes at least, and how many where no level is known. */
const rules: Readonly<
  Record<Sensitivity, { chance: number; slowChance: number; people: number; many: number }>
> = {
  calm: { chance: 1e-8, slowChance: 1e-7, people: 8, many: 10 },
  normal: { chance: 1e-6, slowChance: 1e-5, people: 6, many: 6 },
  nervous: { chance: 1e-4, slowChance: 1e-3, people: 4, many: 5 },
}
/** With fewer people within the longest of the windows nothing sudden is ever found. */
export const leastPeople = (sensitivity: Sensitivity): number =>
  Math.min(rules[sensitivity].people, rules[sensitivity].many)

/** So many days make a level. */
const KNOWN_FROM = 7
/** A rise is so many times what is usual, beside being unlikely: what is sure and small is no news. */
const TIMES = 1.8
const SLOW_TIMES = 1.6
/** Where no level is known: so many times what came in an hour so far. */
const MANY_TIMES = 4
const FEWEST_HOURS = 3
/** While not even those hours are known: this share of all who complain have the same trouble. */
const MOST = 0.6
/** It is over when two hours are as usual again. */
export const CALM = 2 * HOUR
const CALM_CHANCE = 0.02
/** Fewer people for days are no slow rise. */
const SLOW_PEOPLE = 8
const SLOW_REST = 7 * DAY

/** All complaints, or those of one kind. */
type Group = string

/** A complaint as the detector counts it: who, the same letters for the same person or the same text; when; of which kind. */
export type Counted = { at: number; who: string; kind: string }

export type Found = {
  kind: 'surge' | 'slow' | 'many'
  group: Group
  /** When the first of those in the window was published, milliseconds since 1970; so is `at`. */
  since: number
  at: number
  people: number
  usual?: number
  window: number
}

/** Of one group, what is remembered between two looks: plain values. */
type Memory = {
  people: Map<number, number>
  recent: Counted[]
  seen: Map<number, Set<string>>
  usual?: Usual
  excess: readonly number[]
  slowExcess: readonly number[]
}

/** What is remembered of a brand. */
export type BrandMemory = {
  /** The first half hour that was watched whole. */
  from: number
  groups: Map<Group, Memory>
  /** Half hours of surges: no part of what is usual. */
  surges: Set<number>
  refreshedOn?: number
  /** A rise that goes on. */
  open?: { group: Group; isKnown: boolean }
  lastSlow?: number
}

const ALL = 'all'

/** @param from the first moment that is known whole, milliseconds since 1970 */
export const newMemory = (from: number): BrandMemory => ({
  from: binOf(from) + 1,
  groups: new Map(),
  surges: new Set(),
})

const emptyMemory = (): Memory => ({
  people: new Map(),
  recent: [],
  seen: new Map(),
  excess: [],
  slowExcess: [],
})

export type Look = { begins?: Found; ends?: { at: number } }

/** Takes what polls found since the last look, and says whether more people than usual complain now, or whether that is over. */
export function look(
  brand: BrandMemory,
  found: readonly Counted[],
  now: number,
  sensitivity: Sensitivity,
): Look {
  for (const complaint of found)
    for (const group of [ALL, complaint.kind]) add(memoryOf(brand, group), complaint, now)
  for (const memory of brand.groups.values())
    memory.recent = memory.recent.filter(({ at }) => at > now - LONGEST)
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

function memoryOf({ groups }: BrandMemory, group: Group): Memory {
  const known = groups.get(group) ?? emptyMemory()
  groups.set(group, known)
  return known
}

type Rule = (typeof rules)[Sensitivity]

function sudden(brand: BrandMemory, now: number, rule: Rule): Found | undefined {
  let best: { found: Found; p: number } | undefined
  for (const [group, memory] of brand.groups) {
    const { usual } = memory
    if (usual === undefined || usual.days < KNOWN_FROM) {
      const many = group === ALL ? undefined : manyAtOnce(brand, memory, now, rule.many)
      if (many !== undefined && best === undefined) best = { found: { ...many, group }, p: 1 }
      continue
    }
    for (const [index, window] of windows.entries()) {
      const people = distinct(memory, now - window, now)
      if (people < rule.people) continue
      const mean = usualIn(usual, now - window, now)
      if (people < mean * TIMES) continue
      const p = tailFrom(people, mean, memory.excess[index] ?? 0)
      if (p >= rule.chance || (best !== undefined && p >= best.p)) continue
      const since = firstIn(memory, now - window, now)
      best = { found: { kind: 'surge', group, since, at: now, people, usual: mean, window }, p }
    }
  }
  return best?.found
}

/** Of the same trouble, where no level is known: an absolute rule, and so many times what came in an hour so far. */
function manyAtOnce(
  brand: BrandMemory,
  memory: Memory,
  now: number,
  many: number,
): Omit<Found, 'group'> | undefined {
  const people = distinct(memory, now - HOUR, now)
  if (people < many) return undefined
  const until = binOf(now) - 2
  const hours = (until - brand.from) / 2
  let before = 0
  for (let bin = brand.from; bin < until; bin += 1) before += memory.people.get(bin) ?? 0
  if (hours < FEWEST_HOURS) {
    if (people < distinct(memoryOf(brand, ALL), now - HOUR, now) * MOST) return undefined
  } else {
    const rate = before / hours
    if (people < (rate + Math.sqrt(rate)) * MANY_TIMES) return undefined
  }
  return { kind: 'many', since: firstIn(memory, now - HOUR, now), at: now, people, window: HOUR }
}

function slow(brand: BrandMemory, now: number, rule: Rule): Found | undefined {
  if (brand.lastSlow !== undefined && now - brand.lastSlow < SLOW_REST) return undefined
  for (const [group, memory] of brand.groups) {
    const { usual } = memory
    if (usual === undefined || usual.days < 2 * KNOWN_FROM) continue
    for (const [index, window] of slowWindows.entries()) {
      const who = new Set<string>()
      let mean = 0
      for (let bin = binOf(now - window); bin < binOf(now); bin += 1) {
        if (brand.surges.has(bin)) continue
        for (const each of memory.seen.get(bin) ?? []) who.add(each)
        mean += usual.at(bin)
      }
      const people = who.size
      if (people < SLOW_PEOPLE || people < mean * SLOW_TIMES) continue
      if (tailFrom(people, mean, memory.slowExcess[index] ?? 0) >= rule.slowChance) continue
      return { kind: 'slow', group, since: now - window, at: now, people, usual: mean, window }
    }
  }
  return undefined
}

function goesOn(brand: BrandMemory, open: NonNullable<BrandMemory['open']>, now: number): Look {
  if (open.isKnown) mark(brand, now - 2 * BIN, now)
  const memory = memoryOf(brand, open.group)
  const people = distinct(memory, now - CALM, now)
  const mean = memory.usual === undefined ? 2 : usualIn(memory.usual, now - CALM, now)
  const isCalm = people <= mean + 2 || tailFrom(people, mean, memory.excess[2] ?? 0) > CALM_CHANCE
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

function usualIn(usual: Usual, from: number, to: number): number {
  let sum = 0
  for (let bin = binOf(from); bin * BIN < to; bin += 1) {
    const length = Math.min(to, (bin + 1) * BIN) - Math.max(from, bin * BIN)
    sum += (usual.at(bin) * length) / BIN
  }
  return sum
}

const within = ({ recent }: Memory, from: number, to: number) =>
  recent.filter(({ at }) => at > from && at <= to)
const distinct = (memory: Memory, from: number, to: number): number =>
  new Set(within(memory, from, to).map(({ who }) => who)).size
const firstIn = (memory: Memory, from: number, to: number): number =>
  within(memory, from, to).reduce((first, { at }) => Math.min(first, at), to)

function add(memory: Memory, complaint: Counted, now: number): void {
  const { at, who } = complaint
  const bin = binOf(at)
  if (bin < binOf(now) - KEPT * BINS_A_DAY) return
  const seen = memory.seen.get(bin) ?? new Set()
  if (!seen.has(who)) {
    seen.add(who)
    memory.seen.set(bin, seen)
    memory.people.set(bin, (memory.people.get(bin) ?? 0) + 1)
  }
  if (at > now - LONGEST) memory.recent.push(complaint)
}

/** What is usual is worked out anew four times a day. */
function refresh(brand: BrandMemory, now: number): void {
  const on = Math.floor(now / (DAY / 4))
  if (brand.refreshedOn === on) return
  brand.refreshedOn = on
  const until = binOf(now)
  const forgotten = until - (KEPT + 1) * BINS_A_DAY
  for (const bin of brand.surges) if (bin < forgotten) brand.surges.delete(bin)
  for (const memory of brand.groups.values()) {
    const counts: Counts = { from: brand.from, people: memory.people, surges: brand.surges }
    const usual = usualBefore(counts, until)
    memory.usual = usual
    memory.excess = windows.map((window) => excessOf(counts, usual, until, window / BIN))
    memory.slowExcess = slowWindows.map((window) => excessOf(counts, usual, until, window / BIN))
    for (const bin of memory.people.keys()) if (bin < forgotten) memory.people.delete(bin)
    for (const bin of memory.seen.keys()) if (bin < until - 4 * BINS_A_DAY) memory.seen.delete(bin)
  }
}
