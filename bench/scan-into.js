// What a scan costs as the store grows. Claim: one that brings 10 new posts into a store of 1,000,000 takes at most 1.3 times as long as into
// one of 1,000, both with the same 1,000 open cases, in time of the processor.
// The posts are spread evenly over two years. Each has words of its own; the newest 50,000 have been compared with each other, as scans do, and the words of the others were
// let go of. All have been judged by the rules of the scan. With `same` all say the same, as a campaign does. The least of several runs
// counts: what else the machine does only adds to it.
// Usage: node scan-into.js [ROUNDS [POSTS [same]]].
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatabaseSync } from '@photostructure/sqlite'
import { loadSource } from './load-source.js'
import { brandNames } from './scan-feeds.js'
import { brand } from './store-fill.js'
import { fillHandled } from './store-handled.js'
import { alternate, best, compared, timed } from './whole-process.js'

const [rounds = '7', posts = '1000000', words] = process.argv.slice(2)
const LARGE = Number(posts)
const SMALL = 1_000
const COMPARED = 50_000
/** Two of them, in milliseconds. */
const YEARS = 2 * 365 * 24 * 60 * 60_000

const program = fileURLToPath(new URL('../bin/mentions.js', import.meta.url))
const atEnd = fileURLToPath(new URL('cpu-at-end.cjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mentions-bench-'))
const server = fork(fileURLToPath(new URL('scan-into-server.js', import.meta.url)))

const { openSqliteStore, compareWords } = await loadSource(`
  export { openSqliteStore } from './src/store/sqlite/index.ts'
  export { compareWords } from './src/jobs/compare-words.ts'
`)

async function stored(size) {
  const path = join(folder, `${size}.db`)
  fillHandled(openSqliteStore, path, { size, due: SMALL, by: 'nadia' })
  const db = new DatabaseSync(path)
  const now = Date.now()
  const gap = Math.floor(YEARS / size)
  db.exec(`
    pragma synchronous = off;
    begin;
    ${words === 'same' ? '' : `update posts set text = 'Northwind Hosting ' || ${ownWords}`};
    update posts set published = ${now} - id * ${gap}, first_seen = ${now} - id * ${gap} + 60000;
    update mentions set published = ${now} - post * ${gap}, likeness = iif(post > ${COMPARED}, 0, null);
    commit;
  `)
  db.close()
  const store = openSqliteStore(path)
  while ((await compareWords(store)) > 0);
  store.close()
  return path
}

/** Thirty words, other ones for each post. */
const ownWords = Array.from({ length: 30 }, () => `'word' || abs(random() % 3000)`).join(" || ' ' || ")

/** Posts that no scan has judged yet would all be judged by the first one. */
function takeAsJudged(path, like) {
  const db = new DatabaseSync(path)
  db.exec(`
    attach '${like}' as other;
    insert into judged (brand, rules, through) select brand, rules, (select max(id) from main.posts) from other.judged`)
  db.close()
}

/** Scans, and tells the milliseconds that passed and those of the processor. */
function scan(store) {
  const args = ['--require', atEnd, program, 'scan', '--force', '--quiet', '--limit', '1', '--store', store]
  const { ms, stderr } = timed(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, USER: 'nadia' },
  })
  return { ms: { wall: ms, cpu: Number(/^cpu (.+)$/m.exec(stderr)?.[1]) } }
}

const least = (all) => ({ wall: best(all.map(({ wall }) => wall)), cpu: best(all.map(({ cpu }) => cpu)) })

try {
  const url = await new Promise((resolve) => server.once('message', resolve))
  writeFileSync(
    join(folder, 'mentions.yaml'),
    JSON.stringify({
      brands: [brand, ...brandNames].map((name) => ({ name })),
      sources: [{ type: 'feed', url }],
      http: { gap: '0s' },
    }),
  )
  const [small, large] = [await stored(SMALL), await stored(LARGE)]
  scan(small)
  takeAsJudged(large, small)
  const times = alternate(Number(rounds), { large: () => scan(large), small: () => scan(small) }, least)
  const what = `10 new posts into ${LARGE.toLocaleString('en')} / into ${SMALL.toLocaleString('en')}`
  console.log(compared(`${what}, processor`, times.large.cpu, times.small.cpu, 1.3))
  console.log(compared('  time that passed', times.large.wall, times.small.wall))
} finally {
  server.disconnect()
  rmSync(folder, { recursive: true, force: true })
}
