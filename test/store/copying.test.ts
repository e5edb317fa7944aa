// A store is copied while somebody writes into it, whichever kind it is and wherever it goes; and a copy that broke off goes on.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { copyStore } from '../../src/store/copying/copy-store.js'
import type { StoreKind } from '../../src/store/kind.js'
import { postgres } from '../../src/store/postgres/kind.js'
import { sqlite } from '../../src/store/sqlite/kind.js'
import { TEST_SCHEMA } from '../support/postgres/server.js'
import { postgresAddress } from '../support/postgres/told.js'
import { DAY, HOUR, judged, later, poll, savePoll } from './sample.js'

const address = await postgresAddress()
const folder = mkdtempSync(join(tmpdir(), 'mentions-copying-'))
const schemas: string[] = []
let made = 0

type Place = { kind: StoreKind; at: string }
const inFile = (): Place => ({ kind: sqlite, at: join(folder, `${++made}.db`) })
function inDatabase(): Place {
  const schema = `${TEST_SCHEMA}copying_${process.pid}_${++made}`
  schemas.push(schema)
  return { kind: postgres, at: `${address}?schema=${schema}` }
}

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  if (address === undefined) return
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  for (const schema of schemas) await client.query(`drop schema if exists "${schema}" cascade`)
  await client.end()
})

async function exportOf({ kind, at }: Place): Promise<string> {
  let text = ''
  for await (const piece of (await kind.upkeepOf(at)).export(false)) text += piece
  return text
}

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing',
    (error) => error?.failure?.code,
  )

async function fill(place: Place, from: number, to: number): Promise<void> {
  const store = await place.kind.open(place.at)
  const posts = Array.from({ length: to - from }, (_, at) => judged(`post ${from + at}`, {}))
  for (let start = 0; start < posts.length; start += 400)
    await savePoll(store, poll(posts.slice(start, start + 400), { at: later(from * HOUR) }))
  await store.close()
}

/** Posts without mentions go after two weeks, and words of one are edited. */
async function disturb(place: Place, round: number): Promise<void> {
  const store = await place.kind.open(place.at)
  await savePoll(
    store,
    poll([judged(`post ${round}`, { post: { text: `Edited ${round}: down` } }), judged(`late ${round}`)], {
      at: later(DAY),
    }),
  )
  await store.readers.move({ name: `reader ${round}`, cursor: 'x', movedAt: later(0), moves: 0 })
  await store.readers.remove(`reader ${round - 1}`)
  await store.close()
}

type How = {
  seals?: boolean
  onStep?: (step: string, far?: { table: string; rows: number }) => Promise<void> | void
}

async function copied(from: Place, to: Place, { seals = true, onStep = () => {} }: How = {}) {
  const source = await from.kind.copySource(from.at, seals)
  const target = await to.kind.copyTarget(to.at)
  try {
    return await copyStore(source, target, {
      from: 'the first',
      to: 'the other',
      now: () => later(0),
      withRights: seals ? (work) => work() : undefined,
      onStep,
      atOnce: 9,
    })
  } finally {
    await source.close()
    await target.close()
  }
}

type Way = [what: string, from: () => Place, to: () => Place]
const ways: readonly Way[] = [
  ['a file into a file', inFile, inFile],
  ...(address === undefined
    ? []
    : ([
        ['a file into a database', inFile, inDatabase],
        ['a database into a file', inDatabase, inFile],
        ['a database into a database', inDatabase, inDatabase],
      ] satisfies Way[])),
]

describe.each(ways)('%s', (_, first, other) => {
  test('comes to be the same, and the first one is sealed', async () => {
    const [from, to] = [first(), other()]
    await fill(from, 0, 40)
    const { rows, hash } = await copied(from, to)
    expect([rows.get('posts'), rows.get('mentions'), hash.length]).toEqual([40, 40, 64])
    expect(await exportOf(to)).toBe(await exportOf(from))
    expect(await (await to.kind.upkeepOf(to.at)).check()).toEqual({
      damage: [],
      astray: new Map(),
      broken: new Map(),
    })
    expect(await codeOf(from.kind.open(from.at))).toBe('store-sealed')
    expect(await (await from.kind.upkeepOf(from.at)).seal()).toMatchObject({
      kind: 'moved',
      place: 'the other',
    })
    // Everything that keeps rows together is there, and numbers go on.
    await fill(to, 40, 50)
    expect((await (await to.kind.upkeepOf(to.at)).check()).broken).toEqual(new Map())
    await (await from.kind.upkeepOf(from.at)).unseal()
    await fill(from, 40, 50)
    expect(await exportOf(to)).toBe(await exportOf(from))
  })

  test('for trying out leaves the first one as it is', async () => {
    const [from, to] = [first(), other()]
    await fill(from, 0, 30)
    const before = await exportOf(from)
    await copied(from, to, { seals: false })
    expect([await exportOf(from), await exportOf(to)]).toEqual([before, before])
    await disturb(from, 1)
    await disturb(to, 1)
    expect(await codeOf(copied(from, to))).toBe('store-not-empty')
  })

  test('takes along what is written meanwhile, at every step of it', async () => {
    const [from, to] = [first(), other()]
    await fill(from, 0, 70)
    const steps: string[] = []
    let writing = Promise.resolve()
    let round = 0
    const onStep = (step: string, far?: object) => {
      // The last ones would have to wait until it is sealed.
      if (step === 'ending' && far !== undefined) return
      if (!steps.includes(step)) steps.push(step)
      if (far !== undefined && round % 20 !== 0) return void round++
      round++
      const now = round
      writing = writing.then(() => disturb(from, now))
    }
    const source = await from.kind.copySource(from.at, true)
    const target = await to.kind.copyTarget(to.at)
    await copyStore(source, target, {
      from: 'the first',
      to: 'the other',
      now: () => later(0),
      withRights: async (work) => {
        await writing
        return await work()
      },
      onStep,
      atOnce: 9,
    })
    await source.close()
    await target.close()
    expect(steps).toEqual(['copying', 'again', 'indexing', 'comparing', 'ending'])
    expect(round).toBeGreaterThan(5)
    expect(await exportOf(to)).toBe(await exportOf(from))
    expect((await (await to.kind.upkeepOf(to.at)).check()).broken).toEqual(new Map())
  })

  test('goes on where it broke off, wherever that was', async () => {
    const [from, to] = [first(), other()]
    await fill(from, 0, 70)
    let broken = 0
    for (const stop of [3, 30, 60, 90, 120]) {
      let seen = 0
      const result = await codeOf(
        copied(from, to, {
          onStep: () => {
            if (++seen === stop) throw Object.assign(new Error('stop'), { failure: { code: 'stopped' } })
          },
        }),
      )
      if (result !== 'stopped') break
      broken++
      // It is neither a store to work with, nor is the first one closed.
      expect(await codeOf(to.kind.open(to.at))).toBe('store-unfinished')
      await disturb(from, broken)
    }
    expect(broken).toBeGreaterThan(2)
    if ((await (await from.kind.upkeepOf(from.at)).seal()) === undefined) await copied(from, to)
    expect(await exportOf(to)).toBe(await exportOf(from))
    expect(await (await to.kind.upkeepOf(to.at)).check()).toEqual({
      damage: [],
      astray: new Map(),
      broken: new Map(),
    })
    await fill(to, 5_000, 5_010)
  })

  test('is no copy of another one', async () => {
    const [from, to, another] = [first(), other(), first()]
    await fill(from, 0, 3)
    await fill(another, 0, 3)
    const broken = copied(from, to, {
      onStep: (step) => {
        if (step === 'indexing') throw new Error('stop')
      },
    })
    await expect(broken).rejects.toThrow('stop')
    expect(await codeOf(copied(another, to))).toBe('store-unfinished')
    await fill(another, 3, 5)
    await copied(from, to)
    expect(await codeOf(copied(another, from))).toBe('store-sealed')
    expect(await codeOf(copied(from, first()))).toBe('store-sealed')
    expect(await codeOf(first().kind.copySource(first().at, true))).toBe('store-missing')
  })
})
