import { type Column, grid } from '../../terminal/grid.js'
import { evenEmoji, safeText } from '../../terminal/safe.js'
import type { View } from '../../terminal/view.js'
import { cutInMiddle, cutToWidth, displayWidth } from '../../terminal/width.js'
import { wrap } from '../../terminal/wrap.js'
import { utc } from '../../text/clock.js'
import type { DeliveriesView, DeliveryFacts } from '../../views/deliveries.js'
import { paletteOf } from '../table/palette.js'
import { asTyped } from '../wording/as-typed.js'
import { minuteOf } from '../wording/moment.js'
import { closingSentences, detailSentences, stateWords, whatWords, whereWords } from './words.js'

/** Narrower than this nothing could be read. */
const NARROWEST = 20
/** Below it each fact stands after the other. */
const COLUMNS_FROM = 70
const LONGEST_PLACE = 28
const GUTTERS = 4 * 2
const HEAD = ['id', 'made', 'to', 'state', 'what'] as const

/** For people: a line for each, and below it what is wrong and what to do. */
export function deliveriesTable(found: DeliveriesView, view: View): string {
  const width = Math.max(NARROWEST, view.width)
  const clock = view.clock ?? utc
  const { faint, alarm } = paletteOf(view.colour)
  const self = view.self ?? 'mentions'
  const rows = found.deliveries.map((delivery) => ({
    delivery,
    cells: [
      String(delivery.id),
      `${minuteOf(delivery.createdAt, clock)}${clock.zone}`,
      clean(whereWords(delivery)),
      stateWords(delivery),
      clean(whatWords(delivery)),
    ] as const,
  }))
  const folded = (sentence: string, room: number) => wrap(clean(asTyped(sentence, self)), room)
  const columns = columnsOf(
    rows.map(({ cells }) => cells),
    width,
  )
  const line = ({ cells, delivery }: (typeof rows)[number]): string => {
    if (width < COLUMNS_FROM) return wrap(cells.join(' · '), width).join('\n')
    const [id, made, to, state, what] = cells
    const painted = isWrong(delivery) ? [{ painted: alarm(state), width: displayWidth(state) }] : state
    return grid(columns, [
      [
        id,
        made,
        cutInMiddle(to, columns[2]?.width ?? LONGEST_PLACE),
        painted,
        cutToWidth(what, columns[4]?.width ?? width),
      ],
    ])
  }
  const head =
    rows.length === 0 || width < COLUMNS_FROM
      ? []
      : [grid(columns, [HEAD.map((word) => [{ painted: faint(word), width: word.length }])])]
  const blocks = rows.flatMap((row) => [
    line(row),
    ...detailSentences(row.delivery, clock).flatMap((sentence) =>
      folded(sentence, width - 2).map((words) => `  ${words}`),
    ),
  ])
  const below = closingSentences(found).flatMap((sentence) => folded(sentence, width))
  return `${[...head, ...blocks, ...(rows.length === 0 ? [] : ['']), ...below].join('\n')}\n`
}

const isWrong = ({ state }: DeliveryFacts): boolean => state === 'failed' || state === 'waiting'

function columnsOf(rows: readonly (readonly string[])[], width: number): readonly Column[] {
  const widest = (index: number, most: number) =>
    Math.min(
      most,
      rows.reduce(
        (wide, cells) => Math.max(wide, displayWidth(cells[index] ?? '')),
        HEAD[index]?.length ?? 0,
      ),
    )
  const [id, made, to, state] = [widest(0, 8), widest(1, 24), widest(2, LONGEST_PLACE), widest(3, 28)]
  const what = Math.max(HEAD[4].length, width - id - made - to - state - GUTTERS)
  return [{ width: id, align: 'right' }, ...[made, to, state, what].map((one) => ({ width: one }))]
}

const clean = (text: string): string => evenEmoji(safeText(text)).trim()
