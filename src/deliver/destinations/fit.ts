import type { AlertMessage } from '../../model/alert-message.js'
import { clusters } from '../../terminal/width.js'

/** How much of a text counts against a limit of a place. */
export type Measure = (text: string) => number

/** In UTF-16 units, as most places count. */
const units: Measure = (text) => text.length
export const bytes: Measure = (text) => Buffer.byteLength(text)

/** A text within a limit, cut between two characters as people see them; `…` says that it goes on. */
export function cut(text: string, most: number, measure: Measure = units): string {
  if (measure(text) <= most) return text
  let room = most - measure('…')
  if (room < 0) return ''
  let end = 0
  for (const cluster of clusters(text)) {
    room -= measure(text.slice(cluster.start, cluster.end))
    if (room < 0) break
    end = cluster.end
  }
  return `${text.slice(0, end).trimEnd()}…`
}

/** The most of each part: of people's words, of any other line, and of how many notes. */
type Extent = { words: number; line: number; notes: number }

const EXTENTS: readonly Extent[] = [
  { words: 3_000, line: 300, notes: 8 },
  { words: 1_000, line: 300, notes: 6 },
  { words: 500, line: 250, notes: 5 },
  { words: 250, line: 200, notes: 4 },
  { words: 120, line: 150, notes: 4 },
]
const FEWER_ITEMS: Extent = { words: 250, line: 200, notes: 3 }
/** What the smallest place takes, whatever signs it is made of. */
const LEAST: readonly Extent[] = [
  { words: 120, line: 100, notes: 2 },
  { words: 60, line: 60, notes: 1 },
]

type Place<Form> = {
  /** Items at the most. */
  items: number
  measure?: Measure
  form(message: AlertMessage): Form
  fits(form: Form): boolean
}

/**
 * The most of a message that a place takes: all items with fewer words of each, as long as words still say something, then fewer items. What
 * is left out is counted in `more`.
 */
export function fitted<Form>(
  message: AlertMessage,
  { items, measure = units, form, fits }: Place<Form>,
): Form {
  const all = Math.min(items, message.items.length)
  const attempts: [number, Extent][] = [
    ...EXTENTS.map((extent): [number, Extent] => [all, extent]),
    ...Array.from({ length: Math.max(0, all - 1) }, (_, less): [number, Extent] => [
      all - 1 - less,
      FEWER_ITEMS,
    ]),
    ...LEAST.map((extent): [number, Extent] => [Math.min(all, 1), extent]),
  ]
  for (const [count, extent] of attempts) {
    const formed = form(shortened(message, count, extent, measure))
    if (fits(formed)) return formed
  }
  return form(shortened(message, 0, { words: 0, line: 60, notes: 0 }, measure))
}

function shortened(message: AlertMessage, count: number, extent: Extent, measure: Measure): AlertMessage {
  const line = (text: string) => cut(text, extent.line, measure)
  return {
    ...message,
    title: line(message.title),
    items: message.items.slice(0, count).map((item) => ({
      ...item,
      headline: line(item.headline),
      ...(item.by !== undefined && { by: line(item.by) }),
      ...(item.words !== undefined && { words: cut(item.words, extent.words, measure) }),
      ...(item.command !== undefined && { command: line(item.command) }),
    })),
    more: message.more + message.items.length - Math.min(count, message.items.length),
    notes: message.notes.slice(0, extent.notes).map(line),
  }
}
