import Table from 'cli-table3'
import { displayWidth } from './width.js'

/** One line of a cell: what is printed, and how many cells it takes without its colours and links. */
export type Line = { painted: string; width: number }

export type Column = { width: number; align?: 'left' | 'right' }

/** A cell is its lines; a string is one line without colours. */
export type Cell = string | readonly Line[]

/** Between columns. */
export const GAP = 2

/** Not allowed in safe text, so it can't be met in a cell; one cell wide for cli-table3. */
const PLACEHOLDER = '\ue000'
const noBorder = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
}

/**
 * Rows in straight columns, without borders. cli-table3 lays them out, but measures with tables from 2019 that miss
 * newer emoji and most combining marks; so it gets each line as a run of placeholders as wide as its column, and the
 * padded lines take their places afterwards.
 */
export function grid(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const table = new Table({
    chars: noBorder,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colWidths: columns.map(({ width }) => width),
  })
  const lines: string[] = []
  for (const row of rows) {
    const cells = columns.map((_, index) => linesOf(row[index] ?? ''))
    table.push(cells.map((cell, index) => placeholders(cell.length, columns[index]?.width ?? 0)))
    const height = Math.max(...cells.map((cell) => cell.length))
    for (let at = 0; at < height; at++) {
      cells.forEach((cell, index) => {
        const line = cell[at]
        if (line) lines.push(padded(line, columns[index]))
      })
    }
  }
  let next = 0
  return table
    .toString()
    .replace(/\ue000+/g, () => lines[next++] ?? '')
    .replace(/ +$/gm, '')
}

const linesOf = (cell: Cell): readonly Line[] =>
  typeof cell === 'string' ? [{ painted: cell, width: displayWidth(cell) }] : cell

const placeholders = (count: number, width: number) =>
  Array.from({ length: count }, () => PLACEHOLDER.repeat(width)).join('\n')

function padded({ painted, width }: Line, column: Column | undefined): string {
  const spaces = ' '.repeat(Math.max(0, (column?.width ?? 0) - width))
  return column?.align === 'right' ? spaces + painted : painted + spaces
}
