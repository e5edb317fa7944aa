// Channels of our own, read by the runs of a scan one after the other.
import { expect, test } from 'vitest'
import { configuredChannels } from '../../src/channels/configured.js'
import type { ChannelOutcome } from '../../src/jobs/channels.js'
import { noticeSentence } from '../../src/outputs/wording/notices.js'
import { utc } from '../../src/text/clock.js'
import { HOUR, run, start, type World, world } from './world.js'

const source = { type: 'feed', url: 'file:///nothing/here.rss' }
const update = (id: string, status: string, minutes: number) => ({
  id,
  status,
  body: `${status}.`,
  created_at: new Date(start.getTime() + minutes * 60_000).toISOString(),
})
const incidents = (...updates: object[]) =>
  JSON.stringify({
    page: { name: 'Northwind', url: 'https://status.northwind.example' },
    incidents: [{ id: 'i1', name: 'Mail is late', status: 'monitoring', incident_updates: updates }],
  })

/** A status page whose answers the test sets, and which answers "unchanged" to who knows them. */
async function page() {
  const answers: Record<string, { status?: number; body: string; headers?: Record<string, string> }> = {}
  const here = await world((request, response) => {
    const { status = 200, body, headers } = answers[request.url ?? ''] ?? { status: 404, body: '' }
    const etag = `"${body.length}"`
    if (status === 200 && request.headers['if-none-match'] === etag) response.writeHead(304).end()
    else response.writeHead(status, { etag, ...headers }).end(body)
  })
  answers['/api/v2/incidents.json'] = { body: incidents(update('u1', 'investigating', -30)) }
  answers['/'] = { body: '<!doctype html><html><body>Atlassian Statuspage</body></html>' }
  return { here, answers, brands: [{ name: 'Northwind', official: [`${here.base}/`] }] }
}

const channelOf = ({ base }: World, block: object = {}) =>
  configuredChannels([{ name: 'Northwind', official: [{ url: `${base}/`, ...block }] }], 900_000)[0]?.id ?? ''

const saidIn = async (here: World) =>
  (await here.store.official.said({ channels: [channelOf(here)] })).map(({ key, state, at }) => [
    key,
    state,
    (at.getTime() - start.getTime()) / 60_000,
  ])

const stateIn = async (here: World) => (await here.store.sources.states()).get(channelOf(here))
const paths = ({ asked }: World) => asked.splice(0).map(({ path }) => path)
const told = ({ coverage }: { coverage: { notices?: readonly Parameters<typeof noticeSentence>[0][] } }) =>
  (coverage.notices ?? []).map((notice) => noticeSentence(notice, utc))

test('what leads to it is found once; each update is stored once, and what is unchanged is not sent again', async () => {
  const { here, answers, brands } = await page()
  const outcomes: Omit<ChannelOutcome, 'channel'>[] = []
  const onChannel = ({ channel: _, ...outcome }: ChannelOutcome) => void outcomes.push(outcome)
  await run(here, { sources: [source], brands, onChannel })
  expect(paths(here)).toEqual(['/', '/api/v2/incidents.json', '/api/v2/scheduled-maintenances.json'])
  expect(await saidIn(here)).toEqual([['u1', 'investigating', -30]])

  here.time = HOUR
  await run(here, { sources: [source], brands, onChannel })
  expect(paths(here)).toEqual(['/api/v2/incidents.json', '/api/v2/scheduled-maintenances.json'])

  here.time = 2 * HOUR
  const later = update('u2', 'monitoring', 100)
  answers['/api/v2/incidents.json'] = { body: incidents(later, update('u1', 'investigating', -30)) }
  await run(here, { sources: [source], brands, onChannel })
  expect(await saidIn(here)).toEqual([
    ['u2', 'monitoring', 100],
    ['u1', 'investigating', -30],
  ])
  expect(outcomes).toEqual([
    { status: 'answered', read: 1, added: 1 },
    { status: 'unchanged', read: 0, added: 0 },
    { status: 'answered', read: 2, added: 1 },
  ])
})

test('one that is not due is left alone; by its own interval it is due sooner', async () => {
  const { here } = await page()
  const official = [{ url: `${here.base}/`, every: '5m' }]
  await run(here, { sources: [source], brands: [{ name: 'Northwind', official }] })
  paths(here)
  here.time = 240
  await run(here, { sources: [source], brands: [{ name: 'Northwind', official }] })
  expect(paths(here)).toEqual([])
  here.time = 300
  await run(here, { sources: [source], brands: [{ name: 'Northwind', official }] })
  expect(paths(here)).not.toEqual([])
})

test('a channel that cannot be read is not silent: the scan says so until it answers, and what was said stays', async () => {
  const { here, answers, brands } = await page()
  expect(told(await run(here, { sources: [source], brands }))).toEqual([])
  answers['/api/v2/incidents.json'] = { status: 500, body: 'broken' }
  here.time = HOUR
  expect(told(await run(here, { sources: [source], brands }))).toEqual([
    expect.stringMatching(
      /^your own channel \S+ could not be read since 21 Nov 13:00 UTC, so it is not known whether you spoke there since 21 Nov 12:00 UTC: .*500/,
    ),
  ])
  expect(await saidIn(here)).toEqual([['u1', 'investigating', -30]])
  answers['/api/v2/incidents.json'] = { body: incidents(update('u1', 'investigating', -30)) }
  here.time = 3 * HOUR
  expect(told(await run(here, { sources: [source], brands }))).toEqual([])
})

test('however often it failed, it is asked again within an hour', async () => {
  const { here, answers, brands } = await page()
  answers['/api/v2/incidents.json'] = { status: 500, body: 'broken' }
  for (let hours = 0; hours < 12; hours++) {
    here.time = hours * HOUR
    await run(here, { sources: [source], brands, force: true })
  }
  const { retryAt, problem } = (await stateIn(here)) ?? {}
  expect(problem?.times).toBe(12)
  expect(retryAt?.getTime()).toBeLessThanOrEqual(start.getTime() + 12 * HOUR * 1_000)
})

test('a page that moved to other software is found again', async () => {
  const { here, answers, brands } = await page()
  await run(here, { sources: [source], brands })
  delete answers['/api/v2/incidents.json']
  answers['/'] = { body: '<!doctype html><html><body>Powered by Instatus</body></html>' }
  answers['/summary.json'] = {
    body: JSON.stringify({
      page: { name: 'Northwind', status: 'HASISSUES' },
      activeIncidents: [{ name: 'Mail is late', status: 'MONITORING', url: 'https://x.example/incident/i9' }],
    }),
  }
  here.time = HOUR
  await run(here, { sources: [source], brands })
  expect((await stateIn(here))?.problem?.failure.code).toBe('not-there')
  here.time = 3 * HOUR
  await run(here, { sources: [source], brands })
  expect((await stateIn(here))?.problem).toBeUndefined()
  expect(await saidIn(here)).toEqual([
    ['i9 MONITORING', 'monitoring', 180],
    ['u1', 'investigating', -30],
  ])
})

test('a site that wants to rest is asked for nothing more, by this run or the next', async () => {
  const { here, answers, brands } = await page()
  answers['/'] = { status: 429, body: '', headers: { 'retry-after': '7200' } }
  await run(here, { sources: [source], brands })
  expect(paths(here)).toEqual(['/'])
  here.time = HOUR
  await run(here, { sources: [source], brands, force: true })
  expect(paths(here)).toEqual([])
  expect((await stateIn(here))?.problem?.times).toBe(1)
})

test('who polls one source asks no channel', async () => {
  const { here, brands } = await page()
  await run(here, { sources: [source], brands, only: new Set(['feed:none']) })
  expect(paths(here)).toEqual([])
})

test('what is dated after now counts from when it was seen', async () => {
  const { here, answers, brands } = await page()
  answers['/api/v2/incidents.json'] = { body: incidents(update('u1', 'investigating', 600)) }
  await run(here, { sources: [source], brands })
  expect(await saidIn(here)).toEqual([['u1', 'investigating', 0]])
})

test('a channel of two brands is asked once', async () => {
  const { here } = await page()
  const official = [`${here.base}/`]
  const brands = [
    { name: 'Northwind', official },
    { name: 'Bluefjord', official },
  ]
  await run(here, { sources: [source], brands })
  expect(paths(here)).toHaveLength(3)
})

test('what another source found of it, before or after, is ours and waits for no reply', async () => {
  const { here, answers, brands } = await page()
  const link = 'https://status.northwind.example/incidents/i1'
  const entry = (url: string, title: string) =>
    `<item><title>${title}</title><link>${url}</link><guid>${url}</guid><description>${title}: everything is down, help!</description></item>`
  const feed = (...items: string[]) => ({
    body: `<rss version="2.0"><channel><title>Search</title>${items.join('')}</channel></rss>`,
  })
  answers['/search.rss'] = feed(
    entry(link, 'Northwind is down'),
    entry('https://forum.example/1', 'Northwind is down'),
  )
  const sources = [{ type: 'feed', url: `${here.base}/search.rss` }]
  const official = async () =>
    (
      await here.store.cases.mentions(
        (
          await here.store.cases.candidates({ brands: ['Northwind'], all: true })
        ).map(({ mentionId }) => mentionId),
      )
    ).map((mention) => [mention.post.url, mention.official, mention.needsReply])
  // Before the channel is there.
  await run(here, { sources })
  expect(await official()).toEqual([
    [link, false, true],
    ['https://forum.example/1', false, true],
  ])
  here.time = HOUR
  await run(here, { sources, brands })
  expect(await official()).toEqual([
    [link, true, false],
    ['https://forum.example/1', false, true],
  ])
  // Other rules, by which all is judged again, change nothing of it; and what comes later is known at once.
  const other = `${link}2`
  answers['/api/v2/incidents.json'] = {
    body: incidents(update('u1', 'investigating', -30)).replaceAll('"i1"', '"i12"'),
  }
  answers['/search.rss'] = feed(entry(other, 'Northwind is down again'))
  here.time = 2 * HOUR
  await run(here, { sources, brands: [{ ...brands[0], threshold: 20 }] })
  expect(await official()).toContainEqual([other, true, false])
  expect(await official()).toContainEqual([link, true, false])
})

test('a page that redirects has its data where it leads to', async () => {
  const { here, answers } = await page()
  answers['/old'] = { status: 302, body: '', headers: { location: '/new/' } }
  answers['/new/'] = { body: '<!doctype html><html><body>Atlassian Statuspage</body></html>' }
  answers['/new/api/v2/incidents.json'] = { body: incidents(update('u1', 'investigating', -30)) }
  const brands = [{ name: 'Northwind', official: [{ url: `${here.base}/old`, type: 'status-page' }] }]
  await run(here, { sources: [source], brands })
  expect(paths(here)).toContain('/new/api/v2/incidents.json')
})

test('at a slow site one request is all', async () => {
  const { here } = await page()
  const brands = [{ name: 'Northwind', official: [`${here.base}/@northwind`] }]
  const config = configuredChannels(
    [{ name: 'Northwind', official: [{ url: `${here.base}/@northwind` }] }],
    0,
  )
  const channels = config.map((channel) => ({ ...channel, limits: { site: 'slow.example', gap: 61_000 } }))
  await run(here, { sources: [source], brands, channels })
  expect(paths(here)).toEqual(['/@northwind.rss'])
})

test('a password in its address goes to its site and into no store', async () => {
  const { here, answers } = await page()
  const url = `${here.base.replace('://', '://ada:open-sesame@')}/`
  const brands = [{ name: 'Northwind', official: [url] }]
  const said: (string | undefined)[] = []
  const { answer } = here
  here.answer = (request, response) => {
    said.push(request.headers.authorization)
    answer(request, response)
  }
  answers['/api/v2/incidents.json'] = {
    body: incidents(update('u1', 'investigating', -30)).replace(/"url":"[^"]*"/, '"url":""'),
  }
  for (const hour of [0, 1]) {
    here.time = hour * HOUR
    await run(here, { sources: [source], brands })
  }
  expect(said).toEqual(Array(5).fill(`Basic ${btoa('ada:open-sesame')}`))
  const [id = ''] = configuredChannels([{ name: 'Northwind', official: [{ url }] }], 0).map((one) => one.id)
  const stored = [await here.store.sources.states(), await here.store.official.said({ channels: [id] })]
  expect(stored[1]).toHaveLength(1)
  expect(JSON.stringify(stored.map((one) => (one instanceof Map ? [...one] : one)))).not.toMatch(/sesame/)
})

test('an address with a blank in it is asked again as it is', async () => {
  const { here, answers } = await page()
  answers['/my%20status.json'] = { body: incidents(update('u1', 'investigating', -30)) }
  const brands = [{ name: 'Northwind', official: [`${here.base}/my status.json`] }]
  for (const hour of [0, 1]) {
    here.time = hour * HOUR
    await run(here, { sources: [source], brands })
  }
  expect(paths(here)).toEqual(['/my%20status.json', '/my%20status.json'])
})

test('one that a run leaves alone is told of as well', async () => {
  const { here, brands } = await page()
  const host = new URL(here.base).host
  const until = new Date(start.getTime() + 600_000)
  await here.store.sources.saveSite(host, { leaveUntil: until })
  expect(told(await run(here, { sources: [source], brands }))).toEqual([
    `your own channel ${host} was not read, since ${host} limits how often it may be asked: the first scan after 2026-11-21 12:10:00 UTC reads it`,
  ])
  expect(paths(here)).toEqual([])
})
