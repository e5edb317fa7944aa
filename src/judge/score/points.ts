import { harmMeanings } from '../../languages/harm-meanings.js'
import { judgedLanguages, lexiconFor } from '../../languages/index.js'
import type { Meaning } from '../../languages/lexicon.js'
import { pictures } from '../../languages/pictures.js'
import { ownName } from '../../languages/rough/signal-name.js'
import type { Topics } from './topics.js'
import type { Weighed } from './weighed.js'
import { wordlessSignals } from './wordless-signals.js'

/** Signals without fixed points, with the most that they can give. */
const MOST: Readonly<Record<string, number>> = { rating: 1.6, length: -3 }

/** The user's points by signal; 0 switches one off. */
export type SignalPoints = Readonly<Record<string, number>>

/** Every signal whose points can be set, in alphabetical order. */
export function signalNames(): string[] {
  const groups = judgedLanguages.flatMap((language) => lexiconFor(language).groups).concat(pictures)
  const meanings: Meaning[] = [
    ...Object.values(wordlessSignals),
    ...Object.values(harmMeanings),
    ...groups.flatMap((group) => [
      group,
      ...(typeof group.negated === 'object' ? [group.negated] : []),
      ...(group.arrival === undefined ? [] : [group.arrival]),
      ...Object.values(group.turns ?? {}),
    ]),
  ]
  const named = meanings.filter(({ points }) => points !== 0).map(({ name }) => name)
  return [...new Set([...named, ...Object.keys(MOST)])].sort()
}

/**
 * Gives signals the points that the user set. What a word counts more or less for where it stands (negated, repeated, in
 * capitals) keeps its proportion; for `rating` and `length`, which have no fixed points, the most they can give is set.
 * Self-harm and violence stay marked with 0 points: nobody switches that off.
 */
export function withPoints(weighed: Weighed[], points: SignalPoints): Weighed[] {
  if (Object.keys(points).length === 0) return weighed
  return weighed.flatMap((one) => {
    const { signal, means } = one
    const name = ownName(signal.name)
    const wanted = Object.hasOwn(points, name) ? points[name] : undefined
    const usual = MOST[name] ?? means.points
    if (wanted === undefined || usual === 0) return [one]
    const rounded = Math.round(((signal.points * wanted) / usual) * 1000) / 1000
    if (rounded === 0 && !means.danger) return []
    return [{ means, signal: { ...signal, points: rounded } }]
  })
}

/** Things of a trouble say nothing where the user switched off what a post says of that trouble. */
export function withoutSwitchedOff(
  topics: Topics,
  weighed: readonly Weighed[],
  points: SignalPoints,
): Topics {
  const off = weighed.filter(
    ({ signal }) => Object.hasOwn(points, ownName(signal.name)) && points[ownName(signal.name)] === 0,
  )
  if (off.length === 0) return topics
  return new Map([...topics].filter(([kind]) => !off.some(({ means }) => means.kind === kind)))
}
