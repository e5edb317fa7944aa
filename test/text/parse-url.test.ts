import { expect, test } from 'vitest'
import { parseUrl } from '../../src/text/parse-url.js'

test('an address with an umlaut is one, however often it is asked', () => {
  for (let call = 0; call < 20_000; call += 1) {
    if (parseUrl('https://müller.example/ä') === undefined) expect.unreachable(`call ${call} refused it`)
  }
  expect(parseUrl('https://müller.example/ä')?.hostname).toBe('xn--mller-kva.example')
})

test.each([
  ['nothing', undefined],
  ['', undefined],
  ['https://', undefined],
  ['https://a.example/b', 'https://a.example/b'],
])('%s', (text, expected) => {
  expect(parseUrl(text)?.href).toBe(expected)
})

test('a relative address needs a base', () => {
  expect(parseUrl('/b', 'https://a.example/c')?.href).toBe('https://a.example/b')
})
