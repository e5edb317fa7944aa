import { expect, test } from 'vitest'
import { asking } from '../../src/cli/progress.js'
import { stillOut } from '../../src/jobs/still-out.js'
import { configuredSources } from '../../src/sources/configured.js'

const sourcesAt = (...urls: string[]) =>
  new Set(
    configuredSources(
      urls.map((url, index) => ({ type: 'feed', url, name: `Feed ${index + 1}` })) as never,
      900_000,
    ),
  )

test.each([
  [[], 'Polling 3/8…'],
  [['https://a.example/1'], 'Polling 3/8: waiting for Feed 1 (a.example)…'],
  [['posts.rss'], 'Polling 3/8: waiting for Feed 1…'],
  [
    ['https://a.example/1', 'https://b.example/1'],
    'Polling 3/8: waiting for Feed 1 (a.example) and Feed 2 (b.example)…',
  ],
  [
    ['https://a.example/1', 'https://a.example/2'],
    'Polling 3/8: 2 wait for a.example, which is asked one at a time…',
  ],
  [
    ['https://a.example/1', 'https://b.example/1', 'https://b.example/2', 'https://c.example'],
    'Polling 3/8: waiting for Feed 1 (a.example), Feed 2 (b.example) and 2 more…',
  ],
])('%j: %s', (urls, words) =>
  expect(asking('Polling', { done: 3, of: 8, out: stillOut(sourcesAt(...urls)) })).toBe(words),
)

test('of many the first are named', () => {
  const many = sourcesAt(...Array.from({ length: 400 }, (_, index) => `https://a.example/${index}`))
  expect(asking('Trying', { done: 0, of: 400, out: stillOut(many) })).toBe(
    'Trying 0/400: waiting for Feed 1 (a.example), Feed 2 (a.example) and 398 more…',
  )
})
