import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { openSqliteStore } from '../../../../src/store/sqlite/index.js'
import { upkeepOf } from '../../../../src/store/sqlite/upkeep/index.js'
import { allMentions, brand, judged, poll, savePoll } from '../../sample.js'
import { damagePage } from './damage.js'
import { exportOf, piecesOf } from './round-trip.js'
import { storeWith } from './sample.js'

const postsIn = async (path: string) => {
  const store = openSqliteStore(path, { readOnly: true })
  onTestFinished(() => store.close())
  return (await store.facts.counts([brand])).posts
}

test('a backup is a store of its own, which only its owner may read, whatever the umask', async () => {
  const umask = process.umask(0)
  onTestFinished(() => void process.umask(umask))
  const path = await storeWith(40)
  const copy = join(dirname(path), 'copy.db')
  const bytes = await upkeepOf(path).backUp(copy, false)
  expect((statSync(copy).mode & 0o777).toString(8)).toBe('600')
  expect(bytes).toBe(statSync(copy).size)
  expect(readdirSync(dirname(path)).filter((name) => !name.startsWith('store.db'))).toEqual(['copy.db'])
  const [from, to] = [path, copy].map((file) => openSqliteStore(file, { readOnly: true }))
  onTestFinished(async () => {
    await from?.close()
    await to?.close()
  })
  if (from && to) expect(await allMentions(to)).toEqual(await allMentions(from))
  expect(upkeepOf(copy).check().damage).toEqual([])
})

test('while somebody writes it is of the moment before, and keeps nobody from writing', async () => {
  const path = await storeWith(40)
  const writer = new DatabaseSync(path)
  onTestFinished(() => writer.close())
  writer.exec("begin immediate; update posts set title = 'half'")
  const copy = join(dirname(path), 'copy.db')
  await upkeepOf(path).backUp(copy, false)
  writer.exec('commit')
  const read = (file: string) => {
    const db = new DatabaseSync(file)
    onTestFinished(() => db.close())
    return db.prepare("select count(*) as n from posts where title = 'half'").get()?.n
  }
  expect([read(copy), read(path)]).toEqual([0, 40])
})

test('what is in the -wal file is in it, too', async () => {
  const path = await storeWith(3)
  const store = openSqliteStore(path)
  onTestFinished(() => store.close())
  await savePoll(store, poll([judged('late')]))
  expect(statSync(`${path}-wal`).size).toBeGreaterThan(0)
  await upkeepOf(path).backUp(join(dirname(path), 'copy.db'), false)
  expect(await postsIn(join(dirname(path), 'copy.db'))).toBe(4)
})

test('a file that is there is written over only where that is meant, and as a whole', async () => {
  const path = await storeWith(3)
  const copy = join(dirname(path), 'copy.db')
  writeFileSync(copy, 'precious')
  await expect(upkeepOf(path).backUp(copy, false)).rejects.toThrow('file-exists')
  expect(readFileSync(copy, 'utf8')).toBe('precious')
  await upkeepOf(path).backUp(copy, true)
  expect(await postsIn(copy)).toBe(3)
})

test.each([
  ['itself', () => {}, ''],
  ['a link to itself', symlinkSync, '.link'],
  ['another name of itself', linkSync, '.other'],
])('%s is never written over', async (_, name, ending) => {
  const path = await storeWith(3)
  name(path, `${path}${ending}`)
  await expect(upkeepOf(path).backUp(`${path}${ending}`, true)).rejects.toThrow('backup-onto-itself')
  expect(await postsIn(path)).toBe(3)
})

test('a store that is in use is not written over: what its -wal file holds would spoil the copy', async () => {
  const [path, other] = [await storeWith(3), await storeWith(2)]
  const user = openSqliteStore(other)
  onTestFinished(() => user.close())
  await savePoll(user, poll([judged('late')]))
  await expect(upkeepOf(path).backUp(other, true)).rejects.toThrow('backup-in-use')
  expect(await postsIn(other)).toBe(3)
})

test.each(['backUp', 'import'] as const)(
  'what a store that is gone left in its -wal file is not written into a new one by %s',
  async (what) => {
    const [path, gone] = [await storeWith(3), await storeWith(2)]
    const user = openSqliteStore(gone)
    await savePoll(user, poll([judged('late')]))
    const left = readFileSync(`${gone}-wal`)
    await user.close()
    for (const end of ['', '-shm']) rmSync(`${gone}${end}`, { force: true })
    writeFileSync(`${gone}-wal`, left)
    const made =
      what === 'backUp'
        ? upkeepOf(path).backUp(gone, false)
        : upkeepOf(gone).import(piecesOf(exportOf(path)), 'all')
    await expect(made).rejects.toThrow('wal-left')
    expect(existsSync(gone)).toBe(false)
    expect(readFileSync(`${gone}-wal`)).toEqual(left)
  },
)

test('of a damaged store none is made, and none is replaced', async () => {
  const path = await storeWith(400)
  damagePage(path, 'posts', 'middle')
  const copy = join(dirname(path), 'copy.db')
  await expect(upkeepOf(path).backUp(copy, false)).rejects.toThrow('store-damaged')
  writeFileSync(copy, 'an older one')
  await expect(upkeepOf(path).backUp(copy, true)).rejects.toThrow('store-damaged')
  expect(readFileSync(copy, 'utf8')).toBe('an older one')
  expect(readdirSync(dirname(path)).filter((name) => name.endsWith('.partial'))).toEqual([])
})

test('of nothing there is none, nor is one a folder', async () => {
  const path = await storeWith(3)
  const folder = join(dirname(path), 'folder')
  mkdirSync(folder)
  await expect(upkeepOf(path).backUp(folder, true)).rejects.toThrow('store-is-folder')
  await expect(upkeepOf(join(folder, 'none.db')).backUp(join(folder, 'copy.db'), false)).rejects.toThrow(
    'store-missing',
  )
})
