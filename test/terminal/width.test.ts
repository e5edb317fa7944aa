import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evenEmoji } from '../../src/terminal/safe.js'
import { clusters, cutInMiddle, cutToWidth, displayWidth } from '../../src/terminal/width.js'
import { posts } from './posts.js'

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['down', 4],
    ['Zoë', 3],
    ['Привет', 6],
    ['“quoted” – …', 12],
    ['服务器', 6],
    ['サーバー', 8],
    ['ｈａｌｆ', 8],
    ['ﾊﾝｶｸ', 4],
    ['한국어', 6],
    ['\u1112\u1161\u11ab', 2],
    ['e\u0301', 1],
    ['שָׁלוֹם', 4],
    ['مَرْحَبًا', 5],
    ['กำลัง', 4],
    ['का', 2],
    ['😀', 2],
    ['👍🏽', 2],
    ['👩‍💻', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🇩🇪', 2],
    ['🇩🇪🇫🇷', 4],
    ['❤️', 2],
    ['❤', 1],
    ['1️⃣', 2],
    ['🏳️‍🌈', 2],
    ['🤦🏽‍♀️', 2],
    ['©', 1],
    ['⚠️', 2],
    ['a👩‍💻b', 4],
  ])('%s takes %i cells', (text, cells) => expect(displayWidth(text)).toBe(cells))
})

test('the characters of a text are all of it, in order, and its width is theirs', () => {
  fc.assert(
    fc.property(posts, (text) => {
      const found = [...clusters(text)]
      expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      expect(found.reduce((sum, { width }) => sum + width, 0)).toBe(displayWidth(text))
    }),
  )
})

test('emoji are never taken apart by accident', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('👩‍💻', '👍🏽', '🇩🇪', '❤️', '1️⃣', '🏳️‍🌈', '👨‍👩‍👧‍👦', 'é', 'a', ' ')),
      (parts) => {
        const text = parts.join('')
        const ours = Array.from(clusters(text), ({ start, end }) => text.slice(start, end))
        expect(ours).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment))
      },
    ),
  )
})

test('even emoji take as many cells as their code points do one by one, as old terminals count', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('👩‍💻', '👍🏽', '🇩🇪', '❤️', '🏳️‍🌈', '🤦🏽‍♀️', 'a')), (parts) => {
      const even = evenEmoji(parts.join(''))
      const flags = /\p{RI}/u
      const oneByOne = Array.from(even, (char) => (flags.test(char) ? 1 : displayWidth(char)))
      expect(displayWidth(even)).toBe(oneByOne.reduce((sum, width) => sum + width, 0))
    }),
  )
})

describe('cutInMiddle', () => {
  test.each([
    ['short', 10, 'short'],
    ['Harbour Talk (a.example/one.rss)', 20, 'Harbour Ta…/one.rss)'],
    ['https://a.example/b/c/one.rss', 12, 'https:…e.rss'],
    ['サーバーサーバー', 7, 'サ…ー'],
    ['anything', 2, 'a…'],
    ['anything', 1, '…'],
    ['anything', 0, ''],
  ])('%s in %i cells', (text, cells, cut) => expect(cutInMiddle(text, cells)).toBe(cut))

  test('never takes more cells than it may', () => {
    fc.assert(
      fc.property(posts, fc.nat(40), (text, cells) => {
        expect(displayWidth(cutInMiddle(text, cells))).toBeLessThanOrEqual(cells)
      }),
    )
  })
})

describe('cutToWidth', () => {
  test.each([
    ['short', 10, 'short'],
    ['exactly ten', 11, 'exactly ten'],
    ['a long sentence', 8, 'a long…'],
    ['サーバー', 5, 'サー…'],
    ['サーバー', 6, 'サー…'],
    ['👩‍💻👩‍💻👩‍💻', 4, '👩‍💻…'],
    ['anything', 1, '…'],
    ['anything', 0, ''],
  ])('%s in %i cells', (text, cells, cut) => expect(cutToWidth(text, cells)).toBe(cut))

  test('never takes more cells than it may', () => {
    fc.assert(
      fc.property(posts, fc.nat(40), (text, cells) => {
        expect(displayWidth(cutToWidth(text, cells))).toBeLessThanOrEqual(cells)
      }),
    )
  })
})
