import { type Engagement, keptFor, type Post, removers } from '../../model/post.js'
import type { IdlePost, StoredPost, ThreadQuery } from '../port/posts.js'
import type { PostRecord } from '../port/records.js'
import {
  asNumber,
  asText,
  date,
  dateOrNull,
  json,
  number,
  oneOf,
  optionalDate,
  optionalText,
  orNull,
  type Row,
  storable,
  text,
  type Value,
} from '../rows/values.js'
import type { Database } from './database.js'
import { packedText, unpackedText } from './packing/packed-text.js'
import { authorColumns, authorOf } from './persons.js'
import { dropKeys, namesIn, storedNames } from './post-keys.js'

export const dateOrigins = ['source', 'found', 'first-seen'] as const

/** The parts of a post that nothing is looked up by. */
type Details = {
  titleOf?: NonNullable<Post['titleOf']>
  engagement?: Engagement
  tags?: readonly string[]
  quoted?: NonNullable<Post['quoted']>
  thread?: NonNullable<Post['thread']>
  position?: number
  positions?: NonNullable<Post['positions']>
  staffOf?: string
}

/** What `postOf` reads; `p` is the post, `a` its author. */
export const postColumns = `
  p.id as post_id, p.url, p.place, p.title, p.text, p.published, p.published_from, p.updated, p.first_seen,
  p.language, p.details, p.gone_by, p.gone, p.gone_said, p.words_deleted, p.words_kept_for, p.person as author, ${authorColumns('a', 'author_')}`
export const fromPosts = 'posts p left join persons a on a.id = p.person'

export function postOf(row: Row): Post {
  const title = optionalText(row, 'title')
  const updatedAt = optionalDate(row, 'updated')
  const language = optionalText(row, 'language')
  return {
    id: String(number(row, 'post_id')),
    url: text(row, 'url'),
    place: text(row, 'place'),
    ...(title !== undefined && { title }),
    text: unpackedText(row.text),
    ...(row.author !== null && { author: authorOf(row, 'author_') }),
    publishedAt: date(row, 'published'),
    publishedAtFrom: oneOf(row, 'published_from', dateOrigins),
    ...(updatedAt && { updatedAt }),
    ...(language !== undefined && { language }),
    ...(row.details !== null && json<Details>(row, 'details')),
    ...(row.gone_by !== null && {
      gone: { by: oneOf(row, 'gone_by', removers), at: date(row, 'gone'), saidBy: text(row, 'gone_said') },
    }),
    ...(row.words_deleted !== null && {
      wordsDeleted: { at: date(row, 'words_deleted'), why: oneOf(row, 'words_kept_for', keptFor) },
    }),
  }
}

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
    `insert into posts (person, published, published_from, updated, language, url, title, details, thread, text,
       text_length, gone_by, gone, gone_said, words_deleted, words_kept_for, id, place, first_seen, matched, baseline, names)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...columnsOf(post, personId, matches),
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
    before.title === orNull(post.title) &&
    unpackedText(before.text) === storable(post.text)
  // Other words are compared anew.
  if (!isSame)
    db.run('update mentions set likeness = null where post = ? and likeness is not null', Number(post.id))
  db.run(
    `update posts set person = ?, published = ?, published_from = ?, updated = ?, language = ?, url = ?, title = ?,
       details = ?, thread = ?, text = ?, text_length = ?, gone_by = ?, gone = ?, gone_said = ?, words_deleted = ?,
       words_kept_for = ?, first_seen = ?, baseline = ?, names = ? where id = ?`,
    ...columnsOf(post, personId, before?.matched === 1),
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

/** @param isKept it has mentions: what has none is let go soon, and not worth the time */
function columnsOf(post: Post, personId: number | undefined, isKept: boolean): readonly Value[] {
  const { titleOf, engagement, tags, quoted, thread, position, positions, staffOf } = post
  const details: Details = {
    ...(titleOf && { titleOf }),
    ...(engagement && { engagement }),
    ...(tags && { tags }),
    ...(quoted && { quoted }),
    ...(thread && { thread }),
    ...(position !== undefined && { position }),
    ...(positions && { positions }),
    ...(staffOf !== undefined && { staffOf: storable(staffOf) }),
  }
  return [
    personId ?? null,
    post.publishedAt.getTime(),
    post.publishedAtFrom,
    dateOrNull(post.updatedAt),
    orNull(post.language),
    storable(post.url),
    orNull(post.title),
    Object.keys(details).length > 0 ? JSON.stringify(details) : null,
    orNull(thread?.id),
    isKept ? packedText(post.text) : storable(post.text),
    post.text.length,
    orNull(post.gone?.by),
    dateOrNull(post.gone?.at),
    orNull(post.gone?.saidBy),
    dateOrNull(post.wordsDeleted?.at),
    orNull(post.wordsDeleted?.why),
  ]
}

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
  const posts = new Map<number, IdlePost & { givenBy: IdlePost['givenBy'][number][] }>()
  const rows = db.lists(
    `select p.id, p.first_seen, exists (select 1 from marks where post = p.id),
       (select max(hidden) from hidden_mentions where post = p.id), s.source, g.seen, g.seen >= s.read
     from posts p indexed by posts_unmatched
     left join post_sources g on g.post = p.id left join sources s on s.id = g.source
     where p.matched = 0 and p.first_seen < ?`,
    before.getTime(),
  )
  for (const [post, firstSeen, isMarked, hidden, source, seen, isHeld] of rows) {
    const id = asNumber(post)
    const known = posts.get(id) ?? {
      postId: String(id),
      firstSeenAt: new Date(asNumber(firstSeen)),
      isMarked: isMarked === 1,
      ...(hidden !== null && { hiddenAt: new Date(asNumber(hidden)) }),
      givenBy: [],
    }
    posts.set(id, known)
    if (source !== null)
      known.givenBy.push({
        sourceId: asText(source),
        seenAt: new Date(asNumber(seen)),
        isHeld: isHeld === 1,
      })
  }
  return [...posts.values()]
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
     returning id, matched, text`,
    JSON.stringify([...new Set(mentioned)].map(Number)),
  )
  for (const [id, matched, stored] of turned) {
    const packed = matched === 1 && typeof stored === 'string' ? packedText(stored) : stored
    if (packed !== stored && packed instanceof Uint8Array)
      db.run('update posts set text = ? where id = ?', packed, asNumber(id))
  }
}
