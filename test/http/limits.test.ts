// Sites that want to be left alone, and sites that are not there: what the client does for the rest of a run.
import type { RequestListener } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createSites, type SiteState } from '../../src/http/sites.js'
import { WaitingError } from '../../src/http/waiting.js'
import { wordsOf } from '../support/words.js'
import { failureOf, fetchFrom, send, serve, serveTcp, textOf, withClient } from './server.js'
import { type Pass, stopClock } from './stopped-clock.js'

const now = new Date('2026-11-21T12:00:00Z')
const inSeconds = (seconds: number) => new Date(now.getTime() + seconds * 1_000)
/** Stands still, so that a pause never ends. */
const clock = { now: () => now, sleep: async () => {} }

describe('an answer that asks to be left alone', () => {
  test.each([
    { why: '429', status: 429, headers: {}, until: inSeconds(600) },
    { why: '429 with seconds', status: 429, headers: { 'retry-after': '90' }, until: inSeconds(90) },
    {
      why: '429 with a date',
      status: 429,
      headers: { 'retry-after': 'Sat, 21 Nov 2026 13:00:00 GMT' },
      until: inSeconds(3_600),
    },
    {
      why: '429 with a date gone by',
      status: 429,
      headers: { 'retry-after': 'Sat, 21 Nov 2026 11:00:00 GMT' },
      until: inSeconds(600),
    },
    { why: '429 with no time at all', status: 429, headers: { 'retry-after': '0' }, until: inSeconds(600) },
    { why: '429 with nonsense', status: 429, headers: { 'retry-after': 'soon' }, until: inSeconds(600) },
    { why: '429 with a year', status: 429, headers: { 'retry-after': '31536000' }, until: inSeconds(86_400) },
    { why: '503 with seconds', status: 503, headers: { 'retry-after': '120' }, until: inSeconds(120) },
    { why: '503', status: 503, headers: {}, until: undefined },
    { why: '500', status: 500, headers: {}, until: undefined },
    { why: '403', status: 403, headers: {}, until: undefined },
    { why: '403 with seconds', status: 403, headers: { 'retry-after': '30' }, until: inSeconds(30) },
    { why: '404', status: 404, headers: {}, until: undefined },
  ])('$why: until $until', async ({ status, headers, until }) => {
    const { error } = await fetchFrom(send('', headers, status), { clock })
    expect(error).toMatchObject({ status })
    expect(error?.leaveUntil).toEqual(until)
  })

  const page = (title: string) =>
    `<!DOCTYPE html><html><head><title>${title}</title></head><body>${'<p>…</p>'.repeat(50)}</body></html>`
  const just = page('Just a moment...')
  test.each([
    { why: 'Cloudflare’s page', body: just, headers: {}, limits: true },
    { why: 'a page of Reddit’s', body: page('whoa there, pardner!'), headers: {}, limits: true },
    { why: 'a captcha', body: '<form action="/captcha/check">', headers: {}, limits: true },
    { why: 'a header that says so', body: '', headers: { 'cf-mitigated': 'challenge' }, limits: true },
    { why: 'its page in gzip', body: gzipSync(just), headers: { 'content-encoding': 'gzip' }, limits: true },
    {
      why: 'its page in deflate',
      body: deflateSync(just),
      headers: { 'content-encoding': 'deflate' },
      limits: true,
    },
    {
      why: 'its page in brotli',
      body: brotliCompressSync(just),
      headers: { 'content-encoding': 'br' },
      limits: true,
    },
    { why: 'an ordinary page', body: page('Members only'), headers: {}, limits: false },
    { why: 'its page, said to be gzip', body: just, headers: { 'content-encoding': 'gzip' }, limits: true },
    { why: 'nothing', body: '', headers: {}, limits: false },
  ])('403 with $why: $limits', async ({ body, headers, limits }) => {
    const { error } = await fetchFrom(send(body, headers, 403), { clock })
    expect(error?.leaveUntil).toEqual(limits ? inSeconds(600) : undefined)
    expect(wordsOf(error).message).toMatch(
      limits ? /takes us for a robot .* \(403/ : /does not let us in \(403/,
    )
  })

  test('503 with a page that checks for people counts, too', async () => {
    const { error } = await fetchFrom(send(just, {}, 503), { clock })
    expect(error?.leaveUntil).toEqual(inSeconds(600))
  })

  /** What follows the first words never ends. */
  const endless: RequestListener = (_request, response) => {
    response.writeHead(403)
    const more = () => {
      while (response.write('<p>Just a moment...</p>'.repeat(500)));
    }
    response.on('drain', more)
    more()
  }
  /** By the time the clock moves on, what was written has been read: both ends are in this process. */
  const stalled =
    (pass: Pass): RequestListener =>
    (_request, response) => {
      response.writeHead(403, { 'content-length': '5000' }).write(just, async () => {
        for (let turns = 0; turns < 100; turns++) await new Promise(setImmediate)
        await pass(500)
      })
    }
  const cut: RequestListener = (_request, response) => {
    response.writeHead(403, { 'content-length': '5000' }).write(just, () => response.destroy())
  }
  const bomb = gzipSync(Buffer.alloc(20_000_000))
  test.each([
    { why: 'never ends', handler: () => endless, limits: true },
    { why: 'stalls until the deadline', handler: stalled, limits: true },
    { why: 'is cut off', handler: () => cut, limits: true },
    { why: 'is a bomb', handler: () => send(bomb, { 'content-encoding': 'gzip' }, 403), limits: false },
  ])('403 with a page that $why is told all the same', async ({ handler, limits }) => {
    const { error } = await fetchFrom(handler(stopClock()), { clock, deadline: 500 })
    expect(error).toMatchObject({ status: 403 })
    expect(error?.leaveUntil !== undefined).toBe(limits)
  })
})

test('who asked to be left alone gets no further request in this run; others do', async () => {
  const strict = await serve(send('', { 'retry-after': '90' }, 429))
  const other = await serve(send('<rss/>'))
  await withClient({ clock }, async (client) => {
    const all = ['/a', '/b', '/c'].map((path) => failureOf(client.fetch({ url: strict.base + path })))
    const [first, second, third] = await Promise.all(all)
    expect(first).toMatchObject({ status: 429 })
    for (const left of [second, third]) {
      expect(left).toBeInstanceOf(WaitingError)
      expect(left).toMatchObject({ host: `127.0.0.1:${strict.port}`, until: inSeconds(90) })
    }
    expect(textOf(await client.fetch({ url: other.base }))).toBe('<rss/>')
  })
  await Promise.all([strict.close(), other.close()])
  expect(strict.requests).toHaveLength(1)
})

test('a redirect does not lead to a host that asked to be left alone', async () => {
  const strict = await serve(send('', {}, 429))
  const server = await serve(send('', { location: strict.base }, 302))
  await withClient({ clock }, async (client) => {
    await failureOf(client.fetch({ url: strict.base }))
    expect(await failureOf(client.fetch({ url: server.base }))).toBeInstanceOf(WaitingError)
  })
  await Promise.all([strict.close(), server.close()])
  expect(strict.requests).toHaveLength(1)
})

test('the next run knows of the pause and of the last request', async () => {
  const stored = new Map<string, SiteState>()
  let time = now.getTime()
  const passing = {
    now: () => new Date(time),
    sleep: async (milliseconds: number) => {
      time += milliseconds
    },
  }
  /** A run of its own, as far as the client can tell. */
  const run = (url: string) =>
    withClient(
      {
        clock: passing,
        gap: 1_000,
        sites: createSites(stored, async (site, state) => void stored.set(site, state)),
      },
      (client) => client.fetch({ url }),
    )
  const asked: number[] = []
  const server = await serve((request, response) => {
    asked.push(time - now.getTime())
    time += 300
    send('<rss/>', { 'retry-after': '60' }, request.url === '/busy' ? 429 : 200)(request, response)
  })
  await run(`${server.base}/`)
  time += 200
  await run(`${server.base}/`)
  await failureOf(run(`${server.base}/busy`))
  expect(await failureOf(run(`${server.base}/`))).toBeInstanceOf(WaitingError)
  time += 60_000
  await run(`${server.base}/`)
  await server.close()
  // Each a gap after the end of the one before, and the last when the pause is over.
  expect(asked).toEqual([0, 1_300, 2_600, 62_900])
})

test('the last request is remembered before it is sent', async () => {
  const stored: (readonly [string, SiteState])[] = []
  const server = await serve((_request, response) => {
    expect(stored).toEqual([[`127.0.0.1:${server.port}`, { askedAt: now }]])
    response.end('<rss/>')
  })
  const sites = createSites(new Map(), async (...saved) => void stored.push(saved))
  await withClient({ clock, sites, gap: 1_000 }, (client) => client.fetch({ url: server.base }))
  await server.close()
  expect(stored).toHaveLength(2)
})

describe('a host that is not there', () => {
  test('is asked three times in a run, and the rest is left for the next', async () => {
    const pass = stopClock()
    const silent = await serveTcp(() => void pass(100))
    const errors = await withClient({ deadline: 100, clock }, (client) =>
      Promise.all(
        Array.from({ length: 6 }, (_, index) => failureOf(client.fetch({ url: `${silent.base}/${index}` }))),
      ),
    )
    await silent.close()
    expect(errors.map((error) => error instanceof WaitingError)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ])
    expect(wordsOf(errors[5]).message).toContain('could not be reached 3 times in a row')
  })

  test('is there once it answers, however badly', async () => {
    let count = 0
    const pass = stopClock()
    const server = await serve((_request, response) => {
      count += 1
      // Two stay without an answer, then comes one.
      if (count % 3 === 0) response.writeHead(500).end()
      else void pass(100)
    })
    const errors = await withClient({ deadline: 100, clock }, (client) =>
      Promise.all(Array.from({ length: 9 }, () => failureOf(client.fetch({ url: server.base })))),
    )
    await server.close()
    expect(errors.filter((error) => error instanceof WaitingError)).toEqual([])
    expect(count).toBe(9)
  })

  test('is not one whose answers are cut off or make no sense', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/cut')
        response.writeHead(200, { 'content-length': '99' }).write('<rss', () => response.destroy())
      else response.end('<rss/>')
    })
    await withClient({ clock }, async (client) => {
      for (let times = 0; times < 4; times++) await failureOf(client.fetch({ url: `${server.base}/cut` }))
      expect(textOf(await client.fetch({ url: server.base }))).toBe('<rss/>')
    })
    await server.close()
  })
})
