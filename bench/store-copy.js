// A store that moves between a file and a database, and what the programs of those take for the same.
// Claims: no more than a second of it anybody has to wait with what they write; memory does not grow with the store.
// Usage: MENTIONS_BENCH_POSTGRES=postgres://… node store-copy.js [POSTS…]. The database is any that may be filled; psql and pg_dump of its version.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatabaseSync } from '@photostructure/sqlite'
import { loadStore } from './store-source.js'
import { fillWhole } from './store-whole.js'

const address = process.env.MENTIONS_BENCH_POSTGRES
if (!address) throw new Error('Name a database in $MENTIONS_BENCH_POSTGRES')
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 100_000]

const program = fileURLToPath(new URL('../bin/mentions.js', import.meta.url))
const atEnd = fileURLToPath(new URL('memory-at-end.cjs', import.meta.url))
const schema = `mentions_bench_${process.pid}`
const database = (name) => `${address}${address.includes('?') ? '&' : '?'}schema=${schema}_${name}`

/** Seconds, and bytes of memory where the program tells them. */
function measured(command, args, input) {
  const started = performance.now()
  const { status, stderr, stdout } = spawnSync(command, args, {
    env: { ...process.env, HOME: folder },
    encoding: 'utf8',
    maxBuffer: 2 ** 31,
    input,
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`)
  return {
    waited: /waited for ([\d.]+) s/.exec(stderr)?.[1],
    seconds: (performance.now() - started) / 1000,
    memory: Number(/^memory (\d+)$/m.exec(stderr)?.[1]),
    stdout,
  }
}
const mentions = (...args) => measured(process.execPath, ['--require', atEnd, program, 'store', ...args])
const sql = (text) => measured('psql', ['--quiet', '--set', 'ON_ERROR_STOP=1', address], text)

function told(what, { seconds, memory, waited }, theirs) {
  const ratio = theirs === undefined ? '' : `, ${(seconds / theirs.seconds).toFixed(1)} times ${theirs.what}`
  const room = Number.isNaN(memory) ? '' : `, ${(memory / 1_000_000).toFixed(0)} MB of memory`
  const wait = waited === undefined ? '' : `, others waited ${waited} s`
  console.log(`  ${what.padEnd(30)} ${seconds.toFixed(2)} s${room}${wait}${ratio}`)
}

const folder = mkdtempSync(join(tmpdir(), 'mentions-bench-'))
const path = (name) => join(folder, name)
try {
  for (const size of sizes) {
    console.log(`${size} posts, each a mention and a case`)
    fillWhole(await loadStore(), path(`${size}.db`), { size, due: Math.min(size, 1_000), by: 'nadia' })
    const [from, there, back, other] = [
      path(`${size}.db`),
      database(`${size}`),
      path(`${size}-back.db`),
      database(`${size}_2`),
    ]
    const db = new DatabaseSync(from)
    const started = performance.now()
    db.exec(`vacuum into '${path('vacuum.db')}'`)
    const vacuum = { seconds: (performance.now() - started) / 1000, what: 'vacuum into' }
    db.close()
    rmSync(path('vacuum.db'))

    const intoDatabase = mentions('copy', from, there)
    const dumped = measured('pg_dump', ['--schema', `${schema}_${size}`, address])
    sql(`alter schema "${schema}_${size}" rename to "${schema}_aside"`)
    const restored = sql(dumped.stdout)
    const theirs = { seconds: dumped.seconds + restored.seconds, what: 'pg_dump and psql' }
    sql(`drop schema "${schema}_aside" cascade`)
    told('file into database', intoDatabase, theirs)
    told('database into file', mentions('copy', there, back), theirs)
    mentions('unseal', '--store', there)
    told('database into database', mentions('copy', there, other, '--no-seal'), theirs)
    mentions('unseal', '--store', from)
    told('file into file', mentions('copy', from, path(`${size}-other.db`), '--no-seal'), vacuum)
    told(
      'export of the database',
      mentions('export', '--store', there, '--output', path('all.ndjson')),
      dumped.seconds && { ...dumped, what: 'pg_dump' },
    )
    told('import into a database', mentions('import', path('all.ndjson'), '--store', database(`${size}_3`)), {
      ...restored,
      what: 'psql',
    })
    const isSame = ['', '_2', '_3'].every((end) => {
      const { stdout } = mentions('export', '--store', database(`${size}${end}`))
      return stdout === mentions('export', '--store', from).stdout
    })
    console.log(`  the same to the letter: ${isSame ? 'yes' : 'NO'}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
  for (const size of sizes)
    for (const end of ['', '_2', '_3']) sql(`drop schema if exists "${schema}_${size}${end}" cascade`)
}
