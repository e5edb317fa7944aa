import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { acquireLease, heldSince } from '../../../src/store/sqlite/lease.js'
import { wordsOf } from '../../support/words.js'
import { later, MINUTE, noon } from '../sample.js'
import { bundled, start } from './child.js'
import { temporaryFolder } from './temporary.js'

const ours = { kind: 'scan' as const, pid: process.pid, command: 'scan', now: noon }

/** A process that takes the lock and keeps it until it is killed. */
async function holder(folder: string, store: string) {
  const program = bundled(
    folder,
    `import { acquireLease, heldSince } from './src/store/sqlite/lease.js'
     const lock = acquireLease(process.argv[2] ?? '', {
       kind: 'scan', pid: process.pid, command: 'scan', now: new Date('${noon.toISOString()}'),
     })
     lock.then(() => console.log('locked'))
     setInterval(() => lock, 1000)`,
  )
  const child = start(program, store)
  if (child.stdout) await once(child.stdout, 'data')
  return child
}

test('a second process is told who holds the lock, and gets it once the first is killed', async () => {
  const folder = temporaryFolder()
  const store = join(folder, 'store.db')
  const child = await holder(folder, store)
  const refused = acquireLease(store, { ...ours, now: later(2 * MINUTE) })
  expect(wordsOf(await refused.catch((error) => error))).toEqual({
    message: `Another scan (process ${child.pid}, started 2 minutes ago) is writing to ${store}.`,
    hint: expect.stringContaining('`--wait`'),
  })

  child.kill('SIGKILL')
  await once(child, 'close')
  const lock = await acquireLease(store, ours)
  await lock.release()
})

test.each([
  {
    name: 'its file',
    link: (folder: string) => symlinkSync('store.db', join(folder, 'other.db')),
    by: 'other.db',
  },
  {
    name: 'its folder',
    link: (folder: string) => symlinkSync('.', join(folder, 'here')),
    by: 'here/store.db',
  },
])('a store has one lock, also by a link to $name', async ({ link, by }) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'store.db'), '')
  const child = await holder(folder, join(folder, 'store.db'))
  link(folder)
  const refused = acquireLease(join(folder, by), ours)
  await expect(refused).rejects.toMatchObject({ failure: { code: 'store-locked' } })
  child.kill('SIGKILL')
  await once(child, 'close')
})

test('a waiting process gets the lock when the holder lets go', async () => {
  const folder = temporaryFolder()
  const store = join(folder, 'store.db')
  const child = await holder(folder, store)
  const waiting = acquireLease(store, { ...ours, wait: 15_000 })
  child.kill('SIGKILL')
  const lock = await waiting
  await lock.release()
})

test('of several that start at the same moment one gets it, and the others name that one', async () => {
  const folder = temporaryFolder()
  const program = bundled(
    folder,
    `import { acquireLease, heldSince } from './src/store/sqlite/lease.js'
     const own = { kind: 'scan', pid: process.pid, command: 'scan', now: new Date('${noon.toISOString()}') }
     setInterval(() => undefined, 1000)
     process.stdin.once('data', () =>
       acquireLease(process.argv[2] ?? '', own).then(
         () => console.log('locked'),
         (error) => console.log(JSON.stringify(error.failure)),
       ),
     )
     console.log('ready')`,
  )
  const store = join(folder, 'store.db')
  const children = Array.from({ length: 4 }, () => start(program, store))
  const said = async (child: ChildProcess): Promise<string> =>
    child.stdout ? String(await once(child.stdout, 'data')).trim() : ''
  await Promise.all(children.map(said))
  const answers = Promise.all(children.map(said))
  for (const child of children) child.stdin?.write('go')
  const results = await answers
  const winner = children[results.indexOf('locked')]
  const refusal = {
    code: 'store-locked',
    args: { path: store, waited: false, holder: { command: 'scan', pid: winner?.pid, heldFor: 0 } },
  }
  const others = results.filter((said) => said !== 'locked').map((said) => JSON.parse(said))
  expect(others).toEqual([refusal, refusal, refusal])
})

test('waiting ends with its time, or when it is interrupted', async () => {
  const store = join(temporaryFolder(), 'store.db')
  const first = await acquireLease(store, ours)
  await expect(acquireLease(store, { ...ours, wait: 1 })).rejects.toMatchObject({
    failure: { code: 'store-locked', args: { waited: true } },
  })
  const interrupted = acquireLease(store, { ...ours, wait: 60_000, signal: AbortSignal.timeout(1) })
  await expect(interrupted).rejects.toMatchObject({ name: 'AbortError' })
  await first.release()
})

test('one process holds it once; released, it is free; releasing twice does nothing', async () => {
  const store = join(temporaryFolder(), 'below', 'store.db')
  const first = await acquireLease(store, ours)
  await expect(acquireLease(store, { ...ours, now: later(3000) })).rejects.toMatchObject({
    failure: { args: { holder: { command: 'scan', pid: process.pid, heldFor: 3000 } } },
  })
  await first.release()
  await first.release()
  const second = await acquireLease(store, ours)
  expect((statSync(`${store}.lock`).mode & 0o777).toString(8)).toBe('600')
  await second.release()
})

test.each([
  { what: 'a folder', make: (path: string) => mkdirSync(path) },
  { what: 'a text', make: (path: string) => writeFileSync(path, 'pid 12\n'.repeat(100)) },
])('$what in the place of the lock is an error with a next step', async ({ make }) => {
  const store = join(temporaryFolder(), 'store.db')
  make(`${store}.lock`)
  await expect(acquireLease(store, ours)).rejects.toMatchObject({
    failure: { code: 'lock-spoilt', args: { path: `${store}.lock` } },
  })
  // Nobody can hold it, so who only reads has nothing to wait for.
  expect(heldSince(store, 'scan')).toBeUndefined()
})
