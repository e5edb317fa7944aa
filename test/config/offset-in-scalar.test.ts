import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isMap, isScalar, parseDocument, stringify } from 'yaml'
import { offsetInScalar } from '../../src/config/yaml/offset-in-scalar.js'

/** Where the mark `§` of the value stands, by way of the value. */
function offsetOfMark(text: string): number {
  const { contents } = parseDocument(text)
  const value = isMap(contents) ? contents.get('match', true) : undefined
  if (!isScalar(value)) throw new Error(`No value in ${text}`)
  return offsetInScalar(text, value, String(value.value).indexOf('§'))
}

test.each([
  'match: plain § text',
  'match: §',
  'match: \'"a" AND §\'',
  "match: 'it''s § here'",
  'match: "say \\"a\\" § b"',
  'match: "tab\\t and \\u00e4 § b"',
  'match: "folded\n  over § lines"',
  'match: plain text\n  over §\n  lines',
  'match: |\n  first\n  second § line\n',
  'match: >-\n  first\n  second § line\n',
  'match: |+\n\n    first\n\n    §\n\n',
  "match: 'over\n\n  § lines'",
  "match: '''\n\n  ''''''a§'",
  'match: "a \\\n  \\ b § c"',
  'match: "a\\\r\n  b § c"',
  'match: >\n  folded\n  line\n\n    deeper\n\n  § back\n',
  'match: "\\U0001F600 § after"',
])('%j', (text) => expect(offsetOfMark(text)).toBe(text.indexOf('§')))

test('any string that is written as YAML', () => {
  const part = fc.string({
    unit: fc.constantFrom('a', 'B', ' ', '"', "'", '\\', ':', '#', 'ä', '\n', '\t', '*'),
    maxLength: 30,
  })
  const style = fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED')
  fc.assert(
    fc.property(part, part, style, (before, after, defaultStringType) => {
      const text = stringify(
        { match: `${before}§${after}` },
        { defaultStringType, defaultKeyType: 'PLAIN', lineWidth: 20 },
      )
      expect([text.indexOf('§'), text.indexOf('match:') + 7]).toContain(offsetOfMark(text))
    }),
  )
})
