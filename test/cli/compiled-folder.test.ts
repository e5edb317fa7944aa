import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cacheFolder, compiledFolder } from '../../src/cli/compiled-folder.js'
import { temporaryFolder } from '../store/sqlite/temporary.js'

describe('the folder', () => {
  test.for([
    ['linux', { HOME: '/home/me' }, '/home/me/.cache/mentions'],
    ['darwin', { HOME: '/Users/me' }, '/Users/me/.cache/mentions'],
    ['linux', { HOME: '/home/me', XDG_CACHE_HOME: '/fast' }, '/fast/mentions'],
    ['linux', { HOME: '/home/me', XDG_CACHE_HOME: 'relative' }, '/home/me/.cache/mentions'],
    ['linux', { XDG_CACHE_HOME: '/fast' }, '/fast/mentions'],
    ['linux', { HOME: '' }, undefined],
    ['linux', { TMPDIR: '/tmp' }, undefined],
    [
      'win32',
      { LOCALAPPDATA: String.raw`C:\Users\me\AppData\Local` },
      String.raw`C:\Users\me\AppData\Local\mentions\cache`,
    ],
    ['win32', { HOME: String.raw`C:\Users\me`, TEMP: String.raw`C:\Temp` }, undefined],
  ] as const)('on %s with %j: %s', ([platform, env, expected]) =>
    expect(cacheFolder({ platform, env })).toBe(expected),
  )
})

const uid = process.getuid?.()
/** A home folder, and what the program makes of it. */
function home() {
  const path = temporaryFolder()
  const cache = join(path, '.cache')
  const open = (more: Readonly<Record<string, string>> = {}, as = uid, version = '1.0.0') =>
    compiledFolder({ platform: process.platform, env: { HOME: path, ...more }, uid: as }, version)
  return { path, cache, ours: join(cache, 'mentions'), open }
}

describe.skipIf(process.platform === 'win32')('on disk', () => {
  test('is made for its owner alone, and found again', () => {
    const { cache, ours, open } = home()
    const folder = join(ours, 'compiled-1.0.0')
    expect([open(), open()]).toEqual([folder, folder])
    for (const made of [cache, ours, folder]) expect((statSync(made).mode & 0o777).toString(8)).toBe('700')
  })

  test('what other versions left goes, and nothing else', () => {
    const { ours, open } = home()
    open()
    writeFileSync(join(ours, 'compiled-1.0.0', 'code'), '')
    mkdirSync(join(ours, 'other'))
    open({}, uid, '1.0.1')
    expect(readdirSync(ours).sort()).toEqual(['compiled-1.0.1', 'other'])
  })

  test.for([{ NODE_DISABLE_COMPILE_CACHE: '1' }, { NODE_COMPILE_CACHE: '/elsewhere' }])(
    '%j is left to Node',
    (env) => {
      const { cache, open } = home()
      expect(open(env)).toBeUndefined()
      expect(existsSync(cache)).toBe(false)
    },
  )

  test.skipIf(uid === undefined)("nothing is made in another user's home folder", () => {
    const { cache, open } = home()
    expect(open({}, (uid ?? 0) + 1)).toBeUndefined()
    expect(existsSync(cache)).toBe(false)
  })

  test.for<[string, (ours: string, elsewhere: string) => void]>([
    ['that others may write', (ours) => chmodSync(ours, 0o702)],
    ['that the group may write', (ours) => chmodSync(ours, 0o720)],
    ['in one that others may write', (ours) => chmodSync(join(ours, '..'), 0o777)],
  ])('there is no cache in a folder %s', ([, spoil]) => {
    const { path, ours, open } = home()
    mkdirSync(ours, { recursive: true, mode: 0o700 })
    spoil(ours, path)
    expect(open()).toBeUndefined()
  })

  test.for<[string, (path: string) => void]>([
    ['a file', (path) => writeFileSync(path, '')],
    ['a link', (path) => symlinkSync(temporaryFolder(), path)],
    ['a link to nothing', (path) => symlinkSync('gone', path)],
  ])('there is no cache where %s is in its place', ([, put]) => {
    const { cache, ours, open } = home()
    mkdirSync(cache, { mode: 0o700 })
    put(ours)
    expect(open()).toBeUndefined()
  })

  test('there is no cache below a home folder that is none', () => {
    const { path, open } = home()
    writeFileSync(join(path, 'file'), '')
    for (const HOME of [join(path, 'gone'), join(path, 'file'), '/dev/full'])
      expect(open({ HOME })).toBeUndefined()
  })
})
