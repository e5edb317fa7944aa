import type { CaseState } from '../../model/case.js'
import type { Holdings, SizedKind } from '../../store/port/upkeep.js'
import { safeText } from '../../terminal/safe.js'
import type { Clock } from '../../text/clock.js'
import { storeYear } from '../../views/store-year.js'
import { count, grouped } from '../wording/count.js'
import { dayOf } from '../wording/moment.js'
import { inUnits } from '../wording/size.js'
import { sealText } from './seal-text.js'

type About = { path: string; now: Date; clock: Clock }

/** What a store holds, for people. */
export function storeInfoText(holdings: Holdings, { path, now, clock }: About): string {
  const { posts, size } = holdings
  const bytesOf = (kind: SizedKind) => size.kinds.get(kind) ?? 0
  const rows: (readonly [what: string, many: number, bytes: number, more?: string])[] = [
    ['posts', posts.all, bytesOf('posts'), `${grouped(posts.named)} of them name a brand`],
    ['names of posts', NaN, bytesOf('keys'), 'by which a post is known again'],
    ['mentions', holdings.mentions, bytesOf('mentions'), mentionsWords(holdings)],
    ['cases', sum([...holdings.cases.values()]), bytesOf('cases'), casesWords(holdings.cases)],
    ['history', holdings.events, bytesOf('history'), 'what was done and seen'],
    ['people', holdings.people, bytesOf('people')],
    ['sources', holdings.sources, bytesOf('sources'), 'and which posts each gave'],
    ['mails, alerts', sum([...holdings.mails.values()]), bytesOf('mails'), mailsWords(holdings.mails)],
    ['rest', NaN, bytesOf('rest')],
    ['free', NaN, size.free, 'of what was deleted'],
  ]
  const [name, number, bytes] = [0, 1, 2].map((at) =>
    Math.max(...rows.map((row) => cells(row)[at]?.length ?? 0)),
  )
  const lines = rows.map((row) => {
    const [what = '', many = '', size = '', more = ''] = cells(row)
    return `  ${what.padEnd(name ?? 0)}  ${many.padStart(number ?? 0)}  ${size.padStart(bytes ?? 0)}  ${more}`.trimEnd()
  })
  const since = posts.since === undefined ? '' : `, since ${dayOf(posts.since, clock)}`
  return [
    `${safeText(path)}: ${inUnits(size.file + size.waiting)}${since}`,
    '',
    ...lines,
    '',
    yearWords(holdings, now),
    ...(holdings.seal ? [sealText(holdings.seal)] : []),
    '',
  ].join('\n')
}

type Row = readonly [what: string, many: number, bytes: number, more?: string]

const cells = ([what, many, bytes, more = '']: Row): readonly string[] => [
  what,
  Number.isNaN(many) ? '' : grouped(many),
  inUnits(bytes),
  more,
]

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

function casesWords(cases: ReadonlyMap<CaseState, number>): string {
  return [...cases].map(([state, many]) => `${grouped(many)} ${state}`).join(', ')
}

const mailsWords = (mails: ReadonlyMap<string, number>): string =>
  [...mails].map(([state, many]) => `${grouped(many)} ${state}`).join(', ')

function mentionsWords({ hidden, marks, mutes }: Holdings): string {
  return [
    ...(hidden > 0 ? [`${grouped(hidden)} more out of sight`] : []),
    ...(marks > 0 ? [count(marks, 'mark', 'marks')] : []),
    ...(mutes > 0 ? [count(mutes, 'mute', 'mutes')] : []),
  ].join(', ')
}

function yearWords(holdings: Holdings, now: Date): string {
  const year = storeYear(holdings, now)
  if (year === undefined) return 'What a year will cost can be told after two days of scans.'
  const aDay = year.postsADay < 10 ? year.postsADay.toFixed(1) : grouped(Math.round(year.postsADay))
  return `A year at this pace: ${inUnits(year.bytes)} more (${aDay} posts a day that name a brand, over ${count(year.days, 'day', 'days')}).`
}
