// The web of bench/watch.js: feeds that grow with a time of their own, and a webhook that takes alerts, not always at once.
import { createServer } from 'node:http'

const HOUR = 3_600_000
const ITEMS = 20

/** Sources that are polled often, and seldom; and how often each of them has a new post, in milliseconds. */
export const often = { count: 60, every: '15m', period: 8 * HOUR }
export const seldom = { count: 240, every: '6h', period: 72 * HOUR }

const words = [
  'server',
  'invoice',
  'mailbox',
  'domain',
  'backup',
  'certificate',
  'panel',
  'migration',
  'router',
  'ticket',
]

/** The posts of a source that are published by then, the last first. */
function posts(index, { period }, start, now) {
  const offset = (index * 7_919_777) % period
  const count = Math.max(0, Math.floor((now - start - offset) / period) + 1)
  return Array.from({ length: Math.min(count, ITEMS) }, (_, back) => {
    const number = count - 1 - back
    return { number, at: start + offset + number * period }
  })
}

const item = (index, { number, at }) => {
  const thing = words[(index + number * 3) % words.length]
  return `<item><guid>s${index}-${number}</guid><link>https://forum${index}.example/t/${number}</link>
<title>Northwind Hosting: my ${thing} is broken</title><author>person${index}x${number}@forum.example</author>
<description>Since ${number % 9} this morning the ${thing} number ${index * 1_000 + number} at Northwind Hosting is down and nobody answers. I lose orders, case ${number}-${index}.</description>
<pubDate>${new Date(at).toUTCString()}</pubDate></item>`
}

/**
 * @param now gives the time of this world
 * @returns its addresses, what alerts came in, and every post that was published
 */
export async function openWorld(start, now) {
  const taken = []
  let tries = 0
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      let body = ''
      request.on('data', (chunk) => (body += chunk))
      request.on('end', () => {
        tries += 1
        // It takes some and then does not say so, and refuses others for now.
        const mood = tries % 11
        if (mood === 5) return response.writeHead(503).end()
        const message = JSON.parse(body)
        taken.push({
          id: message.id,
          urls: message.items.map(({ url }) => url),
          more: message.more,
          at: now(),
        })
        if (mood === 8) return response.destroy()
        response.writeHead(204).end()
      })
      return
    }
    const index = Number(/\d+/.exec(request.url)?.[0])
    const kind = index < often.count ? often : seldom
    response.writeHead(200, { 'content-type': 'application/rss+xml' })
    response.end(
      `<rss version="2.0"><channel><title>Forum ${index}</title><link>https://forum${index}.example/</link>${posts(
        index,
        kind,
        start,
        now(),
      )
        .map((post) => item(index, post))
        .join('')}</channel></rss>`,
    )
  })
  // Every address of 127.0.0.0/8 leads here.
  await new Promise((resolve) => server.listen(0, '0.0.0.0', resolve))
  const { port } = server.address()
  const sources = Array.from({ length: often.count + seldom.count }, (_, index) => ({
    type: 'feed',
    url: `http://127.0.${1 + Math.floor(index / 200)}.${1 + (index % 200)}:${port}/${index}.rss`,
    every: index < often.count ? often.every : seldom.every,
  }))
  return { sources, hook: `http://127.0.0.1:${port}/hook`, taken, close: () => server.close() }
}
