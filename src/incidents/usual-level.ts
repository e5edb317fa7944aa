/** Half an hour, in milliseconds: counts are kept by it. */
export const BIN = 30 * 60_000
const DAY = 24 * 60 * 60_000
export const BINS_A_DAY = DAY / BIN
/** For so long, in days. */
export const KEPT = 28
/** How much less a day counts than the one after it. */
const FADING = 0.96
/** What the mean of all days weighs, where a time of day has few counts of its own; a count of today weighs 1. */
const PRIOR = 1

/** How many different people wrote of a brand in each half hour, and when that was a surge; what is not named is 0. */
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

/** The first half hour that counts for what is usual at another one. */
export const firstOf = (from: number, until: number): number => Math.max(from, until - KEPT * BINS_A_DAY)

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
  const first = firstOf(counts.from, until)
  const size = BINS_A_DAY * 2
  const weights = new Float64Array(size)
  const roots = new Float64Array(size)
  const sums = new Float64Array(size)
  const all = { weight: 0, sum: 0 }
  for (let bin = first; bin < until; bin += 1) {
    if (counts.surges.has(bin)) continue
    const count = counts.people.get(bin) ?? 0
    const weight = FADING ** ((until - bin) / BINS_A_DAY)
    all.weight += weight
    all.sum += weight * count
    for (let near = -1; near <= 1; near += 1) {
      const slot = slotOf(bin, near)
      const share = near === 0 ? weight : weight / 2
      weights[slot] = (weights[slot] ?? 0) + share
      roots[slot] = (roots[slot] ?? 0) + share * Math.sqrt(count)
      sums[slot] = (sums[slot] ?? 0) + share * count
    }
  }
  const mean = all.weight === 0 ? 0 : all.sum / all.weight
  const levels = weights.map((weight, slot) => {
    if (weight === 0) return mean
    const root = (roots[slot] ?? 0) / weight
    const plain = (sums[slot] ?? 0) / weight
    const spread = Math.sqrt(Math.max(0, plain - root ** 2))
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

/** How many are usual between two moments. */
export function usualIn(usual: Usual, from: number, to: number): number {
  let sum = 0
  for (let bin = binOf(from); bin * BIN < to; bin += 1) {
    const length = Math.min(to, (bin + 1) * BIN) - Math.max(from, bin * BIN)
    sum += (usual.at(bin) * length) / BIN
  }
  return sum
}
