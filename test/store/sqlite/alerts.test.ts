// What only SQLite has: how much its statements look at, and what a store of years costs.
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { emptyAlertsOf, waitingAlerts } from '../../../src/store/sqlite/alert-deliveries.js'
import { alertMemory, applyAlerts, knownAlerts } from '../../../src/store/sqlite/alerts.js'
import type { Database } from '../../../src/store/sqlite/database.js'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { openForWriting } from '../../../src/store/sqlite/open.js'
import { emptyAlerts, forgetMails } from '../../../src/store/sqlite/retention.js'
import { alert, message } from '../contract/alert-sample.js'
import { DAY, later, noon } from '../sample.js'
import { temporaryFolder } from './temporary.js'

/** Every statement that `work` asks, with how the database finds what it asks for. */
function plansOf(work: (db: Database) => void) {
  const db = openForWriting(join(temporaryFolder(), 'store.db'))
  onTestFinished(() => db.close())
  const asked = new Set<string>()
  const noting =
    <Given extends unknown[], Result>(ask: (sql: string, ...values: Given) => Result) =>
    (sql: string, ...values: Given): Result => {
      asked.add(sql)
      return ask(sql, ...values)
    }
  const { run, insert, change, get, all, lists } = db
  work({
    ...db,
    run: noting(run),
    insert: noting(insert),
    change: noting(change),
    get: noting(get),
    all: noting(all),
    lists: noting(lists),
  })
  return [...asked].map((sql) => {
    const steps = db.all(`explain query plan ${sql}`).map(({ detail }) => String(detail))
    return { sql, steps }
  })
}

test('nothing that a scan asks of alerts walks through all that were ever told', () => {
  const plans = plansOf((db) => {
    applyAlerts(db, {
      begin: { rules: ['danger to ops'], at: noon },
      raise: [alert(1), alert(2)],
      drop: { ids: [1], at: noon },
      end: [2],
      tell: [{ message: message('m1'), ids: [2] }],
    })
    alertMemory(db, ['danger to ops'], noon)
    knownAlerts(db, 'danger to ops', ['case:1'])
    waitingAlerts(db)
    emptyAlertsOf(db, [2])
    emptyAlerts(db, later(DAY))
    forgetMails(db, later(DAY))
  })
  expect(plans.length).toBeGreaterThan(20)
  const walking = plans.flatMap(({ sql, steps }) =>
    steps
      .filter((step) => /^SCAN (?:a|d|l|alerts|deliveries|alert_deliveries)\b/.test(step))
      .map((step) => [step, sql]),
  )
  expect(walking).toEqual([])
})

test('ten thousand are raised and told at once beside as many that were before, and found again', async () => {
  const store = openSqliteStore(join(temporaryFolder(), 'store.db'))
  try {
    const many = (from: number, count: number) => Array.from({ length: count }, (_, at) => alert(from + at))
    await store.alerts.apply({ raise: many(0, 10_000) })
    const old = await store.alerts.memory(['danger to ops'], noon)
    await store.alerts.apply({ drop: { ids: old.alerts.map(({ id }) => id), at: later(-DAY) } })
    const raise = many(10_000, 10_000)
    const tell = Array.from({ length: 100 }, (_, at) => ({
      message: message(`m${at}`),
      raised: Array.from({ length: 100 }, (__, place) => at * 100 + place),
    }))
    expect(await store.alerts.apply({ raise, tell })).toHaveLength(100)
    expect(await store.alerts.apply({ raise, tell })).toEqual([])
    expect(
      await store.alerts.known(
        'danger to ops',
        raise.map(({ subject }) => subject),
      ),
    ).toHaveLength(10_000)
    const memory = await store.alerts.memory(['danger to ops'], noon)
    expect(memory.alerts).toHaveLength(10_000)
    expect(memory.messages).toHaveLength(100)
  } finally {
    await store.close()
  }
})

test('a disk that is full while the outbox is written leaves it as it was, and says so', async () => {
  const db = openForWriting(join(temporaryFolder(), 'store.db'))
  onTestFinished(() => db.close())
  db.get(`pragma max_page_count = ${Number(db.get('pragma page_count')?.page_count) + 20}`)
  const words = 'x'.repeat(2_000_000)
  const change = {
    begin: { rules: ['danger to ops'], at: noon },
    raise: [alert(1)],
    tell: [{ message: message('one'), raised: [0] }, { message: message('two', { message: words }) }],
  }
  await expect(db.write(() => applyAlerts(db, change))).rejects.toMatchObject({
    failure: { code: 'disk-full' },
  })
  expect(alertMemory(db, ['danger to ops'], noon)).toEqual({ begun: new Map(), alerts: [], messages: [] })
  await db.write(() => applyAlerts(db, { ...change, tell: change.tell.slice(0, 1) }))
  expect(waitingAlerts(db).waiting).toMatchObject([{ messageId: 'one' }])
})
