import { once } from 'node:events'
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { brand, judged, later, poll, savePoll } from '../sample.js'
import { bundled, outputOf, start, startWithFileLimit } from './child.js'
import { temporaryFolder } from './temporary.js'

/** Ten posts of three in each poll are mentions; poll `number` is given by a source of that name. */
const POSTS = 10
const savePolls = `
  import { openSqliteStore } from './src/store/sqlite/index.js'
  import { complaint, judged, later, poll, savePoll } from './test/store/sample.js'

  const text = 'Northwind Hosting is down again. '.repeat(100)
  const [path = '', count = ''] = process.argv.slice(2)
  async function main() {
    const store = openSqliteStore(path)
    for (let number = 0; number < Number(count); number += 1) {
      const posts = Array.from({ length: ${POSTS} }, (_, entry) =>
        judged(number + '-' + entry, { post: { text }, mentions: entry % 3 === 0 ? [complaint()] : [] }))
      await savePoll(store, poll(posts, { sourceId: String(number), at: later(number) }))
      if (number % 5 === 0) console.log(number)
    }
    store.close()
  }`

/** What SQLite says of the file, and whether each poll that is in it is there as a whole. */
async function examine(path: string) {
  const store = openSqliteStore(path)
  const polls = [...(await store.sources.states()).keys()]
  const { posts, mentions } = await store.facts.counts([brand])
  await store.close()
  const db = new DatabaseSync(path)
  const integrity = db.prepare('pragma integrity_check').get()?.integrity_check
  const broken = db.prepare('pragma foreign_key_check').all()
  const cases = db.prepare('select count(*) as n from case_events where code = ?').get('opened')
  db.close()
  return {
    integrity,
    broken,
    polls: polls.length,
    posts,
    mentions,
    opened: cases?.n,
  }
}

const whole = (polls: number) => ({
  integrity: 'ok',
  broken: [],
  polls,
  posts: polls * POSTS,
  mentions: polls * 4,
  opened: 1,
})

test('killed at any moment, a store holds each poll as a whole or not at all', async () => {
  const folder = temporaryFolder()
  const program = bundled(folder, `${savePolls}; void main()`)
  for (const [run, lines] of [1, 2, 4].entries()) {
    const path = join(folder, `${run}.db`)
    const child = start(program, path, '100000')
    // Each line comes after a commit, the kill lands in one of the polls after it.
    for (let seen = 0; seen < lines && child.stdout; seen += 1) await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'close')
    const state = await examine(path)
    expect(state.polls).toBeGreaterThan(0)
    expect(state).toEqual(whole(state.polls))
  }
})

test('on a full disk what was stored stays, the error says so, and the store goes on once there is room', async () => {
  const folder = temporaryFolder()
  const program = bundled(
    folder,
    `${savePolls}
     main().catch((error) => console.log(JSON.stringify(error.failure)))`,
  )
  const path = join(folder, 'store.db')
  const output = await outputOf(startWithFileLimit(3000, program, path, '100000'))
  expect(output).toContain(JSON.stringify({ code: 'disk-full', args: { path } }))
  expect(
    statSync(path).size + (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0),
  ).toBeGreaterThan(0)
  const state = await examine(path)
  expect(state.polls).toBeGreaterThan(0)
  expect(state).toEqual(whole(state.polls))

  const store = openSqliteStore(path)
  expect(await savePoll(store, poll([judged('room')], { at: later(1) }))).toMatchObject({ postsAdded: 1 })
  await store.close()
})

test('after a full disk the same open store still reads, and writes once there is room', async () => {
  const folder = temporaryFolder()
  const program = bundled(
    folder,
    `import { openSqliteStore } from './src/store/sqlite/index.js'
     import { allMentions, judged, poll, savePoll } from './test/store/sample.js'
     async function main() {
       const store = openSqliteStore(process.argv[2] ?? '')
       await savePoll(store, poll([judged('small')]))
       const large = judged('large', { post: { text: 'x'.repeat(4_000_000) } })
       await savePoll(store, poll([large])).catch((error) => console.log(error.message))
       console.log((await allMentions(store)).length + ' stored')
       await savePoll(store, poll([judged('small too')]))
       console.log((await allMentions(store)).length + ' stored')
       store.close()
     }
     main().catch((error) => console.log(error))`,
  )
  const output = await outputOf(startWithFileLimit(3000, program, join(folder, 'store.db')))
  expect(output).toBe('disk-full\n1 stored\n2 stored\n')
})

test('with no room left at all, what is stored can still be read', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'store.db')
  const store = openSqliteStore(path)
  await savePoll(store, poll([judged('1')]))
  await store.close()
  // What a process leaves behind that has ended well.
  for (const companion of ['-wal', '-shm']) rmSync(path + companion, { force: true })
  const program = bundled(
    folder,
    `import { openSqliteStore } from './src/store/sqlite/index.js'
     import { allMentions } from './test/store/sample.js'
     async function main() {
       const store = openSqliteStore(process.argv[2] ?? '', { readOnly: true })
       console.log((await allMentions(store)).length + ' read')
       store.close()
     }
     main().catch((error) => console.log(error))`,
  )
  expect(await outputOf(startWithFileLimit(1, program, path))).toBe('1 read\n')
})
