import { expect, test } from 'vitest'
import { needsReply } from '../../src/judge/needs-reply.js'

type Facts = Parameters<typeof needsReply>[0]
const hidden = { kind: 'praise', score: 3, relevance: 0.1, noReply: 'praise' } as const
const complaint: Facts = {
  score: 80,
  kind: 'outage',
  severity: 2,
  relevance: 1,
  official: false,
  danger: false,
  signals: [],
}

const signal = (name: string, points: number) => ({ name, points, evidence: '', spans: [] })

test.each<{ why: string; facts: Facts; threshold?: number; wanted: boolean }>([
  { why: 'a complaint', facts: complaint, wanted: true },
  { why: 'a score at the threshold', facts: { ...complaint, score: 50 }, wanted: true },
  { why: 'a score just below it', facts: { ...complaint, score: 49.99 }, wanted: false },
  { why: "a brand's own threshold", facts: { ...complaint, score: 60 }, threshold: 70, wanted: false },
  {
    why: 'a question, whatever its score',
    facts: { ...complaint, kind: 'question', score: 5 },
    wanted: true,
  },
  {
    why: 'data that lie open, told calmly',
    facts: { ...complaint, score: 39, severity: 4, signals: [signal('exposed', 1.2)] },
    wanted: true,
  },
  {
    why: 'a hint of that, among much that speaks against it',
    facts: { ...complaint, score: 10, severity: 4, signals: [signal('fraud', 0.04)] },
    wanted: false,
  },
  {
    why: 'an article about it',
    facts: { ...complaint, score: 39, severity: 3, signals: [signal('exposed', 1.2)] },
    wanted: false,
  },
  { why: 'a namesake', facts: { ...complaint, relevance: 0.49 }, wanted: false },
  { why: 'half relevant', facts: { ...complaint, relevance: 0.5 }, wanted: true },
  { why: 'our own staff', facts: { ...complaint, official: true }, wanted: false },
  {
    why: 'a question of our own staff',
    facts: { ...complaint, kind: 'question', official: true },
    wanted: false,
  },
  { why: 'praise, even with a high score', facts: { ...complaint, kind: 'praise' }, wanted: false },
  { why: 'a promotion', facts: { ...complaint, noReply: 'promotion' }, wanted: false },
  {
    why: 'self-harm, though everything else hides it',
    facts: { ...complaint, ...hidden, danger: true },
    threshold: 95,
    wanted: true,
  },
  {
    why: 'our own staff on self-harm',
    facts: { ...complaint, danger: true, official: true },
    wanted: false,
  },
  { why: 'a language that cannot be judged', facts: { ...complaint, unjudged: 'fr' }, wanted: false },
  {
    why: 'a question, they say, in one',
    facts: { ...complaint, kind: 'question', unjudged: 'fr' },
    wanted: false,
  },
  {
    why: 'such a language where every post is wanted',
    facts: { ...complaint, score: 4, unjudged: 'fr' },
    threshold: 0,
    wanted: true,
  },
  {
    why: 'a life at stake in such a language',
    facts: { ...complaint, danger: true, unjudged: 'fr' },
    wanted: true,
  },
  { why: 'a repost', facts: { ...complaint, noReply: 'repost' }, wanted: false },
])('$why: $wanted', ({ facts, threshold = 50, wanted }) => {
  expect(needsReply(facts, threshold)).toBe(wanted)
})
