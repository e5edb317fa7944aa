import type { IdlePost, JudgedBrand, Posts, Recalled, StoredPost, ThreadQuery } from '../port/posts.js'
import { grouped } from '../rows/grouped.js'
import { idlePostsOf } from '../rows/idle.js'
import { judgedBrandOf } from '../rows/judged.js'
import { fromPosts, postColumns } from '../rows/posts.js'
import { type Known, knownColumns, knownOf, recalledOf } from '../rows/recalled.js'
import { asNumber, asText, number, optionalText, storable, text } from '../rows/values.js'
import type { Database, Transaction } from './database.js'
import { leadsOf } from './post-keys.js'
import { replayedPosts } from './replay.js'
import { sourcesColumn, storedPostOf } from './stored-posts.js'

export const postsPort = (db: Database): Posts => ({
  recall: (sourceId, posts) => db.read((from) => recall(from, sourceId, posts)),
  wordsOf: (postId) => db.read((from) => wordsOf(from, postId)),
  stored: (after, limit) => db.read((from) => storedPosts(from, after, limit)),
  judged: () => db.read(judged),
  setJudged: (rules) => db.write((to) => setJudged(to, rules)),
  replayed: (query) => db.read((from) => replayedPosts(from, query)),
  givers: (places) => db.read((from) => givers(from, places)),
  givenBy: (postIds) => db.read((from) => givenBy(from, postIds)),
  inThread: (query) => db.read((from) => inThread(from, query)),
  removed: (before) => db.read((from) => removed(from, before)),
  idle: (before) => db.read((from) => idle(from, before)),
})

async function recall(
  db: Transaction,
  sourceId: string,
  posts: readonly { keys: readonly string[] }[],
): Promise<readonly (Recalled | undefined)[]> {
  const leads = await leadsOf(
    db,
    posts.flatMap(({ keys }) => keys),
  )
  const rows = await db.lists(
    `select ${knownColumns} from posts p left join persons a on a.id = p.person
     left join sources o on o.source = ? left join post_sources s on s.post = p.id and s.source = o.id
     where p.id = any(?::bigint[])`,
    sourceId,
    [...new Set(leads.values())].map(Number),
  )
  const byPost = new Map(rows.map((columns) => [String(asNumber(columns[0])), knownOf(columns)]))
  const known = new Map<string, Known>()
  for (const [key, post] of leads) {
    const found = byPost.get(post)
    // The same for each key of it: whether two lead to one post is told by that.
    if (found !== undefined) known.set(key, found)
  }
  return recalledOf(posts, known)
}

async function wordsOf(db: Transaction, postId: string): ReturnType<Posts['wordsOf']> {
  const row = await db.get('select title, text from posts where id = ?', Number(postId))
  return row && { title: optionalText(row, 'title'), text: text(row, 'text') }
}

/** In the order of their ids. */
const storedPosts = async (
  db: Transaction,
  after: string | undefined,
  limit: number,
): Promise<readonly StoredPost[]> =>
  (
    await db.all(
      `select ${postColumns}, ${sourcesColumn} from ${fromPosts} where p.id > ? order by p.id limit ?`,
      after === undefined ? 0 : Number(after),
      limit,
    )
  ).map(storedPostOf)

const judged = async (db: Transaction): Promise<ReadonlyMap<string, JudgedBrand>> =>
  new Map((await db.all('select * from judged')).map((row) => [text(row, 'brand'), judgedBrandOf(row)]))

const setJudged = (db: Transaction, rules: ReadonlyMap<string, string>): Promise<void> =>
  db.run(
    `insert into judged (brand, rules, through) select n.*, (select max(id) from posts)
     from unnest(?::text[], ?::text[]) n
     on conflict (brand) do update set rules = excluded.rules, through = excluded.through`,
    Array.from(rules.keys(), storable),
    [...rules.values()],
  )

async function givers(
  db: Transaction,
  places: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.lists(
    `select distinct lower(p.place), s.source from posts p
     join post_sources g on g.post = p.id join sources s on s.id = g.source
     where lower(p.place) = any(?::text[]) order by s.source`,
    places,
  )
  return grouped(rows.map(([place, source]) => [asText(place), asText(source)]))
}

async function givenBy(
  db: Transaction,
  postIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.lists(
    `select g.post, s.source from post_sources g join sources s on s.id = g.source
     where g.post = any(?::bigint[]) order by g.first_seen, s.source`,
    postIds.map(Number),
  )
  return grouped(rows.map(([post, source]) => [String(asNumber(post)), asText(source)]))
}

const inThread = async (
  db: Transaction,
  { place, threadId, limit }: ThreadQuery,
): Promise<readonly StoredPost[]> =>
  (
    await db.all(
      `select ${postColumns}, ${sourcesColumn} from ${fromPosts} where p.thread = ? and p.place = ?
       order by p.published desc, p.id desc limit ?`,
      storable(threadId),
      storable(place),
      limit,
    )
  )
    .map(storedPostOf)
    .toReversed()

/** Those that were taken away by moderators before then, and of which the words are still there. */
const removed = async (db: Transaction, before: Date): Promise<readonly string[]> =>
  (
    await db.all(
      `select id from posts where gone_by = 'moderators' and gone < ? and (text <> '' or title is not null)
       order by id`,
      before.getTime(),
    )
  ).map((row) => String(number(row, 'id')))

/** Those that match nothing and came in before then. */
const idle = async (db: Transaction, before: Date): Promise<readonly IdlePost[]> =>
  idlePostsOf(
    await db.lists(
      `select p.id, p.first_seen, exists (select 1 from marks where post = p.id),
         (select max(hidden) from hidden_mentions where post = p.id), s.source, g.seen, g.seen >= s.read
       from posts p left join post_sources g on g.post = p.id left join sources s on s.id = g.source
       where p.matched = 0 and p.first_seen < ? order by p.id, s.id`,
      before.getTime(),
    ),
  )
