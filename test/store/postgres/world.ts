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
  const client = await administrator()
  await client.query(`create database ${called} template template0`)
  dropped.push(called)
  return Object.assign(new URL(address), { pathname: `/${called}` }).href
}
const dropped: string[] = []

afterAll(async () => {
  const first = connected.get(address)
  for (const client of connected.values()) if (client !== first) await (await client).end()
  for (const name of dropped) await (await first)?.query(`drop database ${name} with (force)`)
  await (await first)?.end()
})
