import { expect, test } from 'vitest'
import { overSince } from '../../src/cases/over.js'
import type { CaseState } from '../../src/model/case.js'
import { caseStates } from '../../src/model/case.js'
import { DAY, later } from '../store/sample.js'

const since = (state: CaseState, over: object = {}, isInDanger = false) =>
  overSince(
    { state, openedAt: later(0), touchedAt: later(2 * DAY), ...over },
    { lapse: 14 * DAY, isInDanger },
  )

test('what somebody closed is over since then, all else since it lapsed', () => {
  expect(Object.fromEntries(caseStates.map((state) => [state, since(state)]))).toEqual({
    new: later(16 * DAY),
    acknowledged: later(16 * DAY),
    answered: later(16 * DAY),
    snoozed: later(16 * DAY),
    resolved: later(2 * DAY),
    confirmed: later(2 * DAY),
    ignored: later(2 * DAY),
  })
})

test('what was promised or put off counts from its moment, and what was old from when it came in', () => {
  expect(since('snoozed', { waitsFrom: later(9 * DAY) })).toEqual(later(23 * DAY))
  expect(since('answered', { waitsFrom: later(DAY) })).toEqual(later(16 * DAY))
  expect(since('ignored', { touchedAt: later(-400 * DAY) })).toEqual(later(0))
})

test('who is in danger and waits is never over', () => {
  expect(since('new', {}, true)).toBeUndefined()
  expect(since('resolved', {}, true)).toEqual(later(2 * DAY))
})
