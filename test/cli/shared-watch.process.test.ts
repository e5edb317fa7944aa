// Several `mentions watch` on one store in PostgreSQL: each site is asked by one at a time, each alert is sent once, and what one of them
// leaves that ends or stands still others do.
import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { expect, onTestFinished } from 'vitest'
import type { Route } from '../support/feed-server.js'
import { type Machine, startMachine } from '../support/machines.js'
import { TEST_SCHEMA } from '../support/postgres/server.js'
import { postgresAddress } from '../support/postgres/told.js'
import { type ProcessWorkspace, test } from '../support/process-workspace.js'
import { complaint, type Item, rss } from '../support/rss.js'

const address = await postgresAddress()
let made = 0
const fresh = (): string => `${address}?schema=${TEST_SCHEMA}shared_${process.pid}_${++made}`

const MINUTE = 60_000
/** Between the end of an answer and the next request to the same site. */
const GAP = 1_000

/** A site that counts: how often it is asked while it is asked, and how soon after it has answered. */
function countingSite(items: () => readonly Item[]) {
  const seen = { asked: 0, atOnce: 0, most: 0, soonest: Number.POSITIVE_INFINITY, answered: 0 }
  const route: Route = async (_request, response) => {
    seen.asked++
    seen.most = Math.max(seen.most, ++seen.atOnce)
    if (seen.answered > 0) seen.soonest = Math.min(seen.soonest, performance.now() - seen.answered)
    await sleep(60)
    seen.atOnce--
    seen.answered = performance.now()
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss(items()))
  }
  return { seen, route }
}

async function machines(
  work: ProcessWorkspace,
  store: string,
  all: readonly Parameters<typeof startMachine>[2][],
): Promise<Machine[]> {
  const started = await Promise.all(all.map((one) => startMachine(work, store, one)))
  onTestFinished(async () => {
    await Promise.all(started.map((one) => one.end()))
  })
  return started
}

/** @throws where one of the machines that are to make it so has ended */
async function until(isSo: () => boolean | Promise<boolean>, by: readonly Machine[]): Promise<void> {
  while (!(await isSo())) {
    for (const machine of by) if (machine.hasEnded()) throw new Error(machine.log())
    await sleep(50)
  }
}

/** Whether the rules of alerts hold already. */
async function hasBegun(store: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  const schema = new URL(store).searchParams.get('schema')
  const { rows } = await client.query(`select rule from ${schema}.alert_rules`)
  await client.end()
  return rows.length > 0
}

/** Programs that wait for each other, each with a start of its own: one of five runs beside all other tests hung, which nobody has seen alone. */
const whole = { timeout: 90_000, retry: 2 }
const quick = { every: '1s', http: { gap: `${GAP / 1_000}s` } }

test.skipIf(address === undefined)(
  'three machines with clocks of their own ask each site in turn, and tell of each post once',
  whole,
  async ({ work }) => {
    const store = fresh()
    let posts: Item[] = []
    const told: string[] = []
    const sites = Array.from({ length: 4 }, () => countingSite(() => posts))
    const servers = await Promise.all(
      sites.map(({ route }) => work.serve({ '/a.rss': route, '/b.rss': route })),
    )
    const desk = await work.serve({
      '/desk': (request, response) => {
        let body = ''
        request.on('data', (part) => {
          body += part
        })
        request.on('end', () => {
          const { items }: { items: { url: string }[] } = JSON.parse(body)
          told.push(...items.map(({ url }) => url))
          response.writeHead(204).end()
        })
      },
    })
    await work.configure(
      servers.flatMap(({ base }) => [`${base}/a.rss`, `${base}/b.rss`]),
      {
        ...quick,
        alerts: {
          destinations: { desk: { type: 'webhook', url: `${desk.base}/desk` } },
          rules: [{ when: 'new', to: 'desk', coolDown: '0s' }],
        },
      },
    )
    const all = await machines(work, store, [
      { args: ['--concurrency', '2'] },
      { args: ['--role', 'poll'], ahead: 7 * MINUTE },
      { args: ['--role', 'deliver'], ahead: -7 * MINUTE },
    ])
    const polled = () => all.map((one) => one.log().split('"polled"').length - 1)
    await until(() => sites.every(({ seen }) => seen.asked >= 4), all)
    // What is there before the rule is news to nobody.
    await until(() => hasBegun(store), all)
    posts = Array.from({ length: 8 }, (_, at) =>
      complaint(`fresh-${at}`, { author: `author-${at}`, publishedAt: new Date() }),
    )
    await until(() => new Set(told).size === posts.length, all)
    const asked = sites.map(({ seen }) => seen.asked)
    await until(() => sites.every(({ seen }, at) => seen.asked >= (asked[at] ?? 0) + 4), all)
    await Promise.all(all.map((one) => one.end()))
    expect(told.toSorted()).toEqual([...new Set(told)].toSorted())
    for (const { seen } of sites) {
      expect(seen.most).toBe(1)
      // Half of it: what the network takes is in it. By clocks that are minutes apart it would be none at all.
      expect(seen.soonest).toBeGreaterThan(GAP / 2)
    }
    expect(polled()[2]).toBe(0)
    const { stdout } = await work.run(['list', '--format', 'json'], { env: { MENTIONS_STORE: store } })
    expect(JSON.parse(stdout).counts.needReply).toBe(posts.length)
  },
)

for (const signal of ['SIGKILL', 'SIGSTOP'] as const)
  test.skipIf(address === undefined)(
    `what a machine had begun before a ${signal} others do, and what it writes later is refused`,
    whole,
    async ({ work }) => {
      const store = fresh()
      const held: ServerResponse[] = []
      const server = await work.serve({
        '/a.rss': (_request, response) => {
          held.push(response)
        },
      })
      await work.configure([`${server.base}/a.rss`], { ...quick, every: '1h' })
      const answer = (at: number, name: string) =>
        held[at]?.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss([complaint(name)]))
      const [first, ...none] = await machines(work, store, [{}])
      await until(() => held.length === 1, first === undefined ? none : [first])
      first?.kill(signal)
      const [second] = await machines(work, store, [{ ahead: MINUTE }])
      await until(() => held.length === 2, second === undefined ? none : [second])
      answer(1, 'of-the-second')
      await second?.until('"polled"')
      answer(0, 'of-the-first')
      if (signal === 'SIGSTOP') {
        first?.kill('SIGCONT')
        await first?.until('"watch-trouble"')
        expect(first?.log()).toContain('others do its work')
        await first?.until('"watch-goes-on"')
      }
      await second?.end()
      expect(held).toHaveLength(2)
      const { stdout } = await work.run(['list', '--format', 'json'], { env: { MENTIONS_STORE: store } })
      const { mentions }: { mentions: { url: string }[] } = JSON.parse(stdout)
      expect(mentions.map(({ url }) => url)).toEqual([expect.stringContaining('of-the-second')])
    },
  )
