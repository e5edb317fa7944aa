import type { AlertRule } from '../../alerts/rule.js'
import type { Hold } from '../../alerts/timing.js'
import type { AlertKind } from '../../model/alert.js'
import { duration } from './duration.js'
import { someOf } from './some-of.js'

const kindsInWords: Readonly<Record<AlertKind, string>> = {
  danger: "danger to somebody's life or body",
  new: 'new posts that need a reply',
  soon: 'promises that end soon',
  broken: 'promises that are broken',
  news: 'reports in the news',
  surge: 'many people who complain at once',
  silence: 'incidents of which nobody of you speaks',
  relapse: 'complaints of what was closed',
  'source-failing': 'sources that fail',
  'coverage-lost': 'too few sources that answer',
}

/** `new posts that need a reply, of severity 3 or more, about Northwind Hosting` */
export function aboutWords({ kind, brands, kinds, score, severity, below }: AlertRule): string {
  return [
    kind === 'coverage-lost' ? `${kindsInWords[kind]} (fewer than ${below} %)` : kindsInWords[kind],
    ...(kinds === undefined ? [] : [`of the kind ${kinds.join(' or ')}`]),
    ...(score === undefined ? [] : [`with a score of ${score} or more`]),
    ...(severity === undefined ? [] : [`of severity ${severity} or more`]),
    ...(brands === undefined ? [] : [`about ${someOf(brands)}`]),
  ].join(', ')
}

/** `support; then boss, where nobody acknowledged it for 15m` */
export const whomWords = ({ steps: [first, ...others] }: AlertRule): string =>
  [
    first.to.join(', '),
    ...others.map(
      ({ after, to }) => `then ${to.join(', ')}, where nobody acknowledged it for ${duration(after)}`,
    ),
  ].join('; ')

/** What may hold it back; undefined where nothing does. */
export function heldWords({
  kind,
  holding: { batch, coolDown, quiet, perDay },
}: AlertRule): string | undefined {
  if (kind === 'danger') return undefined
  return [
    ...(batch > 0 ? [`gathers for ${duration(batch)}`] : []),
    ...(coolDown > 0 ? [`at most once in ${duration(coolDown)}`] : []),
    ...(quiet === undefined ? [] : ['not in its quiet hours']),
    `at most ${perDay} a day`,
  ].join(', ')
}

/** Why something waits. */
export const holdWords: Readonly<Record<Hold, string>> = {
  batch: 'it gathers what comes together',
  'cool-down': 'its cool-down',
  quiet: 'its quiet hours',
  cap: 'its daily cap is reached',
}
