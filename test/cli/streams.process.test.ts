// Pipes that close, terminals and full devices, as the shell gives them to the built program.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { formats } from '../../src/outputs/index.js'
import { type ProcessWorkspace, test } from '../support/process-workspace.js'
import { complaints, rss } from '../support/rss.js'

const escapeSign = '\u001B'

async function configured(work: ProcessWorkspace, count = 3): Promise<void> {
  const server = await work.serve({
    '/posts.rss': { body: rss(complaints(count)) },
    '/down.rss': { status: 503 },
  })
  await work.configure([`${server.base}/posts.rss`, `${server.base}/down.rss`])
}

describe.concurrent('a reader that goes away is no error', () => {
  test('list | head -1, in every format', async ({ work }) => {
    // More than a pipe holds, so that writing meets the closed end.
    await configured(work, 600)
    await work.run(['scan', '--output', 'first.txt'])
    for (const format of formats) {
      const list = `mentions list --limit 0 --quiet --format ${format}`
      const { code, stderr } = await work.bash(`set -o pipefail; ${list} | head -1`)
      expect({ format, code, stderr }).toEqual({ format, code: 0, stderr: '' })
    }
  })

  test('explain answers many lines although the reader takes one', async ({ work }) => {
    const lines = Array.from({ length: 20_000 }, (_, id) =>
      JSON.stringify({ id, text: 'My site is down', lang: 'en' }),
    )
    await work.write('posts.ndjson', lines.join('\n'))
    const result = await work.bash('set -o pipefail; mentions explain --ndjson < posts.ndjson | head -1')
    expect({ code: result.code, stderr: result.stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(result.stdout)).toMatchObject({ id: 0, score: expect.any(Number) })
  })

  test('a reader that was never there', async ({ work }) => {
    await configured(work)
    const result = await work.bash('set -o pipefail; mentions scan --quiet | true')
    expect(result).toEqual({ code: 0, signal: null, stdout: '', stderr: '' })
  })
})

// `script` gives a program a terminal; it is part of every Debian.
describe
  .runIf(existsSync('/usr/bin/script') && process.platform === 'linux')
  .concurrent('on a terminal', () => {
    const onTerminal = (command: string) => `stty cols 100 2>/dev/null; script -qec "${command}" /dev/null`

    test('the table is coloured, and the progress is gone when done', async ({ work }) => {
      await configured(work)
      const { stdout } = await work.bash(onTerminal('mentions scan'), { env: { TERM: 'xterm-256color' } })
      expect(stdout).toContain(`${escapeSign}[`)
      expect(stdout).toContain('Topic')
      const afterProgress = stdout.slice(stdout.lastIndexOf(`${escapeSign}[2K`))
      expect(afterProgress).not.toContain('Polling')
    })

    test('NO_COLOR holds there too', async ({ work }) => {
      await configured(work)
      const { stdout } = await work.bash(onTerminal('mentions scan 2>/dev/null'), {
        env: { TERM: 'xterm-256color', NO_COLOR: '1' },
      })
      expect(stdout).not.toContain(`${escapeSign}[3`)
      expect(stdout).not.toContain(`${escapeSign}[1m`)
    })
  })

test.for([['--help'], []])(
  'a full disk behind standard output is told, even of %s',
  async (args, { work }) => {
    const result = await work.bash(`mentions ${args.join(' ')} > /dev/full`)
    expect(result.code).toBe(2)
    expect(result.stderr).toMatch(/could be written to standard output/)
  },
)

test.runIf(existsSync('/dev/stdout'))('--output /dev/stdout adds to what stands there', async ({ work }) => {
  await configured(work)
  const { code } = await work.bash(
    'echo before > all; mentions scan --quiet --format csv --output /dev/stdout >> all; echo after >> all',
  )
  expect(code).toBe(0)
  expect(await readFile(work.path('all'), 'utf8')).toMatch(/^before\n.*Topic.*\nafter\n$/s)
})
