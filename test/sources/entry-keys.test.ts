import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/feeds/feed.js'
import { keyEntries } from '../../src/sources/entry-keys.js'

const ADDRESS = 'https://forum.example/posts.rss'
const keysOf = (
  entries: Entry[],
  address = ADDRESS,
  link = 'https://forum.example/',
): (readonly string[])[] =>
  keyEntries({ format: 'rss', link, notices: [], entries }, address, () => 'forum.example').map(
    ({ keys }) => keys,
  )

describe('a post is known again', () => {
  const post: Entry = { id: '7', link: 'https://forum.example/t/7', title: 'Down', published: new Date(0) }
  test.each([
    { name: 'with another guid', again: { ...post, id: 'seven' } },
    { name: 'with another title', again: { ...post, title: 'Down again' } },
    { name: 'under another link', again: { ...post, link: 'https://forum.example/t/down/7' } },
    { name: 'from http', again: { ...post, id: 'seven', link: 'http://forum.example/t/7' } },
    {
      name: 'with tracking',
      again: { ...post, id: 'seven', link: `${post.link}?utm_source=rss&utm_medium=feed` },
    },
    {
      name: 'in a feed that counts readers',
      again: {
        ...post,
        id: 'seven',
        link: 'https://count.example/~r/1',
        originalLink: 'https://forum.example/t/7',
      },
    },
    { name: 'without a guid', again: { ...post, id: post.link ?? '' } },
    { name: 'on another host', again: { ...post, link: 'https://new.example/t/down' } },
  ])('$name', ({ again }) => {
    const [before = []] = keysOf([post])
    const [after = []] = keysOf([again])
    expect(after.some((key) => before.includes(key))).toBe(true)
  })
})

describe('a post is known by its guid alone', () => {
  const thread = 'https://forum.example/t/1'
  const places = (link: string) => new URL(link).hostname
  const named = (id: string, link: string) =>
    keyEntries(
      {
        format: 'rss',
        link: 'https://forum.example/',
        notices: [],
        entries: [
          { id, link },
          { id: 'b', link: thread },
          { id: 'c', link: thread },
        ],
      },
      ADDRESS,
      (entry) => places(entry.link ?? ''),
    )[0]?.keys ?? []
  test.each([
    ['http://forum.example/?p=7', thread, 'https://forum.example/?p=7', thread],
    ['http://www.forum.example/t#7', thread, 'https://forum.example/t#7', `${thread}/new-slug`],
    ['http://forum.example/t/7', 'http://forum.example/t/7', 'https://forum.example/t/7', `${thread}/slug`],
    ['7', thread, '7', 'https://new.example/t/1'],
    ['tag:forum.example,2026:7', thread, 'tag:forum.example,2026:7', 'https://new.example/t/1'],
    ['urn:uuid:7', thread, 'urn:uuid:7', 'https://new.example/t/1'],
    ['https://forum.example/?p=7', thread, 'https://forum.example/?p=7', 'https://new.example/t/1'],
  ])('%s at %s is %s at %s', (id, link, laterId, laterLink) => {
    const before: readonly string[] = named(id, link)
    expect(named(laterId, laterLink).some((key) => before.includes(key))).toBe(true)
  })

  test('a fragment still tells two posts apart', () => {
    const before: readonly string[] = named('http://forum.example/t#7', thread)
    expect(named('https://forum.example/t#8', thread).some((key) => before.includes(key))).toBe(false)
  })
})

describe('two posts are two', () => {
  const at = (id: string, link?: string, title = id): Entry => ({
    id,
    title,
    ...(link !== undefined && { link }),
  })
  const thread = 'https://forum.example/t/1'
  const front = 'https://forum.example/'
  test.each([
    { name: 'with one link and two ids', entries: [at('1', thread), at('2', thread)] },
    { name: 'with one id and two links', entries: [at('1', thread), at('1', `${thread}0`)] },
    { name: 'that link to the front page', entries: [at(front, front, 'a'), at(front, front, 'b')] },
    { name: 'that link to the front page and have ids', entries: [at('1', front), at('2', front)] },
    {
      name: 'with counted links that lead to one thread',
      entries: ['1', '2'].map((id) => ({
        ...at(id, `https://count.example/~r/${id}`),
        originalLink: thread,
      })),
    },
    { name: 'without links', entries: [at('1'), at('2')] },
    { name: 'that differ in a fragment', entries: [at(thread, thread), at(`${thread}#2`, `${thread}#2`)] },
  ])('$name', ({ entries }) => {
    const [first = [], second = []] = keysOf(entries)
    expect(first.filter((key) => second.includes(key))).toEqual([])
  })

  test('when the feed shows another post of the same thread each time', () => {
    const other = [at('8', 'https://forum.example/t/2'), at('9', 'https://forum.example/t/2')]
    const [first = []] = keysOf([at('1', thread), ...other])
    const [second = []] = keysOf([at('2', thread), ...other])
    expect(first.filter((key) => second.includes(key))).toEqual([])
  })

  test('when two feeds number their posts alike', () => {
    const [one = []] = keysOf([at('1')])
    const [other = []] = keysOf([at('1')], 'https://forum.example/other.rss')
    expect(one).not.toEqual(other)
  })
})

test.each([
  { id: 'tag:forum.example,2026:7', key: 'forum.example:tag:forum.example,2026:7' },
  { id: 'urn:uuid:1', key: 'forum.example:urn:uuid:1' },
  { id: 'https://forum.example/?p=7', key: 'forum.example:https://forum.example/?p=7' },
  { id: '7', key: 'forum.example:forum.example/posts.rss:7' },
])('$id becomes $key', ({ id, key }) => expect(keysOf([{ id }])[0]?.[0]).toBe(key))

test('the mark outlives a change of scheme and password, and hides secrets', () => {
  const [plain] = keysOf([{ id: '7' }])
  expect(keysOf([{ id: '7' }], 'http://care:hunter2@www.forum.example/posts.rss')[0]).toEqual(plain)
  const [secret = ['']] = keysOf([{ id: '7' }], `${ADDRESS}?token=hunter2`)
  const [other = ['']] = keysOf([{ id: '7' }], `${ADDRESS}?token=hunter3`)
  expect(secret[0]).not.toContain('hunter2')
  expect(secret).not.toEqual(other)
})

test('every entry has a key, whatever the feed holds', () => {
  // Few of each, so that they meet.
  const page = fc.nat(4).map((number) => `https://forum.example/t/${number}`)
  const url = fc.oneof(
    page,
    fc.constantFrom('https://forum.example/', 'not a url', 'file:///a', 'https://[', ''),
  )
  const entry = fc.record(
    { id: fc.oneof(fc.string({ maxLength: 2 }), url), link: url, title: fc.string({ maxLength: 2 }) },
    { requiredKeys: ['id'] },
  )
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
      const keys = keysOf(entries)
      expect(keys).toHaveLength(entries.length)
      for (const own of keys) expect(own.every((key) => key.length > 0)).toBe(true)
    }),
  )
})
