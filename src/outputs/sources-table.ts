import type { Health, SourceHealth } from '../scan/health.js'
import { type Cell, grid } from '../terminal/grid.js'
import { evenEmoji, safeText } from '../terminal/safe.js'
import { cutToWidth, displayWidth } from '../terminal/width.js'
import { wrap } from '../terminal/wrap.js'
import { duration } from './duration.js'
import { rate } from './rate.js'
import type { View } from './report.js'
import { count } from './summary.js'
import { type Palette, paletteOf } from './table/palette.js'

/** Narrower than this nothing could be read. */
const NARROWEST = 20
/** Below it the figures of a source stand under its name. */
const COLUMNS_FROM = 72
const INDENT = 9
const COLUMNS = { condition: 7, answered: 9, posts: 11, next: 9 }
const GAPS = 4 * 2

const words = {
  failing: 'FAILS',
  stale: 'STALE',
  waiting: 'waits',
  new: 'new',
  paused: 'paused',
  ok: 'ok',
} as const

/** The health of the sources for people: a line each, and under those that are not well what is wrong and what to do. */
export function sourcesTable(health: Health, view: View): string {
  const width = Math.max(NARROWEST, view.width)
  const palette = paletteOf(view.colour)
  const rows = width < COLUMNS_FROM ? narrow(health, width, palette) : wide(health, width, palette)
  return [...rows, '', ...closingLines(health, width, palette, view.self ?? 'mentions')]
    .join('\n')
    .concat('\n')
}

function wide({ sources, generatedAt }: Health, width: number, palette: Palette): string[] {
  const { condition, answered, posts, next } = COLUMNS
  const longest = sources.reduce(
    (most, { name }) => Math.max(most, displayWidth(clean(name))),
    'source'.length,
  )
  const name = Math.min(longest, width - condition - answered - posts - next - GAPS)
  const columns = [
    { width: condition },
    { width: name },
    ...[answered, posts, next].map((each) => ({ width: each })),
  ]
  const head = ['', 'source', 'answered', 'new posts', 'next poll'].map((title) =>
    painted(title, palette.faint),
  )
  const rows = sources.map((source): Cell[] => [
    conditionCell(source, palette),
    cutToWidth(clean(source.name), name),
    answeredWords(source, generatedAt),
    postsWords(source),
    nextWords(source, generatedAt),
  ])
  const lines = grid(columns, [head, ...rows]).split('\n')
  return lines.flatMap((line, index) => {
    const source = sources[index - 1]
    return source === undefined ? [line] : [line, ...details(source, generatedAt, width)]
  })
}

function narrow({ sources, generatedAt }: Health, width: number, palette: Palette): string[] {
  return sources.flatMap((source) => {
    const [name = '', ...more] = wrap(clean(source.name), width - INDENT)
    const [cell] = conditionCell(source, palette)
    const head = `${cell.painted}${' '.repeat(INDENT - cell.width)}${name}`
    const figures = [
      source.answeredAt === undefined ? 'never answered' : `answered ${answeredWords(source, generatedAt)}`,
      ...(source.postsADay === undefined ? [] : [`new posts: ${rate(source.postsADay)}`]),
      ...(source.condition === 'paused'
        ? []
        : [nextWords(source, generatedAt).replace(/^in/, 'next poll in')]),
    ].join(' · ')
    return [
      head,
      ...[...more, ...wrap(figures, width - INDENT)].map(indented),
      ...details(source, generatedAt, width),
    ]
  })
}

/** The condition is a word, so that it is told without colours, too. */
function conditionCell({ condition }: SourceHealth, { alarm, strong }: Palette) {
  const word = words[condition]
  const paint = condition === 'failing' ? alarm : condition === 'stale' ? strong : (text: string) => text
  return painted(word, paint)
}

const painted = (text: string, paint: (text: string) => string) =>
  [{ painted: text === '' ? '' : paint(text), width: displayWidth(text) }] as const

const answeredWords = ({ answeredAt }: SourceHealth, now: Date): string =>
  answeredAt === undefined ? 'never' : `${since(answeredAt, now).split(' ')[0]} ago`

const postsWords = ({ postsADay }: SourceHealth): string =>
  postsADay === undefined ? '?' : rate(postsADay).replace('less than 1 a month', '<1 a month')

/** What is due is polled by the next scan, whenever that comes. */
function nextWords({ nextPollAt, waits, condition }: SourceHealth, now: Date): string {
  if (condition === 'paused') return '-'
  const at = Math.max(nextPollAt?.getTime() ?? 0, waits?.until?.getTime() ?? 0)
  return at <= now.getTime() ? 'next scan' : `in ${duration(at - now.getTime()).split(' ')[0]}`
}

function details(source: SourceHealth, now: Date, width: number): string[] {
  const { problem, waits, notices = [], lastWeek, silence } = source
  const sentences = [
    ...(problem === undefined
      ? []
      : [
          `could not be read for ${since(problem.since, now)}, ${problem.times === 1 ? 'once' : `${problem.times} times in a row`}: ${problem.message}`,
          `do: ${problem.hint}`,
        ]),
    ...(waits === undefined ? [] : [`waits: ${waits.site} limits how often it may be asked. Nothing to do.`]),
    ...notices,
    ...(isFlaky(lastWeek)
      ? [`answered ${lastWeek.answers} of ${lastWeek.polls} times in the last 7 days`]
      : []),
    ...(silence === undefined && isQuiet(source, now)
      ? [`nothing new for ${since(source.newestAt ?? now, now)}, as is usual here`]
      : []),
  ]
  return sentences.flatMap((sentence) => wrap(clean(sentence), width - INDENT).map(indented))
}

/** Enough polls to tell, and more than one in ten without an answer. */
const isFlaky = (week: SourceHealth['lastWeek']): week is NonNullable<SourceHealth['lastWeek']> =>
  week !== undefined && week.polls >= 10 && week.answers < week.polls * 0.9

const WEEK = 7 * 24 * 60 * 60 * 1000

/** Silent for so long that somebody may wonder, and known for it. */
const isQuiet = ({ condition, newestAt, postsADay }: SourceHealth, now: Date): boolean =>
  condition === 'ok' &&
  newestAt !== undefined &&
  postsADay !== undefined &&
  now.getTime() - newestAt.getTime() > WEEK

function closingLines(
  { sources, brands }: Health,
  width: number,
  { strong, alarm }: Palette,
  self: string,
): string[] {
  const of = (condition: SourceHealth['condition']) =>
    sources.filter((source) => source.condition === condition).length
  const parts = [
    [of('failing'), 'fails', 'fail'],
    [of('stale'), 'is unusually silent', 'are unusually silent'],
    [of('waiting'), 'waits for its site', 'wait for their sites'],
    [of('new'), 'was never read so far', 'were never read so far'],
    [of('paused'), 'is paused', 'are paused'],
  ] as const
  const troubles = parts
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => count(number, one, many))
  const good = `${of('ok')} of ${count(sources.length, 'source is', 'sources are')} well`
  const paint = of('failing') + of('stale') > 0 ? alarm : strong
  return [
    ...wrap(`${[good, ...troubles].join('; ')}.`, width).map((line) => paint(line)),
    ...brands.flatMap(({ notice }) => (notice === undefined ? [] : wrap(clean(notice), width))),
    ...(of('new') > 0 ? wrap(`Read what is new: ${self} scan`, width) : []),
    ...(of('failing') > 0 ? wrap(`Try them again now: ${self} check`, width) : []),
  ]
}

const clean = (text: string): string => evenEmoji(safeText(text)).trim()
const indented = (line: string): string => ' '.repeat(INDENT) + line
const since = (moment: Date, now: Date): string => duration(Math.max(0, now.getTime() - moment.getTime()))
