// Which threads are looked at, how often, and what is stored of it, over several scans.
import { expect, test } from 'vitest'
import { runForget } from '../../src/app/run-forget.js'
import type { ConfiguredSource } from '../../src/sources/configured.js'
import { run, start, type World, world } from './world.js'

const MINUTE = 60
const BEGAN = Date.UTC(2026, 10, 21, 10) / 1_000

const hit = (id: number, text: string) => ({
  objectID: String(id),
  created_at_i: BEGAN + id,
  author: `user${id}`,
  comment_text: text,
  story_id: 1,
  parent_id: 1,
})

const item = (id: number, children: object[] = []) => ({
  id,
  created_at_i: BEGAN + id,
  type: 'comment',
  author: `user${id}`,
  text: 'Northwind is down',
  parent_id: 1,
  story_id: 1,
  children,
})
const child = (id: number, parent: number, author: string, text: string) => ({
  ...item(id),
  author,
  text,
  parent_id: parent,
})

const GRAVE = 'Northwind lost all my data, I want my money back, this is a catastrophe and nobody answers.'
const MILD = 'Northwind is down again, so annoying.'

/** Hacker News with these comments that name the brand, and what stands below each. */
const answering =
  (hits: object[], below: Readonly<Record<string, object[]>> = {}): World['answer'] =>
  (request, response) => {
    const path = request.url ?? ''
    const [, id] = /^\/api\/v1\/items\/(\d+)/.exec(path) ?? []
    const answer = id === undefined ? { hits, nbHits: hits.length } : item(Number(id), below[id])
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
  }

const looksIn = ({ asked }: World) =>
  asked.flatMap(({ at, path }) => {
    const [, id] = /^\/api\/v1\/items\/(\d+)/.exec(path) ?? []
    return id === undefined ? [] : [{ minute: at / MINUTE, id }]
  })

const scanAt = async (here: World, minute: number, looks: number, more = {}) => {
  here.time = minute * MINUTE
  const sources = [{ type: 'hackernews', base: here.base }]
  const brands = [{ name: 'Northwind', staff: ['hackernews:nw_care'] }]
  return await run(here, { sources, brands, looks, ...more })
}

const statesIn = async ({ store }: World) => {
  const candidates = await store.cases.candidates({ brands: ['Northwind'], all: true })
  const mentions = await store.cases.mentions(candidates.map(({ mentionId }) => mentionId))
  return Object.fromEntries(mentions.map(({ post, case: { state } }) => [post.author?.handle, state]))
}

test('a scan looks at as many as the config says, what waits most urgently first, and never twice', async () => {
  const here = await world(answering([hit(11, MILD), hit(12, GRAVE), hit(13, MILD)]))
  await scanAt(here, 0, 2)
  expect(looksIn(here).map(({ id }) => id)).toEqual(expect.arrayContaining(['12']))
  expect(looksIn(here)).toHaveLength(2)
  await scanAt(here, 15, 2)
  expect(
    looksIn(here)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['11', '12', '13'])
})

test('it looks again while the case is open, and ever more seldom', async () => {
  const here = await world(answering([hit(12, GRAVE)]))
  for (let minute = 0; minute <= 4 * 60; minute += 15) await scanAt(here, minute, 5)
  expect(looksIn(here).map(({ minute }) => minute)).toEqual([0, 30, 90, 210])
})

test('what nobody waits for is not looked at: nothing at a baseline, nor in a run without looks', async () => {
  const here = await world(answering([hit(12, GRAVE), hit(13, 'I love Northwind, great support, thanks!')]))
  await scanAt(here, 0, 5, { baseline: true })
  await scanAt(here, 15, 0)
  expect(looksIn(here)).toEqual([])
})

test('a mark of a thread names nobody who asked to be forgotten', async () => {
  const here = await world(answering([hit(12, GRAVE)]))
  await runForget(here.store, {
    people: [{ place: 'hackernews', key: 'handle:jane' }],
    postIds: [],
    brands: new Map([['Northwind', 'salt']]),
    when: { at: start, by: 'ada' },
  })
  const by = { name: 'bo', handle: 'bo' }
  const over = { as: 'solved' as const, by, answerBy: { name: 'Jane', handle: 'Jane' } }
  const marked = ({ thread, ...source }: ConfiguredSource): ConfiguredSource => ({
    ...source,
    ...(thread && {
      thread: { ...thread, read: (...given) => ({ ...thread.read(...given), over }) },
    }),
  })
  await scanAt(here, 0, 5, { adapt: (sources: ConfiguredSource[]) => sources.map(marked) })
  const [stored] = await here.store.posts.stored(undefined, 1)
  const looks = await here.store.threads.looks([stored?.post.id ?? ''])
  expect([...looks.values()].map((look) => look.over)).toEqual([{ as: 'solved', by }])
})

test('an answer of ours takes the case off the list, those of others do not, and the person brings it back', async () => {
  const others = [child(21, 11, 'bo', 'Same here.')]
  const ours = [
    child(22, 12, 'bo', 'Same here.'),
    child(23, 12, 'nw_care', 'We have restored your data, please reload and tell us if a file is missing.'),
  ]
  const hits = [hit(11, GRAVE), hit(12, GRAVE)]
  const here = await world(answering(hits, { 11: others, 12: ours }))
  await scanAt(here, 0, 5)
  expect(await statesIn(here)).toMatchObject({ user11: 'new', user12: 'answered' })
  const looks = await here.store.threads.looks(
    (await here.store.posts.stored(undefined, 99)).map(({ post }) => post.id),
  )
  expect([...looks.values()].map(({ found, replies }) => [found, replies]).sort()).toEqual([
    ['whole', 1],
    ['whole', 2],
  ])
  // Whoever was answered is not looked at any more; what the poll finds moves the case.
  const back = {
    ...hit(31, 'Northwind is still down, my data is gone, that was no help.'),
    author: 'user12',
    parent_id: 23,
  }
  here.answer = answering([...hits, back], { 11: others, 12: ours })
  await scanAt(here, 35, 5)
  expect(await statesIn(here)).toMatchObject({ user11: 'new', user12: 'new' })
})

test('a thread that cannot be read is told as unknown, and stops no other', async () => {
  const here = await world((request, response) => {
    if (request.url?.startsWith('/api/v1/items/11')) response.writeHead(500).end()
    else answering([hit(11, GRAVE), hit(12, GRAVE)])(request, response)
  })
  await scanAt(here, 0, 5)
  const looks = await here.store.threads.looks(
    (await here.store.posts.stored(undefined, 99)).map(({ post }) => post.id),
  )
  expect([...looks.values()].map(({ found, failure }) => [found, failure?.code]).sort()).toEqual([
    ['failed', expect.any(String)],
    ['whole', undefined],
  ])
})
