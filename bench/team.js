// A store in a database, disturbed while a scan and notes are under way: the server ends at once and begins again, the connection is cut, the
// program is killed, or it stands still for longer than its right lasts. At random moments, whose seed is printed.
// Usage: node team.js [ROUNDS [restart|cut|kill|stop [SEED]]]. Claim: nothing that was said to be stored is lost, nothing is there twice,
// nothing is told twice by a scan that said it had ended well, and the store is sound.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { mentions, said } from './in-process.js'
import { serveFeeds } from './kills-server.js'
import { startProxy, startServer } from './postgres-server.js'
import { median } from './whole-process.js'

const ROUNDS = Number(process.argv[2] ?? 30)
const only = process.argv[3]
const SEED = Number(process.argv[4] ?? Date.now() % 100_000)
/** Longer than the server waits for a sign of life of who has the right to scan; in milliseconds. */
const STANDSTILL = 70_000
const NOTES = 8
const SCAN = ['scan', '--force', '--new', '--format', 'ndjson']

/** Numbers from 0 to 1. */
function randomBy(seed) {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}
const random = randomBy(SEED)

const linesOf = (ndjson) =>
  ndjson
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
const urlsIn = (ndjson) =>
  linesOf(ndjson)
    .filter(({ type }) => type === 'mention')
    .map(({ url }) => url)
const countOf = (list) => {
  const counted = new Map()
  for (const one of list) counted.set(one, [...(counted.get(one) ?? []), one])
  return counted
}

function startChild(warm) {
  const child = fork(fileURLToPath(new URL('team-child.js', import.meta.url)), [warm])
  const results = []
  const ready = once(child, 'message')
  child.on('message', (message) => message !== 'ready' && results.push(message))
  return { child, ready, results, ended: once(child, 'exit') }
}

/** The disturbances: each is given the two processes, how long a whole run takes, and what it may disturb. */
const kinds = {
  async restart(_running, whole, { server }) {
    await sleep(random() * whole)
    await server.restartAtOnce()
  },
  async cut(_running, whole, { proxy }) {
    await sleep(random() * whole)
    await proxy.cut(random() * 1_500)
  },
  async kill([scan, notes], whole) {
    await sleep(random() * whole)
    scan.child.kill('SIGKILL')
    notes.child.kill('SIGKILL')
  },
  async stop([scan], whole, { place, other }) {
    await sleep(random() * whole)
    scan.child.kill('SIGSTOP')
    // Somebody else has begun by the time it goes on.
    const waiting = mentions([...SCAN, '--wait'], { ...place, user: 'other' })
    await sleep(STANDSTILL)
    scan.child.kill('SIGCONT')
    other.push(await waiting)
  },
}

async function round(name, number, { server, proxy, folder, feeds, warm, whole }) {
  const place = {
    folder: join(folder, `${name}-${number}`),
    store: `${server.address(proxy.port)}?schema=${name}_${number}`,
  }
  const direct = { ...place, store: `${server.address()}?schema=${name}_${number}` }
  mkdirSync(place.folder)
  const configure = (sources) =>
    writeFileSync(join(place.folder, 'mentions.yaml'), JSON.stringify({ ...feeds.config, sources }))
  configure(feeds.config.sources.slice(0, 3))
  const shown = urlsIn(await said(SCAN, direct))
  const ids = linesOf(await said(['list', '--all', '--format', 'ndjson'], direct))
    .filter(({ type }) => type === 'mention')
    .slice(0, NOTES)
    .map((mention) => mention.case.id)
  configure(feeds.config.sources)

  const running = [startChild(warm), startChild(warm)]
  await Promise.all(running.map(({ ready }) => ready))
  const [scan, notes] = running
  const begun = performance.now()
  scan.child.send({ commands: [SCAN], place })
  notes.child.send({ commands: ids.map((id, at) => ['note', id, '--text', `Note ${at}`]), place })
  const other = []
  const disturbing = kinds[name]?.(running, whole, { server, proxy, place: direct, other })
  await Promise.all([...running.map(({ ended }) => ended), disturbing])
  const took = performance.now() - begun

  const outcomes = [...scan.results, ...other]
  const problems = outcomes.concat(notes.results).filter(({ code }) => code !== 0)
  shown.push(...outcomes.flatMap(({ code, stdout }) => (code === 0 ? urlsIn(stdout) : [])))
  for (let tries = 0; ; tries++) {
    const { code, stdout, stderr } = await mentions(SCAN, direct)
    if (code === 0) {
      shown.push(...urlsIn(stdout))
      break
    }
    if (tries === 70) throw new Error(`It cannot be scanned any more: ${stderr}`)
    // The server has not noticed yet that somebody was killed.
    await sleep(1_000)
  }
  const all = countOf(urlsIn(await said(['list', '--all', '--format', 'ndjson'], direct)))
  const told = countOf(shown)
  const stillNew = urlsIn(await said(['list', '--new', '--all', '--format', 'ndjson'], direct))
  const faults = { lost: feeds.posts - all.size + stillNew.length, twice: 0, toldTwice: 0, unsound: 0 }
  for (const many of all.values()) faults.twice += many.length - 1
  // What a scan had printed that failed afterwards is told again, and is none of these.
  for (const many of told.values()) faults.toldTwice += many.length - 1
  for (const [at, id] of ids.entries()) {
    const { history } = JSON.parse(await said(['show', id, '--format', 'json'], direct))
    const found = history.filter(({ code }) => code === 'noted').length
    const wasSaid = notes.results[at]?.code === 0
    if (found > 1) faults.twice++
    if (found === 0 && wasSaid) faults.lost++
    // One that failed as a whole says so, unless nobody could tell.
    if (
      found === 1 &&
      !wasSaid &&
      notes.results[at] !== undefined &&
      !/cannot be told/.test(notes.results[at].stderr)
    )
      faults.twice++
  }
  if ((await mentions(['store', 'check', '--quiet'], direct)).code !== 0) faults.unsound++
  const client = new pg.Client({ connectionString: server.address() })
  await client.connect()
  await client.query(`drop schema ${name}_${number} cascade`)
  await client.end()
  return {
    took,
    faults,
    problems: problems.map(
      ({ stderr }) => stderr.split('\n').find((line) => !/broke; it is made anew/.test(line)) ?? '',
    ),
    retried: [...scan.results, ...notes.results].filter(({ stderr }) => /it is made anew/.test(stderr))
      .length,
  }
}

async function campaign(name, world) {
  const started = performance.now()
  const sum = { lost: 0, twice: 0, toldTwice: 0, unsound: 0 }
  const problems = []
  let retried = 0
  const numbers = Array.from({ length: ROUNDS }, (_, number) => number)
  const take = async (number) => {
    const done = await round(name, number, world)
    for (const [fault, many] of Object.entries(done.faults)) sum[fault] += many
    if (Object.values(done.faults).some((many) => many !== 0))
      console.log(`${name}, round ${number}: ${JSON.stringify(done.faults)} ${done.problems.join(' | ')}`)
    problems.push(...done.problems)
    retried += done.retried
  }
  // Who stands still costs nothing.
  if (name === 'stop')
    for (let at = 0; at < ROUNDS; at += 8) await Promise.all(numbers.slice(at, at + 8).map(take))
  else for (const number of numbers) await take(number)
  console.log(
    `${name.padEnd(8)} ${ROUNDS} rounds: ${sum.lost} lost, ${sum.twice} twice, ${sum.toldTwice} told twice, ${sum.unsound} unsound; ` +
      `${retried} commands went on after a broken connection, ${problems.length} failed and said why; ${((performance.now() - started) / 1_000).toFixed(0)} s`,
  )
  for (const [problem, many] of countOf(
    problems.map((line) => line.replaceAll(/postgres:\S+/g, 'ADDRESS').slice(0, 110)),
  ))
    console.log(`           ${many.length} × ${problem}`)
  return Object.values(sum).every((many) => many === 0)
}

const feeds = await serveFeeds()
const folder = mkdtempSync(join(tmpdir(), 'mentions-bench-'))
const warm = join(folder, 'warm')
mkdirSync(warm)
writeFileSync(join(warm, 'mentions.yaml'), JSON.stringify(feeds.config))
const server = await startServer()
const proxy = await startProxy(server.port)
try {
  const world = { server, proxy, folder, feeds, warm, whole: 0 }
  const times = []
  for (let number = 0; number < 3; number++) times.push((await round('none', number, world)).took)
  world.whole = median(times)
  console.log(
    `PostgreSQL ${await server.version()}, a whole run takes ${world.whole.toFixed(0)} ms, seed ${SEED}`,
  )
  for (const name of Object.keys(kinds))
    if (only === undefined || only === name) if (!(await campaign(name, world))) process.exitCode = 1
} finally {
  proxy.close()
  await server.stop()
  feeds.close()
  rmSync(folder, { recursive: true, force: true })
}
