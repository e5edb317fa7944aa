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
})
