// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the config's own ${NAME} is what is tested
import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.js'
import { sources } from '../../src/sources/index.js'

const parse = (keys: object, env: Readonly<Record<string, string>> = {}) => {
  const source = { type: 'feed', url: 'https://forum.example/posts.rss', ...keys }
  const text = JSON.stringify({ brands: [{ name: 'Northwind' }], sources: [source] })
  return parseConfig(text, { shownPath: 'mentions.yaml', env, sources }).sources[0]
}

test('how one source is asked, with secrets from the environment', () => {
  const keys = {
    headers: { Authorization: 'Bearer ${TOKEN}', 'X-Team': 'care' },
    userAgent: 'northwind/1',
    timeout: '90s',
    proxy: 'http://care:${PROXY_PASSWORD}@proxy.example:3128',
  }
  expect(parse(keys, { TOKEN: 't0ken', PROXY_PASSWORD: 'hunter2' })).toMatchObject({
    headers: { Authorization: 'Bearer t0ken', 'X-Team': 'care' },
    userAgent: 'northwind/1',
    timeout: 90_000,
    proxy: 'http://care:hunter2@proxy.example:3128',
  })
  expect(parse({ proxy: 'none' })).toMatchObject({ proxy: 'none' })
})

test.each([
  { keys: { headers: { 'X Team': 'care' } }, says: /name of a header/ },
  { keys: { headers: { '': 'care' } }, says: /name of a header/ },
  { keys: { headers: { Host: 'other.example' } }, says: /set by mentions itself/ },
  { keys: { headers: { 'accept-encoding': 'zstd' } }, says: /set by mentions itself/ },
  { keys: { headers: { 'X-Team': 'care\r\nHost: other.example' } }, says: /one line/ },
  { keys: { headers: { 'X-Team': '' } }, says: /one line/ },
  { keys: { headers: { 'X-Team': '\u00e9quipe' } }, says: /one line/ },
  { keys: { userAgent: 'a\nb' }, says: /one line/ },
  { keys: { timeout: '0s' }, says: /above zero/ },
  { keys: { proxy: 'proxy.example' }, says: /address of a proxy/ },
  { keys: { proxy: 'socks5://proxy.example' }, says: /address of a proxy/ },
])('$keys is refused', ({ keys, says }) => expect(() => parse(keys)).toThrow(says))

test('a header that is refused does not show its secret', () => {
  const secret = `hunter2\n${'x'.repeat(20)}`
  expect(() => parse({ headers: { Authorization: '${TOKEN}' } }, { TOKEN: secret })).toThrow(/one line/)
  expect(() => parse({ headers: { Authorization: '${TOKEN}' } }, { TOKEN: secret })).not.toThrow(/hunter2/)
})
