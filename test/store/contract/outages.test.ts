import { expect, test } from 'vitest'
import type { Outage } from '../../../src/model/outage.js'
import { later, noon } from '../sample.js'
import { everyStore } from './every-store.js'

const DAY = 24 * 60 * 60_000
const offline: Outage = {
  reason: { code: 'offline', args: {} },
  from: noon,
  lastAt: noon,
  runs: 2,
  left: ['feed-one', 'feed-two'],
  failures: { 'feed-one': { code: 'connection-refused', args: { host: 'forum.example' } } },
}
const proxy: Outage = {
  reason: { code: 'proxy', args: { proxy: 'proxy.example:3128', failure: 'proxy-unreachable' } },
  from: later(60),
  lastAt: later(120),
  endedAt: later(180),
  givenUp: true,
  told: true,
  runs: 1,
  left: [],
  failures: {},
  partly: true,
}

everyStore(({ open }) => {
  test('a new store knows of none', async () => {
    expect(await (await open()).outages.since(new Date(0))).toEqual([])
  })

  test('one that lasts is always given, one that ended to who asks from then on', async () => {
    const { outages } = await open()
    await outages.save(proxy)
    await outages.save(offline)
    expect(await outages.since(later(180))).toEqual([offline, proxy])
    expect(await outages.since(later(181))).toEqual([offline])
  })

  test('what is said of one again takes the place of what was known', async () => {
    const { outages } = await open()
    await outages.save(offline)
    const ended = { ...offline, lastAt: later(900), endedAt: later(1_800), left: ['feed-one'] }
    await outages.save(ended)
    expect(await outages.since(new Date(0))).toEqual([ended])
  })

  test('what ended half a year ago is forgotten', async () => {
    const { outages } = await open()
    await outages.save(proxy)
    await outages.save({ ...offline, from: later(200 * DAY), lastAt: later(200 * DAY) })
    expect(await outages.since(new Date(0))).toMatchObject([{ reason: { code: 'offline' } }])
  })
})
