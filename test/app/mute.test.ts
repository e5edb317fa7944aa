import { expect } from 'vitest'
import { lastMuting, listMutes, mute, undoMutes, unmute } from '../../src/app/mute.js'
import type { MuteTarget } from '../../src/app/mute-targets.js'
import { namesIn } from '../support/ndjson.js'
import { complaint } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { contextAt, scannedPosts, setupOf } from '../support/scanned.js'
import { test, type Workspace } from '../support/workspace.js'

const at = new Date()
const HOUR = 3_600_000

async function scanned(work: Workspace) {
  const found = await scannedPosts(work, [
    complaint('one', { author: 'Loud Example' }),
    complaint('two', { author: 'bo' }),
    complaint('none', { author: '' }),
  ])
  return {
    ...found,
    setup: await setupOf(work),
    at1: (hours: number) => contextAt(work, () => new Date(at.getTime() + hours * HOUR)),
    place: 'forum.example',
  }
}

const listed = async (work: Workspace) =>
  namesIn((await work.run(['list', '--format', 'ndjson'])).stdout).toSorted()

const options = (target: MuteTarget, over = {}) => ({
  target,
  brand: undefined,
  until: undefined,
  by: 'ada',
  ...over,
})

test('whoever is muted leaves the list, and is in it again when that ends or is taken back', async ({
  work,
}) => {
  const { setup, at1, id, number, place } = await scanned(work)
  const person: MuteTarget = { ofCases: [number('one')], kind: 'person' }
  expect(await lastMuting(at1(4), setup, 'ada')).toBeUndefined()
  const done = await mute(at1(1), setup, options(person))
  const mutes = [
    { id: 1, what: { kind: 'person', place, key: 'name:Loud Example' }, at: at1(1).now(), by: 'ada' },
  ]
  expect(done).toMatchObject({ did: 'mute', mutes, cases: [{ shortId: id('one'), posts: 1 }] })
  expect(done?.next?.shortId).not.toBe(id('one'))
  expect(await listed(work)).toEqual(['none', 'two'])
  expect(await listMutes(at1(2), setup)).toEqual(mutes)
  expect(await mute(at1(2), setup, options(person))).toMatchObject({ mutes, cases: [] })

  expect(await unmute(at1(3), setup, options(person))).toMatchObject({
    did: 'unmute',
    cases: [{ shortId: id('one'), posts: 1 }],
  })
  expect(await listed(work)).toEqual(['none', 'one', 'two'])
  expect(await listMutes(at1(3), setup)).toEqual([])
  await expect(unmute(at1(3), setup, options(person))).rejects.toThrow('Nothing of that is muted.')

  const last = await lastMuting(at1(4), setup, 'ada')
  expect(last).toEqual({ did: 'unmute', at: at1(3).now(), muteIds: [1], overtaken: [] })
  expect(await undoMutes(at1(4), setup, 'ben')).toMatchObject({ mutes: [], cases: [], overtaken: [] })
  expect(await undoMutes(at1(4), setup, 'Ada')).toMatchObject({ cases: [{ posts: 1 }] })
  expect(await listed(work)).toEqual(['none', 'two'])
  expect(await lastMuting(at1(4), setup, 'ada')).toMatchObject({ did: 'mute', muteIds: [1] })
  await undoMutes(at1(5), setup, 'ada')
  expect(await listed(work)).toEqual(['none', 'one', 'two'])
  expect(await lastMuting(at1(4), setup, 'ada')).toBeUndefined()
})

test('of mutes of which somebody else ended one, that is told, and the others are taken back', async ({
  work,
}) => {
  const { setup, at1, number } = await scanned(work)
  const both = { ofCases: [number('one'), number('two')], kind: 'person' } as const
  await mute(at1(1), setup, options(both))
  await unmute(at1(2), setup, options({ ofCases: [number('two')], kind: 'person' }, { by: 'ben' }))
  expect(await lastMuting(at1(3), setup, 'ada')).toMatchObject({ muteIds: [1], overtaken: [{ by: 'ben' }] })
  const undone = await undoMutes(at1(3), setup, 'ada')
  expect(undone).toMatchObject({ mutes: [{ id: 1 }], overtaken: [{ mute: { id: 2 }, by: 'ben' }] })
  expect(undone?.overtaken[0]?.at).toEqual(at1(2).now())
  expect(await listed(work)).toEqual(['none', 'one', 'two'])
  // The rest is done: what was before it comes next.
  expect(await lastMuting(at1(4), setup, 'ada')).toBeUndefined()
})

test('where somebody pressed Ctrl-C before it was begun, nothing is done', async ({ work }) => {
  const { setup, at1, number } = await scanned(work)
  const stopped = { ...at1(1), signal: AbortSignal.abort() }
  const person: MuteTarget = { ofCases: [number('one')], kind: 'person' }
  expect(await mute(stopped, setup, options(person))).toBeUndefined()
  expect(await listMutes(at1(1), setup)).toEqual([])
  await mute(at1(1), setup, options(person))
  expect(await unmute(stopped, setup, options(person))).toBeUndefined()
  expect(await undoMutes(stopped, setup, 'ada')).toBeUndefined()
  expect(await listMutes(at1(1), setup)).toHaveLength(1)
})

test.for<{ typed: (place: string) => MuteTarget; left: readonly string[] }>([
  { typed: (place) => ({ kind: 'person', place, name: 'Loud Example' }), left: ['none', 'two'] },
  { typed: (place) => ({ kind: 'person', place: `http://${place}/x`, name: ' bo ' }), left: ['none', 'one'] },
  { typed: (place) => ({ kind: 'person', place, name: '@stranger' }), left: ['none', 'one', 'two'] },
  { typed: (place) => ({ kind: 'place', place: ` www.${place.toUpperCase()} ` }), left: [] },
  { typed: () => ({ kind: 'place', place: 'reddit' }), left: ['none', 'one', 'two'] },
])('somebody, and a place, as they are typed', async ({ typed, left }, { work }) => {
  const { setup, at1, place } = await scanned(work)
  await mute(at1(1), setup, options(typed(place)))
  expect(await listed(work)).toEqual(left)
})

test.for<{ target: (number: (name: string) => number) => MuteTarget; said: RegExp }>([
  {
    target: (number) => ({ ofCases: [number('none')], kind: 'person' }),
    said: /^Nobody knows who wrote \w+\./,
  },
  { target: (number) => ({ ofCases: [number('one')], kind: 'thread' }), said: /^Nobody knows which thread/ },
  { target: () => ({ ofCases: [4711], kind: 'person' }), said: /^There is no case \w+ any more/ },
  { target: () => ({ kind: 'person', place: 'forum.example', name: '@' }), said: /^"@" is nobody/ },
  {
    target: () => ({ kind: 'person', place: 'forum.example', name: 'anonymous' }),
    said: /^"anonymous" is nobody/,
  },
  { target: () => ({ kind: 'place', place: '..' }), said: /^"\.\." is no place/ },
  { target: () => ({ kind: 'place', place: 'forum..example' }), said: /^"forum\.\.example" is no place/ },
  { target: () => ({ kind: 'place', place: 'example.' }), said: /^"example\." is no place/ },
  { target: () => ({ kind: 'place', place: '-' }), said: /^"-" is no place/ },
  { target: () => ({ kind: 'place', place: ' ' }), said: /^" " is no place/ },
  { target: () => ({ kind: 'place', place: 'two words' }), said: /^"two words" is no place/ },
])('what stands for nobody is not muted: $said', async ({ target, said }, { work }) => {
  const { setup, at1, number } = await scanned(work)
  await expect(mute(at1(1), setup, options(target(number)))).rejects.toThrow(said)
  await expect(mute(at1(1), setup, options(target(number)))).rejects.toThrow(/Nothing was done\.$/)
  expect(await listMutes(at1(1), setup)).toEqual([])
})

test('a mute for a while is over after it, and none begins for the past', async ({ work }) => {
  const { setup, at1, number } = await scanned(work)
  const person: MuteTarget = { ofCases: [number('two')], kind: 'person' }
  const until = new Date(Date.now() + 1)
  await expect(mute({ ...at1(0), now: () => until }, setup, options(person, { until }))).rejects.toThrow(
    'has passed already',
  )
  await mute({ ...at1(0), now: () => new Date(until.getTime() - 1) }, setup, options(person, { until }))
  expect(await listMutes({ now: () => new Date(until.getTime() - 1) }, setup)).toHaveLength(1)
  expect(await listMutes({ now: () => until }, setup)).toEqual([])
  expect(await listed(work)).toEqual(['none', 'one', 'two'])
  // The next scan has it wait again for whoever looks at no clock.
  expectSuccess(await work.run(['scan']))
  expect(await unmute(at1(1), setup, options(person)).catch((error: Error) => error.message)).toContain(
    'Nothing of that is muted.',
  )
})
