import { expect, test } from 'vitest'
import { HOUR, MINUTE, World, whats } from './world.js'

const page = 'https://status.northwind.example/history.atom'
const blog = 'https://blog.northwind.example/feed.xml'

/** A crowd a moment ago, after some ordinary days. */
async function outage(options: Parameters<typeof World.open>[0]) {
  const world = await World.open(options)
  await world.days(8)
  world.crowd(9)
  expect(whats(await world.scan(MINUTE))).toEqual(['found'])
  return world
}

test('a word in one channel is enough, where any will do', async () => {
  const world = await outage({ official: [page, blog], channels: 'any' })
  world.say('We know about the login, and are at work on it.', { channel: 1 })
  expect(whats(await world.scan(5 * MINUTE))).toEqual([])
  expect((await world.incident()).words).toMatchObject([{ how: 'words' }])
  expect(whats(await world.scan(9 * MINUTE))).toEqual([])
  expect(whats(await world.scan(MINUTE))).toEqual(['silent'])
})

test('where all have to speak, the one that does not is told', async () => {
  const world = await outage({ official: [page, blog], channels: 'all' })
  world.say('We know about the login, and are at work on it.', { channel: 1 })
  expect(whats(await world.scan(4 * MINUTE))).toEqual(['silent'])
  world.say('We are looking into it.')
  expect(whats(await world.scan(5 * MINUTE))).toEqual([])
  // Now the blog was the first to speak, and is silent for longest.
  expect(whats(await world.scan(10 * MINUTE))).toEqual(['silent'])
})

test('what is said of something else ends no silence, and is kept', async () => {
  const world = await outage({ official: [page, blog] })
  world.say('Meet us at the fair in Hamburg.', { channel: 1 })
  world.say('New racks are built in next month.', { kind: 'maintenance', state: 'scheduled' })
  expect(whats(await world.scan(4 * MINUTE))).toEqual(['silent'])
  const { words, wordsOfOther } = await world.incident()
  expect(words).toEqual([])
  expect(wordsOfOther.map((word) => word.words).toSorted()).toEqual([
    'Meet us at the fair in Hamburg.',
    'New racks are built in next month.',
  ])
})

test('a channel that was not read since is unknown, and no silence; one that answers again is', async () => {
  const world = await outage({ official: [page] })
  world.break()
  expect(whats(await world.scan(5 * MINUTE))).toEqual(['unknown'])
  expect(whats(await world.scansFor(HOUR, 10 * MINUTE))).not.toContain('silent')
  world.break(0, false)
  expect(whats(await world.scan(5 * MINUTE))).toContain('silent')
})

test('of a brand without channels nothing is said of silence', async () => {
  const world = await outage({ official: [] })
  expect(whats(await world.scansFor(HOUR))).toEqual([])
})
