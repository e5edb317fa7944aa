// Exporting a store, importing that, and what both take.
// Claims: the export and the import of 1,000,000 posts, each a mention, a case and three events, take at most 400 MB of memory each;
// what was imported exports to the same bytes, and is sound.
// Usage: node store-export.js [POSTS].
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadStore } from './store-source.js'
import { fillWhole } from './store-whole.js'

const POSTS = Number(process.argv[2] ?? 1_000_000)
const MOST = 400 * 1_000_000

const program = fileURLToPath(new URL('../bin/mentions.js', import.meta.url))
const atEnd = fileURLToPath(new URL('memory-at-end.cjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mentions-bench-'))
const path = (name) => join(folder, name)
const megabytes = (bytes) => `${(bytes / 1_000_000).toFixed(0)} MB`

/** Runs a command and prints what it took. Returns the bytes of memory. */
function measured(...args) {
  const started = performance.now()
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--require', atEnd, program, 'store', ...args],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder },
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stdout}${stderr}`)
  const memory = Number(/^memory (\d+)$/m.exec(stderr)?.[1])
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  console.log(`${args[0].padEnd(8)} ${seconds} s, ${megabytes(memory)} of memory`)
  return memory
}

async function hashOf(file) {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file)) hash.update(piece)
  return hash.digest('hex')
}

try {
  fillWhole(await loadStore(), path('a.db'), { size: POSTS, due: 1_000, by: 'nadia' })
  const memory = [
    measured('export', '--store', 'a.db', '--output', 'a.ndjson'),
    measured('import', 'a.ndjson', '--store', 'b.db'),
  ]
  measured('export', '--store', 'b.db', '--output', 'b.ndjson')
  for (const args of [['check'], ['info'], ['backup', 'c.db'], ['compact']])
    measured(...args, '--store', 'b.db')
  console.log(
    `export ${megabytes(statSync(path('a.ndjson')).size)}, store ${megabytes(statSync(path('b.db')).size)}`,
  )
  const isSame = (await hashOf(path('a.ndjson'))) === (await hashOf(path('b.ndjson')))
  console.log(`the same to the letter: ${isSame ? 'yes' : 'NO'}`)
  const most = Math.max(...memory)
  console.log(`memory ${megabytes(most)} (at most ${megabytes(MOST)}: ${most <= MOST ? 'yes' : 'NO'})`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
