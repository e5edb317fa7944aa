import type { Period } from '../../digest/week.js'
import type { Figures } from '../../stats/figures.js'
import type { Line } from '../../stats/stats.js'
import type { Stats } from '../../views/stats.js'
import { cell, textOf } from '../csv.js'
import { figureValue } from './values.js'

/** Figures in columns; empty where a figure is not known. */
const figureColumns = [
  'mentions',
  'needReply',
  'people',
  'foundLate',
  'firstAnswers',
  'medianSeconds',
  'nineOfTenSeconds',
  'noWordYet',
  'leftTheList',
  'acknowledgeKept',
  'acknowledgeEnded',
  'resolveKept',
  'resolveEnded',
  'seenAfterMedianSeconds',
  'returned',
  'again',
] as const

type Cells = Partial<Record<(typeof figureColumns)[number], number | null>>

function cellsOf(figures: Figures | undefined): Cells {
  if (figures === undefined) return {}
  const { firstAnswers, promises, seenAfter, ...counts } = figureValue(figures)
  return {
    ...counts,
    firstAnswers: firstAnswers.cases,
    medianSeconds: firstAnswers.medianSeconds,
    nineOfTenSeconds: firstAnswers.nineOfTenSeconds,
    acknowledgeKept: promises.acknowledge.kept,
    acknowledgeEnded: promises.acknowledge.ended,
    resolveKept: promises.resolve.kept,
    resolveEnded: promises.resolve.ended,
    seenAfterMedianSeconds: seenAfter.medianSeconds,
  }
}

const withBefore = (column: string): string => `before${column.replace(/^./, (first) => first.toUpperCase())}`

/** For spreadsheets: a row for each line, with the same figures of the stretch before behind them. */
export function statsCsv(stats: Stats): string {
  const { stretches, weeks, total, parts, watched } = stats
  const isPage = stats.by === undefined
  const rows = [
    ...(isPage ? [row('all', total, stretches.period, watched)] : []),
    ...(isPage || stats.by === 'week'
      ? weeks.map((week) =>
          row('week', { name: undefined, now: week.now, before: undefined }, week, week.watched),
        )
      : []),
    ...parts.flatMap(({ by, lines }) => lines.map((line) => row(by, line, stretches.period, watched))),
  ]
  const head = ['by', 'name', 'from', 'to', 'watched', ...figureColumns, ...figureColumns.map(withBefore)]
  return textOf([head.join(','), ...rows])
}

function row(
  by: string,
  { name, now, before }: Pick<Line, 'name' | 'now' | 'before'>,
  { from, to }: Period,
  watched: string,
): string {
  const figures = (some: Cells) => figureColumns.map((column) => cell(some[column] ?? undefined))
  return [
    by,
    cell(name),
    from.toISOString(),
    to.toISOString(),
    watched,
    ...figures(cellsOf(now)),
    ...figures(cellsOf(before)),
  ].join(',')
}
