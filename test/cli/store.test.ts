// What people get who look after the store.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdir, readFile, rename, truncate, writeFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import * as z from 'zod'
import { jsonStore } from '../../src/outputs/store/info-json-schema.js'
import { damagePage } from '../store/sqlite/upkeep/damage.js'
import { complaint, rss, smallTalk } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { shellWords } from '../support/shell-words.js'
import { test, type Workspace } from '../support/workspace.js'

async function scanned(work: Workspace, posts = 3): Promise<void> {
  const complaints = Array.from({ length: posts }, (_, number) =>
    complaint(`post-${number}`, { author: `person-${number}` }),
  )
  await work.write('posts.rss', rss([...complaints, smallTalk('talk')]))
  await work.configure([], { sources: [{ type: 'feed', url: 'posts.rss' }] })
  expectSuccess(await work.run(['scan', '--quiet', '--output', 'first.txt']))
}

/** What a list shows, at one moment of one clock. */
function lists(work: Workspace): (store: string) => Promise<string> {
  const now = new Date()
  return async (store) =>
    (await work.run(['list', '--format', 'csv', '--store', store], { now: () => now })).stdout
}

describe.concurrent('store path', () => {
  test('says where it is, whether there is one or not, also without a config', async ({ work }) => {
    const result = await work.run(['store', 'path'])
    expectSuccess(result)
    expect(result.stdout).toBe(`${work.path('mentions.db')}\n`)
    const other = await work.run(['store', 'path', '--store', 'other.db'])
    expect(other.stdout).toBe(`${work.path('other.db')}\n`)
  })

  test('takes the place from the config', async ({ work }) => {
    await work.configure(['https://forum.example/posts.rss'], { store: 'here.db' })
    const result = await work.run(['store', 'path'], { env: { MENTIONS_STORE: '' } })
    expect(result.stdout).toBe(`${work.path('here.db')}\n`)
  })
})

describe.concurrent('store info', () => {
  test('tells what is held', async ({ work }) => {
    await scanned(work)
    const result = await work.run(['store', 'info'])
    expectSuccess(result)
    expect(result.stdout).toContain(`${work.path('mentions.db')}: `)
    expect(result.stdout).toMatch(/^ {2}posts +4 .*3 of them name a brand$/m)
    expect(result.stdout).toMatch(/^ {2}cases +3 .*3 new$/m)
    expect(result.stdout).toMatch(/after two days of scans\.\n$/)
    expect((await work.run(['store'])).stdout).toBe(result.stdout)
  })

  test('and for programs, as its schema says', async ({ work }) => {
    await scanned(work)
    const result = await work.run(['store', 'info', '--format', 'json'])
    expectSuccess(result)
    const value = z.strictObject(jsonStore.shape).parse(JSON.parse(result.stdout))
    expect(value).toMatchObject({ posts: { all: 4, named: 3 }, cases: { new: 3 } })
    // What steps of the format let go of is used by what comes next.
    expect(value.bytes.free).toBeLessThanOrEqual(4096)
    await work.run(['store', 'info', '-o', 'info.json'])
    expect(JSON.parse(await readFile(work.path('info.json'), 'utf8'))).toMatchObject({ version: 1 })
  })

  test('says that nothing was scanned yet', async ({ work }) => {
    expectFailure(await work.run(['store', 'info']), {
      code: 2,
      says: /Nothing has been scanned/,
      tries: /scan/,
    })
  })
})

describe.concurrent('store backup', () => {
  test('into a file, which every other command reads', async ({ work }) => {
    await scanned(work)
    const result = await work.run(['store', 'backup', 'copy.db'])
    expect(result).toMatchObject({ code: 0, stdout: '' })
    expect(result.stderr).toMatch(/^Wrote .*copy\.db \(\d+ KB\), and read it back: it is sound\.$/m)
    const list = lists(work)
    expect(await list('mentions.db')).toContain('post-2')
    expect(await list('copy.db')).toBe(await list('mentions.db'))
  })

  test('into a folder, named by the day; a second one of the day is refused', async ({ work }) => {
    await scanned(work)
    await mkdir(work.path('backups'))
    const now = () => new Date('2026-09-14T12:00:00Z')
    const run = (...args: string[]) => work.run(['store', 'backup', 'backups/', ...args, '--quiet'], { now })
    expect(await run()).toMatchObject({ code: 0, stdout: '', stderr: '' })
    expect(readdirSync(work.path('backups'))).toEqual(['mentions-2026-09-14.db'])
    expectFailure(await run(), { code: 2, says: /There is a file already/, tries: /--force/ })
    expect(await run('--force')).toMatchObject({ code: 0 })
  })

  test('of a store whose config is damaged, where the store was named', async ({ work }) => {
    await scanned(work)
    await work.write('mentions.yaml', 'brands: [')
    expect(await work.run(['store', 'backup', 'copy.db', '--store', 'mentions.db'])).toMatchObject({
      code: 0,
    })
  })
})

describe.concurrent('store check', () => {
  test('finds nothing, and then says nothing where it is to be quiet', async ({ work }) => {
    await scanned(work)
    const result = await work.run(['store', 'check'])
    expectSuccess(result)
    expect(result.stdout).toMatch(/is sound: the file is whole, and all that it holds fits together\.\n$/)
    expect(await work.run(['store', 'check', '--quiet'])).toMatchObject({ code: 0, stdout: '', stderr: '' })
  })

  test('what it says of a damaged one brings a backup back', async ({ work }) => {
    await scanned(work, 60)
    await work.run(['store', 'backup', 'copy.db'])
    const list = lists(work)
    const before = await list('mentions.db')
    // A connection of this process may still hold the file; nobody holds this one.
    const store = work.path('damaged.db')
    await writeFile(store, await readFile(work.path('copy.db')))
    damagePage(store, 'posts', 'first')
    const found = await work.run(['store', 'check', '--store', store])
    expect(found.code).toBe(2)
    expect(found.stdout).toContain(`${store} is damaged:\n`)
    expect(found.stdout).toMatch(/^ +60 {2}mentions$/m)
    const [, moved = ''] = /^ {2}mv (.+)$/m.exec(found.stdout) ?? []
    const [from = '', to = ''] = shellWords(moved)
    const [, command = ''] = /^ {2}mentions (store backup .*)$/m.exec(found.stdout) ?? []
    expect(command).toContain('BACKUP')
    await rename(from, to)
    expect(await work.run(shellWords(command.replace('BACKUP', 'copy.db')))).toMatchObject({ code: 0 })
    expectSuccess(await work.run(['store', 'check', '--store', store]))
    expect(await list(store)).toBe(before)
  })

  test('rows that do not fit are told by what is wrong', async ({ work }) => {
    await scanned(work)
    await work.run(['store', 'backup', 'copy.db'])
    const { DatabaseSync } = await import('@photostructure/sqlite')
    const db = new DatabaseSync(work.path('copy.db'))
    db.exec(
      'update mentions set followers = 12; pragma foreign_keys = off; delete from posts where matched = 0',
    )
    db.close()
    const found = await work.run(['store', 'check', '--store', 'copy.db'])
    expect(found.code).toBe(2)
    expect(found.stdout).toContain('  1 × in post_sources: what it belongs to is not there\n')
    expect(found.stdout).toContain('  3 × followers are stale\n')
  })

  test('a file that was cut short is told as damaged, and left alone', async ({ work }) => {
    await scanned(work, 60)
    await work.run(['store', 'backup', 'copy.db'])
    await truncate(work.path('copy.db'), 50_000)
    const found = await work.run(['store', 'check', '--store', 'copy.db'])
    expect(found).toMatchObject({ code: 2, stderr: '' })
    expect(found.stdout).toContain('is damaged:')
    expect(statSync(work.path('copy.db')).size).toBe(50_000)
  })
})

describe.concurrent('store compact', () => {
  test('says how large it was and is', async ({ work }) => {
    await scanned(work)
    const result = await work.run(['store', 'compact'])
    expect(result).toMatchObject({ code: 0, stdout: '' })
    expect(result.stderr).toMatch(/mentions\.db: \d+ KB before, \d+ KB now\.$/m)
    expectSuccess(await work.run(['store', 'check']))
  })

  test('makes no store where there is none', async ({ work }) => {
    expectFailure(await work.run(['store', 'compact']), { code: 2, says: /Nothing has been scanned/ })
    expect(existsSync(work.path('mentions.db'))).toBe(false)
  })
})

describe.concurrent('store export and import', () => {
  /** What people see of a store, at one moment of one clock. */
  async function shown(work: Workspace, store: string, now: Date) {
    const env = { MENTIONS_STORE: work.path(store) }
    const run = (...args: string[]) => work.run(args, { now: () => now, env })
    const list = (await run('list', '--all', '--format', 'ndjson')).stdout
    const ids = [...list.matchAll(/"case":\{"id":"(\w+)"/g)].map(([, id = '']) => id)
    expect(ids.length).toBeGreaterThan(2)
    const cases = await Promise.all(ids.map(async (id) => (await run('show', id)).stdout))
    const others = [
      ['digest'],
      ['list', '--search', 'post'],
      ['sources', '--format', 'json'],
      ['mute'],
      ['list'],
    ]
    return [list, cases, ...(await Promise.all(others.map(async (args) => (await run(...args)).stdout)))]
  }

  test('lists, cases, the digest and the rest are the same in the new store', async ({ work }) => {
    await scanned(work)
    const [id = '', other = ''] = [
      ...(await work.run(['list', '--format', 'csv'])).stdout.matchAll(/^mention,(\w+)/gm),
    ].map(([, one = '']) => one)
    for (const args of [
      ['reply', id, '--text', 'We are at it.', '--next', '2h'],
      ['note', id, '--text', 'Called.'],
      ['mark', other, 'fine'],
      ['mute', '--place', 'other.example'],
    ])
      expect((await work.run(args)).code).toBe(0)
    const written = await work.run(['store', 'export', '--output', 'all.ndjson'])
    expect(written).toMatchObject({ code: 0, stdout: '', stderr: 'Wrote all.ndjson.\n' })
    expect((statSync(work.path('all.ndjson')).mode & 0o777).toString(8)).toBe('600')
    const result = await work.run(['store', 'import', 'all.ndjson', '--store', 'new.db'])
    expect(result.stderr).toBe(`Imported 4 posts, 3 mentions and 3 cases into ${work.path('new.db')}.\n`)
    const now = new Date()
    const [before, after] = await Promise.all(
      ['mentions.db', 'new.db'].map((store) => shown(work, store, now)),
    )
    expect(after).toEqual(before)
    expect((await work.run(['undo', '--store', 'new.db'])).code).toBe(0)
  })

  test('through a pipe', async ({ work }) => {
    await scanned(work)
    const { stdout } = await work.run(['store', 'export'])
    const result = await work.run(['store', 'import', '-', '--store', 'new.db', '--quiet'], { stdin: stdout })
    expect(result).toMatchObject({ code: 0, stdout: '', stderr: '' })
    expect((await work.run(['store', 'export', '--store', 'new.db'])).stdout).toBe(stdout)
    const cut = await work.run(['store', 'import', '-', '--store', 'other.db'], {
      stdin: stdout.slice(0, -30),
    })
    expectFailure(cut, { code: 2, says: /What was piped in/, tries: /anew/ })
    expect(existsSync(work.path('other.db'))).toBe(false)
  })

  test('an export stays as it was where another one fails', async ({ work }) => {
    await scanned(work, 60)
    await work.run(['store', 'backup', 'copy.db'])
    damagePage(work.path('copy.db'), 'posts', 'last')
    await work.write('all.ndjson', 'an older one')
    const result = await work.run(['store', 'export', '--store', 'copy.db', '--output', 'all.ndjson'])
    expectFailure(result, { code: 2, says: /is damaged/, tries: /store check/ })
    expect(await readFile(work.path('all.ndjson'), 'utf8')).toBe('an older one')
    expect(readdirSync(work.folder).filter((name) => name.endsWith('.partial'))).toEqual([])
  })

  test('what `store check` says of a damaged store without a backup saves the rest', async ({ work }) => {
    await scanned(work, 60)
    await work.run(['store', 'backup', 'copy.db'])
    damagePage(work.path('copy.db'), 'posts', 'first')
    const { stdout } = await work.run(['store', 'check', '--store', 'copy.db'])
    const [, saving = ''] = stdout.split('Without one')
    const steps = [...saving.matchAll(/^ {2}(?:mentions|(mv)) (.+)$/gm)].map(([, move, words = '']) => ({
      move,
      words: shellWords(words),
    }))
    expect(steps.map(({ move }) => move ?? 'mentions')).toEqual(expect.arrayContaining(['mentions', 'mv']))
    for (const { move, words } of steps) {
      const [from = '', to = ''] = words
      if (move !== undefined) await rename(from, to)
      else expect(await work.run(words)).toMatchObject({ code: 0 })
    }
    expectSuccess(await work.run(['store', 'check', '--store', 'copy.db']))
    const left = (await work.run(['list', '--format', 'csv', '--store', 'copy.db'])).stdout.match(
      /^mention,/gm,
    )
    expect(left?.length).toBeGreaterThan(20)
    expect(left?.length).toBeLessThan(60)
  })

  test.for([
    ['a file that is not there', 'none.ndjson', /There is no file/],
    ['what is no export', 'mentions.yaml', /is no export of a store/],
    ['a folder', '.', /folder/],
  ] as const)('%s cannot be imported', async ([, file, says], { work }) => {
    await scanned(work)
    expectFailure(await work.run(['store', 'import', file, '--store', 'new.db']), { code: 2, says })
    expect(existsSync(work.path('new.db'))).toBe(false)
  })

  test('a store that holds something is not touched', async ({ work }) => {
    await scanned(work)
    await work.run(['store', 'export', '--output', 'all.ndjson'])
    const result = await work.run(['store', 'import', 'all.ndjson'])
    expectFailure(result, { code: 2, says: /holds something already/, tries: /--store FILE/ })
    expectSuccess(await work.run(['store', 'check']))
  })
})
