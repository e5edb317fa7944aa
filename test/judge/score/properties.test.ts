import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createScorer } from '../../../src/judge/score/index.js'
import type { Judged } from '../../../src/judge/score/scoring.js'
import { kinds } from '../../../src/model/mention.js'
import { normalise } from '../../../src/text/words/fold.js'
import { tokenise } from '../../../src/text/words/tokens.js'

const pieces = fc.constantFrom(
  "won't",
  'load',
  'is',
  'down',
  'not',
  'no',
  'fail',
  'fails',
  'thanks',
  'great',
  'but',
  'if',
  'refund',
  '3',
  'hours',
  '$5',
  'Northwind',
  'fuck',
  'f**k',
  'soooo',
  'WORST',
  '😡',
  '👍🏽',
  '👨‍👩‍👧',
  ':(',
  '#FailAgain',
  '@northwindhelp',
  'https://a.example/b',
  'RT',
  '?!',
  '!!!',
  '...',
  '\n\n',
  ',',
  '\ud83d',
  'İstanbul',
  'ﬁ',
  'é',
  '北风',
  'ปัญหา',
  '\u202e',
  '\0',
  "'",
  '’',
  '`',
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(pieces, { maxLength: 60 }).map((words) => words.join('')),
)
const judged: fc.Arbitrary<Judged> = fc
  .record({
    title: fc.option(text),
    text,
    rating: fc.option(fc.double()),
    from: fc.nat(80),
    size: fc.nat(20),
  })
  .map(({ title, text, rating, from, size }) => ({
    text,
    ...(title === null ? {} : { title }),
    ...(rating === null ? {} : { rating }),
    named: [{ field: 'text' as const, start: from, end: from + size }],
  }))

const scorer = createScorer({ keywords: { 'thanks but': 1, İstanbul: 2, 北风: 1, fail: 2 } })

test('any text has a verdict within bounds, whose signals stand where they say', () => {
  fc.assert(
    fc.property(judged, (post) => {
      const verdict = scorer.score(post)
      expect(verdict.score).toBeGreaterThanOrEqual(0)
      expect(verdict.score).toBeLessThanOrEqual(100)
      expect(kinds).toContain(verdict.kind)
      expect([1, 2, 3, 4]).toContain(verdict.severity)
      for (const { name, points, evidence, spans } of verdict.signals) {
        expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
        expect(Number.isFinite(points) && points !== 0).toBe(true)
        for (const { field, start, end } of spans) {
          expect(evidence).not.toBe('')
          expect((field === 'title' ? post.title : post.text)?.slice(start, end)).toBe(evidence)
        }
      }
    }),
    { numRuns: 150 },
  )
})

test('a keyword with points never lowers a score, whichever others there are', () => {
  const keyword = fc.constantFrom(
    'fail',
    'fail again',
    'down',
    'is down',
    '😡',
    '@northwindhelp',
    'not',
    '3 hours',
    'Great',
  )
  const points = fc.double({ min: 0, max: 5, noNaN: true })
  fc.assert(
    fc.property(
      judged,
      fc.dictionary(keyword, points, { maxKeys: 4 }),
      keyword,
      points,
      (post, others, added, value) => {
        const without = createScorer({ keywords: others }).score(post).score
        const more = { ...others, [added]: (others[added] ?? 0) + value }
        expect(createScorer({ keywords: more }).score(post).score).toBeGreaterThanOrEqual(without - 1e-9)
      },
    ),
    { numRuns: 40 },
  )
})

test('tokens stand in order, without overlap, and say what is written', () => {
  fc.assert(
    fc.property(text, (value) => {
      let end = 0
      for (const token of tokenise(value, 'text')) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(token.end).toBeGreaterThan(token.start)
        expect(token.end).toBeLessThanOrEqual(value.length)
        if (token.shape === 'word') expect(token.word).toBe(normalise(value.slice(token.start, token.end)))
        end = token.end
      }
    }),
    { numRuns: 150 },
  )
})
