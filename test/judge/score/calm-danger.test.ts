import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Case, score } from './score.js'

// Danger told calmly, and what is told in its words without one: late drivers, burnt dinners, crime novels, bills that nearly killed somebody.

type Labelled = Case & { lang: string; danger: boolean }

const labelled: Labelled[] = readFileSync(
  new URL('../../../fixtures/judgement/calm-danger.ndjson', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line): Labelled => JSON.parse(line))

const isDanger = ({ text, lang }: Labelled) => score({ text, language: lang === 'nb' ? 'no' : lang }).danger

test('at least nine in ten dangers are found that are told calmly', () => {
  const dangerous = labelled.filter(({ danger }) => danger)
  const missed = dangerous.filter((post) => !isDanger(post))
  expect(dangerous.length).toBeGreaterThan(150)
  expect(missed.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(dangerous.length / 10)
})

test('at most one in fifty harmless posts of the same words is taken for one', () => {
  const harmless = labelled.filter(({ danger }) => !danger)
  const wrong = harmless.filter(isDanger)
  expect(harmless.length).toBeGreaterThan(400)
  expect(wrong.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(harmless.length / 50)
})
