// What people get who look after the store.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdir, readFile, rename, truncate, writeFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import * as z from 'zod'
import { jsonStore } from '../../src/outputs/store/info-json-schema.js'
import { damagePage } from '../store/sqlite/upkeep/damage.js'
import { complaint, rss, smallTalk } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
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
    expect(value).toMatchObject({ posts: { all: 4, named: 3 }, cases: { new: 3 }, bytes: { free: 0 } })
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
    const [, from = '', to = ''] = /^ {2}mv (\S+) (\S+)$/m.exec(found.stdout) ?? []
    const [, command = ''] = /^ {2}mentions (store backup .*)$/m.exec(found.stdout) ?? []
    expect(command).toContain('BACKUP')
    await rename(from, to)
    expect(await work.run(command.replace('BACKUP', 'copy.db').split(' '))).toMatchObject({ code: 0 })
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
