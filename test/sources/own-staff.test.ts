import { expect, test } from 'vitest'
import * as z from 'zod'
import { configured } from '../../src/sources/configured.js'
import { forumThreads } from '../../src/sources/forums/thread-of-forum.js'
import { parsers } from '../../src/sources/parsers.js'
import { defineSource } from '../../src/sources/source.js'

const jo = { name: 'Jo', handle: 'jo', official: true } as const
const found = { place: 'forum.example', url: 'https://forum.example/1', text: 'We look into it.' }
const post = { ...found, keys: ['forum.example:1'], author: jo } as const
const byNobody = { ...found, keys: ['forum.example:2'] } as const

const { official: _, ...person } = jo

/** A forum whose staff Jo is. */
const forum = defineSource({
  options: z.strictObject({ type: z.literal('forum'), read: z.enum(['all', 'search']).optional() }),
  whereOwn: { read: 'all' },
  label: ({ read = 'search' }) => `https://forum.example/${read}`,
  finds: { by: 'either', comments: 'yes' },
  limits: { hosts: [] },
  limitsWith: ({ read }) => (read === 'all' ? {} : { gap: 10_000 }),
  asks: ({ read = 'search' }) => [{ tag: read, request: { url: 'https://forum.example/posts' } }],
  read: () => ({
    posts: [post, byNobody],
    answered: [{ key: 'forum.example:3', by: jo }, { key: 'forum.example:4' }],
  }),
  thread: {
    ask: () => ({ tag: 'thread', request: { url: 'https://forum.example/t' } }),
    read: () => ({
      posts: [post],
      isWhole: true,
      over: { as: 'accepted', by: jo, answerBy: jo, url: found.url },
    }),
  },
})

const answer = {
  ask: { tag: 'search' as const, request: { url: 'https://forum.example/posts' } },
  request: { url: 'https://forum.example/posts' },
  url: 'https://forum.example/posts',
  status: 200,
  headers: {},
  body: new Uint8Array(),
}
const poll = { brands: [], cursors: new Map(), now: new Date(0), folder: new URL('file:///') }
const threadPost = {
  keys: ['forum.example:1'],
  url: found.url,
  place: found.place,
  publishedAt: new Date(0),
} as const

/** What a scan is told where the config gives the forum to a brand, or to none. */
async function told(own?: string) {
  const source = configured(forum, { type: 'forum', ...(own !== undefined && { own }) }, 0)
  return {
    polled: await source.read(answer, poll, parsers),
    thread: source.thread?.read(answer, threadPost, parsers, forumThreads),
    source,
  }
}

test("the staff of a brand's own place speak for it", async () => {
  const { polled, thread } = await told('Northwind Hosting')
  const byStaff = { ...post, author: person, staffOf: 'Northwind Hosting' }
  expect(polled.posts).toEqual([byStaff, byNobody])
  expect(thread?.posts).toEqual([byStaff])
})

test("the staff of somebody else's place are people as any others", async () => {
  const { polled, thread } = await told()
  expect(polled).toEqual({
    posts: [{ ...post, author: person }, byNobody],
    answered: [{ key: 'forum.example:3', by: person }, { key: 'forum.example:4' }],
  })
  expect(thread).toEqual({
    posts: [{ ...post, author: person }],
    isWhole: true,
    over: { as: 'accepted', by: person, answerBy: person, url: found.url },
  })
})

test("what a brand's own place is asked for goes for all that depends on it, unless the config says otherwise", async () => {
  const { source } = await told('Northwind Hosting')
  expect(source).toMatchObject({ label: 'https://forum.example/all', limits: { site: 'forum.example' } })
  expect(source.limits).not.toHaveProperty('gap')
  expect(source.asks(poll)).toMatchObject([{ tag: 'all' }])

  const { source: other } = await told()
  expect(other).toMatchObject({ label: 'https://forum.example/search', limits: { gap: 10_000 } })
  const set = configured(forum, { type: 'forum', own: 'Northwind Hosting', ...{ read: 'search' } }, 0)
  expect(set).toMatchObject({ label: other.label, id: other.id, limits: other.limits })
})
