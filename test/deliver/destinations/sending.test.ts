import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { LookupFunction } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import {
  type ConfiguredDestination,
  configuredDestinations,
} from '../../../src/deliver/destinations/configured.js'
import type { Destination, Refused } from '../../../src/deliver/destinations/destination.js'
import { destinations } from '../../../src/deliver/destinations/index.js'
import type { ClientSettings } from '../../../src/http/client.js'
import { message as words } from '../../../src/outputs/wording/en/message.js'
import { failureWords } from '../../../src/outputs/wording/failures/index.js'
import { utc } from '../../../src/text/clock.js'
import { serve, settings } from '../../http/server.js'
import { discordDouble } from '../doubles/discord.js'
import { ntfyDouble } from '../doubles/ntfy.js'
import type { Double } from '../doubles/place.js'
import { slackDouble } from '../doubles/slack.js'
import { teamsDouble } from '../doubles/teams.js'
import { telegramDouble } from '../doubles/telegram.js'
import { message } from './messages.js'

const SECRET = 'zq4k7vx9m2sq8wd3'
const now = new Date('2026-11-03T09:00:00Z')
type Block = { type: string } & Record<string, unknown>

function configured(block: Block, http: Partial<ClientSettings> = {}): ConfiguredDestination {
  const kind = (destinations as Readonly<Record<string, Destination<never>>>)[block.type]
  const parsed = kind?.options.parse(block) as Block
  const all = configuredDestinations(
    { ops: parsed },
    {
      http: { ...settings, ...http },
      env: process.env,
      folder: new URL('file:///'),
      now: () => now,
      say: (failure) => failureWords(failure, utc).message,
      wordsIn: async () => words,
    },
  )
  return all.get('ops') as ConfiguredDestination
}

async function listening(answer: RequestListener, host?: string) {
  const got: { url: string; headers: Record<string, string>; body: string }[] = []
  const server = await serve(async (request, response) => {
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    )
    got.push({ url: `${request.method} ${request.url}`, headers, body: await text(request) })
    answer(request, response)
  }, host)
  onTestFinished(() => server.close())
  return { got, ...server }
}

/** What each kind is set up with, against a server of ours. */
const blocks = (base: string): Block[] => [
  { type: 'slack', url: `${base}/services/T0/B0/${SECRET}` },
  { type: 'discord', url: `${base}/api/webhooks/123456/${SECRET}` },
  { type: 'teams', url: `${base}/workflows/a/triggers/manual/paths/invoke?api-version=1&sig=${SECRET}` },
  { type: 'telegram', token: `123:${SECRET}${SECRET}`, chat: -100123, server: base },
  { type: 'ntfy', topic: `northwind-${SECRET}`, server: base, token: `tk_${SECRET}` },
  {
    type: 'webhook',
    url: `${base}/hook/${SECRET}`,
    secret: `whsec_${Buffer.from(SECRET.repeat(2)).toString('base64')}`,
    headers: { Authorization: `Bearer ${SECRET}` },
  },
]

describe('over the network', () => {
  test.each([
    ['slack', slackDouble],
    ['discord', discordDouble],
    ['teams', teamsDouble],
    ['telegram', telegramDouble],
    ['ntfy', ntfyDouble],
  ] as const)('%s takes it', async (type, create) => {
    const double: Double = create({ isLimited: true })
    const { base } = await serve(async (request, response) => {
      const body = await text(request)
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      )
      const method = request.method as 'POST' | 'PATCH'
      const answer = double.take({ url: `${base}${request.url}`, method, headers, body })
      response.writeHead(answer.status, answer.headers).end(answer.body)
    }).then((server) => {
      onTestFinished(() => server.close())
      return server
    })
    const block = blocks(base).find((one) => one.type === type) as Block
    const place = configured(block)
    // All at once, which the place would not take.
    const [sent, second] = await Promise.all([place.send(message()), place.send(message())])
    expect([sent, second]).toMatchObject([{ taken: true }, { taken: true }])
    expect(double.shown).toHaveLength(2)
    if (!sent?.taken || sent.handle === undefined) return
    const over = await place.send(message({ urgency: 'over' }), { handle: sent.handle })
    expect(over).toEqual({ taken: true, handle: sent.handle })
    expect(double.shown).toEqual([expect.stringMatching(/^Over: /), expect.stringMatching(/^Urgent: /)])
  })
})

const html = '<!doctype html><title>Log in</title>'
const bad: [string, RequestListener, Partial<Refused>][] = [
  ['400', (_, response) => response.writeHead(400).end('no'), { next: 'never' }],
  ['401', (_, response) => response.writeHead(401).end(), { next: 'never' }],
  ['403', (_, response) => response.writeHead(403).end(), { next: 'never' }],
  ['404', (_, response) => response.writeHead(404).end(), { next: 'never' }],
  ['410', (_, response) => response.writeHead(410).end(), { next: 'never' }],
  ['413', (_, response) => response.writeHead(413).end(), { next: 'never' }],
  ['408', (_, response) => response.writeHead(408).end(), { next: 'again' }],
  [
    '429 with seconds',
    (_, response) => response.writeHead(429, { 'retry-after': '90' }).end(),
    { next: 'again', after: 90_000 },
  ],
  [
    '429 with a date',
    (_, response) => response.writeHead(429, { 'retry-after': 'Tue, 03 Nov 2026 09:02:00 GMT' }).end(),
    { next: 'again', after: 120_000 },
  ],
  ['429 alone', (_, response) => response.writeHead(429).end(), { next: 'again', after: 60_000 }],
  [
    '429 for a year',
    (_, response) => response.writeHead(429, { 'retry-after': '31536000' }).end(),
    { next: 'again', after: 86_400_000 },
  ],
  ['500', (_, response) => response.writeHead(500).end('boom'), { next: 'again' }],
  [
    '503 for a while',
    (_, response) => response.writeHead(503, { 'retry-after': '30' }).end(),
    { next: 'again', after: 30_000 },
  ],
  [
    'a page',
    (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html),
    { next: 'again' },
  ],
  [
    'a page that says it is JSON',
    (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(html),
    { next: 'again' },
  ],
  [
    'a page with 404',
    (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end(html),
    { next: 'never' },
  ],
  ['a hang-up', (request) => request.socket.destroy(), { next: 'again' }],
  [
    'a redirect without sending it on',
    (_, response) => response.writeHead(302, { location: '/login' }).end(),
    { next: 'never' },
  ],
  [
    'a redirect elsewhere',
    (_, response) => response.writeHead(307, { location: 'https://other.example/' }).end(),
    { next: 'never' },
  ],
]

describe.each(bad)('%s', (_name, answer, expected) => {
  test('is told as what it is, by every kind, without a secret', async () => {
    const { base } = await listening(answer)
    for (const block of blocks(base)) {
      const outcome = await configured(block).send(message())
      expect({ type: block.type, ...outcome }).toMatchObject({ type: block.type, taken: false, ...expected })
      const { problem } = outcome as Refused
      expect(problem.message).toMatch(/\S.{10,}\.$/)
      expect(problem.hint).toMatch(/\S.{10,}\.$/)
      expect(problem.permanent).toBe(expected.next === 'never')
      expect(everything(problem)).not.toContain(SECRET)
    }
  })
})

/** All that an error can show, with its causes. */
function everything(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return [error.message, error.stack, JSON.stringify({ ...error }), everything(error.cause)].join('\n')
}

test('whoever repeats a secret is not repeated', async () => {
  const { base } = await listening((request, response) => {
    const said = `${request.url} ${JSON.stringify(request.headers)}`
    response
      .writeHead(400, { 'content-type': 'application/json' })
      .end(JSON.stringify({ ok: false, message: said, description: said, error: said }))
  })
  for (const block of blocks(base)) {
    const outcome = await configured(block).send(message())
    expect(outcome).toMatchObject({ taken: false, next: 'never' })
    expect(everything((outcome as Refused).problem)).not.toContain(SECRET)
  }
})

test('what was taken is taken, however much is said of it, and if that has no end', async () => {
  const long = await listening((_, response) => response.writeHead(200).end('x'.repeat(500_000)))
  const endless = await listening((_, response) => response.writeHead(200).write('ok'))
  for (const { base } of [long, endless])
    expect(await configured({ type: 'webhook', url: `${base}/hook` }).send(message())).toEqual({
      taken: true,
    })
})

test('a host that was away for long is asked all the same', async () => {
  const { base, port, close } = await serve(() => {})
  await close()
  const desk = configured({ type: 'webhook', url: `${base}/hook` })
  for (let tries = 0; tries < 5; tries++) expect(await desk.send(message())).toMatchObject({ taken: false })
  const again = createServer((_, response) => response.end('ok')).listen(port, '127.0.0.1')
  onTestFinished(() => void again.close())
  await once(again, 'listening')
  expect(await desk.send(message())).toEqual({ taken: true })
})

test('what hangs is tried again, and may have arrived', async () => {
  const { base } = await listening(() => {})
  for (const block of blocks(base)) {
    const outcome = await configured(block, { deadline: 300 }).send(message())
    expect(outcome).toMatchObject({ taken: false, next: 'again', problem: { mayHaveArrived: true } })
    expect(everything((outcome as Refused).problem)).not.toContain(SECRET)
  }
})

test('what is ended from outside ends at once', async () => {
  const { base } = await listening(() => {})
  const [slack] = blocks(base)
  const aborting = new AbortController()
  const sent = configured(slack as Block).send(message(), { signal: aborting.signal })
  setTimeout(() => aborting.abort(new Error('stopped')), 50)
  await expect(sent).rejects.toThrow('stopped')
})

test('nobody answers', async () => {
  const { base, close } = await serve(() => {})
  await close()
  for (const block of blocks(base)) {
    const outcome = await configured(block).send(message())
    expect(outcome).toMatchObject({ taken: false, next: 'again', problem: { isRouteDown: true } })
    expect(everything((outcome as Refused).problem)).not.toContain(SECRET)
  }
})

describe('the network that we run in', () => {
  // Loopback is all a test has, so 127.0.0.2 plays the public internet here.
  const lookup: LookupFunction = (hostname, _options, callback) =>
    callback(null, [{ address: hostname === 'public.test' ? '127.0.0.2' : '127.0.0.1', family: 4 }])
  const addresses = { lookup, isPrivate: (address: string) => address === '127.0.0.1' }

  test.each([302, 307, 308])('is reached by no redirect of %d', async (status) => {
    const inside = await listening((_, response) => response.end('ok'))
    const outside = await listening(
      (_, response) => response.writeHead(status, { location: `http://inside.test:${inside.port}/` }).end(),
      '127.0.0.2',
    )
    for (const block of blocks(`http://public.test:${outside.port}`)) {
      expect(await configured(block, { addresses }).send(message())).toMatchObject({
        taken: false,
        next: 'never',
      })
    }
    expect(inside.got).toEqual([])
  })

  test('is reached where the config names it', async () => {
    const inside = await listening((_, response) => response.end('ok'))
    const [slack] = blocks(`http://inside.test:${inside.port}`)
    expect(await configured(slack as Block, { addresses }).send(message())).toEqual({ taken: true })
  })
})

describe('what places say in ways of their own', () => {
  const said: [string, string, number, unknown, object][] = [
    ['slack', 'no_service', 404, 'no_service', { next: 'never', words: /webhook was removed.*no_service/ }],
    ['slack', 'archived', 410, 'channel_is_archived', { next: 'never', words: /is archived/ }],
    [
      'slack',
      'invalid',
      400,
      'invalid_payload',
      { next: 'never', words: /does not understand.*invalid_payload/ },
    ],
    [
      'slack',
      '200 and no',
      200,
      'invalid_token',
      { next: 'never', words: /address of the webhook is wrong/ },
    ],
    [
      'discord',
      'removed',
      404,
      { message: 'Unknown Webhook', code: 10015 },
      { next: 'never', words: /webhook was removed/ },
    ],
    [
      'discord',
      'too much',
      429,
      { message: 'limited', retry_after: 1.337, global: false },
      { next: 'again', after: 1_337 },
    ],
    [
      'telegram',
      'too much',
      429,
      { ok: false, error_code: 429, description: 'x', parameters: { retry_after: 35 } },
      { next: 'again', after: 35_000 },
    ],
    [
      'telegram',
      'another number',
      400,
      {
        ok: false,
        error_code: 400,
        description: 'Bad Request: group chat was upgraded',
        parameters: { migrate_to_chat_id: -1007 },
      },
      { next: 'never', words: /-1007/ },
    ],
    [
      'telegram',
      'no chat',
      400,
      { ok: false, error_code: 400, description: 'Bad Request: chat not found' },
      { next: 'never', words: /no chat -100123/ },
    ],
    [
      'telegram',
      'put out',
      403,
      { ok: false, error_code: 403, description: 'Forbidden: bot was kicked from the group chat' },
      { next: 'never', words: /bot was kicked/ },
    ],
    [
      'telegram',
      'wrong token',
      401,
      { ok: false, error_code: 401, description: 'Unauthorized' },
      { next: 'never', words: /no bot with this token/ },
    ],
    [
      'telegram',
      '200 and no',
      200,
      { ok: false, error_code: 400, description: 'Bad Request: chat not found' },
      { next: 'never' },
    ],
    ['telegram', 'no telegram', 200, { hello: 'world' }, { next: 'again', words: /no server of/ }],
    [
      'teams',
      'turned off',
      400,
      { error: { code: 'WorkflowTriggerIsNotEnabled', message: 'x' } },
      { next: 'never', words: /turned off/ },
    ],
    [
      'teams',
      'sig',
      401,
      { error: { code: 'DirectApiAuthorizationRequired', message: 'x' } },
      { next: 'never', words: /not whole, or was renewed/ },
    ],
    [
      'teams',
      '200 and 429',
      200,
      'Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 429',
      { next: 'again', after: 60_000 },
    ],
    [
      'teams',
      '200 and 413',
      200,
      'Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 413',
      { next: 'never', words: /413/ },
    ],
    [
      'ntfy',
      'forbidden',
      403,
      { code: 40301, http: 403, error: 'forbidden' },
      { next: 'never', words: /forbidden/ },
    ],
    [
      'ntfy',
      'enough',
      429,
      { code: 42908, http: 429, error: 'limit reached: daily message quota reached' },
      { next: 'again', after: 3_600_000 },
    ],
    ['ntfy', 'no ntfy', 200, { hello: 'world' }, { next: 'again', words: /no server of ntfy/ }],
  ]
  test.each(said)('%s: %s', async (type, _name, status, body, { words, ...expected }: { words?: RegExp }) => {
    const isText = typeof body === 'string'
    const { base } = await listening((_, response) =>
      response
        .writeHead(status, { 'content-type': isText ? 'text/plain' : 'application/json' })
        .end(isText ? body : JSON.stringify(body)),
    )
    const block = blocks(base).find((one) => one.type === type) as Block
    const outcome = await configured(block).send(message())
    expect(outcome).toMatchObject({ taken: false, ...expected })
    if (words !== undefined) expect((outcome as Refused).problem.message).toMatch(words)
  })
})

test('one after the other, as far apart as the place wants them, also when they fail', async () => {
  let out = 0
  const begun: number[] = []
  const { base } = await listening((_, response) => {
    out += 1
    begun.push(performance.now())
    expect(out).toBe(1)
    setTimeout(() => {
      out -= 1
      response.writeHead(begun.length === 1 ? 500 : 200).end('ok')
    }, 30)
  })
  const [slack] = blocks(base)
  const destination = configured(slack as Block)
  const outcomes = await Promise.all([1, 2].map(() => destination.send(message())))
  expect(outcomes.map(({ taken }) => taken)).toEqual([false, true])
  const [first = 0, second = 0] = begun
  expect(second - first).toBeGreaterThanOrEqual(1_000)
})
