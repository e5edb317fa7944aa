import type { Period } from '../../digest/week.js'
import { jsonText } from '../../text/json-text.js'
import type { Stats } from '../../views/stats.js'
import { coverageValue } from '../json-value.js'
import type { JsonStats } from './json-schema.js'
import { figureValue, lineValue } from './values.js'

const stretch = ({ from, to }: Period) => ({ from: from.toISOString(), to: to.toISOString() })

const head = ({ generatedAt, brands, by, stretches, watched, knownFrom, total }: Stats) => ({
  version: 1 as const,
  generatedAt: generatedAt.toISOString(),
  brands: [...brands],
  ...(by !== undefined && { by }),
  period: stretch(stretches.period),
  before: stretch(stretches.before),
  watched,
  knownFrom: knownFrom.toISOString(),
  isBeforeKnown: total.before !== undefined,
})

const weekValue = ({ now, watched, ...week }: Stats['weeks'][number]) => ({
  ...stretch(week),
  watched,
  ...figureValue(now),
})

/** One document for programs. */
export function statsJson(stats: Stats): string {
  const value: JsonStats = {
    ...head(stats),
    all: lineValue(stats.total),
    weeks: stats.weeks.map(weekValue),
    parts: stats.parts.map(({ by, lines }) => ({ by, lines: lines.map(lineValue) })),
    coverage: coverageValue(stats.coverage),
  }
  return `${jsonText(value, 2)}\n`
}

/** A line of JSON for each line of figures, then one of what was looked at. A stream without its last line was cut. */
export function statsNdjson(stats: Stats): string {
  const isPage = stats.by === undefined
  return [
    ...(isPage ? [{ type: 'figures', by: 'all', ...lineValue(stats.total) }] : []),
    ...(isPage || stats.by === 'week'
      ? stats.weeks.map((week) => ({ type: 'figures', by: 'week', ...weekValue(week) }))
      : []),
    ...stats.parts.flatMap(({ by, lines }) =>
      lines.map((line) => ({ type: 'figures', by, ...lineValue(line) })),
    ),
    { type: 'coverage', ...head(stats), coverage: coverageValue(stats.coverage) },
  ]
    .map((line) => `${jsonText(line)}\n`)
    .join('')
}
