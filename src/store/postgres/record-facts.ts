import { marks } from '../../model/mention.js'
import type { Facts, FactsQuery, PersonRecord, PostRecord } from '../port/records.js'
import { brandIn } from '../rows/brands.js'
import { personOf } from '../rows/erased.js'
import { fromPosts, postColumns } from '../rows/posts.js'
import { asNumber, asText, date, flag, number, oneOf, storable, text } from '../rows/values.js'
import { eventsOf, withRemovedFor } from './case-events.js'
import type { Transaction } from './database.js'
import { erasedLists } from './erased.js'
import { mutesFacts } from './mutes.js'
import { nearby } from './nearby.js'
import { keysOfPosts, leadsOf } from './post-keys.js'
import { postOf } from './stored-posts.js'

/** Each step with as many statements, however much is asked for. To be called in a transaction. */
export async function facts(db: Transaction, query: FactsQuery): Promise<Facts> {
  const { keys = [], postIds = [] } = query
  const caseIds = [...(query.caseIds ?? []), ...(query.waiting === true ? await casesWaiting(db) : [])]
  const source = query.sourceId === undefined ? undefined : await sourceOf(db, query.sourceId)
  const leads = await leadsOf(db, keys)
  const people = await lookUpPeople(db, query.people ?? [])
  const inThreads = [
    ...(await postsInThreads(db, query.threadIds ?? [], people)),
    ...(query.withThreads === true ? await postsBeside(db, postIds) : []),
  ]
  const theirs = query.withPosts === true ? await postsBy(db, people) : []
  const posts = await postRecords(
    db,
    [...leads.values(), ...postIds, ...inThreads, ...theirs].map(Number),
    caseIds,
  )
  const ofPosts = posts.map(({ post }) => Number(post.id))
  const persons = [...people.map(({ id }) => id), ...posts.flatMap(({ personId }) => personId ?? [])]
  const { cases, mentions } = await nearby(db, { caseIds, posts: ofPosts, persons })
  return {
    posts,
    keys:
      query.withPosts === true
        ? new Map([...leads, ...(await keysOfPosts(db, [...theirs, ...postIds]))])
        : leads,
    versions: await versionsOf(db, [...leads.values()], source?.id),
    people,
    mentions,
    cases,
    histories: await histories(db, query),
    marks: await marksOf(db, [...ofPosts, ...mentions.map(({ postId }) => Number(postId))]),
    inThreads,
    ...(await mutesFacts(db)),
    erased: query.withErased === true ? await erasedLists(db) : [],
    isKnownSource: source?.isKnown ?? false,
    free: await freeNumbers(db),
  }
}

/** Those of which something is due, will be, or is muted. */
const casesWaiting = async (db: Transaction): Promise<readonly number[]> =>
  (
    await db.lists(
      `select case_id from mentions where due = 1 union select case_id from mentions where due_later = 1
       union select case_id from mentions where muted is not null`,
    )
  ).map(([id]) => asNumber(id))

async function histories(
  db: Transaction,
  { caseIds = [], withHistory, withRemoved }: FactsQuery,
): Promise<Facts['histories']> {
  if (withHistory !== true) return new Map()
  const found: Facts['histories'] extends ReadonlyMap<infer Id, infer History> ? Map<Id, History> : never =
    new Map()
  for (const id of withRemoved === true ? await withRemovedFor(db, caseIds) : caseIds)
    found.set(id, await eventsOf(db, id))
  return found
}

async function sourceOf(
  db: Transaction,
  sourceId: string,
): Promise<{ id: number; isKnown: boolean } | undefined> {
  const row = await db.get('select id, answered, newest from sources where source = ?', sourceId)
  return row && { id: number(row, 'id'), isKnown: row.answered !== null && row.newest !== null }
}

async function versionsOf(
  db: Transaction,
  posts: readonly string[],
  source: number | undefined,
): Promise<Facts['versions']> {
  if (source === undefined || posts.length === 0) return new Map()
  const rows = await db.lists(
    'select post, hash from post_sources where post = any(?::bigint[]) and source = ?',
    posts.map(Number),
    source,
  )
  return new Map(rows.map(([post, hash]) => [String(asNumber(post)), asText(hash)]))
}

async function lookUpPeople(
  db: Transaction,
  wanted: NonNullable<FactsQuery['people']>,
): Promise<PersonRecord[]> {
  if (wanted.length === 0) return []
  const rows = await db.all(
    `select distinct p.* from unnest(?::text[], ?::text[]) w (place, key)
     join persons p on p.place = w.place and p.key = w.key`,
    wanted.map(({ place }) => storable(place)),
    wanted.map(({ key }) => storable(key)),
  )
  return rows.map((row) => ({ id: number(row, 'id'), ...personOf(row) }))
}

const ids = (rows: readonly (readonly unknown[])[]): readonly string[] =>
  rows.map(([id]) => String(asNumber(id)))

async function postsInThreads(
  db: Transaction,
  threads: readonly string[],
  people: readonly PersonRecord[],
): Promise<readonly string[]> {
  if (threads.length === 0 || people.length === 0) return []
  return ids(
    await db.lists(
      'select id from posts where thread = any(?::text[]) and person = any(?::bigint[])',
      threads.map(storable),
      people.map(({ id }) => id),
    ),
  )
}

const postsBy = async (db: Transaction, people: readonly PersonRecord[]): Promise<readonly string[]> =>
  ids(
    await db.lists(
      'select id from posts where person = any(?::bigint[])',
      people.map(({ id }) => id),
    ),
  )

/** What the authors of these posts wrote in the same threads. */
const postsBeside = async (db: Transaction, postIds: readonly string[]): Promise<readonly string[]> =>
  ids(
    await db.lists(
      `select distinct o.id from posts p join posts o on o.thread = p.thread and o.person = p.person
       where p.id = any(?::bigint[]) and p.thread is not null`,
      postIds.map(Number),
    ),
  )

/** The posts asked for, and those of the cases that are. */
async function postRecords(
  db: Transaction,
  postIds: readonly number[],
  caseIds: readonly number[],
): Promise<PostRecord[]> {
  if (postIds.length === 0 && caseIds.length === 0) return []
  const rows = await db.all(
    `select ${postColumns}, p.baseline from ${fromPosts} where p.id in (
       select unnest(?::bigint[]) union select post from mentions where case_id = any(?::bigint[]))
     order by p.id`,
    postIds,
    caseIds,
  )
  return rows.map((row) => ({
    post: postOf(row),
    ...(row.author !== null && { personId: number(row, 'author') }),
    firstSeenAt: date(row, 'first_seen'),
    baseline: flag(row, 'baseline'),
  }))
}

const marksOf = async (db: Transaction, posts: readonly number[]): Promise<Facts['marks']> =>
  posts.length === 0
    ? []
    : (
        await db.all(
          `select post, ${brandIn('brand')} as brand, verdict from marks where post = any(?::bigint[])
           order by post, brand`,
          posts,
        )
      ).map((row) => ({
        postId: String(number(row, 'post')),
        brand: text(row, 'brand'),
        verdict: oneOf(row, 'verdict', marks),
      }))

/** Numbers of posts and cases grow for ever; a hidden mention may come back under its own. */
async function freeNumbers(db: Transaction): Promise<Facts['free']> {
  const row = await db.get(
    `select (select last + 1 from numbers where of = 'posts') as post,
       (select last + 1 from numbers where of = 'cases') as case_id,
       (select coalesce(max(id), 0) + 1 from persons) as person,
       1 + greatest((select max(id) from mentions), (select max(id) from hidden_mentions), 0) as mention`,
  )
  if (!row) throw new Error('PostgreSQL gave no free numbers')
  return {
    post: number(row, 'post'),
    case: number(row, 'case_id'),
    person: number(row, 'person'),
    mention: number(row, 'mention'),
  }
}
