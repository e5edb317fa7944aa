// What statistics cost as the store grows. Claim: `stats`, `stats --by week` and `stats --by source` on 100,000 cases, 1,000 of them within the
// weeks that are counted, take at most 2 times as long as on 10,000 with the same 1,000. Also printed: the same where 10,000 of 100,000 are
// within them, against 1,000 of 10,000.
// Usage: node stats-cost.js [ROUNDS].
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatabaseSync } from '@photostructure/sqlite'
import { loadSource } from './load-source.js'
import { brand } from './store-fill.js'
import { fillHandled } from './store-handled.js'
import { alternate, best, compared, timed } from './whole-process.js'

const ROUNDS = Number(process.argv[2] ?? 9)
const COUNTED = 1_000
const DAY = 86_400_000

const program = fileURLToPath(new URL('../bin/mentions.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mentions-bench-'))
const env = { PATH: process.env.PATH, HOME: folder, USER: 'nadia' }
const mentions = (args, store) =>
  timed(process.execPath, [program, ...args, '--store', store], { cwd: folder, env })

/** The first so many are spread over eight weeks, and all others lie before that, over a year. */
function spread(path, { size, counted }) {
  const db = new DatabaseSync(path)
  const age = `case when id <= ${counted} then id * ${Math.floor((55 * DAY) / counted)}
    else ${120 * DAY} + id * ${Math.floor((365 * DAY) / size)} end`
  const ageOf = (column) => age.replaceAll('id', column)
  db.exec(`
    pragma synchronous = off;
    begin;
    update posts set published = published - (${age}), first_seen = first_seen - (${age});
    update mentions set published = published - (${age}), touched = touched - (${age});
    update cases set opened = opened - (${age}), touched = touched - (${age}), acknowledged = acknowledged - (${age}),
      answered = answered - (${age}), resolved = resolved - (${age});
    update case_events set at = at - (${ageOf('case_id')});
    commit;
    analyze;
  `)
  db.close()
}

try {
  const { openSqliteStore } = await loadSource(
    `export { openSqliteStore } from './src/store/sqlite/index.ts'`,
  )
  const sources = [{ type: 'feed', url: 'https://forum.example/posts.rss' }]
  writeFileSync(join(folder, 'mentions.yaml'), JSON.stringify({ brands: [{ name: brand }], sources }))
  const filled = (size, counted) => {
    const path = join(folder, `${size}-${counted}.db`)
    fillHandled(openSqliteStore, path, { size, due: size / 20, by: 'nadia' })
    spread(path, { size, counted })
    return path
  }
  const [small, large, busy] = [
    filled(10_000, COUNTED),
    filled(100_000, COUNTED),
    filled(100_000, 10 * COUNTED),
  ]
  const measure = (name, args, one, other, limit) => {
    const times = alternate(
      ROUNDS,
      { large: () => mentions(args, one), small: () => mentions(args, other) },
      best,
    )
    console.log(compared(name, times.large, times.small, limit))
  }
  for (const args of [['stats'], ['stats', '--by', 'week'], ['stats', '--by', 'source']])
    measure(`${args.join(' ')}: 100,000 cases / 10,000`, args, large, small, 2)
  measure('stats: 10,000 cases in its weeks / 1,000', ['stats'], busy, small)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
