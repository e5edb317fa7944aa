import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Kind, kinds, type Severity } from '../../src/model.js'
import { type Case, score } from './score.js'

type Judgement = Case & { needsReply: boolean; kind: Kind; severity: Severity; why: string }

const posts = readFileSync(new URL('../../fixtures/judgement/en.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Judgement => JSON.parse(line))

const judged = posts.map((post) => {
  const verdict = score({
    text: post.text,
    ...(post.title === undefined ? {} : { title: post.title }),
    ...(post.brand === undefined ? {} : { brand: post.brand }),
  })
  const needsReply = (verdict.score >= 50 || verdict.kind === 'question') && verdict.noReply === undefined
  return { post, verdict, needsReply }
})

/** The share of posts for which something holds, with the others named, so that a fall says where. */
function agreement(holds: (one: (typeof judged)[number]) => boolean) {
  const missed = judged.filter((one) => !holds(one))
  return {
    share: 1 - missed.length / judged.length,
    missed: missed.map(({ post, verdict, needsReply }) => {
      const got = `reply ${needsReply}, ${verdict.kind}, severity ${verdict.severity}, score ${verdict.score.toFixed(0)}`
      return `${post.why}: "${post.text.slice(0, 60)}" got ${got}`
    }),
  }
}

test('the posts cover every kind and severity, and both answers', () => {
  expect(posts.length).toBeGreaterThanOrEqual(120)
  expect([...new Set(posts.map(({ kind }) => kind))].sort()).toEqual([...kinds].sort())
  expect([...new Set(posts.map(({ severity }) => severity))].sort()).toEqual([1, 2, 3, 4])
  expect(posts.filter(({ needsReply }) => !needsReply).length).toBeGreaterThan(40)
})

test.each([
  [
    'whether a reply is needed',
    0.95,
    (one: (typeof judged)[number]) => one.needsReply === one.post.needsReply,
  ],
  ['the kind', 0.8, (one: (typeof judged)[number]) => one.verdict.kind === one.post.kind],
  ['the severity', 0.82, (one: (typeof judged)[number]) => one.verdict.severity === one.post.severity],
  [
    'the severity within one step',
    0.97,
    (one: (typeof judged)[number]) => Math.abs(one.verdict.severity - one.post.severity) <= 1,
  ],
])('agrees with the care agent on %s', (_what, floor, holds) => {
  const { share, missed } = agreement(holds)
  expect(share, missed.join('\n')).toBeGreaterThanOrEqual(floor)
})
