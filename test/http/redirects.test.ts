import type { RequestListener } from 'node:http'
import type { LookupFunction } from 'node:net'
import { describe, expect, test } from 'vitest'
import type { AddressBook } from '../../src/http/network.js'
import { isPrivateAddress } from '../../src/http/private-address.js'
import { wordsOf } from '../support/words.js'
import { failureOf, fetchFrom, send, serve, textOf, withClient } from './server.js'

const FEED = '<rss/>'

/** Answers with FEED at `/end`, elsewhere with a redirect to what the path names. */
const redirecting: RequestListener = (request, response) => {
  if (request.url === '/end') response.end(FEED)
  else response.writeHead(302, { location: decodeURIComponent(request.url?.slice(1) ?? '') }).end()
}
describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('%d is followed, and the final address given', async (status) => {
    const { response, server } = await fetchFrom((request, answer) => {
      if (request.url === '/feed') answer.writeHead(status, { location: 'moved/here?a=1#b' }).end('Moved.')
      else answer.end(FEED)
    })
    expect(response).toMatchObject({ status: 'ok', url: `${server.base}/moved/here?a=1` })
    expect(textOf(response)).toBe(FEED)
  })

  test.each([
    {
      name: 'in a circle',
      path: '/a',
      next: (path: string) => (path === '/a' ? '/b' : '/a'),
      says: /redirects in a circle/,
      asked: 2,
    },
    {
      name: 'to a page that wants a cookie',
      path: '/a',
      next: (path: string) => (path === '/a' ? '/consent' : '/a'),
      headers: { 'set-cookie': 'seen=1' },
      says: /only to who keeps its cookie/,
      asked: 2,
    },
    { name: 'to itself', path: '/a', next: () => '/a', says: /redirects in a circle/, asked: 1 },
    {
      name: 'on and on',
      path: '/a',
      next: (path: string) => `${path}a`,
      says: /redirects more than 5 times/,
      asked: 6,
    },
    { name: 'nowhere', path: '/a', next: () => '', says: /redirects without saying where to/, asked: 1 },
    {
      name: 'to nonsense',
      path: '/a',
      next: () => 'http://[',
      says: /redirects without saying where to/,
      asked: 1,
    },
    {
      name: 'to a file',
      path: '/a',
      next: () => 'file:///etc/passwd',
      says: /redirects to file:\S+ which is no web address/,
      asked: 1,
    },
    {
      name: 'to a script',
      path: '/a',
      next: () => 'javascript:alert(1)',
      says: /which is no web address/,
      asked: 1,
    },
  ])('that lead $name are an error', async ({ path, next, says, asked, headers }) => {
    const server = await serve((request, response) =>
      response.writeHead(301, { ...headers, location: next(request.url ?? '') }).end(),
    )
    const error = await failureOf(withClient({}, (client) => client.fetch({ url: server.base + path })))
    await server.close()
    expect(wordsOf(error).message).toMatch(says)
    expect(server.requests).toHaveLength(asked)
  })

  test.each([
    { name: 'UTF-8', location: Buffer.from('/größe/日本?q=ü').toString('latin1') },
    { name: 'percent-encoded UTF-8', location: '/gr%C3%B6%C3%9Fe/%E6%97%A5%E6%9C%AC?q=%C3%BC' },
  ])('to an address in $name are followed', async ({ location }) => {
    const { server } = await fetchFrom((request, response) => {
      if (request.url === '/feed') response.writeHead(302, { location }).end()
      else response.end(FEED)
    })
    expect(server.requests[1]?.url).toBe('/gr%C3%B6%C3%9Fe/%E6%97%A5%E6%9C%AC?q=%C3%BC')
  })

  test('to an address in latin1 are followed as the letters it names', async () => {
    const { server } = await fetchFrom((request, response) => {
      if (request.url === '/feed') response.writeHead(302, { location: '/gr\u00f6\u00dfe' }).end()
      else response.end(FEED)
    })
    expect(server.requests[1]?.url).toBe('/gr%C3%B6%C3%9Fe')
  })

  test('end with the error of the last address', async () => {
    const { error } = await fetchFrom((request, response) => {
      if (request.url === '/feed') response.writeHead(301, { location: '/gone' }).end()
      else response.writeHead(410).end()
    })
    expect(error).toMatchObject({ status: 410 })
    expect(wordsOf(error).message).toContain('/gone was removed for good')
  })
})

describe('a redirect for good', () => {
  /** Each path redirects with the first status of its list to the rest; an empty list is the end. */
  const chain: RequestListener = (request, response) => {
    const [status, ...rest] = (request.url?.slice(1) ?? '').split('/').filter((part) => part !== '')
    if (status === undefined)
      send(FEED, { etag: '"1"' }, request.headers['if-none-match'] ? 304 : 200)(request, response)
    else response.writeHead(Number(status), { location: `/${rest.join('/')}` }).end()
  }

  test.each([
    { path: '/301', isMoved: true },
    { path: '/308', isMoved: true },
    { path: '/301/308/301', isMoved: true },
    { path: '/302', isMoved: false },
    { path: '/307', isMoved: false },
    { path: '/303', isMoved: false },
    { path: '/301/302', isMoved: false },
    { path: '/302/301', isMoved: false },
    { path: '/', isMoved: false },
  ])('$path is one: $isMoved, also when nothing has changed there', async ({ path, isMoved }) => {
    const server = await serve(chain)
    const url = server.base + path
    const responses = await withClient({}, async (client) => {
      const first = await client.fetch({ url })
      return [
        first,
        await client.fetch({ url }, { validators: first.status === 'ok' ? first.validators : {} }),
      ]
    })
    await server.close()
    expect(responses.map(({ status }) => status)).toEqual(['ok', 'unchanged'])
    for (const response of responses) expect(response.movedTo).toBe(isMoved ? `${server.base}/` : undefined)
  })

  test('is followed without asking the old address again, and what was meant for that stays at home', async () => {
    const target = await serve(chain)
    const server = await serve(send('', { location: target.base }, 301))
    const request = { url: `http://care:secret@127.0.0.1:${server.port}/`, headers: { 'X-Api-Key': 'k' } }
    await withClient({}, async (client) => {
      const movedTo = `${target.base}/`
      const first = await client.fetch(request, { movedTo })
      expect(first).toMatchObject({ status: 'ok', url: movedTo })
      expect(first.movedTo).toBeUndefined()
      const validators = first.status === 'ok' ? first.validators : {}
      expect(await client.fetch(request, { movedTo, validators })).toEqual({ status: 'unchanged' })
      // Moved on from there.
      expect((await client.fetch(request, { movedTo: `${target.base}/308` })).movedTo).toBe(movedTo)
      // And back again is no circle.
      expect(
        (await client.fetch({ url: `${target.base}/` }, { movedTo: `${target.base}/301` })).movedTo,
      ).toBe(movedTo)
    })
    await Promise.all([server.close(), target.close()])
    expect(server.requests).toHaveLength(0)
    for (const { headers } of target.requests) {
      expect(headers).not.toHaveProperty('authorization')
      expect(headers).not.toHaveProperty('x-api-key')
    }
  })

  test('on the same site keeps what was meant for it', async () => {
    const server = await serve(chain)
    const request = { url: `http://care:secret@127.0.0.1:${server.port}/301` }
    await withClient({}, (client) => client.fetch(request, { movedTo: `${server.base}/` }))
    await server.close()
    expect(server.requests[0]?.headers.authorization).toMatch(/^Basic /)
  })
})

test('redirects wait for the turn of the host they lead to, and on one host for none', async () => {
  const slept: number[] = []
  const clock = {
    now: () => new Date(0),
    sleep: async (milliseconds: number) => void slept.push(milliseconds),
  }
  const other = await serve(send(FEED))
  const server = await serve((request, response) => {
    response.writeHead(302, { location: request.url === '/a' ? '/b' : other.base }).end()
  })
  await withClient({ gap: 1_000, clock }, async (client) => {
    await client.fetch({ url: other.base })
    await client.fetch({ url: `${server.base}/a` })
  })
  await Promise.all([server.close(), other.close()])
  expect(server.requests).toHaveLength(2)
  expect(slept).toEqual([1_000])
})

describe('what a redirect to another site takes along', () => {
  test('is nothing that was meant for the first', async () => {
    const other = await serve(send(FEED))
    const server = await serve((request, response) => {
      const location = request.url === '/feed' ? '/same' : `http://user:word@127.0.0.1:${other.port}/`
      response.writeHead(302, { location }).end()
    })
    const headers = { Cookie: 'session=1', 'X-Api-Key': 'k', 'Private-Token': 't' }
    const url = `http://care:secret@127.0.0.1:${server.port}/feed`
    await withClient({}, (client) => client.fetch({ url, headers, accept: 'text/xml' }))
    await Promise.all([server.close(), other.close()])

    const secrets = {
      authorization: expect.any(String),
      cookie: 'session=1',
      'x-api-key': 'k',
      'private-token': 't',
    }
    expect(server.requests.map((request) => request.headers)).toMatchObject([secrets, secrets])
    expect(Object.keys(other.requests[0]?.headers ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ])
  })
})

describe('validators', () => {
  test('belong to the address that gave them', async () => {
    const conditional: RequestListener = (request, response) => {
      const known = request.headers['if-none-match'] === '"1"'
      response.writeHead(known ? 304 : 200, { etag: '"1"' }).end(known ? undefined : FEED)
    }
    const target = await serve(conditional)
    const server = await serve(send('', { location: target.base }, 302))
    const request = { url: server.base }
    const second = await withClient({}, async (client) => {
      const first = await client.fetch(request)
      expect(first).toMatchObject({ validators: { etag: '"1"', url: `${target.base}/` } })
      return client.fetch(request, { validators: first.status === 'ok' ? first.validators : {} })
    })
    await Promise.all([server.close(), target.close()])
    expect(second).toEqual({ status: 'unchanged' })
    expect(server.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined])
  })

  test('of the first address are not sent to where it redirects', async () => {
    const target = await serve(send(FEED))
    const server = await serve(send('', { location: target.base }, 302))
    await withClient({}, (client) => client.fetch({ url: server.base }, { validators: { etag: '"1"' } }))
    await Promise.all([server.close(), target.close()])
    expect(server.requests[0]?.headers['if-none-match']).toBe('"1"')
    expect(target.requests[0]?.headers['if-none-match']).toBeUndefined()
  })
})

describe('private addresses', () => {
  // Loopback is all a test has, so 127.0.0.2 plays the public internet here.
  const isPrivate = (address: string) => address !== '127.0.0.2' && isPrivateAddress(address)
  const names = (table: Record<string, string[]>): AddressBook => {
    const lookup: LookupFunction = (hostname, _options, callback) => {
      const answers = table[hostname] ?? []
      // The last answer stays; the others are given once.
      const address = answers.length > 1 ? answers.shift() : answers[0]
      if (address === undefined) callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), [])
      else callback(null, [{ address, family: 4 }])
    }
    return { lookup, isPrivate }
  }

  const redirectTo = async (from: string, to: (port: number) => string, addresses: AddressBook) => {
    const secret = await serve(send('secret'))
    const server = await serve(
      (_, response) => response.writeHead(302, { location: to(secret.port) }).end(),
      '127.0.0.2',
    )
    try {
      const fetching = withClient({ addresses }, (client) =>
        client.fetch({ url: `http://${from}:${server.port}/` }),
      )
      return await fetching.then(textOf, (error: Error) => wordsOf(error).message)
    } finally {
      await Promise.all([server.close(), secret.close()])
    }
  }

  const refused = /^A redirect leads to \S+, a private address, and was not followed\.$/
  test.each([
    { name: 'an address', to: (port: number) => `http://127.0.0.1:${port}/` },
    { name: 'an address written as one number', to: (port: number) => `http://2130706433:${port}/` },
    { name: 'an address written in octal', to: (port: number) => `http://0177.0.0.1:${port}/` },
    {
      name: 'an IPv4 address inside an IPv6 one',
      to: (port: number) => `http://[::ffff:127.0.0.1]:${port}/`,
    },
    { name: 'an address written in hexadecimal', to: (port: number) => `http://0x7f000001:${port}/` },
    { name: 'an address with few parts', to: (port: number) => `http://127.1:${port}/` },
    { name: 'an IPv6 address', to: (port: number) => `http://[::1]:${port}/` },
    { name: 'a mapped address in hexadecimal', to: (port: number) => `http://[::ffff:7f00:1]:${port}/` },
    { name: 'a link-local address', to: () => 'http://[fe80::1]/' },
    { name: 'where clouds keep their keys', to: () => 'http://169.254.169.254/latest/' },
    { name: 'localhost', to: (port: number) => `http://localhost:${port}/` },
    { name: 'a name that leads there', to: (port: number) => `http://inside.test:${port}/` },
  ])('are not reached by a redirect from a public host to $name', async ({ to }) => {
    const addresses = names({ 'public.test': ['127.0.0.2'], 'inside.test': ['127.0.0.1'] })
    expect(await redirectTo('public.test', to, addresses)).toMatch(refused)
  })

  test('are not reached by a name that answers differently the second time', async () => {
    const addresses = names({ 'public.test': ['127.0.0.2', '127.0.0.1'] })
    expect(await redirectTo('public.test', (port) => `http://public.test:${port}/`, addresses)).toMatch(
      refused,
    )
  })

  test('are not reached by way of an address that a site is said to have moved to', async () => {
    const secret = await serve(send('secret'))
    const server = await serve(send('public'), '127.0.0.2')
    const addresses = names({ 'public.test': ['127.0.0.2'], 'inside.test': ['127.0.0.1'] })
    const url = `http://public.test:${server.port}/`
    for (const host of ['127.0.0.1', 'inside.test']) {
      const movedTo = `http://${host}:${secret.port}/`
      const error = await failureOf(withClient({ addresses }, (client) => client.fetch({ url }, { movedTo })))
      expect(wordsOf(error).message).toMatch(refused)
    }
    await Promise.all([server.close(), secret.close()])
    expect(secret.requests).toHaveLength(0)
  })

  test('are not reached by a name that has a public address and a private one', async () => {
    const both = ['127.0.0.2', '127.0.0.1'].map((address) => ({ address, family: 4 }))
    const lookup: LookupFunction = (_hostname, _options, callback) => callback(null, both)
    const toPrivate = (port: number) => `http://127.0.0.1:${port}/`
    expect(await redirectTo('public.test', toPrivate, { lookup, isPrivate })).toMatch(refused)
  })

  test.each([
    { name: 'an address', from: '127.0.0.3' },
    { name: 'a name that leads there', from: 'inside.test' },
  ])('are reached when the configured host is private too ($name)', async ({ from }) => {
    const server = await serve(redirecting, '127.0.0.3')
    const addresses = names({ 'inside.test': ['127.0.0.3'] })
    const url = `http://${from}:${server.port}/${encodeURIComponent(`http://${from}:${server.port}/end`)}`
    const response = await withClient({ addresses }, (client) => client.fetch({ url }))
    await server.close()
    expect(textOf(response)).toBe(FEED)
  })

  test('are reached when the config names one itself', async () => {
    const server = await serve(send(FEED))
    const addresses = names({ 'inside.test': ['127.0.0.1'] })
    const response = await withClient({ addresses }, (client) =>
      client.fetch({ url: `http://inside.test:${server.port}` }),
    )
    await server.close()
    expect(textOf(response)).toBe(FEED)
  })
})
