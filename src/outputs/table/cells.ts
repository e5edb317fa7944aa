import type { Line } from '../../terminal/grid.js'
import { hyperlink } from '../../terminal/links.js'
import type { View } from '../../terminal/view.js'
import { cutToWidth, displayWidth } from '../../terminal/width.js'
import { wrap } from '../../terminal/wrap.js'
import { type ExcerptLine, excerpt } from '../excerpt.js'
import { DANGER } from '../wording/row.js'
import type { CellTexts } from './cell-texts.js'
import type { Paint, Palette } from './palette.js'

/** What may be used in a cell. */
export type Brush = Palette & Pick<View, 'links' | 'urls'>

export const plain: Paint = (text) => text

/** One line, cut to the width. Nothing for an empty text. */
export function line(text: string, width: number, paint: Paint = plain): Line[] {
  const cut = cutToWidth(text, width)
  return cut === '' ? [] : [{ painted: paint(cut), width: displayWidth(cut) }]
}

/** Words that belong together stay on a line if they can; at most `most` lines. */
export function flow(phrases: readonly string[], width: number, most: number, paint: Paint): Line[] {
  const lines: string[] = []
  for (const phrase of phrases) {
    const last = lines.at(-1)
    const longer = `${last} · ${phrase}`
    if (last !== undefined && displayWidth(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(...wrap(phrase, width))
  }
  const shown = lines.slice(0, most)
  if (lines.length > most) shown[most - 1] = cutToWidth(`${shown[most - 1]}…`, width)
  return shown.map((text) => ({ painted: paint(text), width: displayWidth(text) }))
}

/** Parts one after the other on a line, each with its colour; the line is cut where it is full. */
export function parts(width: number, ...all: readonly (readonly [string, Paint])[]): Line[] {
  let painted = ''
  let used = 0
  for (const [text, paint] of all) {
    const cut = cutToWidth(text, width - used)
    if (cut !== '') painted += paint(cut)
    used += displayWidth(cut)
    if (cut !== text) break
  }
  return used === 0 ? [] : [{ painted, width: used }]
}

/** Of the name of a source fewer cells tell nothing. */
const LEAST_SOURCE = 6

/** Place, source and author, the place leading to the post. */
export function whereAndWho(
  { place, source, author, more, link }: CellTexts,
  width: number,
  brush: Brush,
): Line[] {
  const open = linked(link, brush)
  const room = more === '' ? width : width - displayWidth(more) - 2
  const who = author === '' ? '' : ` · ${author}`
  // Who wrote is worth more than which of two feeds gave it.
  const left = room - displayWidth(place) - displayWidth(who) - displayWidth(' ()')
  const shown = left < LEAST_SOURCE ? '' : cutToWidth(source, left)
  const [where] = parts(
    room,
    [place, (text) => open(brush.place(text))],
    [shown === '' ? '' : ` (${shown})`, brush.faint],
    [who, plain],
  )
  if (where === undefined || more === '') return where === undefined ? [] : [where]
  return [{ painted: `${where.painted}  ${brush.faint(more)}`, width: where.width + 2 + displayWidth(more) }]
}

export const linked =
  (url: string | undefined, { links }: Brush): Paint =>
  (text) =>
    links && url !== undefined ? hyperlink(text, url) : text

/** Title, then text, with the words that fired the score marked. The one that holds the strongest gets more room. */
export function postLines(
  { title, text, link }: CellTexts,
  width: number,
  most: number,
  brush: Brush,
): Line[] {
  const open = linked(link, brush)
  const titleRoom = text === undefined ? most : text.focus ? Math.max(1, most - 2) : most - 1
  const above =
    title === undefined ? [] : excerpt(title, width, titleRoom).map((one) => marked(one, brush, open))
  const below = text === undefined ? [] : excerpt(text, width, most - above.length)
  const openFirst = above.length === 0 ? open : plain
  return [...above, ...below.map((one, index) => marked(one, brush, index === 0 ? openFirst : plain))]
}

function marked({ text, marks }: ExcerptLine, { fired }: Brush, open: Paint): Line {
  let painted = ''
  let at = 0
  for (const { start, end } of marks) {
    painted += text.slice(at, start) + fired(text.slice(start, end))
    at = end
  }
  return { painted: open(painted + text.slice(at)), width: displayWidth(text) }
}

/** The address on a line of its own, where it is to be seen; whole, so that it can be copied. */
export function addressLine({ link = '' }: CellTexts, indent: number, width: number, brush: Brush): string[] {
  if (brush.urls === undefined || link === '') return []
  const room = width - link.length
  if (room < 0 && brush.urls === 'fitting') return []
  return [' '.repeat(room < indent ? 0 : indent) + brush.faint(link)]
}

/** The name of a part of the list above its first row, over the whole width. */
export const headingLines = ({ heading }: CellTexts, width: number, { strong }: Brush): string[] =>
  heading === undefined ? [] : wrap(heading, width).map((one) => strong(one))

/** Kind, severity and what else the row has to say of the case. */
export const caseWords = ({ kind, severity, besides }: CellTexts): string =>
  [kind, severity, ...besides].join(', ')

/** A line of its own, above all else, where somebody's life is at stake. */
export const dangerLine = ({ danger }: CellTexts, width: number, { alarm, strong }: Brush): Line[] =>
  danger === '' ? [] : line(danger, width, danger === DANGER ? alarm : strong)
