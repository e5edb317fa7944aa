import { expect, test } from 'vitest'
import { groupsTable } from '../../../src/outputs/groups/table.js'
import { displayWidth } from '../../../src/terminal/width.js'
import type { Groups } from '../../../src/views/groups.js'
import { report } from '../sample.js'

const HOUR = 3_600_000
const group = (name: string | undefined, more: Partial<Groups['groups'][number]> = {}) => ({
  name,
  cases: 3,
  waiting: 3,
  broken: 1,
  soon: 0,
  danger: 0,
  oldest: 5 * HOUR,
  ...more,
})

const found = (groups: Groups['groups'], more: Partial<Groups> = {}): Groups => ({
  by: 'brand',
  groups,
  quiet: [],
  report: report([]),
  ...more,
})

const linesOf = (groups: Groups, width: number) =>
  groupsTable(groups, { width, colour: false, links: false }).split('\n')

const several = found(
  [
    group('Northwind Hosting', { danger: 1, trend: { week: 12, weekBefore: 9 } }),
    group('Кто-то 小林 👩‍💻', { broken: 0, trend: { week: 0, weekBefore: undefined } }),
    group('A brand with a name that goes on and on and on', { waiting: 0, oldest: undefined, cases: 2 }),
  ],
  { quiet: Array.from({ length: 23 }, (_, at) => `Brand ${at}`) },
)

test.each([20, 30, 40, 60, 72, 100, 140])('%i cells are not passed', (width) => {
  const wide = linesOf(several, width).filter((line) => displayWidth(line) > width)
  expect(wide).toEqual([])
})

test('columns where there is room, and only those that say something', () => {
  const [head, first, second] = linesOf(several, 100)
  expect(head).toMatch(/^brand +cases +waiting +broken +oldest +this week +before$/)
  expect(first).toMatch(/^Northwind Hosting \(danger: answer now\) +3 +3 +1 +5h +12 +9$/)
  expect(second).toMatch(/ +3 +3 +5h +0 +not known$/)
})

test('a sentence each where there is none', () => {
  const text = linesOf(several, 40).join(' ')
  expect(text).toContain('3 wait, 1 broken, oldest 5h; 12 this week, 9 before')
  expect(text).toContain('before not known')
  expect(text).toContain('2 cases, nobody waits')
})

test('who has nobody who waits stands in one line', () => {
  expect(linesOf(several, 400).filter((line) => line.startsWith('Nobody waits: Brand 0, Brand 1'))).toEqual([
    expect.stringMatching(/, Brand 19 and 3 more brands\.$/),
  ])
})

test.each<[Groups['by'], string | undefined, string]>([
  ['owner', 'Ben', '@Ben'],
  ['owner', undefined, 'nobody'],
  ['tag', 'refund', '#refund'],
  ['tag', undefined, 'no tag'],
  ['state', 'new', 'open'],
  ['state', 'answered', 'answered'],
  ['kind', 'outage', 'outage'],
  ['brand', 'Re\u0007d\u202e', 'Red'],
])('%s %s is called %s', (by, name, called) => {
  expect(linesOf(found([group(name)], { by }), 80)[1]).toMatch(new RegExp(`^${called} {2,}3`))
})
