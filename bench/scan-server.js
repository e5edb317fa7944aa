// Serves the feeds of bench/scan.js, each on a loopback address of its own, from a process of its own.
// Usage: node scan-server.js COUNT [ITEMS [LARGE]]. Tells its parent the addresses. ITEMS are those of each feed; LARGE those of one
// feed more.
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { feed } from './scan-feeds.js'

const [count, items, large] = process.argv.slice(2).map(Number)
const sizes = [...Array.from({ length: count }, () => items), ...(large === undefined ? [] : [large])]

/** 127.0.1.1 to 127.0.1.250, then 127.0.2.1 and on. */
const hostOf = (index) => `127.0.${1 + Math.floor(index / 250)}.${1 + (index % 250)}`

async function serve(size, index) {
  const body = Buffer.from(feed(index + 1, size))
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`
  const server = createServer((request, response) => {
    const unchanged = request.headers['if-none-match'] === etag
    response.writeHead(unchanged ? 304 : 200, { 'content-type': 'application/rss+xml; charset=utf-8', etag })
    response.end(unchanged ? undefined : body)
  })
  const host = hostOf(index)
  await new Promise((resolve) => server.listen(0, host, resolve))
  return `http://${host}:${server.address().port}/feed.rss`
}

process.send(await Promise.all(sizes.map(serve)))
process.on('disconnect', () => process.exit())
