// Where a search gives only some of what it finds, or a name is that of others, too, complaints are asked for by what they say.
import { expect, test } from 'vitest'
import type { Ask } from '../../src/sources/ask.js'
import { github } from '../../src/sources/github/index.js'
import { parsers } from '../../src/sources/parsers.js'
import { reddit } from '../../src/sources/reddit.js'
import type { SearchBrand } from '../../src/sources/source.js'

const now = new Date('2026-09-07T12:00:00Z')
const poll = (brands: readonly SearchBrand[]) => ({
  brands,
  cursors: new Map<string, string>(),
  now,
  folder: new URL('file:///'),
})
const northwind: SearchBrand = { name: 'Northwind Hosting', phrases: ['northwind hosting'] }
const tern: SearchBrand = { name: 'Tern', phrases: ['tern'], isCommon: true }
const queryOf = ({ request }: Pick<Ask, 'request'>) =>
  'url' in request ? new URL(request.url).searchParams.get('q') : undefined

test('on Reddit, names that others have are asked for once more, with words of trouble', () => {
  const asks = reddit.asks(reddit.options.parse({ type: 'reddit' }), poll([northwind, tern]))
  expect(asks.map(({ tag }) => tag)).toEqual(['search', 'trouble'])
  expect(asks.map(queryOf)).toEqual([
    '"northwind hosting" OR "tern"',
    expect.stringMatching(/^"tern" \(down OR broken OR /),
  ])
  // Without a key one of both is asked for in a turn: those who wait for theirs are named.
  expect(asks.map(({ notices }) => notices?.[0])).toEqual([
    undefined,
    { code: 'names-left', args: { names: ['northwind hosting', 'tern'] } },
  ])
})

test('on Reddit, all names are where the config says so, and none otherwise', () => {
  const asks = (more: object) =>
    reddit.asks(reddit.options.parse({ type: 'reddit', ...more }), poll([northwind]))
  expect(asks({}).map(({ tag }) => tag)).toEqual(['search'])
  expect(asks({ also: 'trouble' }).map(queryOf)[1]).toMatch(/^"northwind hosting" \(down OR /)
})

test('a search of GitHub that gives only the newest leads to one for words of trouble, which leads to none', async () => {
  const options = github.options.parse({ type: 'github', read: ['issues'] })
  const [ask] = github.asks(options, poll([northwind]))
  if (ask === undefined || !('url' in ask.request)) throw new Error('nothing is asked')
  const body = Buffer.from('{"total_count":4000,"incomplete_results":false,"items":[]}')
  const read = (url: string) =>
    github.read(
      { ask, request: { url }, url, status: 200, headers: {}, body },
      options,
      poll([northwind]),
      parsers,
    )
  const first = await read(ask.request.url)
  expect(first.notices).toMatchObject([{ code: 'search-limit' }])
  const [follow, ...others] = first.follow ?? []
  if (follow === undefined || !('url' in follow)) throw new Error('nothing is followed')
  expect(others).toEqual([])
  expect(new URL(follow.url).searchParams.get('q')).toMatch(
    /^"northwind hosting" \(down OR broken OR scam OR refund\) in:title,body is:issue created:>=2026-08-08/,
  )
  const second = await read(follow.url)
  expect(second).toEqual({ posts: [], complete: true, notices: [] })
})
