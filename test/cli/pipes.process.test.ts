// A reader stands behind what somebody could read, and nothing else: with real pipes, devices and kills.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect, onTestFinished } from 'vitest'
import { type ProcessWorkspace, test } from '../support/process-workspace.js'
import { complaints, rss } from '../support/rss.js'

/** More than any pipe holds. */
const MANY = 300

async function scanned(work: ProcessWorkspace, count: number): Promise<void> {
  const server = await work.serve({ '/posts.rss': { body: rss(complaints(count)) } })
  await work.configure([`${server.base}/posts.rss`])
  expect((await work.run(['scan', '--quiet', '--output', '/dev/null'])).code).toBe(0)
}

const read = 'mentions list --format ndjson --reader chat'

const newIn = (text: string): number => text.match(/"change":"new"/g)?.length ?? 0

/** What it is told next. */
const next = async (work: ProcessWorkspace): Promise<number> =>
  newIn((await work.run(['list', '--format', 'ndjson', '--reader', 'chat'])).stdout)

describe.concurrent('a reader that goes away is told again', () => {
  test.for(['head -c 100', 'head -1', 'true', '(head -c 1000 > /dev/null; kill -9 $BASHPID)', 'sleep 1'])(
    '| %s',
    async (reader, { work }) => {
      await scanned(work, MANY)
      const { stderr } = await work.bash(`${read} | ${reader}`)
      expect(stderr).not.toContain('mentions:')
      expect(await next(work)).toBe(MANY)
      expect(await next(work)).toBe(0)
    },
  )

  test('killed while its reader is slow', async ({ work }) => {
    await scanned(work, MANY)
    await work.bash(`
      mkfifo pipe
      (head -c 1 > got; exec sleep 60) < pipe > /dev/null 2>&1 & reader=$!
      ${read} > pipe & list=$!
      until [ -s got ]; do sleep 0.1; done
      kill -9 $list $reader; wait; true`)
    expect(await next(work)).toBe(MANY)
  })
})

test('killed after it has written all, and before it moved', async ({ work }) => {
  await scanned(work, 3)
  // Another program's write keeps it from moving.
  const db = new DatabaseSync(work.path('mentions.db'))
  onTestFinished(() => db.close())
  db.exec('begin immediate')
  await work.bash(`
    ${read} --output posts.ndjson & list=$!
    until [ -s posts.ndjson ]; do sleep 0.05; done
    kill -9 $list; wait; true`)
  db.exec('rollback')
  expect(newIn(await readFile(work.path('posts.ndjson'), 'utf8'))).toBe(3)
  expect(await next(work)).toBe(3)
  expect(await next(work)).toBe(0)
})

describe.runIf(existsSync('/dev/full')).concurrent('what could not be written is told again', () => {
  test.for([
    `${read} > /dev/full`,
    `${read} --output /dev/full`,
    `${read} --output nowhere/posts.ndjson`,
    `${read} --posts-only >> /dev/full`,
  ])('%s', async (command, { work }) => {
    await scanned(work, 3)
    expect((await work.bash(command)).code).toBe(2)
    expect(await next(work)).toBe(3)
  })

  test.for([`${read} > /dev/null`, `${read} --output /dev/null`])('%s', async (command, { work }) => {
    await scanned(work, 3)
    expect((await work.bash(command)).code).toBe(0)
    expect(await next(work)).toBe(3)
  })
})

describe.concurrent('what somebody can read is told once', () => {
  test.for([
    `${read} > posts.ndjson`,
    `${read} --output posts.ndjson`,
    `${read} --posts-only >> posts.ndjson`,
    `${read} | (sleep 0.3; cat) > posts.ndjson`,
  ])('%s', async (command, { work }) => {
    await scanned(work, 3)
    expect((await work.bash(command)).code).toBe(0)
    expect(newIn(await readFile(work.path('posts.ndjson'), 'utf8'))).toBe(3)
    expect(await next(work)).toBe(0)
  })
})

test('several at once under one name lose nothing, and end well', async ({ work }) => {
  await scanned(work, 40)
  const { stdout, code } = await work.bash(`
    for n in 1 2 3 4; do ${read} > "out-$n.ndjson" 2> "err-$n" & done; wait
    cat out-*.ndjson; cat err-* >&2`)
  expect(code).toBe(0)
  const names = new Set([...stdout.matchAll(/"change":"new".*?"url":"([^"]+)"/g)].map(([, url]) => url))
  expect(names.size).toBe(40)
  expect(await next(work)).toBe(0)
})
