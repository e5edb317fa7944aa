import fc from 'fast-check'
import { expect, test } from 'vitest'
import { incidentId, parseIncidentId } from '../../src/incidents/incident-id.js'

test('an id is read as it is written, and without its letter', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (number) => {
      const id = incidentId(number)
      for (const typed of [id, id.toUpperCase(), String(number), ` ${id} `, `#${id}`, `"${id}",`, `(${id})`])
        expect(parseIncidentId(typed), typed).toBe(number)
    }),
  )
})

test.each(['', 'i', 'i0', '0', 'k7f', '1a', 'i3x', '3.5', '-3', 'i 3', '99999999999999999999'])(
  'no id: %j',
  (typed) => {
    expect(parseIncidentId(typed)).toBeUndefined()
  },
)
