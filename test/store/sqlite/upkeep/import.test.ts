import { linkSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect, onTestFinished, test } from 'vitest'
import { Failed } from '../../../../src/model/failed.js'
import { openSqliteStore } from '../../../../src/store/sqlite/index.js'
import { upkeepOf } from '../../../../src/store/sqlite/upkeep/index.js'
import { allMentions, brand, judged, noon, poll, savePoll } from '../../sample.js'
import { temporaryFolder } from '../temporary.js'
import { damagePage } from './damage.js'
import { exportOf, importedInto, piecesOf } from './round-trip.js'
import { storeWith } from './sample.js'

const failureOf = async (work: Promise<unknown>) => {
  const error = await work.catch((thrown: unknown) => thrown)
  if (!(error instanceof Failed)) throw error ?? new Error('It did not fail')
  return error.failure
}

describe('nothing is imported, and nothing left behind,', () => {
  const spoil: readonly [what: string, change: (lines: string[]) => string, expected: object][] = [
    ['of what is no export', () => '{"posts":{}}\n', { code: 'import-no-export' }],
    ['of a text', () => 'Dear diary,\n', { code: 'import-no-export' }],
    ['of nothing', () => '', { code: 'import-no-export' }],
    ['of one without its end', (lines) => lines.slice(0, -1).join('\n'), { code: 'import-cut' }],
    [
      'of one that was cut within a line',
      (lines) => lines.join('\n').slice(0, -400),
      { code: 'import-line' },
    ],
    ['where a line is missing', (lines) => lines.toSpliced(4, 1).join('\n'), { code: 'import-cut' }],
    [
      'where a line is no JSON',
      (lines) => lines.with(4, 'Dear diary').join('\n'),
      { code: 'import-line', args: { line: 5, why: 'not-json' } },
    ],
    [
      'where a line is an array',
      (lines) => lines.with(4, '[1]').join('\n'),
      { args: { line: 5, why: 'not-json' } },
    ],
    [
      'where a line is empty',
      (lines) => lines.with(4, '').join('\n'),
      { args: { line: 5, why: 'not-json' } },
    ],
    [
      'where a line has two rows',
      (lines) => lines.with(4, '{"posts":{},"cases":{}}').join('\n'),
      { args: { line: 5, why: 'no-row' } },
    ],
    [
      'where nobody knows the table',
      (lines) => lines.with(4, '{"letters":{}}').join('\n'),
      { args: { line: 5, why: 'no-table', table: 'letters' } },
    ],
    [
      'where nobody knows a column',
      (lines) => lines.with(4, '{"posts":{"id":1,"colour":"red"}}').join('\n'),
      { args: { line: 5, why: 'no-column', column: 'colour' } },
    ],
    [
      'where a value is none',
      (lines) => lines.with(4, '{"posts":{"id":true}}').join('\n'),
      { args: { line: 5, why: 'no-value', column: 'id' } },
    ],
    [
      'where a column lacks',
      (lines) => lines.with(4, '{"posts":{"id":1}}').join('\n'),
      { args: { line: 5, why: 'not-taken', table: 'posts' } },
    ],
    [
      'where a number is a text',
      (lines) => lines.with(4, '{"judged":{"brand":"A","rules":"x","through":"y"}}').join('\n'),
      { args: { line: 5, why: 'not-taken' } },
    ],
    [
      'where a row comes twice',
      (lines) => lines.toSpliced(5, 0, lines[4] ?? '').join('\n'),
      { args: { line: 6, why: 'not-taken' } },
    ],
    [
      'where something stands behind the end',
      (lines) => [...lines, lines[1]].join('\n'),
      { args: { why: 'behind-end' } },
    ],
    [
      'where a row is gone that others refer to',
      (lines) =>
        lines
          .filter((line) => !line.startsWith('{"sources"'))
          .join('\n')
          .replace(/"rows":(\d+)/, (_, rows) => `"rows":${rows - 1}`),
      { code: 'import-astray', args: { table: 'post_sources' } },
    ],
    [
      'of a newer version',
      (lines) => lines.join('\n').replace(/"step":"[^"]+"/, '"step":"of-tomorrow"'),
      { code: 'import-newer' },
    ],
    [
      'in a newer form',
      (lines) => lines.join('\n').replace('"format":2', '"format":3'),
      { code: 'import-newer' },
    ],
  ]
  test.each(spoil)('%s', async (_, change, expected) => {
    const lines = exportOf(await storeWith(9))
      .trimEnd()
      .split('\n')
    const folder = temporaryFolder()
    const importing = upkeepOf(join(folder, 'new.db')).import(piecesOf(change(lines)), 'the export')
    expect(await failureOf(importing)).toMatchObject(expected)
    expect(readdirSync(folder)).toEqual([])
  })

  test('where a line is no UTF-8', async () => {
    const bytes = Buffer.from(exportOf(await storeWith(9)))
    bytes[bytes.indexOf('Northwind')] = 0xff
    const folder = temporaryFolder()
    const importing = upkeepOf(join(folder, 'new.db')).import(piecesOf(bytes), 'the export')
    expect(await failureOf(importing)).toMatchObject({ code: 'import-line', args: { why: 'not-utf-8' } })
    expect(readdirSync(folder)).toEqual([])
  })
})

test('line ends of Windows are taken, and a last line without one', async () => {
  const text = exportOf(await storeWith(9))
  const copy = await importedInto(temporaryFolder(), text.trimEnd().replaceAll('\n', '\r\n'))
  expect(exportOf(copy)).toBe(text)
  expect((statSync(copy).mode & 0o777).toString(8)).toBe('600')
})

describe('which store it is', () => {
  const known = async (path: string) => {
    const store = openSqliteStore(path, { readOnly: true })
    try {
      return { identity: await store.facts.identity(), readers: await store.readers.all() }
    } finally {
      await store.close()
    }
  }

  test('comes along, and with it who reads on from where', async () => {
    const path = await storeWith(3)
    const store = openSqliteStore(path)
    await store.readers.move({ name: 'chat', cursor: 'c1.one', movedAt: noon, moves: 0 })
    await store.close()
    const copy = await importedInto(temporaryFolder(), exportOf(path))
    expect(await known(copy)).toEqual(await known(path))
  })

  test('is made anew where no line says it', async () => {
    const path = await storeWith(3)
    const lines = exportOf(path)
      .split('\n')
      .filter((line) => !line.startsWith('{"store_identity"'))
    const text = lines.join('\n').replace(/"rows":(\d+)/, (_, rows) => `"rows":${Number(rows) - 1}`)
    const { identity } = await known(await importedInto(temporaryFolder(), text))
    expect(identity).toMatch(/^[\da-f]{32}$/)
    expect(identity).not.toBe((await known(path)).identity)
  })
})

describe('a store that is there', () => {
  const intoStore = async (path: string) =>
    upkeepOf(path).import(piecesOf(exportOf(await storeWith(9))), 'the export')

  test('and holds anything is left as it is', async () => {
    const path = await storeWith(2)
    const before = readFileSync(path)
    expect(await failureOf(intoStore(path))).toMatchObject({ code: 'store-not-empty' })
    expect(readFileSync(path)).toEqual(before)
  })

  test('and holds nothing is filled', async () => {
    const path = await storeWith(0)
    await intoStore(path)
    const store = openSqliteStore(path)
    onTestFinished(() => store.close())
    expect(await store.facts.counts([brand])).toEqual({ posts: 9, mentions: 3 })
    await savePoll(store, poll([judged('next')]))
    expect(await allMentions(store)).toHaveLength(4)
  })

  test('as an empty file, too', async () => {
    const path = join(temporaryFolder(), 'store.db')
    writeFileSync(path, '')
    await intoStore(path)
    expect(upkeepOf(path).check().damage).toEqual([])
  })

  test('and that somebody uses is left to them', async () => {
    const path = await storeWith(0)
    const other = new DatabaseSync(path)
    onTestFinished(() => other.close())
    other.exec('begin')
    other.prepare('select count(*) from posts').get()
    expect(await failureOf(intoStore(path))).toMatchObject({ code: 'store-busy' })
    other.exec('commit')
  })

  test('under another name, too, is left alone', async () => {
    const path = await storeWith(0)
    linkSync(path, `${path}.other`)
    expect(await failureOf(intoStore(path))).toMatchObject({ code: 'store-has-two-names' })
  })

  test('and is none is left alone', async () => {
    const path = join(temporaryFolder(), 'store.db')
    writeFileSync(path, 'Dear diary, '.repeat(400))
    expect(await failureOf(intoStore(path))).toMatchObject({ code: 'store-unknown' })
  })
})

describe('what can be read of a damaged store', () => {
  test.each([
    ['posts', 'first'],
    ['posts', 'middle'],
    ['post_keys', 'last'],
    ['mentions', 'middle'],
    ['persons', 'first'],
    ['cases', 'first'],
    ['case_events', 'first'],
    ['posts_seen', 'first'],
  ] as const)('without a page of %s (%s) makes a store that holds the rest', async (table, which) => {
    const path = await storeWith(1200)
    damagePage(path, table, which)
    if (!['posts_seen', 'post_keys'].includes(table)) expect(() => exportOf(path)).toThrow('store-damaged')
    const text = exportOf(path, true)
    const copy = await importedInto(temporaryFolder(), text)
    const { damage, astray, broken } = upkeepOf(copy).check()
    expect([...damage, ...astray.keys()]).toEqual([])
    // What was lost for good is all that does not fit.
    const lost = ['a case without a history', 'complained before is wrong', 'a person is stale']
    expect([...broken.keys()].filter((rule) => !lost.includes(rule))).toEqual([])
    const store = openSqliteStore(copy)
    onTestFinished(() => store.close())
    expect((await store.facts.counts([brand])).posts).toBeGreaterThan(1100)
    expect((await allMentions(store)).length).toBeGreaterThan(40)
  })

  test('is nothing where nothing is', () => {
    expect(() => exportOf(join(temporaryFolder(), 'store.db'), true)).toThrow('store-missing')
  })
})
