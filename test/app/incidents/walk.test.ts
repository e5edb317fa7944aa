import { expect, test } from 'vitest'
import { changeIncident } from '../../../src/app/incidents/change-incident.js'
import { decide, type IncidentCommand, isRefused } from '../../../src/incidents/decide.js'
import { brand, DAY, HOUR, MINUTE, monday, World, whats } from './world.js'

async function act(world: World, command: IncidentCommand): Promise<void> {
  const { id } = await world.incident()
  await changeIncident(world.store, id, (incident) => {
    const events = decide(incident, command, { at: world.now, by: 'kim' })
    if (isRefused(events)) throw new Error(events.refused)
    return { events }
  })
}
const close: IncidentCommand = {
  do: 'close',
  ledger: { people: 8, waits: 0, told: 8, unreachable: 0 },
  hasChannels: true,
  reason: 'all is well',
}

test('an outage after quiet weeks: found, spoken of, silent again, calm, closed, and back', async () => {
  const world = await World.open()
  await world.days(15)
  expect(world.news).toEqual([])

  world.crowd(9)
  expect(whats(await world.scan(5 * MINUTE))).toEqual(['found'])
  const found = await world.incident()
  expect(found).toMatchObject({ brand, state: 'open', origin: 'surge', kind: 'outage', people: 9 })
  expect(found.terms).toContain('502')
  expect(found.since).toEqual(new Date(world.now.getTime() - 15 * MINUTE))
  expect(found.members.size).toBe(9)

  world.say('We are looking into it.')
  expect(whats(await world.scan(5 * MINUTE))).toEqual([])
  expect((await world.incident()).words).toMatchObject([{ how: 'page', words: 'We are looking into it.' }])
  const spoken = world.now.getTime() - 5 * MINUTE

  // People go on; nobody of us does.
  world.crowd(4, { from: 20 })
  expect(whats(await world.scan(5 * MINUTE))).toEqual([])
  expect((await world.incident()).members.size).toBe(13)
  expect(whats(await world.scan(4 * MINUTE))).toEqual([])
  expect(whats(await world.scan(MINUTE))).toEqual(['silent'])
  expect((await world.incident()).silence).toMatchObject({ since: new Date(spoken), times: 1 })
  expect(whats(await world.scansFor(55 * MINUTE, 5 * MINUTE))).toEqual([])
  expect(whats(await world.scan(5 * MINUTE))).toEqual(['silent'])

  // Nobody complains any more: two hours as usual end it, and with it the clock.
  expect(whats(await world.scansFor(2 * HOUR))).toEqual(['calm'])
  expect(whats(await world.scansFor(6 * HOUR))).toEqual([])
  world.say('It is over.', { state: 'resolved' })
  await world.scan(15 * MINUTE)
  await act(world, { do: 'fixed', at: world.now })
  await act(world, close)
  expect((await world.incident()).state).toBe('closed')
  expect(whats(await world.scansFor(DAY, 6 * HOUR))).toEqual([])

  // Another matter is none of it.
  world.write({ by: 'ben', text: 'Northwind Hosting: my invoice is wrong', kind: 'billing' })
  expect(whats(await world.scan(5 * MINUTE))).toEqual([])
  world.write({ by: 'person3', text: 'Northwind Hosting: login fails with a 502 again' })
  expect(whats(await world.scan(5 * MINUTE))).toEqual(['relapse'])
  expect(await world.incidents()).toHaveLength(1)
  expect(await world.incident()).toMatchObject({ state: 'open', silence: { times: 0 } })
  expect(whats(await world.scan(15 * MINUTE))).toEqual(['silent'])
})

test('a scan that comes twice, as after a kill, finds nothing twice', async () => {
  const world = await World.open()
  await world.days(10)
  world.crowd(9)
  await world.scan(5 * MINUTE)
  await world.scan(0)
  const before = await world.store.incidents.file(1)
  expect(whats(await world.scan(0))).toEqual([])
  expect(await world.store.incidents.file(1)).toEqual(before)
})

test('a scan that was killed once it had found one takes its people in at the next', async () => {
  const world = await World.open()
  await world.days(10)
  world.crowd(9)
  const { save } = world.store.incidents
  let saves = 0
  world.store.incidents.save = async (changes) => {
    saves += 1
    if (saves > 1) throw new Error('killed')
    return await save(changes)
  }
  await expect(world.scan(5 * MINUTE)).rejects.toThrow('killed')
  expect((await world.incident()).members.size).toBe(0)
  world.store.incidents.save = save
  await world.scan(5 * MINUTE)
  expect(await world.incidents()).toHaveLength(1)
  expect((await world.incident()).members.size).toBe(9)
})

test('who installs on the day of the outage is told, and that no level is known', async () => {
  const world = await World.open()
  world.crowd(7, { minutes: 40 })
  // Nobody has spoken for 40 minutes, and the channels were read just now.
  expect(whats(await world.scan(0))).toEqual(['found', 'silent'])
  expect(await world.incident()).toMatchObject({ origin: 'many', people: 7, kind: 'outage' })
  expect((await world.incident()).usual).toBeUndefined()
})

test('a first scan of old posts, and of posts without a date, finds nothing', async () => {
  const world = await World.open()
  for (let index = 0; index < 40; index += 1)
    world.write({
      by: `old${index}`,
      text: `Northwind Hosting is down, number ${index}`,
      at: new Date(monday.getTime() - 9 * HOUR - index * 10 * MINUTE),
    })
  for (let index = 0; index < 40; index += 1)
    world.write({ by: `undated${index}`, text: `Northwind Hosting is down, number ${index}`, undated: true })
  expect(await world.scan(0)).toEqual([])
})

test('a new place with what stood there for years tells nothing of now', async () => {
  const world = await World.open()
  await world.days(12)
  for (let index = 0; index < 20; index += 1)
    world.write({
      by: `new${index}`,
      text: `Northwind Hosting is down, number ${index}`,
      place: 'other.example',
      at: new Date(world.now.getTime() - (index + 1) * MINUTE),
    })
  expect(await world.scan(5 * MINUTE)).toEqual([])
})

test.each([
  [
    'one person with many posts',
    (index: number) => ({ by: 'ann', text: `Northwind Hosting is down, post ${index}` }),
  ],
  [
    'people nobody can tell from each other',
    (index: number) => ({ by: undefined, text: `Northwind Hosting is down, post ${index}` }),
  ],
])('%s are no crowd', async (_, of) => {
  const world = await World.open()
  await world.days(10)
  for (let index = 0; index < 30; index += 1) world.write(of(index))
  expect(await world.scan(MINUTE)).toEqual([])
})

test('the trouble of another brand is none of ours', async () => {
  const world = await World.open()
  await world.days(10)
  for (let index = 0; index < 12; index += 1)
    world.write({
      by: `glad${index}`,
      text: `Bluefjord is down again, good thing we are on Northwind Hosting ${index}`,
    })
  expect(await world.scan(MINUTE)).toEqual([])
})

test('a brand that is not to be looked at has no incident', async () => {
  const world = await World.open({ sensitivity: 'off' })
  await world.days(10)
  world.crowd(20)
  expect(await world.scan(MINUTE)).toEqual([])
})

test('people who were in one that was closed make no second one', async () => {
  const world = await World.open()
  await world.days(10)
  world.crowd(12)
  await world.scan(5 * MINUTE)
  await act(world, close)
  expect(await world.scansFor(4 * HOUR, 30 * MINUTE)).toEqual([])
  expect(await world.incidents()).toHaveLength(1)
})

test('more people than usual soon after it was calm are the same incident, and days later another one', async () => {
  const world = await World.open()
  await world.days(10)
  world.crowd(12)
  await world.scan(5 * MINUTE)
  expect(whats(await world.scansFor(4 * HOUR, 30 * MINUTE))).toContain('calm')
  world.crowd(12, { from: 100 })
  expect(whats(await world.scan(5 * MINUTE))).toEqual(['rose-again'])
  expect((await world.incident()).members.size).toBe(24)
  await world.scansFor(4 * HOUR, 30 * MINUTE)
  await world.days(3)
  world.crowd(12, { from: 200 })
  expect(whats(await world.scan(5 * MINUTE))).toEqual(['found'])
  expect(await world.incidents()).toHaveLength(2)
})

test('a slow rise is found within days, though no hour stands out', async () => {
  const world = await World.open()
  await world.days(20, 30)
  await world.days(3, 90)
  expect(whats(world.news)).toEqual(['found'])
  expect(await world.incident()).toMatchObject({ origin: 'slow' })
})
