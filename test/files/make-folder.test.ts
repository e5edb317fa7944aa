import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeFolder } from '../../src/files/make-folder.js'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'mentions-files-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test('makes what is missing, and nothing twice', () => {
  const path = join(folder(), 'a', 'b', 'c')
  makeFolder(path, 0o700)
  makeFolder(path, 0o755)
  expect((statSync(path).mode & 0o777).toString(8)).toBe('700')
  expect((statSync(join(path, '..')).mode & 0o777).toString(8)).toBe('700')
})

test('takes a link to a folder for one', () => {
  const path = folder()
  mkdirSync(join(path, 'real'))
  symlinkSync('real', join(path, 'link'))
  makeFolder(join(path, 'link', 'below'))
  expect(existsSync(join(path, 'real', 'below'))).toBe(true)
})

test.each([
  { name: 'a file', make: (path: string) => writeFileSync(path, ''), code: 'ENOTDIR' },
  { name: 'a link to nothing', make: (path: string) => symlinkSync('gone', path), code: /ENOENT|EEXIST/ },
])('below $name is an error', ({ make, code }) => {
  const path = join(folder(), 'there')
  make(path)
  expect(() => makeFolder(join(path, 'a', 'b'))).toThrow(code)
})

test.runIf(process.platform === 'linux').each(['/proc/mentions', '/proc/mentions/a/b'])(
  'at %s, where nothing can be made, it ends',
  (path) => {
    expect(() => makeFolder(path)).toThrow(/ENOENT|EACCES/)
  },
)
