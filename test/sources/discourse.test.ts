// What no recorded answer shows; the rest is in fixtures/discourse/.
import { expect, test } from 'vitest'
import { configured } from '../../src/sources/configured.js'
import { discourse } from '../../src/sources/discourse/index.js'
import { gapsFor } from '../../src/sources/gaps.js'
import { parsers } from '../../src/sources/parsers.js'

const now = new Date('2026-09-07T12:00:00Z')
const poll = {
  brands: [{ name: 'Northwind', phrases: ['northwind hosting'] }],
  cursors: new Map<string, string>(),
  now,
  folder: new URL('file:///'),
}

const at = (url: string, more: { own?: string } & Record<string, string> = {}) => {
  const { own, ...options } = more
  const block = { ...discourse.options.parse({ type: 'discourse', url, ...options }), type: 'discourse' }
  return configured(discourse, { ...block, ...(own !== undefined && { own }) }, 0)
}

const urlsOf = (source: ReturnType<typeof at>) =>
  source.asks(poll).map(({ request }) => (request.transport === undefined ? request.url : ''))

test.each([
  ['https://forum.example', 'https://forum.example/posts.json'],
  ['https://forum.example/', 'https://forum.example/posts.json'],
  ['https://forum.example/latest', 'https://forum.example/posts.json'],
  ['https://forum.example/posts.rss', 'https://forum.example/posts.json'],
  ['https://northwind.example/community/', 'https://northwind.example/community/posts.json'],
  ['https://northwind.example/community/categories', 'https://northwind.example/community/posts.json'],
  ['https://pat:secret@forum.example:8443/', 'https://pat:secret@forum.example:8443/posts.json'],
])('%s', (url, asked) => expect(urlsOf(at(url, { own: 'Northwind' }))).toEqual([asked]))

test('a password in the address stands in nothing that is shown', async () => {
  const source = at('https://pat:secret@forum.example', { own: 'Northwind' })
  expect([source.name, source.id].join()).not.toContain('secret')
  const [ask] = source.asks(poll)
  if (ask === undefined) throw new Error('asks nothing')
  const body = new TextEncoder().encode(
    JSON.stringify({
      latest_posts: [
        { id: 1, topic_id: 2, post_number: 1, username: 'pat', cooked: 'Hello', topic_slug: 'hello' },
      ],
    }),
  )
  const url = 'https://forum.example/posts.json'
  const reading = await source.read(
    { ask, request: ask.request, url, status: 200, headers: {}, body },
    poll,
    parsers,
  )
  expect(reading.posts).toMatchObject([{ url: 'https://forum.example/t/hello/2/1', place: 'forum.example' }])
  expect(JSON.stringify(reading.posts)).not.toContain('secret')
})

test('only searches are ten seconds apart, and each forum counts for itself', () => {
  const own = at('https://forum.example', { own: 'Northwind' })
  const other = at('https://talk.example')
  const gaps = gapsFor([own, other])
  expect([gaps('forum.example'), gaps('talk.example')]).toEqual([0, 10_000])
  expect([own.limits?.site, other.limits?.site]).toEqual(['forum.example', 'talk.example'])
})

test.each(['moderators', 'group:', 'group:two words', ''])('staffMeans: %j is none', (staffMeans) => {
  const wrong = discourse.options.safeParse({ type: 'discourse', url: 'https://forum.example', staffMeans })
  expect(wrong.error?.issues).toMatchObject([
    { path: ['staffMeans'], message: expect.stringContaining('group:support') },
  ])
})

test.each([
  'https://forum.example/search?q=northwind',
  'https://forum.example/#top',
  'forum.example',
  'file:///forum',
])('no address of a forum: %s', (url) =>
  expect(discourse.options.safeParse({ type: 'discourse', url }).success).toBe(false),
)

test('a key goes into a header only as one line, and is not repeated', () => {
  const wrong = discourse.options.safeParse({
    type: 'discourse',
    url: 'https://forum.example',
    key: 'abc\r\nx: y',
  })
  expect(wrong.success).toBe(false)
  expect(JSON.stringify(wrong.error?.issues)).not.toContain('abc')
})

test('a search has ten pages at the most, and says so when there was more', async () => {
  const source = at('https://talk.example')
  const [ask] = source.asks(poll)
  if (ask === undefined) throw new Error('asks nothing')
  const hit = {
    id: 7,
    topic_id: 2,
    post_number: 3,
    username: 'pat',
    blurb: 'Northwind Hosting is down',
    created_at: '2026-09-07T10:00:00Z',
  }
  const page = (number: number, more: boolean | null) => {
    const url = `https://talk.example/search.json?q=%22northwind+hosting%22&page=${number}`
    const body = new TextEncoder().encode(
      JSON.stringify({ posts: [hit], grouped_search_result: { error: null, more_full_page_results: more } }),
    )
    return source.read({ ask, request: { url }, url, status: 200, headers: {}, body }, poll, parsers)
  }
  expect(await page(9, true)).toMatchObject({
    next: { url: expect.stringContaining('page=10') },
    notices: [],
  })
  expect(await page(9, true)).not.toHaveProperty('complete')
  expect(await page(10, null)).toMatchObject({ complete: true, notices: [] })
  const last = await page(10, true)
  expect(last).toMatchObject({
    complete: false,
    notices: [{ code: 'search-limit', args: { term: 'northwind hosting', most: 500 } }],
  })
  expect(last).not.toHaveProperty('next')
})
