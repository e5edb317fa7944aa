import type { Facts, FactsQuery, MentionRecord, PostRecord } from '../../../src/store/port/records.js'
import { storable } from '../../../src/text/storable.js'
import { mentionsOfPost, withAuthor } from './posts.js'
import { type HiddenRow, nextNumber, type Tables } from './tables.js'

export function facts(tables: Tables, query: FactsQuery): Facts {
  const keys = keysOf(tables, query.keys ?? [])
  const people = [...tables.people.values()].filter((person) =>
    query.people?.some(({ place, key }) => storable(place) === person.place && storable(key) === person.key),
  )
  const unmatched = unmatchedIn(tables, query.threadIds ?? [], new Set(people.map(({ id }) => id)))
  const asked = new Set(query.caseIds)
  const ofCases = Array.from(tables.mentions.values()).filter(({ record }) => asked.has(record.caseId))
  const postIds = new Set([
    ...keys.values(),
    ...(query.postIds ?? []),
    ...unmatched,
    ...ofCases.map(({ record }) => record.postId),
  ])
  const posts = Array.from(postIds, (id) => recordOf(tables, id)).filter((record) => record !== undefined)
  const near = nearby(tables, {
    caseIds: asked,
    postIds: new Set(posts.map(({ post }) => post.id)),
    people: new Set([...people.map(({ id }) => id), ...posts.flatMap(({ personId }) => personId ?? [])]),
  })
  const withMarks = new Set([
    ...posts.map(({ post }) => post.id),
    ...near.mentions.map(({ postId }) => postId),
  ])
  return {
    posts,
    keys,
    versions: versionsOf(tables, keys.values(), query.sourceId),
    people,
    ...near,
    marks: [...tables.marks.values()].filter(({ postId }) => withMarks.has(postId)),
    unmatched,
    isKnownSource: tables.sources.get(query.sourceId ?? '')?.newestAt !== undefined,
    free: {
      post: 1 + (tables.last.get('post') ?? 0),
      case: 1 + (tables.last.get('case') ?? 0),
      person: nextNumber(tables.people.keys()),
      mention: nextNumber(tables.mentions.keys(), tables.hidden.keys()),
    },
  }
}

function keysOf(tables: Tables, asked: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    asked.flatMap((key) => {
      const postId = tables.keys.get(storable(key))
      return postId === undefined ? [] : [[key, postId] as const]
    }),
  )
}

function versionsOf(
  { given }: Tables,
  postIds: Iterable<string>,
  sourceId: string | undefined,
): Facts['versions'] {
  return new Map(
    Array.from(postIds).flatMap((id) => {
      const hash = given.get(id)?.get(sourceId ?? '')?.hash
      return hash === undefined ? [] : [[id, hash] as const]
    }),
  )
}

const unmatchedIn = (tables: Tables, threads: readonly string[], people: ReadonlySet<number>) =>
  [...tables.posts.values()]
    .filter(
      ({ post: { id, thread }, personId }) =>
        thread !== undefined &&
        threads.some((asked) => storable(asked) === storable(thread.id)) &&
        people.has(personId ?? 0) &&
        mentionsOfPost(tables, id).length === 0,
    )
    .map(({ post }) => post.id)

function recordOf(tables: Tables, postId: string): PostRecord | undefined {
  const record = tables.posts.get(postId)
  return record && { ...record, post: withAuthor(tables, record) }
}

type Near = { caseIds: ReadonlySet<number>; postIds: ReadonlySet<string>; people: ReadonlySet<number> }

/** The cases and mentions that hang together with these, until nothing is added. */
function nearby(tables: Tables, { caseIds, postIds, people }: Near): Pick<Facts, 'cases' | 'mentions'> {
  const all = allMentions(tables)
  const cases = new Set([
    ...caseIds,
    ...all.filter(({ postId }) => postIds.has(postId)).map(({ caseId }) => caseId),
  ])
  const persons = new Set(people)
  for (let size = -1; size !== cases.size + persons.size; ) {
    size = cases.size + persons.size
    for (const { id, personId } of tables.cases.values()) {
      if (personId === undefined) continue
      if (cases.has(id)) persons.add(personId)
      if (persons.has(personId)) cases.add(id)
    }
    for (const { caseId, personId } of all) {
      if (personId === undefined) continue
      if (cases.has(caseId)) persons.add(personId)
      if (persons.has(personId)) cases.add(caseId)
    }
  }
  return {
    cases: [...tables.cases.values()].filter(({ id }) => cases.has(id)),
    mentions: all.filter(({ caseId }) => cases.has(caseId)),
  }
}

const allMentions = (tables: Tables): readonly MentionRecord[] => [
  ...Array.from(tables.mentions.values(), ({ record }) => record),
  ...Array.from(tables.hidden.values(), (row) => hiddenRecord(tables, row)),
]

/** Beside what is kept of it, it is as its case and its post are. */
function hiddenRecord({ cases, posts }: Tables, row: HiddenRow): MentionRecord {
  const post = posts.get(row.postId)?.post
  if (post === undefined) throw new Error(`The post ${row.postId} of a hidden mention is gone`)
  return {
    ...row,
    personId: cases.get(row.caseId)?.personId,
    publishedAt: post.publishedAt,
    threadId: post.thread?.id,
    follows: false,
    judgedReply: false,
    needsReply: false,
    due: false,
    complainedBefore: false,
  }
}
