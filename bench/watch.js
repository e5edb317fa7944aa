// Two simulated weeks of `mentions watch` over 300 sources, once killed every hour and once left alone; and five minutes with nothing due.
// Usage: node watch.js [kills|steady|idle [DAYS [SPEED]]]. Claims: every alert is delivered, repeats have the same id; memory on day 7 is at
// most 1.2 times that of day 1; five minutes with nothing due cost at most 0.1 s of processor time.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { DatabaseSync } from '@photostructure/sqlite'
import { openWorld } from './watch-world.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const [only, DAYS = '14', SPEED = '1200'] = process.argv.slice(2)
const days = Number(DAYS)
const speed = Number(SPEED)
const START = Date.parse('2026-03-02T05:00:00Z')
const MB = 1024 * 1024

function configure(folder, { sources, hook }, more = {}) {
  const config = {
    brands: [{ name: 'Northwind Hosting' }],
    sources,
    http: { gap: '0s', deadline: '60s' },
    threads: { perRun: 0 },
    alerts: {
      destinations: { hook: { type: 'webhook', url: '$' + '{HOOK}' } },
      rules: [{ when: 'new', to: 'hook', coolDown: '0s', perDay: 10_000, text: 'none' }],
    },
    ...more,
  }
  writeFileSync(join(folder, 'mentions.yaml'), JSON.stringify(config))
  process.env.HOOK = hook
}

const start = (folder, store, epoch) =>
  fork(
    fileURLToPath(new URL('watch-child.js', import.meta.url)),
    [folder, store, String(START), String(epoch), String(speed)],
    { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
  )

async function usage(child) {
  const answer = once(child, 'message')
  child.send('usage')
  return (await answer)[0]
}

async function stopped(child) {
  const ended = once(child, 'close')
  child.send('stop')
  await Promise.race([ended, sleep(30_000).then(() => child.kill('SIGKILL'))])
}

/** One run of so many days; `onHour` is called once an hour of its time, and gives the child that goes on. */
async function simulate(folder, onHour) {
  const store = join(folder, 'watch.db')
  const epoch = Date.now()
  const now = () => START + (Date.now() - epoch) * speed
  const world = await openWorld(START, now)
  configure(folder, world)
  const launch = () => {
    const child = start(folder, store, epoch)
    child.stderr.on('data', (chunk) => {
      for (const line of String(chunk).split('\n'))
        if (/"level":"(error)"/.test(line)) process.stderr.write(`${line}\n`)
    })
    return child
  }
  let child = launch()
  for (let hour = 1; hour <= days * 24; hour += 1) {
    await sleep(Math.max(0, (START + hour * HOUR - now()) / speed))
    child = (await onHour(child, hour, launch)) ?? child
  }
  // What waits for another try, or for its next poll, has time for it.
  await sleep((13 * HOUR) / speed)
  await stopped(child)
  world.close()
  return { world, store }
}

async function kills(folder) {
  let killed = 0
  const { world, store } = await simulate(folder, async (child, _hour, launch) => {
    const ended = once(child, 'close')
    child.kill('SIGKILL')
    await ended
    killed += 1
    return launch()
  })
  const told = new Map()
  for (const { id, urls, more } of world.taken) told.set(id, urls.length + more)
  const { posts, alerts } = known(store)
  // What stood there before the rule began is no news to it.
  const wanted = posts.filter(({ at }) => at > START + 2 * HOUR && at < START + days * DAY)
  const byCase = byCaseOf(alerts)
  // A message names the first of what it tells, and counts the others.
  const lost = wanted.filter(
    ({ caseId }) => !(byCase.get(caseId) ?? []).some(({ message }) => told.has(message)),
  )
  const twice = wanted.filter(
    ({ caseId }) => new Set((byCase.get(caseId) ?? []).map(({ message }) => message)).size > 1,
  )
  const isCounted = [...told.values()].reduce((sum, count) => sum + count, 0) === alerts.length
  console.log(
    `${days} days, ${killed} kills: ${wanted.length} posts to tell, ${lost.length} lost, ${twice.length} told under two ids`,
  )
  console.log(
    `${world.taken.length} messages came in, ${told.size} different ones, ${world.taken.length - told.size} repeats with the same id; they count ${isCounted ? 'each alert once' : `not the ${alerts.length} alerts that were raised`}`,
  )
  if (lost.length > 0) console.log('lost:', lost.slice(0, 5))
  return lost.length === 0 && twice.length === 0 && isCounted
}

function byCaseOf(alerts) {
  const byCase = new Map()
  for (const alert of alerts) byCase.set(alert.caseId, [...(byCase.get(alert.caseId) ?? []), alert])
  return byCase
}

/** Every post that needed a reply, and every alert with the id of the message that told it. */
function known(path) {
  const store = new DatabaseSync(path, { readOnly: true })
  try {
    return {
      posts: store
        .prepare(
          'select m.case_id as caseId, m.published as at from mentions m join posts p on p.id = m.post where m.needs_reply = 1',
        )
        .all(),
      alerts: store
        .prepare(
          'select a.case_id as caseId, d.message_id as message from alerts a left join deliveries d on d.id = a.delivery',
        )
        .all(),
    }
  } finally {
    store.close()
  }
}

async function steady(folder) {
  const memory = []
  const { world } = await simulate(folder, async (child, hour) => {
    if (hour % 4 === 0) memory.push({ hour, ...(await usage(child)) })
  })
  const day = (number) => {
    const of = memory.filter(({ hour }) => Math.ceil(hour / 24) === number).map(({ rss }) => rss)
    return of.reduce((sum, rss) => sum + rss, 0) / of.length
  }
  for (let number = 1; number <= days; number += 1)
    console.log(`day ${number}: ${Math.round(day(number) / MB)} MB`)
  const last = Math.min(7, days)
  const ratio = day(last) / day(1)
  console.log(
    `memory on day ${last} against day 1: ${ratio.toFixed(2)} (limit 1.2); ${world.taken.length} messages`,
  )
  return ratio <= 1.2
}

/** By the machine's own clock. */
async function idle(folder) {
  const world = await openWorld(Date.now() - DAY, () => Date.now())
  configure(
    folder,
    { ...world, sources: world.sources.map((source) => ({ ...source, every: '6h' })) },
    { every: '6h' },
  )
  const epoch = Date.now()
  const child = fork(
    fileURLToPath(new URL('watch-child.js', import.meta.url)),
    [folder, join(folder, 'watch.db'), String(epoch), String(epoch), '1'],
    { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  )
  await sleep(60_000)
  const before = await usage(child)
  await sleep(5 * 60_000)
  const after = await usage(child)
  await stopped(child)
  world.close()
  const seconds = (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1_000_000
  console.log(`five minutes with nothing due: ${seconds.toFixed(3)} s of processor time (limit 0.1)`)
  return seconds <= 0.1
}

let isGood = true
for (const [name, part] of Object.entries({ kills, steady, idle })) {
  if (only !== undefined && only !== 'all' && only !== name) continue
  const folder = mkdtempSync(join(tmpdir(), 'mentions-watch-'))
  try {
    isGood = (await part(folder)) && isGood
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
process.exit(isGood ? 0 : 1)
