// What was done before a person came back: it stays done, or broken, whatever they write afterwards.
import { expect, test } from 'vitest'
import { everyHour } from '../../src/cases/promise-clock.js'
import { endedIn, roundsBefore } from '../../src/cases/rounds.js'
import type { CaseEvent, CaseHappening } from '../../src/model/case-event.js'
import type { CaseRecord } from '../../src/store/port/records.js'

const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 21) + hour * 3_600_000)
const HOUR = 3_600_000
const promise = { acknowledge: 2 * HOUR, resolve: 24 * HOUR, clock: everyHour }

const file: CaseRecord = {
  id: 2,
  brand: 'Northwind Hosting',
  state: 'new',
  openedAt: at(0),
  touchedAt: at(0),
  revision: 1,
  isActedOn: false,
}

type Told = readonly [hour: number, happening: CaseHappening]
const historyOf = (told: readonly Told[]): CaseEvent[] =>
  told.map(([hour, happening]) => ({
    ...happening,
    at: at(hour),
    ...(['came-back', 'said'].includes(happening.code) ? {} : { by: 'ada' }),
  }))

const answered: CaseHappening = { code: 'answered', args: {} }
const resolved: CaseHappening = { code: 'resolved', args: {} }
const ignored: CaseHappening = { code: 'ignored', args: {} }
const reopened: CaseHappening = { code: 'reopened', args: {} }
const confirmed: CaseHappening = { code: 'confirmed', args: {} }
const back = (hour?: number): CaseHappening => ({
  code: 'came-back',
  args: { why: 'complaint', ...(hour !== undefined && { from: at(hour).toISOString() }) },
})
const undone = (code: string, hour: number): CaseHappening => ({
  code: 'undone',
  args: { code, at: at(hour).toISOString(), back: { state: 'new' } },
})

const complaints = (...hours: number[]) =>
  hours.map((hour) => ({ waitsSince: at(hour), startsPromise: true }))

test.each<[string, told: readonly Told[], posts: number[], ended: string[]]>([
  ['it never came back', [[1, answered]], [0], []],
  [
    'an answer in time',
    [
      [1, answered],
      [9, back()],
    ],
    [0, 9],
    ['acknowledge kept 1'],
  ],
  [
    'too late an answer',
    [
      [3, answered],
      [9, back()],
    ],
    [0, 9],
    ['acknowledge broken 3'],
  ],
  // The first answer was in time, and no solution came, until its time was up.
  [
    'long without a solution',
    [
      [1, answered],
      [30, back()],
    ],
    [0, 30],
    ['acknowledge kept 1', 'resolve broken 30'],
  ],
  [
    'since they wrote, not since we found it',
    [
      [1, answered],
      [30, back(9)],
    ],
    [0, 9],
    ['acknowledge kept 1'],
  ],
  [
    'solved, and confirmed',
    [
      [1, answered],
      [5, resolved],
      [6, confirmed],
      [9, back()],
    ],
    [0, 9],
    ['acknowledge kept 1', 'resolve kept 5'],
  ],
  [
    'twice',
    [
      [1, answered],
      [9, back()],
      [12, answered],
      [20, back()],
    ],
    [0, 9, 20],
    ['acknowledge kept 1', 'acknowledge broken 3'],
  ],
  [
    'answered, and back while it was put aside',
    [
      [1, answered],
      [2, ignored],
      [9, back()],
    ],
    [0, 9],
    ['acknowledge kept 1'],
  ],
  [
    'nobody had answered',
    [
      [1, ignored],
      [9, back()],
    ],
    [0, 9],
    [],
  ],
  [
    'we said ourselves that it was no answer',
    [
      [1, answered],
      [9, reopened],
    ],
    [0],
    [],
  ],
  [
    'the answer was taken back',
    [
      [1, answered],
      [2, undone('answered', 1)],
      [9, back()],
    ],
    [0, 9],
    [],
  ],
  [
    'nothing of it needs a reply',
    [
      [1, answered],
      [9, back()],
    ],
    [],
    [],
  ],
])('%s', (_, told, posts, ended) => {
  const rounds = roundsBefore(file, historyOf(told))
  const standings = rounds.flatMap((round) => endedIn(round, complaints(...posts), promise))
  expect(
    standings.map(({ promise, standing, counted }) => `${promise} ${standing} ${counted / HOUR}`),
  ).toEqual(ended)
})
