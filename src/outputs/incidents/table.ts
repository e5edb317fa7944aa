import { fold } from '../../terminal/fold.js'
import { type Cell, type Column, GUTTER, grid } from '../../terminal/grid.js'
import { evenEmoji, safeText } from '../../terminal/safe.js'
import { cutToWidth, displayWidth } from '../../terminal/width.js'
import { wrap } from '../../terminal/wrap.js'
import { asTyped } from '../wording/as-typed.js'

/** Narrower than this nothing could be read. */
export const NARROWEST = 20
/** Of the last column fewer cells tell too little. */
const LEAST_LAST = 12

type Paint = (text: string) => string

/** A line of a table: its cells, and how each is painted. */
export type Row = { cells: readonly string[]; paints?: readonly (Paint | undefined)[] }

/**
 * Rows in columns as wide as what stands in them, of which the last gets what room is left; where that is too little, each row is a sentence of
 * its cells.
 *
 * @param head a word for each column
 */
export function columnsOf(
  head: readonly string[],
  rows: readonly Row[],
  { width, faint }: { width: number; faint: Paint },
): string[] {
  if (rows.length === 0) return []
  const clean = rows.map(({ cells }) => cells.map(cleaned))
  const used = head.map((_, at) => clean.some((cells) => (cells[at] ?? '') !== ''))
  const kept = <One>(some: readonly One[]): One[] => some.filter((_, at) => used[at])
  const words = kept(head)
  const last = words.length - 1
  const widths = words.map((word, at) =>
    Math.max(displayWidth(word), ...clean.map((cells) => displayWidth(kept(cells)[at] ?? ''))),
  )
  const room = width - widths.slice(0, last).reduce((sum, one) => sum + one + GUTTER, 0)
  if (room < Math.min(LEAST_LAST, widths[last] ?? 0))
    return clean.flatMap((cells) => wrap(sentenceOf(head, cells), width))
  const columns: Column[] = widths.map((one, at) => ({ width: at === last ? Math.min(one, room) : one }))
  const cell = (text: string, at: number, paint: Paint = plain): Cell => {
    const cut = cutToWidth(text, columns[at]?.width ?? room)
    return [{ painted: paint(cut), width: displayWidth(cut) }]
  }
  const table = grid(columns, [
    words.map((word, at) => cell(word, at, faint)),
    ...clean.map((cells, index) => {
      const paints = kept(head.map((_, at) => rows[index]?.paints?.[at]))
      return kept(cells).map((text, at) => cell(text, at, paints[at]))
    }),
  ])
  return table.split('\n')
}

/** `i3, open, since 2h 10m ago`: the first cell speaks for itself, the others with the word above them. */
const sentenceOf = (head: readonly string[], cells: readonly string[]): string =>
  cells
    .map((text, at) => (text === '' ? '' : at === 0 ? text : `${head[at]}: ${text}`))
    .filter((text) => text !== '')
    .join(', ')

/** A sentence in lines as wide, of which no command is broken. */
export const foldedAt = (sentence: string, width: number, self = 'mentions'): string[] =>
  fold(cleaned(asTyped(sentence, self)), width, self).split('\n')

const cleaned = (text: string): string => evenEmoji(safeText(text)).trim()
const plain: Paint = (text) => text
