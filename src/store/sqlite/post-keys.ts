import { conflict } from '../conflict.js'
import { isNameIn, namesIn, storedNames } from '../rows/post-names.js'
import { asNumber, asText, storable, text } from '../rows/values.js'
import type { Connection, Database } from './database.js'

// The names by which a post is known stand with it, as one text, and are found by a small hash: an index of the names themselves would be as
// large as they are.

/**
 * 32 bits, with a sign (FNV-1a over UTF-16, then the end of MurmurHash3). Of two names with the same hash either is found by its own: the
 * names of the post are compared, too. It never changes, since it is stored.
 */
export function keyHash(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** Where names may lead, as `k`: to whatever has their hash. They come as `hashed`, and the place of each there is `n.key`. */
export const keysAsked = 'json_each(?1) n cross join post_keys k on k.hash = n.value'

export const hashed = (keys: readonly string[]): string =>
  JSON.stringify(keys.map((key) => keyHash(storable(key))))

/** For statements: the hashes of the names in a row of `posts`, as JSON. */
export const addNameHashes = (connection: Connection): void =>
  connection.function('name_hashes', { deterministic: true }, (names: string | null, url: string) =>
    hashed(namesIn(names, url)),
  )

/** Whether a name leads to the post of which these columns are. Asked of each name that a poll gives, so that no other is read. */
export const isNameOf = (key: string, names: unknown, url: unknown): boolean =>
  isNameIn(storable(key), names, asText(url))

/** Names, and the post that each leads to. */
type Leads = ReadonlyMap<string, string>

/** @throws Conflict where one leads somewhere meanwhile */
export function checkKeys(db: Database, keys: Leads): void {
  if (leadsOf(db, [...keys.keys()]).size > 0) throw conflict()
}

/** To be called when the posts are written: the rows of new ones have their names already. */
export function putKeys(db: Database, keys: Leads, areNew: ReadonlySet<string>): void {
  addNames(db, new Map([...keys].filter(([, post]) => !areNew.has(post))))
  addHashes(db, keys)
}

/** The same for posts that are there already. One that leads somewhere already stays as it is. */
export function putSeenKeys(db: Database, keys: Leads): void {
  if (keys.size === 0) return
  // Of a post two names have the same hash by somebody's work only: then it is known by the first.
  const names = [...keys.keys()]
  const missing = db
    .lists(
      `select key from json_each(?) where not exists (
         select 1 from post_keys where hash = cast(value as integer) and post = ${behindBlank})`,
      hashedLeads(keys),
    )
    .map(([at]) => names[asNumber(at)] ?? '')
  const leading = leadsOf(db, missing)
  const fresh = new Map([...keys].filter(([key]) => missing.includes(key) && !leading.has(key)))
  addNames(db, fresh)
  addHashes(db, fresh)
}

/** Those of the names that lead somewhere. */
function leadsOf(db: Database, keys: readonly string[]): Leads {
  if (keys.length === 0) return new Map()
  const rows = db.lists(
    `select n.key, p.id, p.names, p.url from ${keysAsked} join posts p on p.id = k.post`,
    hashed(keys),
  )
  return new Map(
    rows.flatMap(([at, post, names, url]) => {
      const key = keys[asNumber(at)] ?? ''
      return isNameOf(key, names, url) ? [[key, String(asNumber(post))] as const] : []
    }),
  )
}

function addNames(db: Database, keys: Leads): void {
  if (keys.size === 0) return
  for (const [post, fresh] of byPost(keys)) {
    const row = db.get('select names, url from posts where id = ?', Number(post))
    if (row === undefined) throw conflict()
    const url = text(row, 'url')
    const names = [...new Set([...namesIn(row.names, url), ...fresh])]
    db.run('update posts set names = ? where id = ?', storedNames(names, url), Number(post))
  }
}

/** What stands behind the first blank of a value that comes as JSON, as a number. */
const behindBlank = "cast(substr(value, instr(value, ' ') + 1) as integer)"

/** Each hash before its post, which SQLite reads out of it as a number: lists of texts are read fastest. */
const hashedLeads = (keys: Leads): string =>
  JSON.stringify(Array.from(keys, ([key, post]) => `${keyHash(storable(key))} ${post}`))

function addHashes(db: Database, keys: Leads): void {
  if (keys.size === 0) return
  db.run(
    `insert into post_keys (hash, post) select cast(value as integer), ${behindBlank} from json_each(?) where true
     on conflict do nothing`,
    hashedLeads(keys),
  )
}

/** By post, its names in the order in which they come. */
export function byPost(keys: Leads): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [key, post] of keys) {
    const known = found.get(post)
    if (known === undefined) found.set(post, [storable(key)])
    else known.push(storable(key))
  }
  return found
}

/** The names of one post become those of another. */
export function moveKeys(db: Database, from: string, to: string): void {
  const moved = keysOfPosts(db, [from])
  dropHashes(db, moved)
  db.run('update posts set names = null where id = ?', Number(from))
  const keys = new Map(moved.map(([key]) => [key, to]))
  addNames(db, keys)
  addHashes(db, keys)
}

/** Nothing leads to these posts any more. */
export function dropKeys(db: Database, postIds: readonly string[]): void {
  dropHashes(db, keysOfPosts(db, postIds))
  db.run(
    'update posts set names = null where id in (select value from json_each(?))',
    JSON.stringify(postIds.map(Number)),
  )
}

const dropHashes = (db: Database, keys: readonly (readonly [key: string, postId: string])[]): void =>
  db.run(
    `delete from post_keys where (hash, post) in (select cast(value as integer), ${behindBlank} from json_each(?))`,
    hashedLeads(new Map(keys)),
  )

export const keysOfPosts = (
  db: Database,
  postIds: readonly string[],
): readonly (readonly [key: string, postId: string])[] =>
  db
    .lists(
      'select id, names, url from posts where id in (select value from json_each(?))',
      JSON.stringify([...new Set(postIds.map(Number))]),
    )
    .flatMap(([post, names, url]) =>
      namesIn(names, asText(url)).map((name) => [name, String(asNumber(post))] as const),
    )
