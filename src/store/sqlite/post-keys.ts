import { conflict } from './conflict.js'
import type { Database } from './database.js'
import { asNumber, asText, storable } from './rows.js'

// The names by which a post is known stand with it, and are found by a small hash: an index of the names themselves would be as large as they are.

/**
 * 32 bits, with a sign (FNV-1a over UTF-16, then the end of MurmurHash3). Of two names with the same hash either is found by its own: the
 * name itself is compared, too. It never changes, since it is stored.
 */
export function keyHash(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** Where names lead, as `k`; their hashes by name come as an object of JSON (`hashesOf`), each as `n`. */
export const keysAsked =
  'json_each(?1) n cross join post_keys k indexed by post_keys_hash on k.hash = n.value and k.key = n.key'

export const hashesOf = (keys: Iterable<string>): string =>
  JSON.stringify(
    Object.fromEntries(Array.from(new Set(keys), (key) => [storable(key), keyHash(storable(key))])),
  )

/** @throws Conflict where one leads somewhere meanwhile */
export function putKeys(db: Database, keys: ReadonlyMap<string, string>): void {
  if (keys.size === 0) return
  if (db.get(`select 1 as one from ${keysAsked} limit 1`, hashesOf(keys.keys())) !== undefined)
    throw conflict()
  insertKeys(db, keys)
}

/** One that leads somewhere already stays as it is. */
export function putNewKeys(db: Database, keys: ReadonlyMap<string, string>): void {
  if (keys.size === 0) return
  const known = new Set(
    db.lists(`select n.key from ${keysAsked}`, hashesOf(keys.keys())).map(([key]) => asText(key)),
  )
  insertKeys(db, new Map([...keys].filter(([key]) => !known.has(storable(key)))))
}

/** Of a post two names never have the same hash but by somebody's work: then it is known by the first. */
function insertKeys(db: Database, keys: ReadonlyMap<string, string>): void {
  if (keys.size === 0) return
  db.run(
    `insert into post_keys (post, hash, key) select value ->> 0, value ->> 1, value ->> 2 from json_each(?) where true
     on conflict do nothing`,
    JSON.stringify(Array.from(keys, ([key, post]) => [Number(post), keyHash(storable(key)), storable(key)])),
  )
}

export const keysOfPosts = (
  db: Database,
  postIds: readonly string[],
): readonly (readonly [key: string, postId: string])[] =>
  db
    .lists(
      'select key, post from post_keys where post in (select value from json_each(?))',
      JSON.stringify([...new Set(postIds.map(Number))]),
    )
    .map(([key, post]) => [asText(key), String(asNumber(post))])
