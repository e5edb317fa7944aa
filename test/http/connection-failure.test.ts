import { expect, test } from 'vitest'
import { connectionFailure } from '../../src/http/connection-failure.js'
import type { Progress } from '../../src/http/exchange.js'
import { wordsOf } from '../support/words.js'

const coded = (code: string, more: object = {}) => Object.assign(new Error('It failed.'), { code, ...more })
const failure = (error: unknown, more: { phase?: Progress['phase']; proxy?: string } = {}) =>
  connectionFailure(error, new URL('https://forum.example/posts.rss'), {
    progress: { phase: more.phase ?? 'connecting', received: 0, expected: undefined },
    deadline: 30_000,
    maxBytes: 20_000_000,
    proxy: more.proxy === undefined ? undefined : new URL(more.proxy),
  })

test.each([
  {
    code: 'CERT_HAS_EXPIRED',
    says: /^No secure connection to forum\.example: its certificate has expired\.$/,
  },
  { code: 'ERR_TLS_CERT_ALTNAME_INVALID', says: /its certificate belongs to another site/ },
  { code: 'DEPTH_ZERO_SELF_SIGNED_CERT', says: /vouches for itself/ },
  { code: 'SELF_SIGNED_CERT_IN_CHAIN', says: /nobody whom this machine trusts/ },
  { code: 'UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY_CERT', says: /No secure connection/ },
  { code: 'EPROTO', says: /the secure protocol failed \(EPROTO\)/ },
  { code: 'EHOSTUNREACH', says: /cannot be reached from here/ },
  { code: 'ETIMEDOUT', says: /does not accept connections/ },
  { code: 'UND_ERR_INVALID_ARG', says: /cannot be sent/ },
  { code: 'constructor', says: /could not be connected to\.$/ },
  { code: 'ESOMETHING', says: /could not be connected to\.$/ },
])('$code', ({ code, says }) => expect(wordsOf(failure(coded(code))).message).toMatch(says))

test('a name that cannot be looked up, for whatever reason', () => {
  const error = coded('EAI_FAIL', { syscall: 'getaddrinfo' })
  expect(wordsOf(failure(error)).message).toBe('The name forum.example could not be looked up.')
})

test.each([
  { name: 'several addresses', error: new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')]) },
  { name: 'a cause', error: new Error('fetch failed', { cause: coded('ECONNREFUSED') }) },
])('the code is found behind $name', ({ error }) => {
  expect(wordsOf(failure(error)).message).toBe('forum.example refuses connections.')
})

test('what is no error at all still gets words', () => {
  expect(wordsOf(failure('oops', { phase: 'waiting' })).message).toBe(
    'forum.example closed the connection without an answer.',
  )
})

test('a proxy is named where there is one', () => {
  expect(wordsOf(failure(coded('ECONNREFUSED'))).hint).not.toContain('proxy')
  expect(
    wordsOf(failure(coded('ECONNREFUSED'), { proxy: 'http://care:secret@proxy.example:3128' })).hint,
  ).toContain('through the proxy proxy.example:3128 (`https_proxy`')
})
