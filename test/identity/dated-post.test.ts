import { expect, test } from 'vitest'
import { datedPost } from '../../src/identity/dated-post.js'
import { contentHash } from '../../src/text/fingerprint.js'

const now = new Date('2026-11-21T12:00:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const found = {
  keys: ['a:1'] as const,
  url: 'https://forum.example/1',
  place: 'forum.example',
  text: 'down again',
}
const known = {
  postId: '1',
  byOwnKey: true,
  byOtherKey: false,
  url: found.url,
  author: undefined,
  hash: undefined,
  textLength: 3,
  publishedAt: minutes(-90),
  publishedAtFrom: 'first-seen',
  firstSeenAt: minutes(-90),
  isTakenAway: false,
} as const

test.each([
  { why: "the source's date", publishedAt: minutes(-5), date: minutes(-5), from: 'source' },
  { why: 'a clock that runs a little ahead', publishedAt: minutes(10), date: minutes(10), from: 'source' },
  { why: 'a date in the future', publishedAt: minutes(11), date: now, from: 'first-seen' },
  { why: 'no date', publishedAt: undefined, date: now, from: 'first-seen' },
])('$why', ({ publishedAt, date, from }) => {
  const post = datedPost({ ...found, ...(publishedAt ? { publishedAt } : {}) }, now)
  expect([post.publishedAt, post.publishedAtFrom]).toEqual([date, from])
})

test('the time first seen stays the first', () => {
  expect(datedPost(found, now, known).publishedAt).toEqual(known.publishedAt)
})

test('an endless text is cut, and not inside a character', () => {
  const { text, title } = datedPost(
    { ...found, title: '😀'.repeat(900), text: `x${'😀'.repeat(60_000)}` },
    now,
  )
  expect(text.length).toBeLessThanOrEqual(100_000)
  expect(title?.length).toBeLessThanOrEqual(1_000)
  expect(text.isWellFormed()).toBe(true)
})

test('only the words make a version', () => {
  const hash = contentHash(found)
  expect(contentHash({ ...found, text: 'down again!' })).not.toBe(hash)
  expect(contentHash({ ...found, title: 'down again', text: '' })).not.toBe(
    contentHash({ ...found, text: '\ndown again' }),
  )
  expect(contentHash(structuredClone(found))).toBe(hash)
})
