import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readReplyTo } from '../../../src/answers/critique/in-its-case.js'
import { everyHour } from '../../../src/cases/promise-clock.js'
import { calendarOf } from '../../../src/digest/calendar.js'
import type { Kind } from '../../../src/model/mention.js'

type Judged = {
  lang: string
  grade: 'good' | 'bad'
  kind: Kind
  tone?: 'kind' | 'curt'
  post: string
  text: string
}

const repliesIn = (file: string) =>
  readFileSync(new URL(`../../../fixtures/replies/${file}.ndjson`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): Judged => JSON.parse(line))

const now = new Date('2026-11-30T10:00:00Z')
const isFaulty = ({ lang, kind, post, text }: Judged) =>
  readReplyTo(text, {
    kind,
    post,
    language: lang,
    danger: false,
    breach: false,
    accounts: [],
    personal: [],
    promise: { now, endsAt: undefined, clock: everyHour, calendar: calendarOf('UTC') },
  }).findings.some((one) => one.grade === 'fault')

const wrong = (replies: readonly Judged[], grade: Judged['grade']) => {
  const all = replies.filter((one) => one.grade === grade)
  const missed = all.filter((one) => isFaulty(one) !== (grade === 'bad'))
  return { share: missed.length / all.length, texts: missed.map(({ text }) => text).join('\n') }
}

describe.each([
  ['with-posts', 0.35],
  ['tones', 0.1],
  ['round-the-matter', 0.1],
])('of the replies in %s', (file, most) => {
  const replies = repliesIn(file)

  test('none that helps has a fault, or hardly any', () => {
    const { share, texts } = wrong(replies, 'good')
    expect(share, texts).toBeLessThan(0.05)
  })

  test('most that do not help have one', () => {
    const { share, texts } = wrong(replies, 'bad')
    expect(share, texts).toBeLessThan(most)
  })
})

test.each(['kind', 'curt'] as const)('a %s reply is graded by what it says', (tone) => {
  const replies = repliesIn('tones').filter((one) => one.tone === tone)
  for (const grade of ['good', 'bad'] as const) {
    const { share, texts } = wrong(replies, grade)
    expect(share, texts).toBeLessThan(0.15)
  }
})
