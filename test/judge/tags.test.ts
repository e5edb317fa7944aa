import { expect, test } from 'vitest'
import { createJudge } from '../../src/judge/judge.js'

const judge = createJudge(
  {
    brands: [
      { name: 'Northwind Hosting', staff: [] },
      { name: 'Apple', staff: [] },
    ],
    scoring: { keywords: {}, threshold: 50 },
  },
  [],
)
const judged = (text: string, tags: readonly string[]) =>
  judge.judge(
    {
      url: 'https://a.example/1',
      place: 'a.example',
      text,
      tags,
      publishedAt: new Date(0),
      publishedAtFrom: 'source',
    },
    [],
  )

test('a category names the brand, and is no word of the poster', () => {
  const praise = 'Ten years here, and I love it.'
  const [filed] = judged(praise, ['Northwind Hosting', 'Terrible outage', 'scam'])
  const [plain] = judged(praise, ['Northwind Hosting'])
  expect(filed?.brand).toBe('Northwind Hosting')
  expect(filed?.relevance).toBe(1)
  expect(filed?.signals).toEqual(plain?.signals)
  expect(judged('The site is down again and nobody answers.', ['Northwind Hosting'])[0]?.needsReply).toBe(
    true,
  )
})

test('a category that is a common word needs something beside it', () => {
  expect(judged('Bake it for an hour.', ['Apple'])[0]?.relevance).toBeLessThan(1)
})
