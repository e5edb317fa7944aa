// What a site asked for holds for every run of the program, whatever is typed.
import { describe, expect } from 'vitest'
import { complaint, rss } from '../support/rss.js'
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
    const { stdout } = await work.run(['check'])
    expect(stdout).toMatch(/failed {2}\S+b\.rss\n +\S+ asked to be left alone until .* UTC\.\n/)
    expect(server.log).toEqual([{ path: '/a.rss', status: 429 }])
  })
})
