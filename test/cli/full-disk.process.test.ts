// Places that take no more bytes: the result of a scan can't be written, or the store can't grow.
import { chmod, readdir, readFile, stat } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { mentionsIn } from '../support/ndjson.js'
import { type ProcessWorkspace, test } from '../support/process-workspace.js'
import { complaints, linkOf, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'

/** Long posts fill a store with few of them. */
const long = (count: number, prefix?: string) =>
  complaints(count, prefix).map((post) => ({
    ...post,
    text: `${post.text} ${'And so on, day after day. '.repeat(80)}`,
  }))

async function configured(work: ProcessWorkspace, count = 5): Promise<void> {
  const server = await work.serve({ '/posts.rss': { body: rss(long(count)), etag: true } })
  await work.configure([`${server.base}/posts.rss`])
}

describe.concurrent('the result cannot be written', () => {
  test.for([
    { where: 'a missing folder', output: 'gone/out.json' },
    { where: 'a path below a file', output: 'mentions.yaml/out.json' },
    { where: 'a folder', output: '.' },
    { where: 'a full device', output: '/dev/full' },
  ])('--output into $where', async ({ output }, { work }) => {
    await configured(work)
    const result = await work.run(['scan', '--format', 'json', '--output', output])
    expectFailure(result, { code: 2, says: /could not be written/, tries: /--output/ })
    // It was not shown, so it is still new.
    const next = await work.run(['scan', '--new', '--format', 'ndjson'])
    expectSuccess(next)
    expect(next.stdout).toContain(linkOf('post-0'))
    expect((await readdir(work.folder)).filter((name) => name.endsWith('.partial'))).toEqual([])
  })

  test('standard output is full', async ({ work }) => {
    await configured(work)
    const result = await work.bash('mentions scan --format json > /dev/full')
    expectFailure(result, { code: 2, says: /could not be written/, tries: /--output/ })
  })

  test('an output that exists is replaced whole', async ({ work }) => {
    await configured(work)
    await work.write('out.json', 'x'.repeat(100_000))
    await chmod(work.path('out.json'), 0o640)
    expectSuccess(await work.run(['scan', '--format', 'json', '--output', 'out.json']))
    expect((await work.bash('tail -c 2 out.json')).stdout).toBe('}\n')
    expect((await stat(work.path('out.json'))).mode & 0o777).toBe(0o640)
  })
})

describe.concurrent('nothing can be written', () => {
  const full = (command: string) => `trap '' XFSZ; ulimit -f 0; timeout -s KILL 120 mentions ${command}`

  test('the demo says so, and ends', async ({ work }) => {
    const result = await work.bash(full('demo'), { env: { HOME: work.folder } })
    expectFailure(result, { code: 2, says: /full/, tries: /space/ })
  })

  test('a config that exists stays as it was, and nothing is left beside it', async ({ work }) => {
    const server = await work.serve({})
    await work.configure([`${server.base}/posts.rss`])
    const before = await readFile(work.path('mentions.yaml'), 'utf8')
    for (const command of ['init --brand Other --force', `sources pause ${server.base}/posts.rss`]) {
      const result = await work.bash(full(command))
      expectFailure(result, { code: 2, says: /mentions\.yaml could not be written/, tries: /room/ })
    }
    expect(await readFile(work.path('mentions.yaml'), 'utf8')).toBe(before)
    expect((await readdir(work.folder)).filter((name) => /partial|changing/.test(name))).toEqual([])
  })

  test('a new config is there whole or not at all', async ({ work }) => {
    expectFailure(await work.bash(full('init --brand Other')), { code: 2, says: /could not be written/ })
    expect(await readdir(work.folder)).not.toContain('mentions.yaml')
  })
})

describe('the store cannot grow', () => {
  /** Runs with files limited to some KiB; a write beyond fails as it does on a full disk. */
  const limited = (kibibytes: number, command: string) => `trap '' XFSZ; ulimit -f ${kibibytes}; ${command}`

  test.for([0, 4, 64, 256, 1024])(
    'beyond %i KiB: says so, and the store stays good',
    async (kibibytes, { work }) => {
      // As many as do not fit, but for the least: each takes about two KiB.
      const posts = Math.min(600, Math.max(50, kibibytes))
      await configured(work, posts)
      const result = await work.bash(limited(kibibytes, 'mentions scan --format ndjson'))
      expectFailure(
        { ...result, stdout: '' },
        {
          code: 2,
          says: /full|could not grow|could not be written|opened for writing/,
          tries: /space|--store/,
        },
      )

      const next = await work.run(['scan', '--force', '--format', 'ndjson'])
      expectSuccess(next)
      expect(mentionsIn(next.stdout)).toHaveLength(posts)
    },
  )

  test('what was stored before is shown', async ({ work }) => {
    const server = await work.serve({ '/posts.rss': { body: rss(complaints(3)) } })
    await work.configure([`${server.base}/posts.rss`])
    expectSuccess(await work.run(['scan']))
    server.routes.set('/posts.rss', { body: rss(long(600, 'more')) })
    const result = await work.bash(limited(600, 'mentions scan --force --format ndjson'))
    expectFailure(result, { code: 2, says: /full|could not grow/ })
    expect(result.stdout).toContain(linkOf('post-0'))
  })
})
