// kill -9 at moments spread over a scan, a mark, all verbs and a migration. The tests kill at moments that are events; this looks between them.
// Usage: node kills.js [KILLS [scan|verb|verbs|migration]]. Claim: the store opens, nothing is lost, and nothing is there twice.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { DatabaseSync } from '@photostructure/sqlite'
import { mentions } from './in-process.js'
import { configure, migration, scan, verb } from './kills-of.js'
import { serveFeeds } from './kills-server.js'
import { verbs } from './kills-verbs.js'
import { median } from './whole-process.js'

const KILLS = Number(process.argv[2] ?? 200)
const only = process.argv[3]
/** Undisturbed runs, to know how long one takes. */
const ROUNDS = 5

/** A process that is ready to run commands, so that no kill is spent on the start of Node. */
function startChild(warm) {
  const child = fork(fileURLToPath(new URL('kills-child.js', import.meta.url)), [warm], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const printed = text(child.stdout)
  const ended = once(child, 'close').then(async ([, signal]) => ({ signal, printed: await printed }))
  return { child, ready: once(child, 'message'), ended }
}

/** Throws unless the program opens the store, or says that there is nothing in it yet, and SQLite finds it whole. */
async function check(place) {
  const { code, stderr } = await mentions(['list', '--format', 'ndjson'], place)
  if (code !== 0 && !stderr.includes('Nothing has been scanned yet')) throw new Error(stderr)
  if (!existsSync(place.store)) return
  // Not read-only: then SQLite can't take back what a killed process had begun to write.
  const store = new DatabaseSync(place.store)
  try {
    const { integrity_check: integrity } = store.prepare('pragma integrity_check').get()
    if (integrity !== 'ok') throw new Error(integrity)
    const dangling = store.prepare('pragma foreign_key_check').all()
    if (dangling.length > 0) throw new Error(JSON.stringify(dangling))
  } finally {
    store.close()
  }
}

/** How many entries are missing, and how many are there that should not be, or not so often. */
function compare(found, expected) {
  const left = new Map()
  for (const entry of expected) left.set(entry, (left.get(entry) ?? 0) + 1)
  for (const entry of found) left.set(entry, (left.get(entry) ?? 0) - 1)
  const differences = [...left.values()]
  return {
    losses: differences.reduce((sum, difference) => sum + Math.max(0, difference), 0),
    duplicates: differences.reduce((sum, difference) => sum + Math.max(0, -difference), 0),
  }
}

async function killMany(name, work, { folder, warm }) {
  const started = performance.now()
  const counts = { kills: 0, moments: 0, losses: 0, duplicates: 0, unreadable: 0 }
  let number = 0
  const newPlace = async () => {
    const place = { folder: join(folder, `${name}-${number}`), at: work.at }
    number++
    mkdirSync(place.folder)
    place.store = join(place.folder, 'mentions.db')
    await work.prepare(place)
    return place
  }

  const waiting = [startChild(warm), startChild(warm)]
  /** Runs the commands; `kill` is given the running child. Returns what they printed. */
  const runIn = async (place, kill) => {
    const running = waiting.shift()
    await running.ready
    running.child.send({ commands: work.commands, place })
    await kill(running)
    const ended = await running.ended
    // Starts while the store is looked at.
    waiting.push(startChild(warm))
    return ended
  }

  try {
    let expected
    const times = []
    for (let round = 0; round < ROUNDS; round++) {
      const place = await newPlace()
      const { printed } = await runIn(place, async ({ ended }) => {
        const begun = performance.now()
        await ended
        times.push(performance.now() - begun)
      })
      expected ??= await work.look(place, printed)
    }
    const whole = median(times)

    for (let moment = 0; moment < KILLS; moment++) {
      const place = await newPlace()
      counts.moments++
      const { signal, printed } = await runIn(place, async ({ child, ended }) => {
        await Promise.race([sleep((whole * (moment + 0.5)) / KILLS), ended])
        child.kill('SIGKILL')
      })
      if (signal === 'SIGKILL') counts.kills++
      try {
        await check(place)
        const { losses, duplicates } = compare(await work.look(place, printed), expected)
        await check(place)
        counts.losses += losses
        counts.duplicates += duplicates
      } catch (error) {
        counts.unreadable++
        console.log(`${name}, moment ${moment}: ${error.message}`)
      }
      rmSync(place.folder, { recursive: true, force: true })
    }
    const seconds = (performance.now() - started) / 1000
    console.log(
      `${name.padEnd(9)}  ${counts.kills} kills at ${counts.moments} moments of ${whole.toFixed(0)} ms: ` +
        `${counts.losses} losses, ${counts.duplicates} duplicates, ${counts.unreadable} unreadable stores; ${seconds.toFixed(0)} s`,
    )
    return counts.losses + counts.duplicates + counts.unreadable === 0
  } finally {
    for (const { child } of waiting) child.kill('SIGKILL')
  }
}

const feeds = await serveFeeds()
const folder = mkdtempSync(join(tmpdir(), 'mentions-bench-'))
const warm = join(folder, 'warm')
mkdirSync(warm)
configure(warm, feeds)
const kinds = {
  scan: () => scan(feeds),
  verb: () => {
    const place = { folder: join(folder, 'verbs'), store: join(folder, 'verbs', 'mentions.db') }
    mkdirSync(place.folder)
    return verb(feeds, place)
  },
  verbs: () => {
    const place = { folder: join(folder, 'all-verbs'), store: join(folder, 'all-verbs', 'mentions.db') }
    mkdirSync(place.folder)
    return verbs(place)
  },
  migration,
}
try {
  for (const [name, work] of Object.entries(kinds)) {
    if (only !== undefined && only !== name) continue
    if (!(await killMany(name, await work(), { folder, warm }))) process.exitCode = 1
  }
} finally {
  feeds.close()
  rmSync(folder, { recursive: true, force: true })
}
