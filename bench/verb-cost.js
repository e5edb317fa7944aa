// What a verb costs as the store grows, and against a start of the program.
// Claims: a verb on a store of 1,000,000 posts takes at most 1.3 times as long as on one of 1,000 with the same 1,000 open cases, and at
// most 4 times as long as `mentions --version`.
// The best of several runs of each counts, of the time that passed and of CPU time, which a busy machine lengthens less.
// Usage: node verb-cost.js [ROUNDS [POSTS [VERB…]]].
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSource } from './load-source.js'
import { brand } from './store-fill.js'
import { fillHandled } from './store-handled.js'
import { alternate, best, compared, timed } from './whole-process.js'

const [rounds = '7', posts = '1000000', ...only] = process.argv.slice(2)
const ROUNDS = Number(rounds)
const LARGE = Number(posts)
const OPEN = 1_000
/** Who does everything, also what the store begins with. */
const USER = 'nadia'

/** In the order of the rows of a run: each has cases of its own, so that all begin as an open one. `after`: what is done first, unmeasured. */
const verbs = {
  ack: { args: ['ack', 'ID'] },
  reply: { args: ['reply', 'ID', '--text', 'We are at it.', '--next', '2h'] },
  resolve: { args: ['resolve', 'ID'] },
  confirm: { args: ['confirm', 'ID'], after: ['resolve', 'ID'] },
  ignore: { args: ['ignore', 'ID'] },
  snooze: { args: ['snooze', 'ID', '--for', '2h'] },
  reopen: { args: ['reopen', 'ID'], after: ['ack', 'ID'] },
  assign: { args: ['assign', 'ID', '--to', 'ben'] },
  note: { args: ['note', 'ID', '--text', 'Called them.'] },
  tag: { args: ['tag', 'ID', 'refund'] },
  mark: { args: ['mark', 'ID', 'fine'] },
  'undo ID': { args: ['undo', 'ID'], after: ['ack', 'ID'] },
  undo: { args: ['undo'], after: ['ack', 'ID'] },
  next: { args: ['next'] },
  'resolve 20': { args: ['resolve', ...Array(20).fill('ID')], cases: 20 },
}

const program = fileURLToPath(new URL('../bin/mentions.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mentions-bench-'))
const env = { PATH: process.env.PATH, HOME: folder, USER }
const atEnd = fileURLToPath(new URL('cpu-at-end.cjs', import.meta.url))
const node = (...args) => {
  const { ms, stderr } = timed(process.execPath, ['--require', atEnd, program, ...args], { cwd: folder, env })
  return { ms: { wall: ms, cpu: Number(/^cpu (.+)$/m.exec(stderr)?.[1]) } }
}

/** The least of both, over several runs: what else the machine does only ever adds to them. */
const least = (all) => ({ wall: best(all.map(({ wall }) => wall)), cpu: best(all.map(({ cpu }) => cpu)) })

/** Gives the ids of open cases, each once. */
function stored(openSqliteStore, shortId, size) {
  const path = join(folder, `${size}.db`)
  const begun = performance.now()
  const open = fillHandled(openSqliteStore, path, { size, due: OPEN, by: USER })
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  console.log(`A store of ${size.toLocaleString('en')} posts, made in ${seconds} s.`)
  let taken = 0
  return {
    ids(many = 1) {
      taken += many
      return open.slice(taken - many, taken).map(shortId)
    },
    mentions: (args, ids) => {
      const left = [...ids]
      return node(...args.map((word) => (word === 'ID' ? left.shift() : word)), '--store', path)
    },
  }
}

try {
  const { openSqliteStore, shortId } = await loadSource(`
    export { openSqliteStore } from './src/store/sqlite/index.ts'
    export { shortId } from './src/cases/short-id.ts'
  `)
  const sources = [{ type: 'feed', url: 'https://forum.example/posts.rss' }]
  writeFileSync(join(folder, 'mentions.yaml'), JSON.stringify({ brands: [{ name: brand }], sources }))
  const [small, large] = [OPEN, LARGE].map((size) => stored(openSqliteStore, shortId, size))
  for (const [name, { args, after, cases }] of Object.entries(verbs)) {
    if (only.length > 0 && !only.includes(name)) continue
    const on = (store) => () => {
      const ids = store.ids(args.includes('ID') || after ? cases : 0)
      if (after) store.mentions(after, ids)
      return store.mentions(args, ids)
    }
    const times = alternate(
      ROUNDS,
      { small: on(small), large: on(large), version: () => node('--version') },
      least,
    )
    for (const time of ['wall', 'cpu']) {
      const [ours, theirs, start] = [times.large[time], times.small[time], times.version[time]]
      console.log(
        compared(`${name}, ${time}: ${LARGE.toLocaleString('en')} posts / 1,000`, ours, theirs, 1.3),
      )
      console.log(compared(`${name}, ${time}: / --version`, ours, start, 4))
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
