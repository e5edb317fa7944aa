import { type Series, type Spread, seriesOf, spreadOf } from './spread.js'
import { BINS_A_DAY, binOf, KEPT, type Usual, usualBefore } from './usual-level.js'

/** A post as the detector counts it: who, the same letters for the same person or the same text; when; of which kind. */
export type Counted = {
  at: number
  who: string
  kind: string
  /** It names the brand and complains of nothing: counted for how much is said of it at all. */
  calm?: true
}

/** Of people who have something in common, what is remembered between two looks: plain values. */
export type Group = {
  people: Map<number, number>
  recent: Counted[]
  seen: Map<number, Set<string>>
  usual?: Usual
  /** For each window in which a rise is looked for, sudden or slow. */
  spreads: readonly Spread[]
  slowSpreads: readonly Spread[]
}

export const newGroup = (): Group => ({
  people: new Map(),
  recent: [],
  seen: new Map(),
  spreads: [],
  slowSpreads: [],
})

const within = ({ recent }: Group, from: number, to: number) =>
  recent.filter(({ at }) => at > from && at <= to)

/** Different people who wrote between two moments of late. */
export const distinct = (group: Group, from: number, to: number): number =>
  new Set(within(group, from, to).map(({ who }) => who)).size

/**
 * The first of those who wrote between two moments, and of those before them who wrote as close together: a window begins anywhere.
 *
 * @param gap so far two may be apart, in milliseconds
 */
export function firstIn(group: Group, from: number, to: number, gap: number): number {
  const times = group.recent.map(({ at }) => at).filter((at) => at <= to)
  return times
    .toSorted((a, b) => b - a)
    .reduce((first, at) => (at > from || first - at <= gap ? at : first), to)
}

/** @param since what is older is forgotten as a post, and kept as a count */
export function addTo(group: Group, post: Counted, now: number, since: number): void {
  const { at, who } = post
  const bin = binOf(at)
  if (bin < binOf(now) - KEPT * BINS_A_DAY) return
  const seen = group.seen.get(bin) ?? new Set()
  if (!seen.has(who)) {
    seen.add(who)
    group.seen.set(bin, seen)
    group.people.set(bin, (group.people.get(bin) ?? 0) + 1)
  }
  if (at > since) group.recent.push(post)
}

/**
 * Works out anew what is usual.
 *
 * @param lengths of windows, in half hours, where it is also worked out how much it varies
 * @returns the counts then, for what varies together with them
 */
export function refreshGroup(
  group: Group,
  brand: { from: number; surges: ReadonlySet<number> },
  until: number,
  lengths: { windows: readonly number[]; slowWindows: readonly number[] } | undefined,
  calm: Series | undefined,
): Series | undefined {
  const counts = { ...brand, people: group.people }
  const usual = usualBefore(counts, until)
  group.usual = usual
  const series = lengths && seriesOf(counts, usual, until)
  if (lengths !== undefined && series !== undefined) {
    group.spreads = lengths.windows.map((bins) => spreadOf(series, calm, bins))
    group.slowSpreads = lengths.slowWindows.map((bins) => spreadOf(series, calm, bins))
  }
  const oldest = until - (KEPT + 1) * BINS_A_DAY
  for (const bin of group.people.keys()) if (bin < oldest) group.people.delete(bin)
  for (const bin of group.seen.keys()) if (bin < until - 4 * BINS_A_DAY) group.seen.delete(bin)
  return series
}
