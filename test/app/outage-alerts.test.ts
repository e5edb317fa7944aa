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

test.each<{ why: string; outages: Outage[]; says: string[] }>([
  { why: 'nothing is the matter', outages: [], says: [] },
  { why: 'it begins', outages: [met(1)], says: [] },
  { why: 'it goes on', outages: [met(2)], says: [] },
  { why: 'it lasts', outages: [met(3)], says: ['outage-lasts'] },
  { why: 'it lasts longer', outages: [met(4, told)], says: [] },
  {
    why: 'a scan by hand in between told nothing',
    outages: [met(4)],
    says: ['outage-lasts'],
  },
  { why: 'nothing was due', outages: [met(3, told)], says: [] },
  { why: 'nothing was due, nor told', outages: [met(3)], says: ['outage-lasts'] },
  { why: 'it is over', outages: [ended(3, told)], says: ['outage-over'] },
  { why: 'what nobody was told is over', outages: [ended(3)], says: [] },
  { why: 'a short one is over', outages: [ended(2)], says: [] },
  { why: 'it is given up', outages: [ended(3, { ...told, givenUp: true })], says: [] },
  { why: 'it was over before', outages: [ended(9)], says: [] },
  {
    why: 'two are over that were told',
    outages: [ended(3, told), ended(4, { ...told, from: at(20) })],
    says: ['outage-over'],
  },
  {
    why: 'one is over, and a later one was given up',
    outages: [ended(3, told), ended(4, { ...told, from: at(20), givenUp: true })],
    says: ['outage-over'],
  },
  {
    why: 'another one takes its place',
    outages: [ended(9, told), met(1, { from: at(59) })],
    says: [],
  },
  {
    why: 'another one lasts',
    outages: [ended(9), met(3, { from: at(20) })],
    says: ['outage-lasts'],
  },
])('$why: $says', ({ outages, says }) => {
  const events = outageAlerts(outages, { after: 3, clock: utc })
  expect(events.map(({ code }) => code)).toEqual(says)
  for (const event of events)
    expect(eventSentence(event)).toMatch(
      event.code === 'outage-over'
        ? /^mentions: From 21 Nov 12:[02]0 to 12:59 UTC this machine was offline: nothing was read\. It is over\.$/
        : /^mentions: Since 21 Nov 12:\d\d UTC this machine has been offline: nothing was read\. .+ Check its network$/,
    )
})
