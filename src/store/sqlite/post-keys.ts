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

/** What stands behind the first blank of a text, as SQL. */
const behindBlank = (text: string) => `substr(${text}, instr(${text}, ' ') + 1)`

/** Where names lead, as `k`. They come as JSON, see `hashed`, and the place of each there is `n.key`. */
export const keysAsked = `json_each(?1) n cross join post_keys k indexed by post_keys_hash
  on k.hash = cast(n.value as integer) and k.key = ${behindBlank('n.value')}`

/** Each name behind its hash, which SQLite reads out of it as a number: lists of texts are read fastest. */
export const hashed = (keys: readonly string[]): string =>
  JSON.stringify(keys.map((key) => hashedKey(storable(key))))

const hashedKey = (key: string) => `${keyHash(key)} ${key}`

/** @throws Conflict where one leads somewhere meanwhile */
export function putKeys(db: Database, keys: ReadonlyMap<string, string>): void {
  if (keys.size === 0 || putNewKeys(db, keys) === keys.size) return
  const leads = db.lists(`select n.key, k.post from ${keysAsked}`, hashed([...keys.keys()]))
  const posts = [...keys.values()]
  if (leads.some(([at, post]) => posts[asNumber(at)] !== String(asNumber(post)))) throw conflict()
}

/**
 * One that leads somewhere already stays as it is. Of a post two names never have the same hash but by somebody's work: then it is known by
 * the first. Returns how many are new.
 */
export const putNewKeys = (db: Database, keys: ReadonlyMap<string, string>): number =>
  db.change(
    `insert into post_keys (post, hash, key)
     select cast(value as integer), cast(hashed as integer), ${behindBlank('hashed')}
     from (select value, ${behindBlank('value')} as hashed from json_each(?))
     where not exists (select 1 from post_keys k indexed by post_keys_hash
       where k.hash = cast(hashed as integer) and k.key = ${behindBlank('hashed')})
     on conflict do nothing`,
    JSON.stringify(Array.from(keys, ([key, post]) => `${post} ${hashedKey(storable(key))}`)),
  )

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
