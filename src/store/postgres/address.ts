import { redact } from '../../text/redact.js'

/** Where a store in PostgreSQL is: a database, and the schema in it. */
export type StoreAddress = {
  /** As the client takes it. */
  connection: string
  schema: string
  /** What people may see of it. */
  shown: string
}

const DEFAULT_SCHEMA = 'mentions'

/** Whether a store's name is the address of a database, and not a file. */
export const isDatabaseAddress = (store: string): boolean => /^postgres(?:ql)?:\/\//i.test(store)

/** @param store an address (`isDatabaseAddress`); `?schema=` in it names the schema */
export function storeAddress(store: string): StoreAddress {
  const [before, query = ''] = store.split(/\?(.*)/s)
  const parameters = new URLSearchParams(query)
  const schema = parameters.get('schema') || DEFAULT_SCHEMA
  parameters.delete('schema')
  const rest = parameters.toString()
  return {
    connection: rest === '' ? (before ?? '') : `${before}?${rest}`,
    schema,
    shown: redact(store),
  }
}

/** A name in a statement. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
