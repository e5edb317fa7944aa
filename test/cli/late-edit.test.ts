// Praise that becomes a complaint a month later: new wherever something is told, and waiting since then.
import { expect } from 'vitest'
import { rss } from '../support/rss.js'
import { runCommand } from '../support/run.js'
import { expectSuccess } from '../support/said.js'
import { test } from '../support/workspace.js'

const DAY = 24 * 60 * 60 * 1000
const now = new Date('2026-11-21T12:00:00Z')
const month = new Date(now.getTime() - 30 * DAY)

const version = (text: string) =>
  rss([{ name: 'one', title: 'My review', text, publishedAt: new Date(month.getTime() - DAY) }])
const praise = version('Northwind Hosting is great, thank you for the quick help. I love it.')
const complaint = version(
  'Northwind Hosting is down again. My site won’t load, support is silent and I want a refund.',
)

test('is new, listed with what is fresh, and told in the digest of the day', async ({ work }) => {
  const server = await work.serve({ '/posts.rss': { body: praise } })
  await work.configure([`${server.base}/posts.rss`])
  const runAt = (moment: Date, args: readonly string[]) =>
    runCommand(args, { ...work.here(), now: () => moment })
  const first = await runAt(month, ['scan'])
  expect(first.stdout).toMatch(/Nothing needs a reply/)
  await runAt(month, ['digest'])

  server.routes.set('/posts.rss', { body: complaint })
  const edited = new Date(now.getTime() - 20 * 60_000)
  const scan = await runAt(edited, ['scan', '--force', '--new', '--format', 'json'])
  expectSuccess(scan)
  expect(JSON.parse(scan.stdout)).toMatchObject({
    counts: { people: 1, late: 0, foundLate: 0, lapsed: 0 },
    mentions: [
      {
        waitsSince: edited.toISOString(),
        waitedSeconds: 0,
        late: false,
        promised: true,
        foundLate: false,
        due: true,
      },
    ],
  })

  const list = await runAt(now, ['list', '--since', '1h'])
  expect(list.stdout).toMatch(/~20m/)
  expect(list.stdout).toMatch(/edited/)
  expect(list.stdout).not.toMatch(/Found late|left out/)

  const digest = await runAt(now, ['digest', '--since', '24h', '--format', 'text'])
  expect(digest.stdout).toMatch(/WAITING FOR A REPLY \(1\)[\s\S]*waits about 20m · new/)
  expect(digest.stdout).toMatch(/1 new mention: 1 needed a reply\./)
  expect(digest.stdout).toMatch(/Needed a reply +1 /)
  expect(digest.stdout).toMatch(/today +1 +#/)

  const shown = await runAt(now, ['show', JSON.parse(scan.stdout).mentions[0].case.id])
  expect(shown.stdout).toMatch(
    /Published 2026-10-21 12:00, edited 2026-11-21 11:40 so that it needs a reply, waits about 20m/,
  )
  expect(shown.stdout).toMatch(/post edited \(scan\): needs a reply/)
})
