// How an incident went, told to whoever writes a post-mortem.
import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { jsonTimeline } from '../../src/outputs/incidents/timeline/json-schema.js'
import { storeIncident, surge } from '../support/incident.js'
import { complaint, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const MINUTE = 60_000
const noon = new Date('2026-03-14T12:00:00Z')
const at = (minutes: number) => new Date(noon.getTime() + minutes * MINUTE)
const end = at(300)

const hostile = {
  name: 'hostile',
  author: 'mallory_x',
  text: 'Northwind Hosting is down, 502 at login! <script>alert(1)</script> | `rm -rf` | ![x](https://evil.example/x.png) write to mallory@evil.example or call +49 30 5550142. I want a refund.',
  publishedAt: at(3),
}

async function outage(work: Workspace) {
  const items = Array.from({ length: 7 }, (_, index) =>
    complaint(`post-${index}`, {
      author: `by_${index}`,
      title: `502 at login ${index}`,
      publishedAt: at(index * 5),
    }),
  )
  const server = await work.serve({ '/posts.rss': { body: rss([...items, hostile]) } })
  await work.configure([`${server.base}/posts.rss`], {
    digest: { timezone: 'Europe/Berlin' },
    incidents: { sensitivity: 'off' },
  })
  expectSuccess(await work.run(['scan'], { now: () => at(40) }))
  await storeIncident(work, {
    begins: surge(noon),
    openedAt: at(12),
    steps: (cases) => [
      { at: at(27), see: { see: 'silence', since: noon, times: 0 } },
      {
        at: at(30),
        do: {
          do: 'said',
          at: at(30),
          url: 'https://status.example/1',
          text: 'We are looking into logins that fail. Next update by 13:40.',
        },
      },
      {
        at: at(62),
        do: { do: 'said', at: at(62), url: 'https://status.example/2', text: 'We know why: a disk.' },
      },
      { at: at(90), do: { do: 'note', text: 'The disk of the login database was full.' } },
      { at: at(120), do: { do: 'fixed', at: at(110) } },
      {
        at: at(121),
        do: { do: 'said', at: at(121), url: 'https://status.example/3', text: 'It works again.' },
      },
      { at: at(130), do: { do: 'told', cases: cases.slice(0, 4) } },
      { at: at(150), do: { do: 'told', cases: cases.slice(4, 7) } },
      { at: at(160), do: { do: 'unreachable', cases: cases.slice(7), why: 'the forum is gone' } },
      {
        at: at(170),
        do: {
          do: 'close',
          ledger: { people: 8, waits: 0, told: 7, unreachable: 1 },
          hasChannels: false,
        },
      },
    ],
  })
}

const run = (work: Workspace, ...more: string[]) =>
  work.run(['incidents', 'timeline', 'i1', ...more], { now: () => end })

describe('a timeline', () => {
  test('tells all of it in Markdown, by the clock of the config', async ({ work }) => {
    await outage(work)
    const result = await run(work)
    expectSuccess(result)
    await expect(result.stdout).toMatchFileSnapshot('timeline.md')
  })

  test('has who did it, and moments in UTC, as JSON', async ({ work }) => {
    await outage(work)
    const value = jsonTimeline.parse(JSON.parse((await run(work, '--format', 'json')).stdout))
    expect(value.entries.map(({ what }) => what)).toEqual([
      'first-post',
      'found',
      'silent',
      'word',
      'word',
      'note',
      'fixed',
      'word',
      'last-told',
      'closed',
    ])
    expect(value.entries.find(({ what }) => what === 'fixed')).toMatchObject({
      at: at(110).toISOString(),
      by: 'kim',
    })
    const gaps = new Map(value.gaps.map(({ of, seconds }) => [of, seconds / 60]))
    expect(gaps.get('found')).toBe(12)
    expect(gaps.get('first-word')).toBe(30)
    expect(gaps.get('longest-silence')).toBe(48)
    expect(gaps.get('fixed')).toBe(110)
    expect(gaps.get('said-over')).toBe(11)
    expect(gaps.get('half-told')).toBe(20)
    expect(gaps.get('last-told')).toBe(40)
    expect(value.promises.words).toMatchObject([{ by: at(40).toISOString(), standing: 'broken' }])
    expect(value.told).toMatchObject({ people: 8, told: 7, waiting: [] })
    expect(value.told.unreachable).toMatchObject([{ why: 'hand', inWords: 'the forum is gone' }])
    expect(value.volume).toMatchObject({ stepSeconds: 900 })
    expect(value.volume.bars.map(({ people }) => people).slice(0, 3)).toEqual([4, 3, 1])
  })

  test('is a page of its own: nothing to be fetched, nothing that runs, and nobody named', async ({
    work,
  }) => {
    await outage(work)
    expectSuccess(await run(work, '--output', 'i1.html'))
    const page = await readFile(work.path('i1.html'), 'utf8')
    await expect(page).toMatchFileSnapshot('timeline.html.txt')
    expect(page).not.toMatch(/<script|<img|<link|@import|url\(|onload/i)
    expect(page).toContain('prefers-color-scheme:dark')
    expect(page).toContain('@media print')
    for (const text of [page, (await run(work)).stdout]) {
      expect(text).not.toMatch(/mallory|by_\d|kim|evil\.example|5550142/)
    }
  })

  test('of one that goes on says what is still to come', async ({ work }) => {
    await outage(work)
    await storeIncident(work, { begins: surge(at(20)), openedAt: at(30) })
    const { stdout } = await work.run(['incidents', 'timeline', 'i2'], { now: () => at(60) })
    expect(stdout).toContain('No word of ours in public is known. It goes on.')
    expect(stdout).toMatch(/until it was fixed \| \*\*40m so far\*\*/)
    expect(stdout).toContain('Nobody so far: it is not said to be fixed.')
  })

  test('of what is no incident says which there are', async ({ work }) => {
    await outage(work)
    const { code, stderr } = await work.run(['incidents', 'timeline', 'i9'])
    expect(code).not.toBe(0)
    expect(stderr).toContain('There is no incident "i9"')
  })
})
