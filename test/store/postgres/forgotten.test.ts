import { describe, expect, onTestFinished, test } from 'vitest'
import { runForget } from '../../../src/app/run-forget.js'
import { openPostgresStore } from '../../../src/store/postgres/index.js'
import { upkeepOf } from '../../../src/store/postgres/upkeep.js'
import { brand, judged, later, MINUTE, poll, savePoll } from '../sample.js'
import { address, administratorOf, ownDatabase, schemaOf } from './world.js'

// What somebody else in the same database still sees cannot be cleared away.
const database = address === '' ? '' : await ownDatabase('forgotten')
const administrator = () => administratorOf(database)
let made = 0

const jane = { place: 'forum.example', key: 'handle:janezebra' }
const author = { name: 'Jane Zebra', handle: 'janezebra' }

/** The tables and indexes of a store in whose files words stand. */
async function holding(store: string, words: string): Promise<readonly string[]> {
  const client = await administrator()
  await client.query('checkpoint')
  const { rows } = await client.query(
    `with ours (id) as (
       select c.oid from pg_class c where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'i')
       union select c.reltoastrelid from pg_class c where c.relnamespace = $1::regnamespace and c.reltoastrelid <> 0
     )
     select id::regclass::text as name from ours
     where position(convert_to($2, 'UTF8') in pg_read_binary_file(pg_relation_filepath(id))) > 0 order by 1`,
    [schemaOf(store), words],
  )
  return rows.map(({ name }) => name)
}

const forget = (store: Parameters<typeof runForget>[0]) =>
  runForget(store, {
    people: [jane],
    postIds: [],
    brands: new Map([[brand, 'salt']]),
    when: { at: later(MINUTE), by: 'ada' },
  })

async function filled() {
  const place = `${database}?schema=forgotten_${++made}`
  const store = await openPostgresStore(place)
  onTestFinished(() => store.close())
  const text = 'Northwind Hosting lost my quagga pictures.'
  await savePoll(store, poll([judged('a', { post: { author, text } }), judged('b')]))
  await (await administrator()).query(`analyze ${schemaOf(place)}.posts; analyze ${schemaOf(place)}.persons`)
  return { place, store }
}

describe.skipIf(database === '')('what was forgotten', () => {
  test('is in no file of the tables once they were written anew, and stays in them by a plain vacuum', async () => {
    const { place, store } = await filled()
    expect((await holding(place, 'quagga')).length).toBeGreaterThan(0)
    await forget(store)
    expect(await upkeepOf(place).compact(false)).toMatchObject({ isShrunk: true, isKept: true })
    expect((await holding(place, 'quagga')).length).toBeGreaterThan(0)
    expect((await upkeepOf(place).compact(true)).isShrunk).toBe(true)
    for (const words of ['quagga', 'janezebra', 'Jane Zebra']) expect(await holding(place, words)).toEqual([])
    const { rows } = await (await administrator()).query(
      `select tablename from pg_stats where schemaname = $1 and concat(most_common_vals, histogram_bounds) ~ 'quagga|ebra'`,
      [schemaOf(place)],
    )
    expect(rows).toEqual([])
    expect(await store.facts.counts([brand])).toMatchObject({ posts: 2 })
  })

  test('is said to be left where somebody still sees it, and keeps nobody waiting', async () => {
    const { place, store } = await filled()
    const client = await administrator()
    await client.query('begin isolation level repeatable read')
    await client.query(`select count(*) from pg_class`)
    await forget(store)
    expect((await upkeepOf(place).compact(true)).isShrunk).toBe(false)
    await client.query('commit')
    expect((await upkeepOf(place).compact(true)).isShrunk).toBe(true)
    expect(await holding(place, 'quagga')).toEqual([])
  })

  test('goes with the copies of dry runs that were killed, which a check names', async () => {
    const { place } = await filled()
    const copy = `${schemaOf(place)}_dry_run_0123456789ab`
    const client = await administrator()
    await client.query(`create schema ${copy}; create table ${copy}.posts (text text)`)
    expect(await upkeepOf(place).check()).toMatchObject({ broken: new Map(), copies: [copy] })
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [copy])
    expect((await upkeepOf(place).check()).copies).toBeUndefined()
    await upkeepOf(place).compact(true)
    await client.query('rollback')
    expect(await upkeepOf(place).check()).toMatchObject({ copies: [copy] })
    await upkeepOf(place).compact(true)
    expect((await upkeepOf(place).check()).copies).toBeUndefined()
  })
})
