// What a list costs as the store grows. Claim: `list` and `list --by brand` on 100,000 cases, 1,000 of them open, take at most 2 times as
// long as on 10,000 with the same open ones. Also printed: a merge of two cases with 500 posts, against one of two with a post each.
// Usage: node list-cost.js [ROUNDS].
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatabaseSync } from '@photostructure/sqlite'
import { loadSource } from './load-source.js'
import { brand } from './store-fill.js'
import { fillHandled } from './store-handled.js'
import { alternate, best, compared, timed } from './whole-process.js'

const ROUNDS = Number(process.argv[2] ?? 9)
const OPEN = 1_000
const POSTS = 500

const program = fileURLToPath(new URL('../bin/mentions.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mentions-bench-'))
const env = { PATH: process.env.PATH, HOME: folder, USER: 'nadia' }
const mentions = (args, store) =>
  timed(process.execPath, [program, ...args, '--store', store], { cwd: folder, env })

/** Two cases of one person each, with half of the posts; all other cases are left with nothing, and go. */
function gather(store, posts) {
  const db = new DatabaseSync(store)
  db.exec(`
    begin;
    update mentions set case_id = 1 + (id > ${posts / 2}), person = 1 + (id > ${posts / 2}) where id <= ${posts};
    update posts set person = 1 + (id > ${posts / 2}) where id <= ${posts};
    delete from mentions where id > ${posts};
    delete from case_events where case_id > 2;
    delete from cases where id > 2;
    update cases set person = id;
    commit;
  `)
  db.close()
}

try {
  const { openSqliteStore, shortId } = await loadSource(`
    export { openSqliteStore } from './src/store/sqlite/index.ts'
    export { shortId } from './src/cases/short-id.ts'
  `)
  const sources = [{ type: 'feed', url: 'https://forum.example/posts.rss' }]
  writeFileSync(join(folder, 'mentions.yaml'), JSON.stringify({ brands: [{ name: brand }], sources }))
  const [small, large] = [10_000, 100_000].map((size) => {
    const store = join(folder, `${size}.db`)
    fillHandled(openSqliteStore, store, { size, due: OPEN, by: 'nadia' })
    return store
  })
  for (const args of [
    ['list'],
    ['list', '--by', 'brand'],
    ['list', '--by', 'owner'],
    ['list', '--format', 'ndjson'],
  ]) {
    const times = alternate(
      ROUNDS,
      { large: () => mentions(args, large), small: () => mentions(args, small) },
      best,
    )
    console.log(compared(`${args.join(' ')}: 100,000 cases / 10,000`, times.large, times.small, 2))
  }
  const merging = (posts) => {
    let round = 0
    return () => {
      const store = join(folder, `merge-${posts}-${round++}.db`)
      fillHandled(openSqliteStore, store, {
        size: Math.max(posts, 20),
        due: Math.max(posts, 20),
        by: 'nadia',
      })
      gather(store, posts)
      return mentions(['merge', shortId(1), shortId(2)], store)
    }
  }
  const times = alternate(ROUNDS, { large: merging(POSTS), small: merging(2) }, best)
  console.log(compared(`merge of ${POSTS} posts / of 2`, times.large, times.small))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
