// The built command line, run within this process: what it does itself, without a start of Node.
import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { run } from '../dist/cli.js'

const program = fileURLToPath(new URL('../bin/mentions.js', import.meta.url))

/**
 * Runs one command to its end.
 *
 * @param {readonly string[]} args
 * @param place the folder it runs in, whose `mentions.yaml` it reads; the store; the moment that its clock stands at, or
 * undefined for the machine's; who runs it; where it prints in place of into the result
 * @returns its exit code, and what it printed
 */
export async function mentions(args, { folder, store, at, user = 'bench', stdout }) {
  const printed = { stdout: '', stderr: '' }
  const into = (name) =>
    new Writable({
      write(chunk, _encoding, done) {
        printed[name] += chunk
        done()
      },
    })
  const world = {
    env: { HOME: folder, USER: user, MENTIONS_STORE: store },
    cwd: folder,
    stdin: Readable.from([]),
    stdout: stdout ?? into('stdout'),
    stderr: into('stderr'),
    now: () => (at === undefined ? new Date() : new Date(at)),
    signal: new AbortController().signal,
    platform: process.platform,
    self: 'mentions',
    program,
  }
  const code = await run(world, ['node', program, ...args])
  return { code, ...printed }
}

/** The same, where nothing may go wrong. Returns what it printed. */
export async function said(args, place) {
  const { code, stdout, stderr } = await mentions(args, place)
  if (code !== 0) throw new Error(`mentions ${args.join(' ')} ended with ${code}:\n${stderr}`)
  return stdout
}
