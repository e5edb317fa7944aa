import { describe, expect, test } from 'vitest'
import { createJudge } from '../../src/judge/judge.js'
import { changedWeights } from '../../src/learned/changes.js'
import { evenShift } from '../../src/learned/even.js'
import { pointsByRules } from '../../src/learned/features.js'
import { fitMarks, type MarkedPost, markedPost } from '../../src/learned/fit.js'
import { mover } from '../../src/learned/move.js'
import type { Mark } from '../../src/model/mention.js'
import { aboutCourier, aboutSky } from '../support/ambiguous-posts.js'
import { learnedWord, moveable, sign } from './sample.js'

const judge = createJudge(
  { brands: [{ name: 'Comet', staff: [] }], scoring: { keywords: {}, threshold: 50 } },
  [],
)
const judged = (text: string, at: number) => {
  const post = {
    url: `https://forum.example/t/${at}`,
    place: 'forum.example',
    text,
    publishedAt: new Date('2026-03-14T12:00:00Z'),
    publishedAtFrom: 'source' as const,
  }
  const [mention] = judge.judge(post, [])
  if (mention === undefined) throw new Error(`It does not name Comet: ${text}`)
  return { post, mention }
}
const marked = (text: string, at: number, mark: Mark, person = `person ${at}`): MarkedPost =>
  markedPost(judged(text, at), { url: `https://forum.example/t/${at}`, mark, person })
const both = (count: number): MarkedPost[] =>
  Array.from({ length: count }, (_, at) => at).flatMap((at) => [
    marked(aboutCourier(at), 2 * at, 'complaint'),
    marked(aboutSky(at), 2 * at + 1, 'not-us'),
  ])

describe('what marks teach', () => {
  test('whose posts are meant: of names that are words, most posts that it never saw', () => {
    const part = fitMarks('relevance', both(30))
    expect(part?.marks).toEqual({ yes: 30, no: 30 })
    expect(part?.agrees.after).toBeGreaterThan((part?.agrees.before ?? 99) + 15)
    const weights = new Map(part?.weights)
    expect(weights.get('word:parcel')).toBeGreaterThan(0.3)
    expect(weights.get('word:telescope')).toBeLessThan(-0.3)
    expect([...weights.keys()]).toEqual([...weights.keys()].sort())
    const move = mover({ ...(part && { relevance: part }) })
    const relevances = [aboutCourier, aboutSky].map((make) =>
      Array.from({ length: 20 }, (_, at) => {
        const { post, mention } = judged(make(200 + at), at)
        return move(post, mention).relevance >= 0.6
      }),
    )
    expect(relevances.map((some) => some.filter((isSure) => isSure).length)).toEqual([20, 0])
  })

  test('nothing from marks of one kind, or too few', () => {
    expect(fitMarks('relevance', both(4))).toBeUndefined()
    expect(fitMarks('score', both(30))).toBeUndefined()
    expect(fitMarks('relevance', [])).toBeUndefined()
  })

  test('the same whatever was learned before', () => {
    const [one] = both(1)
    const { post, mention } = judged(aboutCourier(0), 0)
    const taught = mover(learnedWord('parcel', 2))(post, mention)
    expect(taught).not.toEqual(mention)
    expect(
      markedPost({ post, mention: taught }, { url: post.url, mark: 'complaint', person: 'person 0' }),
    ).toEqual(one)
  })

  test('no word that only one person wrote, though they wrote it often', () => {
    const words = Array.from({ length: 6 }, (_, at) =>
      marked(`Comet lost the quokka parcel ${'!'.repeat(at)}`, at, 'fine', 'jane'),
    )
    const others = Array.from({ length: 6 }, (_, at) => marked(aboutCourier(at), 50 + at, 'complaint'))
    const known = new Map(fitMarks('score', [...words, ...others])?.weights)
    expect([...known.keys()].filter((feature) => feature.includes('quokka'))).toEqual([])
    expect(known.size).toBeGreaterThan(0)
  })
})

describe('until there are fifty marks, as many pass as before', () => {
  const posts = [-2, -1, -0.5, 0.5, 1, 2, 3].map((points, at) => ({
    ...moveable({ signals: [sign('delay', points + 1.5)] }),
    post: { text: `Comet ${at % 2 === 0 ? 'parcel' : 'telescope'}` },
  }))
  const passing = (points: readonly number[]) => points.filter((one) => one >= 0).length

  test.each([
    [-1.5, 0],
    [2, 1],
    [0, 3],
  ])('with a weight of %s and a start of %s', (weight, bias) => {
    const part = {
      bias,
      weights: [['word:parcel', weight]] as const,
      marks: { yes: 10, no: 10 },
      agrees: { before: 0, after: 0 },
    }
    const shift = evenShift(part, posts, 50)
    const after = posts.map(
      (one) => pointsByRules(one) + bias + (one.post.text.includes('parcel') ? weight : 0) + shift,
    )
    expect(passing(after)).toBe(passing(posts.map(pointsByRules)))
    expect(evenShift({ ...part, marks: { yes: 25, no: 25 } }, posts, 50)).toBe(0)
    expect(evenShift(part, [], 50)).toBe(0)
    expect(evenShift(part, posts, 0)).toBe(0)
  })

  test('also where all pass, or none', () => {
    const part = { bias: -9, weights: [], marks: { yes: 10, no: 10 }, agrees: { before: 0, after: 0 } }
    for (const threshold of [1, 99]) {
      const from = Math.log(threshold / (100 - threshold))
      const shift = evenShift(part, posts, threshold)
      const passes = (one: (typeof posts)[number], add: number) => pointsByRules(one) + add >= from
      expect(posts.filter((one) => passes(one, shift - 9)).length).toBe(
        posts.filter((one) => passes(one, 0)).length,
      )
    }
  })
})

test('what changed is told by how much, the most first', () => {
  const before = learnedWord('parcel', 1)
  const after = learnedWord('telescope', -2)
  expect(changedWeights(before, after).slice(0, 2)).toEqual([
    { of: 'relevance', feature: 'word:telescope', before: 0, after: -2 },
    { of: 'score', feature: 'word:telescope', before: 0, after: -2 },
  ])
  expect(changedWeights(before, before)).toEqual([])
})
