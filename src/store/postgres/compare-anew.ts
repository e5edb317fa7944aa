import type { Transaction } from './database.js'

/**
 * What others say in nearly the same words as these posts is compared anew: it is known by hashes of the words of whoever said it first.
 * To be called before the words of the posts go.
 */
export const compareAnew = (db: Transaction, postIds: readonly string[]): Promise<void> =>
  db.run(
    `update mentions set likeness = null where likeness > 0 and likeness in (
       select likeness from mentions where likeness > 0 and post = any(?::bigint[]))`,
    postIds.map(Number),
  )
