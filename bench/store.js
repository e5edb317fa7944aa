// What the store costs as it grows, and how fast it takes posts in.
// Claims: the top 50 of 1,000,000 stored mentions takes at most 2 times as long as the top 50 of 10,000, both with the
// same 5,000 needing a reply; 300 polls of 30 posts of 1 KB, one post in ten a mention, are stored in under 0.35 s.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { brand, fillStore } from './store-fill.js'
import { pollOf } from './store-polls.js'
import { loadStore } from './store-source.js'
import { compared, median } from './whole-process.js'

const DUE = 5_000
const ROUNDS = 21
const now = new Date()

const { gatherPolls, openSqliteStore, rank, storePoll } = await loadStore()
const DAY = 24 * 60 * 60 * 1000
const rules = { lapse: 14 * DAY, lookback: 7 * DAY, judgeAsAbout: () => [] }
const folder = mkdtempSync(join(tmpdir(), 'mentions-bench-'))

/** Opens the store as a new process would and answers what `mentions list --limit 50` asks. */
async function topFifty(path) {
  const started = performance.now()
  const store = openSqliteStore(path, { readOnly: true })
  const candidates = await store.cases.candidates({ brands: [brand] })
  const ranked = rank(
    candidates,
    { waiting: 10, severity: 40, score: 10, returning: 4, reach: 0 },
    () => 3_600_000,
    now,
  )
  const top = await store.cases.mentions(ranked.slice(0, 50).map(({ candidate }) => candidate.mentionId))
  store.close()
  if (candidates.length !== DUE || top.length !== 50)
    throw new Error('The store was not filled as it should be')
  return performance.now() - started
}

async function againstSize() {
  const sizes = [10_000, 100_000, 1_000_000]
  const paths = sizes.map((size) => join(folder, `${size}.db`))
  for (const [position, path] of paths.entries()) fillStore(openSqliteStore, path, sizes[position], DUE, now)
  const times = paths.map(() => [])
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [position, path] of paths.entries()) {
      const ms = await topFifty(path)
      if (round >= 0) times[position].push(ms)
    }
  }
  const [smallest, ...others] = times.map(median)
  for (const [position, ms] of others.entries()) {
    const size = sizes[position + 1]
    const limit = size === 1_000_000 ? 2 : undefined
    console.log(
      compared(`top 50 of ${size.toLocaleString('en')} / of 10,000 stored mentions`, ms, smallest, limit),
    )
  }
}

/** As a scan stores what its sources bring. */
async function together(store, polls) {
  const gatherer = gatherPolls(store, rules)
  const kept = polls.map((poll) => gatherer.keep(poll))
  gatherer.hurry()
  await Promise.all(kept)
}

async function oneByOne(store, polls) {
  for (const poll of polls) await storePoll(store, poll, rules)
}

async function takingIn() {
  const ways = [
    { how: 'one by one', count: 300, keep: oneByOne },
    { how: 'together', count: 30, keep: together },
    { how: 'together', count: 100, keep: together },
    { how: 'together', count: 300, keep: together, limit: 350 },
  ]
  for (const { how, count, keep, limit } of ways) {
    const polls = Array.from({ length: count }, (_, number) => pollOf(number, now))
    const times = []
    const cpu = []
    for (let round = 0; round < 5; round += 1) {
      const path = join(folder, `in-${how}-${count}-${round}.db`)
      const started = performance.now()
      const before = process.cpuUsage()
      const store = openSqliteStore(path)
      await keep(store, polls)
      store.close()
      times.push(performance.now() - started)
      const { user, system } = process.cpuUsage(before)
      cpu.push((user + system) / 1000)
    }
    const ms = median(times)
    const rate = Math.round((count * 30_000) / ms).toLocaleString('en')
    const verdict = limit === undefined ? '' : ` (at most ${limit} ms: ${ms <= limit ? 'yes' : 'NO'})`
    console.log(
      `${count} polls of 30 posts stored ${how} in ${ms.toFixed(0)} ms (${median(cpu).toFixed(0)} ms of CPU), ${rate} posts/s${verdict}`,
    )
  }
}

try {
  await takingIn()
  await againstSize()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
