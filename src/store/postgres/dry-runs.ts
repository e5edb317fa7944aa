import { randomBytes } from 'node:crypto'
import { text } from '../rows/values.js'
import { quoted } from './address.js'

// A dry run works in a schema beside the store, by a name that begins like this, and holds a lock by that name as long as it is at it.

const prefixOf = (schema: string): string => `${schema}_dry_run_`

export const newCopy = (schema: string): string => `${prefixOf(schema)}${randomBytes(6).toString('hex')}`

/** Of the name that `$1` is. */
export const LOCK_OF_COPY = 'hashtextextended($1, 0)'

/** As little as is asked here: of a client, or of a transaction. */
export type Asking = (
  sql: string,
  ...values: string[]
) => Promise<readonly Readonly<Record<string, unknown>>[]>

/** The schemas that dry runs of this store left behind which were killed. To be asked in a transaction. */
export async function leftCopies(ask: Asking, schema: string): Promise<readonly string[]> {
  const rows = await ask(
    `select nspname as name from pg_catalog.pg_namespace
     where pg_catalog.starts_with(nspname, $1) and pg_catalog.pg_has_role(nspowner, 'usage') order by nspname`,
    prefixOf(schema),
  )
  const left: string[] = []
  for (const row of rows) {
    const name = text(row, 'name')
    const [lock] = await ask(`select pg_catalog.pg_try_advisory_xact_lock(${LOCK_OF_COPY}) as is_free`, name)
    if (lock?.is_free === 1) left.push(name)
  }
  return left
}

/** Removes them. To be asked in a transaction. */
export async function removeLeftCopies(ask: Asking, schema: string): Promise<void> {
  for (const name of await leftCopies(ask, schema)) await ask(`drop schema if exists ${quoted(name)} cascade`)
}
