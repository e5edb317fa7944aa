import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mover } from '../../src/learned/move.js'
import type { Learned } from '../../src/model/learned.js'
import { learnedIn, learnedWord, moveable, postOf, sign } from './sample.js'

const post = postOf('Comet: our telescope shook')
const moved = (learned: Learned, over = {}) => mover(learned)(post, moveable(over))

describe('what marks may move', () => {
  test('a score, with its reason', () => {
    const { score, signals } = moved(learnedWord('telescope', -2))
    expect(score).toBeCloseTo(100 / (1 + Math.exp(2)), 6)
    expect(signals.at(-1)).toEqual({
      name: 'learned',
      points: -2,
      evidence: 'telescope',
      spans: [{ field: 'text', start: 11, end: 20 }],
    })
  })

  test('a relevance, by a quarter of the points', () => {
    const { relevance, relevanceSignals } = moved(learnedWord('telescope', 0.8))
    expect(relevance).toBe(0.95)
    expect(learnedIn(relevanceSignals)).toBe(0.2)
  })

  test('nothing where nothing of it stands in the post', () => {
    expect(mover(learnedWord('parcel', 2))(post, moveable())).toEqual(moveable())
    expect(mover({})(post, moveable())).toEqual(moveable())
  })

  test.each([
    ['a few marks make it doubtful, however sure', 40, -9, 0.5],
    ['a hundred, and sure, say that it is another', 100, -9, 0],
    ['a hundred, and not sure, make it doubtful', 100, -3, 0.5],
  ])('%s', (_, marks, weight, relevance) => {
    expect(moved(learnedWord('telescope', weight, marks)).relevance).toBe(relevance)
  })

  test.each([
    [19, 75],
    [20, 50],
  ])('nothing where the rules alone agree with 20 marks, and it with %s, is fewer', (after, relevance) => {
    const { relevance: part } = learnedWord('telescope', -9)
    const learned = { ...(part && { relevance: { ...part, agrees: { before: 20, after } } }) }
    expect(moved(learned).relevance * 100).toBe(relevance)
  })

  test('what the rules call a namesake may come back', () => {
    const over = { relevance: 0.3, relevanceSignals: [sign('small', -0.2)] }
    expect(moved(learnedWord('telescope', 2), over).relevance).toBe(0.8)
    expect(moved(learnedWord('telescope', -2), over).relevance).toBe(0.3)
  })

  test('once more moves no further: what was learned before is no reason', () => {
    const move = mover(learnedWord('telescope', -2))
    const once = move(post, moveable())
    const { signals, relevanceSignals = [] } = once
    const again = move(post, {
      ...once,
      signals: signals.filter(({ name }) => name !== 'learned'),
      relevanceSignals: relevanceSignals.filter(({ name }) => name !== 'learned'),
    })
    expect(again).toEqual(once)
  })

  const learned = fc.record({
    bias: fc.double({ min: -9, max: 9, noNaN: true }),
    weight: fc.double({ min: -9, max: 9, noNaN: true }),
    shift: fc.double({ min: -3, max: 3, noNaN: true }),
    marks: fc.constantFrom(10, 98, 100, 4_000),
  })
  const learnedOf = ({
    bias,
    weight,
    shift,
    marks,
  }: {
    bias: number
    weight: number
    shift: number
    marks: number
  }) => {
    const { relevance, score } = learnedWord('telescope', weight, marks)
    return {
      ...(relevance && { relevance: { ...relevance, bias } }),
      ...(score && { score: { ...score, bias, shift } }),
    }
  }

  test('never what is in danger, nor what is gravest', () => {
    fc.assert(
      fc.property(learned, (some) => {
        for (const over of [
          { danger: true, severity: 4 as const },
          { danger: true },
          { severity: 4 as const },
        ])
          expect(moved(learnedOf(some), over)).toEqual(moveable(over))
      }),
    )
  })

  test('never the relevance of what is said to a handle of ours, or at a place of ours', () => {
    fc.assert(
      fc.property(
        learned,
        fc.constantFrom('handle', 'own-forum', 'own-site', 'address', 'same-thread'),
        (some, name) => {
          const over = { relevance: 1, relevanceSignals: [sign('name', 0.25), sign(name, 0.8)] }
          expect(moved(learnedOf(some), over)).toMatchObject(over)
        },
      ),
    )
  })

  test('never a post out of sight by fewer than a hundred marks; nor further than it may', () => {
    fc.assert(
      fc.property(learned, fc.constantFrom(0.5, 0.75, 1), (some, relevance) => {
        const over = { relevance, relevanceSignals: [sign('name', relevance - 0.5)] }
        const found = moved(learnedOf(some), over)
        expect(found.relevance).toBeGreaterThanOrEqual(some.marks < 100 ? 0.5 : 0)
        expect(found.relevance).toBeLessThanOrEqual(1)
        expect(found.score).toBeGreaterThanOrEqual(0)
        expect(found.score).toBeLessThanOrEqual(100)
        expect(Math.abs(learnedIn(found.signals) ?? 0)).toBeLessThanOrEqual(3 + Math.abs(some.shift) + 1e-3)
        expect(found).toMatchObject({ kind: 'delivery', severity: 2, danger: false, official: false })
      }),
    )
  })
})
