// What a sweep costs by what there is to delete, and by how much is stored: a first portion, and one with nothing to do.
//   node bench/retention-cost.js [mentions ...]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { loadSource } from './load-source.js'
import { brand } from './store-fill.js'
import { fillHandled } from './store-handled.js'

const DAY = 24 * 60 * 60_000
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000]
const { openSqliteStore, sweep } = await loadSource(`
  export { openSqliteStore } from './src/store/sqlite/index.js'
  export { sweep } from './src/jobs/sweep.js'`)

for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'mentions-bench-'))
  const path = join(folder, 'store.db')
  fillHandled(openSqliteStore, path, { size, due: 100, by: 'ada' })
  const store = openSqliteStore(path)
  const options = (days, closed) => ({
    at: new Date(Date.now() + days * DAY),
    sources: [],
    brands: [brand],
    lapse: 14 * DAY,
    retention: { unmatched: 14 * DAY, closed },
  })
  const timed = async (what, run) => {
    const [begun, cpu] = [performance.now(), process.cpuUsage()]
    await run()
    const { user, system } = process.cpuUsage(cpu)
    const spent = ((user + system) / 1000).toFixed(0)
    console.log(
      `${size} mentions, ${what}: ${(performance.now() - begun).toFixed(0)} ms, ${spent} ms of them computing`,
    )
  }
  await timed('nothing to delete', () => sweep(store, options(60, 90 * DAY)))
  await timed('a portion of all', () => sweep(store, options(200, 90 * DAY)))
  const db = new DatabaseSync(path)
  db.exec('update cases set wordless = revision')
  db.close()
  await timed('all deleted before', () => sweep(store, options(200, 90 * DAY)))
  store.close()
  rmSync(folder, { recursive: true })
}
