// What the scripts here that start real software share: a folder of their own, free ports, processes that end with the script, and
// `mentions` itself, as it was built.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../../bin/mentions.js', import.meta.url))
const running = []

export const folder = mkdtempSync(join(tmpdir(), 'mentions-real-'))

export const installed = (...paths) => paths.find((path) => existsSync(path))

/** Runs what starts things, and ends and removes all of them whatever happens. */
export async function withinFolder(work) {
  try {
    await work()
  } finally {
    for (const child of running) child.kill('SIGTERM')
    await Promise.all(running.map((child) => (child.exitCode === null ? once(child, 'exit') : undefined)))
    rmSync(folder, { recursive: true, force: true })
  }
}

export function written(name, text) {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** Runs a program to its end. @throws Error when that is not a good one */
export function done(program, args, { input, env, cwd = folder } = {}) {
  const result = spawnSync(program, args, {
    cwd,
    input,
    env: { ...process.env, HOME: folder, ...env },
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 1 << 26,
  })
  if (result.status !== 0) throw new Error(`${program} ${args.join(' ')}\n${result.stdout}${result.stderr}`)
  return result.stdout
}

/** Starts a program that listens, and waits until it does. */
export async function start(program, args, port, { env, cwd = folder } = {}) {
  // One that is to be typed at, such as Erlang's, would end where nothing can be typed.
  const child = spawn(program, args, {
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd,
    env: { ...process.env, HOME: folder, ...env },
  })
  running.push(child)
  for (let turn = 0; turn < 300; turn++) {
    if (await isListening(port)) return
    if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${program} does not listen.`)
}

function isListening(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true))
    socket.on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
}

export async function freePort() {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

export function versionOf(program, option) {
  const { stdout, stderr } = spawnSync(program, [option], { encoding: 'utf8' })
  return `${stdout}${stderr}`.split('\n').find((line) => line.trim() !== '') ?? program
}

export function mentions(args, env = {}) {
  const { stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ...env },
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { stdout, stderr }
}

let stores = 0

/** Scans these feeds for Northwind into a store of its own, and gives every post that names it. */
export function postsOf(urls, brand = 'Northwind') {
  const sources = urls.map((url) => `{ type: feed, url: ${JSON.stringify(url)} }`).join(', ')
  const config = written('mentions.yaml', `brands: [{ name: ${brand} }]\nsources: [${sources}]\n`)
  const store = join(folder, `store-${++stores}.db`)
  const scan = ['scan', '--all', '--limit', '0', '--format', 'ndjson', '--posts-only', '--config', config]
  const { stdout, stderr } = mentions([...scan, '--store', store])
  return {
    posts: stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line)),
    said: stderr.trim(),
  }
}

/** Prints whether each expectation holds, and counts those that do not in the exit code. */
export function expect(what, holds, seen) {
  console.log(`  ${holds ? 'yes' : 'NO '}  ${what}${holds ? '' : `\n       saw: ${JSON.stringify(seen)}`}`)
  if (!holds) process.exitCode = 1
}
