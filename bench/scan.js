// A scan of many feeds against a script that only fetches and parses them. Both are whole processes; of each the time that passed and the
// processor time, which a busy machine lengthens less, and of ours the memory.
// Claims: a first scan of 300 feeds takes at most 1.5 times as long as fetching them with undici and parsing them with
// feedsmith; a second, where every feed answers 304, at most 1.5 times as long as the same conditional GETs with undici.
// Usage: node scan.js [ROUNDS [FEEDS…]].
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brandNames, feed } from './scan-feeds.js'
import { alternate, compared, median, timed } from './whole-process.js'

const LIMIT = 1.5
const [rounds = '7', ...sizes] = process.argv.slice(2)
const ROUNDS = Number(rounds)
const SIZES = sizes.length > 0 ? sizes.map(Number) : [30, 100, 300]

const mentions = fileURLToPath(new URL('../bin/mentions.js', import.meta.url))
const baseline = fileURLToPath(new URL('scan-fetch-and-parse.js', import.meta.url))

/** Tells its processor time and memory at its end. */
function node(...args) {
  const preloads = ['cpu-at-end.cjs', 'memory-at-end.cjs'].flatMap((name) => [
    '--require',
    fileURLToPath(new URL(name, import.meta.url)),
  ])
  const { ms, stderr } = timed(process.execPath, [...preloads, ...args])
  const told = (what) => Number(new RegExp(`^${what} (.+)$`, 'm').exec(stderr)?.[1])
  return { ms: { wall: ms, cpu: told('cpu'), memory: told('memory') } }
}

const medians = (all) =>
  Object.fromEntries(['wall', 'cpu', 'memory'].map((key) => [key, median(all.map((one) => one[key]))]))

async function withServer(count, measure) {
  const server = fork(fileURLToPath(new URL('scan-server.js', import.meta.url)), [String(count)])
  try {
    measure(await new Promise((resolve) => server.once('message', resolve)))
  } finally {
    server.disconnect()
  }
}

function measure(urls) {
  const folder = mkdtempSync(join(tmpdir(), 'mentions-bench-'))
  const at = (name) => join(folder, name)
  try {
    writeFileSync(at('urls.json'), JSON.stringify(urls))
    writeFileSync(
      at('mentions.yaml'),
      JSON.stringify({
        brands: brandNames.map((name) => ({ name })),
        sources: urls.map((url) => ({ type: 'feed', url })),
        http: { gap: '0s' },
      }),
    )
    const scan = (store) =>
      node(mentions, 'scan', '--force', '--config', at('mentions.yaml'), '--store', at(store))
    const fetchAndParse = (etags) => node(baseline, at('urls.json'), at(etags))

    let round = 0
    const first = alternate(
      ROUNDS,
      {
        ours: () => scan(`first-${round++}.db`),
        theirs: () => fetchAndParse(`first-${round++}.json`),
      },
      medians,
    )
    scan('second.db')
    fetchAndParse('second.json')
    const second = alternate(
      ROUNDS,
      { ours: () => scan('second.db'), theirs: () => fetchAndParse('second.json') },
      medians,
    )

    const limit = urls.length >= 300 ? LIMIT : undefined
    for (const [what, { ours, theirs }] of [
      ['first scan / fetch and parse', first],
      ['all unchanged / conditional GETs', second],
    ]) {
      console.log(compared(`${urls.length} feeds, ${what}`, ours.wall, theirs.wall, limit))
      console.log(compared('  processor time', ours.cpu, theirs.cpu))
    }
    const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`
    console.log(
      `  memory: ${megabytes(first.ours.memory)}, and ${megabytes(second.ours.memory)} where all is unchanged`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

console.log(`A feed has ${(feed(1).length / 1000).toFixed(0)} KB. Medians of ${ROUNDS} alternating runs.`)
for (const size of SIZES) await withServer(size, measure)
