import { expect, test } from 'vitest'
import { ledgerOf } from '../../src/incidents/ledger.js'
import { timelineOf } from '../../src/incidents/timeline.js'
import { after, later, noon, seen, surge } from './sample.js'

const utc = {
  local: () => ({ year: 2026, month: 3, day: 14, hour: 0, minute: 0, second: 0 }),
  moment: () => noon,
}

/** Three people, fixed after half an hour; then whom of them we told, and how many minutes after noon. */
function halfTold(told: readonly (readonly [caseId: number, minutes: number])[]) {
  let incident = surge()
  for (const caseId of [7, 8, 9]) incident = seen(incident, 10, { see: 'complaint', caseId, since: later(2) })
  incident = after(incident, 30, { do: 'fixed', at: later(30) })
  for (const [caseId, minutes] of told) incident = after(incident, minutes, { do: 'told', cases: [caseId] })
  const cases = new Map([7, 8, 9].map((caseId) => [caseId, { caseId, replies: [] }]))
  return timelineOf({
    incident,
    events: [],
    ledger: ledgerOf(incident, cases),
    posts: [],
    replies: [],
    now: later(200),
    clock: utc,
    isSmall: () => false,
  }).told.median
}

test('half of the people know once half of all of them were told, not half of those who were', () => {
  expect(halfTold([])).toBeUndefined()
  expect(halfTold([[7, 40]])).toBeUndefined()
  expect(
    halfTold([
      [7, 40],
      [9, 50],
    ]),
  ).toBe(20 * 60_000)
})
