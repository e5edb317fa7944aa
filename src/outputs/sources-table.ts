import type { Health, SourceHealth } from '../health/health.js'
import { outageNotices } from '../health/outages.js'
import { endOfPause } from '../health/pause.js'
import { totalUse } from '../health/use.js'
import { type Cell, GUTTER, grid } from '../terminal/grid.js'
import { evenEmoji, safeText } from '../terminal/safe.js'
import type { View } from '../terminal/view.js'
import { cutInMiddle, displayWidth } from '../terminal/width.js'
import { wrap } from '../terminal/wrap.js'
import { type Clock, utc } from '../text/clock.js'
import { type Palette, paletteOf } from './table/palette.js'
import { asTyped } from './wording/as-typed.js'
import { storedCause } from './wording/cause.js'
import { count, grouped, inARow } from './wording/count.js'
import { crewSentences } from './wording/crew.js'
import { duration, elapsed } from './wording/duration.js'
import { failureWords } from './wording/failures/index.js'
import { noticeSentence } from './wording/notices.js'
import { rate } from './wording/rate.js'
import { moneyWords, useSentences } from './wording/use.js'

/** Narrower than this nothing could be read. */
const NARROWEST = 20
/** Below it the figures of a source stand under its name. */
const COLUMNS_FROM = 72
const INDENT = 9
const COLUMNS = { condition: 7, answered: 9, posts: 13, next: 9, month: 16 }
/** From here on there is room for what a source takes. */
const MONTH_FROM = 96
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const WEEK = 7 * 24 * HOUR

const words = {
  failing: 'FAILS',
  gone: 'gone',
  stale: 'STALE',
  waiting: 'waits',
  here: 'waits',
  new: 'new',
  paused: 'paused',
  ok: 'ok',
} as const

/** The health of the sources for people: a line each, and under those that are not well what is wrong and what to do. */
export function sourcesTable(health: Health, view: View): string {
  const width = Math.max(NARROWEST, view.width)
  const palette = paletteOf(view.colour)
  const page = {
    width,
    palette,
    self: view.self ?? 'mentions',
    now: health.generatedAt,
    clock: view.clock ?? utc,
  }
  const rows = width < COLUMNS_FROM ? narrow(health, page) : wide(health, page)
  return [...rows, '', ...closingLines(health, page)].join('\n').concat('\n')
}

/** What all lines of one table have in common. */
type Page = { width: number; palette: Palette; self: string; now: Date; clock: Clock }

function wide({ sources }: Health, page: Page): string[] {
  const { palette } = page
  const { condition, answered, posts, next, month } = COLUMNS
  const hasMonth = page.width >= MONTH_FROM && sources.some(({ use }) => use?.requests !== undefined)
  const lastColumns = hasMonth ? [answered, posts, next, month] : [answered, posts, next]
  const longest = sources.reduce(
    (most, { name }) => Math.max(most, displayWidth(clean(name))),
    'source'.length,
  )
  const taken = condition + lastColumns.reduce((sum, each) => sum + each + GUTTER, GUTTER)
  const name = Math.min(longest, page.width - taken)
  const columns = [{ width: condition }, { width: name }, ...lastColumns.map((each) => ({ width: each }))]
  const titles = [
    '',
    'source',
    'answered',
    'new posts',
    'next poll',
    ...(hasMonth ? ['requests a month'] : []),
  ]
  const head = titles.map((title) => painted(title, palette.faint))
  const rows = sources.map((source): Cell[] => [
    conditionCell(source, palette),
    cutInMiddle(clean(source.name), name),
    answeredWords(source, page.now),
    postsWords(source),
    nextWords(source, page.now),
    ...(hasMonth ? [monthWords(source)] : []),
  ])
  const lines = grid(columns, [head, ...rows]).split('\n')
  return lines.flatMap((line, index) => {
    const source = sources[index - 1]
    return source === undefined ? [line] : [line, ...details(source, page)]
  })
}

function narrow({ sources }: Health, page: Page): string[] {
  const { width, palette, now } = page
  return sources.flatMap((source) => {
    const [name = '', ...more] = wrap(clean(source.name), width - INDENT)
    const [cell] = conditionCell(source, palette)
    const head = `${cell.painted}${' '.repeat(INDENT - cell.width)}${name}`
    const figures = [
      source.answeredAt === undefined ? 'never answered' : `answered ${answeredWords(source, now)}`,
      ...(source.postsADay === undefined ? [] : [`new posts: ${rate(source.postsADay)}`]),
      ...(source.condition === 'paused' ? [] : [nextWords(source, now).replace(/^in/, 'next poll in')]),
      ...(source.use?.requests === undefined ? [] : [`${monthWords(source)} requests a month`]),
    ].join(' · ')
    return [head, ...[...more, ...wrap(figures, width - INDENT)].map(indented), ...details(source, page)]
  })
}

/** The condition is a word, so that it is told without colours, too. */
function conditionCell(source: SourceHealth, { alarm, strong }: Palette) {
  const condition = wordOf(source)
  const word = words[condition]
  const paint = condition === 'failing' ? alarm : condition === 'stale' ? strong : (text: string) => text
  return painted(word, paint)
}

/** One that was removed for good fails as well, and nobody need try it again. */
const wordOf = ({ condition, gone, leftHere }: SourceHealth): keyof typeof words =>
  condition === 'failing' && gone === true ? 'gone' : leftHere === true ? 'here' : condition

const painted = (text: string, paint: (text: string) => string) =>
  [{ painted: text === '' ? '' : paint(text), width: displayWidth(text) }] as const

const answeredWords = ({ answeredAt }: SourceHealth, now: Date): string =>
  answeredAt === undefined ? 'never' : `${elapsed(answeredAt, now).split(' ')[0]} ago`

const postsWords = ({ postsADay }: SourceHealth): string =>
  postsADay === undefined ? 'not known yet' : rate(postsADay).replace('less than 1 a month', '<1 a month')

const monthWords = ({ use }: SourceHealth): string =>
  use?.requests === undefined ? '-' : grouped(Math.round(use.requests))

/** What is due is polled by the next scan, whenever that comes. */
function nextWords({ nextPollAt, waits, condition }: SourceHealth, now: Date): string {
  if (condition === 'paused') return '-'
  const at = Math.max(nextPollAt?.getTime() ?? 0, waits?.until?.getTime() ?? 0)
  return at <= now.getTime() ? 'next scan' : `in ${roughly(at - now.getTime())}`
}

/** In the nearest whole number of one unit: a week less a moment is no six days. */
function roughly(milliseconds: number): string {
  const unit = [24 * HOUR, HOUR, MINUTE].find((each) => milliseconds >= each) ?? MINUTE
  return duration(Math.max(unit, Math.round(milliseconds / unit) * unit)).split(' ')[0] ?? ''
}

function details(source: SourceHealth, { width, self, now, clock }: Page): string[] {
  const { problem, waits, notices = [], lastWeek, silence, leftFailure } = source
  const sentences = [
    ...(problem === undefined
      ? []
      : [
          `could not be read for ${elapsed(problem.since, now)}, ${inARow(problem.times)}: ${failureWords(problem.failure, clock).message}`,
          ...causeLine(problem, clock),
          `do: ${failureWords(problem.failure, clock).hint}`,
        ]),
    ...(leftFailure === undefined
      ? []
      : [`could not be read from here: ${failureWords(leftFailure, clock).message}`]),
    // What is wrong says until when it is left alone, and so does the time of the next poll.
    ...(waits === undefined || problem !== undefined
      ? []
      : [`waits: ${waits.site} limits how often it may be asked. Nothing to do.`]),
    ...notices.map((notice) => noticeSentence(notice, clock)),
    ...useSentences(source.use, now, clock),
    ...(isFlaky(lastWeek)
      ? [`answered ${lastWeek.answers} of ${lastWeek.polls} times in the last 7 days`]
      : []),
    ...(silence === undefined && isQuiet(source, now)
      ? [`nothing new for ${elapsed(source.newestAt ?? now, now)}, as is usual here`]
      : []),
  ]
  return sentences.flatMap((sentence) => wrap(clean(asTyped(sentence, self)), width - INDENT).map(indented))
}

function causeLine({ failure, cause }: NonNullable<SourceHealth['problem']>, clock: Clock): string[] {
  const known = storedCause(cause, failureWords(failure, clock).message)
  return known === undefined ? [] : [`cause: ${known}`]
}

/** Enough polls to tell, and more than one in ten without an answer. */
const isFlaky = (week: SourceHealth['lastWeek']): week is NonNullable<SourceHealth['lastWeek']> =>
  week !== undefined && week.polls >= 10 && week.answers < week.polls * 0.9

/** Silent for so long that somebody may wonder, and known for it. */
const isQuiet = ({ condition, newestAt, postsADay }: SourceHealth, now: Date): boolean =>
  condition === 'ok' &&
  newestAt !== undefined &&
  postsADay !== undefined &&
  now.getTime() - newestAt.getTime() > WEEK

function closingLines(
  { sources, brands, outages = [], crew }: Health,
  { width, palette, self, now, clock }: Page,
): string[] {
  const { strong, alarm } = palette
  const of = (word: keyof typeof words) => sources.filter((source) => wordOf(source) === word).length
  const parts = [
    [of('failing'), 'fails', 'fail'],
    [of('gone'), 'was removed for good', 'were removed for good'],
    [of('stale'), 'is unusually silent', 'are unusually silent'],
    [of('here'), 'could not be read from here', 'could not be read from here'],
    [of('waiting'), 'waits for its site', 'wait for their sites'],
    [of('new'), 'was never read so far', 'were never read so far'],
    [of('paused'), 'is paused', 'are paused'],
  ] as const
  const troubles = parts
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => count(number, one, many))
  const good = `${of('ok')} of ${count(sources.length, 'source is', 'sources are')} well`
  const paint = of('failing') + of('gone') + of('stale') > 0 ? alarm : strong
  return [
    ...wrap(`${[good, ...troubles].join('; ')}.`, width).map((line) => paint(line)),
    ...monthLines(sources, width),
    ...(crew === undefined ? [] : crewSentences(crew, now)).flatMap((sentence) =>
      wrap(clean(asTyped(sentence, self)), width),
    ),
    ...outageNotices(outages).flatMap((notice) => wrap(clean(noticeSentence(notice, clock)), width)),
    ...brands.flatMap(({ notice }) =>
      notice === undefined ? [] : wrap(clean(noticeSentence(notice, clock)), width),
    ),
    ...(of('new') > 0 ? wrap(`Read what is new: ${self} scan`, width) : []),
    ...(of('failing') > 0
      ? failingLines(
          sources.filter((source) => wordOf(source) === 'failing').map((source) => isLeftAlone(source, now)),
          self,
          width,
        )
      : []),
  ]
}

/** What all of them take. */
function monthLines(sources: Health['sources'], width: number): string[] {
  const { requests, money } = totalUse(sources.map(({ use }) => use))
  if (requests === 0 && money.size === 0) return []
  const paid = [...money].map(([currency, amount]) => moneyWords(amount, currency))
  const costs = paid.length === 0 ? '' : `, which cost about ${paid.join(' and ')}`
  return wrap(
    `At the present intervals they are asked ${count(Math.round(requests), 'time', 'times')} in 30 days at the least${costs}.`,
    width,
  )
}

const isLeftAlone = ({ waits, problem }: SourceHealth, now: Date): boolean =>
  (waits?.until !== undefined && waits.until > now) ||
  (problem !== undefined && endOfPause(problem.failure, now) !== undefined)

/**
 * A check would say no more than stands above, and nothing overrules a site that wants to be left alone.
 *
 * @param leftAlone of each that fails, whether its site does
 */
const failingLines = (leftAlone: readonly boolean[], self: string, width: number): string[] => [
  ...wrap('Scans ask again by themselves what fails: when, stands at each.', width),
  ...(leftAlone.every(Boolean)
    ? []
    : wrap(
        `To ask ${leftAlone.some(Boolean) ? 'those now whose sites allow it' : 'all of them now'}: ${self} scan --force`,
        width,
      )),
  ...wrap(`To stop asking one: ${self} sources pause NAME`, width),
]

const clean = (text: string): string => evenEmoji(safeText(text)).trim()
const indented = (line: string): string => ' '.repeat(INDENT) + line
