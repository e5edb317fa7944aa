// Days of hourly scans against servers on this machine that limit how often they may be asked and remember every request.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { scan } from '../../src/app/scan.js'
import { parseConfig } from '../../src/config/parse.js'
import { storedSites } from '../../src/jobs/sites.js'
import { sources as registry } from '../../src/sources/index.js'
import { serve, withClient } from '../http/server.js'
import { temporaryStore } from '../store/sqlite/temporary.js'
import { configuredSources } from '../support/configured-sources.js'
import { rss, start } from './world.js'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const GAP = 2 * SECOND
const SCANS = 3 * 24

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Only sleeping, and the answers of the servers, take time. */
type Time = { at: number }

/** What a server makes of a request that it doesn't want to answer with its feed; and for how long it then wants none. */
type Refusal = { status: number; headers?: Record<string, string>; body?: string; pause: number }

type Policy = (request: { path: string; now: number; asked: readonly number[] }) => Refusal | undefined

const lately = (asked: readonly number[], now: number, period: number) =>
  asked.filter((time) => now - time < period).length

/** Rate limits as real servers have them. Requests that were refused count as well. */
function policies(random: () => number): Readonly<Record<string, Policy>> {
  return {
    'two an hour, then says for how many seconds': ({ now, asked }) =>
      lately(asked, now, HOUR) > 2
        ? { status: 429, headers: { 'retry-after': '5400' }, pause: 90 * MINUTE }
        : undefined,
    'three in two hours, then says until when': ({ now, asked }) => {
      if (lately(asked, now, 2 * HOUR) <= 3) return undefined
      const until = Math.ceil(now / SECOND) * SECOND + 3 * HOUR
      return { status: 503, headers: { 'retry-after': new Date(until).toUTCString() }, pause: until - now }
    },
    'one in ten minutes, and says nothing': ({ now, asked }) =>
      lately(asked, now, 10 * MINUTE) > 1 ? { status: 429, pause: 10 * MINUTE } : undefined,
    'takes us for a robot now and then': () =>
      random() < 0.2
        ? { status: 403, body: '<title>Just a moment...</title>', pause: 10 * MINUTE }
        : undefined,
    'is overloaded now and then, for up to a day': () => {
      const seconds = 1 + Math.floor(random() * 86_400)
      return random() < 0.1
        ? { status: 503, headers: { 'retry-after': String(seconds) }, pause: seconds * SECOND }
        : undefined
    },
    'fails half the time': () => (random() < 0.5 ? { status: 500, pause: 0 } : undefined),
    'answers what it is asked': () => undefined,
  }
}

test('in days of hourly scans no server sees a request earlier than it allowed', async () => {
  const random = randomFrom(1)
  const time: Time = { at: start.getTime() }
  const early: object[] = []
  const reached = new Set<string>()

  const serveHost = async (name: string, policy: Policy) => {
    const asked: number[] = []
    let allowedFrom = 0
    const handler = ({ url = '' }: IncomingMessage, response: ServerResponse) => {
      if (time.at < allowedFrom) early.push({ name, url, by: allowedFrom - time.at })
      asked.push(time.at)
      const now = time.at
      const refusal = policy({ path: url, now, asked })
      // Answers take their time, and the gap counts from the end of one.
      time.at += Math.floor(random() * 3 * SECOND)
      allowedFrom = Math.max(allowedFrom, time.at + GAP, now + (refusal?.pause ?? 0))
      if (refusal !== undefined) response.writeHead(refusal.status, refusal.headers).end(refusal.body)
      else {
        reached.add(`${name} ${url}`)
        response.end(rss(`${name} ${url} ${Math.floor(time.at / (6 * HOUR))}`))
      }
    }
    return { server: await serve(handler), asked }
  }
  const hosts = await Promise.all(
    Object.entries(policies(random)).map(([name, policy]) => serveHost(name, policy)),
  )
  const text = JSON.stringify({
    brands: [{ name: 'Northwind' }],
    sources: hosts.flatMap(({ server }) =>
      ['/1', '/2', '/3'].map((path) => ({ type: 'feed', url: server.base + path })),
    ),
  })
  const config = parseConfig(text, { shownPath: 'mentions.yaml', env: {}, sources: registry })
  const sources = configuredSources(config.sources, config.every)
  const store = temporaryStore()
  const clock = {
    now: () => new Date(time.at),
    sleep: async (milliseconds: number) => {
      time.at += milliseconds
    },
  }
  for (let hour = 0; hour < SCANS; hour++) {
    time.at = Math.max(time.at, start.getTime() + hour * HOUR)
    // Now and then somebody scans once more, at once and with force.
    const runs = random() < 0.1 ? 2 : 1
    for (let run = 0; run < runs; run++) {
      await withClient({ sites: await storedSites(store), clock, gap: GAP, hosts: 4 }, (client) =>
        scan({
          config,
          sources,
          folder: new URL('file:///'),
          store,
          client,
          now: clock.now(),
          clock: clock.now,
          force: run > 0,
          baseline: false,
          random,
        }),
      )
    }
  }
  await Promise.all(hosts.map(({ server }) => server.close()))

  expect(early).toEqual([])
  // All were read in the end, and whoever allows it hourly.
  expect(reached.size).toBe(sources.length)
  for (const { asked } of hosts) expect(asked.length).toBeGreaterThan(20)
  expect(hosts.at(-1)?.asked.length).toBeGreaterThanOrEqual(3 * SCANS)
})
