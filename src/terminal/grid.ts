import Table from 'cli-table3'
import { displayWidth } from './width.js'

/** One line of a cell: what is printed, and how many cells it takes without its colours and links. */
export type Line = { painted: string; width: number }

export type Column = { width: number; align?: 'left' | 'right' }

/** A cell is its lines; a string is one line without colours. Made safe and cut to the column by the caller. */
export type Cell = string | readonly Line[]

/** Between columns. */
export const GAP = 2

/** cli-table3 compares each cell with all rows before it, so that a long table is made of short ones. */
const ROWS_AT_ONCE = 10

/** Rows in straight columns, without borders and trailing spaces. */
export function grid(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const parts: string[] = []
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    parts.push(shortGrid(columns, rows.slice(start, start + ROWS_AT_ONCE)))
  }
  return parts.join('\n')
}

/**
 * cli-table3 lays out, but measures with tables of 2019, which miss newer emoji and most combining marks, and takes
 * 10 ms a row to do so. So it gets a marker of no width for each line, an escape sequence that can't be met in safe
 * text, and the line takes the place of the marker and of its padding.
 */
function shortGrid(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const table = new Table({
    chars: borderless,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colWidths: columns.map(({ width }) => width),
  })
  const lines: Line[] = []
  for (const row of rows) {
    table.push(
      columns.map((column, index) =>
        linesOf(row[index] ?? '')
          .map((line) => marker(lines.push(aligned(line, column)) - 1))
          .join('\n'),
      ),
    )
  }
  return table
    .toString()
    .replace(markers, (_, index: string, room: string) => {
      const { painted, width } = lines[Number(index)] ?? { painted: '', width: 0 }
      return painted + room.slice(width)
    })
    .replace(/ +$/gm, '')
}

const borderless = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '' },
  middle: ' '.repeat(GAP),
}

// No terminal knows a style of this number, and cli-table3 passes it on.
const marker = (index: number) => `\u001b[5000;${index}m`
const markers = /\u001b\[5000;(\d+)m( *)/g

const linesOf = (cell: Cell): readonly Line[] =>
  typeof cell === 'string' ? [{ painted: cell, width: displayWidth(cell) }] : cell

function aligned(line: Line, { width, align }: Column): Line {
  const before = align === 'right' ? Math.max(0, width - line.width) : 0
  return { painted: ' '.repeat(before) + line.painted, width: line.width + before }
}
