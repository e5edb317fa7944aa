import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Signal } from '../../src/model/mention.js'
import { type ExcerptLine, excerpt, passageOf } from '../../src/outputs/excerpt.js'
import { safeText } from '../../src/terminal/safe.js'
import { displayWidth } from '../../src/terminal/width.js'
import { wordsOf } from '../../src/views/words.js'
import { posts } from '../terminal/posts.js'

const fired = (text: string, evidence: string, points = 2): Signal => {
  const start = text.indexOf(evidence)
  return { name: 'fired', points, evidence, spans: [{ field: 'text', start, end: start + evidence.length }] }
}

const lines = (text: string, signals: readonly Signal[], cells: number, most: number) =>
  excerpt(passageOf(wordsOf({ text }, signals).text ?? { text, marks: [] }, safeText), cells, most)

const withMarks = ({ text, marks }: ExcerptLine) =>
  marks.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  )

describe('excerpt', () => {
  const long =
    'We moved in spring and all was well for months. Since Monday the shop is down and nobody answers. Help.'
  test.each([
    ['all of it', 'It is down', 'is down', 20, 2, ['It [is down]']],
    ['the beginning, when nothing fired', long, '', 20, 2, ['We moved in spring', 'and all was well…']],
    [
      'the beginning, when what fired is in it',
      long,
      'all was well',
      24,
      2,
      ['We moved in spring and', '[all was well] for…'],
    ],
    [
      'some words before what fired',
      long,
      'is down',
      24,
      2,
      ['…Monday the shop [is down]', 'and nobody answers.…'],
    ],
    ['marks over two lines', long, 'nobody answers', 12, 3, ['…is down and', '[nobody]', '[answers].…']],
    ['a mark longer than the room', long, long, 10, 2, ['[We moved]', '[in spring]…']],
    ['no room to speak of', long, 'Help', 5, 1, ['…[Hel]…']],
    ['line breaks as spaces', 'It\n\nis\tdown', 'is\tdown', 20, 2, ['It [is down]']],
    ['Chinese', '我们的网站从早上开始就无法访问了，请帮忙', '无法访问', 12, 1, ['…[无法访问]…']],
  ])('%s', (_, text, evidence, cells, most, expected) => {
    const signals = evidence === '' ? [] : [fired(text, evidence)]
    expect(lines(text, signals, cells, most).map(withMarks)).toEqual(expected)
  })

  test('prefers the strongest reason, and never what speaks against', () => {
    const signals = [
      fired(long, 'moved', 1),
      fired(long, 'nobody answers', 3),
      fired(long, 'all was well', -5),
    ]
    expect(lines(long, signals, 20, 1).map(withMarks)).toEqual(['…[nobody answers].…'])
  })

  test('is short work for a post of a megabyte', () => {
    const text = `${'word '.repeat(100_000)}down${' word'.repeat(100_000)}`
    expect(
      lines(text, [fired(text, 'down')], 30, 1)
        .map(withMarks)
        .join(),
    ).toContain('[down]')
  })

  test('contains the words that fired, in lines that fit', () => {
    const word = fc.constantFrom('down', 'kaputt', '落ちて', 'لا يعمل', '😡')
    fc.assert(
      fc.property(
        posts,
        word,
        posts,
        fc.integer({ min: 16, max: 80 }),
        fc.integer({ min: 1, max: 4 }),
        (before, evidence, after, cells, most) => {
          const text = `${before} \u2023${evidence} ${after}`
          const start = before.length + 2
          const signal = {
            name: 'fired',
            points: 2,
            evidence,
            spans: [{ field: 'text' as const, start, end: start + evidence.length }],
          }
          const shown = lines(text, [signal], cells, most)
          expect(shown.length).toBeLessThanOrEqual(most)
          for (const line of shown) expect(displayWidth(line.text)).toBeLessThanOrEqual(cells)
          const marked = shown.flatMap(({ text: line, marks }) =>
            marks.map((mark) => line.slice(mark.start, mark.end)),
          )
          expect(marked.join('').replaceAll(' ', '')).toBe(evidence.replaceAll(' ', ''))
        },
      ),
    )
  })
})
