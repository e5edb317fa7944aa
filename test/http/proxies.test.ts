import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { proxiesFrom } from '../../src/http/proxies.js'
import { wordsOf } from '../support/words.js'
import { failureOf, send, serve, serveTcp, textOf, withClient } from './server.js'
import { stopClock } from './stopped-clock.js'

test.each([
  { env: {}, proxies: undefined },
  { env: { no_proxy: 'a.example' }, proxies: undefined },
  { env: { http_proxy: '', HTTPS_PROXY: 'http://p.example:1' }, proxies: { https: 'http://p.example:1' } },
  { env: { http_proxy: 'low:1', HTTP_PROXY: 'http://high:1' }, proxies: { http: 'http://low:1' } },
  { env: { HTTP_PROXY: 'p:1', NO_PROXY: 'a,b' }, proxies: { http: 'http://p:1', except: 'a,b' } },
])('$env', ({ env, proxies }) => expect(proxiesFrom(env)).toEqual(proxies))

describe('a proxy', () => {
  /** Notes what it is asked for, and connects to the one target there is. */
  async function withProxy<T>(targetPort: number, work: (proxy: string, asked: string[]) => Promise<T>) {
    const asked: string[] = []
    const sockets = new Set<Socket>()
    const server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.once('data', (head) => {
        asked.push(head.toString('latin1').split('\r\n')[0] ?? '')
        const target = connect(targetPort, '127.0.0.1', () => {
          if (head.toString('latin1').startsWith('CONNECT')) socket.write('HTTP/1.1 200 OK\r\n\r\n')
          else target.write(head)
          socket.pipe(target).pipe(socket)
        })
        sockets.add(target)
        target.on('error', () => {})
      })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    try {
      return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked)
    } finally {
      for (const socket of sockets) socket.destroy()
      server.close()
    }
  }

  test('is used for what it is for, and not where it is not to be', async () => {
    const server = await serve(send('<rss/>'))
    await withProxy(server.port, async (proxy, asked) => {
      const proxies = { http: proxy, except: '127.0.0.1' }
      await withClient({ proxies }, async (client) => {
        expect(textOf(await client.fetch({ url: 'http://forum.example/feed' }))).toBe('<rss/>')
        expect(textOf(await client.fetch({ url: server.base }))).toBe('<rss/>')
      })
      expect(asked).toHaveLength(1)
      expect(asked[0]).toContain('forum.example')
    })
    await server.close()
  })

  test('that a request names is used in place of the usual one, or none', async () => {
    const server = await serve(send('<rss/>'))
    const unusable = 'http://127.0.0.1:9'
    await withProxy(server.port, async (proxy, asked) => {
      await withClient({ proxies: { http: unusable, except: 'forum.example' } }, async (client) => {
        const request = { url: 'http://forum.example/feed', proxy }
        expect(textOf(await client.fetch(request))).toBe('<rss/>')
        expect(asked).toHaveLength(1)
        expect(textOf(await client.fetch({ url: server.base, proxy: 'none' }))).toBe('<rss/>')
        expect(wordsOf(await failureOf(client.fetch({ url: server.base }))).hint).toContain('proxy')
      })
      expect(asked).toHaveLength(1)
    })
    await server.close()
  })

  test('gets the user and password of its own address, and the site does not', async () => {
    const server = await serve(send('<rss/>'))
    const heads: string[] = []
    const proxy = await serveTcp((socket) =>
      socket.once('data', (head) => {
        heads.push(head.toString('latin1').toLowerCase())
        const target = connect(server.port, '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 OK\r\n\r\n')
          socket.pipe(target).pipe(socket)
        })
        target.on('error', () => {})
      }),
    )
    const address = proxy.base.replace('//', '//care:secret@')
    await withClient({}, (client) => client.fetch({ url: 'http://forum.example/feed', proxy: address }))
    await Promise.all([server.close(), proxy.close()])
    expect(heads[0]).toMatch(/proxy-authorization: basic /)
    expect(server.requests[0]?.headers).not.toHaveProperty('proxy-authorization')
  })

  test('that never answers ends with the deadline', async () => {
    const pass = stopClock()
    const proxy = await serveTcp(() => void pass(200))
    const error = await failureOf(
      withClient({ proxies: { http: proxy.base }, deadline: 200 }, (client) =>
        client.fetch({ url: 'http://forum.example/feed' }),
      ),
    )
    await proxy.close()
    expect(wordsOf(error).message).toMatch(/^forum\.example .* within 0\.2 s\.$/)
    expect(wordsOf(error).hint).toContain('proxy')
  })

  test('is no way to a private address: its name is checked', async () => {
    const server = await serve(send('', { location: 'http://169.254.169.254/latest/' }, 302))
    await withProxy(server.port, async (proxy, asked) => {
      const error = await failureOf(
        withClient({ proxies: { http: proxy } }, (client) =>
          client.fetch({ url: 'http://forum.example/feed' }),
        ),
      )
      expect(wordsOf(error).message).toBe(
        'A redirect leads to 169.254.169.254, a private address, and was not followed.',
      )
      expect(asked).toHaveLength(1)
    })
    await server.close()
  })
})
