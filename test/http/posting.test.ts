import type { RequestListener } from 'node:http'
import type { LookupFunction } from 'node:net'
import { text } from 'node:stream/consumers'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Request, requestKey, type WebRequest } from '../../src/http/request.js'
import { fingerprint } from '../../src/text/fingerprint.js'
import { wordsOf } from '../support/words.js'
import { failureOf, fetchFrom, send, serve, textOf, withClient } from './server.js'

type Got = { method: string | undefined; path: string | undefined; headers: object; body: string }

/** A server that remembers what it got, with bodies, before it answers. */
async function listening(answer: RequestListener) {
  const got: Got[] = []
  const server = await serve(async (request, response) => {
    const { method, url: path, headers } = request
    got.push({ method, path, headers, body: await text(request) })
    answer(request, response)
  })
  onTestFinished(() => server.close())
  return { got, base: server.base }
}

const search = (base: string, more: Partial<WebRequest> = {}): WebRequest => ({
  url: `${base}/search`,
  headers: { 'content-type': 'application/json', 'X-Api-Key': 'k' },
  body: '{"q":"northwind"}',
  ...more,
})

describe('what is posted', () => {
  test('comes with its body and headers, and the answer with its status and headers', async () => {
    const { got, base } = await listening(send('[]', { 'x-rate-limit-remaining': '7', link: '<a>' }, 201))
    const response = await withClient({}, (client) => client.fetch(search(base)))
    expect(got).toMatchObject([
      {
        method: 'POST',
        path: '/search',
        headers: { 'content-type': 'application/json', 'content-length': '17', 'x-api-key': 'k' },
        body: '{"q":"northwind"}',
      },
    ])
    expect(response).toMatchObject({ code: 201, headers: { 'x-rate-limit-remaining': '7', link: '<a>' } })
  })

  test('is never conditional, and gives nothing to be conditional with', async () => {
    const { got, base } = await listening(send('[]', { etag: '"1"' }))
    const validators = { etag: '"1"', lastModified: 'yesterday' }
    await withClient({}, (client) => client.fetch(search(base), { validators }))
    expect(got[0]?.headers).not.toHaveProperty('if-none-match')
    expect(got[0]?.headers).not.toHaveProperty('if-modified-since')
  })

  test('has no more of its answer read than is allowed', async () => {
    const { base } = await listening(send('x'.repeat(200)))
    const error = await failureOf(withClient({ maxBytes: 100 }, (client) => client.fetch(search(base))))
    expect(error.failure.code).toBe('answer-too-large')
  })

  test('ends at its deadline', async () => {
    const { base } = await listening(() => {})
    const error = await failureOf(withClient({}, (client) => client.fetch(search(base, { deadline: 100 }))))
    expect(error.failure.code).toBe('deadline-waiting')
  })
})

describe('a redirect of what is posted', () => {
  const redirecting =
    (status: number, location: string): RequestListener =>
    (request, response) => {
      if (request.url === '/search' && request.method === 'POST')
        response.writeHead(status, { location }).end()
      else response.end('[]')
    }

  test.each([
    { status: 301, method: 'GET', body: '', isMoved: false },
    { status: 302, method: 'GET', body: '', isMoved: false },
    { status: 303, method: 'GET', body: '', isMoved: false },
    { status: 307, method: 'POST', body: '{"q":"northwind"}', isMoved: false },
    { status: 308, method: 'POST', body: '{"q":"northwind"}', isMoved: true },
  ])('by $status is followed by $method', async ({ status, method, body, isMoved }) => {
    const { got, base } = await listening(redirecting(status, '/found'))
    const response = await withClient({}, (client) => client.fetch(search(base)))
    expect(textOf(response)).toBe('[]')
    expect(got[1]).toMatchObject({ method, path: '/found', headers: { 'x-api-key': 'k' }, body })
    expect('content-type' in (got[1]?.headers ?? {})).toBe(method === 'POST')
    expect(response.movedTo).toBe(isMoved ? `${base}/found` : undefined)
  })

  test('to the same address, to be read there, is no circle', async () => {
    const { got, base } = await listening(redirecting(303, '/search'))
    await withClient({}, (client) => client.fetch(search(base)))
    expect(got.map(({ method }) => method)).toEqual(['POST', 'GET'])
  })

  test('that posts in a circle is an error', async () => {
    const { base } = await listening((_, response) => response.writeHead(307, { location: '/search' }).end())
    const error = await failureOf(withClient({}, (client) => client.fetch(search(base))))
    expect(error.failure.code).toBe('redirect-circle')
  })

  test('to another site takes nothing along, and is not followed where it would', async () => {
    const other = await listening(send('[]'))
    const { base } = await listening(redirecting(303, `${other.base}/found`))
    await withClient({}, (client) => client.fetch(search(base)))
    expect(other.got).toMatchObject([{ method: 'GET', body: '' }])
    expect(other.got[0]?.headers).not.toHaveProperty('x-api-key')

    const { base: strict } = await listening(redirecting(307, `${other.base}/found`))
    const error = await failureOf(withClient({}, (client) => client.fetch(search(strict))))
    expect(wordsOf(error).message).toMatch(
      /^127\.0\.0\.1:\d+ redirects to 127\.0\.0\.1:\d+, which was not sent/,
    )
    expect(other.got).toHaveLength(1)
  })

  test.each([302, 307])('by %d into our own network is refused', async (status) => {
    const secret = await serve(send('secret'))
    // Loopback is all a test has, so 127.0.0.2 plays the public internet here.
    const server = await serve(
      (request, response) =>
        response.writeHead(status, { location: `http://inside.test:${secret.port}${request.url}` }).end(),
      '127.0.0.2',
    )
    onTestFinished(async () => void (await Promise.all([server.close(), secret.close()])))
    const lookup: LookupFunction = (hostname, _options, callback) =>
      callback(null, [{ address: hostname === 'public.test' ? '127.0.0.2' : '127.0.0.1', family: 4 }])
    const addresses = { lookup, isPrivate: (address: string) => address === '127.0.0.1' }
    const { port } = server
    const error = await failureOf(
      withClient({ addresses }, (client) => client.fetch(search(`http://public.test:${port}`))),
    )
    expect(error.failure.code).toBe(status === 302 ? 'redirect-private' : 'redirect-with-body')
    expect(secret.requests).toHaveLength(0)
  })
})

test('an answer is remembered by address, method and body', () => {
  const url = 'https://place.example/search'
  const folder = 'file:///'
  const requests: Request[] = [
    { url },
    { url, method: 'POST' },
    { url, body: 'a' },
    { url, body: 'b' },
    { url: `${url}?b`, body: 'b' },
    { transport: 'imap', url },
    { transport: 'command', command: ['search', 'a'], folder },
    { transport: 'command', command: ['search', 'b'], folder },
  ]
  expect(new Set(requests.map(requestKey)).size).toBe(requests.length)
  // What earlier versions stored still holds.
  expect(requestKey({ url })).toBe(fingerprint(url))
  expect(requestKey({ url, body: 'a', headers: { a: 'b' } })).toBe(requestKey({ url, body: 'a' }))
})

describe('what an answer means to who knows its place', () => {
  const failure = { code: 'shape-unknown', args: { place: 'Askboard' } } as const
  const now = new Date('2026-11-21T12:00:00Z')
  const clock = { now: () => now, sleep: async () => {} }
  const body = '{"error":"throttle","wait":81}'

  test.each([400, 401, 403, 404, 429, 500])('%d is asked for, with its headers and body', async (status) => {
    const server = await serve(send(body, { 'x-rate-limit-reset': '9' }, status))
    onTestFinished(() => server.close())
    const seen: object[] = []
    const error = await failureOf(
      withClient({ clock }, (client) =>
        client.fetch(
          { url: server.base },
          {
            refusal: (reply) => {
              seen.push({ ...reply, body: Buffer.from(reply.body).toString() })
              return { failure, leaveFor: 81_000 }
            },
          },
        ),
      ),
    )
    expect(seen).toMatchObject([{ code: status, headers: { 'x-rate-limit-reset': '9' }, body }])
    expect(error).toMatchObject({ failure, status, leaveUntil: new Date(now.getTime() + 81_000) })
    expect(error.refusesSession).toBe(status === 401 ? true : undefined)
  })

  test.each([
    { encoding: 'gzip', sent: gzipSync(body) },
    { encoding: '', sent: gzipSync(body) },
    { encoding: 'gzip', sent: Buffer.from(body) },
    { encoding: 'br', sent: brotliCompressSync(body) },
  ])('is told from its body, whether compressed ($encoding) or not', async ({ encoding, sent }) => {
    const server = await serve(send(sent, { 'content-encoding': encoding }, 400))
    onTestFinished(() => server.close())
    const seen: string[] = []
    await withClient({ clock }, (client) =>
      failureOf(
        client.fetch(
          { url: server.base },
          { refusal: (reply) => void seen.push(Buffer.from(reply.body).toString()) },
        ),
      ),
    )
    expect(seen).toEqual([body])
  })

  test('without a time of its own leaves the site alone as the status says', async () => {
    const server = await serve(send(body, { 'retry-after': '40' }, 429))
    onTestFinished(() => server.close())
    await withClient({ clock }, async (client) => {
      const error = await failureOf(client.fetch({ url: server.base }, { refusal: () => ({ failure }) }))
      expect(error).toMatchObject({ failure, leaveUntil: new Date(now.getTime() + 40_000) })
      expect((await failureOf(client.fetch({ url: server.base }))).failure.code).toBe('host-left-alone')
    })
  })

  test('may be that it can be read, or that it wants another login', async () => {
    const server = await serve(send(body, {}, 400))
    onTestFinished(() => server.close())
    await withClient({}, async (client) => {
      const response = await client.fetch({ url: server.base }, { refusal: () => 'read' })
      expect(response).toMatchObject({ status: 'ok', code: 400 })
      expect(textOf(response)).toBe(body)
      const error = await failureOf(client.fetch({ url: server.base }, { refusal: () => 'session' }))
      expect(error).toMatchObject({ refusesSession: true, failure: { code: 'login-wanted' } })
    })
  })

  test('may be that its status alone can be read, where it has no words', async () => {
    const server = await serve(send('', {}, 404))
    onTestFinished(() => server.close())
    await withClient({}, async (client) => {
      const response = await client.fetch({ url: server.base }, { refusal: () => 'read' })
      expect(response).toMatchObject({ status: 'ok', code: 404 })
      expect(textOf(response)).toBe('')
    })
  })

  test('is what its status says where nobody knows better, and is not asked of a success', async () => {
    const server = await serve((request, response) =>
      send(body, {}, request.url === '/ok' ? 200 : 410)(request, response),
    )
    onTestFinished(() => server.close())
    await withClient({}, async (client) => {
      const refusal = () => undefined
      expect((await failureOf(client.fetch({ url: server.base }, { refusal }))).failure.code).toBe('gone')
      const never = () => {
        throw new Error('asked')
      }
      expect((await client.fetch({ url: `${server.base}/ok` }, { refusal: never })).status).toBe('ok')
    })
  })

  test('of a body too long to tell, the first part is read', async () => {
    const lengths: number[] = []
    const endless: RequestListener = (_request, response) => {
      response.writeHead(400)
      // Node 26 says at once that it has written, so without a pause nothing else would ever run.
      const write = () => {
        if (!response.destroyed) response.write(Buffer.alloc(64 * 1024), () => setImmediate(write))
      }
      write()
    }
    const server = await serve(endless)
    onTestFinished(() => server.close())
    const refusal = ({ body: part }: { body: Uint8Array }) => {
      lengths.push(part.length)
      return undefined
    }
    await failureOf(withClient({}, (client) => client.fetch({ url: server.base }, { refusal })))
    expect(lengths[0]).toBeGreaterThan(0)
    expect(lengths[0]).toBeLessThan(1_000_000)
  })
})

test('one host may have a longer gap than the others', async () => {
  const slept: number[] = []
  const clock = {
    now: () => new Date(0),
    sleep: async (milliseconds: number) => void slept.push(milliseconds),
  }
  const one = await serve(send('a'))
  const other = await serve(send('a'))
  onTestFinished(async () => void (await Promise.all([one.close(), other.close()])))
  const gapOf = (host: string) => (one.base.endsWith(host) ? 5_000 : 0)
  await withClient({ gap: 1_000, gapOf, clock }, async (client) => {
    for (const { base } of [one, other, one, other]) await client.fetch({ url: base })
  })
  expect(slept).toEqual([5_000, 1_000])
  expect((await fetchFrom(send('a'))).response?.status).toBe('ok')
})
