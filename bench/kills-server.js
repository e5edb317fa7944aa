// The feeds of bench/kills.js: every post is a complaint by somebody else.
import { once } from 'node:events'
import { createServer } from 'node:http'

const FEEDS = 16
const POSTS = 4

const published = new Date(Date.now() - 3_600_000).toUTCString()
const numbers = (count) => Array.from({ length: count }, (_, number) => number)
const item = (feed, post) =>
  `<item><title>Topic</title><link>https://forum.example/t/${feed}-${post}</link><pubDate>${published}</pubDate>
  <author>a${feed}-${post}@b.example</author>
  <description>Northwind Hosting is down again, post ${feed}-${post}. My site will not load and I want a refund.</description></item>`
const feeds = numbers(FEEDS).map((feed) => {
  const items = numbers(POSTS).map((post) => item(feed, post))
  return `<rss version="2.0"><channel><title>A forum</title>${items.join('')}</channel></rss>`
})

/** Serves them on loopback. `config` reads them all. */
export async function serveFeeds() {
  const server = createServer((request, response) => response.end(feeds[Number(request.url?.slice(1))]))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const sources = feeds.map((_, feed) => ({
    type: 'feed',
    url: `http://127.0.0.1:${server.address().port}/${feed}`,
  }))
  return {
    config: { brands: [{ name: 'Northwind Hosting' }], sources, http: { gap: '0s' } },
    posts: FEEDS * POSTS,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
