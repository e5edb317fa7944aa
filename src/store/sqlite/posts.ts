import type { Post } from '../../model/post.js'
import type { IdlePost, StoredPost, ThreadQuery } from '../port/posts.js'
import type { PostRecord } from '../port/records.js'
import { idlePostsOf } from '../rows/idle.js'
import { namesIn, storedNames } from '../rows/post-names.js'
import { changingColumns, fromPosts, postColumns, postOf as postIn, postValues } from '../rows/posts.js'
import { asNumber, date, json, orNull, type Row, storable, text, type Value } from '../rows/values.js'
import type { Database } from './database.js'
import { packedText, unpackedText } from './packing/packed-text.js'
import { dropKeys } from './post-keys.js'

export const postOf = (row: Row): Post => postIn(row, unpackedText)

/** A title as its column holds it; see `packing/packed-text.ts`. */
export const titleIn = (stored: unknown): string | undefined =>
  stored === null ? undefined : unpackedText(stored)

/** The ids of the sources that gave the post `p`. */
export const sourcesColumn = `(select json_group_array(s.source) from post_sources g join sources s on s.id = g.source
  where g.post = p.id) as sources`

/** In the order of their ids. */
export function storedPosts(db: Database, after: string | undefined, limit: number): readonly StoredPost[] {
  return db
    .all(
      `select ${postColumns}, ${sourcesColumn} from ${fromPosts} where p.id > ? order by p.id limit ?`,
      after === undefined ? 0 : Number(after),
      limit,
    )
    .map(storedPostOf)
}

/** Those that are still there, in no order. */
export const postsOf = (db: Database, ids: readonly number[]): readonly StoredPost[] =>
  db
    .all(
      `select ${postColumns}, ${sourcesColumn} from ${fromPosts} where p.id in (select value from json_each(?))`,
      JSON.stringify(ids),
    )
    .map(storedPostOf)

/** See `Posts`. */
export const inThread = (db: Database, { place, threadId, limit }: ThreadQuery): readonly StoredPost[] =>
  db
    .all(
      `select ${postColumns}, ${sourcesColumn} from ${fromPosts} where p.thread = ? and p.place = ?
       order by p.published desc, p.id desc limit ?`,
      storable(threadId),
      storable(place),
      limit,
    )
    .map(storedPostOf)
    .toReversed()

export const storedPostOf = (row: Row): StoredPost => ({
  post: postOf(row),
  firstSeenAt: date(row, 'first_seen'),
  sourceIds: json<string[]>(row, 'sources'),
})

/** @param matches it has mentions, which are still to be stored; `names`: what it is known by */
export function addPost(
  db: Database,
  { post, personId, firstSeenAt, baseline }: PostRecord,
  { matches, names }: { matches: boolean; names: readonly string[] },
): void {
  db.run(
    `insert into posts (${changingColumns.join(', ')}, text, id, place, first_seen, matched, baseline, names)
     values (${changingColumns.map(() => '?').join(', ')}, ?, ?, ?, ?, ?, ?, ?)`,
    ...storedValues(post, personId, matches),
    storedText(post, matches),
    Number(post.id),
    storable(post.place),
    firstSeenAt.getTime(),
    Number(matches),
    Number(baseline),
    storedNames(names, storable(post.url)),
  )
}

export function changePost(db: Database, { post, personId, firstSeenAt, baseline }: PostRecord): void {
  const before = db.get('select title, text, matched, names, url from posts where id = ?', Number(post.id))
  const isSame =
    before !== undefined &&
    (titleIn(before.title) ?? null) === orNull(post.title) &&
    unpackedText(before.text) === storable(post.text)
  // Other words are compared anew.
  if (!isSame)
    db.run('update mentions set likeness = null where post = ? and likeness is not null', Number(post.id))
  db.run(
    `update posts set ${changingColumns.map((name) => `${name} = ?`).join(', ')}, text = ?, first_seen = ?, baseline = ?,
       names = ? where id = ?`,
    ...storedValues(post, personId, before?.matched === 1),
    storedText(post, before?.matched === 1),
    firstSeenAt.getTime(),
    Number(baseline),
    before === undefined ? null : storedNames(namesIn(before.names, text(before, 'url')), storable(post.url)),
    Number(post.id),
  )
  const wordless = Number(post.text === '' && post.title === undefined)
  db.run(
    'update post_sources set wordless = ?1 where post = ?2 and wordless <> ?1',
    wordless,
    Number(post.id),
  )
}

const TITLE = changingColumns.indexOf('title')

/** As `postValues` gives them, but for the title. */
function storedValues(post: Post, personId: number | undefined, isKept: boolean): readonly Value[] {
  const values: readonly Value[] = postValues(post, personId)
  return isKept && post.title !== undefined ? values.with(TITLE, packedText(post.title)) : values
}

/** @param isKept it has mentions: what has none is let go soon, and not worth the time */
const storedText = (post: Post, isKept: boolean): Value =>
  isKept ? packedText(post.text) : storable(post.text)

/** Those that were taken away by moderators before then, and of which the words are still there. */
export const removed = (db: Database, before: Date): readonly string[] =>
  db
    .lists(
      `select id from posts indexed by posts_gone
       where gone_by = 'moderators' and gone < ? and (text <> '' or title is not null)
       order by id`,
      before.getTime(),
    )
    .map(([id]) => String(id))

/** Those that match nothing and came in before then. */
export function idle(db: Database, before: Date): readonly IdlePost[] {
  const rows = db.lists(
    `select p.id, p.first_seen, exists (select 1 from marks where post = p.id),
       (select max(hidden) from hidden_mentions where post = p.id), s.source, g.seen, g.seen >= s.read
     from posts p indexed by posts_unmatched
     left join post_sources g on g.post = p.id left join sources s on s.id = g.source
     where p.matched = 0 and p.first_seen < ?`,
    before.getTime(),
  )
  return idlePostsOf(rows)
}

export function forgetPosts(db: Database, ids: readonly string[]): void {
  dropKeys(db, ids)
  const list = JSON.stringify(ids.map(Number))
  db.run('delete from post_sources where post in (select value from json_each(?))', list)
  db.run('delete from posts where id in (select value from json_each(?))', list)
}

/** A post that has mentions is never idle, and kept in less room. */
export function settleMatched(db: Database, mentioned: readonly string[]): void {
  if (mentioned.length === 0) return
  const turned = db.lists(
    `update posts set matched = not matched where id in (select value from json_each(?))
       and matched <> exists (select 1 from mentions where post = posts.id)
     returning id, matched, title, text`,
    JSON.stringify([...new Set(mentioned)].map(Number)),
  )
  for (const [id, matched, title, words] of turned) {
    if (matched !== 1) continue
    db.run(
      'update posts set title = ?, text = ? where id = ?',
      title === null ? null : packedText(unpackedText(title)),
      packedText(unpackedText(words)),
      asNumber(id),
    )
  }
}
