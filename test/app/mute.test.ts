import { expect } from 'vitest'
import { lastMuting, listMutes, mute, undoMutes, unmute } from '../../src/app/mute.js'
import type { MuteTarget } from '../../src/app/mute-targets.js'
import { parseShortId } from '../../src/cases/short-id.js'
import { mentionsIn, namesIn } from '../support/ndjson.js'
import { complaint, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const at = new Date()
const HOUR = 3_600_000
const at1 = (hours: number) => ({ now: () => new Date(at.getTime() + hours * HOUR), log: () => {} })

async function scanned(work: Workspace) {
  const server = await work.serve({
    '/posts.rss': {
      body: rss([
        complaint('one', { author: 'Loud Example' }),
        complaint('two', { author: 'bo' }),
        complaint('none', { author: '' }),
      ]),
    },
  })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan']))
  const all = mentionsIn((await work.run(['list', '--all', '--format', 'ndjson'])).stdout)
  const of = (name: string) => all.find(({ url }) => url.endsWith(`/${name}`))
  return {
    setup: { storePath: work.path('mentions.db'), config: { brands: [{ name: 'Northwind Hosting' }] } },
    id: (name: string) => of(name)?.case.id ?? '',
    number: (name: string) => parseShortId(of(name)?.case.id ?? '') ?? 0,
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
  const { setup, id, number, place } = await scanned(work)
  const person: MuteTarget = { ofCases: [number('one')], kind: 'person' }
  expect(await lastMuting(at1(4), setup, 'ada')).toBeUndefined()
  const done = await mute(at1(1), setup, options(person))
  expect(done).toEqual({
    mutes: [
      { id: 1, what: { kind: 'person', place, key: 'name:Loud Example' }, at: at1(1).now(), by: 'ada' },
    ],
    shortIds: [id('one')],
    posts: 1,
  })
  expect(await listed(work)).toEqual(['none', 'two'])
  expect(await listMutes(at1(2), setup)).toEqual(done.mutes)
  expect(await mute(at1(2), setup, options(person))).toEqual({ mutes: done.mutes, shortIds: [], posts: 0 })

  expect(await unmute(at1(3), setup, options(person))).toMatchObject({ shortIds: [id('one')], posts: 1 })
  expect(await listed(work)).toEqual(['none', 'one', 'two'])
  expect(await listMutes(at1(3), setup)).toEqual([])
  await expect(unmute(at1(3), setup, options(person))).rejects.toThrow('Nothing of that is muted.')

  const last = await lastMuting(at1(4), setup, 'ada')
  expect(last).toEqual({ did: 'unmute', at: at1(3).now(), muteIds: [1] })
  expect(await undoMutes(at1(4), setup, { muteIds: [1], by: 'ben' })).toMatchObject({
    posts: 0,
    refused: { last: { did: 'unmute', by: 'ada' } },
  })
  expect(await undoMutes(at1(4), setup, { muteIds: [1], by: 'ada' })).toMatchObject({ posts: 1 })
  expect(await listed(work)).toEqual(['none', 'two'])
  expect(await lastMuting(at1(4), setup, 'ada')).toMatchObject({ did: 'mute', muteIds: [1] })
  await undoMutes(at1(5), setup, { muteIds: [1], by: 'ada' })
  expect(await listed(work)).toEqual(['none', 'one', 'two'])
  expect(await lastMuting(at1(4), setup, 'ada')).toBeUndefined()
})

test.for<{ typed: (place: string) => MuteTarget; left: readonly string[] }>([
  { typed: (place) => ({ kind: 'person', place, name: 'Loud Example' }), left: ['none', 'two'] },
  { typed: (place) => ({ kind: 'person', place: `http://${place}/x`, name: ' bo ' }), left: ['none', 'one'] },
  { typed: (place) => ({ kind: 'person', place, name: '@stranger' }), left: ['none', 'one', 'two'] },
  { typed: (place) => ({ kind: 'place', place: ` www.${place.toUpperCase()} ` }), left: [] },
  { typed: () => ({ kind: 'place', place: 'reddit' }), left: ['none', 'one', 'two'] },
])('somebody, and a place, as they are typed', async ({ typed, left }, { work }) => {
  const { setup, place } = await scanned(work)
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
  { target: () => ({ kind: 'place', place: ' ' }), said: /^" " is no place/ },
  { target: () => ({ kind: 'place', place: 'two words' }), said: /^"two words" is no place/ },
])('what stands for nobody is not muted: $said', async ({ target, said }, { work }) => {
  const { setup, number } = await scanned(work)
  await expect(mute(at1(1), setup, options(target(number)))).rejects.toThrow(said)
  await expect(mute(at1(1), setup, options(target(number)))).rejects.toThrow(/Nothing was done\.$/)
  expect(await listMutes(at1(1), setup)).toEqual([])
})

test('a mute for a while is over after it, and none begins for the past', async ({ work }) => {
  const { setup, number } = await scanned(work)
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
