// How long the command line takes to start, against Node.js doing nothing.
// Claims: `mentions --version` takes at most 1.5 times as long as `node -e 0`; `mentions list` on 100,000 stored mentions,
// 1,000 of which need a reply, at most 3 times.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brand, fillStore } from './store-fill.js'
import { loadStore } from './store-source.js'
import { alternate, compared, timed } from './whole-process.js'

const ROUNDS = 21
const SIZES = [1_000, 10_000, 100_000]
const NEEDING_REPLY = 1_000

const mentions = fileURLToPath(new URL('../bin/mentions.js', import.meta.url))
const node = (...args) => timed(process.execPath, args)
const nothing = () => node('-e', '0')

const version = alternate(ROUNDS, { ours: () => node(mentions, '--version'), theirs: nothing })
console.log(compared('mentions --version / node -e 0', version.ours, version.theirs, 1.5))

const folder = mkdtempSync(join(tmpdir(), 'mentions-bench-'))
try {
  const { openSqliteStore } = await loadStore()
  const config = join(folder, 'mentions.yaml')
  const sources = [{ type: 'feed', url: 'https://forum.example/posts.rss' }]
  writeFileSync(config, JSON.stringify({ brands: [{ name: brand }], sources }))
  for (const size of SIZES) {
    const store = join(folder, `${size}.db`)
    fillStore(openSqliteStore, store, size, NEEDING_REPLY, new Date())
    const list = () => node(mentions, 'list', '--config', config, '--store', store)
    const times = alternate(ROUNDS, { ours: list, theirs: nothing })
    const limit = size === 100_000 ? 3 : undefined
    console.log(
      compared(
        `mentions list, ${size.toLocaleString('en')} stored / node -e 0`,
        times.ours,
        times.theirs,
        limit,
      ),
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
