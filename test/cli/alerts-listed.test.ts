// `mentions alerts`: who is told of what, what was told, and what waits.
import { expect } from 'vitest'
import { complaint, complaints, rss } from '../support/rss.js'
import { test, type Workspace } from '../support/workspace.js'

const MINUTE = 60_000
const start = new Date('2026-11-02T09:00:00Z')
const later = (minutes: number) => new Date(start.getTime() + minutes * MINUTE)

const config = (base: string) => ({
  brands: [{ name: 'Northwind Hosting', contacts: ['safety@northwind.example', '+49 30 5550100'] }],
  digest: {
    timezone: 'UTC',
    email: { to: 'care@northwind.example', from: 'bot@northwind.example', maildir: 'mail' },
  },
  alerts: {
    destinations: {
      desk: { type: 'webhook', url: `${base}/taken` },
      boss: { type: 'webhook', url: `${base}/taken` },
    },
    rules: [
      {
        when: 'new',
        severity: 3,
        to: 'desk',
        quiet: '10:00-12:00',
        escalate: [{ after: '30m', to: 'boss' }],
      },
      { when: 'source-failing', to: 'boss', name: 'sources', batch: '10m' },
    ],
  },
})

async function worldOf(work: Workspace) {
  const server = await work.serve({ '/a.rss': { body: rss([]) }, '/taken': { status: 204 } })
  await work.configure([`${server.base}/a.rss`], { every: '0s', ...config(server.base) })
  const run = (minutes: number, ...args: string[]) => work.run(args, { now: () => later(minutes) })
  return {
    post: (names: number) =>
      server.routes.set('/a.rss', {
        body: rss(complaints(names).map((one) => ({ ...one, publishedAt: later(1) }))),
      }),
    scan: (minutes: number) => run(minutes, 'scan', '--force'),
    alerts: async (minutes: number, ...args: string[]) => (await run(minutes, 'alerts', ...args)).stdout,
  }
}

test('says of each rule who is told, what was told last, what waits, and who is next', async ({ work }) => {
  const { post, scan, alerts } = await worldOf(work)
  expect(await alerts(0)).toMatchInlineSnapshot(`
    "contacts: Northwind Hosting
      of       danger to somebody's life or body, about Northwind Hosting
      to       safety@northwind.example
      last     nothing: it begins with the next scan

    new to desk
      of       new posts that need a reply, of severity 3 or more
      to       desk; then boss, where nobody acknowledged it for 30m
      held     at most once in 15m, not in its quiet hours, at most 50 a day
      last     nothing: it begins with the next scan

    sources
      of       sources that fail
      to       boss
      held     gathers for 10m, at most once in 15m, at most 50 a day
      last     nothing: it begins with the next scan
    "
  `)
  await scan(0)
  post(1)
  await scan(10)
  post(3)
  await scan(62)
  expect(await alerts(65)).toMatchInlineSnapshot(`
    "contacts: Northwind Hosting
      of       danger to somebody's life or body, about Northwind Hosting
      to       safety@northwind.example
      last     nothing since it began 2 Nov 09:00 UTC

    new to desk
      of       new posts that need a reply, of severity 3 or more
      to       desk; then boss, where nobody acknowledged it for 30m
      held     at most once in 15m, not in its quiet hours, at most 50 a day
      last     2 Nov 09:10 UTC to desk, sent: 1 person waits for a reply from Northwind Hosting
      waits    2 alerts for desk until 2 Nov 12:00 UTC: its quiet hours
      waits    1 alert for boss until 2 Nov 12:00 UTC: its quiet hours

    sources
      of       sources that fail
      to       boss
      held     gathers for 10m, at most once in 15m, at most 50 a day
      last     nothing since it began 2 Nov 09:00 UTC
    "
  `)
  expect(await alerts(65, '--since', '1h')).toMatchInlineSnapshot(`
    "new to desk: 2 Nov 09:10 UTC to desk, sent: 1 person waits for a reply from Northwind Hosting
    "
  `)
  expect(await alerts(65, '--since', '10m')).toBe('Nothing was told since then.\n')
})

test('and as JSON', async ({ work }) => {
  const { post, scan, alerts } = await worldOf(work)
  await scan(0)
  post(1)
  await scan(10)
  const { rules, told } = JSON.parse(await alerts(20, '--format', 'json', '--since', '1h'))
  expect(rules.map(({ name, forContacts }: Record<string, unknown>) => [name, forContacts])).toEqual([
    ['contacts: Northwind Hosting', true],
    ['new to desk', undefined],
    ['sources', undefined],
  ])
  expect(rules[1]).toMatchObject({
    when: 'new',
    began: start.toISOString(),
    steps: [
      { afterSeconds: 0, to: ['desk'] },
      { afterSeconds: 1800, to: ['boss'] },
    ],
    next: [{ to: ['boss'], at: later(40).toISOString(), case: expect.any(String) }],
    last: {
      state: 'sent',
      destination: 'desk',
      title: '1 person waits for a reply from Northwind Hosting',
    },
  })
  expect(told).toEqual([rules[1].last])
})

test('where there is nothing to tell by it says how to have it', async ({ work }) => {
  await work.configure(['a.rss'])
  const { stdout, code } = await work.run(['alerts'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Nobody is told of anything: .* docs\/alerts\.md\n$/s)
})

test('a post that is answered waits no more', async ({ work }) => {
  const { post, scan, alerts } = await worldOf(work)
  await scan(0)
  post(2)
  await scan(61)
  expect(await alerts(62)).toContain('2 alerts for desk until 2 Nov 12:00 UTC: its quiet hours')
  await work.run(['ignore', '--search', complaint('post-1').name, '--yes'], { now: () => later(63) })
  expect(await alerts(64)).toContain('1 alert for desk until')
})
