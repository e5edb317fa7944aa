import { marks } from '../../model/mention.js'
import { storable } from '../../text/storable.js'
import type {
  CaseRecord,
  Facts,
  FactsQuery,
  MentionRecord,
  PersonRecord,
  PostRecord,
} from '../port/records.js'
import { brandIn } from '../rows/brands.js'
import { handlingColumns } from '../rows/handling.js'
import { authorOf } from '../rows/persons.js'
import { fromPosts, postColumns } from '../rows/posts.js'
import { caseRecordOf, mentionRecordOf } from '../rows/records.js'
import { asNumber, asText, date, flag, number, oneOf, text } from '../rows/values.js'
import { eventsOf, withRemovedFor } from './case-events.js'
import type { Database } from './database.js'
import { erasedLists } from './erased.js'
import { nextMentionId } from './hidden.js'
import { mutesFacts } from './mutes.js'
import { isOfBaseline } from './of-baseline.js'
import { hashed, isNameOf, keysAsked, keysOfPosts } from './post-keys.js'
import { postOf } from './posts.js'

/** Each step with as many statements, however much is asked for. To be called in a transaction. */
export function facts(db: Database, query: FactsQuery): Facts {
  const { keys = [], postIds = [] } = query
  const caseIds = [...(query.caseIds ?? []), ...(query.waiting === true ? casesWaiting(db) : [])]
  const source = query.sourceId === undefined ? undefined : sourceOf(db, query.sourceId)
  const found = lookUpKeys(db, keys, source?.id)
  const people = lookUpPeople(db, query.people ?? [])
  const inThreads = [
    ...postsInThreads(db, query.threadIds ?? [], people),
    ...(query.withThreads === true ? postsBeside(db, postIds) : []),
  ]
  const theirs = query.withPosts === true ? postsBy(db, people) : []
  const posts = postRecords(
    db,
    [...found.keys.values(), ...postIds, ...inThreads, ...theirs].map(Number),
    caseIds,
  )
  const ofPosts = posts.map(({ post }) => Number(post.id))
  const persons = [...people.map(({ id }) => id), ...posts.flatMap(({ personId }) => personId ?? [])]
  const { cases, mentions } = nearby(db, { caseIds, posts: ofPosts, persons })
  const { keys: leads, versions } = found
  return {
    posts,
    keys: query.withPosts === true ? new Map([...leads, ...keysOfPosts(db, [...theirs, ...postIds])]) : leads,
    versions,
    people,
    mentions,
    cases,
    histories: new Map(historiesAsked(db, query).map((id) => [id, eventsOf(db, id)] as const)),
    marks: marksOf(db, [...ofPosts, ...mentions.map(({ postId }) => Number(postId))]),
    inThreads,
    ...mutesFacts(db),
    erased: query.withErased === true ? erasedLists(db) : [],
    isKnownSource: source?.isKnown ?? false,
    free: freeNumbers(db),
  }
}

/** Those of which something is due, will be, or is muted. */
const casesWaiting = (db: Database): readonly number[] =>
  db
    .lists(
      `select case_id from mentions where due = 1 union select case_id from mentions where due_later = 1
       union select case_id from mentions where muted is not null`,
    )
    .map(([id]) => asNumber(id))

function historiesAsked(
  db: Database,
  { caseIds = [], withHistory, withRemoved }: FactsQuery,
): readonly number[] {
  if (withHistory !== true) return []
  return withRemoved === true ? withRemovedFor(db, caseIds) : caseIds
}

const list = (values: Iterable<unknown>): string => JSON.stringify([...new Set(values)])

function sourceOf(db: Database, sourceId: string): { id: number; isKnown: boolean } | undefined {
  const row = db.get('select id, answered, newest from sources where source = ?', sourceId)
  return row && { id: number(row, 'id'), isKnown: row.answered !== null && row.newest !== null }
}

function lookUpKeys(db: Database, keys: readonly string[], source = 0): Pick<Facts, 'keys' | 'versions'> {
  const leads = new Map<string, string>()
  const versions = new Map<string, string>()
  if (keys.length === 0) return { keys: leads, versions }
  const rows = db.lists(
    `select n.key, p.id, p.names, p.url, s.hash from ${keysAsked} join posts p on p.id = k.post
     left join post_sources s on s.post = p.id and s.source = ?2`,
    hashed(keys),
    source,
  )
  for (const [at, post, names, url, hash] of rows) {
    const key = keys[asNumber(at)] ?? ''
    if (!isNameOf(key, names, url)) continue
    const id = String(asNumber(post))
    leads.set(key, id)
    if (hash !== null) versions.set(id, asText(hash))
  }
  return { keys: leads, versions }
}

function lookUpPeople(db: Database, wanted: NonNullable<FactsQuery['people']>): PersonRecord[] {
  const places = new Set(wanted.map(({ place }) => place))
  const rows = [...places].flatMap((place) =>
    db.all(
      'select p.* from json_each(?) w cross join persons p on p.place = ? and p.key = w.value',
      list(wanted.flatMap((one) => (one.place === place ? storable(one.key) : []))),
      storable(place),
    ),
  )
  return rows.map((row) => ({
    id: number(row, 'id'),
    place: text(row, 'place'),
    key: text(row, 'key'),
    author: authorOf(row, ''),
  }))
}

function postsInThreads(
  db: Database,
  threads: readonly string[],
  people: readonly PersonRecord[],
): readonly string[] {
  if (threads.length === 0 || people.length === 0) return []
  return db
    .lists(
      `select p.id from json_each(?) t cross join posts p indexed by posts_thread on p.thread = t.value
       where p.person in (select value from json_each(?))`,
      list(threads.map(storable)),
      list(people.map(({ id }) => id)),
    )
    .map(([id]) => String(asNumber(id)))
}

const postsBy = (db: Database, people: readonly PersonRecord[]): readonly string[] =>
  db
    .lists(
      'select id from posts where person in (select value from json_each(?))',
      list(people.map(({ id }) => id)),
    )
    .map(([id]) => String(asNumber(id)))

/** What the authors of these posts wrote in the same threads. */
const postsBeside = (db: Database, ids: readonly string[]): readonly string[] =>
  db
    .lists(
      `select distinct o.id from json_each(?) n cross join posts p on p.id = n.value
       cross join posts o indexed by posts_thread on o.thread = p.thread and o.person = p.person`,
      list(ids.map(Number)),
    )
    .map(([id]) => String(asNumber(id)))

/** The posts asked for, and those of the cases that are. */
function postRecords(db: Database, ids: readonly number[], caseIds: readonly number[]): PostRecord[] {
  if (ids.length === 0 && caseIds.length === 0) return []
  return db
    .all(
      `select ${postColumns}, p.baseline from ${fromPosts} where p.id in (
         select value from json_each(?1) union
         select post from mentions where case_id in (select value from json_each(?2)))`,
      list(ids),
      list(caseIds),
    )
    .map((row) => ({
      post: postOf(row),
      ...(row.author !== null && { personId: number(row, 'author') }),
      firstSeenAt: date(row, 'first_seen'),
      baseline: flag(row, 'baseline'),
    }))
}

/** Of an entry of a history: what somebody did counts one, and what took it back takes that one off again. A baseline is no deed. */
const deeds = `case when ${isOfBaseline('e')} then 0 when e.code = 'undone' then -1 else 1 end`

export const caseRecordColumns = `c.id, ${brandIn('c.brand')} as brand, c.person, c.state, c.opened, c.touched, ${handlingColumns.map((name) => `c.${name}`).join(', ')}, c.revision,
  coalesce((select sum(${deeds}) from case_events e where e.case_id = c.id and e.by is not null), 0) > 0 as is_acted_on`

type Near = { caseIds: readonly number[]; posts: readonly number[]; persons: readonly number[] }

/**
 * Whole cases of whole people. Mostly one round: an edit may name another author, so that a case holds
 * mentions of several people, and only then the others' are another one.
 */
function nearby(db: Database, near: Near): Pick<Facts, 'cases' | 'mentions'> {
  const persons = new Set(near.persons)
  for (;;) {
    const known = persons.size
    const cases = caseRecords(db, { ...near, persons: [...persons] })
    const mentions = mentionRecords(db, cases)
    for (const { personId } of [...cases, ...mentions]) if (personId !== undefined) persons.add(personId)
    if (persons.size === known) return { cases, mentions }
  }
}

/**
 * Those asked for, those of the posts' mentions, and those of these people: as theirs, or since a mention in
 * it is.
 */
function caseRecords(db: Database, of: Near): CaseRecord[] {
  if (of.caseIds.length + of.posts.length + of.persons.length === 0) return []
  return db
    .all(
      `with people (id) as (select value from json_each(?3)), ids (id) as (
         select value from json_each(?1)
         union select case_id from mentions where post in (select value from json_each(?2))
         union select case_id from hidden_mentions where post in (select value from json_each(?2))
         union select c.id from people p cross join cases c indexed by cases_person on c.person = p.id
         union select m.case_id from people p cross join mentions m indexed by mentions_person on m.person = p.id
       )
       select ${caseRecordColumns} from ids cross join cases c on c.id = ids.id`,
      list(of.caseIds),
      list(of.posts),
      list(of.persons),
    )
    .map(caseRecordOf)
}

/** Of the cases, hidden ones too. */
function mentionRecords(db: Database, cases: readonly CaseRecord[]): MentionRecord[] {
  if (cases.length === 0) return []
  const ids = list(cases.map(({ id }) => id))
  const inSight = db.all(
    `select m.id, m.post, ${brandIn('m.brand')} as brand, m.case_id, m.person, m.published, m.waits_since, m.turn_seen, p.place, p.thread, p.gone_by is not null as is_gone, m.danger,
       m.follows, m.baseline, m.announced,
       m.judged_reply, m.needs_reply, m.due, m.due_later, m.muted, m.complained_before, m.unmatched
     from json_each(?) c cross join mentions m on m.case_id = c.value join posts p on p.id = m.post`,
    ids,
  )
  const hidden = db.all(
    `select h.id, h.post, ${brandIn('h.brand')} as brand, h.case_id, c.person, p.published, h.waits_since, h.turn_seen, p.place, p.thread, p.gone_by is not null as is_gone, 0 as danger, 0 as follows, h.baseline, h.announced,
       0 as judged_reply, 0 as needs_reply, 0 as due, 0 as due_later, null as muted, 0 as complained_before, 0 as unmatched, h.hidden
     from hidden_mentions h join posts p on p.id = h.post join cases c on c.id = h.case_id
     where h.case_id in (select value from json_each(?))`,
    ids,
  )
  return [
    ...inSight.map((row) => mentionRecordOf(row)),
    ...hidden.map((row) => ({ ...mentionRecordOf(row), hiddenAt: date(row, 'hidden') })),
  ]
}

const marksOf = (db: Database, posts: readonly number[]): Facts['marks'] =>
  posts.length === 0
    ? []
    : db
        .all(
          `select post, ${brandIn('brand')} as brand, verdict from marks where post in (select value from json_each(?))`,
          list(posts),
        )
        .map((row) => ({
          postId: String(number(row, 'post')),
          brand: text(row, 'brand'),
          verdict: oneOf(row, 'verdict', marks),
        }))

/** Numbers of posts and cases grow for ever; a hidden mention may come back under its own. */
function freeNumbers(db: Database): Facts['free'] {
  const row = db.get(
    `select coalesce((select seq from sqlite_sequence where name = 'posts'), 0) + 1 as post,
       coalesce((select seq from sqlite_sequence where name = 'cases'), 0) + 1 as case_id,
       coalesce((select max(id) from persons), 0) + 1 as person, ${nextMentionId} as mention`,
  )
  if (!row) throw new Error('SQLite gave no free numbers')
  return {
    post: number(row, 'post'),
    case: number(row, 'case_id'),
    person: number(row, 'person'),
    mention: number(row, 'mention'),
  }
}
