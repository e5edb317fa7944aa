/** Half an hour, in milliseconds: counts are kept by it. */
export const BIN = 30 * 60_000
const DAY = 24 * 60 * 60_000
const BINS_A_DAY = DAY / BIN
/** For so long, in days. */
export const KEPT = 28
/** How much less a day counts than the one after it. */
const FADING = 0.96
/** What the mean of all days weighs, where a time of day has few counts of its own; a count of today weighs 1. */
const PRIOR = 1

/** How many different people complained of a brand in each half hour, and when that was a surge; what is not named is 0. */
export type Counts = {
  /** The first half hour that was watched whole, as its number since 1970. */
  from: number
  people: ReadonlyMap<number, number>
  surges: ReadonlySet<number>
}

/** What is usual, as of a moment. */
export type Usual = {
  /** Days that it is known from. */
  days: number
  /** How many are usual in a half hour (its number). */
  at(bin: number): number
}

export const binOf = (moment: Date | number): number => Math.floor(Number(moment) / BIN)

/** People have another rhythm on Saturdays and Sundays. */
const isFree = (bin: number): boolean => {
  const weekday = (Math.floor(bin / BINS_A_DAY) + 4) % 7
  return weekday === 0 || weekday === 6
}

/**
 * The usual level of the 28 days before a half hour: of each time of day, half an hour before and after it, with the days of late weighing
 * more; working days and free days apart; without surges. A burst is cut to what is plausible, so that one does not hide the next.
 */
export function usualBefore(counts: Counts, until: number): Usual {
  const first = Math.max(counts.from, until - KEPT * BINS_A_DAY)
  const slots = Array.from({ length: BINS_A_DAY * 2 }, () => ({ weight: 0, roots: 0, squares: 0 }))
  const all = { weight: 0, sum: 0 }
  for (let bin = first; bin < until; bin += 1) {
    if (counts.surges.has(bin)) continue
    const count = counts.people.get(bin) ?? 0
    const weight = FADING ** ((until - bin) / BINS_A_DAY)
    all.weight += weight
    all.sum += weight * count
    for (const near of [-1, 0, 1]) {
      const slot = slots[slotOf(bin, near)]
      if (slot === undefined) continue
      const share = near === 0 ? weight : weight / 2
      slot.weight += share
      slot.roots += share * Math.sqrt(count)
      slot.squares += share * count
    }
  }
  const mean = all.weight === 0 ? 0 : all.sum / all.weight
  const levels = slots.map(({ weight, roots, squares }) => {
    if (weight === 0) return mean
    const root = roots / weight
    const spread = Math.sqrt(Math.max(0, squares / weight - root ** 2))
    const plain = squares / weight
    const cut = (root + spread / 2) ** 2 + 0.25
    return (Math.min(plain, Math.max(cut, plain * 0.8)) * weight + mean * PRIOR) / (weight + PRIOR)
  })
  return {
    days: Math.max(0, (until - first) / BINS_A_DAY),
    at: (bin) => levels[slotOf(bin, 0)] ?? mean,
  }
}

const slotOf = (bin: number, near: number): number =>
  (((bin % BINS_A_DAY) + near + BINS_A_DAY) % BINS_A_DAY) + (isFree(bin) ? BINS_A_DAY : 0)

/**
 * How much more than by chance the counts of stretches vary about what is usual: the excess of a negative binomial.
 *
 * @param bins how long a stretch is
 */
export function excessOf(counts: Counts, usual: Usual, until: number, bins: number): number {
  const first = Math.max(counts.from, until - KEPT * BINS_A_DAY)
  const parts: { found: number; mean: number }[] = []
  for (let start = first; start + bins <= until; start += bins) {
    let found = 0
    let mean = 0
    let isClean = true
    for (let bin = start; bin < start + bins; bin += 1) {
      if (counts.surges.has(bin)) isClean = false
      found += counts.people.get(bin) ?? 0
      mean += usual.at(bin)
    }
    if (isClean) parts.push({ found, mean })
  }
  // What stands out most may be a surge that nobody called one.
  const kept = parts
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, Math.max(1, Math.floor(parts.length * 0.995)))
  const above = kept.reduce((sum, { found, mean }) => sum + (found - mean) ** 2 - mean, 0)
  const below = kept.reduce((sum, { mean }) => sum + mean ** 2, 0)
  return Math.min(3, Math.max(LEAST_EXCESS, below === 0 ? LEAST_EXCESS : above / below))
}

const LEAST_EXCESS = 0.05
const distance = ({ found, mean }: { found: number; mean: number }): number =>
  (found - mean) / Math.sqrt(mean + 0.5)
