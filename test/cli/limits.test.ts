// What a site asked for holds for every run of the program, whatever is typed.
import { describe, expect } from 'vitest'
import { complaint, rss } from '../support/rss.js'
import { expectFailure } from '../support/said.js'
import { test } from '../support/workspace.js'

describe.concurrent('a site that asks to be left alone', () => {
  test('is asked no more by later scans, forced or not, nor by check; who waits is named', async ({
    work,
  }) => {
    const busy = { status: 429, headers: { 'retry-after': '3600' } }
    const server = await work.serve({ '/a.rss': busy, '/b.rss': busy })
    const other = await work.serve({ '/c.rss': { body: rss([complaint('one')]) } })
    await work.configure([`${server.base}/a.rss`, `${server.base}/b.rss`, `${other.base}/c.rss`])
    for (let times = 0; times < 3; times++) {
      const { stdout } = await work.run(['scan', '--force', '--format', 'json'])
      const { sources } = JSON.parse(stdout).coverage
      expect(sources[1]).toMatchObject({
        status: 'waiting',
        notices: [expect.stringContaining('limits how often')],
      })
    }
    const { code, stdout } = await work.run(['check'])
    expect(stdout).toMatch(/waits {3}\S+b\.rss\n +\S+ asked to be left alone until .* UTC\. There is nothing/)
    expect(stdout).toMatch(
      /^All is well\. 2 sources wait for a site that limits requests\. Next: mentions scan/m,
    )
    expect(code).toBe(0)
    expect(server.log).toEqual([{ path: '/a.rss', status: 429 }])
    const health = JSON.parse((await work.run(['sources', '--format', 'json'])).stdout)
    expect(health.sources).toMatchObject([
      { condition: 'failing', waits: { site: expect.any(String) } },
      { condition: 'waiting', waits: { until: expect.any(String) } },
      { condition: 'ok' },
    ])
    expect((await work.run(['list'])).stdout).toContain('limits how often')
  })

  test('nor by a try of one address, or by the search for its feed', async ({ work }) => {
    const server = await work.serve({ '/a.rss': { status: 429, headers: { 'retry-after': '7200' } } })
    await work.configure([`${server.base}/a.rss`])
    await work.run(['scan', '--quiet'])
    const says = /asked to be left alone until .* UTC\./
    expectFailure(await work.run(['sources', 'test', `${server.base}/a.rss`]), {
      code: 4,
      says,
      tries: /Try again then: `mentions sources test http\S+a\.rss`/,
    })
    expectFailure(await work.run(['sources', 'add', `${server.base}/blog`]), {
      code: 2,
      says,
      tries: /again then: `mentions sources add/,
    })
    expect(server.log).toEqual([{ path: '/a.rss', status: 429 }])
  })

  test.for([
    [429, '120'],
    [429, '0'],
    [429, 'Mon, 01 Jan 2024 00:00:00 GMT'],
    [429, undefined],
    [429, 'soon'],
    [503, '120'],
    [403, '120'],
    [500, '120'],
  ] as const)(
    'is tried again when it allows it, never at once: %s, Retry-After %s',
    async ([status, after], { work }) => {
      const headers: Record<string, string> = after === undefined ? {} : { 'retry-after': after }
      const server = await work.serve({ '/a.rss': { status, headers } })
      await work.configure([`${server.base}/a.rss`])
      const test = await work.run(['sources', 'test', `${server.base}/a.rss`])
      expectFailure(test, {
        code: 4,
        says: /It asked to be left alone until \d{4}-/,
        tries: /^\n {2}try: Try again then: `mentions sources test http\S+`\n$/,
      })
      await work.run(['scan', '--quiet'])
      const { stdout } = await work.run(['sources'])
      expect(stdout).toMatch(/^FAILS/m)
      expect(stdout).not.toContain('--force')
      expect((await work.run(['check'])).stdout).toMatch(
        /Next, after \d{4}-\d\d-\d\d \d\d:\d\d [^:]+: mentions scan\n$/,
      )
    },
  )

  test('is no failure of a check where others fail, nor where everyone waits', async ({ work }) => {
    const busy = { status: 429, headers: { 'retry-after': '3600' } }
    const server = await work.serve({ '/a.rss': busy, '/b.rss': busy })
    const other = await work.serve({})
    await work.configure([`${server.base}/a.rss`, `${server.base}/b.rss`])
    await work.run(['scan', '--quiet'])
    const all = await work.run(['check'])
    expect(all.stdout).toMatch(/^No source was tried\. 2 sources wait/m)
    expect(all.code).toBe(0)
    await work.configure([`${server.base}/a.rss`, `${server.base}/b.rss`, `${other.base}/gone.rss`])
    const some = await work.run(['check'])
    expect(some.stdout).toMatch(/^No source that was tried could be read\. 2 sources wait/m)
    expect(some.code).toBe(4)
  })
})

test('a site with a limit of its own is not tried before its turn', async ({ work }) => {
  await work.configure(['http://127.0.0.1:9/a.rss'])
  const store = await work.openStore()
  await store.sources.saveSite('reddit.com', { askedAt: new Date() })
  await store.close()
  expectFailure(await work.run(['sources', 'test', 'https://www.reddit.com/r/webhosting/new.rss']), {
    code: 4,
    says: /reddit\.com limits how often it may be asked: next after \d{4}-.* UTC\./,
  })
})
