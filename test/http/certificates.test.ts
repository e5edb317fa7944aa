// Connections that are not trusted: why, whose matter it is, and how somebody trusts an authority of their own.
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { trusting } from '../../src/http/trust.js'
import { temporaryFolder } from '../store/sqlite/temporary.js'
import { wordsOf } from '../support/words.js'
import { serveProxy } from './proxy-server.js'
import { failureOf, send, serve, textOf, withClient } from './server.js'

const fileOf = (name: string) => fileURLToPath(new URL(`certificates/${name}.pem`, import.meta.url))
const pem = (name: string) => readFileSync(fileOf(name), 'utf8')
const mailPem = (name: string) =>
  readFileSync(new URL(`../deliver/mail/certificate/${name}.pem`, import.meta.url), 'utf8')

async function serveSecurely(cert: string, key: string): Promise<string> {
  const server = createServer({ cert, key }, (_request, response) => response.end('<rss/>'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}/feed`
}

test.each([
  {
    why: 'the authority of a company',
    cert: () => pem('private'),
    key: () => pem('private.key'),
    says: /: "Northwind Internal CA" vouches for it, whom this machine does not trust\.$/,
    tries: /`ca` under `http` in your config or in \$NODE_EXTRA_CA_CERTS/,
  },
  {
    why: 'the same with its own certificate behind it',
    cert: () => pem('private') + pem('authority'),
    key: () => pem('private.key'),
    says: /: "Northwind Internal CA" vouches for it, whom this machine does not trust\.$/,
    tries: /^If that is the authority of your company/,
  },
  {
    why: 'a chain that lacks who issued it',
    cert: () => pem('public'),
    key: () => pem('public.key'),
    says: /: it does not send its whole certificate chain: that of "Northwind Internal CA", who issued its own, is missing\.$/,
    tries: /^Whoever runs the site has to add it/,
  },
  {
    why: 'one that vouches for itself',
    cert: () => mailPem('cert'),
    key: () => mailPem('key'),
    says: /: its certificate vouches for itself \(self-signed\), and nobody else does\.$/,
    tries: /^If the site is yours/,
  },
])('$why', async ({ cert, key, says, tries }) => {
  const url = await serveSecurely(cert(), key())
  const error = await failureOf(withClient({}, (client) => client.fetch({ url })))
  expect(wordsOf(error).message).toMatch(says)
  expect(wordsOf(error).hint).toMatch(tries)
})

test('the certificate of another site is told with the names that it is for', async () => {
  const url = await serveSecurely(pem('other'), pem('other.key'))
  const trusted = trusting(fileOf('authority'), {})
  const error = await failureOf(withClient({ trusted }, (client) => client.fetch({ url })))
  expect(wordsOf(error).message).toMatch(
    /: its certificate is for board\.example, www\.board\.example, and not for this site\.$/,
  )
})

test('a port that speaks plain HTTP is told so', async () => {
  const server = await serve(send('<rss/>'))
  const url = server.base.replace('http:', 'https:')
  const error = await failureOf(withClient({}, (client) => client.fetch({ url })))
  await server.close()
  expect(wordsOf(error).message).toMatch(/: it speaks plain HTTP at this port, or something else/)
  expect(wordsOf(error).hint).toMatch(/write http:\/\/ in place of https:\/\//)
})

test('an authority that the config names is trusted, also through a proxy', async () => {
  const url = await serveSecurely(pem('private'), pem('private.key'))
  const trusted = trusting(fileOf('authority'), {})
  const direct = await withClient({ trusted }, (client) => client.fetch({ url }))
  expect(textOf(direct)).toBe('<rss/>')
  const proxy = await serveProxy({ target: Number(new URL(url).port) })
  const through = await withClient({ trusted, proxies: { https: proxy.base } }, (client) =>
    client.fetch({ url: 'https://forum.example/feed' }),
  )
  await proxy.close()
  expect(textOf(through)).toBe('<rss/>')
})

test('what Node is told to trust is trusted beside it', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'own.pem')
  writeFileSync(path, mailPem('cert'))
  const url = await serveSecurely(pem('private'), pem('private.key'))
  const trusted = trusting(path, { NODE_EXTRA_CA_CERTS: fileOf('authority') })
  expect(textOf(await withClient({ trusted }, (client) => client.fetch({ url })))).toBe('<rss/>')
})

test.each([
  { why: 'missing', content: undefined, code: 'authority-missing', says: /^There is no file / },
  { why: 'empty', content: '', code: 'authority-none', says: /holds no certificate\.$/ },
  { why: 'binary', content: '\x30\x82\x01', code: 'authority-none', says: /holds no certificate\.$/ },
  {
    why: 'a key',
    content: '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n',
    code: 'authority-none',
    says: /holds no certificate\.$/,
  },
  {
    why: 'damaged',
    content: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
    code: 'authority-damaged',
    says: /is damaged\.$/,
  },
])('a file of authorities that is $why', ({ content, code, says }) => {
  const path = join(temporaryFolder(), 'ca.pem')
  if (content !== undefined) writeFileSync(path, content)
  try {
    trusting(path, {})
    expect.unreachable()
  } catch (error) {
    expect(error).toMatchObject({ failure: { code, args: { path } } })
    expect(wordsOf(error as Error).message).toMatch(says)
  }
})
