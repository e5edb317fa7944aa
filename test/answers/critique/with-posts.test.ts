import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readReply } from '../../../src/answers/critique/read-reply.js'

type Judged = { lang: string; grade: 'good' | 'bad'; post: string; text: string }

const replies = readFileSync(new URL('../../../fixtures/replies/with-posts.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Judged => JSON.parse(line))

const wrong = (grade: Judged['grade']) => {
  const all = replies.filter((one) => one.grade === grade)
  const missed = all.filter(
    ({ lang, post, text }) =>
      readReply(text, lang, post).findings.some((one) => one.grade === 'fault') !== (grade === 'bad'),
  )
  return { share: missed.length / all.length, texts: missed.map(({ text }) => text).join('\n') }
}

test('no kind reply that helps has a fault', () => {
  const { share, texts } = wrong('good')
  expect(share, texts).toBeLessThan(0.05)
})

test('most that do not help have one, kind or curt', () => {
  const { share, texts } = wrong('bad')
  expect(share, texts).toBeLessThan(0.45)
})
