import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { Failed } from '../../../src/model/failed.js'
import { openPostgresStore } from '../../../src/store/postgres/index.js'
import { acquireLease, heldSince } from '../../../src/store/postgres/lease.js'
import { upkeepOf } from '../../../src/store/postgres/upkeep.js'
import { workOnCopy } from '../../../src/store/postgres/work-on-copy.js'
import { TEST_SCHEMA } from '../../support/postgres/server.js'
import { postgresAddress } from '../../support/postgres/told.js'
import { wordsOf } from '../../support/words.js'
import { allMentions, brand, judged, later, MINUTE, noon, poll, savePoll } from '../sample.js'

const address = (await postgresAddress()) ?? ''

/** The code of what is thrown. */
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing',
    (error: unknown) => (error instanceof Failed ? error.failure.code : String(error)),
  )

let made = 0
/** The address of a store that is not there yet. */
const fresh = (): string => `${address}?schema=${TEST_SCHEMA}open_${process.pid}_${++made}`
const schemaOf = (store: string): string => new URL(store).searchParams.get('schema') ?? ''

describe.skipIf(address === '')('a store in a database', () => {
  let client: pg.Client
  beforeAll(async () => {
    client = new pg.Client({ connectionString: address })
    await client.connect()
  })
  afterAll(() => client.end())

  /** The same server by another address. */
  const by = (change: Partial<URL>): string => Object.assign(new URL(fresh()), change).href

  test.each<[string, () => string]>([
    ['database-login', () => by({ password: 'sesame' })],
    ['database-login', () => by({ username: 'nobody' })],
    ['database-missing', () => by({ pathname: '/nowhere' })],
    ['database-unreachable', () => by({ port: '1' })],
    ['database-unknown-host', () => by({ hostname: 'nowhere.invalid' })],
    ['database-insecure', () => `${fresh()}&sslmode=verify-full`],
  ])('says %s in our words, without the password', async (code, store) => {
    const error = await openPostgresStore(store()).catch((thrown) => thrown)
    expect(error).toMatchObject({ failure: { code } })
    expect(JSON.stringify(wordsOf(error))).not.toMatch(/sesame|mentions:mentions/)
  })

  test('is made where somebody writes, and not where somebody reads', async () => {
    const store = fresh()
    expect(await codeOf(openPostgresStore(store, { readOnly: true }))).toBe('store-missing')
    await (await openPostgresStore(store)).close()
    await (await openPostgresStore(store, { readOnly: true })).close()
  })

  test('is made once by several who begin at the same moment', async () => {
    const store = fresh()
    const opened = await Promise.all(Array.from({ length: 5 }, () => openPostgresStore(store)))
    const identities = await Promise.all(opened.map(({ facts }) => facts.identity()))
    expect(new Set(identities).size).toBe(1)
    await Promise.all(opened.map((one) => one.close()))
  })

  test('leaves tables alone that are not ours, and a store of a newer version', async () => {
    const [other, newer] = [fresh(), fresh()]
    await client.query(`create schema ${schemaOf(other)}; create table ${schemaOf(other)}.posts (id int)`)
    expect(await codeOf(openPostgresStore(other))).toBe('schema-unknown')
    await (await openPostgresStore(newer)).close()
    await client.query(`insert into ${schemaOf(newer)}.mentions_migrations values ('of tomorrow')`)
    expect(await codeOf(openPostgresStore(newer))).toBe('store-newer')
    expect(await codeOf(openPostgresStore(newer, { readOnly: true }))).toBe('store-newer')
  })

  test('may be read by a role that may only read, whose writes are refused in our words', async () => {
    const store = fresh()
    const writing = await openPostgresStore(store)
    await savePoll(writing, poll([judged('a')]))
    const role = `reader_${process.pid}`
    const schema = schemaOf(store)
    await client.query(
      `create role ${role} login password 'r'; grant usage on schema ${schema} to ${role};
       grant select on all tables in schema ${schema} to ${role}`,
    )
    const url = new URL(store)
    url.username = role
    url.password = 'r'
    const reading = await openPostgresStore(url.href, { readOnly: true })
    expect(await allMentions(reading)).toHaveLength(1)
    expect(await codeOf(reading.cases.markAnnounced([1]))).toBe('database-closed')
    url.searchParams.set('schema', `${schema}_none`)
    expect(await codeOf(openPostgresStore(url.href))).toBe('schema-forbidden')
    await reading.close()
    await client.query(`drop owned by ${role}; drop role ${role}`)
    await writing.close()
  })

  test('answers nothing once it is closed, and may be closed again', async () => {
    const store = await openPostgresStore(fresh())
    await store.close()
    await store.close()
    await expect(store.sources.states()).rejects.toThrow()
  })

  test('goes on where its connections were cut', async () => {
    const store = await openPostgresStore(fresh())
    await savePoll(store, poll([judged('a')]))
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and application_name = 'mentions' and state = 'idle'`,
    )
    expect(await allMentions(store)).toHaveLength(1)
    await savePoll(store, poll([judged('b')], { at: later(MINUTE) }))
    expect(await store.facts.counts([brand])).toMatchObject({ posts: 2 })
    await store.close()
  })

  test('holds 1 MB in one post', async () => {
    const store = await openPostgresStore(fresh())
    const text = 'Northwind Hosting is down. '.repeat(40_000)
    await savePoll(store, poll([judged('a', { post: { text } })]))
    expect((await allMentions(store))[0]?.post.text).toBe(text)
    await store.close()
  })

  test('lets several at once move different cases, and loses nothing', async () => {
    const store = fresh()
    const first = await openPostgresStore(store)
    const names = Array.from({ length: 20 }, (_, at) => `p${at}`)
    await savePoll(
      first,
      poll(names.map((name) => judged(name, { post: { author: { name, handle: name } } }))),
    )
    const opened = await Promise.all(names.map(() => openPostgresStore(store, { connections: 1 })))
    const ids = (await allMentions(first)).map(({ id }) => id)
    await Promise.all(opened.map((one, at) => one.cases.markAnnounced([ids[at] ?? 0])))
    expect(await first.cases.candidates({ brands: [brand], all: true, unannounced: true })).toEqual([])
    await Promise.all([...opened, first].map((one) => one.close()))
  })

  const ours = { kind: 'scan' as const, pid: process.pid, command: 'scan', now: noon }

  test('gives a right to one at a time, and tells others who has it', async () => {
    const store = fresh()
    expect(await heldSince(store, 'scan')).toBeUndefined()
    const lease = await acquireLease(store, ours)
    onTestFinished(() => lease.release())
    expect(await heldSince(store, 'scan')).toEqual(noon)
    expect(await heldSince(store, 'mail')).toBeUndefined()
    const refused = await acquireLease(store, { ...ours, now: later(2 * MINUTE) }).catch((error) => error)
    expect(refused).toMatchObject({
      failure: {
        code: 'store-locked',
        args: { holder: { command: 'scan', pid: process.pid, heldFor: 2 * MINUTE } },
      },
    })
    const mail = await acquireLease(store, { ...ours, kind: 'mail' })
    await mail.release()
    await lease.release()
    const again = await acquireLease(store, ours)
    await again.release()
    expect(await heldSince(store, 'scan')).toBeUndefined()
  })

  test('takes nothing more of a process that lost its right, until it has that again', async () => {
    const store = fresh()
    const open = await openPostgresStore(store)
    onTestFinished(() => open.close())
    const lease = await acquireLease(store, ours)
    await savePoll(open, poll([judged('a')]))
    // As where the connection breaks, or the server frees the right of who was stopped.
    await client.query(
      `select pg_terminate_backend(h.backend::int) from ${schemaOf(store)}.holders h where h.kind = 'scan'`,
    )
    const saved = (name: string) => savePoll(open, poll([judged(name)], { at: later(MINUTE) }))
    await expect.poll(() => codeOf(saved('b')), { timeout: 20_000 }).toBe('right-lost')
    expect(await heldSince(store, 'scan')).toBeUndefined()
    await lease.release()
    const again = await acquireLease(store, ours)
    onTestFinished(() => again.release())
    expect(await codeOf(saved('c'))).toBe('nothing')
  })

  test('is left as it was by work on a copy, of which nothing stays', async () => {
    const store = fresh()
    const real = await openPostgresStore(store)
    onTestFinished(() => real.close())
    await savePoll(real, poll([judged('a')]))
    const identity = await real.facts.identity()
    await workOnCopy(store, new AbortController().signal, async (copy) => {
      expect(await copy.facts.identity()).toBe(identity)
      expect(await allMentions(copy)).toEqual(await allMentions(real))
      await savePoll(copy, poll([judged('b')], { at: later(MINUTE) }))
      expect(await copy.facts.counts([brand])).toMatchObject({ posts: 2 })
    })
    expect(await real.facts.counts([brand])).toMatchObject({ posts: 1 })
    const { rows } = await client.query('select 1 from pg_namespace where starts_with(nspname, $1)', [
      `${schemaOf(store)}_dry_run_`,
    ])
    expect(rows).toEqual([])
  })

  test('tells what it holds, is sound, and says what its own programs do', async () => {
    const store = fresh()
    const real = await openPostgresStore(store)
    await savePoll(real, poll([judged('a')]))
    await real.close()
    const upkeep = upkeepOf(store)
    expect(await upkeep.holdings(later(MINUTE))).toMatchObject({ posts: { all: 1, named: 1 }, mentions: 1 })
    expect(await upkeep.check()).toEqual({ damage: [], astray: new Map(), broken: new Map() })
    await client.query(`update ${schemaOf(store)}.mentions set due = 1 - due`)
    expect([...(await upkeep.check()).broken.keys()]).toEqual(['due is wrong'])
    expect((await upkeep.compact(false)).isShrunk).toBe(true)
    expect(await codeOf(upkeep.backUp('copy', false))).toBe('database-theirs')
  })
})
