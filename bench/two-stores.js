// The same posts in a file and in a database of PostgreSQL: what commands cost on either, and as the store grows.
// Claims: a verb and `list` take at most 1.3 times as long with 1,000,000 posts as with 1,000, with the same 1,000 open cases; on
// PostgreSQL at most 2 times as long as on SQLite; 20 connections that read and move cases at once have a median of at most 3 times that
// of one alone. Also printed: bytes a post, and what it takes to copy, to search, and to store polls.
// Usage: node two-stores.js [POSTS [ROUNDS]].
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { loadSource } from './load-source.js'
import { startServer } from './postgres-server.js'
import { brand } from './store-fill.js'
import { pollOf } from './store-polls.js'
import { loadStore } from './store-source.js'
import { fillWhole } from './store-whole.js'
import { alternate, compared, median, timed } from './whole-process.js'

const LARGE = Number(process.argv[2] ?? 1_000_000)
const ROUNDS = Number(process.argv[3] ?? 7)
const OPEN = 1_000
const AT_ONCE = 20
const USER = 'nadia'
const POLLS = 300
const DAY = 24 * 60 * 60 * 1000
const rules = { lapse: 14 * DAY, lookback: 7 * DAY, judgeAsAbout: () => [] }

const program = fileURLToPath(new URL('../bin/mentions.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mentions-bench-'))
const env = { PATH: process.env.PATH, HOME: folder, USER }
const mentions = (...args) => timed(process.execPath, [program, ...args], { cwd: folder, env })

const store = await loadStore()
const { openPostgresStore, runCommand, shortId } = await loadSource(`
  export { openPostgresStore } from './src/store/postgres/index.ts'
  export { runCommand } from './src/app/run-command.ts'
  export { shortId } from './src/cases/short-id.ts'
`)
const server = await startServer()
const count = (number) => number.toLocaleString('en')
const at = (schema) => `${server.address()}?schema=${schema}`

/** What the tables of a schema and their indexes take, without what the server may use anew. */
async function bytesOf(schema) {
  const client = new pg.Client(server.address())
  await client.connect()
  await client.query('vacuum analyze')
  const { rows } = await client.query(
    `select sum(pg_total_relation_size(oid))::float8 as bytes from pg_class where relkind = 'r' and relnamespace = $1::regnamespace`,
    [schema],
  )
  await client.end()
  return rows[0].bytes
}

/** The same store in both. `ids`: of open cases, each once for each of the two. */
async function made(size) {
  const path = join(folder, `${size}.db`)
  const open = fillWhole(store, path, { size, due: OPEN, by: USER })
  const address = at(`posts_${size}`)
  const { ms } = mentions('store', 'copy', path, address, '--no-seal')
  console.log(`${count(size)} posts copied in ${(ms / 1000).toFixed(1)} s: ${(ms / size).toFixed(3)} ms each`)
  const [inFile, inDatabase] = [statSync(path).size, await bytesOf(`posts_${size}`)]
  console.log(
    `${count(size)} posts: ${(inFile / size).toFixed(0)} bytes each in a file, ${(inDatabase / size).toFixed(0)} in a database`,
  )
  const left = { [path]: [...open], [address]: [...open] }
  return { size, path, address, take: (place) => left[place].pop() }
}

const commands = {
  list: () => ['list'],
  next: () => ['next'],
  show: (id) => ['show', id],
  ack: (id) => ['ack', id],
  reply: (id) => ['reply', id, '--text', 'We are at it.', '--next', '2h'],
  resolve: (id) => ['resolve', id],
  search: () => ['list', '--all', '--search', 'refund NEAR shop', '--limit', '20'],
}

/** Milliseconds of reading what waits and of moving a case, each in turn, on so many connections at once. */
async function atOnce(address, connections, moves) {
  const stores = await Promise.all(
    Array.from({ length: connections }, () => openPostgresStore(address, { connections: 1 })),
  )
  const times = []
  await Promise.all(
    stores.map(async (one, which) => {
      for (let move = 0; move < moves; move += 1) {
        const caseId = free.pop()
        for (const work of [
          () => one.cases.candidates({ brands: [brand] }),
          () =>
            runCommand(one, {
              caseId,
              command: { do: 'note', text: 'Called them.' },
              when: { at: new Date(), by: `user${which}` },
            }),
        ]) {
          const begun = performance.now()
          await work()
          times.push(performance.now() - begun)
        }
      }
    }),
  )
  await Promise.all(stores.map((one) => one.close()))
  return median(times)
}

/** Milliseconds a post of storing polls, one after the other; and bytes that a post of which one in ten is a mention takes. */
async function stored(opened, bytes) {
  const before = await bytes()
  const begun = performance.now()
  for (let number = 0; number < POLLS; number += 1)
    await store.storePoll(opened, pollOf(number, new Date()), rules)
  const ms = performance.now() - begun
  await opened.close()
  return { ms: ms / (POLLS * 30), bytes: ((await bytes()) - before) / (POLLS * 30) }
}

async function taken() {
  const path = join(folder, 'polls.db')
  const address = at('polls')
  store.openSqliteStore(path).close()
  await (await openPostgresStore(address)).close()
  const inFile = await stored(store.openSqliteStore(path), async () => statSync(path).size)
  const inDatabase = await stored(await openPostgresStore(address), () => bytesOf('polls'))
  console.log(
    compared(`${POLLS} polls of 30, a post`, inDatabase.ms * 1000, inFile.ms * 1000).replaceAll(' ms', ' µs'),
  )
  console.log(
    `bytes a post: ${inFile.bytes.toFixed(0)} in a file, ${inDatabase.bytes.toFixed(0)} in a database`,
  )
}

let free = []
try {
  await taken()
  const sources = [{ type: 'feed', url: 'https://forum.example/posts.rss' }]
  writeFileSync(join(folder, 'mentions.yaml'), JSON.stringify({ brands: [{ name: brand }], sources }))
  const small = await made(OPEN)
  const large = await made(LARGE)
  for (const [name, args] of Object.entries(commands)) {
    const on = (stored, place) => () => mentions(...args(shortId(stored.take(place))), '--store', place)
    const ms = alternate(ROUNDS, {
      smallFile: on(small, small.path),
      largeFile: on(large, large.path),
      small: on(small, small.address),
      large: on(large, large.address),
    })
    const sizes = `${count(LARGE)} / ${count(OPEN)} posts`
    const growth = name === 'search' ? undefined : 1.3
    console.log(compared(`${name}, PostgreSQL / SQLite, ${count(LARGE)}`, ms.large, ms.largeFile, 2))
    console.log(compared(`${name}, PostgreSQL, ${sizes}`, ms.large, ms.small, growth))
    console.log(compared(`${name}, SQLite, ${sizes}`, ms.largeFile, ms.smallFile, growth))
  }
  free = Array.from({ length: 600 }, () => large.take(large.address))
  await atOnce(large.address, 1, 5)
  const alone = await atOnce(large.address, 1, 20)
  const together = await atOnce(large.address, AT_ONCE, 20)
  console.log(compared(`${AT_ONCE} connections at once / one`, together, alone, 3))
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
