// How fast feeds are read, against what else reads them, and how the cost grows with size.
// Run: npm run build && (cd bench && npm install) && node bench/feeds.js [DIR]
// With DIR, its feeds are measured instead of generated ones; a feed counts only if everybody reads it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { parseFeed as feedsmith } from 'feedsmith'
import RssParser from 'rss-parser'
import { parseFeed } from '../dist/feeds/index.js'

const url = 'https://forum.example/feed'
const rssParser = new RssParser()
const bareXml = new XMLParser({ ignoreAttributes: false })
const text = (body) => body.toString('utf8')

/** From bytes to a value; the others take text, so reading the bytes as UTF-8 is part of their work. */
const readers = {
  mentions: (body) => parseFeed(body, { url }),
  feedsmith: (body) => feedsmith(text(body)),
  'rss-parser': (body) => rssParser.parseString(text(body)),
  'fast-xml-parser': (body) => bareXml.parse(text(body)),
}

const words =
  `the server has been down since this morning and nobody answers the phone we can not log in to our account
the invoice was paid twice please help our customers are waiting for an answer about the outage`.split(/\s+/)

/** A paragraph as forum software writes it; `seed` makes every post another one. */
function html(seed, length) {
  let paragraph = ''
  for (let at = seed; paragraph.length < length; at++)
    paragraph += `${words[(at * 7 + seed) % words.length]} `
  return `<p>${paragraph}&amp; more</p>\n<p>See <a href="https://forum.example/t/${seed}?a=1&amp;b=2">topic ${seed}</a>, it&rsquo;s all there.</p>`
}

const escaped = (markup) => markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const item = (
  seed,
) => `<item><title>Post ${seed} &amp; more</title><link>https://forum.example/t/${seed}</link>
<guid isPermaLink="false">forum-${seed}</guid><dc:creator><![CDATA[Ann ${seed}]]></dc:creator><category>hosting</category>
<pubDate>Mon, 07 Sep 2026 08:00:00 +0000</pubDate><description>${escaped(html(seed, 200))}</description>
<content:encoded><![CDATA[${html(seed, 900)}]]></content:encoded></item>\n`

const entry = (seed) => `<entry><id>tag:forum.example,2026:${seed}</id><title type="html">Post ${seed}</title>
<link rel="alternate" type="text/html" href="https://forum.example/t/${seed}"/><author><name>Ann ${seed}</name></author>
<published>2026-09-07T08:00:00Z</published><updated>2026-09-07T09:00:00Z</updated>
<content type="html">${escaped(html(seed, 900))}</content></entry>\n`

function generate(size, piece, head, tail) {
  let body = head
  for (let seed = 0; body.length < size; seed++) body += piece(seed)
  return Buffer.from(body + tail)
}

const rss = (size) =>
  generate(
    size,
    item,
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Forum</title><link>https://forum.example/</link>\n`,
    '</channel></rss>',
  )
const atom = (size) =>
  generate(
    size,
    entry,
    `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Forum</title><id>f</id>\n`,
    '</feed>',
  )

async function isReadByAll(body) {
  for (const read of Object.values(readers)) {
    try {
      await read(body)
    } catch {
      return false
    }
  }
  return true
}

async function feedsIn(folder) {
  const feeds = []
  for (const name of readdirSync(folder)) {
    const body = readFileSync(join(folder, name))
    if (await isReadByAll(body)) feeds.push({ name, body })
  }
  return feeds
}

/** Milliseconds a feed, the best of several rounds, reader by reader in turn: noise only ever adds. */
async function measure(body, rounds = 7) {
  const best = {}
  const times = Math.max(1, Math.round(200_000 / body.length))
  for (let round = 0; round < rounds; round++) {
    for (const [name, read] of Object.entries(readers)) {
      const started = performance.now()
      for (let time = 0; time < times; time++) await read(body)
      best[name] = Math.min(best[name] ?? Infinity, (performance.now() - started) / times)
    }
  }
  return best
}

async function compare(feeds) {
  const total = {}
  let bytes = 0
  for (const { body } of feeds) {
    bytes += body.length
    for (const [name, ms] of Object.entries(await measure(body))) total[name] = (total[name] ?? 0) + ms
  }
  console.log(`${feeds.length} feeds, ${(bytes / 1e6).toFixed(1)} MB:`)
  for (const [name, ms] of Object.entries(total)) {
    const speed = (bytes / 1000 / ms).toFixed(1).padStart(7)
    console.log(
      `${name.padStart(16)}  ${speed} MB/s  mentions is ${(ms / total.mentions).toFixed(2)} × as fast`,
    )
  }
  const ratio = total.feedsmith / total.mentions
  console.log(`${ratio >= 2.5 ? 'kept' : 'BROKEN'}: at least 2.5 × feedsmith (${ratio.toFixed(2)} ×)\n`)
}

const [folder] = process.argv.slice(2)
if (folder !== undefined) await compare(await feedsIn(folder))
else {
  await compare([
    { name: 'rss', body: rss(30_000) },
    { name: 'rss', body: rss(300_000) },
    { name: 'atom', body: atom(30_000) },
    { name: 'atom', body: atom(300_000) },
  ])
}

console.log('Cost against size, RSS:')
for (const size of [10_000, 100_000, 1_000_000, 10_000_000]) {
  const body = rss(size)
  const best = await measure(body, size > 1_000_000 ? 3 : 7)
  const speeds = Object.entries(best).map(([name, ms]) => `${name} ${(body.length / 1000 / ms).toFixed(0)}`)
  console.log(`${String(size).padStart(9)} bytes  ${speeds.join(', ')} MB/s`)
}
