// A scan of many feeds against a script that only fetches and parses them. Both are whole processes.
// Claims: a first scan of 300 feeds takes at most 1.5 times as long as fetching them with undici and parsing them with
// feedsmith; a second, where every feed answers 304, at most 1.5 times as long as the same conditional GETs with undici.
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brandNames, feed } from './scan-feeds.js'
import { alternate, compared, timed } from './whole-process.js'

const LIMIT = 1.5
const SIZES = [30, 100, 300]
const ROUNDS = 7

const mentions = fileURLToPath(new URL('../bin/mentions.js', import.meta.url))
const baseline = fileURLToPath(new URL('scan-fetch-and-parse.js', import.meta.url))

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
      timed(process.execPath, [
        mentions,
        'scan',
        '--force',
        '--config',
        at('mentions.yaml'),
        '--store',
        at(store),
      ])
    const fetchAndParse = (etags) => timed(process.execPath, [baseline, at('urls.json'), at(etags)])

    let round = 0
    const first = alternate(ROUNDS, {
      ours: () => scan(`first-${round++}.db`),
      theirs: () => fetchAndParse(`first-${round++}.json`),
    })
    scan('second.db')
    fetchAndParse('second.json')
    const second = alternate(ROUNDS, {
      ours: () => scan('second.db'),
      theirs: () => fetchAndParse('second.json'),
    })

    const limit = urls.length === 300 ? LIMIT : undefined
    console.log(
      compared(`${urls.length} feeds, first scan / fetch and parse`, first.ours, first.theirs, limit),
    )
    console.log(
      compared(`${urls.length} feeds, all unchanged / conditional GETs`, second.ours, second.theirs, limit),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

console.log(`A feed has ${(feed(1).length / 1000).toFixed(0)} KB. Medians of ${ROUNDS} alternating runs.`)
for (const size of SIZES) await withServer(size, measure)
