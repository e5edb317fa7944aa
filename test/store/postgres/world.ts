import pg from 'pg'
import { afterAll } from 'vitest'
import { Failed } from '../../../src/model/failed.js'
import { TEST_SCHEMA } from '../../support/postgres/server.js'
import { postgresAddress } from '../../support/postgres/told.js'

/** The server of the tests; empty where none can be had. */
export const address = (await postgresAddress()) ?? ''

/** The code of what is thrown. */
export const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing',
    (error: unknown) => (error instanceof Failed ? error.failure.code : String(error)),
  )

let made = 0
/** The address of a store that is not there yet. */
export const fresh = (name: string): string =>
  `${address}?schema=${TEST_SCHEMA}${name}_${process.pid}_${++made}`
export const schemaOf = (store: string): string => new URL(store).searchParams.get('schema') ?? ''

/** The same store as somebody else. */
export function as(store: string, role: string): string {
  const url = new URL(store)
  url.username = role
  url.password = 'p'
  return url.href
}

/** As long as the worker lives: the files of a worker share its modules, so that none of them may end what the next one asks. */
const connected = new Map<string, Promise<pg.Client>>()

/** Whoever looks after a database. */
export function administratorOf(database: string): Promise<pg.Client> {
  const known = connected.get(database) ?? connect(database)
  connected.set(database, known)
  return known
}

async function connect(database: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  return client
}

export const administrator = (): Promise<pg.Client> => administratorOf(address)

/** A database that nobody else is in, until the tests of this file have ended. */
export async function ownDatabase(name: string): Promise<string> {
  const called = `mentions_test_${name}_${process.pid}`
  const first = await administrator()
  await first.query(`create database ${called} template template0`)
  const own = Object.assign(new URL(address), { pathname: `/${called}` }).href
  afterAll(async () => {
    await (await connected.get(own))?.end()
    connected.delete(own)
    await first.query(`drop database ${called} with (force)`)
  })
  return own
}
