import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { Failed } from '../../../src/model/failed.js'
import { connectedClient } from '../../../src/store/postgres/connecting.js'
import { storeFailure } from '../../../src/store/postgres/failures.js'
import { addressOf, partsOf } from '../../../src/text/database-address.js'
import { postgresAddress } from '../../support/postgres/told.js'

const address = (await postgresAddress()) ?? ''
const certificate = (name: string): string => fileURLToPath(new URL(`certificates/${name}`, import.meta.url))
const authority = certificate('authority.pem')
const other = certificate('other.pem')

const superuser = address === '' ? undefined : new pg.Client({ connectionString: address })
await superuser?.connect()
const may = await superuser?.query(`select rolsuper from pg_roles where rolname = current_user`)

/** Puts a file where the server runs, which only its owner may read. */
const put = (name: string): Promise<unknown> | undefined =>
  superuser?.query(
    `copy (select unnest(string_to_array(${pg.escapeLiteral(readFileSync(certificate(name), 'utf8').trim())}, E'\n')))
     to program 'umask 077; cat > ${name}'`,
  )

/** Whether the connection is secret, or the code of why there is none. */
async function asked(parts: Readonly<Record<string, string>>): Promise<string> {
  const store = addressOf({ ...partsOf(address), host: 'localhost', ...parts })
  try {
    const client = await connectedClient(store)
    const { rows } = await client.query('select ssl from pg_stat_ssl where pid = pg_backend_pid()')
    await client.end()
    return rows[0].ssl === 1 ? 'secret' : 'open'
  } catch (thrown) {
    const error = storeFailure('it', thrown)
    return error instanceof Failed ? error.failure.code : String(error)
  }
}

afterAll(() => superuser?.end())

describe.skipIf(may?.rows[0].rolsuper !== true)(
  'a server with a certificate of an authority of its own',
  () => {
    beforeAll(async () => {
      await put('server.key')
      await put('server.pem')
      for (const set of [`ssl_cert_file = 'server.pem'`, `ssl_key_file = 'server.key'`, 'ssl = on'])
        await superuser?.query(`alter system set ${set}`)
      await superuser?.query('select pg_reload_conf()')
      await vi.waitFor(async () => expect(await asked({ sslmode: 'require' })).toBe('secret'), 10_000)
    })
    afterAll(async () => {
      for (const setting of ['ssl', 'ssl_cert_file', 'ssl_key_file'])
        await superuser?.query(`alter system reset ${setting}`)
      await superuser?.query('select pg_reload_conf()')
    })

    // As psql does with the same server.
    test.each<[string, Readonly<Record<string, string>>, string]>([
      ['nothing said', {}, 'secret'],
      ['disable', { sslmode: 'disable' }, 'open'],
      ['allow', { sslmode: 'allow' }, 'open'],
      ['prefer', { sslmode: 'prefer' }, 'secret'],
      ['prefer, another authority', { sslmode: 'prefer', sslrootcert: other }, 'open'],
      ['require', { sslmode: 'require' }, 'secret'],
      ['require, the authority', { sslmode: 'require', sslrootcert: authority }, 'secret'],
      ['require, another authority', { sslmode: 'require', sslrootcert: other }, 'database-insecure'],
      ['verify-ca, no authority', { sslmode: 'verify-ca' }, 'database-insecure'],
      ['verify-ca', { sslmode: 'verify-ca', sslrootcert: authority, host: '127.0.0.1' }, 'secret'],
      ['verify-ca, another authority', { sslmode: 'verify-ca', sslrootcert: other }, 'database-insecure'],
      ['verify-full', { sslmode: 'verify-full', sslrootcert: authority }, 'secret'],
      ['verify-full, no authority', { sslmode: 'verify-full' }, 'database-insecure'],
      ['verify-full, everybody', { sslrootcert: 'system' }, 'database-insecure'],
      ['require, everybody', { sslmode: 'require', sslrootcert: 'system' }, 'database-insecure'],
      [
        'verify-full, another name',
        { sslmode: 'verify-full', sslrootcert: authority, host: '127.0.0.1' },
        'database-insecure',
      ],
      [
        'verify-full, by a number',
        { sslmode: 'verify-full', sslrootcert: authority, hostaddr: '127.0.0.1' },
        'secret',
      ],
      ['no such file', { sslmode: 'verify-full', sslrootcert: '/nowhere/authority.pem' }, 'database-file'],
    ])('%s', async (_, parts, becomes) => expect(await asked(parts)).toBe(becomes))

    test('the first server of a list that answers is taken, and one that may be written', async () => {
      const { port = '' } = partsOf(address) ?? {}
      const two = { host: 'localhost,localhost', port: `1,${port}` }
      expect(await asked(two)).toBe('secret')
      expect(await asked({ ...two, target_session_attrs: 'read-write' })).toBe('secret')
      expect(await asked({ ...two, target_session_attrs: 'standby' })).toBe('database-unreachable')
      expect(await asked({ target_session_attrs: 'standby' })).toBe('database-read-only')
    })
  },
)
