import { withoutPassword } from '../../text/database-address.js'

/** Where a store in PostgreSQL is: a database, and the schema in it. */
export type StoreAddress = {
  /** As the client takes it. */
  connection: string
  schema: string
  /** What people may see of it. */
  shown: string
}

const DEFAULT_SCHEMA = 'mentions'

/** @param store `postgres://…`; `?schema=` in it names the schema */
export function storeAddress(store: string): StoreAddress {
  const [before, query = ''] = store.split(/\?(.*)/s)
  const parameters = new URLSearchParams(query)
  const schema = parameters.get('schema') || DEFAULT_SCHEMA
  parameters.delete('schema')
  const rest = parameters.toString()
  return {
    connection: rest === '' ? (before ?? '') : `${before}?${rest}`,
    schema,
    shown: withoutPassword(store),
  }
}

/** A name in a statement. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
