import { type Column, GUTTER, grid, type Line } from '../../terminal/grid.js'
import { evenEmoji, safeText } from '../../terminal/safe.js'
import type { View } from '../../terminal/view.js'
import { cutToWidth, displayWidth } from '../../terminal/width.js'
import { wrap } from '../../terminal/wrap.js'
import type { Groups } from '../../views/groups.js'
import { footer } from '../table/footer.js'
import { paletteOf } from '../table/palette.js'
import { DANGER } from '../wording/row.js'
import { groupCells, groupHead, groupName, groupSentence, quietWords, reportBelow, TREND } from './words.js'

/** Narrower than this nothing could be read. */
const NARROWEST = 20
/** Of a name fewer cells tell too little. */
const LEAST_NAME = 12

/** For people: a line each, and below them what the list says of itself. */
export function groupsTable(found: Groups, view: View): string {
  const width = Math.max(NARROWEST, view.width)
  const palette = paletteOf(view.colour)
  const below = footer(reportBelow(found), { ...view, width }, palette)
  const quiet = quietWords(found.quiet)
  const hasTrend = found.groups.some(({ trend }) => trend !== undefined)
  const said = [...(quiet === undefined ? [] : [quiet]), ...(hasTrend ? [TREND] : [])]
    .flatMap((sentence) => wrap(safeText(sentence), width))
    .map((line) => `${line}\n`)
    .join('')
  const rows = found.groups.length === 0 ? '' : `${lines(found, width, palette.alarm, palette.faint)}\n`
  return `${rows}${said === '' ? '' : `${said}\n`}${below}`
}

type Paint = (text: string) => string

function lines(found: Groups, width: number, alarm: Paint, faint: Paint): string {
  const names = found.groups.map(nameIn(found))
  const figures = found.groups.map(groupCells)
  const used = groupHead.map((_, at) => figures.some((cells) => cells[at] !== '') && isTold(found, at))
  const head = groupHead.filter((_, at) => used[at])
  const shown = figures.map((cells) => cells.filter((_, at) => used[at]))
  const widths = head.map((word, at) => widest([word, ...shown.map((cells) => cells[at] ?? '')]))
  const room = width - widths.reduce((sum, one) => sum + one + GUTTER, 0)
  if (room < Math.min(LEAST_NAME, widest(names))) return sentences(found, width)
  const name = Math.min(room, widest([found.by, ...names]))
  const columns: Column[] = [
    { width: name },
    ...widths.map((one) => ({ width: one, align: 'right' as const })),
  ]
  const cell = (text: string, paint: Paint): Line[] => [{ painted: paint(text), width: displayWidth(text) }]
  const rows = found.groups.map((group, index) => [
    cell(cutToWidth(names[index] ?? '', name), group.danger > 0 ? alarm : plain),
    ...(shown[index] ?? []).map((text, at) => cell(text, head[at] === 'broken' ? alarm : plain)),
  ])
  return `${grid(columns, [[found.by, ...head].map((word) => cell(word, faint)), ...rows])}\n`
}

/** How many cases there are says nothing where all of them wait. */
const isTold = ({ groups }: Groups, at: number): boolean =>
  groupHead[at] !== 'cases' || groups.some(({ cases, waiting }) => cases > waiting)

const sentences = (found: Groups, width: number): string =>
  found.groups
    .flatMap((group) => wrap(`${nameIn(found)(group)}: ${groupSentence(group)}`, width))
    .map((line) => `${line}\n`)
    .join('')

const nameIn =
  ({ by }: Groups) =>
  (group: Groups['groups'][number]): string =>
    `${evenEmoji(safeText(groupName(group, by))).trim()}${group.danger > 0 ? ` (${DANGER})` : ''}`

const plain: Paint = (text) => text
const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0)
