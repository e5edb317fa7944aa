import { expect, test } from 'vitest'
import { calendarFor } from '../../src/app/calendar.js'
import { gatherFacts } from '../../src/app/digest-facts.js'
import { readInbox } from '../../src/app/inbox.js'
import { promisesOf } from '../../src/app/promises.js'
import { everyHour } from '../../src/cases/promise-clock.js'
import { parseConfig } from '../../src/config/parse.js'
import { composeDigest } from '../../src/digest/compose.js'
import { sources } from '../../src/sources/index.js'
import { brand, complaint, DAY, HOUR, judged, poll, savePoll } from '../store/sample.js'
import { temporaryStore } from '../store/sqlite/temporary.js'

type Settings = Readonly<Record<string, unknown>>

const configOf = (brands: readonly Settings[], more: Settings = {}) =>
  parseConfig(JSON.stringify({ brands, sources: [{ type: 'hackernews' }], ...more }), {
    shownPath: 'mentions.yaml',
    env: {},
    sources,
  })

const saturday = new Date('2026-11-28T10:00:00Z')
const monday = new Date('2026-11-30T10:00:00Z')

test('a brand goes by its own hours, holidays and zone, else by those of the file', async () => {
  const config = configOf(
    [
      { name: 'As all' },
      { name: 'Always', hours: 'always' },
      { name: 'Weekend', hours: 'Sat-Sun 00:00-24:00' },
      { name: 'Open on holidays', holidays: [] },
      { name: 'Elsewhere', timezone: 'America/New_York' },
    ],
    { hours: 'Mon-Fri 09:00-17:00', holidays: '11-30', digest: { timezone: 'Europe/Berlin' } },
  )
  const promises = await promisesOf(config)
  const hours = Object.fromEntries(
    config.brands.map(({ name }) => [
      name,
      promises(name).clock.counted(saturday, new Date('2026-12-02T00:00Z')) / HOUR,
    ]),
  )
  expect(hours).toEqual({
    'As all': 8,
    // But for the holiday.
    Always: 62,
    // From 11:00 on Saturday, by the clocks of Berlin.
    Weekend: 37,
    'Open on holidays': 16,
    Elsewhere: 8,
  })
})

test('brands with the same hours share a clock, and those without need none', async () => {
  const hours = { hours: 'Mon-Fri 09:00-17:00' }
  const promises = await promisesOf(
    configOf([{ name: 'A', ...hours }, { name: 'B', ...hours }, { name: 'C' }]),
  )
  expect(promises('A').clock).toBe(promises('B').clock)
  expect(promises('C').clock).toBe(everyHour)
})

test('a brand of no config promises nothing', async () => {
  const promises = await promisesOf(configOf([{ name: 'A' }]))
  expect(promises('B')).toMatchObject({
    acknowledge: Number.POSITIVE_INFINITY,
    resolve: Number.POSITIVE_INFINITY,
  })
})

async function read(settings: Settings) {
  const config = configOf([{ name: brand, promise: { acknowledge: '2h' } }], {
    ...settings,
    digest: { timezone: 'UTC' },
  })
  const store = temporaryStore()
  const post = judged('1', { post: { publishedAt: saturday }, mentions: [complaint()] })
  await savePoll(store, poll([post], { at: saturday }))
  const brands = [brand]
  const coverage = { sources: [] }
  const { report } = await readInbox({
    store,
    config,
    filter: { brands },
    limit: undefined,
    now: monday,
    coverage,
  })
  const facts = await gatherFacts({
    store,
    config,
    configPath: '/mentions.yaml',
    sources: [],
    brands,
    period: { from: new Date(monday.getTime() - 3 * DAY), to: monday },
    until: undefined,
    now: monday,
    calendar: calendarFor(config),
  })
  const digest = composeDigest(facts)
  return {
    late: report.counts.late,
    rowLate: report.mentions[0]?.late,
    waiting: report.mentions[0]?.priority.parts.waiting,
    inDigest: digest.late.shown.length,
    inNumbers: digest.numbers.find(({ name }) => name === 'late')?.week,
  }
}

test.each([
  ['without hours', {}, { late: 1, rowLate: true, waiting: 240, inDigest: 1, inNumbers: 1 }],
  [
    'where nobody is there before Monday, and the time is not up yet',
    { hours: 'Mon-Fri 09:00-17:00' },
    { late: 0, rowLate: false, waiting: 5, inDigest: 0, inNumbers: 0 },
  ],
  [
    'where somebody came early on Monday',
    { hours: 'Mon-Fri 06:00-14:00' },
    { late: 1, rowLate: true, waiting: 20, inDigest: 1, inNumbers: 1 },
  ],
  [
    'where Monday is a holiday',
    { hours: 'Mon-Fri 06:00-14:00', holidays: ['2026-11-30'] },
    { late: 0, rowLate: false, waiting: 0, inDigest: 0, inNumbers: 0 },
  ],
])('a complaint of Saturday on Monday at ten, 2h promised: %s', async (_, settings, expected) => {
  expect(await read(settings)).toEqual(expected)
})
