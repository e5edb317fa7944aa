import { homedir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import type { Entry } from '../../src/feeds/feed.js'
import { addressOf } from '../../src/http/request.js'
import { feed } from '../../src/sources/feed.js'
import { feedPosts } from '../../src/sources/feed-posts.js'
import { parsers } from '../../src/sources/parsers.js'

const context = {
  brands: [],
  cursors: new Map<string, string>(),
  now: new Date(0),
  folder: new URL('file:///srv/mentions%20of%20us/'),
}

test.each([
  { url: 'https://forum.example/posts.rss?a=b', asks: 'https://forum.example/posts.rss?a=b' },
  { url: 'HTTP://forum.example/', asks: 'HTTP://forum.example/' },
  { url: 'file:///tmp/posts.rss', asks: 'file:///tmp/posts.rss' },
  { url: 'posts.rss', asks: 'file:///srv/mentions%20of%20us/posts.rss' },
  { url: '~/posts.rss', asks: pathToFileURL(join(homedir(), 'posts.rss')).href },
  { url: '../100% of #1?.rss', asks: 'file:///srv/100%25%20of%20%231%3F.rss' },
  { url: '/tmp/posts.rss', asks: 'file:///tmp/posts.rss' },
])('$url asks for $asks', ({ url, asks }) => {
  const options = feed.options.parse({ type: 'feed', url })
  expect(feed.asks(options, context).map(({ request }) => addressOf(request))).toEqual([asks])
})

test.each([
  '',
  'ftp://forum.example/',
  'javascript:alert(1)',
  'mailto:care@northwind.example',
  'https://',
  'http://a b/',
])('%j is refused', (url) => expect(feed.options.safeParse({ type: 'feed', url }).success).toBe(false))

test('the limit on entries is kept', async () => {
  const body = Buffer.from(
    '<rss version="2.0"><channel><item><title>1</title></item><item><title>2</title></item></channel></rss>',
  )
  const request = { url: 'https://forum.example/posts.rss' }
  const answer = {
    url: 'https://forum.example/posts.rss',
    ask: { tag: 'feed', request },
    request,
    status: 200,
    headers: {},
    body,
  }
  const options = { type: 'feed', url: answer.url } as const
  const reading = await feed.read(answer, options, { ...context, maxEntries: 1 }, parsers)
  expect(reading.posts.map(({ title }) => title)).toEqual(['1'])
  expect(reading.notices).not.toEqual([])
})

test('the secret in the address of a private feed does not become the address of its posts', () => {
  const address = 'https://forum.example/posts.rss?token=hunter2'
  const feedWithoutLinks = { format: 'rss' as const, notices: [], entries: [{ id: '7', title: 'Down' }] }
  const posts = feedPosts(feedWithoutLinks, { configured: address, final: address })
  expect(posts).toMatchObject([
    { place: 'forum.example', url: expect.stringMatching(/^https:\/\/forum\.example\/posts\.rss/) },
  ])
  expect(JSON.stringify(posts)).not.toContain('hunter2')
})

test('a post is shown where its counted link leads to', () => {
  const entry = { id: '7', link: 'https://count.example/~r/7', originalLink: 'https://forum.example/t/7' }
  const [post] = feedPosts(
    { format: 'rss', notices: [], entries: [entry] },
    { configured: 'a.rss', final: 'file:///a.rss' },
  )
  expect(post).toMatchObject({ place: 'forum.example', url: 'https://forum.example/t/7' })
  expect(post?.keys).toEqual(
    expect.arrayContaining(['https://count.example/~r/7', 'https://forum.example/t/7']),
  )
})

test.each([
  { author: 'marta_k', handle: 'marta_k' },
  { author: '@north.wind', handle: 'north.wind' },
  { author: '林小溪', handle: '林小溪' },
  { author: 'Geoff Peters', handle: undefined },
  { author: 'x', handle: undefined },
])('$author has the handle $handle', ({ author, handle }) => {
  const entries = [{ id: '7', author }]
  const [post] = feedPosts(
    { format: 'rss', notices: [], entries },
    { configured: 'a.rss', final: 'file:///a.rss' },
  )
  expect(post?.author).toEqual({ name: author, ...(handle && { handle }) })
})

test.each([
  {
    content: '<p>See the picture.</p>',
    summary: 'Northwind: the lid broke',
    text: 'See the picture.\n\nNorthwind: the lid broke',
  },
  {
    content: '<p>The lid broke, and nobody answers.</p>',
    summary: 'The lid broke, and …',
    text: 'The lid broke, and nobody answers.',
  },
  { content: '<img src="lid.png">', summary: '<p>The lid <b>broke</b></p>', text: 'The lid broke' },
  { content: 'The lid broke.', summary: 'Kettle', text: 'The lid broke.' },
  {
    content: 'The lid broke.',
    summary: 'The post Kettle appeared first on Northwind Blog.',
    text: 'The lid broke.',
  },
  { content: 'The lid broke.', summary: '', text: 'The lid broke.' },
  { content: '', summary: 'The lid broke.', text: 'The lid broke.' },
])('the words of $content beside the summary $summary', ({ content, summary, text }) => {
  const entry = { id: '7', title: 'Kettle', content, summary }
  const feedOfOne = { format: 'rss' as const, notices: [], entries: [entry] }
  const address = 'https://forum.example/posts.rss'
  expect(feedPosts(feedOfOne, { configured: address, final: address })).toMatchObject([{ text }])
})

const TICKET = '[0a1b2c3d4e5f6071|0a1b2c3d4e]'

test.each([
  [`New ticket ${TICKET} <i>Northwind is down</i>.`, 'Northwind is down.', undefined],
  [`Closed ticket ${TICKET}: <i>Northwind is down</i> plus 1 other change`, '', 'thread'],
  ['Reply: Northwind is down', '', 'thread'],
  ['Edit wiki page: Northwind is down', '', 'thread'],
  ['Northwind is down', 'Northwind is down', undefined],
  ['Re: Northwind, my shop is down', 'Re: Northwind, my shop is down', undefined],
])('where the words are "%s" again, they are whose the title is', (words, text, titleOf) => {
  const title = words.replace(/<\/?i>/g, '')
  const [post] = feedPosts(
    { format: 'rss', notices: [], entries: [{ id: '7', title, content: words }] },
    { configured: 'https://code.example/timeline.rss', final: 'https://code.example/timeline.rss' },
  )
  expect([post?.text, post?.titleOf]).toEqual([text, titleOf])
})

const PAGE = 'https://blog.example/down/'
const asThreads = (entries: Entry[]) =>
  feedPosts({ format: 'atom', notices: [], entries }, { configured: PAGE, final: PAGE }).map(
    ({ thread }) => thread,
  )

test('a comment in Atom has the page it stands on as its thread, as it has in RSS', () => {
  const comment = { id: 'https://blog.example/?p=4#comment-2', link: `${PAGE}#comment-2`, title: 'By: Pat' }
  const inAtom = { ...comment, inReplyTo: 'https://blog.example/?p=4', inReplyToLink: PAGE }
  const answer = {
    id: 'https://blog.example/?p=4#comment-3',
    link: `${PAGE}#comment-3`,
    inReplyTo: comment.id,
    inReplyToLink: comment.link,
  }
  const [atom, answered] = asThreads([inAtom, answer])
  expect([asThreads([comment])[0], atom, answered, asThreads([answer])[0]]).toMatchObject(
    [1, 2, 3, 4].map(() => ({ id: PAGE, url: PAGE })),
  )
  expect(answered?.parentId).toBe(comment.id)
})

test('a comment beside the post it comments on has that as its thread', () => {
  const post = { id: 'tag:blog.example,2026:4', link: PAGE }
  const comment = { id: 'tag:blog.example,2026:5', link: `${PAGE}#comment-2`, inReplyTo: post.id }
  expect(asThreads([post, comment])).toMatchObject([{ id: post.id }, { id: post.id, url: PAGE }])
})
