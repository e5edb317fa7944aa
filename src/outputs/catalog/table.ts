import { type Cell, type Column, grid, type Line } from '../../terminal/grid.js'
import { safeText } from '../../terminal/safe.js'
import type { View } from '../../terminal/view.js'
import { displayWidth } from '../../terminal/width.js'
import { wrap } from '../../terminal/wrap.js'
import type { Place } from '../../views/catalog.js'
import { type Paint, paletteOf } from '../table/palette.js'
import { placeLines } from './place-lines.js'
import {
  closingSentences,
  findingWords,
  limitWords,
  moneyWords,
  needsWords,
  someWords,
  termsWords,
} from './words.js'

/** Narrower than this nothing could be read. */
const NARROWEST = 20
/** Below it each place is a few sentences. */
const COLUMNS_FROM = 76
const INDENT = '  '
const HEAD = ['place', 'needs', 'costs', 'finds by', 'comments', 'tells answers'] as const
const GUTTERS = 5 * 2

/** For people: a line for each place, and below it what its site allows and asks. One alone is told whole. */
export function catalogTable(places: readonly Place[], view: View): string {
  const width = Math.max(NARROWEST, view.width)
  const self = view.self ?? 'mentions'
  const palette = paletteOf(view.colour)
  const [only, ...others] = places
  if (only !== undefined && others.length === 0)
    return text(placeLines(only, { width, self, strong: palette.strong }))
  const rows = width < COLUMNS_FROM ? narrow(places, width, palette.strong) : wide(places, width, palette)
  return text([...rows, '', ...closingSentences(self).flatMap((line) => wrap(line, width))])
}

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`

const cellsOf = (place: Place): string[] => [
  place.type,
  needsWords(place),
  moneyWords(place),
  findingWords[place.finds.by],
  someWords(place.finds.comments),
  someWords(place.answers),
]

function wide(places: readonly Place[], width: number, { faint, strong }: Record<'faint' | 'strong', Paint>) {
  const columns = columnsFor(places, width)
  const cell = (words: string, at: number, paint: Paint): Cell =>
    wrap(safeText(words), columns[at]?.width ?? width).map((line) => painted(line, paint))
  const row = (cells: readonly string[], paint: (at: number) => Paint) =>
    grid(columns, [cells.map((words, at) => cell(words, at, paint(at)))])
  const plain = (line: string) => line
  return [
    row(HEAD, () => faint),
    ...places.flatMap((place) => [
      row(cellsOf(place), (at) => (at === 0 ? strong : plain)),
      ...besides(place).flatMap((words) =>
        wrap(words, width - INDENT.length).map((line) => INDENT + faint(line)),
      ),
    ]),
  ]
}

/** Short columns take what they need; what is left is parted by those with sentences in them. */
function columnsFor(places: readonly Place[], width: number): Column[] {
  const longest = (at: number) =>
    Math.max(
      displayWidth(HEAD[at] ?? ''),
      ...places.map((place) => displayWidth(safeText(cellsOf(place)[at] ?? ''))),
    )
  const [place, costs] = [longest(0), Math.min(longest(2), 14)]
  const left = width - GUTTERS - place - costs
  const share = (of: number) => Math.max(8, Math.floor(left * of))
  const widths = [place, share(0.3), costs, share(0.2), share(0.27), share(0.23)]
  return widths.map((each) => ({ width: each }))
}

const painted = (line: string, paint: Paint): Line => ({
  painted: line === '' ? '' : paint(line),
  width: displayWidth(line),
})

function narrow(places: readonly Place[], width: number, strong: Paint): string[] {
  return places.flatMap((place) => {
    const { type, finds } = place
    const told = [
      `needs ${needsWords(place)}`,
      moneyWords(place),
      `finds by ${findingWords[finds.by]}`,
      `comments: ${someWords(finds.comments)}`,
      `tells answers: ${someWords(place.answers)}`,
      ...besides(place),
    ]
    return [
      strong(type),
      ...wrap(safeText(told.join(' · ')), width - INDENT.length).map((line) => INDENT + line),
    ]
  })
}

/** What stands below a place: how it may be asked, what its terms say, whether the config has it. */
function besides(place: Place): string[] {
  const { configured } = place
  const limits = limitWords(place)
  const terms = termsWords(place)
  const told = [
    ...(configured === 0 ? [] : ['in your config']),
    ...(limits === 'no limit known' ? [] : [`allows ${limits}`]),
    ...(terms === '' ? [] : [`terms: ${terms}`]),
  ]
  return told.length === 0 ? [] : [safeText(told.join(' · '))]
}
