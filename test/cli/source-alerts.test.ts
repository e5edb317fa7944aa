// `scan --quiet` under cron: silent while nothing is wrong for long.
import { describe, expect } from 'vitest'
import { complaint, rss } from '../support/rss.js'
import { test } from '../support/workspace.js'

const good = { body: rss([complaint('one')]) }
const bad = { status: 503 }

describe.concurrent('scan --quiet', () => {
  test('speaks of a failing source once, at the third failure, and once when it is back', async ({
    work,
  }) => {
    const server = await work.serve({ '/a.rss': good, '/b.rss': good })
    await work.configure([`${server.base}/a.rss`, `${server.base}/b.rss`])
    const said: string[] = []
    for (const answer of [good, bad, bad, bad, bad, good, good]) {
      server.routes.set('/b.rss', answer)
      const { stderr, code } = await work.run(['scan', '--quiet', '--force'])
      expect(code).toBe(0)
      said.push(stderr)
    }
    expect(said.map((words) => words !== '')).toEqual([false, false, false, true, false, true, false])
    expect(said[3]).toMatch(
      /^mentions: A forum \(\S+b\.rss\) could not be read 3 times in a row, for <1m: .*503.*\n {2}try: .+\n$/,
    )
    expect(said[5]).toMatch(
      /^mentions: A forum \(\S+b\.rss\) can be read again; it could not for <1m, 4 times in a row\.\n$/,
    )
  })

  test('counts as far as `alertAfter` says; a scan in which the source was not due says nothing', async ({
    work,
  }) => {
    const server = await work.serve({ '/a.rss': good, '/b.rss': bad })
    await work.configure([`${server.base}/a.rss`, `${server.base}/b.rss`], { alertAfter: 1 })
    expect((await work.run(['scan', '--quiet'])).stderr).toMatch(/b\.rss could not be read, for <1m/)
    expect((await work.run(['scan', '--quiet'])).stderr).toBe('')
    expect((await work.run(['scan', '--quiet', '--force'])).stderr).toBe('')
  })

  test('a scan that somebody looks at takes no alarm away', async ({ work }) => {
    const server = await work.serve({ '/a.rss': good, '/b.rss': bad })
    await work.configure([`${server.base}/a.rss`, `${server.base}/b.rss`])
    const scan = async (...args: string[]) => (await work.run(['scan', '--force', ...args])).stderr
    for (const args of [['--quiet'], ['--quiet'], [], []])
      expect(await scan(...args)).not.toContain('in a row')
    expect(await scan('--quiet')).toMatch(/b\.rss could not be read 5 times in a row/)
    expect(await scan('--quiet')).toBe('')
    server.routes.set('/b.rss', good)
    expect(await scan('--quiet')).toMatch(/can be read again/)
    expect(await scan('--quiet')).toBe('')
  })

  test('also where the source was not due, and tells of no return of what it never told', async ({
    work,
  }) => {
    const server = await work.serve({ '/a.rss': bad })
    await work.configure([`${server.base}/a.rss`])
    for (const _ of [1, 2, 3]) await work.run(['scan', '--force'])
    expect((await work.run(['scan', '--quiet', '--dry-run'])).stderr).toContain('in a row')
    expect((await work.run(['scan', '--quiet'])).stderr).toContain('3 times in a row')
    expect((await work.run(['scan', '--quiet'])).stderr).toBe('')
    const other = await work.serve({ '/c.rss': bad })
    await work.configure([`${other.base}/c.rss`])
    for (const _ of [1, 2, 3]) await work.run(['scan', '--force'])
    other.routes.set('/c.rss', good)
    expect((await work.run(['scan', '--force', '--quiet'])).stderr).toBe('')
  })

  test('a scan that somebody looks at takes no all-clear away', async ({ work }) => {
    const server = await work.serve({ '/a.rss': good, '/b.rss': bad })
    await work.configure([`${server.base}/a.rss`, `${server.base}/b.rss`])
    const scan = async (answer: typeof good | typeof bad, ...args: string[]) => {
      server.routes.set('/b.rss', answer)
      return (await work.run(['scan', '--force', ...args])).stderr
    }
    const back = /b\.rss\) can be read again; it could not for <1m, 3 times in a row\.$/m
    const said: string[] = []
    for (const [answer, ...args] of [
      [bad, '--quiet'],
      [bad, '--quiet'],
      [bad, '--quiet'],
      [good],
      [good],
      [good, '--quiet'],
      [good, '--quiet'],
    ] as const)
      said.push(await scan(answer, ...args))
    expect(said.slice(0, 3).map((words) => words.includes('3 times in a row'))).toEqual([false, false, true])
    expect(said.slice(3).map((words) => back.test(words))).toEqual([false, false, true, false])
  })

  test('says nothing of a return while the source fails again, and one alarm for both', async ({ work }) => {
    const server = await work.serve({ '/a.rss': good, '/b.rss': bad })
    await work.configure([`${server.base}/a.rss`, `${server.base}/b.rss`])
    const said: string[] = []
    const steps = [
      ...[bad, bad, bad].map((answer) => ({ answer, args: ['--quiet'] })),
      { answer: good, args: [] },
      ...[bad, bad, bad, bad, good, good].map((answer) => ({ answer, args: ['--quiet'] })),
    ]
    for (const { answer, args } of steps) {
      server.routes.set('/b.rss', answer)
      const { stderr } = await work.run(['scan', '--force', ...args])
      if (args.length > 0) said.push(/could not be read|can be read again/.exec(stderr)?.[0] ?? '')
    }
    const [alarm, over] = ['could not be read', 'can be read again']
    expect(said).toEqual(['', '', alarm, '', '', alarm, '', over, ''])
  })

  test('a failure after the return that nobody was told of leaves the all-clear', async ({ work }) => {
    const server = await work.serve({ '/a.rss': good, '/b.rss': bad })
    await work.configure([`${server.base}/a.rss`, `${server.base}/b.rss`])
    const scan = async (answer: typeof good | typeof bad, ...args: string[]) => {
      server.routes.set('/b.rss', answer)
      return (await work.run(['scan', '--force', ...args])).stderr
    }
    for (const answer of [bad, bad, bad]) await scan(answer, '--quiet')
    await scan(good)
    expect(await scan(bad, '--quiet')).toBe('')
    await scan(good)
    expect(await scan(good, '--quiet', '--dry-run')).toContain('can be read again')
    expect(await scan(good, '--quiet')).toContain('can be read again')
    expect(await scan(good, '--quiet')).toBe('')
  })

  test('many at once are one line, with what to do said once', async ({ work }) => {
    const names = Array.from({ length: 20 }, (_, index) => `/f${index}.rss`)
    const server = await work.serve(Object.fromEntries(names.map((name) => [name, bad])))
    await work.configure(
      names.map((name) => `${server.base}${name}`),
      { alertAfter: 1 },
    )
    const { stderr } = await work.run(['scan', '--quiet'])
    expect(stderr).toMatch(
      /^mentions: 20 sources could not be read once: .* and 17 more\.\n {2}try: .*sources\n$/,
    )
    for (const name of names) server.routes.set(name, good)
    expect((await work.run(['scan', '--quiet', '--force'])).stderr).toMatch(
      /^mentions: 20 sources can be read again: .* and 17 more\.\n$/,
    )
  })

  test('speaks of a proxy that is down once, at the third scan, and once when it is over', async ({
    work,
  }) => {
    const names = ['http://forum.example/a.rss', 'http://board.test/b.rss']
    const proxy = await work.serve(Object.fromEntries(names.map((name) => [name, good])))
    const down = await work.serve({})
    await down.close()
    await work.configure(names)
    const said: string[] = []
    const codes: (number | null)[] = []
    for (const { base } of [proxy, down, down, down, down, proxy, proxy]) {
      const { stderr, code } = await work.run(['scan', '--quiet', '--force'], { env: { http_proxy: base } })
      said.push(stderr)
      codes.push(code)
    }
    expect(codes).toEqual([0, 4, 4, 4, 4, 0, 0])
    expect(said.map((words) => words !== '')).toEqual([false, false, false, true, false, true, false])
    expect(said[3]).toMatch(
      /^mentions: Since .+ the proxy 127\.0\.0\.1:\d+ could not be used: nothing was read\. No source is to blame/,
    )
    expect(said[5]).toMatch(
      /^mentions: From .+ the proxy .+ could not be used: nothing was read\. It is over\.\n$/,
    )
  })

  test('speaks of the end of trouble here although a scan by hand saw it first', async ({ work }) => {
    const name = 'http://forum.example/a.rss'
    const proxy = await work.serve({ [name]: good })
    const down = await work.serve({})
    await down.close()
    await work.configure([name])
    const scan = async ({ base }: { base: string }, ...args: string[]) =>
      (await work.run(['scan', '--force', ...args], { env: { http_proxy: base } })).stderr
    for (const server of [proxy, down, down, down]) await scan(server, '--quiet')
    await scan(proxy)
    expect(await scan(proxy, '--quiet')).toMatch(/could not be used: nothing was read\. It is over\.$/m)
    expect(await scan(proxy, '--quiet')).toBe('')
  })
})
