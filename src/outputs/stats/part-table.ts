import type { Grouping } from '../../stats/grouping.js'
import type { Line } from '../../stats/stats.js'
import { type Line as CellLine, type Column, GUTTER, grid } from '../../terminal/grid.js'
import { evenEmoji, safeText } from '../../terminal/safe.js'
import { sparkline } from '../../terminal/sparkline.js'
import type { View } from '../../terminal/view.js'
import { cutToWidth, displayWidth } from '../../terminal/width.js'
import { wrap } from '../../terminal/wrap.js'
import { cellOf, lineName, NOT_KNOWN, type PartColumn, type PartRow, partColumns, rankOf } from './words.js'

/** More of a name takes the room of figures. */
const MOST_NAME = 30

type Paint = (text: string) => string

/** Lines of figures in columns, as many as there is room for; in sentences where there is room for none. */
export function partTable(
  { by, lines }: { by: Grouping; lines: readonly Line[] },
  view: View & { faint: Paint; weeksNow: number },
): string {
  const rows = lines.map((line): PartRow => ({ name: evenEmoji(safeText(lineName(line, by))).trim(), line }))
  return rowsTable(rows, by, view)
}

/** The same of lines that have their names. */
export function rowsTable(
  rows: readonly PartRow[],
  head: Grouping,
  { width, faint, ...view }: View & { faint: Paint; weeksNow: number },
): string {
  const trend: PartColumn = {
    head: 'by week',
    rank: 6.5,
    cell: ({ weeks }) => trendCell(weeks, view.weeksNow, view.blocks === true),
  }
  const told = [...partColumns, trend].filter((column) => rows.some((row) => cellOf(column, row) !== ''))
  const widest = Math.max(displayWidth(head), ...rows.map(({ name }) => displayWidth(name)))
  const kept = fitting(
    told.toSorted((one, other) => rankOf(one, head) - rankOf(other, head)),
    rows,
    width - Math.min(widest, MOST_NAME),
  )
  if (kept === undefined) return sentences(rows, told, width)
  const columns = told.filter((column) => kept.includes(column))
  const widths = columns.map((column) => columnWidth(column, rows))
  const room = width - widths.reduce((sum, one) => sum + one + GUTTER, 0)
  const name = Math.min(room, widest)
  const layout: Column[] = [
    { width: name },
    ...widths.map((one, index) => ({
      width: one,
      align: columns[index] === trend ? ('left' as const) : ('right' as const),
    })),
  ]
  const cell = (text: string, paint: Paint = plain): CellLine[] => [
    { painted: paint(text), width: displayWidth(text) },
  ]
  return `${grid(layout, [
    [head, ...columns.map((column) => column.head)].map((word) => cell(word, faint)),
    ...rows.map((row) => [
      cell(cutToWidth(row.name, name)),
      ...columns.map((column) => cell(cellOf(column, row))),
    ]),
  ])}\n`
}

const plain: Paint = (text) => text

/** Fewer weeks are no trend. */
const LEAST_WEEKS = 3

/** The stretch before and this one, apart. */
function trendCell(weeks: Line['weeks'], weeksNow: number, hasBlocks: boolean): string {
  const counts = weeks.flatMap((count) => count ?? [])
  const most = Math.max(0, ...counts)
  if (counts.length < LEAST_WEEKS || most === 0) return ''
  const [before, now] = [weeks.slice(0, -weeksNow), weeks.slice(-weeksNow)]
  return [before, now]
    .filter((some) => some.length > 0)
    .map((some) => sparkline(some, { most, hasBlocks }))
    .join(hasBlocks ? ' ' : ' | ')
}

const columnWidth = (column: PartColumn, rows: readonly PartRow[]): number =>
  Math.max(displayWidth(column.head), ...rows.map((row) => displayWidth(cellOf(column, row))))

/**
 * As many of the columns as there is room for beside the names; undefined where not even three would fit.
 *
 * @param columns those that tell most first
 */
function fitting(
  columns: readonly PartColumn[],
  rows: readonly PartRow[],
  room: number,
): readonly PartColumn[] | undefined {
  const kept: PartColumn[] = []
  let used = 0
  for (const column of columns) {
    const width = columnWidth(column, rows) + GUTTER
    if (used + width > room) break
    kept.push(column)
    used += width
  }
  if (kept.length < Math.min(LEAST_COLUMNS, columns.length)) return undefined
  return kept
}

const LEAST_COLUMNS = 3

/** `forum.example: needed 9, answers 8, half in 1h 2m`: where there is no room for columns. */
const sentences = (rows: readonly PartRow[], columns: readonly PartColumn[], width: number): string =>
  rows
    .flatMap((row) => {
      const said = columns.flatMap((column) => {
        const cell = cellOf(column, row)
        return cell === '' ? [] : [`${column.head} ${cell}`]
      })
      return wrap(`${row.name}: ${said.length === 0 ? NOT_KNOWN : said.join(', ')}`, width)
    })
    .map((line) => `${line}\n`)
    .join('')
