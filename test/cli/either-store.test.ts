// Whoever walks through a day cannot tell whether the store is a file or a database: all commands say the same.
import { expect } from 'vitest'
import { shortId } from '../../src/cases/short-id.js'
import { firstCase, secondCase, thirdCase } from '../case-numbers.js'
import type { FeedServer } from '../support/feed-server.js'
import { TEST_SCHEMA } from '../support/postgres/server.js'
import { postgresAddress } from '../support/postgres/told.js'
import { complaint, type Item, rss, smallTalk } from '../support/rss.js'
import { test, type Workspace } from '../support/workspace.js'

const HOUR = 3_600_000
const morning = new Date('2026-03-16T07:00:00Z')
const at = (hours: number) => () => new Date(morning.getTime() + hours * HOUR)
const before = (hours: number) => ({ publishedAt: new Date(morning.getTime() - hours * HOUR) })

const atFirst: readonly Item[] = [
  complaint('one', { author: 'ada', ...before(5) }),
  complaint('two', { author: 'bo', ...before(4) }),
  complaint('three', { author: 'cy', ...before(3) }),
  complaint('four', { author: 'ada', ...before(2) }),
  { name: 'five', author: 'dee', text: 'Northwind Hosting is great, thank you!', ...before(2) },
  { ...smallTalk('six'), ...before(1) },
]
const later: readonly Item[] = [
  ...atFirst,
  complaint('seven', { author: 'bo', publishedAt: at(5)() }),
  {
    name: 'eight',
    author: 'eve',
    text: 'Does Northwind Hosting offer backups? ÄÖÜ 🔥',
    publishedAt: at(5)(),
  },
]

const [first, second, third] = [firstCase, secondCase, thirdCase].map(shortId) as [string, string, string]

/** What is asked, when, and of which posts the feed tells then. */
const day: readonly [hour: number, items: readonly Item[], ...args: string[]][] = [
  [0, atFirst, 'scan', '--dry-run'],
  [0, atFirst, 'scan'],
  [0, atFirst, 'list'],
  [0, atFirst, 'list', '--all', '--format', 'json'],
  [0, atFirst, 'next'],
  [0, atFirst, 'list', '--search', 'refund', '--format', 'ndjson'],
  [1, atFirst, 'ack', '--as', 'ines', first],
  [1, atFirst, 'reply', '--as', 'ines', second, '--text', 'We are on it.'],
  [1, atFirst, 'tag', '--as', 'ines', third, 'vip'],
  [1, atFirst, 'mark', '--as', 'ines', third, 'complaint'],
  [1, atFirst, 'snooze', '--as', 'omar', third, '--until', '4h'],
  [2, atFirst, 'list', '--format', 'json'],
  [2, atFirst, 'undo', '--as', 'omar'],
  [2, atFirst, 'show', second],
  [5, later, 'scan'],
  [5, later, 'list'],
  [6, later, 'resolve', '--as', 'ines', first],
  [6, later, 'mute', '--as', 'ines', third],
  [6, later, 'digest'],
  [6, later, 'digest', '--format', 'json'],
  [6, later, 'stats', '--format', 'json'],
  [6, later, 'incidents'],
  [6, later, 'replay'],
  [6, later, 'sources'],
  [7, later, 'forget', 'forum.example:bo', '--yes', '--as', 'ines'],
  [7, later, 'list', '--all', '--format', 'json'],
  [7, later, 'show', first],
  [7, later, 'store', 'check'],
]

const address = await postgresAddress()

test.skipIf(address === undefined)('a day is the same with a file and with a database', async ({ work }) => {
  const server = await work.serve({})
  await work.configure([`${server.base}/posts.rss`])
  const inFile = await walked(work, server, { place: work.path('mentions.db') })
  const schema = `${TEST_SCHEMA}day_${process.pid}`
  const inDatabase = await walked(work, server, { place: `${address}?schema=${schema}` })
  for (const [step, said] of inDatabase.entries()) expect(said).toEqual(inFile[step])
  // Commands that were refused would say the same everywhere.
  expect(inFile.filter(({ code }) => code === 2)).toEqual([])
})

async function walked(work: Workspace, server: FeedServer, { place }: { place: string }) {
  const said: { asked: string; code: number | null; stdout: string; stderr: string }[] = []
  for (const [hour, given, ...args] of day) {
    server.routes.set('/posts.rss', { body: rss(given) })
    const { code, stdout, stderr } = await work.run(args, { now: at(hour), env: { MENTIONS_STORE: place } })
    const alike = (text: string) =>
      text
        .replaceAll(place.replace('mentions:mentions@', 'mentions:***@'), 'STORE')
        // A database that other tests use as well may keep somebody waiting, and how long something took differs from run to run.
        .replaceAll(/^mentions: waiting for another program .*\n/gm, '')
        .replaceAll(/\b\d+(?:\.\d+)? m?s\b/g, 'a while')
        // What only a file can be.
        .replace('the file is whole, and ', '')
    said.push({ asked: args.join(' '), code, stdout: alike(stdout), stderr: alike(stderr) })
  }
  return said
}
