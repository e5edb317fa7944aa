// A scan of 2,000 feeds on 200 hosts, a tenth of which misbehave: slow, cut off, compressed bombs, limits, circles.
// Claims: it ends within 10 × (deadline + gap), which is what a host takes that has ten feeds and answers none; all feeds
// of the other hosts are read; and its memory is at most 1.5 times that of a scan of 200 feeds on 20 hosts.
import { fork, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brandNames } from './scan-feeds.js'

/** Seconds. */
const DEADLINE = 1
const GAP = 1
const LONGEST = 10 * (DEADLINE + GAP)
/** Of an answer: what bombs may fill is a matter of this setting, and not of how many feeds there are. */
const MOST_BYTES = '2MB'
const MEMORY_LIMIT = 1.5

const mentions = fileURLToPath(new URL('../bin/mentions.js', import.meta.url))

async function withServer(hosts, measure) {
  const server = fork(fileURLToPath(new URL('network-server.js', import.meta.url)), [String(hosts)])
  try {
    return await measure(await new Promise((resolve) => server.once('message', resolve)))
  } finally {
    server.disconnect()
  }
}

/** Runs a scan as a whole process. Returns seconds, the most memory it held in MB, and its coverage. */
async function scan(feeds) {
  const folder = mkdtempSync(join(tmpdir(), 'mentions-bench-'))
  const at = (name) => join(folder, name)
  try {
    writeFileSync(
      at('mentions.yaml'),
      JSON.stringify({
        brands: brandNames.map((name) => ({ name })),
        sources: feeds.map(({ url }) => ({ type: 'feed', url })),
        http: { deadline: `${DEADLINE}s`, gap: `${GAP}s`, maxBytes: MOST_BYTES },
      }),
    )
    // Tells how much memory the process held at the most.
    writeFileSync(
      at('peak.mjs'),
      `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(${JSON.stringify(at('peak'))}, String(process.resourceUsage().maxRSS)))`,
    )
    const files = ['--config', at('mentions.yaml'), '--store', at('mentions.db')]
    const run = (args) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [...args, ...files], { stdio: ['ignore', 'ignore', 'inherit'] })
        child.once('close', resolve).once('error', reject)
      })
    const started = performance.now()
    await run(['--import', pathToFileURL(at('peak.mjs')).href, mentions, 'scan', '--quiet'])
    const seconds = (performance.now() - started) / 1_000
    await run([mentions, 'list', '--limit', '1', '--format', 'json', '--output', at('out.json')])
    return {
      seconds,
      megabytes: Number(readFileSync(at('peak'), 'utf8')) / 1_024,
      coverage: JSON.parse(readFileSync(at('out.json'), 'utf8')).coverage.sources,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const countBy = (items, nameOf) => {
  const counts = {}
  for (const item of items) counts[nameOf(item)] = (counts[nameOf(item)] ?? 0) + 1
  return Object.entries(counts).map(([name, count]) => `${count} ${name}`)
}

async function measure(hosts) {
  const { feeds, ...result } = await withServer(hosts, async (served) => ({
    feeds: served,
    ...(await scan(served)),
  }))
  const wellBehaved = result.coverage.filter((_, index) => feeds[index].misbehaves === undefined)
  const others = result.coverage.filter((_, index) => feeds[index].misbehaves !== undefined)
  const read = wellBehaved.filter(({ status }) => status === 'answered').length
  console.log(
    `${feeds.length} feeds on ${hosts} hosts: ${result.seconds.toFixed(1)} s, ${result.megabytes.toFixed(0)} MB; ` +
      `${read} of ${wellBehaved.length} good ones read; of the others ${countBy(others, ({ status }) => status).join(', ')}`,
  )
  if (process.argv.includes('--verbose'))
    for (const [index, { status, problem }] of result.coverage.entries())
      if (feeds[index].misbehaves !== undefined)
        console.log(`  ${feeds[index].misbehaves}: ${status} ${problem?.failure.code ?? ''}`)
  return {
    ...result,
    allRead: read === wellBehaved.length,
    noneTakenForGood: others.every(({ status }) => status !== 'answered'),
  }
}

const small = await measure(20)
const large = await measure(200)
const ratio = large.megabytes / small.megabytes
const claims = [
  [`ends within ${LONGEST} s`, large.seconds <= LONGEST],
  ['all good feeds are read', small.allRead && large.allRead],
  ['nothing that misbehaves counts as read', small.noneTakenForGood && large.noneTakenForGood],
  [`memory ${ratio.toFixed(2)} times that of a tenth, at most ${MEMORY_LIMIT}`, ratio <= MEMORY_LIMIT],
]
for (const [claim, holds] of claims) console.log(`${holds ? 'ok  ' : 'FAIL'} ${claim}`)
if (claims.some(([, holds]) => !holds)) process.exitCode = 1
