// A forum that is watched by its feed, from the feed to a case that somebody of us answered there.
import { expect } from 'vitest'
import { expectSuccess } from '../support/said.js'
import { test } from '../support/workspace.js'

const HOUR = 3_600_000
const noon = Date.parse('2026-09-07T12:00:00Z')
const ago = (hours: number): number => noon - hours * HOUR

const item = (base: string, post: { id: number; by: string; at: number; html: string }) => `<item>
  <title>Mails of Northwind</title><link>${base}/post/${post.id}</link><guid isPermaLink="true">${base}/post/${post.id}</guid>
  <dc:creator>${post.by}</dc:creator><pubDate>${new Date(post.at).toUTCString()}</pubDate>
  <description><![CDATA[${post.html}]]></description></item>`

const posts = [
  {
    id: 9100,
    by: 'marta_k',
    at: ago(5),
    html: '<p>Northwind is down again, all our mails are lost. Nobody answers!</p>',
  },
  { id: 9101, by: 'geoff', at: ago(4), html: '<p>Same here.</p>' },
  {
    id: 9102,
    by: 'nw_help',
    at: ago(3),
    html: '<p>We found the cause and mended it: your mails of this morning are there again. Please log in anew.</p>',
  },
]

const topic = (shown: typeof posts) => ({
  tid: 501,
  title: 'Mails of Northwind',
  slug: '501/mails-of-northwind',
  postcount: shown.length,
  locked: 0,
  posts: shown.map(({ id, by, at, html }, index) => ({
    pid: id,
    uid: id,
    index,
    content: html,
    timestamp: at,
    edited: 0,
    deleted: 0,
    upvotes: index,
    user: { username: by, userslug: by, postcount: 2 },
  })),
})

test('a complaint that we answered at a forum is answered, though its feed tells nothing of threads', async ({
  work,
}) => {
  const json = (body: unknown) => ({ contentType: 'application/json', body: JSON.stringify(body) })
  const { base, routes, log } = await work.serve({
    '/api/post/9100': json('/topic/501/mails-of-northwind/1'),
    '/api/topic/501/mails-of-northwind/1': json(topic(posts.slice(0, 2))),
  })
  routes.set('/recentposts.rss', {
    body: `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Recent Posts</title>
      <link>${base}/recentposts</link>${posts.slice(0, 1).map((post) => item(base, post))}</channel></rss>`,
  })
  await work.write(
    'mentions.yaml',
    JSON.stringify({
      brands: [{ name: 'Northwind', staff: ['127.0.0.1:nw_help'] }],
      sources: [{ type: 'feed', name: 'Hosting Talk', url: `${base}/recentposts.rss` }],
      http: { gap: '0s' },
    }),
  )
  const at = (hours: number) => ({ now: () => new Date(noon + hours * HOUR) })
  const list = async (hours: number) =>
    JSON.parse((await work.run(['list', '--format', 'json'], at(hours))).stdout).mentions
  expectSuccess(await work.run(['scan'], at(0)))
  expect(log.map(({ path }) => path)).toContain('/api/topic/501/mails-of-northwind/1?sort=oldest_to_newest')
  const [waiting] = await list(0)
  // The look told of its thread, and of who wrote.
  expect(waiting).toMatchObject({ case: { state: 'new' }, thread: { id: '501' }, author: { posts: 2 } })

  routes.set('/api/topic/501/mails-of-northwind/1', json(topic(posts)))
  expectSuccess(await work.run(['scan'], at(2)))
  expect(await list(2)).toEqual([])
  const { stdout } = await work.run(['show', waiting.case.id], at(2))
  expect(stdout).toMatch(/answered there/)
  expect(stdout).toContain(`${base}/post/9102`)
})
