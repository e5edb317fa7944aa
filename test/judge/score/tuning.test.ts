import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createScorer, signalNames } from '../../../src/judge/score/index.js'
import type { ScoringOptions } from '../../../src/judge/score/scoring.js'

const plain = createScorer({ keywords: {} })
const verdict = (text: string, options?: Partial<ScoringOptions>) =>
  (options === undefined ? plain : createScorer({ keywords: {}, ...options })).score({ text })
const signalsOf = (text: string, options?: Partial<ScoringOptions>) =>
  verdict(text, options).signals.map(({ name, evidence }) => `${name} ${evidence}`)

describe('ignore', () => {
  test.each([
    ['a word', 'my refund', ['refund']],
    ['a phrase around it', 'the refund policy', ['refund policy']],
    ['in any capitals', 'My REFUND', ['refund']],
    ['each time', 'a refund, my refund, no refund', ['refund']],
    ['inside a phrase of the lexicon', 'I want a full refund now', ['full refund']],
  ])('%s', (_what, text, ignore) => {
    const fired = (signals: string[]) => signals.filter((signal) => /refund/i.test(signal))
    expect(fired(signalsOf(text)).length).toBeGreaterThan(0)
    expect(fired(signalsOf(text, { ignore }))).toEqual([])
  })

  test('other words count as before', () => {
    const text = 'My parcel with the refund form never arrived and nobody answers'
    const before = signalsOf(text).filter((signal) => !signal.includes('refund'))
    expect(signalsOf(text, { ignore: ['refund form'] })).toEqual(before)
  })

  test('a keyword of your own counts although it is ignored', () => {
    expect(signalsOf('whale again', { ignore: ['whale'], keywords: { whale: 2 } })).toContain('keyword whale')
  })

  test('ignoring the whole text leaves nothing but what is about the whole post', () => {
    const words = ['down', 'refund', 'terrible', 'the', 'site', 'help', '😡', 'why', 'thanks']
    const scorer = createScorer({ keywords: {}, ignore: words })
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }), (chosen) => {
        const left = scorer.score({ text: chosen.join(' ') }).signals.map(({ name }) => name)
        expect(left.filter((name) => name !== 'length')).toEqual([])
      }),
    )
  })
})

describe('signals', () => {
  const text = 'My site is down since yesterday. Nobody answers.'

  test('sets the points of a signal, and nothing else', () => {
    const pointsOf = (options: Partial<ScoringOptions>) =>
      new Map(verdict(text, options).signals.map(({ name, points }) => [name, points]))
    const usual = pointsOf({})
    const changed = pointsOf({ signals: { down: 5 } })
    expect(changed.get('down')).toBeGreaterThan(usual.get('down') ?? 5)
    expect([...changed].filter(([name]) => name !== 'down')).toEqual(
      [...usual].filter(([name]) => name !== 'down'),
    )
  })

  test('0 takes the points of self-harm and violence, never the mark or the severity', () => {
    const { danger, severity, signals } = verdict('I want to kill myself', {
      signals: { danger: 0 },
    })
    expect({ danger, severity }).toEqual({ danger: true, severity: 4 })
    expect(signals.find(({ name }) => name === 'danger')?.points).toBe(0)
  })

  test('0 switches a signal off, for the kind as well', () => {
    const off = verdict(text, { signals: { down: 0, outage: 0 } })
    expect(off.signals.map(({ name }) => name)).not.toContain('down')
    expect(off.kind).not.toBe('outage')
  })

  test('a signal can be turned round', () => {
    const thanks = (signals: ScoringOptions['signals'] = {}) =>
      verdict('thank you', { signals }).signals.find(({ name }) => name === 'thanks')?.points
    expect(thanks()).toBeLessThan(0)
    expect(thanks({ thanks: 1 })).toBe(1)
  })

  test.each([
    [1, 3.2],
    [5, -3.2],
  ])('rating takes the most it can give: %d stars give %d', (rating, points) => {
    const scorer = createScorer({ keywords: {}, signals: { rating: 3.2 } })
    expect(scorer.score({ text: 'ok', rating }).signals).toContainEqual(
      expect.objectContaining({ name: 'rating', points }),
    )
  })

  test('every signal that fires can be set to 0', () => {
    const off = Object.fromEntries(signalNames().map((name) => [name, 0]))
    const long =
      `WHY?! ${text} thanks, great 😡 :( https://a.example/b @northwindhelp #northwindfail `.repeat(9)
    expect(verdict(long, { signals: off }).signals).toEqual([])
  })

  test('names are unique and in order', () => {
    const names = signalNames()
    expect(names).toEqual([...new Set(names)].sort())
    expect(names).toEqual(
      expect.arrayContaining(['down', 'thanks', 'rating', 'length', 'headline', 'not-good']),
    )
  })

  test('usual points given again change no score', () => {
    const usual = { down: 2.2, 'no-answer': 2.1, refund: 1.5, rating: 1.6, length: -3 }
    expect(verdict(text, { signals: usual })).toEqual(verdict(text))
  })
})
