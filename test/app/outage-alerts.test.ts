import { expect, test } from 'vitest'
import { outageAlerts } from '../../src/app/outage-alerts.js'
import type { Outage } from '../../src/model/outage.js'
import { eventSentence } from '../../src/outputs/wording/events.js'
import { utc } from '../../src/text/clock.js'

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 21, 12, minutes))
const met = (runs: number, over: Partial<Outage> = {}): Outage => ({
  reason: { code: 'offline', args: {} },
  from: at(0),
  lastAt: at(15 * (runs - 1)),
  runs,
  left: ['a'],
  failures: {},
  ...over,
})
const told = { told: true as const }
const ended = (runs: number, over: Partial<Outage> = {}) => met(runs, { endedAt: at(59), ...over })

test.each<{ why: string; before?: Outage; outages: Outage[]; says: string[] }>([
  { why: 'nothing is the matter', outages: [], says: [] },
  { why: 'it begins', outages: [met(1)], says: [] },
  { why: 'it goes on', before: met(1), outages: [met(2)], says: [] },
  { why: 'it lasts', before: met(2), outages: [met(3)], says: ['outage-lasts'] },
  { why: 'it lasts longer', before: met(3, told), outages: [met(4, told)], says: [] },
  {
    why: 'a scan by hand in between told nothing',
    before: met(3),
    outages: [met(4)],
    says: ['outage-lasts'],
  },
  { why: 'nothing was due', before: met(3, told), outages: [met(3, told)], says: [] },
  { why: 'nothing was due, nor told', before: met(3), outages: [met(3)], says: ['outage-lasts'] },
  { why: 'it is over', before: met(3, told), outages: [ended(3, told)], says: ['outage-over'] },
  { why: 'what nobody was told is over', before: met(3), outages: [ended(3)], says: [] },
  { why: 'a short one is over', before: met(2), outages: [ended(2)], says: [] },
  { why: 'it is given up', before: met(3, told), outages: [ended(3, { ...told, givenUp: true })], says: [] },
  { why: 'it was over before', outages: [ended(9)], says: [] },
  {
    why: 'another one takes its place',
    before: met(9, told),
    outages: [ended(9, told), met(1, { from: at(59) })],
    says: [],
  },
  {
    why: 'another one lasts',
    before: met(2, { from: at(20) }),
    outages: [ended(9), met(3, { from: at(20) })],
    says: ['outage-lasts'],
  },
])('$why: $says', ({ before, outages, says }) => {
  const events = outageAlerts(before, { sources: [], outages }, { after: 3, clock: utc })
  expect(events.map(({ code }) => code)).toEqual(says)
  for (const event of events)
    expect(eventSentence(event)).toMatch(
      event.code === 'outage-over'
        ? /^mentions: From 21 Nov 12:00 to 12:59 UTC this machine was offline: nothing was read\. It is over\.$/
        : /^mentions: Since 21 Nov 12:\d\d UTC this machine has been offline: nothing was read\. .+ Check its network$/,
    )
})
