// The first day with the places that need no key: init, check, scan, against doubles on this machine.
import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import type { FeedServer, Route } from '../support/feed-server.js'
import { type ProcessWorkspace, test } from '../support/process-workspace.js'
import { expectReadable, expectSuccess } from '../support/said.js'

const HACKER_NEWS = '/api/v1/search_by_date'
const REDDIT = '/search.rss'
/** With its query, as the server sees it. */
const SEARCH = `${REDDIT}?q=%22northwind+hosting%22&sort=new&t=month&limit=100&type=link`

const hits = (...found: object[]): Route => ({
  contentType: 'application/json',
  body: JSON.stringify({ hits: found, nbHits: found.length }),
})
const comment = {
  objectID: '47310001',
  created_at_i: Math.floor(Date.now() / 1_000) - 600,
  author: 'undertow',
  comment_text: 'Northwind Hosting is down again, my site won&#x27;t load and support is silent.',
  story_id: 47310000,
  parent_id: 47310000,
}
const empty: Route = { body: '<feed xmlns="http://www.w3.org/2005/Atom"></feed>' }

/** Runs `init`, and lets what it wrote ask a server on this machine. */
async function begin(
  work: ProcessWorkspace,
  routes: Readonly<Record<string, Route>>,
  args: readonly string[] = [],
): Promise<FeedServer> {
  expect((await work.run(['init', '--brand', 'Northwind Hosting', ...args])).code).toBe(0)
  const server = await work.serve(routes)
  const yaml = await readFile(work.path('mentions.yaml'), 'utf8')
  // Two names of this machine, since what one site asks for must not hold for the other.
  const bases = { hackernews: server.base, reddit: server.base.replace('127.0.0.1', 'localhost') }
  const local = Object.entries(bases).reduce(
    (text, [type, base]) => text.replace(new RegExp(`^( +)- type: ${type}$`, 'm'), `$&\n$1  base: ${base}`),
    yaml,
  )
  await work.write('mentions.yaml', `${local}\nhttp: { gap: 0s }\n`)
  return server
}

const askedFor = (server: FeedServer, route: string) =>
  server.log.filter(({ path }) => path.startsWith(route)).length

test('init, check, scan: the first scan shows something, and Reddit is asked once', async ({ work }) => {
  const server = await begin(work, { [HACKER_NEWS]: hits(comment), [REDDIT]: empty })
  const check = await work.run(['check'])
  expectSuccess(check)
  expect(check.stdout).toMatch(/ok {6}\S+: 1 post, 1 names a brand/)
  expect(check.stdout).toMatch(/later {3}\S+: its site limits how often it may be asked/)
  const scan = await work.run(['scan', '--format', 'ndjson'])
  expectSuccess(scan)
  expect(scan.stdout).toContain('https://news.ycombinator.com/item?id=47310001')
  expect(askedFor(server, HACKER_NEWS)).toBe(2)
  expect(askedFor(server, REDDIT)).toBe(1)
})

test('a second scan leaves Reddit for later, forced or not, and says until when', async ({ work }) => {
  const server = await begin(work, { [HACKER_NEWS]: hits(comment), [REDDIT]: empty })
  expectSuccess(await work.run(['scan', '--dry-run']))
  expect(askedFor(server, REDDIT)).toBe(0)
  expectSuccess(await work.run(['scan']))
  const forced = await work.run(['scan', '--force', '--strict'])
  // Waiting is no failure.
  expectSuccess(forced)
  expect(forced.stdout.replace(/\s+/g, ' ')).toMatch(/limits how often it may be asked/)
  expect(forced.stdout.replace(/\s+/g, ' ')).toMatch(
    /the first scan after \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC asks it/,
  )
  expect(askedFor(server, REDDIT)).toBe(1)
})

test('a scan that is killed while Reddit answers has used its turn', async ({ work }) => {
  const server = await begin(work, { [HACKER_NEWS]: hits(comment), [REDDIT]: () => {} })
  const first = work.start(['scan'])
  await Promise.race([first.finished, server.asked(SEARCH)])
  first.child.kill('SIGKILL')
  expect((await first.finished).signal).toBe('SIGKILL')
  let again = 0
  server.routes.set(REDDIT, (_request, response) => {
    again++
    response.end()
  })
  const second = await work.run(['scan', '--force'])
  expectReadable(second)
  expect(second.stdout.replace(/\s+/g, ' ')).toMatch(/limits how often it may be asked/)
  expect(second.stdout).toContain('undertow')
  expect(again).toBe(0)
})

test('what every place may answer badly is said, and what the others gave is shown', async ({ work }) => {
  const feed = await work.serve({ '/alerts/feeds/123456/654321': { status: 404 } })
  await begin(work, {
    [HACKER_NEWS]: hits(comment),
    [REDDIT]: { status: 403, contentType: 'text/html', body: '<!doctype html><p>Are you a robot?' },
  })
  const yaml = await readFile(work.path('mentions.yaml'), 'utf8')
  await work.write(
    'mentions.yaml',
    yaml.replace(/# - type: google-alerts\n +# +url: /, `- type: google-alerts\n    url: `),
  )
  const env = { GOOGLE_ALERTS_FEED: `${feed.base}/alerts/feeds/123456/654321` }
  const scan = await work.run(['scan', '--strict', '-v'], { env })
  expectReadable(scan)
  expect(scan.code).toBe(3)
  expect(scan.stdout).toContain('undertow')
  expect(scan.stdout).toMatch(/takes us for\s+a robot/)
  expect(scan.stdout).toMatch(/There is\s+nothing\s+at/)
  expect(scan.stdout + scan.stderr).not.toMatch(/123456|654321/)
})
