import { FEW } from '../../stats/figures.js'
import type { Line } from '../../stats/stats.js'
import { type Clock, utc } from '../../text/clock.js'
import type { Stats } from '../../views/stats.js'
import type { Sentence } from '../closing.js'
import { count, grouped } from '../wording/count.js'
import { duration } from '../wording/duration.js'
import { dayOf } from '../wording/moment.js'
import { stretchOfYear, stretchWords } from '../wording/stretch.js'

/** `2 Nov – 29 Nov 2026, 16:48 UTC, against 5 Oct – 1 Nov, 16:48.` Weeks are compared with each other. */
export const periodSentence = ({ by, stretches: { period, before } }: Stats, clock: Clock = utc): string =>
  by === 'week'
    ? `${stretchOfYear(period, clock)}.`
    : `${stretchOfYear(period, clock)}, against ${stretchWords(before, clock)}.`

/** What was not watched must not look quiet. */
export function watchedSentences(
  { by, watched, total, knownFrom, stretches }: Stats,
  clock: Clock = utc,
): string[] {
  const { period, before } = stretches
  const since = dayOf(knownFrom, clock)
  const isSoon = knownFrom >= period.to
  return [
    ...(watched === 'none'
      ? ['Of this stretch nothing is known: it was not watched, which does not mean that nobody wrote.']
      : []),
    ...(watched === 'in-part'
      ? [
          isSoon
            ? 'The sources were not watched all through this stretch: what was published before they were first read may be missing.'
            : `The sources are watched since ${since}: what was published before may be missing.`,
        ]
      : []),
    ...(total.before === undefined && by !== 'week'
      ? [
          `${stretchWords(before, clock)} was not watched by all sources, so there is nothing to compare with.`,
        ]
      : []),
  ]
}

const linesBySize = (lines: readonly Line[]) => new Map(lines.map((line) => [line.name, line.now]))

export const plainly = (texts: readonly string[]): Sentence[] =>
  texts.map((text) => ({ text, tone: 'plain' }))

/** Whether who has many followers is answered sooner than who has few, as far as that can be told. */
export function fairnessSentences(lines: readonly Line[]): string[] {
  const sizes = linesBySize(lines)
  const [small, large, unknown] = [sizes.get('small'), sizes.get('large'), sizes.get('unknown')]
  const people = lines.reduce((sum, { now }) => sum + now.people, 0)
  if (people === 0) return []
  if (unknown?.people === people)
    return [
      `Nobody knows how many follow ${people === 1 ? 'the one person' : `these ${count(people, 'person', 'people')}`}: many places do not say.`,
    ]
  const unknownWords =
    unknown === undefined || unknown.people === 0
      ? []
      : [
          `Of ${grouped(unknown.people)} of ${count(people, 'person', 'people')} nobody knows how many follow them: many places do not say.`,
        ]
  return [...comparison(small, large), ...unknownWords]
}

function comparison(small: Line['now'] | undefined, large: Line['now'] | undefined): string[] {
  const [few, many] = [small?.firstAnswers, large?.firstAnswers]
  if (few?.median === undefined || many?.median === undefined || few.cases < FEW || many.cases < FEW)
    return [
      `Too few answers to compare small accounts with large ones (${grouped(few?.cases ?? 0)} and ${grouped(many?.cases ?? 0)}; ${FEW} of each would do).`,
    ]
  const times = few.median / Math.max(1, many.median)
  const said = `half of the small accounts got a first answer within ${duration(few.median)}, half of the large ones within ${duration(many.median)}`
  if (times >= MUCH) return [`The loud were answered first: ${said}.`]
  return [
    times <= 1 / MUCH ? `The loud waited longer: ${said}.` : `Neither was answered much sooner: ${said}.`,
  ]
}

/** So many times as long is more than chance and the hour of the day. */
const MUCH = 1.5
