import type { BrandMemory, Found } from './brand-memory.js'
import { tailFrom } from './chances.js'
import { KNOWN_FROM, type Rule } from './rules.js'
import { expected, UNKNOWN } from './spread.js'
import { binOf } from './usual-level.js'

const HOUR = 60 * 60_000
const DAY = 24 * HOUR
/** Windows in which a slow rise is looked for, in milliseconds; and how often it is. */
export const slowWindows = [DAY, 3 * DAY]
const SLOW_EVERY = 2 * HOUR
/** A rise is so many times what is usual, beside being unlikely; and fewer people for days are none. */
const SLOW_TIMES = 1.6
const SLOW_PEOPLE = 8
const SLOW_REST = 7 * DAY

/** More people than usual for a day, or for three, without any surge. */
export function slow(brand: BrandMemory, now: number, rule: Rule): Found | undefined {
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
