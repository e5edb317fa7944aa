// What people say of cases while a scan runs: marks by four processes at once, beside a scan of 100 feeds of 50 posts and one of
// 20,000, and the same without a scan. A verb that said so must be on record, once.
// Usage: node verbs.js [VERBS]: each process runs its share of them itself; node verbs.js commands [VERBS]: each is a command of its
// own, one after the other. Beside the scan only what was begun before its end counts.
import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { said } from './in-process.js'
import { brandNames } from './scan-feeds.js'

const areCommands = process.argv[2] === 'commands'
const VERBS = Number(process.argv[areCommands ? 3 : 2] ?? (areCommands ? 40 : 1_000))
const PROCESSES = 4
const FEEDS = 100
const POSTS = 50
const LARGE = 20_000

const at = (name) => fileURLToPath(new URL(name, import.meta.url))
const program = at('../bin/mentions.js')

/** Complaints by as many people, which the verbs are about. */
function complaints() {
  const published = new Date(Date.now() - 3_600_000).toUTCString()
  const items = Array.from(
    { length: VERBS },
    (_, number) => `<item><title>Topic</title><link>https://forum.example/t/${number}</link>
    <pubDate>${published}</pubDate><author>a${number}@b.example</author>
    <description>${brandNames[0]} is down again, post ${number}. My site will not load and I want a refund.</description></item>`,
  )
  return `<rss version="2.0"><channel><title>A forum</title>${items.join('')}</channel></rss>`
}

/** Runs the verbs in four processes. Returns what became of each that was begun. */
async function byWorkers(verbs, place, scanned) {
  const workers = Array.from({ length: PROCESSES }, () => fork(at('verbs-worker.js')))
  await Promise.all(workers.map((worker) => once(worker, 'message')))
  const answers = workers.map(async (worker, index) => {
    worker.send({ verbs: verbs.filter((_, verb) => verb % PROCESSES === index), place })
    const [done] = await once(worker, 'message')
    return done
  })
  void scanned?.then(() => {
    for (const worker of workers) if (worker.connected) worker.send('stop')
  })
  return (await Promise.all(answers)).flat()
}

/** Runs each verb as a command. */
async function byCommands(verbs, { folder, store, user }, scanned) {
  let stopped = false
  void scanned?.then(() => {
    stopped = true
  })
  const done = []
  for (const { id, verdict } of verbs) {
    if (stopped) break
    const started = Date.now()
    const begun = performance.now()
    const child = spawn(process.execPath, [program, 'mark', id, verdict, '--store', store], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, USER: user },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const printed = Promise.all([text(child.stdout), text(child.stderr)])
    const [code] = await once(child, 'close')
    const [stdout, stderr] = await printed
    done.push({
      id,
      verdict,
      started,
      ms: performance.now() - begun,
      problem: code === 0 ? undefined : stderr || stdout,
    })
  }
  return done
}

/** Starts a scan as a process of its own. `ended` gives the moment, once it has ended well. */
function startScan({ folder, store }) {
  const args = ['scan', '--force', '--wait', '--format', 'ndjson', '--config', join(folder, 'scan.yaml')]
  const child = spawn(process.execPath, [program, ...args, '--store', store], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return once(child, 'close').then(([code]) => {
    if (code !== 0) throw new Error(`The scan ended with ${code}.`)
    return Date.now()
  })
}

/** How many of the verbs that said so are not on record, and how many stand there more than once. */
async function missing(done, place) {
  const counts = { lost: 0, twice: 0 }
  for (const { id, verdict, problem } of done) {
    const { history, mentions } = JSON.parse(await said(['show', id, '--format', 'json'], place))
    const entries = history.filter(({ what }) => what === 'marked').length
    if (problem === undefined && (entries === 0 || mentions[0].mark !== verdict)) counts.lost++
    if (entries > 1) counts.twice++
  }
  return counts
}

const part = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]

/** Prints a line. Returns the figures of those verbs that succeeded. */
async function report(what, done, place) {
  const { lost, twice } = await missing(done, place)
  const failed = done.filter(({ problem }) => problem !== undefined)
  const times = done.flatMap(({ ms, problem }) => (problem === undefined ? [ms] : [])).sort((a, b) => a - b)
  const figures = { p50: part(times, 0.5), p99: part(times, 0.99), max: times.at(-1) }
  const shown = Object.entries(figures).map(([name, ms]) => `${name} ${ms?.toFixed(1)} ms`)
  console.log(
    `${what.padEnd(24)} ${times.length} of ${VERBS} recorded, ${lost} lost, ${twice} twice, ${failed.length} refused, ` +
      `${VERBS - done.length} not begun: ${shown.join(', ')}`,
  )
  if (failed[0] !== undefined) console.log(`  the first refusal: ${failed[0].problem.split('\n')[0]}`)
  if (lost + twice > 0) process.exitCode = 1
  return figures
}

const folder = mkdtempSync(join(tmpdir(), 'mentions-bench-'))
const server = fork(at('scan-server.js'), [FEEDS, POSTS, LARGE].map(String))
try {
  const [urls] = await once(server, 'message')
  const posts = { type: 'feed', url: 'posts.rss' }
  const config = { brands: brandNames.map((name) => ({ name })), http: { gap: '0s', maxBytes: '100MB' } }
  writeFileSync(join(folder, 'posts.rss'), complaints())
  writeFileSync(join(folder, 'mentions.yaml'), JSON.stringify({ ...config, sources: [posts] }))
  const large = { ...config, sources: [posts, ...urls.map((url) => ({ type: 'feed', url }))] }
  writeFileSync(join(folder, 'scan.yaml'), JSON.stringify(large))

  const base = { folder, store: join(folder, 'base.db') }
  await said(['scan', '--quiet', '--format', 'ndjson'], base)
  const verbs = (await said(['list', '--all', '--format', 'ndjson'], base))
    .split('\n')
    .filter((line) => line.startsWith('{"type":"mention"'))
    .map((line, index) => ({ id: JSON.parse(line).case.id, verdict: index % 2 === 0 ? 'fine' : 'complaint' }))
  if (verbs.length !== VERBS) throw new Error(`There are ${verbs.length} cases, not ${VERBS}.`)

  const say = areCommands ? byCommands : byWorkers
  const place = (name) => {
    const store = join(folder, `${name}.db`)
    copyFileSync(base.store, store)
    return { folder, store, user: 'nadia' }
  }
  const alone = place('alone')
  const without = await report('without a scan', await say(verbs, alone), alone)

  const beside = place('beside')
  const begun = Date.now()
  const scanned = startScan(beside)
  // It has opened the store and waits for answers by then.
  await sleep(1_000)
  const done = await say(verbs, beside, scanned)
  const end = await scanned
  const during = done.filter(({ started }) => started < end)
  const seconds = ((end - begun) / 1000).toFixed(0)
  const within = await report(`beside a scan of ${seconds} s`, during, beside)
  const ratios = Object.keys(without).map((name) => `${name} ${(within[name] / without[name]).toFixed(1)}`)
  console.log(`ratio                    ${ratios.join(', ')}`)
} finally {
  server.disconnect()
  rmSync(folder, { recursive: true, force: true })
}
