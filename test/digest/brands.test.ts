import { expect, test } from 'vitest'
import { brandLines } from '../../src/digest/brands.js'

const HOUR = 3_600_000
const now = new Date('2026-03-14T12:00:00Z')
const ago = (hours: number) => new Date(now.getTime() - hours * HOUR)
const waiting = (people: number, late = 0, danger = 0) => ({ people, late, danger, longest: HOUR })
const complaint = (brand: string, hours: number) => ({
  caseId: hours,
  brand,
  waitsSince: ago(hours),
  startsPromise: true,
})

const facts = {
  brands: ['Quiet', 'Praised', 'Moved', 'Few', 'Many', 'Late', 'Danger', 'Also quiet'],
  period: { from: ago(24), to: now },
  knownFrom: ago(13 * 24),
  waitingBy: new Map([
    ['Few', waiting(1)],
    ['Many', waiting(9)],
    ['Late', waiting(2, 2)],
    ['Danger', waiting(1, 0, 1)],
  ]),
  freshBy: new Map([
    ['Praised', 3],
    ['Many', 9],
  ]),
  cameBy: new Map([['Many', 4]]),
  cameBeforeBy: new Map([['Late', 2]]),
  complaints: [complaint('Many', 3), complaint('Many', 23), complaint('Many', 25), complaint('Late', 47)],
  movedOf: ['Moved'],
}

test('danger stands first, then broken promises, then who waits, then what is new, then what is quiet', () => {
  const lines = brandLines(facts)
  expect(lines.map(({ name }) => name)).toEqual([
    'Danger',
    'Late',
    'Many',
    'Few',
    'Praised',
    'Moved',
    'Quiet',
    'Also quiet',
  ])
  expect(lines.filter(({ isQuiet }) => isQuiet).map(({ name }) => name)).toEqual(['Quiet', 'Also quiet'])
})

test('what began to wait is counted beside the period before', () => {
  const of = (name: string, more = {}) => {
    const line = brandLines({ ...facts, ...more }).find((one) => one.name === name)
    return [line?.needReply, line?.needReplyBefore]
  }
  expect(of('Many')).toEqual([2, 1])
  expect(of('Late')).toEqual([0, 1])
  expect(of('Many', { period: { from: ago(10 * 24), to: now } })).toEqual([3, undefined])
})

test('new is what came in, whenever it was published, and before only where that is known', () => {
  const of = (name: string, more = {}) => {
    const line = brandLines({ ...facts, ...more }).find((one) => one.name === name)
    return [line?.came, line?.cameBefore]
  }
  expect(of('Many')).toEqual([4, 0])
  expect(of('Late')).toEqual([0, 2])
  expect(of('Late', { cameBeforeBy: undefined })).toEqual([0, undefined])
})
