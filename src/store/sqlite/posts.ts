import type { Engagement, Post } from '../../model/post.js'
import type { JudgedPost, StoredPost, SweepQuery } from '../port.js'
import type { Database } from './database.js'
import { forgetHiddenOf } from './hidden.js'
import { authorColumns, authorOf, findPeople, type People, savePerson } from './persons.js'
import {
  date,
  dateOrNull,
  flag,
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
} from './rows.js'
import { index } from './search.js'

/** From the surest to the least sure. */
export const dateOrigins = ['source', 'found', 'first-seen'] as const

/** The parts of a post that nothing is looked up by. */
type Details = {
  engagement?: Engagement
  tags?: readonly string[]
  quoted?: NonNullable<Post['quoted']>
  thread?: NonNullable<Post['thread']>
  position?: number
}

/** What `postOf` reads; `p` is the post, `a` its author. */
export const postColumns = `
  p.id as post_id, p.url, p.place, p.title, p.text, p.published, p.published_from, p.updated, p.first_seen,
  p.language, p.details, p.person as author, ${authorColumns('a', 'author_')}`
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
    text: text(row, 'text'),
    ...(row.author !== null && { author: authorOf(row, 'author_') }),
    publishedAt: date(row, 'published'),
    publishedAtFrom: oneOf(row, 'published_from', dateOrigins),
    ...(updatedAt && { updatedAt }),
    ...(language !== undefined && { language }),
    ...(row.details !== null && json<Details>(row, 'details')),
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

export const storedPostOf = (row: Row): StoredPost => ({
  post: postOf(row),
  firstSeenAt: date(row, 'first_seen'),
  sourceIds: json<string[]>(row, 'sources'),
})

export function addPost(
  db: Database,
  people: People,
  { post, mentions }: JudgedPost,
  { at, baseline }: { at: Date; baseline: boolean },
): number {
  const id = db.insert(
    `insert into posts (person, published, published_from, updated, language, url, title, details, text, text_length,
       place, first_seen, matched, baseline)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...columnsOf(db, people, post),
    storable(post.place),
    at.getTime(),
    Number(mentions.length > 0),
    Number(baseline),
  )
  if (mentions.length > 0) index(db, id, post)
  return id
}

/**
 * Puts a newer or fuller version in a post's place. What the new version doesn't say stays, and so does a date that is
 * surer than the new one.
 */
export function updatePost(db: Database, people: People, id: number, told: JudgedPost['post']): void {
  const row = db.get(`select ${postColumns}, p.matched from ${fromPosts} where p.id = ?`, id)
  if (!row) throw new Error(`There is no post ${id} to update`)
  // What was quoted in the words that give way says nothing of the new ones.
  const { quoted: _, ...known } = postOf(row)
  const isSurer = dateOrigins.indexOf(known.publishedAtFrom) < dateOrigins.indexOf(told.publishedAtFrom)
  const dated = isSurer ? known : told
  const post = {
    ...known,
    ...told,
    publishedAt: dated.publishedAt,
    publishedAtFrom: dated.publishedAtFrom,
    place: known.place,
  }
  // The author may be the one known so far, whom the poll doesn't name.
  findPeople(db, people, [post])
  db.run(
    `update posts set person = ?, published = ?, published_from = ?, updated = ?, language = ?, url = ?, title = ?,
       details = ?, text = ?, text_length = ? where id = ?`,
    ...columnsOf(db, people, post),
    id,
  )
  if (flag(row, 'matched')) index(db, id, post)
}

function columnsOf(db: Database, people: People, post: Omit<Post, 'id'>): readonly Value[] {
  const { engagement, tags, quoted, thread, position } = post
  const details: Details = {
    ...(engagement && { engagement }),
    ...(tags && { tags }),
    ...(quoted && { quoted }),
    ...(thread && { thread }),
    ...(position !== undefined && { position }),
  }
  return [
    post.author ? savePerson(db, people, post.place, post.author) : null,
    post.publishedAt.getTime(),
    post.publishedAtFrom,
    dateOrNull(post.updatedAt),
    orNull(post.language),
    storable(post.url),
    orNull(post.title),
    Object.keys(details).length > 0 ? JSON.stringify(details) : null,
    storable(post.text),
    post.text.length,
  ]
}

/** Remembers whether the post's present words were there at a baseline. */
export function setBaseline(db: Database, id: number, baseline: boolean): void {
  db.run('update posts set baseline = ? where id = ?', Number(baseline), id)
}

export function sweep(db: Database, { before, sources, at }: SweepQuery): number {
  const stale = JSON.stringify(
    db
      .all(
        `select id from posts indexed by posts_unmatched where matched = 0 and first_seen < ?1
           and not exists (select 1 from marks where post = posts.id)
           and not exists (select 1 from hidden_mentions where post = posts.id and hidden >= ?1)
           and not exists (select 1 from post_sources g join sources s on s.id = g.source
             where g.post = posts.id and (g.seen >= ?1 or g.seen >= s.read
               or s.source not in (select value from json_each(?2))))`,
        before.getTime(),
        JSON.stringify(sources),
      )
      .map((row) => number(row, 'id')),
  )
  forgetHiddenOf(db, stale, at)
  db.run('delete from post_keys where post in (select value from json_each(?))', stale)
  db.run('delete from post_sources where post in (select value from json_each(?))', stale)
  return db.change('delete from posts where id in (select value from json_each(?))', stale)
}
