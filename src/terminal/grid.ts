import Table from 'cli-table3'
import { displayWidth } from './width.js'

/** One line of a cell: what is printed, and how many cells it takes without its colours and links. */
export type Line = { painted: string; width: number }

export type Column = { width: number; align?: 'left' | 'right' }

/** A cell is its lines; a string is one line without colours. Made safe and cut to the column by the caller. */
export type Cell = string | readonly Line[]

/** Between columns. */
export const GUTTER = 2

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
 * cli-table3 lays out: it aligns, pads, and puts cells of unequal height side by side. It measures by itself, with tables of
 * 2019 that miss newer emoji and most combining marks, and takes no other measure. So it is given the outline of each line,
 * as many letters as displayWidth counts cells, and the line takes the place of its outline afterwards.
 */
function shortGrid(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => columns.map((_, index) => linesOf(row[index] ?? '')))
  const last = columns.length - 1
  const table = new Table({
    chars: borderless,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colWidths: columns.map(({ width }, index) => Math.max(width, ...cells.map((row) => widest(row[index])))),
    colAligns: columns.map(({ align = 'left' }) => align),
  })
  const outlineOf = (lines: readonly Line[], column: number) =>
    // Measuring takes cli-table3 most of its time, and nothing stands behind the last column.
    lines
      .map(({ width }) => outline(column === last && columns[last]?.align !== 'right' ? 0 : width))
      .join('\n')
  table.push(...cells.map((row) => row.map(outlineOf)))
  const inOrder = cells.flatMap(lineByLine)
  let next = 0
  return table
    .toString()
    .replace(outlines, () => inOrder[next++]?.painted ?? '')
    .replace(/ +$/gm, '')
}

const borderless = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '' },
  middle: ' '.repeat(GUTTER),
}

/**
 * Nothing else is in the table but spaces. The escape sequence, of no style that a terminal knows, is where a line is found that
 * takes no cell. It stands early, since cli-table3 shortens each cell to 10 cells for a message that is never shown, and takes
 * 20 ms to do so where no sequence lets it stop.
 */
const outline = (width: number): string =>
  `${'x'.repeat(Math.min(width, 9))}\u001b[5000m${'x'.repeat(Math.max(0, width - 9))}`
const outlines = /x*\u001b\[5000mx*/g

/** The lines of a row as they are met, from left to right, then downwards. */
function lineByLine(row: readonly (readonly Line[])[]): Line[] {
  const height = Math.max(...row.map((lines) => lines.length))
  return Array.from({ length: height }, (_, at) => row.flatMap((lines) => lines[at] ?? [])).flat()
}

const widest = (lines: readonly Line[] = []): number => Math.max(0, ...lines.map(({ width }) => width))

const linesOf = (cell: Cell): readonly Line[] =>
  typeof cell === 'string' ? [{ painted: cell, width: displayWidth(cell) }] : cell
