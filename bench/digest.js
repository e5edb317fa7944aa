// What a digest costs as the store grows.
// Claim: a digest over 100,000 stored mentions, spread over a year, takes at most 3 times as long as one over 1,000, both with
// the same 500 needing a reply; and so does one whose 100,000 are all of the two weeks that the numbers compare. Those are counted, so the
// time grows with what two weeks brought, not with the store.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { DatabaseSync } from '@photostructure/sqlite'
import { loadSource } from './load-source.js'
import { brand, fillStore } from './store-fill.js'
import { compared, median } from './whole-process.js'

const DUE = 500
const ROUNDS = 21
const DAY = 86_400_000
const now = new Date()

const source = await loadSource(`
  export { parseConfig } from './src/config/parse.ts'
  export { sources } from './src/sources/index.ts'
  export { openSqliteStore } from './src/store/sqlite/index.ts'
  export { calendarOf } from './src/digest/calendar.ts'
  export { gatherFacts } from './src/app/digest-facts.ts'
  export { composeDigest } from './src/digest/compose.ts'
  export { text } from './src/outputs/digest/text.ts'
  export { html } from './src/outputs/digest/html.ts'
`)
const folder = mkdtempSync(join(tmpdir(), 'mentions-bench-'))
const config = source.parseConfig(
  `brands: [{ name: ${brand} }]\nsources: [{ type: feed, url: posts.xml }]\n`,
  {
    shownPath: 'mentions.yaml',
    env: {},
    sources: source.sources,
  },
)

/** Those that need a reply are of the last two days in each store; all others are spread over `days`. */
function fill(size, days) {
  const path = join(folder, `${size}-${days}.db`)
  fillStore(source.openSqliteStore, path, size, DUE, now)
  const db = new DatabaseSync(path)
  const published = `${now.getTime()} - case when i % ${size / DUE} = 0 then i * ${(2 * DAY) / size} else i * ${(days * DAY) / size} end`
  db.exec(`
    begin;
    update posts set published = ${published.replaceAll('i ', 'id ')}, first_seen = ${published.replaceAll('i ', 'id ')};
    update mentions set published = (select published from posts where id = post),
      kind = case when needs_reply then kind else 'other' end;
    commit;
  `)
  db.close()
  return path
}

/** All that `mentions digest --email` does but for sending: opens the store, reads, composes, and writes both parts. */
async function digest(path) {
  const started = performance.now()
  const store = source.openSqliteStore(path, { readOnly: true })
  const facts = await source.gatherFacts({
    store,
    config,
    sources: [],
    brands: [brand],
    period: { from: new Date(now.getTime() - DAY), to: now },
    now,
    calendar: source.calendarOf('Europe/Berlin'),
  })
  const made = source.composeDigest(facts)
  const size =
    source.text.render(made, { self: 'mentions' }).length +
    source.html.render(made, { self: 'mentions' }).length
  store.close()
  const rows = [made.danger, made.late, made.waiting, made.foundLate].reduce(
    (sum, { shown, more }) => sum + shown.length + more,
    0,
  )
  if (rows !== DUE || size < 10_000) throw new Error('The store was not filled as it should be')
  return performance.now() - started
}

try {
  const stores = [
    { size: 1_000, days: 365 },
    { size: 10_000, days: 365 },
    { size: 100_000, days: 365, limit: 3 },
    { size: 10_000, days: 14 },
    { size: 100_000, days: 14, limit: 3 },
  ].map((store) => ({ ...store, path: fill(store.size, store.days), times: [] }))
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const { path, times } of stores) {
      const ms = await digest(path)
      if (round >= 0) times.push(ms)
    }
  }
  const [smallest, ...others] = stores
  for (const { size, days, limit, times } of others) {
    const what = `digest of ${size.toLocaleString('en')} (${days} days) / of 1,000`
    console.log(compared(what, median(times), median(smallest.times), limit))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
