import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from '../../src/terminal/width.js'
import { wrap, wrapRanges } from '../../src/terminal/wrap.js'
import { posts } from './posts.js'

test.each([
  ['', 10, []],
  ['   ', 10, []],
  ['one two three', 7, ['one two', 'three']],
  ['one two three', 100, ['one two three']],
  ['a verylongword b', 6, ['a', 'verylo', 'ngword', 'b']],
  ['well-known fact', 6, ['well-', 'known', 'fact']],
  [' \u094d b', 10, [' \u094d b']],
  ['use --limit 0', 6, ['use', '--limi', 't 0']],
  ['see https://forum.example/topic/12', 22, ['see', 'https://forum.example/', 'topic/12']],
  ['サーバーが落ちています', 8, ['サーバー', 'が落ちて', 'います']],
  ['落ちています。返事がない', 12, ['落ちていま', 'す。返事がな', 'い']],
  ['👩‍💻👩‍💻👩‍💻', 4, ['👩‍💻👩‍💻', '👩‍💻']],
])('%j in %i cells', (text, cells, lines) => expect(wrap(text, cells)).toEqual(lines))

test('no line is too wide, and only spaces are lost', () => {
  fc.assert(
    fc.property(posts, fc.integer({ min: 8, max: 60 }), (text, cells) => {
      const lines = wrap(text, cells)
      for (const line of lines) {
        expect(displayWidth(line)).toBeLessThanOrEqual(cells)
        expect(line).toBe(line.trim())
      }
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }),
  )
})

test('stops when it has the lines it was asked for', () => {
  fc.assert(
    fc.property(posts, fc.integer({ min: 1, max: 4 }), (text, most) => {
      expect(wrapRanges(text, 12, most)).toEqual(wrapRanges(text, 12).slice(0, most))
    }),
  )
})

test.each([
  ['sans réponse : personne', 13, ['sans', 'réponse :', 'personne']],
  ['depuis 30 min ; calme', 14, ['depuis 30', 'min ; calme']],
  ['on dit « plonk » ici', 10, ['on dit', '« plonk »', 'ici']],
  ['vraiment ? oui', 9, ['vraiment', '? oui']],
])('no line begins with a sign that French sets apart: %s', (text, cells, lines) =>
  expect(wrap(text, cells)).toEqual(lines),
)
