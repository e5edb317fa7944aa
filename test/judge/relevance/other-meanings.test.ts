import { expect, test } from 'vitest'
import { isDoubtfulName, otherMeaningOf, queryWarnings } from '../../../src/judge/relevance/index.js'
import { createRelevance } from '../../../src/judge/relevance/relevance.js'

test.each([
  ['Kestrel', 'word'],
  ['kestrels', 'word'],
  ['Thistle', 'word'],
  ['Uhu', undefined],
  ['Drossel', 'word'],
  ['Écureuil', 'word'],
  ['Luciérnaga', 'word'],
  ['Percheron', 'name'],
  ['Lisbon', 'name'],
  ['Miriam', 'name'],
  ['Schröder', 'name'],
  ['Orange', 'word'],
  ['Northwind', undefined],
  ['Bluefjord', undefined],
  ['Northwind Hosting', undefined],
  ['Kestrel Mail', undefined],
  ['C++', undefined],
  ['', undefined],
] as const)('%s is also a %s', (name, meaning) => {
  expect(otherMeaningOf(name)).toBe(meaning)
  expect(isDoubtfulName(name)).toBe(meaning !== undefined)
})

const judged = (name: string, text: string) => {
  const named = [...text.matchAll(new RegExp(name, 'gi'))].map(({ index }) => ({
    field: 'text' as const,
    start: index,
    end: index + name.length,
  }))
  const judge = createRelevance([{ name }]).get(name)
  return judge?.judge({ text }, named, { knownBy: undefined, looseSearch: false, beside: [] })
}

test.each([
  ['Kestrel', 'Found a kestrel by the road, one wing hanging, and nobody answers.', 0, 0.49],
  ['Kestrel', 'Kestrel at the window. The kestrel was gone a minute later.', 0, 0.49],
  ['Kestrel', 'Kestrel is a mess', 0.5, 0.5],
  ['Kestrel', 'my kestrel is a mess', 0.5, 0.5],
  ['Kestrel', 'I am with Kestrel since May and it is a mess', 0.8, 1],
  ['Kestrel', '@kestrel where is my bag', 1, 1],
  ['Kestrel', 'Kestrel charged me twice', 0.8, 1],
  ['Lisbon', 'We were late in Lisbon and it was a mess', 0.5, 0.5],
  ['Lisbon', 'My Lisbon account was charged twice', 0.8, 1],
  ['Bluefjord', 'bluefjord is a mess', 1, 1],
])('%s in "%s" has from %d to %d', (name, text, least, most) => {
  const { relevance = -1, signals = [] } = judged(name, text) ?? {}
  expect(relevance).toBeGreaterThanOrEqual(least)
  expect(relevance).toBeLessThanOrEqual(most)
  expect(signals.length).toBeGreaterThan(0)
})

test('why such a name is enough for nothing is said where nothing else is', () => {
  expect(judged('Kestrel', 'Kestrel is a mess')?.signals).toEqual([
    { name: 'also-a-word', points: 0, evidence: 'Kestrel', spans: [{ field: 'text', start: 0, end: 7 }] },
  ])
})

test.each([
  [{ name: 'Kestrel' }, /^"Kestrel" is a word, too: .* about, notAbout\.$/],
  [{ name: 'Lisbon' }, /^"Lisbon" is what people or places are called, too: /],
  [{ name: 'Orange' }, /is a common word/],
  [{ name: 'Kestrel', about: ['bags'] }, undefined],
  [{ name: 'Kestrel', match: '"kestrel bags"' }, undefined],
  [{ name: 'Bluefjord' }, undefined],
])('check says of %j what to do', (brand, warning) => {
  const warnings = queryWarnings(brand, [])
  expect(warnings).toHaveLength(warning === undefined ? 0 : 1)
  if (warning !== undefined) expect(warnings[0]).toMatch(warning)
})
