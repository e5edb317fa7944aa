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
  beside: {},
} as const

test.each([
  { why: "the source's date", publishedAt: minutes(-5), date: minutes(-5), from: 'source' },
  { why: 'a clock that runs a little ahead', publishedAt: minutes(10), date: minutes(10), from: 'source' },
  { why: 'a date in the future', publishedAt: minutes(11), date: now, from: 'first-seen' },
  { why: 'year 1', publishedAt: new Date('0001-01-01T00:00:00Z'), date: now, from: 'first-seen' },
  { why: 'FILETIME 0', publishedAt: new Date('1601-01-01T00:00:00Z'), date: now, from: 'first-seen' },
  { why: 'OLE date 0', publishedAt: new Date('1899-12-30T00:00:00Z'), date: now, from: 'first-seen' },
  { why: '1900', publishedAt: new Date('1900-01-01T00:00:00Z'), date: now, from: 'first-seen' },
  { why: 'time 0 east of UTC', publishedAt: new Date('1969-12-31T14:00:00Z'), date: now, from: 'first-seen' },
  { why: 'time 0 in America', publishedAt: new Date('1970-01-01T10:00:00Z'), date: now, from: 'first-seen' },
  {
    why: 'the first day of DOS',
    publishedAt: new Date('1980-01-01T00:00:00Z'),
    date: now,
    from: 'first-seen',
  },
  { why: 'no date at all', publishedAt: new Date(Number.NaN), date: now, from: 'first-seen' },
  {
    why: 'an old post',
    publishedAt: new Date('1997-03-01T10:00:00Z'),
    date: new Date('1997-03-01T10:00:00Z'),
    from: 'source',
  },
  { why: 'no date', publishedAt: undefined, date: now, from: 'first-seen' },
])('$why', ({ publishedAt, date, from }) => {
  const post = datedPost({ ...found, ...(publishedAt ? { publishedAt } : {}) }, now)
  expect([post.publishedAt, post.publishedAtFrom]).toEqual([date, from])
})

test('an update dates a post whose own date means nothing', () => {
  const post = datedPost({ ...found, publishedAt: new Date(0), updatedAt: minutes(-7) }, now)
  expect([post.publishedAt, post.publishedAtFrom, post.updatedAt]).toEqual([minutes(-7), 'source', undefined])
  const neither = datedPost({ ...found, publishedAt: new Date(0), updatedAt: new Date(0) }, now)
  expect([neither.publishedAt, neither.publishedAtFrom, neither.updatedAt]).toEqual([
    now,
    'first-seen',
    undefined,
  ])
  const edited = datedPost({ ...found, publishedAt: minutes(-9), updatedAt: minutes(-7) }, now)
  expect([edited.publishedAt, edited.updatedAt]).toEqual([minutes(-9), minutes(-7)])
})

test('a date that means nothing and was stored gives way to the time first seen', () => {
  const stored = { ...known, publishedAt: new Date(0), publishedAtFrom: 'source' } as const
  const post = datedPost({ ...found, publishedAt: new Date(0) }, now, stored)
  expect([post.publishedAt, post.publishedAtFrom]).toEqual([known.firstSeenAt, 'first-seen'])
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
