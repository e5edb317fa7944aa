import { LARGE_FROM, MEDIUM_FROM } from '../../stats/audience-size.js'
import { FEW, type Figures, type Kept, type Spread } from '../../stats/figures.js'
import type { Grouping } from '../../stats/grouping.js'
import { AGAIN_WITHIN } from '../../stats/second-cases.js'
import type { Line, Watched } from '../../stats/stats.js'
import type { Sentence } from '../closing.js'
import { grouped } from '../wording/count.js'
import { duration } from '../wording/duration.js'

export const NOT_KNOWN = 'not known'

/** A row of the figures of all: what it is, in the stretch, in the one before, and by how much it grew. */
export type FigureRow = { name: string; now: string; before: string; change: string; isIndented?: true }

/** What stands above the lines of a part. */
export const partTitles: Readonly<Record<Grouping, string>> = {
  audience: 'Are the loud answered first?',
  kind: 'What it was about',
  brand: 'Brand by brand',
  source: 'Source by source',
  place: 'Place by place',
  week: 'Week by week',
  colleague: 'Who answered',
  cause: 'What it came from',
}

const sizes: Readonly<Record<string, string>> = {
  small: `under ${grouped(MEDIUM_FROM)} followers`,
  medium: `${grouped(MEDIUM_FROM)} and more`,
  large: `${grouped(LARGE_FROM)} and more`,
  unknown: 'followers unknown',
}

const nameless: Partial<Record<Grouping, string>> = { colleague: 'nobody yet', cause: 'cause not known' }

/** The name of a line, for people. */
export function lineName({ name }: Pick<Line, 'name'>, by: Grouping): string {
  if (name === undefined) return nameless[by] ?? '-'
  if (by === 'colleague') return `@${name}`
  return by === 'audience' ? (sizes[name] ?? name) : name
}

export const watchedWords: Readonly<Record<Watched, string>> = {
  known: '',
  'in-part': ' (in part)',
  none: ' (not watched)',
}

/** The figures of all, each with the same of before; what there is none of is left out where nobody would ask. */
export function figureRows({ now, before }: Line): FigureRow[] {
  const counted = (name: string, of: (figures: Figures) => number, isIndented?: true): FigureRow => ({
    name,
    now: grouped(of(now)),
    before: before === undefined ? NOT_KNOWN : grouped(of(before)),
    change: before === undefined ? '' : difference(of(now) - of(before)),
    ...(isIndented && { isIndented }),
  })
  const told = (name: string, of: (figures: Figures) => string, isIndented?: true): FigureRow => ({
    name,
    now: of(now),
    before: before === undefined ? NOT_KNOWN : of(before),
    change: '',
    ...(isIndented && { isIndented }),
  })
  const isAny = (of: (figures: Figures) => number): boolean => of(now) + (before ? of(before) : 0) > 0
  const rare = (name: string, of: (figures: Figures) => number, isIndented?: true): FigureRow[] =>
    isAny(of) ? [counted(name, of, isIndented)] : []
  return [
    counted('Posts that name you', ({ mentions }) => mentions),
    counted('Needed a reply', ({ needReply }) => needReply),
    told('half seen by us within', ({ seenAfter }) => halfWords(seenAfter), true),
    ...rare('found late: no promise', ({ foundLate }) => foundLate, true),
    counted('People behind them', ({ people }) => people),
    counted('First replies', ({ firstAnswers }) => firstAnswers.cases),
    told('half of them within', ({ firstAnswers }) => halfWords(firstAnswers), true),
    told('nine of ten within', ({ firstAnswers }) => nineWords(firstAnswers), true),
    counted('No reply from us so far', ({ open }) => open),
    ...rare('of them off the list', ({ left }) => left, true),
    told('Acknowledged in time', ({ promises }) => keptWords(promises.acknowledge)),
    told('Resolved in time', ({ promises }) => keptWords(promises.resolve)),
    counted('Came back after an answer', ({ returned }) => returned),
    counted(`Another case within ${duration(AGAIN_WITHIN)}`, ({ again }) => again),
  ]
}

const difference = (change: number): string =>
  change === 0 ? '' : `${change > 0 ? '+' : '−'}${grouped(Math.abs(change))}`

/** Of few the number stands beside it, since it says little. */
const halfWords = ({ cases, median }: Spread): string =>
  median === undefined ? '–' : `${duration(median)}${cases < FEW ? ` (of ${cases})` : ''}`

const nineWords = ({ cases, nineOfTen }: Spread): string =>
  nineOfTen !== undefined ? duration(nineOfTen) : cases === 0 ? '–' : 'too few'

const keptWords = ({ kept, ended }: Kept): string =>
  ended === 0 ? '–' : `${grouped(kept)} of ${grouped(ended)}`

/** A line with its name as it is shown; without a line nothing is known of it. */
export type PartRow = { name: string; line: Line | undefined }

export const cellOf = ({ cell }: PartColumn, { line }: PartRow): string =>
  line === undefined ? '' : cell(line)

/** What stands on the page: nothing of who answered where nobody did, nor of causes where none is known. */
export const isTold = ({ by, lines }: { by: Grouping; lines: readonly Line[] }): boolean =>
  lines.some(({ name }) => name !== undefined) && (by !== 'audience' || isKnownOfSome(lines))

/** Where nobody knows of anybody how many follow them, one sentence says that. */
const isKnownOfSome = (lines: readonly Line[]): boolean =>
  lines.some(({ name, now }) => name !== 'unknown' && now.mentions > 0)

/** Lines of a part that the page shows. */
const MOST_LINES = 8

/** On the page the first lines of a part, and how to see the others; where one part is asked for, all of it. */
export function firstLines(
  { by, lines }: { by: Grouping; lines: readonly Line[] },
  stats: { by?: Grouping },
  self = 'mentions',
): { shown: readonly Line[]; more: readonly Sentence[] } {
  const rest = lines.length - MOST_LINES
  if (stats.by !== undefined || rest <= 1) return { shown: lines, more: [] }
  return {
    shown: lines.slice(0, MOST_LINES),
    more: [{ text: `and ${grouped(rest)} more`, command: `${self} stats --by ${by}`, tone: 'plain' }],
  }
}

/** A column of a part: what stands above it, and its cell of a line; `rank`: the lowest stays longest where there is no room. */
export type PartColumn = { head: string; rank: number; cell(line: Line): string }

const figure = (value: number): string => (value === 0 ? '' : grouped(value))
const dash = (words: string): string => (words === '–' ? '' : words)

/** The figures of lines. */
export const partColumns: readonly PartColumn[] = [
  { head: 'posts', rank: 8, cell: ({ now }) => figure(now.mentions) },
  { head: 'needed', rank: 1, cell: ({ now }) => grouped(now.needReply) },
  {
    head: 'before',
    rank: 5,
    cell: ({ before }) => (before === undefined ? '' : grouped(before.needReply)),
  },
  { head: 'people', rank: 9, cell: ({ now }) => figure(now.people) },
  { head: 'replies', rank: 2, cell: ({ now }) => figure(now.firstAnswers.cases) },
  {
    head: 'half in',
    rank: 3,
    cell: ({ now: { firstAnswers } }) =>
      firstAnswers.median === undefined ? '' : duration(firstAnswers.median),
  },
  {
    head: '9 of 10 in',
    rank: 10,
    cell: ({ now: { firstAnswers } }) =>
      firstAnswers.nineOfTen === undefined ? '' : duration(firstAnswers.nineOfTen),
  },
  { head: 'in time', rank: 6, cell: ({ now }) => dash(keptWords(now.promises.acknowledge)) },
  { head: 'solved', rank: 7, cell: ({ now }) => dash(keptWords(now.promises.resolve)) },
  { head: 'no reply', rank: 4, cell: ({ now }) => figure(now.open) },
]

/** What whoever asks for these lines wants to know before all else but how many there are. */
const mostAsked: Partial<Record<Grouping, string>> = { cause: 'before', colleague: 'solved' }

/** The lowest stays longest. */
export const rankOf = ({ head, rank }: PartColumn, by: Grouping): number =>
  mostAsked[by] === head ? 1.5 : rank

/** What the words above the columns mean, said once below them. */
export const COLUMNS =
  'needed: posts that needed a reply (before: in the stretch before). replies: people who got a first answer from us, half of them within the time of "half in", which says little of few; ack and resolve alone are none. in time, solved: the promises to acknowledge and to resolve that were kept, of those that ended. no reply: who wait since then and have got none.'
