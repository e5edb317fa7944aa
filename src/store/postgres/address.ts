import {
  type AddressParts,
  addressOf,
  partsOf,
  USUAL_SCHEMA,
  withoutPassword,
} from '../../text/database-address.js'

/** Where a store in PostgreSQL is: a database, and the schema in it. */
export type StoreAddress = {
  /** What leads to the database, by libpq's names. */
  parts: AddressParts
  schema: string
  /** What people may see of it. */
  shown: string
}

/** @param store `postgres://…`; `?schema=` in it names the schema */
export function storeAddress(store: string): StoreAddress {
  const { schema = USUAL_SCHEMA, ...parts } = partsOf(store) ?? {}
  return { parts, schema, shown: withoutPassword(store) }
}

/** The same database, and another schema in it. */
export const withSchema = (store: string, schema: string): string =>
  addressOf({ ...storeAddress(store).parts, schema })

/** A name in a statement. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
