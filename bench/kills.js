// kill -9 at random moments of a scan, any number of times. The tests kill at ten moments that are events; this looks between them.
// Usage: node kills.js [KILLS]. Claim: the store opens, no post is lost or stored twice, and each is shown at least once.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { DatabaseSync } from '@photostructure/sqlite'

const KILLS = Number(process.argv[2] ?? 200)
const FEEDS = 40
const POSTS = 4

const mentions = fileURLToPath(new URL('../bin/mentions.js', import.meta.url))
const published = new Date(Date.now() - 3_600_000).toUTCString()
const link = (feed, post) => `https://forum.example/t/${feed}-${post}`
const item = (feed, post) =>
  `<item><title>Topic</title><link>${link(feed, post)}</link><pubDate>${published}</pubDate><author>a${feed}-${post}@b.example</author>
  <description>Northwind Hosting is down again, post ${feed}-${post}. My site will not load and I want a refund.</description></item>`
const numbers = (count) => Array.from({ length: count }, (_, number) => number)
const feeds = numbers(FEEDS).map((feed) => {
  const items = numbers(POSTS).map((post) => item(feed, post))
  return `<rss version="2.0"><channel><title>A forum</title>${items.join('')}</channel></rss>`
})

const server = createServer((request, response) => response.end(feeds[Number(request.url?.slice(1))]))
server.listen(0, '127.0.0.1')
await once(server, 'listening')

const folder = mkdtempSync(join(tmpdir(), 'mentions-bench-'))
const config = join(folder, 'mentions.yaml')
const sources = feeds.map((_, feed) => ({
  type: 'feed',
  url: `http://127.0.0.1:${server.address().port}/${feed}`,
}))
writeFileSync(
  config,
  JSON.stringify({ brands: [{ name: 'Northwind Hosting' }], sources, http: { gap: '0s' } }),
)

/** Starts a scan; `ended` gives the links that it showed. */
function scan(store) {
  const args = ['scan', '--force', '--new', '--format', 'ndjson', '--config', config, '--store', store]
  const child = spawn(process.execPath, [mentions, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
  const output = text(child.stdout)
  const ended = once(child, 'close').then(async ([code]) => ({ code, shown: linksIn(await output) }))
  return { child, ended }
}

/** The posts on the lines that were written whole. */
const linksIn = (ndjson) =>
  ndjson
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => JSON.parse(line).url ?? [])

function examine(path) {
  const store = new DatabaseSync(path, { readOnly: true })
  try {
    const broken =
      store.prepare('pragma integrity_check').get().integrity_check !== 'ok' ||
      store.prepare('pragma foreign_key_check').all().length > 0
    const hasPosts = store.prepare("select 1 from sqlite_schema where name = 'posts'").get() !== undefined
    const counts = hasPosts
      ? store.prepare('select count(*) as posts, count(distinct url) as different from posts').get()
      : { posts: 0, different: 0 }
    return { broken, ...counts }
  } finally {
    store.close()
  }
}

const counts = {
  kills: 0,
  'after the end': 0,
  'next scan failed': 0,
  'store broken': 0,
  'posts lost': 0,
  'posts twice': 0,
  'never shown': 0,
}
try {
  const started = performance.now()
  await scan(join(folder, 'whole.db')).ended
  const whole = performance.now() - started
  for (let kill = 0; kill < KILLS; kill++) {
    const path = join(folder, `${kill}.db`)
    const first = scan(path)
    await sleep(Math.random() * whole)
    if (first.child.kill('SIGKILL')) counts.kills++
    else counts['after the end']++
    const killed = await first.ended
    if (existsSync(path) && examine(path).broken) counts['store broken']++

    const next = await scan(path).ended
    if (next.code !== 0) counts['next scan failed']++
    const { broken, posts, different } = examine(path)
    if (broken) counts['store broken']++
    counts['posts lost'] += FEEDS * POSTS - different
    counts['posts twice'] += posts - different
    counts['never shown'] += FEEDS * POSTS - new Set([...killed.shown, ...next.shown]).size
    for (const end of ['', '-wal', '-shm', '.lock']) rmSync(path + end, { force: true })
  }
} finally {
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true, force: true })
}

for (const [what, count] of Object.entries(counts)) console.log(`${String(count).padStart(6)}  ${what}`)
const bad = Object.entries(counts).filter(([what, count]) => count > 0 && !/kills|end/.test(what))
process.exitCode = bad.length === 0 ? 0 : 1
