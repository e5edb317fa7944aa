// A store in a database gives and takes the same export as one in a file, to the letter.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatabaseSync } from '@photostructure/sqlite'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { Failed } from '../../../src/model/failed.js'
import { openPostgresStore } from '../../../src/store/postgres/index.js'
import { upkeepOf } from '../../../src/store/postgres/upkeep.js'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { upkeepOf as upkeepOfFile } from '../../../src/store/sqlite/upkeep/index.js'
import { toPresent } from '../../../src/store/sqlite/upkeep/to-present.js'
import { TEST_SCHEMA } from '../../support/postgres/server.js'
import { postgresAddress } from '../../support/postgres/told.js'
import { everythingIn } from '../contract/everything.js'
import { HOUR, judged, later, noon, poll, savePoll } from '../sample.js'
import { exportOf, folderForStores, importedInto, piecesOf } from '../sqlite/upkeep/round-trip.js'
import { storeWith } from '../sqlite/upkeep/sample.js'
import { steps } from '../steps.js'

const address = (await postgresAddress()) ?? ''
const folder = folderForStores()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
const schemas: string[] = []
/** The address of a store that is not there yet. */
function fresh(): string {
  const schema = `${TEST_SCHEMA}trip_${process.pid}_${++made}`
  schemas.push(schema)
  return `${address}?schema=${schema}`
}

async function exportOfDatabase(store: string): Promise<string> {
  let text = ''
  for await (const piece of upkeepOf(store).export(false)) text += piece
  return text
}

const importing = (store: string, text: string | Uint8Array) =>
  upkeepOf(store).import(piecesOf(text), 'the export', toPresent)

const failureOf = async (work: Promise<unknown>) => {
  const error = await work.catch((thrown: unknown) => thrown)
  if (!(error instanceof Failed)) throw error ?? new Error('It did not fail')
  return error.failure
}

describe.skipIf(address === '')('an export', () => {
  afterAll(async () => {
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    for (const schema of schemas) await client.query(`drop schema if exists "${schema}" cascade`)
    await client.end()
  })

  test('goes into a database and out again the same, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        const path = join(folder, `${++made}.db`)
        const store = openSqliteStore(path)
        let at = noon
        for (const { hours, run: step } of given) {
          at = later(hours * HOUR)
          await step(store, at)
        }
        const shown = await everythingIn(store, at)
        await store.close()
        const text = exportOf(path)
        const database = fresh()
        await importing(database, text)
        expect(await exportOfDatabase(database)).toBe(text)
        expect(await upkeepOf(database).check()).toEqual({ damage: [], astray: new Map(), broken: new Map() })
        const other = await openPostgresStore(database)
        expect(await everythingIn(other, at)).toEqual(shown)
        // What comes next goes on from what was there, in either of them, and goes back into a file.
        await savePoll(other, poll([judged('comes-next')], { at: later(99 * HOUR) }))
        await other.close()
        const back = await importedInto(folder, await exportOfDatabase(database))
        expect(exportOf(back)).toBe(await exportOfDatabase(database))
        const original = openSqliteStore(path)
        await savePoll(original, poll([judged('comes-next')], { at: later(99 * HOUR) }))
        await original.close()
        expect(exportOf(path)).toBe(exportOf(back))
      }),
      { endOnFailure: true, numRuns: 12 },
    )
  }, 120_000)

  test('has many rows: they go in parts', async () => {
    const text = exportOf(await storeWith(1_300))
    const database = fresh()
    const { rows, leftOut } = await importing(database, text)
    expect([rows.get('posts'), leftOut]).toEqual([1_300, 0])
    expect(await exportOfDatabase(database)).toBe(text)
  })

  test('of an earlier version is brought to the format of now', async () => {
    const old = fileURLToPath(new URL('../../../fixtures/store/c6fb72c.db', import.meta.url))
    const path = join(folder, `${++made}.db`)
    const db = new DatabaseSync(old, { readOnly: true })
    db.exec(`vacuum into '${path}'`)
    db.close()
    const text = exportOf(path)
    const database = fresh()
    await importing(database, text.replace('"format":2', '"format":1'))
    expect(await exportOfDatabase(database)).toBe(text)
  })

  test('goes only into a store that holds nothing', async () => {
    const text = exportOf(await storeWith(3))
    const database = fresh()
    await importing(database, text)
    expect(await failureOf(importing(database, text))).toMatchObject({ code: 'store-not-empty' })
    expect(await exportOfDatabase(database)).toBe(text)
  })

  const spoil: readonly [what: string, change: (lines: string[]) => string, expected: object][] = [
    ['that is none', () => 'Dear diary,\n', { code: 'import-no-export' }],
    ['of nothing', () => '', { code: 'import-no-export' }],
    ['without its end', (lines) => lines.slice(0, -1).join('\n'), { code: 'import-cut' }],
    ['with a line missing', (lines) => lines.toSpliced(4, 1).join('\n'), { code: 'import-cut' }],
    [
      'with a line that is no JSON',
      (lines) => lines.with(4, 'Dear diary').join('\n'),
      { code: 'import-line', args: { line: 5, why: 'not-json' } },
    ],
    [
      'with a table that nobody knows',
      (lines) => lines.with(4, '{"letters":{}}').join('\n'),
      { args: { line: 5, why: 'no-table', table: 'letters' } },
    ],
    [
      'with a column that nobody knows',
      (lines) => lines.with(4, '{"posts":{"id":1,"colour":"red"}}').join('\n'),
      { args: { line: 5, why: 'no-column', column: 'colour' } },
    ],
    [
      'with a value that is none',
      (lines) => lines.with(4, '{"posts":{"id":true}}').join('\n'),
      { args: { line: 5, why: 'no-value', column: 'id' } },
    ],
    [
      'without a column that is needed',
      (lines) => lines.with(4, '{"posts":{"id":1}}').join('\n'),
      { args: { line: 5, why: 'not-taken', table: 'posts' } },
    ],
    [
      'with a text for a number',
      (lines) => lines.with(4, '{"judged":{"brand":"A","rules":"x","through":"y"}}').join('\n'),
      { args: { line: 5, why: 'not-taken' } },
    ],
    [
      'with a row that comes twice',
      (lines) => lines.toSpliced(5, 0, lines[4] ?? '').join('\n'),
      { args: { line: 6, why: 'not-taken' } },
    ],
    [
      'with something behind its end',
      (lines) => [...lines, lines[1]].join('\n'),
      { args: { why: 'behind-end' } },
    ],
    [
      'without a row that others refer to',
      (lines) =>
        lines
          .filter((line) => !line.startsWith('{"sources"'))
          .join('\n')
          .replace(/"rows":(\d+)/, (_, rows) => `"rows":${rows - 1}`),
      { code: 'import-astray', args: { table: 'source_days' } },
    ],
    [
      'of a newer version',
      (lines) => lines.join('\n').replace(/"step":"[^"]+"/, '"step":"of-tomorrow"'),
      { code: 'import-newer' },
    ],
  ]
  test('leaves nothing behind where it is damaged', async () => {
    const lines = exportOf(await storeWith(9))
      .trimEnd()
      .split('\n')
    const database = fresh()
    await (await openPostgresStore(database)).close()
    const before = await exportOfDatabase(database)
    for (const [what, change, expected] of spoil) {
      expect([what, await failureOf(importing(database, change(lines)))]).toMatchObject([what, expected])
      expect(await exportOfDatabase(database)).toBe(before)
    }
    await importing(database, lines.join('\n'))
    expect((await upkeepOf(database).check()).broken).toEqual(new Map())
  })

  test('of what can be read of a damaged file makes a store that holds the rest', async () => {
    const text = exportOf(await storeWith(40))
    const [head, ...rows] = text.trimEnd().split('\n')
    const cut = rows.filter((line) => !line.startsWith('{"persons"'))
    const partly = [
      head?.replace('"last"', '"partly":true,"last"'),
      ...cut.slice(0, -1),
      JSON.stringify({ end: { rows: cut.length - 1 } }),
    ].join('\n')
    const database = fresh()
    await importing(database, partly)
    const file = await importedInto(folder, partly)
    const mended = (exported: string) =>
      exported.split('\n').filter((line) => !line.includes('store_identity'))
    expect(mended(await exportOfDatabase(database))).toEqual(mended(exportOf(file)))
    expect(upkeepOfFile(file).check().astray).toEqual(new Map())
  })
})
