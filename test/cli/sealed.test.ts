// A store that was moved: everybody reads it, nobody writes into it, and `store unseal` takes it back.
import { DatabaseSync } from '@photostructure/sqlite'
import pg from 'pg'
import { expect } from 'vitest'
import { shortId } from '../../src/cases/short-id.js'
import { openPostgresStore } from '../../src/store/postgres/index.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { firstCase } from '../case-numbers.js'
import { TEST_SCHEMA } from '../support/postgres/server.js'
import { postgresAddress } from '../support/postgres/told.js'
import { complaint, rss } from '../support/rss.js'
import { test, type Workspace } from '../support/workspace.js'

const now = () => new Date('2026-03-16T09:00:00Z')
const ago = (hours: number) => new Date(now().getTime() - hours * 3_600_000)
const address = await postgresAddress()
const id = shortId(firstCase)

const sealing = (kind: string, place: string) =>
  `insert into seal (id, kind, place, at) values (1, '${kind}', '${place}', 1789372800000)`

/** A store with something in it. `ask`: by hand; `open`: a program that has it open. */
type Given = { place: string; ask: (sql: string) => unknown; open: () => ReturnType<typeof openSqliteStore> }

const inFile = async (work: Workspace): Promise<Given> => {
  const place = work.path('mentions.db')
  const ask = (sql: string) => {
    const db = new DatabaseSync(place)
    db.exec(sql)
    db.close()
  }
  return { place, ask, open: () => openSqliteStore(place) }
}

async function inDatabase(): Promise<Given & { open: () => Promise<ReturnType<typeof openSqliteStore>> }> {
  const schema = `${TEST_SCHEMA}sealed_${process.pid}`
  const place = `${address}?schema=${schema}`
  const ask = async (sql: string) => {
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    await client.query(`set search_path = ${schema}; ${sql}`)
    await client.end()
  }
  return { place, ask, open: () => openPostgresStore(place) as never }
}

const reading = [
  ['list'],
  ['list', '--all', '--format', 'json'],
  ['show', id],
  ['next'],
  ['digest'],
  ['stats'],
  ['incidents'],
  ['sources'],
  ['alerts'],
  ['deliveries'],
  ['replay'],
  ['store', 'readers'],
  ['store', 'export'],
]
const writing = [
  ['scan'],
  ['scan', '--force'],
  ['scan', '--dry-run'],
  ['ack', '--as', 'ines', id],
  ['reply', '--as', 'ines', id, '--text', 'We are on it.'],
  ['mark', '--as', 'ines', id, 'fine'],
  ['mute', '--as', 'ines', id],
  ['note', '--as', 'ines', id, '--text', 'Called them.'],
  ['undo', '--as', 'ines'],
  ['digest', '--email'],
  ['list', '--reader', 'chat', '--format', 'ndjson'],
  ['forget', 'forum.example:ada', '--yes', '--as', 'ines'],
  ['store', 'compact'],
]

test.for(['file', 'database'])('a sealed store in a %s', async (kind, { work, skip }) => {
  if (kind === 'database' && address === undefined) skip()
  const { place, ask, open } = kind === 'file' ? await inFile(work) : await inDatabase()
  const how = { env: { MENTIONS_STORE: place }, now }
  await work.write(
    'posts.rss',
    rss([
      complaint('one', { author: 'ada', publishedAt: ago(2) }),
      complaint('two', { author: 'bo', publishedAt: ago(1) }),
    ]),
  )
  const email = { from: 'mentions@bluefjord.example', to: ['care@bluefjord.example'], maildir: 'mail' }
  await work.configure(['posts.rss'], { digest: { email } })
  expect((await work.run(['scan', '--quiet'], how)).code).toBeLessThan(2)
  expect((await work.run(['tag', '--as', 'ines', id, 'vip'], how)).code).toBe(0)
  const before = await Promise.all(reading.map((args) => work.run(args, how)))
  const opened = await open()
  await ask(sealing('moved', 'postgres://mentions:***@db.example/mentions'))
  for (const [at, args] of reading.entries())
    expect([args, await work.run(args, how)]).toEqual([args, before[at]])
  for (const args of writing) {
    const { code, stderr, stdout } = await work.run(args, how)
    const said = `${stdout}${stderr}`.replaceAll(/\s+/g, ' ')
    expect([args, code, said]).toEqual([args, 2, expect.stringContaining('is sealed: it can be read')])
    expect(said).toContain('--store postgres://mentions@db.example/mentions')
    expect(said).toContain('mentions store unseal --store ')
    expect(said).not.toContain('mentions:mentions@')
  }
  // Also of a program that had it open before.
  const late = opened.readers.move({ name: 'chat', cursor: 'x', movedAt: new Date(0), moves: 0 })
  await expect(late).rejects.toMatchObject({ failure: { code: 'store-sealed' } })
  await opened.close()
  for (const args of [
    ['store', 'info'],
    ['store', 'check'],
  ])
    expect((await work.run(args, how)).stdout).toContain('It was moved to postgres://mentions:***@db.example')
  expect(JSON.parse((await work.run(['store', 'info', '--format', 'json'], how)).stdout).sealed).toEqual({
    as: 'moved',
    place: 'postgres://mentions:***@db.example/mentions',
    at: '2026-09-14T08:00:00.000Z',
  })

  const unsealed = await work.run(['store', 'unseal'], how)
  expect(unsealed).toMatchObject({ code: 0, stderr: expect.stringContaining('is written into again') })
  expect((await work.run(['ack', '--as', 'ines', id], how)).code).toBe(0)
  expect((await work.run(['store', 'unseal'], how)).stderr).toContain('there was nothing to do')
  // A part of another store is nothing to work with.
  await ask(sealing('copying', '/srv/other store.db'))
  for (const args of [
    ['store', 'unseal'],
    ['scan', '--force'],
  ]) {
    const { code, stderr } = await work.run(args, how)
    expect([args, code]).toEqual([args, 2])
    expect(stderr).toContain("mentions store copy '/srv/other store.db' ")
  }
  if (kind === 'database') await ask(`drop schema ${TEST_SCHEMA}sealed_${process.pid} cascade`)
})
