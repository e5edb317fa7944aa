import type { Post } from '../../model/post.js'
import type { StoredPost } from '../port/posts.js'
import type { PostRecord } from '../port/records.js'
import { changingColumns, fromPosts, postColumns, postOf as postIn, postValues } from '../rows/posts.js'
import { asText, date, json, orNull, type Row, storable } from '../rows/values.js'
import type { Transaction } from './database.js'
import { insertRows } from './insert-rows.js'

export const postOf = (row: Row): Post => postIn(row, asText)

/** The ids of the sources that gave the post `p`. */
export const sourcesColumn = `(select coalesce(json_agg(s.source order by g.source), '[]')::text from post_sources g
  join sources s on s.id = g.source where g.post = p.id) as sources`

export const storedPostOf = (row: Row): StoredPost => ({
  post: postOf(row),
  firstSeenAt: date(row, 'first_seen'),
  sourceIds: json<string[]>(row, 'sources'),
})

/** Those that are still there, in no order. */
export const postsOf = async (db: Transaction, ids: readonly number[]): Promise<readonly StoredPost[]> =>
  (
    await db.all(
      `select ${postColumns}, ${sourcesColumn} from ${fromPosts} where p.id = any(?::bigint[])`,
      ids,
    )
  ).map(storedPostOf)

/** @param matches ids of those that have mentions, which are still to be stored */
export const addPosts = (
  db: Transaction,
  posts: readonly PostRecord[],
  matches: ReadonlySet<string>,
): Promise<void> =>
  insertRows(
    db,
    'posts',
    [...changingColumns, 'text', 'id', 'place', 'first_seen', 'matched', 'baseline'],
    posts.map(({ post, personId, firstSeenAt, baseline }) => [
      ...postValues(post, personId),
      storable(post.text),
      Number(post.id),
      storable(post.place),
      firstSeenAt.getTime(),
      Number(matches.has(post.id)),
      Number(baseline),
    ]),
  )

export async function changePost(
  db: Transaction,
  { post, personId, firstSeenAt, baseline }: PostRecord,
): Promise<void> {
  const id = Number(post.id)
  // Other words are compared anew.
  await db.run(
    `update mentions set likeness = null where post = ?1 and likeness is not null and exists (
       select 1 from posts where id = ?1 and (title is distinct from ?2::text or text <> ?3::text))`,
    id,
    orNull(post.title),
    storable(post.text),
  )
  await db.run(
    `update posts set ${changingColumns.map((name) => `${name} = ?`).join(', ')}, text = ?, first_seen = ?, baseline = ?
     where id = ?`,
    ...postValues(post, personId),
    storable(post.text),
    firstSeenAt.getTime(),
    Number(baseline),
    id,
  )
  await db.run(
    'update post_sources set wordless = ?1 where post = ?2 and wordless <> ?1',
    Number(post.text === '' && post.title === undefined),
    id,
  )
}

export async function forgetPosts(db: Transaction, ids: readonly string[]): Promise<void> {
  const list = ids.map(Number)
  await db.run('delete from post_sources where post = any(?::bigint[])', list)
  await db.run('delete from posts where id = any(?::bigint[])', list)
}

/** A post that has mentions is never idle. */
export async function settleMatched(db: Transaction, mentioned: readonly string[]): Promise<void> {
  if (mentioned.length === 0) return
  await db.run(
    `update posts set matched = 1 - matched where id = any(?::bigint[])
       and (matched = 1) <> exists (select 1 from mentions where post = posts.id)`,
    [...new Set(mentioned)].map(Number),
  )
}
