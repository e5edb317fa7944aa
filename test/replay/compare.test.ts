import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Mention, Signal } from '../../src/model/mention.js'
import type { Post } from '../../src/model/post.js'
import { compare, outcome, quality, signalChanges } from '../../src/replay/compare.js'

const post: Post = {
  id: '1',
  url: 'https://forum.example/1',
  place: 'forum.example',
  text: 'Northwind Hosting is down',
  publishedAt: new Date('2026-11-21T12:00:00Z'),
  publishedAtFrom: 'source',
}
const mention = (over: Partial<Mention> = {}): Mention => ({
  brand: 'Northwind Hosting',
  score: 60,
  kind: 'outage',
  severity: 2,
  danger: false,
  signals: [],
  named: [],
  relevance: 1,
  relevanceSignals: [],
  official: false,
  needsReply: true,
  ...over,
})
const stored = (over: Partial<Mention> = {}) => ({
  ...mention(over),
  relevanceSignals: over.relevanceSignals ?? [],
  complainedBefore: false,
  caseId: 1,
})
const signal = (name: string, points: number, evidence = name): Signal => ({
  name,
  points,
  evidence,
  spans: [],
})

type Sides = Pick<Parameters<typeof compare>[0], 'stored' | 'judged' | 'mark'>
const change = ({ stored, judged, mark }: Partial<Sides>) =>
  compare(
    { post, brand: 'Northwind Hosting', caseId: undefined, mark, stored, judged },
    ({ score, severity }) => score + 10 * (severity - 1),
  )

test.each<[what: string, sides: Partial<Sides>, expected: string]>([
  ['found for the first time', { judged: mention() }, 'enters'],
  ['found for the first time, calm', { judged: mention({ needsReply: false }) }, 'stays'],
  ['over the threshold', { stored: stored({ needsReply: false }), judged: mention() }, 'enters'],
  ['under it', { stored: stored(), judged: mention({ needsReply: false }) }, 'leaves'],
  ['found no more', { stored: stored() }, 'leaves'],
  ['found no more, calm', { stored: stored({ needsReply: false }) }, 'stays'],
  ['another score', { stored: stored(), judged: mention({ score: 61 }) }, 'moves'],
  ['another severity', { stored: stored(), judged: mention({ severity: 3 }) }, 'moves'],
  ['less than a point', { stored: stored(), judged: mention({ score: 60.3 }) }, 'stays'],
  [
    'another score, calm',
    { stored: stored({ needsReply: false }), judged: mention({ needsReply: false, score: 9 }) },
    'stays',
  ],
  [
    'marked fine, over the threshold',
    { mark: 'fine', stored: stored({ needsReply: false }), judged: mention() },
    'stays',
  ],
  [
    'marked a complaint, under it',
    { mark: 'complaint', stored: stored(), judged: mention({ needsReply: false }) },
    'stays',
  ],
  [
    'marked a complaint, another score',
    { mark: 'complaint', stored: stored(), judged: mention({ needsReply: false, score: 9 }) },
    'moves',
  ],
])('%s: %s', (_what, sides, expected) => {
  expect(outcome(change(sides))).toBe(expected)
})

describe('signalChanges', () => {
  test.each<[what: string, before: Signal[], after: Signal[], changes: [string, number, number][]]>([
    ['nothing', [signal('down', 2)], [signal('down', 2)], []],
    ['new', [], [signal('down', 2)], [['down', 0, 2]]],
    ['gone', [signal('down', 2)], [], [['down', 2, 0]]],
    ['other points', [signal('down', 2)], [signal('down', 3)], [['down', 2, 3]]],
    ['twice the same words', [signal('down', 2), signal('down', 1)], [signal('down', 2)], [['down', 3, 2]]],
    [
      'the strongest first',
      [signal('a', 1), signal('b', -3)],
      [],
      [
        ['b', -3, 0],
        ['a', 1, 0],
      ],
    ],
  ])('%s', (_what, before, after, changes) => {
    expect(
      signalChanges('score', before, after).map(({ name, before, after }) => [name, before, after]),
    ).toEqual(changes)
  })

  test('the changes are the difference of the sums', () => {
    const signals = fc.array(
      fc.record({
        name: fc.constantFrom('a', 'b', '__proto__'),
        points: fc.integer({ min: -50, max: 50 }).map((points) => points / 10),
        evidence: fc.constantFrom('x', 'y', ''),
        spans: fc.constant([]),
      }),
      { maxLength: 8 },
    )
    const sum = (all: readonly { points: number }[]) => all.reduce((total, { points }) => total + points, 0)
    fc.assert(
      fc.property(signals, signals, (before, after) => {
        const steps = signalChanges('score', before, after).map(({ before, after }) => ({
          points: after - before,
        }))
        expect(sum(steps)).toBeCloseTo(sum(after) - sum(before), 6)
      }),
    )
  })
})

describe('quality', () => {
  const said = (byRules: boolean, mark: 'complaint' | 'fine') => ({ byRules, mark })
  test.each([
    ['nothing marked', [], undefined, undefined],
    ['all right', [said(true, 'complaint'), said(false, 'fine')], 1, 1],
    ['noise', [said(true, 'complaint'), said(true, 'fine')], 0.5, 1],
    ['overlooked', [said(true, 'complaint'), said(false, 'complaint')], 1, 0.5],
    ['nothing called a complaint', [said(false, 'complaint')], undefined, 0],
    ['only fine ones', [said(true, 'fine')], 0, undefined],
  ])('%s', (_what, marks, precision, recall) => {
    expect(quality(marks)).toEqual({ precision, recall })
  })
})
