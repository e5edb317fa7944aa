import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hyperlink, webLink } from '../../src/terminal/links.js'

test.each([
  ['https://forum.example/t/1', 'https://forum.example/t/1'],
  ['http://forum.example', 'http://forum.example/'],
  ['HTTPS://Forum.Example/ü?q=ö#ä', 'https://forum.example/%C3%BC?q=%C3%B6#%C3%A4'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['file:///etc/passwd', undefined],
  ['//forum.example', undefined],
  [' https://forum.example', undefined],
  ['https://', undefined],
  ['https://bank.example@evil.example/', undefined],
  [`https://forum.example/${'a'.repeat(3000)}`, undefined],
])('%s leads to %s', (url, link) => expect(webLink(url)).toBe(link))

test('is an OSC 8 sequence around the text', () => {
  expect(hyperlink('forum', 'https://forum.example/t/1')).toBe(
    '\u001b]8;;https://forum.example/t/1\u001b\\forum\u001b]8;;\u001b\\',
  )
  expect(hyperlink('forum', 'javascript:x')).toBe('forum')
})

test('no address ends the sequence early', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (tail) => {
      expect(webLink(`https://forum.example/${tail}`) ?? '').toMatch(/^[!-~]*$/)
    }),
  )
})
