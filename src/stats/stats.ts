import type { Period } from '../digest/week.js'
import { audienceSizes } from './audience-size.js'
import type { Fact } from './fact.js'
import { type Figures, figuresOf } from './figures.js'
import { groupedBy } from './grouped.js'
import type { Grouping } from './grouping.js'
import type { Stretches } from './stretches.js'

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
type WeekLine = Period & Pick<Line, 'now'> & { watched: Watched }

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
  unordered: readonly Fact[],
  stretches: Stretches,
  { known, by }: { known: Known; by: readonly Exclude<Grouping, 'week'>[] },
): Counted {
  const facts = unordered.toSorted((one, other) => one.at.getTime() - other.at.getTime())
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

/** @param facts in their order: each stretch is asked of them, and each of its weeks */
const within = (facts: readonly Fact[], { from, to }: Period): readonly Fact[] =>
  facts.slice(firstFrom(facts, from), firstFrom(facts, to))

/** The place of the first that is not before a moment, by halving. */
function firstFrom(facts: readonly Fact[], moment: Date): number {
  let [low, high] = [0, facts.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const fact = facts[middle]
    if (fact !== undefined && fact.at < moment) low = middle + 1
    else high = middle
  }
  return low
}

const complaintsIn = (facts: readonly Fact[], week: Period): number =>
  within(facts, week).reduce((sum, { what }) => sum + Number(what === 'complaint'), 0)

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
  // What needs no answer nobody has, and it has no cause.
  const isAsked = ({ what }: Fact) => what !== 'mention' || (by !== 'colleague' && by !== 'cause')
  const named = facts.filter(isAsked).flatMap((fact) => namesOf(fact, by).map((name) => ({ name, fact })))
  // One of the team, and a cause, is the same in letters of either size.
  const keyOf = ({ name }: { name: string | undefined }) =>
    by === 'colleague' || by === 'cause' ? name?.toLowerCase() : name
  const lines = Array.from(groupedBy(named, keyOf).values(), (own) =>
    line(
      own[0]?.name,
      own.map(({ fact }) => fact),
    ),
  ).filter(isTold)
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
