import type { Grouping } from '../../cases/groups.js'
import type { Groups } from '../../views/groups.js'
import { count, grouped } from '../wording/count.js'
import { duration } from '../wording/duration.js'
import { stateWords } from '../wording/verbs.js'

type Line = Groups['groups'][number]

/** Of whom nobody, or nothing, is named. */
const nameless: Partial<Record<Grouping, string>> = { owner: 'nobody', tag: 'no tag', cause: 'no cause' }

/** As it stands in a list: `@ben`, `#refund`. */
export function groupName({ name }: Line, by: Grouping): string {
  if (name === undefined) return nameless[by] ?? '-'
  if (by === 'owner') return `@${name}`
  if (by === 'tag') return `#${name}`
  return by === 'state' ? stateWords(name as Parameters<typeof stateWords>[0]) : name
}

/** Above the columns of figures. */
export const groupHead = ['cases', 'waiting', 'broken', 'soon', 'oldest', 'this week', 'before'] as const

/** The figures of a line, in the order of the head; nothing where there is none. */
export const groupCells = ({ cases, waiting, broken, soon, oldest, trend }: Line): readonly string[] => [
  figure(cases),
  figure(waiting),
  figure(broken),
  figure(soon),
  oldest === undefined ? '' : duration(oldest),
  trend === undefined ? '' : grouped(trend.week),
  trend === undefined ? '' : trend.weekBefore === undefined ? 'not known' : grouped(trend.weekBefore),
]

const figure = (value: number): string => (value === 0 ? '' : grouped(value))

/** `3 wait, 1 broken, 1 soon, oldest 3h; 12 this week, 9 before`: where there is no room for columns. */
export function groupSentence({ cases, waiting, broken, soon, oldest, trend }: Line): string {
  const waits = [
    waiting === 0
      ? count(cases, 'case, nobody waits', 'cases, nobody waits')
      : count(waiting, 'waits', 'wait'),
    ...(broken === 0 ? [] : [`${grouped(broken)} broken`]),
    ...(soon === 0 ? [] : [`${grouped(soon)} soon`]),
    ...(oldest === undefined ? [] : [`oldest ${duration(oldest)}`]),
  ].join(', ')
  if (trend === undefined) return waits
  const before = trend.weekBefore === undefined ? 'before not known' : `${grouped(trend.weekBefore)} before`
  return `${waits}; ${grouped(trend.week)} this week, ${before}`
}

/** What `this week` and `before` count, said once below. */
export const TREND =
  'This week: posts that came in and needed a reply; before: the same stretch of the week before.'

/** Brands that a sentence names. */
const MOST_NAMED = 20

/** `Nobody waits: Contoso Mail, Fabrikam and 31 more brands.` */
export function quietWords(quiet: readonly string[]): string | undefined {
  if (quiet.length === 0) return undefined
  const rest = quiet.length - MOST_NAMED
  const more = rest > 0 ? ` and ${count(rest, 'more brand', 'more brands')}` : ''
  return `Nobody waits: ${quiet.slice(0, MOST_NAMED).join(', ')}${more}.`
}

/** The report as what stands below the lines tells of it: all of it is counted, and nothing is left out. */
export const reportBelow = ({ report }: Groups): Groups['report'] => ({
  ...report,
  counts: { ...report.counts, matching: 0 },
})
