// What is stored outlives a config: one that changes, one that is wrong for a while, and another beside it.

import { expect, test } from 'vitest'
import type { StoredMention } from '../../src/store/port/cases.js'
import { HOUR, rss, run, type World, world } from './world.js'

const feeds = (titles: Record<string, string[]>) =>
  world((request, response) => {
    response.setHeader('content-type', 'application/rss+xml')
    response.end(rss(...(titles[request.url ?? ''] ?? [])))
  })

type Scan = { match: string; path?: string; baseline?: boolean }

const scan = async (here: World, { match, path = '/feed', baseline = false }: Scan) => {
  here.time += HOUR
  return await run(here, {
    sources: [{ type: 'feed', url: `${here.base}${path}` }],
    brands: [{ name: 'Northwind', match }],
    baseline,
  })
}

const waiting = async ({ store }: World, filter: object = {}) => {
  const candidates = await store.cases.candidates({ brands: ['Northwind'], ...filter })
  return await store.cases.mentions(candidates.map(({ mentionId }) => mentionId).sort((a, b) => a - b))
}

const titles = async (here: World, filter: object = {}) =>
  (await waiting(here, filter)).map(({ post }) => post.title).sort()

const down = 'Northwind: the site is down, we lose money'
const rude = 'Northwind: support never answers, we lose money'

test.each([true, false])(
  'after a baseline, rules that change bring no old posts: baseline again %s',
  async (baseline) => {
    const here = await feeds({ '/feed': [down.slice(11), rude.slice(11)] })
    await scan(here, { match: 'northwind AND site', baseline: true })
    await scan(here, { match: 'northwind AND support', baseline })
    expect(await titles(here)).toEqual([])
    expect(await titles(here, { all: true, unannounced: true })).toEqual([])
    expect(await titles(here, { all: true })).toEqual([rude])
  },
)

test('a baseline with changed rules announces nothing of what earlier scans stored', async () => {
  const here = await feeds({ '/feed': [down.slice(11), rude.slice(11)] })
  await scan(here, { match: 'northwind AND site' })
  await scan(here, { match: 'northwind AND support', baseline: true })
  expect(await titles(here)).toEqual([])
})

/** But for how often it changed. */
const asItWas = ({ case: { revision: _, ...file }, ...rest }: StoredMention) => ({ ...rest, case: file })

test('two configs with other words for the same brand leave each other’s mentions as they were', async () => {
  const here = await feeds({ '/feed': [down.slice(11), rude.slice(11)] })
  const first = { match: 'northwind AND site' }
  const other = { match: 'northwind AND support' }
  await scan(here, first)
  const before = (await waiting(here)).map(asItWas)
  expect(before.map(({ post }) => post.title)).toEqual([down])
  await here.store.cases.markAnnounced(before.map(({ id }) => id))
  await scan(here, other)
  expect(await titles(here)).toEqual([rude])
  for (const config of [first, other, first]) await scan(here, config)
  expect((await waiting(here)).map(asItWas)).toEqual(before)
  expect(await waiting(here, { unannounced: true })).toEqual([])
  const file = await here.store.cases.file(before[0]?.case.id ?? 0)
  expect(file?.history).toHaveLength(1)
})

test('of two brands, one of which changed, the other misses nothing that another config stored', async () => {
  const here = await feeds({ '/feed': ['weather'], '/other': [down.slice(11)] })
  const both = async (match: string) => {
    here.time += HOUR
    await run(here, {
      sources: [{ type: 'feed', url: `${here.base}/feed` }],
      brands: [
        { name: 'Northwind', match: 'northwind' },
        { name: 'Globex', match },
      ],
    })
  }
  await both('globex')
  here.time += HOUR
  await run(here, {
    sources: [{ type: 'feed', url: `${here.base}/other` }],
    brands: [{ name: 'Initech', match: 'initech' }],
  })
  await both('globex OR glbx')
  expect(await titles(here)).toEqual([down])
})

test('a scan lets go of nothing that a source of another config gave', async () => {
  const here = await feeds({ '/feed': ['old'], '/other': ['weather'] })
  await scan(here, { match: 'northwind AND site' })
  here.answer = (_, response) => response.setHeader('content-type', 'application/rss+xml').end(rss('new'))
  await scan(here, { match: 'northwind AND site' })
  here.time += 20 * 24 * HOUR
  await scan(here, { match: 'northwind AND site', path: '/other' })
  expect((await here.store.facts.counts([])).posts).toBe(3)
  await scan(here, { match: 'northwind AND site' })
  expect((await here.store.facts.counts([])).posts).toBe(2)
})
