import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { removeLeftBehind } from '../../src/files/copies.js'

const HOUR = 60 * 60_000
/** No system gives so high a number. */
const DEAD = 2 ** 30

async function folderWith(names: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'a test '))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const name of names) {
    await mkdir(join(folder, name))
    await writeFile(join(folder, name, 'mentions.db'), 'a copy')
  }
  return folder
}

async function leftAfter(folder: string, hours: number): Promise<string[]> {
  removeLeftBehind(folder, Date.now() + hours * HOUR)
  return await readdir(folder)
}

test('copies of processes that are no more are removed, a day later', async () => {
  const folder = await folderWith([`mentions-dry-run-${DEAD}-aB3x_Z`, `mentions-reading-${DEAD}-q`])
  expect(await leftAfter(folder, 23)).toHaveLength(2)
  expect(await leftAfter(folder, 25)).toEqual([])
})

test.each([
  ['of a process that runs', `mentions-dry-run-${process.pid}-aB3xZ9`],
  ['of an earlier version, which says no process', 'mentions-dry-run-aB3xZ9'],
  ['of a demo', `mentions-demo-${DEAD}`],
  ['of another program', `other-mentions-dry-run-${DEAD}-aB3xZ9`],
  ['with more in its name', `mentions-dry-run-${DEAD}-aB3xZ9.bak`],
])('nothing is taken from a folder %s', async (_, name) => {
  expect(await leftAfter(await folderWith([name]), 25)).toEqual([name])
})

test('a link or a file of that name is no copy', async () => {
  const folder = await folderWith(['elsewhere'])
  await symlink(join(folder, 'elsewhere'), join(folder, `mentions-reading-${DEAD}-link`), 'junction')
  await writeFile(join(folder, `mentions-reading-${DEAD}-file`), '')
  await utimes(join(folder, 'elsewhere'), 0, 0)
  expect(await leftAfter(folder, 25)).toHaveLength(3)
  expect(await readdir(join(folder, 'elsewhere'))).toEqual(['mentions.db'])
})

test('a folder that is not there is none of its business', () => {
  expect(() => removeLeftBehind(join(tmpdir(), 'no such folder'), 0)).not.toThrow()
})
