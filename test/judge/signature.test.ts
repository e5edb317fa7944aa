import { expect, test } from 'vitest'
import { createJudge } from '../../src/judge/judge.js'

const judge = createJudge(
  { brands: [{ name: 'Northwind Hosting', staff: [] }], scoring: { keywords: {}, threshold: 50 } },
  [],
)

const judged = (text: string, title?: string) =>
  judge.judge(
    {
      url: 'https://list.example/1',
      place: 'list.example',
      ...(title !== undefined && { title }),
      text,
      publishedAt: new Date(0),
      publishedAtFrom: 'source',
    },
    [],
  )

const SIGNATURE = '\n\n--\nIda\nUnhappy customer of Northwind Hosting, terrible support, want a refund'

test('a brand that only a signature names is not mentioned', () => {
  expect(judged(`I like vi.${SIGNATURE}`, 'Which editor?')).toEqual([])
})

test('one that the words name is, where they do, and the signature says nothing of it', () => {
  const [mention] = judged(`I moved my shop to Northwind Hosting.${SIGNATURE}`)
  expect(mention?.named).toEqual([{ field: 'text', start: 19, end: 36 }])
  expect(mention?.needsReply).toBe(false)
  expect(judged(`I like vi.${SIGNATURE}`, 'Northwind Hosting')).toHaveLength(1)
})
