// Whatever is wrong with the store's file, the command says so, leaves the file alone, and exits 2.
import { mkdir, open, readFile, rm, stat, symlink } from 'node:fs/promises'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect } from 'vitest'
import { complaint, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

async function scanned(work: Workspace): Promise<void> {
  const server = await work.serve({ '/posts.rss': { body: rss([complaint('one')]) } })
  await work.configure([`${server.base}/posts.rss`])
}

const commands = [
  ['scan'],
  ['list'],
  ['show', 'k7f'],
  ['check'],
  ['sources'],
  ['sources', 'test', 'https://forum.example/posts.rss'],
  ['replay'],
  ['store', 'info'],
  ['store', 'check'],
  ['store', 'backup', 'copy.db'],
  ['store', 'compact'],
  ['store', 'export'],
]

describe.concurrent('a store that cannot be used', () => {
  test.for(commands)('a text file: %s', async (command, { work }) => {
    await scanned(work)
    await work.write('mentions.db', 'Dear diary,\n'.repeat(1000))
    expectFailure(await work.run(command), { code: 2, says: /not a mentions store/, tries: /--store/ })
    expect(await readFile(work.path('mentions.db'), 'utf8')).toBe('Dear diary,\n'.repeat(1000))
  })

  test.for(commands)("somebody else's database: %s", async (command, { work }) => {
    await scanned(work)
    const other = new DatabaseSync(work.path('mentions.db'))
    other.exec('create table posts (id integer primary key, title text)')
    other.close()
    expectFailure(await work.run(command), { code: 2, says: /not a mentions store/, tries: /--store/ })
  })

  test.for(commands)('one from a newer version: %s', async (command, { work }) => {
    await scanned(work)
    expectSuccess(await work.run(['scan']))
    const store = new DatabaseSync(work.path('mentions.db'))
    store.exec('pragma user_version = 999')
    store.close()
    expectFailure(await work.run(command), { code: 2, says: /newer version/, tries: /npm install|--store/ })
  })

  test('a path below a file', async ({ work }) => {
    await scanned(work)
    await work.write('notes.txt', 'hello')
    const result = await work.run(['scan', '--store', 'notes.txt/mentions.db'])
    expectFailure(result, { code: 2, says: /notes\.txt/, tries: /--store/ })
  })

  test('a folder', async ({ work }) => {
    await scanned(work)
    await mkdir(work.path('stores'))
    expectFailure(await work.run(['scan', '--store', 'stores']), {
      code: 2,
      says: /folder/,
      tries: /--store/,
    })
  })

  test('a folder that does not exist is made, for nobody else to read', async ({ work }) => {
    await scanned(work)
    expectSuccess(await work.run(['scan', '--store', 'a/b/mentions.db']))
    const modeOf = async (name: string) => ((await stat(work.path(name))).mode & 0o777).toString(8)
    expect([await modeOf('a/b'), await modeOf('a/b/mentions.db')]).toEqual(['700', '600'])
  })

  test('list before the first scan says to scan', async ({ work }) => {
    await scanned(work)
    expectFailure(await work.run(['list']), { code: 2, says: /scan/i, tries: /mentions scan/ })
  })
})

describe.concurrent('what stands beside the store', () => {
  const spoilt = [
    { what: 'a text', make: (work: Workspace) => work.write('mentions.db.lock', 'pid 12\n'.repeat(100)) },
    { what: 'a folder', make: (work: Workspace) => mkdir(work.path('mentions.db.lock')) },
  ]
  test.for(spoilt)(
    '$what in the place of the lock: scan names it, reading goes on',
    async ({ make }, { work }) => {
      await scanned(work)
      expectSuccess(await work.run(['scan']))
      await rm(work.path('mentions.db.lock'))
      await make(work)
      expectFailure(await work.run(['scan', '--force']), {
        code: 2,
        says: /mentions\.db\.lock.*store itself was left alone/,
        tries: /mv .*mentions\.db\.lock/,
      })
      for (const command of [['list'], ['digest'], ['check'], ['mark', 'x3b', 'fine']])
        expectSuccess(await work.run(command))
    },
  )
})

describe.concurrent('links and folders', () => {
  test('a link to what is not there yet: the store is made there', async ({ work }) => {
    await scanned(work)
    await symlink('data/inner/real.db', work.path('mentions.db'))
    expectSuccess(await work.run(['scan']))
    expect((await stat(work.path('data/inner/real.db'))).mode & 0o777).toBe(0o600)
    expectSuccess(await work.run(['list']))
  })

  test('a link in a circle: says so', async ({ work }) => {
    await scanned(work)
    await symlink('mentions.db', work.path('mentions.db'))
    expectFailure(await work.run(['scan']), { code: 2, says: /circle.*mentions\.db/, tries: /link/ })
  })

  test('a folder in the place of a file beside it: names that', async ({ work }) => {
    await scanned(work)
    expectSuccess(await work.run(['scan']))
    for (const end of ['-wal', '-shm']) await rm(work.path(`mentions.db${end}`), { force: true })
    await mkdir(work.path('mentions.db-wal'))
    const folder = { code: 2, says: /folder.*mentions\.db-wal/, tries: /away/ }
    expectFailure(await work.run(['list']), folder)
  })
})

describe.concurrent('a store that nothing was written to', () => {
  // What a first scan leaves that was ended, or had no room, before its first write.
  test('is none yet: what works without a store works', async ({ work }) => {
    await scanned(work)
    await work.write('mentions.db', '')
    await work.write('feeds.opml', '<opml><body><outline xmlUrl="https://blog.example/feed"/></body></opml>')
    for (const command of [
      ['check'],
      ['sources'],
      ['sources', 'import', 'feeds.opml'],
      ['scan', '--dry-run'],
    ])
      expectSuccess(await work.run(command))
    expectFailure(await work.run(['list']), { code: 2, says: /scanned/, tries: /mentions scan/ })
  })
})

test('a dry run names the store that is damaged, not its copy', async ({ work }) => {
  await scanned(work)
  expectSuccess(await work.run(['scan']))
  const file = await open(work.path('mentions.db'), 'r+')
  // In the pages behind the first: the copy is made, and found damaged when it is read.
  await file.write(Buffer.alloc(4096 * 6), 0, 4096 * 6, 4096 * 8)
  await file.close()
  const result = await work.run(['scan', '--dry-run'])
  expectFailure(result, { code: 2, says: /damaged/, tries: /mv .*mentions\.db/ })
  expect(result.stderr).toContain(work.path('mentions.db'))
  expect(result.stderr).not.toContain('dry-run-')
})

describe.concurrent('without a home folder', () => {
  const homeless = { HOME: undefined, XDG_DATA_HOME: undefined, XDG_CONFIG_HOME: undefined }

  test('scan works where the store is named', async ({ work }) => {
    await scanned(work)
    expectSuccess(
      await work.run(['scan', '--store', 'here.db'], { env: { ...homeless, MENTIONS_STORE: undefined } }),
    )
  })

  test('scan asks for the store where it is not', async ({ work }) => {
    await scanned(work)
    const result = await work.run(['scan'], { env: { ...homeless, MENTIONS_STORE: undefined } })
    expectFailure(result, { code: 2, says: /home/i, tries: /--store/ })
  })

  test('scan asks for the config where there is none', async ({ work }) => {
    expectFailure(await work.run(['scan'], { env: homeless }), {
      code: 2,
      says: /config/i,
      tries: /mentions init/,
    })
  })
})
