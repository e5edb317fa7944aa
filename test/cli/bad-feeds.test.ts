// Servers and feeds that are broken in the ways they break: what could be read is kept and shown, and the rest is said.
import { createServer } from 'node:net'
import { describe, expect } from 'vitest'
import { coverageIn, namesIn } from '../support/ndjson.js'
import { complaint, complaints, linkOf, rss, smallTalk } from '../support/rss.js'
import { expectReadable, expectSuccess } from '../support/said.js'
import { test } from '../support/workspace.js'

const good = rss([complaint('good')])
const html =
  '<!doctype html><html><head><title>Hello</title></head><body><p>Please enable JavaScript.</p></body></html>'

/** A port of this machine that nobody listens on. */
async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port.')
  return address.port
}

describe.concurrent('one source fails', () => {
  test.for([
    {
      how: 'a page that is gone',
      answer: { status: 404, contentType: 'text/html', body: html },
      says: /404/,
    },
    {
      how: 'a server in trouble',
      answer: { status: 500, contentType: 'text/plain', body: 'oops' },
      says: /500/,
    },
    {
      how: 'a page where a feed was due',
      answer: { contentType: 'text/html', body: html },
      says: /HTML|web page/i,
    },
    { how: 'a page that claims to be a feed', answer: { body: html }, says: /HTML|web page/i },
    { how: 'nothing at all', answer: { body: '' }, says: /empty/i },
    { how: 'something that is no feed', answer: { body: 'PK\u0003\u0004 not a feed' }, says: /feed/i },
    {
      how: 'JSON that is no feed',
      answer: { contentType: 'application/json', body: '{"error": "no"}' },
      says: /feed/i,
    },
    {
      how: 'XML that is no feed',
      answer: { contentType: 'text/xml', body: '<note><to>you</to></note>' },
      says: /feed/i,
    },
  ])('$how', async ({ answer, says }, { work }) => {
    const server = await work.serve({ '/good.rss': { body: good }, '/bad.rss': answer })
    await work.configure([`${server.base}/bad.rss`, `${server.base}/good.rss`])

    const result = await work.run(['scan'])
    expect(result.stdout).toContain(linkless('good'))
    expect(result.stdout).toMatch(/bad\.rss/)
    expect(result.code).toBe(0)
    expectReadable(result)

    const check = await work.run(['check'])
    expect(check.stdout).toMatch(says)
    expect(check.stdout).toMatch(/try: \S/)
    expect(check.code).toBe(3)
    expectReadable(check)
  })

  test.for([
    {
      how: 'a host nobody listens on',
      url: async () => `http://127.0.0.1:${await closedPort()}/bad.rss`,
      says: /refused|reach|connect/i,
    },
    {
      how: 'a name that does not exist',
      url: async () => 'http://nope.invalid/bad.rss',
      says: /nope\.invalid/,
    },
    { how: 'a file that does not exist', url: async () => 'gone.rss', says: /gone\.rss/ },
    { how: 'a file that is a folder', url: async () => '.', says: /folder|directory/i },
  ])('$how', async ({ url, says }, { work }) => {
    const server = await work.serve({ '/good.rss': { body: good } })
    await work.configure([await url(), `${server.base}/good.rss`])
    const result = await work.run(['scan', '--format', 'ndjson', '--strict'])
    expect(result.stdout).toContain(linkOf('good'))
    expect(result.code).toBe(3)
    expectReadable(result)
    const check = await work.run(['check'])
    expect(check.stdout).toMatch(says)
    expect(check.code).toBe(3)
  })
})

describe.concurrent('what can be read of a damaged feed is kept', () => {
  const whole = rss(complaints(10))
  test.for([
    {
      how: 'cut off inside the last item',
      body: whole.slice(0, whole.lastIndexOf('<description>') + 20),
      kept: 9,
    },
    { how: 'cut off between items', body: whole.slice(0, whole.lastIndexOf('<item>')), kept: 9 },
    { how: 'with a bare ampersand', body: whole.replace('Topic post-3', 'Fish & chips'), kept: 10 },
    { how: 'without the end of the channel', body: whole.replace('</channel></rss>', ''), kept: 10 },
  ])('$how', async ({ body, kept }, { work }) => {
    const server = await work.serve({ '/posts.rss': { body } })
    await work.configure([`${server.base}/posts.rss`])
    const result = await work.run(['scan', '--format', 'ndjson'])
    const shown = namesIn(result.stdout)
    expect(shown.length).toBeGreaterThanOrEqual(kept)
    expect(result.code).toBe(0)
    expectReadable(result)
  })
})

test('an empty feed is no error, and says that it holds nothing', async ({ work }) => {
  const server = await work.serve({ '/posts.rss': { body: rss([]) } })
  await work.configure([`${server.base}/posts.rss`])
  const result = await work.run(['scan'])
  expectSuccess(result)
  expect(result.stdout).toMatch(/no posts/i)
})

test('a feed of 5,000 items is read to its last one', async ({ work }) => {
  const items = [
    ...Array.from({ length: 4_999 }, (_, number) => smallTalk(`talk-${number}`)),
    complaint('last'),
  ]
  const server = await work.serve({ '/posts.rss': { body: rss(items) } })
  await work.configure([`${server.base}/posts.rss`])
  const result = await work.run(['scan', '--format', 'ndjson'])
  expect(result.code).toBe(0)
  expect(namesIn(result.stdout)).toEqual(['last'])
  expect(coverageIn(result.stdout).coverage.sources).toMatchObject([{ posts: items.length }])
})

test('a feed over the limit of bytes is refused, the others are shown', async ({ work }) => {
  const server = await work.serve({
    '/good.rss': { body: good },
    '/huge.rss': { body: rss(complaints(4_000)) },
  })
  await work.configure([`${server.base}/good.rss`, `${server.base}/huge.rss`], {
    http: { gap: '0s', maxBytes: '1MB' },
  })
  const result = await work.run(['scan', '--strict'])
  expect(result.stdout).toContain(linkless('good'))
  expect(result.code).toBe(3)
})

/** The words of a complaint as the table shows them, which may cut the post short. */
function linkless(name: string): string {
  return `Topic ${name}`
}
