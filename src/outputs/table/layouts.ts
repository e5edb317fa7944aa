import { type Column, GUTTER, grid, type Line } from '../../terminal/grid.js'
import { displayWidth } from '../../terminal/width.js'
import type { CellTexts } from './cell-texts.js'
import {
  addressLine,
  type Brush,
  caseWords,
  dangerLine,
  flow,
  headingLines,
  line,
  linked,
  parts,
  plain,
  postLines,
  whereAndWho,
} from './cells.js'

/** Rows in the form that suits a width. */
export type Layout = (rows: readonly CellTexts[], width: number, brush: Brush) => string

/** From the first of these widths on that the terminal has. */
export function layoutFor(width: number): Layout {
  if (width >= 140) return wide
  if (width >= 72) return stacked
  if (width >= 40) return narrow
  return list
}

/** Lines for what a row says beside kind and severity. */
const MOST_BESIDES = 4

const EMPTY: Line = { painted: '', width: 0 }

/** Everything side by side. Between two columns of strangers' words stands one of ours: see docs/outputs.md. */
const wide: Layout = (rows, width, brush) => {
  const fixed = [priorityWidth(rows), idWidth(rows), waitsWidth(rows)]
  const who = Math.min(
    Math.round(width * 0.16),
    widest(
      rows.flatMap((row) => [row.place, row.source, row.author, row.more, row.copies]),
      'where, who',
    ),
  )
  const kind = Math.min(
    20,
    widest(
      rows.flatMap((row) => [row.danger, row.kind, row.severity, ...row.besides]),
      'kind',
    ),
  )
  const why = Math.min(
    Math.round(width * 0.18),
    widest(
      rows.flatMap(({ reasons }) => reasons),
      'why',
    ),
  )
  const post = width - sum(fixed) - who - kind - why - 6 * GUTTER
  const cells = (row: CellTexts): Line[][] => [
    ...leading(row, brush),
    [
      ...line(row.place, who, (text) => linked(row.link, brush)(brush.place(text))),
      ...line(row.source, who, brush.faint),
      ...line(row.author, who),
      ...line(row.more, who, brush.faint),
      ...(row.copies === '' ? [] : flow([row.copies], who, 2, brush.faint)),
    ],
    [
      ...dangerLine(row, kind, brush),
      ...line(row.kind, kind),
      ...line(row.severity, kind, row.urgent ? brush.alarm : plain),
      ...flow(
        row.besides.filter((words) => words !== row.copies),
        kind,
        MOST_BESIDES,
        brush.faint,
      ),
    ],
    postLines(row, post, 3, brush),
    row.reasons.slice(0, 3).flatMap((text) => line(text, why, brush.faint)),
  ]
  const head = ['prio', 'id', 'waits', 'where, who', 'kind', 'post', 'why']
  return spaced(
    [...leadingColumns(fixed), ...[who, kind, post, why].map((one) => ({ width: one }))],
    head,
    rows.map(cells),
    brush,
    around(rows, sum(fixed) + 3 * GUTTER, width, brush),
  )
}

/** Who, post and reasons above each other in one cell. */
const stacked: Layout = (rows, width, brush) => {
  const fixed = [priorityWidth(rows), idWidth(rows), waitsWidth(rows)]
  const post = width - sum(fixed) - 3 * GUTTER
  const cells = (row: CellTexts): Line[][] => [
    ...leading(row, brush),
    [
      ...dangerLine(row, post, brush),
      ...whereAndWho(row, post, brush),
      ...postLines(row, post, 4, brush),
      ...why(row, post, 2, brush),
    ],
  ]
  return spaced(
    [...leadingColumns(fixed), { width: post }],
    ['prio', 'id', 'waits', 'post'],
    rows.map(cells),
    brush,
    around(rows, sum(fixed) + 3 * GUTTER, width, brush),
  )
}

/** As stacked, with the numbers above each other as well. */
const narrow: Layout = (rows, width, brush) => {
  const facts = Math.max(waitsWidth(rows), idWidth(rows), priorityWidth(rows))
  const post = width - facts - GUTTER
  const cells = (row: CellTexts): Line[][] => [
    leading(row, brush).flat(),
    [
      ...dangerLine(row, post, brush),
      ...whereAndWho(row, post, brush),
      ...postLines(row, post, 4, brush),
      ...why(row, post, 2, brush),
    ],
  ]
  return spaced(
    [{ width: facts }, { width: post }],
    [],
    rows.map(cells),
    brush,
    around(rows, facts + GUTTER, width, brush),
  )
}

/** No columns at all. */
const list: Layout = (rows, width, brush) =>
  rows
    .map((row) =>
      [
        ...parts(
          width,
          [row.priority, brush.strong],
          [` ${row.id} `, plain],
          [row.waits, row.late ? brush.alarm : plain],
        ),
        ...dangerLine(row, width, brush),
        ...whereAndWho(row, width, brush),
        ...postLines(row, Math.max(2, width), 5, brush),
        ...why(row, Math.max(2, width), 3, brush),
      ]
        .map(({ painted }) => painted)
        .concat(addressLine(row, 0, width, brush))
        .toSpliced(0, 0, ...headingLines(row, width, brush))
        .map((text) => `${text}\n`)
        .join(''),
    )
    .join('\n')

const leading = (row: CellTexts, brush: Brush): Line[][] => [
  line(row.priority, row.priority.length, brush.strong),
  line(row.id, displayWidth(row.id)),
  line(row.waits, row.waits.length, row.late ? brush.alarm : plain),
]

const leadingColumns = ([priority = 0, id = 0, waits = 0]: readonly number[]): Column[] => [
  { width: priority, align: 'right' },
  { width: id },
  { width: waits },
]

const why = (row: CellTexts, width: number, most: number, { faint }: Brush): Line[] =>
  flow([caseWords(row), ...row.reasons], width, most, faint)

/** Lines above and below a row that keep to no column. */
type Around = { above: readonly string[]; below: readonly string[] }

const around = (rows: readonly CellTexts[], indent: number, width: number, brush: Brush): Around[] =>
  rows.map((row) => ({
    above: headingLines(row, width, brush),
    below: addressLine(row, indent, width, brush),
  }))

/** A faint head, and an empty line after each row but the last. */
function spaced(
  columns: readonly Column[],
  head: readonly string[],
  rows: readonly Line[][][],
  brush: Brush,
  beside: readonly Around[],
): string {
  const heads = head.map((word, index) => line(word, columns[index]?.width ?? 0, brush.faint))
  const apart = rows.map((row, index) => (index === rows.length - 1 ? row : withEmptyLine(row)))
  const lines = grid(columns, heads.length === 0 ? apart : [heads, ...apart]).split('\n')
  const parts = [...(heads.length === 0 ? [] : lines.splice(0, 1))]
  for (const [index, height] of rows.map(heightOf).entries()) {
    const { above = [], below = [] } = beside[index] ?? {}
    parts.push(...above, ...lines.splice(0, height), ...below)
    if (index < rows.length - 1) parts.push(...lines.splice(0, 1))
  }
  return `${parts.join('\n')}\n`
}

const heightOf = (row: readonly Line[][]): number => Math.max(1, ...row.map((cell) => cell.length))

function withEmptyLine(row: readonly Line[][]): Line[][] {
  const height = heightOf(row)
  return row.map((cell, index) =>
    index === 0 ? [...cell, ...Array.from({ length: height + 1 - cell.length }, () => EMPTY)] : cell,
  )
}

const priorityWidth = (rows: readonly CellTexts[]) =>
  widest(
    rows.map(({ priority }) => priority),
    'prio',
  )
const idWidth = (rows: readonly CellTexts[]) =>
  widest(
    rows.map(({ id }) => id),
    'id',
  )
const waitsWidth = (rows: readonly CellTexts[]) =>
  widest(
    rows.map(({ waits }) => waits),
    'waits',
  )

const widest = (texts: readonly string[], head: string) =>
  texts.reduce((width, text) => Math.max(width, displayWidth(text)), head.length)

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
