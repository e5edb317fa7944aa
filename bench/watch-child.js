// A watch whose time begins and runs as bench/watch.js says. Usage: node watch-child.js FOLDER STORE START EPOCH SPEED
// START: the moment, in milliseconds, that its clock showed at EPOCH of the machine's clock; SPEED: how much faster it goes.
import { Readable, Writable } from 'node:stream'
import { setTimeout as timer } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { run } from '../dist/cli.js'

const [folder, store, start, epoch, speed] = process.argv
  .slice(2)
  .map((word) => (/^\d/.test(word) ? Number(word) : word))
const program = fileURLToPath(new URL('../bin/mentions.js', import.meta.url))
const now = () => new Date(start + (Date.now() - epoch) * speed)
const stop = new AbortController()

process.on('message', (message) => {
  if (message === 'stop') stop.abort()
  if (message === 'usage')
    process.send({ rss: process.memoryUsage.rss(), cpu: process.cpuUsage(), at: now().getTime() })
})
process.on('disconnect', () => process.exit())

const stderr = new Writable({
  write(chunk, _encoding, done) {
    process.stderr.write(chunk, done)
  },
})
const code = await run(
  {
    env: { HOME: folder, USER: 'bench', MENTIONS_STORE: store, HOOK: process.env.HOOK },
    cwd: folder,
    stdin: Readable.from([]),
    stdout: new Writable({ write: (_chunk, _encoding, done) => done() }),
    stderr,
    now,
    sleep: async (milliseconds, signal) => {
      await timer(Math.max(1, milliseconds / speed), undefined, signal && { signal })
    },
    signal: stop.signal,
    platform: process.platform,
    self: 'mentions',
    program,
  },
  ['node', program, 'watch'],
)
process.exit(code)
