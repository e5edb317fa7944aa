import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readReplyTo } from '../../../src/answers/critique/in-its-case.js'
import { everyHour } from '../../../src/cases/promise-clock.js'
import { calendarOf } from '../../../src/digest/calendar.js'
import type { Kind } from '../../../src/model/mention.js'

type Judged = { lang: string; grade: 'good' | 'bad'; kind: Kind; post: string; text: string }

const replies = readFileSync(new URL('../../../fixtures/replies/with-posts.ndjson', import.meta.url), 'utf8')
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

const wrong = (grade: Judged['grade']) => {
  const all = replies.filter((one) => one.grade === grade)
  const missed = all.filter((one) => isFaulty(one) !== (grade === 'bad'))
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
