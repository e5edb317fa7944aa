import type { RequestListener } from 'node:http'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../support/words.js'
import { failureOf, fetchFrom, send, serve, serveTcp, textOf, withClient } from './server.js'
import { type Pass, stopClock } from './stopped-clock.js'

const FEED = '<rss version="2.0"><channel><title>Northwind Hosting</title></channel></rss>'

describe('an answer', () => {
  test('has the body, its address and what names it', async () => {
    const headers = {
      'content-type': 'text/xml',
      'content-location': '/feed.en',
      etag: 'W/"a b\u00e9"',
      'last-modified': 'Mon, 7 Sep 2026',
    }
    const { response, server } = await fetchFrom(send(FEED, headers))
    expect(response).toEqual({
      status: 'ok',
      url: `${server.base}/feed`,
      code: 200,
      headers: expect.objectContaining({ 'content-type': 'text/xml', 'content-location': '/feed.en' }),
      body: Buffer.from(FEED),
      validators: { etag: 'W/"a b\u00e9"', lastModified: 'Mon, 7 Sep 2026' },
    })
  })

  test('was asked for with our name and what can be undone', async () => {
    const { server } = await fetchFrom(send(FEED))
    expect(server.requests[0]?.headers).toMatchObject({
      'user-agent': 'mentions/0.0.0 (+care@northwind.example)',
      accept: '*/*',
      'accept-encoding': 'gzip, deflate, br',
    })
  })

  test('is fetched with the user and password of the address, and the address is given without them', async () => {
    const server = await serve(send(FEED))
    const url = `http://care:p%40ss%25@127.0.0.1:${server.port}/feed#top`
    const response = await withClient({}, (client) =>
      client.fetch({ url, headers: { 'X-Team': 'care' }, accept: 'text/xml' }),
    )
    await server.close()
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: `Basic ${Buffer.from('care:p@ss%').toString('base64')}`,
      'x-team': 'care',
      accept: 'text/xml',
    })
    expect(response).toMatchObject({ url: `${server.base}/feed` })
  })
})

test('is asked under the name, and in the time, that its request has', async () => {
  const other = await serve(send(FEED))
  const server = await serve(send('', { location: other.base }, 302))
  await withClient({}, (client) => client.fetch({ url: server.base, userAgent: 'northwind/1' }))
  const pass = stopClock()
  const silent = await serveTcp(() => void pass(100))
  const error = await failureOf(withClient({}, (client) => client.fetch({ url: silent.base, deadline: 100 })))
  await Promise.all([server.close(), other.close(), silent.close()])
  for (const { headers } of [...server.requests, ...other.requests])
    expect(headers['user-agent']).toBe('northwind/1')
  expect(wordsOf(error).message).toMatch(/within 0\.1 s\.$/)
})

test('headers that come twice do no harm', async () => {
  const server = await serveTcp((socket) => {
    const twice = [
      'Content-Type: text/xml',
      'ETag: "1"',
      'Content-Encoding: identity',
      'Content-Location: /a',
    ]
    socket.once('data', () =>
      socket.end(`HTTP/1.1 200 OK\r\n${[...twice, ...twice].join('\r\n')}\r\n\r\n${FEED}`),
    )
  })
  const response = await withClient({}, (client) => client.fetch({ url: server.base }))
  await server.close()
  expect(textOf(response)).toBe(FEED)
  expect(response).toMatchObject({
    headers: { 'content-type': 'text/xml', 'content-location': '/a' },
    validators: { etag: '"1"' },
  })
})

describe('conditional requests', () => {
  const conditional: RequestListener = (request, response) => {
    const known =
      request.headers['if-none-match'] === 'W/"7\u00e9"' &&
      request.headers['if-modified-since'] === 'yesterday'
    response
      .writeHead(known ? 304 : 200, { etag: 'W/"7\u00e9"', 'last-modified': 'yesterday' })
      .end(known ? undefined : FEED)
  }

  test('send validators back byte for byte; 304 is "unchanged"', async () => {
    const server = await serve(conditional)
    const answers = await withClient({}, async (client) => {
      const first = await client.fetch({ url: server.base })
      const validators = first.status === 'ok' ? first.validators : {}
      return [first.status, (await client.fetch({ url: server.base }, { validators })).status]
    })
    await server.close()
    expect(answers).toEqual(['ok', 'unchanged'])
  })

  test.each([
    ['webfs', 'Connection: Keep-Alive\r\nContent-Type: text/xml\r\nContent-Length: 120'],
    ['one that ends the connection', 'Connection: close\r\nContent-Length: 120'],
    ['one that compresses', 'Content-Encoding: gzip\r\nContent-Length: 120'],
    ['one that says nothing of it', 'Server: small/1'],
    ['one that says there is none', 'Content-Length: 0'],
    ['one in pieces', 'Transfer-Encoding: chunked'],
  ])('304 is "unchanged" with the length of the page and without: %s', async (_, headers) => {
    const server = await serveTcp((socket) => {
      socket.once('data', () => {
        const isLast = /close/.test(headers)
        socket[isLast ? 'end' : 'write'](`HTTP/1.1 304 Not Modified\r\nETag: "1"\r\n${headers}\r\n\r\n`)
      })
    })
    const response = await withClient({}, (client) =>
      client.fetch({ url: server.base }, { validators: { etag: '"1"' } }),
    )
    await server.close()
    expect(response).toEqual({ status: 'unchanged' })
  })

  test('an answer that has no body by its kind is said to be empty, whatever length it tells', async () => {
    const server = await serveTcp((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 204 No Content\r\nContent-Length: 120\r\n\r\n'))
    })
    const error = await failureOf(withClient({}, (client) => client.fetch({ url: server.base })))
    await server.close()
    expect(error).toMatchObject({ failure: { code: 'answer-empty', args: { status: 204 } } })
  })

  test('a 304 that nobody asked for is an error, since there is nothing to read', async () => {
    const { error } = await fetchFrom(send('', {}, 304))
    expect(error).toMatchObject({ status: 304, failure: { code: 'unasked-unchanged' } })
  })
})

describe('compression', () => {
  test.each([
    { encoding: 'gzip', body: gzipSync(FEED) },
    { encoding: 'X-Gzip', body: gzipSync(FEED) },
    { encoding: 'br', body: brotliCompressSync(FEED) },
    { encoding: 'deflate', body: deflateSync(FEED) },
    { encoding: 'deflate', body: deflateRawSync(FEED) },
    { encoding: 'identity', body: Buffer.from(FEED) },
    { encoding: 'deflate, gzip', body: gzipSync(deflateSync(FEED)) },
    { encoding: 'aws-chunked, gzip', body: gzipSync(FEED) },
    { encoding: 'gzip, aws-chunked', body: gzipSync(FEED) },
    // What stands there though nothing is compressed.
    { encoding: 'utf-8', body: Buffer.from(FEED) },
    { encoding: 'none', body: Buffer.from(FEED) },
    { encoding: 'aws-chunked', body: Buffer.from(FEED) },
    { encoding: 'UTF-8, identity', body: Buffer.from(FEED) },
    { encoding: 'constructor', body: Buffer.from(FEED) },
    { encoding: 'zstd', body: Buffer.from(FEED) },
    { encoding: 'gzip', body: Buffer.from(FEED) },
    { encoding: 'gzip', body: Buffer.from(`\uFEFF\n ${FEED}`) },
    { encoding: 'br', body: Buffer.from(FEED) },
    { encoding: 'deflate', body: Buffer.from(FEED) },
    // What is compressed though nothing stands there.
    { encoding: '', body: gzipSync(FEED) },
    { encoding: 'none', body: gzipSync(FEED) },
    { encoding: 'gzip', body: gzipSync(gzipSync(FEED)) },
  ])('$encoding is undone', async ({ encoding, body }) => {
    const { response } = await fetchFrom(send(body, { 'content-encoding': encoding }))
    expect(textOf(response)?.replace(/^\uFEFF?\s+/, '')).toBe(FEED)
  })

  /** The start of any frame of zstd. */
  const zstd = Buffer.from('28b52ffd0458', 'hex')

  const bomb = Buffer.alloc(5_000_000)
  test.each([
    { name: 'a gzip bomb', encoding: 'gzip', body: gzipSync(bomb) },
    { name: 'a brotli bomb', encoding: 'br', body: brotliCompressSync(bomb) },
    { name: 'a deflate bomb', encoding: 'deflate', body: deflateSync(bomb) },
    { name: 'a bomb that is not announced', encoding: '', body: gzipSync(bomb) },
    { name: 'a bomb in a bomb', encoding: 'gzip, gzip', body: gzipSync(gzipSync(bomb)) },
  ])('$name is stopped at the cap', async ({ encoding, body }) => {
    const { error } = await fetchFrom(send(body, { 'content-encoding': encoding }))
    expect(wordsOf(error).message).toMatch(/sent more than 100,000 bytes/)
  })

  test.each([
    {
      name: 'cut off',
      encoding: 'gzip',
      body: gzipSync(FEED).subarray(0, -9),
      says: /damaged or breaks off/,
    },
    {
      name: 'cut off in brotli',
      encoding: 'br',
      body: brotliCompressSync(FEED).subarray(0, -5),
      says: /damaged or breaks off/,
    },
    { name: 'zstd', encoding: 'zstd', body: zstd, says: /nobody asked for\./ },
    { name: 'zstd by another name', encoding: 'none', body: zstd, says: /nobody asked for\./ },
    { name: 'neither compressed nor text', encoding: 'gzip', body: zstd, says: /damaged or breaks off/ },
    {
      name: 'four times over',
      encoding: 'gzip,gzip,gzip,gzip',
      body: gzipSync(FEED),
      says: /nobody asked for/,
    },
  ])('a body that is $name is an error', async ({ encoding, body, says }) => {
    const { error } = await fetchFrom(send(body, { 'content-encoding': encoding }))
    expect(wordsOf(error).message).toMatch(says)
  })
})

describe('the cap on bytes', () => {
  test.each([
    {
      name: 'announced, and then never sent',
      handler: ((_, response) => {
        response.writeHead(200, { 'content-length': 100_001 })
        response.flushHeaders()
      }) satisfies RequestListener,
    },
    {
      name: 'endless',
      handler: ((_, response) => {
        const more = () => {
          while (response.write(Buffer.alloc(10_000, 'x')));
        }
        response.on('drain', more)
        more()
      }) satisfies RequestListener,
    },
  ])('stops a body that is too large ($name)', async ({ handler }) => {
    const { error } = await fetchFrom(handler)
    expect(wordsOf(error).message).toMatch(
      /127.0.0.1:\d+ sent more than 100,000 bytes, the most that is read\./,
    )
  })

  test('lets a body of just that size pass', async () => {
    const { response } = await fetchFrom(send(Buffer.alloc(100_000, 'x')))
    expect(textOf(response)).toHaveLength(100_000)
  })
})

describe('the deadline', () => {
  /** When its third byte is written, the first has come. */
  const drip =
    (pass: Pass): RequestListener =>
    (_, response) => {
      response.writeHead(200)
      let written = 0
      const timer = setInterval(() => {
        response.write('x')
        written++
        if (written === 3) void pass(200)
      }, 20)
      response.on('close', () => clearInterval(timer))
    }
  test.each([
    {
      phase: 'headers never come',
      handler: (pass: Pass) => () => void pass(200),
      says: /did not answer within 0\.2 s\.$/,
    },
    {
      phase: 'the body drips',
      handler: drip,
      says: /did not finish its answer within 0\.2 s: \d+ bytes had come\.$/,
    },
  ])('ends a request whose $phase', async ({ handler, says }) => {
    const { error } = await fetchFrom(handler(stopClock()), { deadline: 200 })
    expect(wordsOf(error).message).toMatch(says)
    expect(wordsOf(error).hint).toMatch(
      /^Scans ask a source again by themselves\. .* `mentions sources pause NAME`\.$/,
    )
  })

  test('ends a connection that is never made', async () => {
    // The lookup never answers, as when packets to a name server are dropped.
    const pass = stopClock()
    const addresses = { lookup: () => void pass(200), isPrivate: () => false }
    const error = await failureOf(
      withClient({ deadline: 200, addresses }, (client) => client.fetch({ url: 'http://slow.example/' })),
    )
    expect(wordsOf(error).message).toBe('slow.example could not be connected to within 0.2 s.')
  })

  test('ends a secure connection whose handshake stalls', async () => {
    const pass = stopClock()
    const server = await serveTcp(() => void pass(200))
    const error = await failureOf(
      withClient({ deadline: 200 }, (client) => client.fetch({ url: `https://127.0.0.1:${server.port}/` })),
    )
    await server.close()
    expect(wordsOf(error).message).toMatch(/could not be connected to within 0\.2 s\.$/)
  })

  test('is one for all redirects together', async () => {
    const pass = stopClock()
    const { error, server } = await fetchFrom(
      (request, response) => {
        void pass(90).then(() => response.writeHead(302, { location: `${request.url}x` }).end())
      },
      { deadline: 200, redirects: 20 },
    )
    expect(wordsOf(error).message).toMatch(/did not answer within 0\.2 s/)
    expect(server.requests).toHaveLength(3)
  })

  test('does not count the time spent waiting for a turn', async () => {
    const pass = stopClock()
    const server = await serve((_, response) => void pass(120).then(() => response.end(FEED)))
    const all = await withClient({ deadline: 300 }, (client) =>
      Promise.all([1, 2, 3, 4].map(() => client.fetch({ url: server.base }))),
    )
    await server.close()
    expect(all.map(({ status }) => status)).toEqual(['ok', 'ok', 'ok', 'ok'])
  })
})

describe('a caller that gives up', () => {
  test.each(['before', 'during'])('%s the request gets its own reason back', async (when) => {
    const stop = new AbortController()
    const reason = new Error('Interrupted.')
    const server = await serve(() => stop.abort(reason))
    if (when === 'before') stop.abort(reason)
    const fetching = withClient({}, (client) => client.fetch({ url: server.base }, { signal: stop.signal }))
    await expect(fetching).rejects.toBe(reason)
    await server.close()
  })
})

test('one signal for many requests makes Node warn of nothing', async () => {
  const warnings: Error[] = []
  const note = (warning: Error) => warnings.push(warning)
  process.on('warning', note)
  const servers = await Promise.all(Array.from({ length: 12 }, () => serve(send(FEED))))
  const { signal } = new AbortController()
  await withClient({}, (client) =>
    Promise.all(servers.flatMap(({ base }) => [1, 2].map(() => client.fetch({ url: base }, { signal })))),
  )
  await Promise.all(servers.map((server) => server.close()))
  process.off('warning', note)
  expect(warnings).toEqual([])
})

describe('a connection that fails', () => {
  const raw = (text: string) => (socket: import('node:net').Socket) => {
    socket.once('data', () => socket.end(text))
  }
  test.each([
    { name: 'closed without an answer', handler: raw(''), says: /closed the connection without an answer\./ },
    {
      name: 'reset',
      handler: (socket: import('node:net').Socket) =>
        void socket.once('data', () => socket.resetAndDestroy()),
      says: /closed the connection without an answer\./,
    },
    {
      name: 'no HTTP',
      handler: raw('220 mail.example ESMTP\r\n'),
      says: /answered something that is not HTTP\./,
    },
    {
      name: 'shorter than announced',
      handler: raw(`HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n${FEED}`),
      says: /broke off its answer after 76 bytes of 5,000 bytes\./,
    },
    {
      name: 'cut off in a chunk',
      handler: raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100\r\n<rss>'),
      says: /broke off its answer after 5 bytes\./,
    },
    {
      name: 'flooded with headers',
      handler: raw(`HTTP/1.1 200 OK\r\n${'X-Flood: yes, indeed\r\n'.repeat(9_000)}\r\n`),
      says: /sent more headers than any answer needs\./,
    },
    {
      name: 'cut off before the last chunk',
      handler: raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n'),
      says: /broke off its answer after 5 bytes\./,
    },
    ...[
      'Content-Length: 6\r\nContent-Length: 6',
      'Content-Length: 6\r\nContent-Length: 7',
      'Content-Length : 6',
      'X-Powered-By : 6\r\nContent-Length: 6',
      'X-Powered-By: a\r\n  b\r\nContent-Length: 6',
      'Transfer-Encoding: chunked\r\nContent-Length: 6',
      'no header at all\r\nContent-Length: 6',
    ].map((headers) => ({
      name: `against the rules (${JSON.stringify(headers)})`,
      handler: raw(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n<rss/>`),
      says: /answers in HTTP that breaks the rules, so that nobody can tell where its answer ends \(/,
    })),
  ])('$name', async ({ handler, says }) => {
    const server = await serveTcp(handler)
    const error = await failureOf(withClient({}, (client) => client.fetch({ url: server.base })))
    await server.close()
    expect(wordsOf(error).message).toMatch(says)
  })

  test('refused', async () => {
    const server = await serve(send(FEED))
    await server.close()
    const error = await failureOf(withClient({}, (client) => client.fetch({ url: server.base })))
    expect(wordsOf(error).message).toBe(`127.0.0.1:${server.port} refuses connections.`)
  })

  test.each([
    { code: 'ENOTFOUND', says: 'There is no host named forum.example.' },
    { code: 'EAI_AGAIN', says: 'The name forum.example could not be looked up.' },
  ])('$code', async ({ code, says }) => {
    const failure = Object.assign(new Error(`getaddrinfo ${code} forum.example`), {
      code,
      syscall: 'getaddrinfo',
    })
    const addresses = {
      lookup: ((_name, _options, callback) =>
        callback(failure, [])) satisfies import('node:net').LookupFunction,
      isPrivate: () => false,
    }
    const error = await failureOf(
      withClient({ addresses }, (client) => client.fetch({ url: 'https://care:secret@forum.example/' })),
    )
    expect(wordsOf(error).message).toBe(says)
    expect(error.cause).toBe(failure)
  })

  test('spoken to securely although it is plain', async () => {
    const server = await serve(send(FEED))
    const error = await failureOf(
      withClient({}, (client) => client.fetch({ url: `https://127.0.0.1:${server.port}` })),
    )
    await server.close()
    expect(wordsOf(error).message).toMatch(
      /^No secure connection to 127\.0\.0\.1:\d+: it speaks plain HTTP at this port/,
    )
  })
})

describe('an answer that is no success', () => {
  test.each([
    { status: 204, says: /answered with nothing at all \(204, 0 bytes\)/, hint: /broken or has moved/ },
    { status: 400, says: /rejects the request \(400 Bad Request\)/, hint: /Check the address/ },
    { status: 401, says: /wants a user name and a password \(401 Unauthorized\)/, hint: /\$\{FEED_USER\}/ },
    { status: 403, says: /does not let us in \(403 Forbidden\)/, hint: /turns programs away/ },
    { status: 404, says: /There is nothing at http:\S+\/feed \(404 Not Found\)/, hint: /may have moved/ },
    { status: 410, says: /was removed for good \(410 Gone\)/, hint: /Take the source out/ },
    { status: 429, says: /was asked too often \(429 Too Many Requests\)/, hint: /every: 1h/ },
    { status: 500, says: /has a fault of its own \(500 Internal/, hint: /Scans ask it again by themselves/ },
    { status: 503, says: /has a fault of its own \(503 Service/, hint: /Scans ask it again by themselves/ },
    { status: 300, says: /no page \(300 Multiple/, hint: /Check the address/ },
  ])('$status is told in words', async ({ status, says, hint }) => {
    const { error } = await fetchFrom(send('', {}, status))
    expect(error).toMatchObject({ status })
    expect(wordsOf(error)).toEqual({
      message: expect.stringMatching(says),
      hint: expect.stringMatching(hint),
    })
    expect(error?.retryAfter).toBeUndefined()
  })

  test('200 without a body is an error', async () => {
    const { error } = await fetchFrom(send(''))
    expect(error).toMatchObject({ status: 200 })
    expect(wordsOf(error).message).toMatch(/answered with nothing at all/)
  })

  test.each([
    { form: 'seconds', value: '90' },
    { form: 'a date', value: 'Mon, 07 Sep 2026 12:01:30 GMT' },
  ])('keeps when to come back ($form)', async ({ value }) => {
    const clock = { now: () => new Date('2026-09-07T12:00:00Z'), sleep: async () => {} }
    const { error } = await fetchFrom(send('', { 'retry-after': value }, 429), { clock })
    expect(error?.retryAfter).toEqual(new Date('2026-09-07T12:01:30Z'))
    expect(wordsOf(error).hint).toContain('until 2026-09-07 12:02 UTC')
  })

  test('hides secrets of the address', async () => {
    const server = await serve(send('', {}, 404))
    const url = `http://care:hunter2@127.0.0.1:${server.port}/feed?token=tr0ub4dor`
    const error = await failureOf(withClient({}, (client) => client.fetch({ url })))
    await server.close()
    expect(`${JSON.stringify(error.failure)} ${error.stack}`).not.toMatch(/hunter2|tr0ub4dor/)
  })
})
