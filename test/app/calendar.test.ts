import { afterEach, expect, test } from 'vitest'
import { timeZoneFor } from '../../src/app/calendar.js'

const own = process.env.TZ
afterEach(() => {
  if (own === undefined) delete process.env.TZ
  else process.env.TZ = own
})

// Accra's clocks show the same as UTC's, and London's do for half of the year.
test.each([
  ['UTC', 'UTC'],
  ['Etc/UTC', 'UTC'],
  ['Europe/Berlin', 'Europe/Berlin'],
  ['Europe/London', 'Europe/London'],
  ['Africa/Accra', expect.stringMatching(/^Africa\/(?:Accra|Abidjan)$/)],
  ['Atlantic/Reykjavik', expect.stringMatching(/^(?:Atlantic\/Reykjavik|Africa\/Abidjan)$/)],
])('a machine whose clock is set to %s has the time zone of that name', (set, name) => {
  process.env.TZ = set
  expect(timeZoneFor({ digest: {} as never })).toEqual(name)
})
