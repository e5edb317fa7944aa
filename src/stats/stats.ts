import type { Period } from '../digest/week.js'
import { audienceSizes } from './audience-size.js'
import type { Fact } from './fact.js'
import { type Figures, figuresOf } from './figures.js'
import type { Stretches } from './stretches.js'

export const groupings = [
  'brand',
  'source',
  'place',
  'kind',
  'week',
  'colleague',
  'audience',
  'cause',
] as const
export type Grouping = (typeof groupings)[number]

/** One line of figures: of all, or of what has something in common. */
export type Line = {
  /** Undefined: without a colleague or a cause; of a week nothing, since its stretch tells. */
  name: string | undefined
  now: Figures
  /** As much of the stretch before; undefined where that was not watched. */
  before: Figures | undefined
  /**
   * What needed a reply week by week, the oldest first; those of the stretch before first, where that was watched. Undefined of a week of
   * which nothing is known.
   */
  weeks: readonly (number | undefined)[]
}

/** `known`: all of it was watched; `in-part`; or of `none` of it anything is known. */
export type Watched = 'known' | 'in-part' | 'none'
export type WeekLine = Period & Pick<Line, 'now'> & { watched: Watched }

export type Known = {
  /** From when on everything is known that the sources told. */
  from: Date
  /** Of each of these: a post is known of it, or some source answered then. */
  period: boolean
  before: boolean
  weeks: readonly boolean[]
}

export type Counted = {
  total: Line
  watched: Watched
  weeks: readonly WeekLine[]
  parts: readonly { by: Exclude<Grouping, 'week'>; lines: readonly Line[] }[]
}

/** Counts the facts of the stretches, all and in parts. Pure. */
export function count(
  facts: readonly Fact[],
  stretches: Stretches,
  { known, by }: { known: Known; by: readonly Exclude<Grouping, 'week'>[] },
): Counted {
  const { period, before, weeks } = stretches
  const isBeforeKnown = watchedOf(before, known.before, known.from) === 'known'
  const line = (name: string | undefined, own: readonly Fact[]): Line => ({
    name,
    now: figuresOf(within(own, period)),
    before: isBeforeKnown ? figuresOf(within(own, before)) : undefined,
    weeks: [
      ...(isBeforeKnown ? stretches.weeksBefore.map((week) => complaintsIn(own, week)) : []),
      ...weeks.map((week, index) => (known.weeks[index] === true ? complaintsIn(own, week) : undefined)),
    ],
  })
  return {
    total: line(undefined, facts),
    watched: watchedOf(period, known.period, known.from),
    weeks: weeks.map((week, index) => ({
      ...week,
      now: figuresOf(within(facts, week)),
      watched: watchedOf(week, known.weeks[index] === true, known.from),
    })),
    parts: by.map((grouping) => ({ by: grouping, lines: linesOf(facts, grouping, line) })),
  }
}

const within = (facts: readonly Fact[], { from, to }: Period): Fact[] =>
  facts.filter(({ at }) => at >= from && at < to)

const complaintsIn = (facts: readonly Fact[], week: Period): number =>
  within(facts, week).filter(({ what }) => what === 'complaint').length

/** A stretch in which nobody looked must not look like a quiet one. */
function watchedOf({ from }: Period, wasSeen: boolean, knownFrom: Date): Watched {
  if (!wasSeen) return 'none'
  return knownFrom <= from ? 'known' : 'in-part'
}

function linesOf(
  facts: readonly Fact[],
  by: Exclude<Grouping, 'week'>,
  line: (name: string | undefined, own: readonly Fact[]) => Line,
): Line[] {
  const groups = new Map<string | undefined, { name: string | undefined; own: Fact[] }>()
  for (const fact of facts) {
    // What needs no answer nobody has, and it has no cause.
    if (fact.what === 'mention' && (by === 'colleague' || by === 'cause')) continue
    for (const name of namesOf(fact, by)) {
      // One of the team, and a cause, is the same in letters of either size.
      const key = by === 'colleague' || by === 'cause' ? name?.toLowerCase() : name
      const known = groups.get(key)
      if (known) known.own.push(fact)
      else groups.set(key, { name, own: [fact] })
    }
  }
  const lines = Array.from(groups.values(), ({ name, own }) => line(name, own)).filter(isTold)
  return by === 'audience' ? inSizes(lines, line) : lines.toSorted(mostFirst)
}

function namesOf({ of }: Fact, by: Exclude<Grouping, 'week'>): readonly (string | undefined)[] {
  switch (by) {
    case 'source':
      return of.sources
    default:
      return [of[by]]
  }
}

/** The facts may be of other stretches alone. */
const isTold = ({ now, before }: Line): boolean => isAny(now) || (before !== undefined && isAny(before))

const isAny = ({ mentions, needReply, firstAnswers, open, promises, returned, again }: Figures): boolean =>
  mentions + needReply + firstAnswers.cases + open + returned + again > 0 ||
  promises.acknowledge.ended + promises.resolve.ended > 0

/** All sizes, so that one sees of which there is nobody. */
const inSizes = (
  lines: readonly Line[],
  line: (name: string | undefined, own: readonly Fact[]) => Line,
): Line[] => audienceSizes.map((size) => lines.find(({ name }) => name === size) ?? line(size, []))

/** Without a name last. */
const mostFirst = (one: Line, other: Line): number =>
  Number(one.name === undefined) - Number(other.name === undefined) ||
  other.now.needReply - one.now.needReply ||
  other.now.mentions - one.now.mentions ||
  (other.before?.needReply ?? 0) - (one.before?.needReply ?? 0) ||
  (one.name ?? '').localeCompare(other.name ?? '', 'en')
