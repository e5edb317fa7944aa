import { openSync } from 'node:fs'
import { mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isDiscarded } from '../../src/cli/discarded.js'

const here = { cwd: tmpdir(), stdout: {} }

test.each([
  ['NUL', true],
  ['nul:', true],
  ['C:/feeds/NUL', true],
  [String.raw`\\.\nul`, true],
  ['//./NUL', true],
  ['nul.csv', false],
  ['con', false],
  ['lpt1', false],
  [String.raw`\\.\pipe\posts`, false],
  ['posts.txt', false],
])('on Windows %s: %s', async (output, expected) => {
  expect(await isDiscarded({ ...here, platform: 'win32' }, output)).toBe(expected)
})

describe.runIf(process.platform !== 'win32')('elsewhere', () => {
  const platform = process.platform

  test.each([
    ['/dev/null', true],
    ['/dev/../dev/null', true],
    ['/dev/zero', true],
    ['/dev/null/nowhere', false],
    ['/dev/shm', false],
    ['nul', false],
    ['missing.txt', false],
    ['', false],
  ])('%s: %s', async (output, expected) => {
    expect(await isDiscarded({ ...here, platform }, output)).toBe(expected)
  })

  test('what leads there, by link or by redirection', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mentions-discarded-'))
    await symlink('/dev/null', join(folder, 'sink'))
    await writeFile(join(folder, 'posts.txt'), '')
    const app = { ...here, cwd: folder, platform }
    expect(await isDiscarded(app, 'sink')).toBe(true)
    expect(await isDiscarded(app, 'posts.txt')).toBe(false)
    const into = (path: string) => ({ ...app, stdout: { fd: openSync(path, 'a') } })
    expect(await isDiscarded(into('/dev/null'), undefined)).toBe(true)
    expect(await isDiscarded(into(join(folder, 'posts.txt')), undefined)).toBe(false)
    // A file of its own is read, wherever standard output leads.
    expect(await isDiscarded(into('/dev/null'), 'posts.txt')).toBe(false)
  })

  test.each([[undefined], [9_999]])('a standard output that is no file: %s', async (fd) => {
    const stdout = fd === undefined ? {} : { fd }
    expect(await isDiscarded({ ...here, platform, stdout }, undefined)).toBe(false)
  })
})
