import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { goesWithout } from '../../src/http/no-proxy.js'
import { proxiesFrom, proxyFor } from '../../src/http/proxies.js'
import { wordsOf } from '../support/words.js'
import { serveProxy, type TestProxy } from './proxy-server.js'
import { failureOf, fetchFrom, send, serve, serveTcp, settings, textOf, withClient } from './server.js'
import { stopClock } from './stopped-clock.js'

test.each([
  { env: {}, proxies: undefined },
  { env: { no_proxy: 'a.example' }, proxies: undefined },
  { env: { http_proxy: '', HTTPS_PROXY: 'http://p.example:1' }, proxies: { https: 'http://p.example:1' } },
  { env: { http_proxy: 'low:1', HTTP_PROXY: 'http://high:1' }, proxies: { http: 'http://low:1' } },
  { env: { HTTP_PROXY: 'p:1', NO_PROXY: 'a,b' }, proxies: { http: 'http://p:1', except: 'a,b' } },
])('$env', ({ env, proxies }) => expect(proxiesFrom(env)).toEqual(proxies))

describe('no_proxy', () => {
  test.each([
    { except: 'forum.example', url: 'https://forum.example/' },
    { except: 'forum.example', url: 'https://eu.forum.example/' },
    { except: '.forum.example', url: 'https://forum.example/' },
    { except: '*.forum.example', url: 'https://eu.forum.example/' },
    { except: 'FORUM.example', url: 'https://Forum.Example./' },
    { except: 'a.example, forum.example', url: 'http://forum.example/' },
    { except: 'a.example forum.example', url: 'http://forum.example/' },
    { except: 'forum.example:8080', url: 'http://forum.example:8080/' },
    { except: 'forum.example:443', url: 'https://forum.example/' },
    { except: '*', url: 'https://forum.example/' },
    { except: '127.0.0.1', url: 'http://127.0.0.1:8080/' },
    { except: '10.0.0.0/8', url: 'http://10.20.30.40/' },
    { except: '::1', url: 'http://[::1]:8080/' },
    { except: '[::1]', url: 'http://[::1]/' },
    { except: '[::1]:8080', url: 'http://[::1]:8080/' },
    { except: '0:0:0:0:0:0:0:1', url: 'http://[::1]/' },
    { except: 'fd00::/8', url: 'http://[fd12::1]/' },
    { except: '10.0.0.0/8', url: 'http://[::ffff:10.1.2.3]/' },
  ])('$except names $url', ({ except, url }) => expect(goesWithout(new URL(url), except)).toBe(true))

  test.each([
    { except: '', url: 'https://forum.example/' },
    { except: 'forum.example', url: 'https://myforum.example/' },
    { except: 'forum.example:8080', url: 'https://forum.example/' },
    { except: 'eu.forum.example', url: 'https://forum.example/' },
    { except: '10.0.0.0/8', url: 'http://11.0.0.1/' },
    { except: '10.0.0.0/99', url: 'http://10.0.0.1/' },
    { except: '10.0.0.0/8', url: 'http://forum.example/' },
    { except: '[::1]:8080', url: 'http://[::1]/' },
    { except: '.', url: 'http://forum.example/' },
  ])('$except does not name $url', ({ except, url }) => expect(goesWithout(new URL(url), except)).toBe(false))
})

test.each(['http://', 'ftp://proxy.example', 'nonsense://', 'http://proxy.example:99999'])(
  '%s is no proxy, and its password is not shown',
  (address) => {
    const own = address.replace('//', '//care:hunter2@')
    const proxy = () => proxyFor(new URL('http://forum.example/'), { usual: undefined, own })
    expect(proxy).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ code: 'proxy-unusable' }) }),
    )
    expect(() => proxy()).not.toThrow(/hunter2/)
  },
)

describe('a proxy as strict as those that people have', () => {
  test('is asked for a plain page in full, and not for a tunnel', async () => {
    const server = await serve(send('<rss/>'))
    const proxy = await serveProxy({ target: server.port })
    const proxies = { http: proxy.base, except: '127.0.0.1' }
    await withClient({ proxies }, async (client) => {
      expect(textOf(await client.fetch({ url: 'http://forum.example/feed?page=2' }))).toBe('<rss/>')
      expect(textOf(await client.fetch({ url: server.base }))).toBe('<rss/>')
    })
    await Promise.all([server.close(), proxy.close()])
    expect(proxy.asked).toEqual(['GET http://forum.example/feed?page=2'])
    expect(server.requests[0]?.headers.host).toBe('forum.example')
  })

  test('makes the tunnel that a secure page goes through', async () => {
    const { port, requests } = await serveSecurely('<rss/>')
    const proxy = await serveProxy({ target: port, login: 'care:se%ret' })
    const address = proxy.base.replace('//', '//care:se%25ret@')
    const body = await withClient({ proxies: { https: address } }, async (client) =>
      textOf(await client.fetch({ url: 'https://forum.example/feed' })),
    )
    await proxy.close()
    expect(body).toBe('<rss/>')
    expect(proxy.asked).toEqual(['CONNECT forum.example:443'])
    expect(requests[0]).not.toHaveProperty('proxy-authorization')
    expect(requests[0]?.host).toBe('forum.example')
  })

  test('that a request names is used in place of the usual one, or none', async () => {
    const server = await serve(send('<rss/>'))
    const proxy = await serveProxy({ target: server.port })
    const unusable = 'http://127.0.0.1:9'
    await withClient({ proxies: { http: unusable, except: 'forum.example' } }, async (client) => {
      expect(textOf(await client.fetch({ url: 'http://forum.example/feed', proxy: proxy.base }))).toBe(
        '<rss/>',
      )
      expect(textOf(await client.fetch({ url: server.base, proxy: 'none' }))).toBe('<rss/>')
      const words = wordsOf(await failureOf(client.fetch({ url: server.base })))
      expect(words.message).toBe('The proxy 127.0.0.1:9 refuses connections.')
      expect(words.hint).toContain('`http_proxy`')
    })
    await Promise.all([server.close(), proxy.close()])
    expect(proxy.asked).toHaveLength(1)
  })

  test('gets the user and password of its own address, and the site does not', async () => {
    const server = await serve(send('<rss/>'))
    const proxy = await serveProxy({ target: server.port, login: 'care:secret' })
    const address = proxy.base.replace('//', '//care:secret@')
    await withClient({}, (client) => client.fetch({ url: 'http://forum.example/feed', proxy: address }))
    await Promise.all([server.close(), proxy.close()])
    expect(proxy.headers[0]).toHaveProperty('proxy-authorization')
    expect(server.requests[0]?.headers).not.toHaveProperty('proxy-authorization')
  })

  test.each(['http', 'https'])('that never answers for %s ends with the deadline', async (scheme) => {
    const pass = stopClock()
    const proxy = await serveTcp(() => void pass(200))
    const error = await failureOf(
      withClient({ proxies: { [scheme]: proxy.base }, deadline: 200 }, (client) =>
        client.fetch({ url: `${scheme}://forum.example/feed` }),
      ),
    )
    await proxy.close()
    expect(wordsOf(error).message).toMatch(/^forum\.example .* within 0\.2 s\.$/)
    expect(wordsOf(error).hint).toContain(`through the proxy ${new URL(proxy.base).host}`)
  })

  test('is no way to a private address: its name is checked', async () => {
    const server = await serve(send('', { location: 'http://169.254.169.254/latest/' }, 302))
    const proxy = await serveProxy({ target: server.port })
    const error = await failureOf(
      withClient({ proxies: { http: proxy.base } }, (client) =>
        client.fetch({ url: 'http://forum.example/feed' }),
      ),
    )
    await Promise.all([server.close(), proxy.close()])
    expect(wordsOf(error).message).toBe(
      'A redirect leads to 169.254.169.254, a private address, and was not followed.',
    )
    expect(proxy.asked).toHaveLength(1)
  })
})

describe('what the proxy says is not taken for the words of the site', () => {
  const plain = 'http://forum.example/feed'
  const secure = 'https://forum.example/feed'

  async function failureThrough(proxy: TestProxy, url: string, address = proxy.base) {
    const proxies = { http: address, https: address }
    const error = await withClient({ proxies }, (client) => failureOf(client.fetch({ url })))
    await proxy.close()
    const host = new URL(proxy.base).host
    const { message, hint } = wordsOf(error)
    return { message: message.replace(host, 'PROXY'), hint, error }
  }

  test.each([plain, secure])('no login: %s', async (url) => {
    const { message, hint } = await failureThrough(await serveProxy({ login: 'care:secret' }), url)
    expect(message).toBe(
      'The proxy PROXY wants a user name and a password (407 Proxy Authentication Required).',
    )
    expect(hint).toMatch(/http:\/\/\$\{PROXY_USER\}:\$\{PROXY_PASSWORD\}@127\.0\.0\.1:\d+/)
  })

  test.each([plain, secure])('a wrong login, to which tinyproxy says 401: %s', async (url) => {
    const answer = { status: 401, headers: { Server: 'tinyproxy/1.11.1' } }
    const proxy = await serveProxy({ answer })
    const { message } = await failureThrough(proxy, url, proxy.base.replace('//', '//care:wrong@'))
    expect(message).toBe(
      'The proxy PROXY does not take the user and password that its address holds (401 Unauthorized).',
    )
  })

  test.each([plain, secure])('a wrong login: %s', async (url) => {
    const proxy = await serveProxy({ login: 'care:secret' })
    const { message, hint } = await failureThrough(proxy, url, proxy.base.replace('//', '//care:wrong@'))
    expect(message).toMatch(/^The proxy PROXY does not take the user and password/)
    expect(message + hint).not.toContain('wrong')
  })

  test.each([plain, secure])('a site that it forbids: %s', async (url) => {
    const answer = { status: 403, headers: { 'X-Squid-Error': 'ERR_ACCESS_DENIED 0' } }
    const { message, error } = await failureThrough(await serveProxy({ answer }), url)
    expect(message).toBe('The proxy PROXY lets no request through to forum.example (403 Forbidden).')
    expect(error.leaveUntil).toBeUndefined()
  })

  test('a tunnel to another port than 443', async () => {
    const { message } = await failureThrough(await serveProxy(), 'https://forum.example:8443/feed')
    expect(message).toBe('The proxy PROXY lets no request through to forum.example:8443 (403 Forbidden).')
  })

  test.each([
    { said: 'ERR_DNS_FAIL 0', means: 'finds no host named forum.example' },
    { said: 'ERR_CONNECT_FAIL 111', means: 'cannot connect to forum.example' },
    { said: 'ERR_ZERO_SIZE_OBJECT 0', means: 'got nothing from forum.example' },
  ])('$said', async ({ said, means }) => {
    for (const url of [plain, secure]) {
      const answer = { status: 503, headers: { 'X-Squid-Error': said } }
      const { message } = await failureThrough(await serveProxy({ answer }), url)
      expect(message).toBe(`The proxy PROXY ${means} (503 Service Unavailable).`)
    }
  })

  test.each(['tinyproxy/1.11.1', 'Privoxy/3.0.34'])('%s, which signs its pages alone', async (name) => {
    const proxy = await serveProxy({ answer: { status: 500, headers: { Server: name } } })
    const { message } = await failureThrough(proxy, plain)
    expect(message).toBe('The proxy PROXY got nothing from forum.example (500 Internal Server Error).')
  })

  test.each([
    { status: 403, means: 'lets no request through to forum.example (403 Forbidden)' },
    { status: 404, means: 'finds no host named forum.example (404 Not Found)' },
    { status: 500, means: 'got nothing from forum.example (500 Internal Server Error)' },
    { status: 502, means: 'got nothing from forum.example (502 Bad Gateway)' },
    { status: 503, means: 'got nothing from forum.example (503 Service Unavailable)' },
    { status: 504, means: 'got nothing from forum.example (504 Gateway Timeout)' },
  ])('$status of Privoxy, which signs its pages with a date', async ({ status, means }) => {
    for (const url of [plain, secure]) {
      const headers = {
        'Cache-Control': 'no-cache',
        'Last-Modified': 'Wed, 08 Jun 1955 12:00:00 GMT',
        Expires: 'Sat, 17 Jun 2000 12:00:00 GMT',
      }
      const { message } = await failureThrough(await serveProxy({ answer: { status, headers } }), url)
      expect(message).toBe(`The proxy PROXY ${means}.`)
    }
  })

  test('a site without a proxy may have any date', async () => {
    const { error } = await fetchFrom(send('No.', { 'last-modified': 'Wed, 08 Jun 1955 12:00:00 GMT' }, 404))
    expect(error).toMatchObject({ failure: { code: 'not-there' } })
  })

  test('what the site says stays its own, passed on by a proxy', async () => {
    const server = await serve(send('No.', {}, 403))
    const { message } = await failureThrough(await serveProxy({ target: server.port }), plain)
    await server.close()
    expect(message).toBe('forum.example does not let us in (403 Forbidden).')
  })

  test.each([plain, secure])('a name that leads to no proxy: %s', async (url) => {
    const lookup = (_name: string, _options: unknown, callback: (error: Error) => void) =>
      callback(Object.assign(new Error('No such name.'), { code: 'ENOTFOUND', syscall: 'getaddrinfo' }))
    const addresses = { lookup: lookup as never, isPrivate: () => false }
    const usual = { http: 'http://proxy.example:3128', https: 'http://proxy.example:3128' }
    const error = await withClient({ ...settings, addresses, proxies: usual }, (client) =>
      failureOf(client.fetch({ url })),
    )
    expect(wordsOf(error).message).toBe(
      'There is no proxy named proxy.example: its name could not be looked up.',
    )
  })
})

async function serveSecurely(body: string) {
  const pem = (name: string) =>
    readFileSync(new URL(`../deliver/mail/certificate/${name}.pem`, import.meta.url))
  const requests: Record<string, unknown>[] = []
  const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
  const server = createSecureServer({ key: pem('key'), cert: pem('cert') }, (request, response) => {
    requests.push(request.headers)
    response.end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
    if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before
  })
  return { port: (server.address() as AddressInfo).port, requests }
}
