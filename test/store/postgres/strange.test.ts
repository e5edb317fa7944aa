import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { Failed } from '../../../src/model/failed.js'
import { failureWords } from '../../../src/outputs/wording/failures/index.js'
import { openPostgresStore } from '../../../src/store/postgres/index.js'
import { workOnCopy } from '../../../src/store/postgres/work-on-copy.js'
import { utc } from '../../../src/text/clock.js'
import { allMentions, brand, judged, poll, savePoll } from '../sample.js'
import { address, administrator, as, codeOf, fresh, schemaOf } from './world.js'

const role = `care_${process.pid}`
const run = async (sql: string) => (await administrator()).query(sql)

/** A store that is there. */
async function made(name: string): Promise<string> {
  const place = fresh(name)
  const store = await openPostgresStore(place)
  await savePoll(store, poll([judged('a')]))
  await store.close()
  return place
}

const reading = async (place: string) => {
  const store = await openPostgresStore(place, { readOnly: true })
  onTestFinished(() => store.close())
  return store
}

describe.skipIf(address === '')('a server that is not as we would have it', () => {
  beforeAll(() => run(`create role ${role} login password 'p'`))
  afterAll(() => run(`drop owned by ${role}; drop role ${role}`))

  test.each([
    ['a type', "create type SCHEMA.posts as enum ('a')"],
    ['a function', 'create function SCHEMA.posts(a int) returns int language sql as $$ select 1 $$'],
    ['a view', 'create view SCHEMA.seen as select 1'],
    ['a sequence', 'create sequence SCHEMA.numbers'],
    ['a table of migrations of the same name', 'create table SCHEMA.mentions_migrations (id int)'],
    [
      'such a table with names',
      `create table SCHEMA.mentions_migrations (name text); insert into SCHEMA.mentions_migrations values ('001')`,
    ],
    ['such a table, empty', 'create table SCHEMA.mentions_migrations (name text)'],
  ])('%s of somebody else is left alone', async (_, sql) => {
    const place = fresh('foreign')
    await run(`create schema ${schemaOf(place)}; ${sql.replaceAll('SCHEMA', schemaOf(place))}`)
    expect(await codeOf(openPostgresStore(place))).toBe('schema-unknown')
  })

  test('a schema that an administrator made for us is taken, also where an extension is in it', async () => {
    const place = fresh('given')
    await run(`create schema ${schemaOf(place)} authorization ${role}`)
    await run(`create extension pg_trgm schema ${schemaOf(place)}`).catch(() => {})
    await (await openPostgresStore(as(place, role))).close()
    await run('drop extension if exists pg_trgm')
  })

  test('who may make no schema is told whom to ask, also for a dry run', async () => {
    expect(await codeOf(openPostgresStore(as(fresh('none'), role)))).toBe('schema-forbidden')
    const place = fresh('closed')
    await run(`create schema ${schemaOf(place)}; grant usage on schema ${schemaOf(place)} to ${role}`)
    expect(await codeOf(openPostgresStore(as(place, role)))).toBe('schema-forbidden')
    const given = fresh('given')
    await run(`create schema ${schemaOf(given)} authorization ${role}`)
    await (await openPostgresStore(as(given, role))).close()
    const error = await workOnCopy(as(given, role), new AbortController().signal, async () => {}).catch(
      (thrown) => thrown,
    )
    expect(error).toBeInstanceOf(Failed)
    expect(error.failure.code).toBe('copy-forbidden')
    expect(failureWords(error.failure, utc).message).not.toContain('dry_run')
  })

  test('a statement that takes too long is no other program that writes', async () => {
    const place = await made('slow')
    const client = await administrator()
    const store = await reading(place)
    await client.query(`begin; lock table ${schemaOf(place)}.posts in access exclusive mode`)
    onTestFinished(async () => {
      await client.query('rollback')
    })
    const asked = codeOf(store.posts.stored(undefined, 9))
    await expect
      .poll(
        async () =>
          (
            await client.query(
              `with anew as materialized (select pg_stat_clear_snapshot()) select count(pg_cancel_backend(pid))::int as many from anew, pg_stat_activity where wait_event_type = 'Lock' and query like '%from posts%'`,
            )
          ).rows[0].many,
        { timeout: 8_000 },
      )
      .toBeGreaterThan(0)
    await client.query('rollback')
    expect(await asked).toBe('database-slow')
  })

  test('who is closed to writers reads, and is told why they cannot write', async () => {
    const place = await made('read_only')
    await run(
      `grant usage on schema ${schemaOf(place)} to ${role}; grant select, insert, update, delete on all tables in schema ${schemaOf(place)} to ${role}; alter role ${role} set default_transaction_read_only = on`,
    )
    const store = await openPostgresStore(as(place, role))
    expect(await allMentions(store)).toHaveLength(1)
    expect(await codeOf(savePoll(store, poll([judged('b')])))).toBe('database-read-only')
    await store.close()
    expect(await codeOf(openPostgresStore(as(fresh('read_only'), role)))).toBe('database-read-only')
    await run(`alter role ${role} reset default_transaction_read_only`)
  })

  test('a role that may open no further connection is told so after a while', async () => {
    const place = await made('crowded')
    await run(
      `grant usage on schema ${schemaOf(place)} to ${role}; grant select on all tables in schema ${schemaOf(place)} to ${role}; alter role ${role} connection limit 0`,
    )
    expect(await codeOf(openPostgresStore(as(place, role), { readOnly: true }))).toBe('database-crowded')
    await run(`alter role ${role} connection limit -1`)
  }, 30_000)

  test('a newer store tells a format that is newer', async () => {
    const place = await made('newer')
    await run(
      `insert into ${schemaOf(place)}.mentions_migrations values ('of tomorrow'), ('of the day after')`,
    )
    const error = await openPostgresStore(place).catch((thrown) => thrown)
    expect(error.failure).toMatchObject({ code: 'store-newer' })
    expect(error.failure.args.found).toBe(error.failure.args.known + 2)
  })

  test('a table that somebody changed, and a number that is none of ours, are told', async () => {
    const [changed, numbers] = [await made('changed'), await made('numbers')]
    await run(`alter table ${schemaOf(changed)}.posts rename column published to since`)
    await run(`update ${schemaOf(numbers)}.posts set published = 9007199254740993`)
    expect(await codeOf((await reading(changed)).posts.stored(undefined, 9))).toBe('database-changed')
    expect(await codeOf((await reading(numbers)).posts.stored(undefined, 9))).toBe('database-numbers')
  })

  test('what no text of PostgreSQL can hold is stored without it', async () => {
    const store = await openPostgresStore(fresh('odd'))
    onTestFinished(() => store.close())
    const text = 'Northwind Hosting\u0000 is down \ud800 again'
    await savePoll(
      store,
      poll([
        judged('a', { post: { text, title: '\udc00', author: { name: 'a\u0000b', handle: '\ud83d' } } }),
      ]),
    )
    const [mention] = await allMentions(store)
    expect(mention?.post).toMatchObject({
      text: 'Northwind Hosting\ufffd is down \ufffd again',
      title: '\ufffd',
      author: { name: 'a\ufffdb' },
    })
    expect(await store.facts.counts([brand])).toMatchObject({ posts: 1 })
  })
})
