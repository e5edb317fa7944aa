import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeNew, writeWhole } from '../../src/files/write-whole.js'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'mentions-files-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test('replaces what is there, keeps who may read it, and leaves nothing beside it', async () => {
  const path = folder()
  const file = join(path, 'mentions.yaml')
  writeFileSync(file, 'old'.repeat(1000))
  chmodSync(file, 0o640)
  await writeWhole(file, 'new\n')
  expect(readFileSync(file, 'utf8')).toBe('new\n')
  expect((statSync(file).mode & 0o777).toString(8)).toBe('640')
  expect(readdirSync(path)).toEqual(['mentions.yaml'])
})

test('makes what is not there', async () => {
  const file = join(folder(), 'mentions.yaml')
  await writeWhole(file, 'new\n')
  expect(readFileSync(file, 'utf8')).toBe('new\n')
})

test('writes what a link leads to', async () => {
  const path = folder()
  writeFileSync(join(path, 'real.yaml'), 'old\n')
  symlinkSync('real.yaml', join(path, 'mentions.yaml'))
  await writeWhole(join(path, 'mentions.yaml'), 'new\n')
  expect(readFileSync(join(path, 'real.yaml'), 'utf8')).toBe('new\n')
  expect(lstatSync(join(path, 'mentions.yaml')).isSymbolicLink()).toBe(true)
})

test.each([
  { where: 'below a missing folder', below: ['gone', 'x'], code: 'ENOENT' },
  { where: 'below a file', below: ['file', 'x'], code: 'ENOTDIR' },
  { where: 'in the place of a folder', below: ['inner'], code: 'EISDIR' },
])('$where: the error of the system, and nothing is left', async ({ below, code }) => {
  const path = folder()
  writeFileSync(join(path, 'file'), '')
  symlinkSync('.', join(path, 'inner'))
  await expect(writeWhole(join(path, ...below), 'x')).rejects.toMatchObject({
    code: expect.stringMatching(code),
  })
  expect(readdirSync(path).toSorted()).toEqual(['file', 'inner'])
})

test('a new file never replaces one', async () => {
  const file = join(folder(), 'mentions.yaml')
  await writeNew(file, 'first\n')
  await expect(writeNew(file, 'second\n')).rejects.toMatchObject({ code: 'EEXIST' })
  expect(readFileSync(file, 'utf8')).toBe('first\n')
})
