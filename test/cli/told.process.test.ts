// What nobody could read has not been told: it stays new for the next `--new`. With real pipes, devices and disks.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { type ProcessWorkspace, test } from '../support/process-workspace.js'
import { complaints, rss } from '../support/rss.js'

/** More than any pipe holds, on short lines and on long ones. */
const MANY = 600
const MANY_LONG = 300

async function configured(work: ProcessWorkspace, count: number): Promise<void> {
  const server = await work.serve({ '/posts.rss': { body: rss(complaints(count)) } })
  await work.configure([`${server.base}/posts.rss`])
}

/** Posts that no scan has told. */
async function stillNew(work: ProcessWorkspace): Promise<number> {
  const { stdout, code } = await work.run(['list', '--new', '--format', 'ndjson', '--posts-only'])
  expect(code).toBe(0)
  return stdout.split('\n').filter((line) => line !== '').length
}

const scan = 'mentions scan --new --quiet --limit 0'
/** The same for somebody who reads all of it. */
const taken = async (work: ProcessWorkspace) =>
  (
    await work.run([
      'scan',
      '--new',
      '--quiet',
      '--limit',
      '0',
      '--force',
      '--format',
      'ndjson',
      '--posts-only',
    ])
  ).stdout

describe.concurrent('a reader that goes away', () => {
  test.for([
    ['ndjson', 'head -c 100'],
    ['ndjson --posts-only', 'head -1'],
    ['csv', 'head -c 100'],
    ['table', 'head -1'],
    ['ndjson', 'true'],
    // Killed while it reads.
    ['ndjson', '(head -c 1000 > /dev/null; kill -9 $BASHPID)'],
    // Takes nothing, and leaves the scan waiting until it ends.
    ['ndjson', 'sleep 1'],
  ])('--format %s | %s: all stay new', async ([format, reader], { work }) => {
    const many = format === 'table' ? MANY : MANY_LONG
    await configured(work, many)
    const { stderr } = await work.bash(`${scan} --format ${format} | ${reader}`)
    expect(stderr).not.toContain('mentions:')
    expect(await stillNew(work)).toBe(many)
    // The next reader takes them all, and then they are told.
    expect((await taken(work)).trimEnd().split('\n')).toHaveLength(many)
    expect(await stillNew(work)).toBe(0)
  })

  test('ends with no error, and with the code that was asked for', async ({ work }) => {
    await configured(work, MANY_LONG)
    const { code } = await work.bash(
      `set -o pipefail; ${scan} --format ndjson --exit-code | head -c 100 > /dev/null`,
    )
    expect(code).toBe(1)
  })
})

test('a reader that is slow gets all, once', async ({ work }) => {
  await configured(work, MANY_LONG)
  const { stdout } = await work.bash(
    `${scan} --format ndjson --posts-only | (sleep 0.3; head -c 70000; sleep 0.3; cat)`,
  )
  expect(stdout.trimEnd().split('\n')).toHaveLength(MANY_LONG)
  expect(await stillNew(work)).toBe(0)
})

test('a scan that is killed while its reader is slow has told nothing', async ({ work }) => {
  await configured(work, MANY_LONG)
  await work.bash(`
    mkfifo pipe
    (head -c 1 > got; exec sleep 60) < pipe > /dev/null 2>&1 & reader=$!
    ${scan} --format ndjson > pipe & scan=$!
    until [ -s got ]; do sleep 0.1; done
    kill -9 $scan $reader; wait; true`)
  expect(await stillNew(work)).toBe(MANY_LONG)
})

describe.runIf(existsSync('/dev/null')).concurrent('what is thrown away', () => {
  test.for([
    `${scan} --output /dev/null`,
    `${scan} --output /dev/zero`,
    `${scan} > /dev/null`,
    `${scan} --output - > /dev/null`,
    `${scan} >&-`,
    `ln -s /dev/null sink; ${scan} --output sink`,
    `${scan} --output /dev/stdout > /dev/null`,
    `${scan} --format ndjson --output /dev/null`,
    // The line for cron.
    'mentions scan --quiet --wait --output /dev/null',
  ])('%s', async (command, { work }) => {
    await configured(work, 3)
    const { code, stdout } = await work.bash(command)
    expect(code).toBe(0)
    if (command.includes('/dev/null')) expect(stdout).toBe('')
    expect(await stillNew(work)).toBe(3)
    await taken(work)
    expect(await stillNew(work)).toBe(0)
  })
})

describe.runIf(existsSync('/dev/full')).concurrent('what can not be written', () => {
  test.for([
    `${scan} > /dev/full`,
    `${scan} --output /dev/full`,
    `${scan} --output nowhere/posts.txt`,
    `${scan} --output /dev/stdout > /dev/full`,
    `${scan} --format ndjson --posts-only >> /dev/full`,
  ])('%s', async (command, { work }) => {
    await configured(work, 3)
    expect((await work.bash(command)).code).toBe(2)
    expect(await stillNew(work)).toBe(3)
  })
})

describe.concurrent('what somebody can read is told', () => {
  test.for([
    `${scan} > posts.txt`,
    `${scan} --output posts.txt`,
    `${scan} --output /dev/stdout | cat`,
    `${scan} --output >(cat > posts.txt)`,
    `${scan} | cat`,
    `${scan}`,
    // Nothing is said to be wrong, so nobody looks there.
    `${scan} 2> /dev/null`,
    `${scan} < /dev/null`,
  ])('%s', async (command, { work }) => {
    await configured(work, 3)
    expect((await work.bash(command)).code).toBe(0)
    expect(await stillNew(work)).toBe(0)
  })
})

test.for(['ndjson', 'csv'])(
  'a file of %s that scans append to holds each post once, and nothing else',
  async (format, { work }) => {
    await configured(work, 3)
    const line = `${scan} --force --format ${format} --posts-only >> posts`
    await work.bash(`${line} && ${line}`)
    const more = await work.serve({ '/posts.rss': { body: rss(complaints(5)) } })
    await work.configure([`${more.base}/posts.rss`])
    await work.bash(`${line} && ${line}`)
    const lines = (await readFile(work.path('posts'), 'utf8')).trimEnd().split(/\r?\n/)
    expect(lines).toHaveLength(5)
    const start = format === 'csv' ? /^mention,/ : /^\{"type":"mention",/
    for (const text of lines) expect(text).toMatch(start)
  },
)
