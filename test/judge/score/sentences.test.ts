import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { score } from './score.js'

type Sentence = { brand: string; text: string; complaint: boolean; set: string; why: string }

/** What is held back is only counted, never named: the rules are not made for it. */
const sentences: Sentence[] = readFileSync(
  new URL('../../../fixtures/judgement/sentences.ndjson', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line): Sentence => JSON.parse(line))
  .filter(({ set }) => set === 'dev')

test('most turned sentences are taken as they are meant', () => {
  const missed = sentences.filter(
    ({ text, brand, complaint }) => score({ text, brand }).score >= 50 !== complaint,
  )
  const told = missed.map(({ why, text }) => `${why}: ${text}`).join('\n')
  expect(sentences.length - missed.length, told).toBeGreaterThanOrEqual(121)
})
