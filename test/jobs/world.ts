// Runs of the scan one after the other against a server on this machine, with a clock that the test sets.
import type { RequestListener } from 'node:http'
import { onTestFinished } from 'vitest'
import { type ScanOptions, type ScanResult, scan } from '../../src/app/scan.js'
import { configuredChannels } from '../../src/channels/configured.js'
import { parseConfig } from '../../src/config/parse.js'
import type { ClientSettings } from '../../src/http/client.js'
import { storedSites } from '../../src/jobs/sites.js'
import { noticeSentence } from '../../src/outputs/wording/notices.js'
import type { ConfiguredSource } from '../../src/sources/configured.js'
import { sources as registry } from '../../src/sources/index.js'
import type { Store } from '../../src/store/port.js'
import { utc } from '../../src/text/clock.js'
import { serve, withClient } from '../http/server.js'
import { temporaryStore } from '../store/sqlite/temporary.js'
import { configuredSources } from '../support/configured-sources.js'

export const start = new Date('2026-11-21T12:00:00Z')
/** In seconds. */
export const HOUR = 3_600

export type World = {
  base: string
  /** What was asked: the seconds since the start, and the path with its query. */
  asked: { at: number; path: string }[]
  /** Seconds since the start. */
  time: number
  answer: RequestListener
  store: Store
}

export async function world(answer: RequestListener): Promise<World> {
  const made: World = { base: '', asked: [], time: 0, answer, store: temporaryStore() }
  const server = await serve((request, response) => {
    made.asked.push({ at: made.time, path: request.url ?? '' })
    made.answer(request, response)
  })
  onTestFinished(() => server.close())
  made.base = server.base
  return made
}

type Run = {
  sources: readonly object[]
  brands?: readonly object[]
  every?: string
  /** How many threads are looked at: they would come between the requests that most of these tests count. */
  looks?: number
  /** Changes the sources as they were configured, for what no config can say. */
  /** Of the client, in place of what runs have: proxies, and how names are looked up. */
  network?: Partial<ClientSettings>
  adapt?: (sources: ConfiguredSource[]) => ConfiguredSource[]
} & Partial<Omit<ScanOptions, 'sources'>>

/** One run at the time that the world has. */
export async function run(
  here: World,
  {
    sources: blocks,
    brands = [{ name: 'Northwind' }],
    every = '15m',
    looks = 0,
    network = {},
    adapt = (sources) => sources,
    ...options
  }: Run,
): Promise<ScanResult> {
  const threads = { perRun: looks }
  const text = JSON.stringify({ brands, every, sources: blocks, threads, http: { gap: '0s' } })
  const config = parseConfig(text, { shownPath: 'mentions.yaml', env: {}, sources: registry })
  const now = new Date(start.getTime() + here.time * 1_000)
  const sites = await storedSites(here.store)
  // What a server says in seconds counts from the time of the test, too.
  return await withClient({ sites, clock: { now: () => now, sleep: async () => {} }, ...network }, (client) =>
    scan({
      config,
      sources: adapt(configuredSources(config.sources, config.every)),
      channels: configuredChannels(config.brands, config.every),
      folder: new URL('file:///'),
      store: here.store,
      client,
      now,
      force: false,
      baseline: false,
      ...options,
    }),
  )
}

export const statuses = ({ coverage }: ScanResult) => coverage.sources.map(({ status }) => status)

export const times = ({ asked }: World) => asked.map(({ at }) => at)

/** An RSS feed of so many posts. */
export const rss = (...titles: string[]) =>
  `<rss version="2.0"><channel><title>Forum</title>${titles
    .map(
      (title) => `<item><guid isPermaLink="false">${title}</guid><title>Northwind: ${title}</title></item>`,
    )
    .join('')}</channel></rss>`

/** What is said of a source, in words; undefined where nothing is. */
export const noticesOf = (
  result: Pick<ScanResult, 'coverage'> | undefined,
  source = 0,
): string[] | undefined =>
  result?.coverage.sources[source]?.notices?.map((notice) => noticeSentence(notice, utc))
