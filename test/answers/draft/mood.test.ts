// How a post wants to be answered, of invented posts that somebody marked: most of them thank, in earnest or in scorn.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { moodOf } from '../../../src/answers/draft/mood.js'
import { mentionOf } from './facts.js'

type Marked = { lang: string; mood: string; text: string }

const marked = readFileSync(new URL('../../../fixtures/replies/moods.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Marked => JSON.parse(line))

test.each([
  ['en', 33],
  ['de', 24],
])('in %s the mood of at least %i posts is what a person said', (language, least) => {
  const of = marked.filter(({ lang }) => lang === language)
  const wrong = of.flatMap(({ mood, text }) => {
    const found = moodOf(mentionOf({ text }))
    return found === mood ? [] : [`${mood}, found ${found}: ${text}`]
  })
  expect(of.length - wrong.length, wrong.join('\n')).toBeGreaterThanOrEqual(least)
})

test.each(['Thank you, Northwind Hosting.', 'The certificate is renewed. Thanks @northwind!'])(
  'thanks in English are thanks: %s',
  (text) => expect(moodOf(mentionOf({ text }))).toBe('pleased'),
)
