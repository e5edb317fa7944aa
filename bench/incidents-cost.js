// What looking for incidents adds to a scan, in time of the processor. Claim: of a brand of which few complain, with 100,000 stored mentions, at most 20 ms; of one with
// 3,000 mentions a day, a third of them complaints, for 28 days at most 500 ms, and as much while an incident is open.
// Usage: node incidents-cost.js [ROUNDS].
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { loadSource } from './load-source.js'
import { brand, fillStore } from './store-fill.js'

const ROUNDS = Number(process.argv[2] ?? 9)
const DAY = 24 * 60 * 60_000
const now = new Date('2026-11-21T12:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'mentions-bench-'))

/** Spreads the mentions over so many days, and makes complaints of some. */
function shape(path, { size, days, complaints, lately }) {
  const db = new DatabaseSync(path)
  const gap = Math.round((days * DAY) / size)
  db.exec(`
    begin;
    update posts set published = ${now.getTime()} - (${size} - id) * ${gap}, first_seen = ${now.getTime()} - (${size} - id) * ${gap} + 60000,
      title = 'Question ' || id, text = 'Northwind Hosting: the invoice of order ' || id || ' is wrong, and nobody answers.';
    update mentions set published = ${now.getTime()} - (${size} - id) * ${gap}, kind = 'billing',
      score = case when id % ${complaints} = 0 then 80 else 20 end,
      signals = '[]';
    ${lately ? '' : `update mentions set score = 20 where published > ${now.getTime() - DAY / 4};`}
    commit;
    analyze;
  `)
  db.close()
}

const used = () => process.cpuUsage().user / 1_000 + process.cpuUsage().system / 1_000
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]

try {
  const { openSqliteStore, watchIncidents, beginning } = await loadSource(`
    export { openSqliteStore } from './src/store/sqlite/index.ts'
    export { watchIncidents } from './src/app/incidents/watch-incidents.ts'
    export { beginning } from './src/incidents/decide.ts'
  `)
  const silence = { after: 900_000, every: 3_600_000, channels: 'any', look: 300_000 }
  const setup = {
    config: { brands: [{ name: brand }], incidents: { sensitivity: 'normal', silence } },
    channels: [],
  }
  const worlds = [
    {
      name: 'few complain, 100,000 mentions',
      most: 20,
      size: 100_000,
      days: 365,
      complaints: 50,
      lately: false,
    },
    { name: '3,000 a day, 1,000 complaints', most: 500, size: 84_000, days: 28, complaints: 3, lately: true },
    {
      name: 'the same while an incident is open',
      most: 500,
      size: 84_000,
      days: 28,
      complaints: 3,
      lately: true,
      open: true,
    },
  ]
  for (const { name, most, open, ...world } of worlds) {
    const path = join(folder, `${name}.db`)
    fillStore(openSqliteStore, path, world.size, 100, now)
    shape(path, world)
    const store = openSqliteStore(path)
    if (open)
      await store.incidents.save([
        {
          brand,
          id: undefined,
          seen: 0,
          closedAt: undefined,
          events: [
            beginning(
              { origin: 'hand', since: new Date(now.getTime() - 3 * 60 * 60_000), terms: ['invoice'] },
              { at: now },
            ),
          ],
        },
      ])
    // The first look has a slow rise to look for, too, and takes in whoever belongs.
    const first = used()
    await watchIncidents(store, setup, now)
    const slow = used() - first
    const times = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const begun = used()
      await watchIncidents(store, setup, new Date(now.getTime() + (round + 1) * 60_000))
      times.push(used() - begun)
    }
    const found = (await store.incidents.list({ brands: [brand] })).length
    const time = median(times)
    console.log(
      `${time <= most ? 'holds' : 'FAILS'}  ${name}: ${time.toFixed(1)} ms a scan (at most ${most}), ${slow.toFixed(0)} ms with a slow look; ${found} open`,
    )
    store.close()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
