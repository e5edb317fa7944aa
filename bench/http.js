// The HTTP client alone against bare undici, in one process.
// Claim: conditional GETs to 300 loopback hosts that all answer 304 take at most 1.5 times as long with our client as with
// undici.request; the same for 300 answers of 30 KB.
import { fork } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { Agent, request } from 'undici'
import { loadSource } from './load-source.js'
import { compared, median } from './whole-process.js'

const LIMIT = 1.5
const SIZES = [30, 100, 300]
const ROUNDS = 15
const AT_ONCE = 16

const { createClient, systemClock } = await loadSource(
  `export { createClient } from './src/http/client.ts'; export { systemClock } from './src/http/clock.ts'`,
)

/** Fetches every address once with our client. Returns how many were unchanged. */
async function withOurs(urls, etags) {
  const client = createClient({
    userAgent: 'mentions-bench',
    deadline: 30_000,
    maxBytes: 20_000_000,
    redirects: 5,
    hosts: AT_ONCE,
    gap: 0,
    clock: systemClock,
  })
  const all = await Promise.all(
    urls.map((url) => client.fetch({ url }, etags ? { validators: { etag: etags.get(url) } } : {})),
  )
  await client.close()
  return all.filter(({ status }) => status === 'unchanged').length
}

/** The same with undici and nothing else. */
async function withUndici(urls, etags, seen = new Map()) {
  const dispatcher = new Agent()
  const waiting = urls.values()
  let unchanged = 0
  const work = async () => {
    for (const url of waiting) {
      const headers = etags ? { 'if-none-match': etags.get(url) } : {}
      const { statusCode, headers: answered, body } = await request(url, { dispatcher, headers })
      seen.set(url, answered.etag)
      if (statusCode === 304) {
        unchanged += 1
        await body.dump()
      } else await body.bytes()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  await dispatcher.destroy()
  return unchanged
}

async function timed(work, expected) {
  const started = performance.now()
  const unchanged = await work()
  if (unchanged !== expected) throw new Error(`${unchanged} answers were 304, not ${expected}.`)
  return performance.now() - started
}

async function measure(urls) {
  const etags = new Map()
  await withUndici(urls, undefined, etags)
  const limit = urls.length === 300 ? LIMIT : undefined
  for (const [name, validators, unchanged] of [
    ['all unchanged', etags, urls.length],
    ['all new', undefined, 0],
  ]) {
    const ours = []
    const theirs = []
    for (let round = -3; round < ROUNDS; round++) {
      const one = await timed(() => withOurs(urls, validators), unchanged)
      const other = await timed(() => withUndici(urls, validators), unchanged)
      if (round < 0) continue
      ours.push(one)
      theirs.push(other)
    }
    console.log(compared(`${urls.length} hosts, ${name}`, median(ours), median(theirs), limit))
  }
}

for (const size of SIZES) {
  const server = fork(fileURLToPath(new URL('scan-server.js', import.meta.url)), [String(size)])
  try {
    await measure(await new Promise((resolve) => server.once('message', resolve)))
  } finally {
    server.disconnect()
  }
}
