import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarOf } from '../../src/digest/calendar.js'

const moment = fc.date({ min: new Date('1000-01-01'), max: new Date('3000-01-01'), noInvalidDate: true })

test('the calendar of UTC says the same as its table', () => {
  const [known, table] = [calendarOf('UTC'), calendarOf('Etc/UTC')]
  fc.assert(
    fc.property(moment, fc.integer({ min: -40, max: 40 }), (date, days) => {
      const local = known.local(date)
      expect(local).toEqual(table.local(date))
      const later = { ...local, day: local.day + days }
      expect(known.moment(later)).toEqual(table.moment(later))
      expect(known.startOfDay(later)).toEqual(table.startOfDay(later))
    }),
  )
})
