import { createHash } from 'node:crypto'
import { conflict } from '../conflict.js'
import { asNumber, asText, storable } from '../rows/values.js'
import type { Transaction } from './database.js'

// A key is found by half of its SHA-256, which is as good as the whole and never too long for an index. It leads to one post only: whoever
// gives it to another one at the same moment is refused by the table itself.

const hashOf = (key: string): string => createHash('sha256').update(storable(key)).digest('hex').slice(0, 32)

/** Names, and the post that each leads to. */
type Leads = ReadonlyMap<string, string>

/** Those of the names that lead somewhere, as they were asked for. */
export async function leadsOf(db: Transaction, keys: readonly string[]): Promise<Leads> {
  if (keys.length === 0) return new Map()
  const rows = await db.lists('select key, post from post_keys where hash = any(?::uuid[])', keys.map(hashOf))
  const stored = new Map(rows.map(([key, post]) => [asText(key), String(asNumber(post))]))
  return new Map(
    keys.flatMap((key) => {
      const post = stored.get(storable(key))
      return post === undefined ? [] : [[key, post] as const]
    }),
  )
}

/** @throws Conflict where one leads somewhere meanwhile */
export async function checkKeys(db: Transaction, keys: Leads): Promise<void> {
  if ((await leadsOf(db, [...keys.keys()])).size > 0) throw conflict()
}

/** To be called when the posts are written. One that leads somewhere is a conflict, which the table tells. */
export const putKeys = (db: Transaction, keys: Leads): Promise<void> => put(db, keys, '')

/** The same for posts that are there already. One that leads somewhere already stays as it is. */
export const putSeenKeys = (db: Transaction, keys: Leads): Promise<void> =>
  put(db, keys, 'on conflict do nothing')

async function put(db: Transaction, keys: Leads, otherwise: string): Promise<void> {
  if (keys.size === 0) return
  const byHash = new Map(Array.from(keys, ([key, post]) => [hashOf(key), { key, post }]))
  await db.run(
    `insert into post_keys (hash, key, post) select * from unnest(?::uuid[], ?::text[], ?::bigint[]) ${otherwise}`,
    [...byHash.keys()],
    Array.from(byHash.values(), ({ key }) => storable(key)),
    Array.from(byHash.values(), ({ post }) => Number(post)),
  )
}

/** The names of one post become those of another. */
export const moveKeys = (db: Transaction, from: string, to: string): Promise<void> =>
  db.run('update post_keys set post = ? where post = ?', Number(to), Number(from))

/** Nothing leads to these posts any more. */
export const dropKeys = (db: Transaction, postIds: readonly string[]): Promise<void> =>
  db.run('delete from post_keys where post = any(?::bigint[])', postIds.map(Number))

export const keysOfPosts = async (
  db: Transaction,
  postIds: readonly string[],
): Promise<readonly (readonly [key: string, postId: string])[]> =>
  (
    await db.lists(
      'select key, post from post_keys where post = any(?::bigint[]) order by post, key',
      postIds.map(Number),
    )
  ).map(([key, post]) => [asText(key), String(asNumber(post))])
