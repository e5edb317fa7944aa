import { BINS_A_DAY, type Counts, firstOf, type Usual } from './usual-level.js'

/**
 * How much more than by chance counts vary about what is usual, as the excess of a negative binomial: variance = mean + excess × mean².
 *
 * @property all of it
 * @property shared the part that all who write of the brand have in common, complaining or not: more is said of it in one hour than in another
 */
export type Spread = { all: number; shared: number }

/** Counts beside what is usual, each summed up from the first half hour on, so that any stretch is a difference. */
export type Series = { found: Float64Array; mean: Float64Array; surges: Float64Array }

/** The series of the 28 days before a half hour. */
export function seriesOf(counts: Counts, usual: Usual, until: number): Series {
  const first = firstOf(counts.from, until)
  const length = Math.max(0, until - first)
  const [found, mean, surges] = [1, 2, 3].map(() => new Float64Array(length + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  for (let index = 0; index < length; index += 1) {
    const bin = first + index
    found[index + 1] = (found[index] ?? 0) + (counts.people.get(bin) ?? 0)
    mean[index + 1] = (mean[index] ?? 0) + usual.at(bin)
    surges[index + 1] = (surges[index] ?? 0) + (counts.surges.has(bin) ? 1 : 0)
  }
  return { found, mean, surges }
}

/** What stretches of a length bring, one after another; those with a surge are left out. */
type Stretch = { found: number; mean: number; otherFound: number; otherMean: number }

const LEAST = 0.05
const MOST = 3
/** Of brands of which little is said, the spread of most; and how far from it a brand may well be. */
export const OF_MOST = 0.3
/** The same of stretches of a day and more, in which bursts go under. */
const OF_MOST_DAYS = 0.1
const DOUBT = 0.3
/** Before anything was worked out. */
export const UNKNOWN: Spread = { all: OF_MOST, shared: 0 }
/** What stands out most may be a surge that nobody called one. */
const KEPT = 0.995

/**
 * @param of whose counts
 * @param calm those of people who wrote of the brand and did not complain; undefined where nobody counted them
 * @param bins how long a stretch is, in half hours
 */
export function spreadOf(of: Series, calm: Series | undefined, bins: number): Spread {
  const stretches = stretchesOf(of, calm, bins)
  const kept = stretches
    .map((stretch) => ({ stretch, by: (stretch.found - stretch.mean) / Math.sqrt(stretch.mean + 0.5) }))
    .toSorted((a, b) => a.by - b.by)
    .slice(0, Math.max(1, Math.floor(stretches.length * KEPT)))
    .map(({ stretch }) => stretch)
  let [above, squares, noise, together, products] = [0, 0, 0, 0, 0]
  for (const { found, mean, otherFound, otherMean } of kept) {
    above += (found - mean) ** 2 - mean
    squares += mean ** 2
    noise += mean + 2 * mean ** 2
    together += (found - mean) * (otherFound - otherMean)
    products += mean * otherMean
  }
  const ofMost = bins < BINS_A_DAY ? OF_MOST : OF_MOST_DAYS
  const all = Math.min(MOST, Math.max(LEAST, weighed(above, squares, noise, ofMost)))
  const shared = calm === undefined ? 0 : weighed(together, products, products, ofMost / 2)
  return { all, shared: Math.min(all, Math.max(0, shared)) }
}

/** What was measured, as far as it is sure, and else what is so of most. */
function weighed(sum: number, size: number, noise: number, ofMost: number): number {
  if (size === 0) return ofMost
  const sure = DOUBT ** 2 / (DOUBT ** 2 + noise / size ** 2)
  return ofMost + (sum / size - ofMost) * sure
}

function stretchesOf(of: Series, calm: Series | undefined, bins: number): Stretch[] {
  const stretches: Stretch[] = []
  const between = (sums: Float64Array, from: number) => (sums[from + bins] ?? 0) - (sums[from] ?? 0)
  for (let start = 0; start + bins < of.found.length; start += bins)
    if (between(of.surges, start) === 0)
      stretches.push({
        found: between(of.found, start),
        mean: between(of.mean, start),
        otherFound: calm === undefined ? 0 : between(calm.found, start),
        otherMean: calm === undefined ? 0 : between(calm.mean, start),
      })
  return stretches
}

/**
 * How many are to be expected of whom `mean` are usual, since so many others wrote meanwhile: where more is said of a brand at all, more
 * complain, too. Bayes' rule for a gamma-mixed count.
 *
 * @returns the mean, and the excess that is left about it
 */
export function expected(
  mean: number,
  { all, shared }: Spread,
  others: { found: number; mean: number } | undefined,
): { mean: number; excess: number } {
  if (others === undefined || shared < 0.01) return { mean, excess: all }
  const size = 1 / shared
  return {
    mean: (mean * (size + others.found)) / (size + others.mean),
    excess: 1 / (size + others.found) + Math.max(LEAST, all - shared),
  }
}
