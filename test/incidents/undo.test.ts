import { expect, test } from 'vitest'
import { incidentOf } from '../../src/incidents/incident.js'
import { undoLast } from '../../src/incidents/undo.js'
import type { IncidentEvent } from '../../src/model/incident.js'
import { later, noon } from './sample.js'

const opened: IncidentEvent = {
  code: 'opened',
  args: { origin: 'hand', since: noon.toISOString(), terms: [] },
  at: later(1),
  by: 'kim',
}
const joined = (caseId: number, minutes: number, by?: string): IncidentEvent => ({
  code: 'joined',
  args: { caseId, how: by === undefined ? 'topic' : 'hand', since: noon.toISOString() },
  at: later(minutes),
  ...(by !== undefined && { by }),
})
const told: IncidentEvent = { code: 'told', args: { cases: [7] }, at: later(6), by: 'ada' }
const fixed: IncidentEvent = { code: 'fixed', args: { at: later(4).toISOString() }, at: later(5), by: 'kim' }
const stands = (events: readonly IncidentEvent[]) =>
  incidentOf({ id: 1, brand: 'Northwind Hosting', revision: 1, events })

/** @throws where it is refused */
function undone(events: readonly IncidentEvent[], by: string, minutes: number): readonly IncidentEvent[] {
  const done = undoLast(events, { at: later(minutes), by })
  if ('refused' in done) throw new Error('refused')
  return [...events, ...done.events]
}

test('what one person did last is taken back, all of that moment, and what a scan saw stays', () => {
  const events = [opened, joined(7, 2), joined(8, 3, 'Ada'), joined(9, 3, 'ada'), joined(10, 4)]
  const after = undone(events, 'ada', 5)
  expect([...stands(after).members.keys()]).toEqual([7, 10])
  // What is left is what kim did: to open it.
  expect(undoLast(after, { at: later(6), by: 'ada' })).toMatchObject({ refused: 'undo', last: opened })
  expect(undoLast(after, { at: later(6), by: 'kim' })).toMatchObject({ isBeginning: true })
})

test('nobody takes back what somebody else did, nor what nobody did', () => {
  expect(undoLast([opened, joined(7, 3, 'ada')], { at: later(5), by: 'kim' })).toEqual({
    refused: 'undo',
    last: joined(7, 3, 'ada'),
  })
  const { by: _, ...byScan } = opened
  expect(undoLast([byScan, joined(7, 3)], { at: later(5), by: 'kim' })).toEqual({ refused: 'undo' })
})

test('that it is fixed is taken back with what followed from it', () => {
  const events = [opened, joined(7, 2), fixed]
  expect(stands(events)).toMatchObject({ state: 'fixed', fixedAt: later(4) })
  expect(stands([...events, told]).told.has(7)).toBe(true)
  const back: IncidentEvent = {
    code: 'undone',
    args: { at: fixed.at.toISOString() },
    at: later(7),
    by: 'kim',
  }
  const after = stands([...events, told, back])
  expect(after.state).toBe('open')
  expect(after.told.size).toBe(0)
})
