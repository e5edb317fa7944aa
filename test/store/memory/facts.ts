import type {
  Facts,
  FactsQuery,
  MentionRecord,
  PersonRecord,
  PostRecord,
} from '../../../src/store/port/records.js'
import { storable } from '../../../src/text/storable.js'
import { erasedLists } from './erased.js'
import { mutesFacts } from './mutes.js'
import { withAuthor } from './posts.js'
import { type HiddenRow, nextNumber, type SourceRow, type Tables } from './tables.js'

export function facts(tables: Tables, query: FactsQuery): Facts {
  const leads = keysOf(tables, query.keys ?? [])
  const people = [...tables.people.values()].filter((person) =>
    query.people?.some(({ place, key }) => storable(place) === person.place && storable(key) === person.key),
  )
  const beside =
    query.withThreads === true ? (query.postIds ?? []).flatMap((id) => tables.posts.get(id) ?? []) : []
  const inThreads = postsIn(tables, [
    ...people.flatMap(({ id: personId }) =>
      (query.threadIds ?? []).map((threadId) => ({ threadId, personId })),
    ),
    ...beside.map(({ post, personId }) => ({ threadId: post.thread?.id, personId })),
  ])
  const waiting = Array.from(tables.mentions.values()).filter(
    ({ record }) => record.due || record.dueLater === true || record.muted !== undefined,
  )
  const asked = new Set([
    ...(query.caseIds ?? []),
    ...(query.waiting === true ? waiting.map(({ record }) => record.caseId) : []),
  ])
  const ofCases = Array.from(tables.mentions.values()).filter(({ record }) => asked.has(record.caseId))
  const theirs = query.withPosts === true ? postsBy(tables, people) : []
  const postIds = new Set([
    ...leads.values(),
    ...(query.postIds ?? []),
    ...inThreads,
    ...ofCases.map(({ record }) => record.postId),
    ...theirs,
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
    keys:
      query.withPosts === true
        ? new Map([...leads, ...namesOf(tables, [...theirs, ...(query.postIds ?? [])])])
        : leads,
    versions: versionsOf(tables, leads.values(), query.sourceId),
    people,
    ...near,
    histories: new Map(
      query.withHistory === true
        ? historiesAsked(tables, query).map((id) => [id, tables.history.get(id) ?? []] as const)
        : [],
    ),
    marks: [...tables.marks.values()]
      .filter(({ postId }) => withMarks.has(postId))
      .map(({ at: _, ...mark }) => mark),
    inThreads,
    ...mutesFacts(tables),
    erased: query.withErased === true ? erasedLists(tables) : [],
    isKnownSource: isKnown(tables.sources.get(query.sourceId ?? '')),
    free: {
      post: 1 + (tables.last.get('post') ?? 0),
      case: 1 + (tables.last.get('case') ?? 0),
      person: nextNumber(tables.people.keys()),
      mention: nextNumber(tables.mentions.keys(), tables.hidden.keys()),
    },
  }
}

function historiesAsked({ history }: Tables, { caseIds = [], withRemoved }: FactsQuery): readonly number[] {
  const found = new Set(caseIds)
  for (let size = -1; withRemoved === true && size !== found.size; ) {
    size = found.size
    for (const [id, events] of history)
      if (
        events.some(({ code, args }) => code === 'removed' && args.into !== undefined && found.has(args.into))
      )
        found.add(id)
  }
  return [...found]
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

const isKnown = (source: SourceRow | undefined): boolean =>
  source?.newestAt !== undefined && source.state?.answeredAt !== undefined

type Writing = { threadId: string | undefined; personId: number | undefined }

/** What these people wrote in these threads. */
const postsIn = (tables: Tables, asked: readonly Writing[]): readonly string[] =>
  [...tables.posts.values()]
    .filter(
      ({ post: { thread }, personId }) =>
        thread !== undefined &&
        personId !== undefined &&
        asked.some(
          (one) =>
            one.personId === personId &&
            one.threadId !== undefined &&
            storable(one.threadId) === storable(thread.id),
        ),
    )
    .map(({ post }) => post.id)

const namesOf = ({ keys }: Tables, postIds: readonly string[]): readonly (readonly [string, string])[] =>
  [...keys].filter(([, postId]) => postIds.includes(postId))

const postsBy = ({ posts }: Tables, people: readonly PersonRecord[]): readonly string[] =>
  [...posts.values()]
    .filter(({ personId }) => people.some(({ id }) => id === personId))
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
    place: post.place,
    threadId: post.thread?.id,
    follows: false,
    isGone: post.gone !== undefined,
    danger: false,
    judgedReply: false,
    needsReply: false,
    due: false,
    complainedBefore: false,
  }
}
