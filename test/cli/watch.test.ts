// `mentions watch` through days: what it does when, and what it survives.
import { readdir, rm } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { complaint, rss } from '../support/rss.js'
import { watchThrough } from '../support/watching.js'
import { test, type Workspace } from '../support/workspace.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const from = new Date('2026-11-02T06:00:00Z')
const later = (milliseconds: number) => new Date(from.getTime() + milliseconds)

const good = { body: rss([complaint('one')]) }
const mails = async (work: Workspace) => (await readdir(work.path('mail/new'))).length

const mailed = (work: Workspace, more: Record<string, unknown> = {}) => ({
  digest: {
    timezone: 'UTC',
    email: { to: 'care@northwind.example', from: 'mentions@northwind.example', maildir: work.path('mail') },
    ...more,
  },
})

describe.concurrent('watch', () => {
  test('polls each source when it is due, and no sooner', async ({ work }) => {
    const server = await work.serve({ '/often.rss': good, '/seldom.rss': good })
    await work.configure([], {
      sources: [
        { type: 'feed', url: `${server.base}/often.rss`, every: '15m' },
        { type: 'feed', url: `${server.base}/seldom.rss`, every: '6h' },
      ],
      threads: { perRun: 0 },
    })
    const { code, of } = await watchThrough(work, { from, until: later(8 * HOUR) })
    expect(code).toBe(0)
    const polls = (path: string) => server.log.filter((asked) => asked.path === path).length
    // Due when nine tenths of the time have passed, as for a line of cron.
    expect(polls('/often.rss')).toBeGreaterThanOrEqual(32)
    expect(polls('/often.rss')).toBeLessThanOrEqual(37)
    expect(polls('/seldom.rss')).toBeGreaterThanOrEqual(2)
    expect(polls('/seldom.rss')).toBeLessThanOrEqual(2)
    expect(of('watch-trouble')).toEqual([])
  })

  test('tells what quiet hours held back as soon as they end, though no source is due then', async ({
    work,
  }) => {
    let asked = 0
    const server = await work.serve({
      '/a.rss': (_, response) => {
        asked += 1
        response.writeHead(200, { 'content-type': 'application/rss+xml' })
        response.end(rss(asked === 1 ? [] : [complaint('one', { publishedAt: from })]))
      },
      '/desk': { status: 204 },
    })
    await work.configure([`${server.base}/a.rss`], {
      every: '30m',
      digest: { timezone: 'UTC' },
      alerts: {
        destinations: { desk: { type: 'webhook', url: `${server.base}/desk` } },
        rules: [{ when: 'new', to: 'desk', quiet: '06:00-07:07' }],
      },
    })
    const { of } = await watchThrough(work, { from, until: later(3 * HOUR) })
    expect(of('mailed').map(({ time }) => time.slice(0, 16))).toEqual(['2026-11-02T07:07'])
    expect(server.log.filter(({ path }) => path === '/desk')).toHaveLength(1)
  })

  test('an alert that could not be sent is tried again in time, whatever passes come between', async ({
    work,
  }) => {
    let tries = 0
    const server = await work.serve({
      '/a.rss': {
        body: rss([
          complaint('one', {
            text: 'The charger of my Northwind Hosting box burned, and my son is in hospital.',
          }),
        ]),
      },
      '/desk': (_, response) => {
        tries += 1
        response.writeHead(tries < 3 ? 500 : 204).end()
      },
    })
    const configure = () =>
      work.configure([`${server.base}/a.rss`], {
        every: '6h',
        alerts: {
          destinations: { desk: { type: 'webhook', url: `${server.base}/desk` } },
          rules: [{ when: 'danger', to: 'desk' }],
        },
      })
    await configure()
    let naps = 0
    const { of } = await watchThrough(work, {
      from,
      until: later(2 * HOUR),
      async atNap() {
        naps += 1
        // A pass in which it is not its turn yet.
        if (naps === 1 || naps === 4) await configure()
      },
    })
    expect(of('config-reloaded').length).toBeGreaterThanOrEqual(1)
    expect(tries).toBe(3)
    const [sent] = of('mailed')
    expect(new Date(sent?.time ?? 0).getTime()).toBeLessThan(later(5 * MINUTE).getTime())
  })

  test('mails the digest at its times, once', async ({ work }) => {
    const server = await work.serve({ '/a.rss': good })
    await work.configure([`${server.base}/a.rss`], {
      every: '1h',
      ...mailed(work, { at: ['07:00', 'mon 15:30'] }),
    })
    const { of } = await watchThrough(work, { from, until: later(26 * HOUR) })
    expect(of('mailed').map(({ time }) => time.slice(0, 16))).toEqual([
      '2026-11-02T07:00',
      '2026-11-02T15:30',
      '2026-11-03T07:00',
    ])
    expect(await mails(work)).toBe(3)
  })

  test('a digest that another start of it has mailed is not mailed again; one that was just missed is', async ({
    work,
  }) => {
    const server = await work.serve({ '/a.rss': good })
    await work.configure([`${server.base}/a.rss`], { every: '6h', ...mailed(work) })
    await watchThrough(work, { from, until: later(90 * MINUTE) })
    expect(await mails(work)).toBe(1)
    await watchThrough(work, { from: later(91 * MINUTE), until: later(3 * HOUR) })
    expect(await mails(work)).toBe(1)
    await watchThrough(work, { from: later(DAY + 4 * HOUR), until: later(DAY + 5 * HOUR) })
    expect(await mails(work)).toBe(2)
  })

  test('`never` mails none', async ({ work }) => {
    const server = await work.serve({ '/a.rss': good })
    await work.configure([`${server.base}/a.rss`], { every: '6h', ...mailed(work, { at: 'never' }) })
    const { of } = await watchThrough(work, { from, until: later(3 * HOUR) })
    expect(of('mailed')).toEqual([])
  })

  test('a machine that slept for a week goes on at once, and mails one digest', async ({ work }) => {
    const server = await work.serve({ '/a.rss': good })
    await work.configure([`${server.base}/a.rss`], { every: '6h', ...mailed(work) })
    let slept = false
    const { of } = await watchThrough(work, {
      from,
      until: later(8 * DAY),
      atNap(time) {
        if (slept || time.now() < later(3 * HOUR)) return
        slept = true
        server.log.length = 0
        time.set(later(7 * DAY + 5 * HOUR))
      },
    })
    expect(server.log.length).toBeGreaterThanOrEqual(3)
    expect(of('mailed').map(({ time }) => time.slice(0, 10))).toEqual(['2026-11-02', '2026-11-09'])
  })

  test('a clock that is set back stops nothing', async ({ work }) => {
    const server = await work.serve({ '/a.rss': good })
    await work.configure([`${server.base}/a.rss`], { every: '6h' })
    let isBack = false
    await watchThrough(work, {
      from,
      until: later(6 * HOUR),
      atNap(time) {
        if (isBack || time.now() < later(3 * HOUR)) return
        isBack = true
        server.log.length = 0
        time.set(later(-DAY))
      },
    })
    // A day and three hours by the clock that was set back.
    expect(server.log.length).toBeGreaterThanOrEqual(5)
  })

  test('a changed config holds at once; one that is wrong or gone leaves the one before', async ({
    work,
  }) => {
    const server = await work.serve({ '/a.rss': good, '/b.rss': good })
    await work.configure([`${server.base}/a.rss`], { every: '1h' })
    const steps: [at: number, change: () => Promise<unknown>][] = [
      [2 * HOUR, () => work.write('mentions.yaml', 'brands: [\n')],
      [4 * HOUR, () => rm(work.path('mentions.yaml'))],
      [6 * HOUR, () => work.configure([`${server.base}/a.rss`, `${server.base}/b.rss`], { every: '1h' })],
    ]
    const { of, code } = await watchThrough(work, {
      from,
      until: later(8 * HOUR),
      async atNap(time) {
        const [next] = steps
        if (next === undefined || time.now() < later(next[0])) return
        steps.shift()
        await next[1]()
      },
    })
    expect(code).toBe(0)
    expect(of('config-refused')).toHaveLength(2)
    expect(of('config-reloaded')).toHaveLength(1)
    const polls = (path: string) => server.log.filter((asked) => asked.path === path).length
    expect(polls('/a.rss')).toBeGreaterThanOrEqual(8)
    expect(polls('/b.rss')).toBeGreaterThanOrEqual(2)
  })

  test('one watch at a time; scans and verbs work beside it', async ({ work }) => {
    const server = await work.serve({ '/a.rss': good })
    await work.configure([`${server.base}/a.rss`], { every: '1h' })
    const beside: { code: number | null; stderr: string }[] = []
    await watchThrough(work, {
      from,
      until: later(HOUR),
      async atNap(time) {
        if (beside.length > 0) return
        for (const args of [['watch'], ['scan', '--force'], ['ack', '--kind', 'outage', '--yes'], ['list']])
          beside.push(await work.run(args, { now: time.now }))
      },
    })
    expect(beside.map(({ code }) => code)).toEqual([2, 0, 0, 0])
    expect(beside[0]?.stderr).toMatch(/Another watch of .+ is at work \(process \d+, .*kill \d+/)
  })
})
