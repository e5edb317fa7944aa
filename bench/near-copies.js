// What it costs to find near copies. Claim: 100,000 posts cost at most 15 times as much as 10,000, and each of the copies among them is
// found, also where all posts share some words. A tenth of the posts are copies, ten of a text, each with another address, tag, emoji or
// signature; in `alike` all begin with the same sentence. Prints the processor's time of a pass over a store, and what each post costs.
// The same limit holds for what a list asks of copies by one account: who says them since when, and who else does.
// Usage: node near-copies.js [SIZE].
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { loadSource } from './load-source.js'
import { brand, fillStore } from './store-fill.js'

const SIZE = Number(process.argv[2] ?? 100_000)
const LIMIT = 15
const COPIES = 10

/** The same numbers in each run. */
function random(seed) {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
}

const tails = ['', ' 🔥', ' #outage', ' https://t.example/x', '\n\n-- \nAnn Example, head of things']

function textOf(number, begin) {
  const isCopy = number % 10 === 0
  const pick = random(isCopy ? 7 + Math.floor(number / 10 / COPIES) : 1_000_003 + number)
  const words = Array.from({ length: 15 + pick(50) }, () => `word${pick(3_000)}`).join(' ')
  return `${begin}${words}${isCopy ? tails[number % tails.length] : ''}`
}

const folder = mkdtempSync(join(tmpdir(), 'mentions-bench-'))
try {
  const { openSqliteStore, compareWords } = await loadSource(`
    export { openSqliteStore } from './src/store/sqlite/index.ts'
    export { compareWords } from './src/jobs/compare-words.ts'
  `)
  const pass = async (size, begin) => {
    const path = join(folder, `${size}-${begin.length}.db`)
    fillStore(openSqliteStore, path, size, size, new Date())
    const db = new DatabaseSync(path)
    db.exec('begin')
    const put = db.prepare('update posts set text = ? where id = ?')
    for (let id = 1; id <= size; id++) put.run(textOf(id - 1, begin), id)
    db.exec('commit')
    db.close()
    const store = openSqliteStore(path)
    const start = process.cpuUsage()
    while ((await compareWords(store)) > 0);
    const { user, system } = process.cpuUsage(start)
    const took = (user + system) / 1000
    const found = new Map()
    for (const { likeness } of await store.cases.candidates({ brands: [brand] }))
      found.set(likeness, (found.get(likeness) ?? 0) + 1)
    store.close()
    const copied = [...found.values()].filter((posts) => posts > 1)
    return { took, texts: copied.length, posts: copied.reduce((sum, posts) => sum + posts, 0) }
  }
  /** All posts say the same, and are one person's in one case. */
  const oneAccount = async (size) => {
    const path = join(folder, `${size}-one.db`)
    fillStore(openSqliteStore, path, size, size, new Date())
    const db = new DatabaseSync(path)
    db.exec(`begin; insert into likenesses (id) values (1);
      update posts set person = 1; update mentions set person = 1, case_id = 1, likeness = 1; commit`)
    db.close()
    const store = openSqliteStore(path)
    const start = process.cpuUsage()
    await store.likenesses.authors([1])
    await store.likenesses.ofCases([1])
    const { user, system } = process.cpuUsage(start)
    store.close()
    return (user + system) / 1000
  }
  const few = await oneAccount(SIZE / 10)
  const many = await oneAccount(SIZE)
  console.log(
    `one account: ${SIZE} copies ${Math.round(many)} ms, ${SIZE / 10} copies ${Math.round(few)} ms; ` +
      `ratio ${(many / few).toFixed(1)}, limit ${LIMIT}: ${many / few <= LIMIT ? 'kept' : 'MISSED'}`,
  )
  for (const [name, begin] of [
    ['apart', ''],
    ['alike', 'Northwind Hosting is down again and nobody there tells us anything at all. '],
  ]) {
    const small = await pass(SIZE / 10, begin)
    const large = await pass(SIZE, begin)
    const ratio = large.took / small.took
    const expected = SIZE / 10
    console.log(
      `${name}: ${SIZE} posts ${Math.round(large.took)} ms (${((large.took / SIZE) * 1000).toFixed(0)} µs each), ` +
        `${SIZE / 10} posts ${Math.round(small.took)} ms; ratio ${ratio.toFixed(1)}, limit ${LIMIT}: ${ratio <= LIMIT ? 'kept' : 'MISSED'}; ` +
        `copies found ${large.posts} of ${expected}, in ${large.texts} texts of ${expected / COPIES}`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
