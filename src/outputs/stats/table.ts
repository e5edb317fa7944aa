import { type Column, GUTTER, grid } from '../../terminal/grid.js'
import { safeText } from '../../terminal/safe.js'
import type { View } from '../../terminal/view.js'
import { displayWidth } from '../../terminal/width.js'
import { wrap } from '../../terminal/wrap.js'
import type { Stats } from '../../views/stats.js'
import { lookedAt, type Sentence } from '../closing.js'
import { sentencesBelow } from '../table/footer.js'
import { type Palette, paletteOf } from '../table/palette.js'
import { partTable, rowsTable } from './part-table.js'
import { fairnessSentences, periodSentence, plainly, watchedSentences } from './sentences.js'
import { weekRows } from './week-rows.js'
import { COLUMNS, figureRows, firstLines, isTold, partTitles } from './words.js'

/** Narrower than this nothing could be read. */
const NARROWEST = 20

/** For people: a page of figures, or one line each of what was asked for. */
export function statsTable(stats: Stats, view: View): string {
  const width = Math.max(NARROWEST, view.width)
  const palette = paletteOf(view.colour)
  const { clock } = view
  const said = (sentences: readonly string[], paint = (text: string) => text) =>
    sentences
      .flatMap((sentence) => wrap(safeText(sentence), width))
      .map((line) => `${paint(line)}\n`)
      .join('')
  const blocks = [
    said([`${safeText(whose(stats))}: ${periodSentence(stats, clock)}`], palette.strong),
    said(watchedSentences(stats, clock), palette.alarm),
    ...(stats.by === undefined ? [figures(stats, width)] : []),
    ...parts(stats, { ...view, width }, palette).map(({ title, table, below }) =>
      [
        stats.by === undefined ? said([title], palette.strong) : '',
        table,
        sentencesBelow(below, width, palette),
      ].join(''),
    ),
    said([COLUMNS], palette.faint),
    sentencesBelow(lookedAt({ ...stats, counts: {} }, view), width, palette),
  ]
  return blocks.filter((block) => block !== '').join('\n')
}

/** Whose figures they are. */
const MOST_NAMED = 3
export function whose({ brands, narrowedBy }: Stats): string {
  const named = brands.length > MOST_NAMED ? `${brands.length} brands` : brands.join(', ')
  return narrowedBy === '' ? named : `${named} (${narrowedBy})`
}

/** In columns as far as there is room: the change goes first, and then the columns do. */
function figures({ total }: Stats, width: number): string {
  const rows = figureRows(total)
  const hasBefore = total.before !== undefined
  const head = ['', 'now', ...(hasBefore ? ['before', 'change'] : [])]
  const all = [
    head,
    ...rows.map(({ name, now, before, change, isIndented }) => [
      `${isIndented ? '  ' : ''}${name}`,
      now,
      ...(hasBefore ? [before, change] : []),
    ]),
  ]
  const widths = head.map((_, at) => Math.max(...all.map((row) => displayWidth(row[at] ?? ''))))
  const fits = (columns: number) =>
    widths.slice(0, columns).reduce((sum, one) => sum + one + GUTTER, -GUTTER) <= width
  const columns = [4, 3].map((some) => Math.min(some, head.length)).find(fits)
  if (columns === undefined)
    return rows
      .flatMap(({ name, now, before, isIndented }) => {
        const indent = isIndented ? '  ' : ''
        const said = `${name}: ${now}${hasBefore ? `, before ${before}` : ''}`
        return wrap(said, width - indent.length).map((line) => indent + line)
      })
      .map((line) => `${line}\n`)
      .join('')
  const layout = widths
    .slice(0, columns)
    .map((one, at): Column => ({ width: one, align: at === 0 ? 'left' : 'right' }))
  return `${grid(
    layout,
    all.map((row) => row.slice(0, columns)),
  )}\n`
}

type Part = { title: string; table: string; below: readonly Sentence[] }

function parts(stats: Stats, view: View, palette: Palette): Part[] {
  const shape = { ...view, faint: palette.faint, weeksNow: stats.weeks.length }
  const hasWeeks = stats.by === 'week' || (stats.by === undefined && stats.weeks.length > 1)
  return [
    ...(hasWeeks
      ? [{ title: partTitles.week, table: rowsTable(weekRows(stats, view.clock), 'week', shape), below: [] }]
      : []),
    ...stats.parts
      .map((part) => {
        const { shown, more } = firstLines(part, stats, view.self)
        return {
          title: partTitles[part.by],
          table: stats.by !== undefined || isTold(part) ? partTable({ ...part, lines: shown }, shape) : '',
          below: [...(part.by === 'audience' ? plainly(fairnessSentences(part.lines)) : []), ...more],
        }
      })
      .filter(({ table, below }) => table !== '' || below.length > 0),
  ]
}
