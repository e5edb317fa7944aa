import { firstFormat } from './first-format.js'

/**
 * What brings a store from one format to the next, by names that never change; the first makes it. A step runs in one transaction, in the
 * store's schema. What a released version has taken is never changed.
 */
export const migrations: readonly { name: string; sql: string }[] = [
  { name: 'first format', sql: firstFormat },
  {
    name: 'seal',
    // While a row is here, nothing is written into the store: see port/seal.ts.
    sql: `
create table seal (
  id smallint primary key check (id = 1),
  kind text collate "C" not null,
  place text collate "C" not null,
  at bigint not null,
  copy_of text collate "C"
);
`,
  },
]
