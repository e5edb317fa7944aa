import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText, joinReferences } from '../../src/text/references.js'

test.each([
  ['&#55357;&#56869;', '😥'],
  ['&#xD83D;&#xDE25;', '😥'],
  ['&#xd83d;&#56869;', '😥'],
  ['a &#055357;&#056869; b', 'a 😥 b'],
  ['&#55357;&#56869;&#55357;&#56869;', '😥😥'],
  ['&#128549;', '😥'],
  ['&#55357;', '\ufffd'],
  ['&#56869;&#55357;', '\ufffd\ufffd'],
  ['&#55357; &#56869;', '\ufffd \ufffd'],
  ['&amp;#55357;', '&#55357;'],
  ['Q&A', 'Q&A'],
])('%s is %s', (html, text) => {
  expect(decodeText(html)).toBe(text)
})

test('joins the halves of any character', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0x10000, max: 0x10ffff }), fc.boolean(), (code, inHex) => {
      const character = String.fromCodePoint(code)
      const units = [character.charCodeAt(0), character.charCodeAt(1)]
      const references = units.map((unit) => (inHex ? `&#x${unit.toString(16)};` : `&#${unit};`)).join('')
      expect(joinReferences(references)).toBe(`&#${code};`)
    }),
  )
})
