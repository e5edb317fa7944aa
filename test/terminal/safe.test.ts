import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evenEmoji, safeLines, safeText } from '../../src/terminal/safe.js'

describe('safeText', () => {
  test.each([
    ['plain text', 'All is down.', 'All is down.'],
    ['an escape sequence', 'a\u001b[31mred\u001b[0m', 'a[31mred[0m'],
    ['an OSC title', '\u001b]0;owned\u0007x', ']0;ownedx'],
    ['an 8-bit CSI', 'a\u009b2Jb', 'a2Jb'],
    ['DEL and backspace', 'ab\u0008\u007fc', 'abc'],
    ['line ends and tabs', 'a\r\nb\tc\u2028d\u0085e', 'a b c d e'],
    ['a carriage return that would overwrite', 'good\rbad', 'good bad'],
    ['bidi overrides and isolates', 'a\u202eevil\u202c\u2066b\u2069\u200e\u200f\u061c', 'aevilb'],
    ['zero-width space, joiner between Latin letters, BOM', 'pay\u200bpa\u200dl\ufeff', 'paypal'],
    ['soft hyphen and word joiner', 'a\u00ad\u2060b', 'ab'],
    ['tag characters, which can smuggle text', 'hi\u{e0041}\u{e0042}', 'hi'],
    ['variation selectors without an emoji', 'a\ufe0fb\u{e0101}', 'ab'],
    ['blank letters', 'a\u3164\u2800b\u00a0c', 'a b c'],
    ['lone surrogates', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['private use and noncharacters', '\ue000\u{10ffff}\ufdd0', '\ufffd\ufffd\ufffd'],
    ['more marks than any language stacks', `e${'\u0301'.repeat(40)}!`, `e${'\u0301'.repeat(5)}!`],
    ['accents', 'Zoë, Åsa, Nguyễn', 'Zoë, Åsa, Nguyễn'],
    ['joined emoji', '👩‍💻 ❤️ 👍🏽 🇩🇪 🏳️‍🌈', '👩‍💻 ❤️ 👍🏽 🇩🇪 🏳️‍🌈'],
    ['joiners that Persian and Hindi need', 'می‌خواهم क्‍ष', 'می‌خواهم क्‍ष'],
    ['Arabic and Hebrew letters', 'مرحبا שלום', 'مرحبا שלום'],
    ['a joiner after a selector that goes', '\ufe0f\u200d\u1820', '\u1820'],
    ['an Arabic number sign, which prints', '\u0601١٢', '\u0601١٢'],
  ])('%s', (_, hostile, safe) => expect(safeText(hostile)).toBe(safe))

  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
      .map((units) => String.fromCharCode(...units)),
    fc
      .array(
        fc.constantFrom(
          'a',
          ' ',
          '\n',
          '\u001b',
          '\u200d',
          '\u200c',
          '\ufe0f',
          '👩',
          '🏽',
          'ب',
          '\u061c',
          '\u202e',
          '\u0301',
          '#',
          '\u{e0061}',
          '\u180b',
        ),
      )
      .map((chars) => chars.join('')),
  )

  test('lets through no control, format, private or lone character but joiners inside letters and emoji', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const safe = safeText(text)
        expect(safe).not.toMatch(
          /[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u061c\ufeff]/u,
        )
        const joiners = safe.replace(/[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/gu, '')
        expect(joiners).not.toMatch(/(?<!\p{L}|\p{M}|\p{Emoji})\p{Cf}|\p{Cf}(?![\p{L}\p{M}\p{N}\p{Emoji}])/u)
        expect(safe).not.toMatch(/ {2}/)
      }),
    )
  })

  test('stays as it is when it is safe, and never grows', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const safe = safeText(text)
        expect(safeText(safe)).toBe(safe)
        expect(safe.length).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('keeps line breaks where they are wanted, and nothing else of the kind', () => {
    expect(safeLines('one\r\ntwo\u2028\tthree\u001b[2J\n')).toBe('one\ntwo\n three[2J\n')
    fc.assert(
      fc.property(anything, (text) => {
        expect(safeLines(text).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
      }),
    )
  })

  test('is not stopped by a very long line', () => {
    expect(safeText('ab '.repeat(1_000_000)).length).toBe(3_000_000)
  })
})

test.each([
  ['👩‍💻', '👩💻'],
  ['👍🏽 ok', '👍 ok'],
  ['❤️', '❤'],
  ['1️⃣', '1⃣'],
  ['🏳️‍🌈', '🏳🌈'],
  ['می‌خواهم', 'می‌خواهم'],
])('evenEmoji takes %s apart', (text, even) => expect(evenEmoji(text)).toBe(even))
