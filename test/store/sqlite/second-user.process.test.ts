// Somebody else on the machine reads the store that a scan of ours keeps: what SQLite has beside it is not theirs.
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { acquireLease } from '../../../src/store/sqlite/lease.js'
import { judged, poll, savePoll } from '../sample.js'
import { bundled, outputOf, start, startWith } from './child.js'
import { makeStoreOfBefore } from './earlier.js'
import { temporaryFolder } from './temporary.js'

const isRoot = process.getuid?.() === 0

/** Whether other users get at what is in a folder. */
const isOpen = (path: string): boolean =>
  (statSync(path).mode & 0o001) !== 0 && (dirname(path) === path || isOpen(dirname(path)))

const reader = `import '@photostructure/sqlite'
  import { openSqliteStore } from './src/store/sqlite/index.js'
  import { allMentions } from './test/store/sample.js'
  process.setgid?.(65534)
  process.setuid?.(65534)
  async function main() {
    const store = openSqliteStore(process.argv[2] ?? '', { readOnly: true })
    console.log((await allMentions(store)).length + ' read')
    store.close()
  }
  main().catch((error) => console.log(JSON.stringify(error.failure ?? error.stack)))`

/** Keeps the store open unless there is but one mention to write: it would end with the last that names it. */
const writer = `import '@photostructure/sqlite'
  import { openSqliteStore } from './src/store/sqlite/index.js'
  import { judged, poll, savePoll } from './test/store/sample.js'
  async function main() {
    const [path = '', first, last] = process.argv.slice(2)
    const store = openSqliteStore(path)
    for (let n = Number(first); n <= Number(last); n += 1) await savePoll(store, poll([judged(String(n))]))
    if (last === '1') return store.close()
    console.log('written')
    setInterval(() => store.sources, 1_000)
  }
  void main()`

/** A store with one mention, that everybody may read; its folder is the owner's. */
async function someStore() {
  const folder = temporaryFolder()
  const own = join(folder, 'own')
  const temporary = join(folder, 'tmp')
  for (const made of [own, temporary]) mkdirSync(made)
  chmodSync(folder, 0o755)
  chmodSync(temporary, 0o777)
  const path = join(own, 'store.db')
  // By a process that ends, since what is removed here must not be open in this one.
  await outputOf(start(bundled(folder, writer), path, '1', '1'))
  for (const part of [path, `${path}-wal`, `${path}-shm`]) if (existsSync(part)) chmodSync(part, 0o644)
  const program = bundled(folder, reader)
  return {
    path,
    /** What the other user reads, and what is left of it in the folder for temporary files. */
    read: async (file = path) => {
      const said = await outputOf(startWith({ TMPDIR: temporary }, program, file))
      return { said: said.trim(), left: readdirSync(temporary) }
    },
  }
}

/** Another process that writes one mention more and stays open. */
async function openWriter(path: string) {
  const child = start(bundled(temporaryFolder(), writer), path, '2', '2')
  await once(child.stdout, 'data')
  return child
}

describe.skipIf(!isRoot || !isOpen(tmpdir()))('another user (as root, where TMPDIR lets others in)', () => {
  test.each([
    { beside: 'nothing', remove: ['-wal', '-shm'] },
    { beside: 'a -wal file only', remove: ['-shm'] },
    { beside: 'a -shm file only', remove: ['-wal'] },
    { beside: 'both', remove: [] },
  ])('reads a store with $beside beside it, and leaves nothing there', async ({ remove }) => {
    const { path, read } = await someStore()
    for (const end of remove) rmSync(path + end, { force: true })
    const before = readdirSync(dirname(path))
    expect(await read()).toEqual({ said: '1 read', left: [] })
    expect(readdirSync(dirname(path))).toEqual(before)
  })

  test('leaves nothing of their own in a folder where they may write', async () => {
    const { path, read } = await someStore()
    chmodSync(dirname(path), 0o777)
    for (const end of ['-wal', '-shm']) rmSync(path + end, { force: true })
    expect(await read()).toEqual({ said: '1 read', left: [] })
    expect(existsSync(`${path}-shm`)).toBe(false)
  })

  describe.each(['open', 'killed'])('beside a scan that is %s', (state) => {
    test.each([
      { shm: 0o644, wal: 0o644 },
      { shm: 0o600, wal: 0o644 },
      { shm: undefined, wal: 0o644 },
    ])('reads what is in the -wal file: $shm, $wal', async ({ shm, wal }) => {
      const { path, read } = await someStore()
      const child = await openWriter(path)
      if (state === 'killed') {
        child.kill('SIGKILL')
        await once(child, 'close')
      }
      expect(statSync(`${path}-wal`).size).toBeGreaterThan(0)
      chmodSync(`${path}-wal`, wal)
      if (shm === undefined) rmSync(`${path}-shm`)
      else chmodSync(`${path}-shm`, shm)
      expect(await read()).toEqual({ said: '2 read', left: [] })
    })

    test('is told which file is closed', async () => {
      const { path, read } = await someStore()
      const child = await openWriter(path)
      if (state === 'killed') {
        child.kill('SIGKILL')
        await once(child, 'close')
      }
      chmodSync(`${path}-wal`, 0o600)
      chmodSync(`${path}-shm`, 0o600)
      const args = { path, part: `${path}-wal` }
      const { said, left } = await read()
      expect(JSON.parse(said)).toEqual({ code: 'store-not-readable', args })
      expect(left).toEqual([])
    })
  })

  test('reads whole mentions beside a scan that keeps writing', async () => {
    const { path, read } = await someStore()
    for (const end of ['-wal', '-shm']) rmSync(path + end, { force: true })
    const child = start(bundled(temporaryFolder(), writer), path, '2', '201')
    const written = once(child.stdout, 'data')
    const seen: number[] = []
    let isWritten = false
    void written.then(() => {
      isWritten = true
    })
    while (!isWritten) {
      if (existsSync(`${path}-shm`)) chmodSync(`${path}-shm`, 0o600)
      const { said } = await read()
      expect(said).toMatch(/^\d+ read$/)
      seen.push(Number.parseInt(said, 10))
    }
    seen.push(Number.parseInt((await read()).said, 10))
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(seen.at(-1)).toBe(201)
  })

  test('what a scan opens gets the mode of the store, so that one chmod does', async () => {
    const { path, read } = await someStore()
    const store = openSqliteStore(path)
    onTestFinished(() => store.close())
    await savePoll(store, poll([judged('2')]))
    for (const end of ['-wal', '-shm']) chmodSync(path + end, 0o600)
    await openSqliteStore(path).close()
    expect(statSync(`${path}-wal`).mode & 0o777).toBe(0o644)
    expect(await read()).toEqual({ said: '2 read', left: [] })
  })

  test('reads a store of an older version, which stays as it is', async () => {
    const { path, read } = await someStore()
    const older = join(dirname(path), 'older.db')
    makeStoreOfBefore(older, 'waits-since')
    chmodSync(older, 0o644)
    const before = readFileSync(older)
    expect(await read(older)).toEqual({ said: '0 read', left: [] })
    expect(readFileSync(older)).toEqual(before)
  })

  test.each([
    { closed: 'the store', part: (path: string) => path, mode: 0o600 },
    { closed: 'its folder', part: dirname, mode: 0o700 },
  ])('is told when $closed is closed to them', async ({ part, mode }) => {
    const { path, read } = await someStore()
    chmodSync(part(path), mode)
    const args = { path, part: part(path) }
    expect(JSON.parse((await read()).said)).toEqual({ code: 'store-not-readable', args })
  })

  test.each([
    { mode: undefined, code: 'store-not-writable' },
    { mode: 0o600, code: 'lock-closed' },
    { mode: 0o644, code: 'lock-closed' },
  ])('may not scan: with a lock file of mode $mode', async ({ mode, code }) => {
    const { path } = await someStore()
    if (mode !== undefined) {
      await (await acquireLease(path, { kind: 'scan', pid: 1, command: 'scan', now: new Date(0) })).release()
      chmodSync(`${path}.lock`, mode)
    }
    const program = bundled(
      dirname(dirname(path)),
      `import '@photostructure/sqlite'
       import { acquireLease, heldSince } from './src/store/sqlite/lease.js'
       process.setgid?.(65534)
       process.setuid?.(65534)
       const path = process.argv[2] ?? ''
       const say = (said) => console.log(said)
       say(String(heldSince(path, 'scan')))
       acquireLease(path, { kind: 'scan', pid: 2, command: 'scan', now: new Date(0) })
         .catch((error) => say(error.failure?.code ?? error.stack))`,
    )
    expect(await outputOf(start(program, path))).toBe(`undefined\n${code}\n`)
  })

  test('reads a store by a link', async () => {
    const { path, read } = await someStore()
    const link = join(dirname(path), '..', 'linked.db')
    symlinkSync(path, link)
    const child = await openWriter(path)
    chmodSync(`${path}-shm`, 0o600)
    expect(await read(link)).toEqual({ said: '2 read', left: [] })
    child.kill()
  })
})
