import { expect, test } from 'vitest'
import { partsToRead } from '../../../src/judge/score/parts-to-read.js'
import { createScorer } from '../../../src/judge/score/scorer.js'

const filler = (length: number) =>
  'about the weather and the sea, '.repeat(Math.ceil(length / 31)).slice(0, length)
const score = createScorer({ keywords: {} })
const signalsOf = (text: string, at?: number) =>
  score
    .score({ text, named: at === undefined ? [] : [{ field: 'text', start: at, end: at + 9 }] })
    .signals.map(({ name }) => name)

test.each([
  [0, 1],
  [22_000, 1],
  [22_001, 2],
  [1_000_000, 2],
])('of %d characters there are %d parts', (length, parts) => {
  expect(partsToRead(filler(length), 'text')).toHaveLength(parts)
})

test('a part begins with a whole word', () => {
  const text = filler(100_000)
  const named = [{ field: 'text' as const, start: 50_005, end: 50_014 }]
  for (const { start } of partsToRead(text, 'text', named).slice(1)) expect(text[start]).toBe(' ')
})

const complaint = ' my site is down '

test.each([
  ['at the beginning', complaint + filler(100_000), undefined, true],
  ['at the end', filler(100_000) + complaint, undefined, true],
  ['in the middle', filler(50_000) + complaint + filler(50_000), undefined, false],
  ['in the middle, beside the name', `${filler(50_000)}Northwind${complaint}${filler(50_000)}`, 50_000, true],
  [
    'far behind the name',
    `${filler(40_000)}Northwind ${filler(10_000)}${complaint}${filler(50_000)}`,
    40_000,
    false,
  ],
])('of a long text a complaint %s', (_, text, at, isRead) => {
  expect(signalsOf(text, at).includes('down')).toBe(isRead)
})

test('signals of a later part stand where they say', () => {
  const text = filler(100_000) + complaint
  const [down] = score.score({ text }).signals.filter(({ name }) => name === 'down')
  const [span] = down?.spans ?? []
  expect(text.slice(span?.start, span?.end)).toBe(down?.evidence)
  expect(span?.start).toBeGreaterThan(100_000)
})
