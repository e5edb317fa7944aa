import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createJudge } from '../../src/judge/judge.js'
import { RELEVANT_FROM } from '../../src/judge/needs-reply.js'

type Labelled = {
  brand: string
  text: string
  title?: string
  url?: string
  tags?: string[]
  named: boolean
  why: string
}

const posts = readFileSync(new URL('../../fixtures/judgement/names.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Labelled => JSON.parse(line))

/** The language is left for the program to find out. */
function isNamed({ brand, text, title, url, tags }: Labelled): boolean {
  const judge = createJudge(
    { brands: [{ name: brand, staff: [] }], scoring: { keywords: {}, threshold: 50 } },
    [],
  )
  const [mention] = judge.judge(
    {
      url: url ?? 'https://forum.example/1',
      place: 'forum.example',
      text,
      ...(title !== undefined && { title }),
      ...(tags !== undefined && { tags }),
      publishedAt: new Date(0),
      publishedAtFrom: 'source',
    },
    [],
  )
  return mention !== undefined && mention.relevance >= RELEVANT_FROM
}

/** As many as it agrees on today. */
const LEAST = 119

test('brands are found where a person says that they are named, and nowhere else', () => {
  const wrong = posts.filter((post) => isNamed(post) !== post.named)
  const missed = wrong.map(({ brand, text, why }) => `${brand} in "${text}": ${why}`)
  expect(posts.length - wrong.length, missed.join('\n')).toBeGreaterThanOrEqual(LEAST)
})
