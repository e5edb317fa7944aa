import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatabaseSync } from '@photostructure/sqlite'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { storedNames } from '../../../../src/store/rows/post-names.js'
import { openSqliteStore } from '../../../../src/store/sqlite/index.js'
import { migrations } from '../../../../src/store/sqlite/migrations.js'
import { packedText } from '../../../../src/store/sqlite/packing/packed-text.js'
import { packedSignals, packedSpans } from '../../../../src/store/sqlite/reasons.js'
import { exported } from '../../../../src/store/sqlite/upkeep/export.js'
import { upkeepOf } from '../../../../src/store/sqlite/upkeep/index.js'
import { everythingIn } from '../../contract/everything.js'
import { complaint, HOUR, judged, later, noon, poll, savePoll } from '../../sample.js'
import { steps } from '../../steps.js'
import { makeStoreOfBefore } from '../earlier.js'
import { temporaryFolder } from '../temporary.js'
import { exportOf, folderForStores, importedInto } from './round-trip.js'

const folder = folderForStores()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = <Result>(path: string, work: (db: InstanceType<typeof DatabaseSync>) => Result): Result => {
  const db = new DatabaseSync(path)
  try {
    return work(db)
  } finally {
    db.close()
  }
}

test('whatever happened, an import shows the same, and exports the same to the letter', async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      run += 1
      const path = join(folder, `${run}.db`)
      const store = openSqliteStore(path)
      let at = noon
      for (const { hours, run: step } of given) {
        at = later(hours * HOUR)
        await step(store, at)
      }
      const shown = await everythingIn(store, at)
      const text = exportOf(path)
      await store.close()
      const copy = await importedInto(folder, text)
      expect(exportOf(copy)).toBe(text)
      const other = openSqliteStore(copy, { readOnly: true })
      expect(await everythingIn(other, at)).toEqual(shown)
      await other.close()
      expect(upkeepOf(copy).check()).toEqual({ damage: [], astray: new Map(), broken: new Map() })
    }),
    { endOnFailure: true, numRuns: 30 },
  )
})

/** A row for every table, in which every column holds something: what refers to others refers to the only one there is. */
function fillEveryColumn(path: string): void {
  const { signals, named } = complaint()
  const packed = new Map([
    ['posts.text', packedText('All our sites are down again, and nobody answers the phone. '.repeat(2))],
    ['mentions.signals', packedSignals(signals)],
    ['mentions.named', packedSpans(named)],
    ['mentions.relevance_signals', packedSignals(signals)],
    ['posts.names', storedNames(['forum.example:1', 'https://forum.example/1'], '{"b": 1, "1": [2]}')],
  ])
  const texts = ['{"b": 1, "1": [2]}', '{no json', '"quoted"\n\u0007\u202e🔥', '[]', '7']
  read(path, (db) => {
    const tables = db.prepare("select name from sqlite_schema where type = 'table' order by rowid").all()
    for (const { name } of tables) {
      const table = String(name)
      if (table.startsWith('sqlite_') || table === 'migrations') continue
      const columns = db.prepare('select name, type from pragma_table_info(?)').all(table)
      const values = columns.map(
        (column, at) =>
          packed.get(`${table}.${column.name}`) ??
          (String(column.type).toLowerCase() === 'text' ? (texts[at % texts.length] ?? '') : 1),
      )
      db.prepare(
        `insert into ${table} (${columns.map((column) => `"${column.name}"`).join(', ')}) values (${columns.map(() => '?').join(', ')})`,
      ).run(...values)
    }
  })
}

/** All rows of all tables, with JSON as what it says, but for those that are made from others. */
const rowsOf = (path: string) =>
  read(path, (db) => {
    const tables = db
      .prepare(
        "select name from sqlite_schema where type = 'table' and name not in ('post_keys', 'seal') order by name",
      )
      .all()
    return Object.fromEntries(
      tables.map(({ name }) => [
        name,
        db
          .prepare(`select * from "${name}"`)
          .all()
          .map((row) => Object.entries(row)),
      ]),
    )
  })

test('every column of every table is taken over, whatever it holds', async () => {
  const path = join(temporaryFolder(), 'store.db')
  await openSqliteStore(path).close()
  fillEveryColumn(path)
  const text = exportOf(path)
  const copy = await importedInto(folder, text)
  expect(exportOf(copy)).toBe(text)
  // JSON comes in the form in which this program writes it.
  const asWritten = (rows: object) =>
    JSON.stringify(rows).replaceAll('{\\"b\\": 1, \\"1\\": [2]}', '{\\"1\\":[2],\\"b\\":1}')
  const [before, after] = [asWritten(rowsOf(path)), asWritten(rowsOf(copy))]
  expect(after).toBe(before)
  expect(before).toContain('{no json')
})

test('a line is a row, and what is JSON in the store is JSON there', async () => {
  const path = join(temporaryFolder(), 'store.db')
  const store = openSqliteStore(path)
  await savePoll(store, poll([judged('a', { post: { text: 'Northwind Hosting\u202e is down\u009b' } })]))
  await store.close()
  const text = exportOf(path)
  const lines = text.trimEnd().split('\n')
  const [head, ...rows] = lines.map((line) => JSON.parse(line))
  const end = rows.pop()
  expect(head).toMatchObject({ store: { format: 2, step: migrations.at(-1)?.name } })
  expect(end).toEqual({ end: { rows: rows.length } })
  expect(rows.find((row) => row.mentions)?.mentions).toMatchObject({
    brand: 'Northwind Hosting',
    signals: [{ name: 'outage', points: 2.5 }],
  })
  expect(rows.find((row) => row.posts)?.posts).toMatchObject({
    text: 'Northwind Hosting\u202e is down\u009b',
  })
  // A terminal that shows it gets no commands.
  expect(text).not.toMatch(/[\u202e\u009b]/)
})

test('of words whose bytes are damaged the post is left out, where that is asked for', async () => {
  const path = join(temporaryFolder(), 'store.db')
  const store = openSqliteStore(path)
  await savePoll(store, poll([judged('a'), judged('b')]))
  await store.close()
  read(path, (db) => db.exec("update posts set text = x'01ffff' where id = 1"))
  expect(() => exportOf(path)).toThrow('store-damaged')
  const lines = [...upkeepOf(path).export(true)].join('').trimEnd().split('\n')
  const rows = lines.map((line) => JSON.parse(line))
  expect(rows.flatMap(({ posts }) => (posts === undefined ? [] : [posts.id]))).toEqual([2])
  expect(rows.at(-1)).toEqual({ end: { rows: rows.length - 2 } })
})

test('numbers of what is gone are not given again', async () => {
  const path = join(temporaryFolder(), 'store.db')
  const store = openSqliteStore(path)
  await savePoll(store, poll([judged('a'), judged('b')]))
  await store.close()
  read(path, (db) => db.exec("update sqlite_sequence set seq = 500 where name = 'posts'"))
  const copy = await importedInto(folder, exportOf(path))
  const other = openSqliteStore(copy)
  await savePoll(other, poll([judged('c')]))
  expect((await other.posts.stored('2', 9)).map(({ post }) => post.id)).toEqual(['501'])
  await other.close()
})

describe('an export of an earlier version', () => {
  test('is read into the format of then, and brought to that of now', async () => {
    const path = join(temporaryFolder(), 'store.db')
    makeStoreOfBefore(path, 'danger-is-never-old')
    read(path, (db) => {
      db.exec(`
        insert into posts (id, published, published_from, first_seen, matched, text_length, place, url, text)
          values (3, 1, 'source', 1, 1, 4, 'forum.example', 'https://forum.example/3', 'help');
        insert into cases (id, brand, state, opened, touched) values (5, 'Northwind Hosting', 'new', 1, 1);
        insert into mentions (id, post, brand, case_id, published, followers, touched, score, severity, kind, relevance, official,
          needs_reply, judged_reply, starts_promise, complained_before, baseline, announced, due, signals, named, danger)
          values (7, 3, 'Northwind Hosting', 5, 1, 0, 1, 90, 4, 'other', 1, 0, 1, 1, 1, 0, 1, 1, 0, '[]', '[]', 1)`)
    })
    const text = read(path, (db) => [...exported(db, path, false)].join(''))
    expect(text).toContain('"step":"worked-on"')
    const copy = await importedInto(folder, text)
    const rows = read(copy, (db) =>
      db.prepare('select baseline, due, announced, unmatched from mentions').all(),
    )
    expect(rows).toEqual([{ baseline: 0, due: 1, announced: 0, unmatched: 0 }])
    expect(exportOf(copy)).toContain(`"step":"${migrations.at(-1)?.name}"`)
  })

  test('a store of an earlier version is exported as what it is now', async () => {
    const old = fileURLToPath(new URL('../../../../fixtures/store/c6fb72c.db', import.meta.url))
    const path = join(temporaryFolder(), 'store.db')
    read(old, (db) => db.exec(`vacuum into '${path}'`))
    const text = exportOf(path)
    const copy = await importedInto(folder, text)
    expect(exportOf(copy)).toBe(text)
    expect(upkeepOf(copy).check()).toEqual({ damage: [], astray: new Map(), broken: new Map() })
  })
})
