import type {
  CaseChange,
  Changes,
  MentionRecord,
  PersonRecord,
  PostRecord,
} from '../../../src/store/port/records.js'
import { storable } from '../../../src/text/storable.js'
import { emptyAlertsOf } from './alerts.js'
import { Conflict, holds } from './conflict.js'
import { checkErased, erase } from './erased.js'
import { compareAnew, forgetUnsaid } from './likenesses.js'
import { merge } from './merge.js'
import { putMutes } from './mutes.js'
import { dropMails } from './outbox.js'
import { refersToWhatIsThere } from './references.js'
import { applySource } from './source-change.js'
import { markKey, type Tables } from './tables.js'
import { storableAuthor, storableCase, storableEvent, storablePost } from './values.js'

/**
 * Does as the changes say, on tables that are thrown away if it fails.
 *
 * @throws Conflict when the facts that they were decided on hold no more
 */
export function apply(tables: Tables, changes: Changes): void {
  const { people, posts, keys, merged, judged, settled, hidden, removed, marks, cases } = changes
  checkErased(tables, changes)
  compareAnew(tables, changes.erased?.posts ?? [])
  for (const person of people.added) addPerson(tables, person)
  for (const person of people.changed) putPerson(tables, person)
  for (const record of posts.added) addPost(tables, record)
  for (const record of posts.changed) putPost(tables, record)
  for (const change of cases) putCase(tables, change)

  for (const id of removed) {
    tables.mentions.delete(id)
    tables.hidden.delete(id)
  }
  for (const record of hidden) hide(tables, record)
  for (const { record, isBare } of settled) settle(tables, record, isBare === true)
  for (const change of judged) judge(tables, change)
  for (const { postId, brand, verdict, at } of marks) {
    const key = markKey(postId, storable(brand))
    if (verdict === undefined) tables.marks.delete(key)
    else tables.marks.set(key, { postId, brand: storable(brand), verdict, at })
  }
  if (changes.mutes !== undefined) putMutes(tables, changes.mutes)
  for (const pair of merged) merge(tables, pair)
  for (const [key, postId] of keys) {
    holds(!tables.keys.has(storable(key)))
    tables.keys.set(storable(key), postId)
  }
  if (changes.source !== undefined) applySource(tables, changes.source)

  const authors = changes.forgotten.flatMap((postId) => tables.posts.get(postId)?.personId ?? [])
  for (const postId of changes.forgotten) forget(tables, postId)
  for (const [brand, since] of changes.mailsOutdated) dropMails(tables, storable(brand), since)
  emptyAlertsOf(tables, [...(changes.wordsGone ?? []), ...(changes.erased?.histories.keys() ?? [])])
  if (changes.erased !== undefined) erase(tables, changes.erased)
  for (const { file, isRemoved } of cases) if (isRemoved) tables.cases.delete(file.id)
  for (const id of authors) {
    const isTheirs = ({ personId }: { personId?: number | undefined }) => personId === id
    if (![...tables.posts.values(), ...tables.cases.values()].some(isTheirs)) tables.people.delete(id)
  }
  forgetUnsaid(tables)
  holds(refersToWhatIsThere(tables))
}

function addPerson(tables: Tables, person: PersonRecord): void {
  const isKnown = [...tables.people.values()].some(
    ({ place, key }) => place === storable(person.place) && key === storable(person.key),
  )
  holds(!isKnown && !tables.people.has(person.id))
  putPerson(tables, person)
}

function putPerson({ people }: Tables, { id, place, key, author }: PersonRecord): void {
  people.set(id, { id, place: storable(place), key: storable(key), author: storableAuthor(author) })
}

function addPost(tables: Tables, record: PostRecord): void {
  const { id } = record.post
  holds(!tables.posts.has(id))
  tables.last.set('post', Math.max(tables.last.get('post') ?? 0, Number(id)))
  putPost(tables, record)
}

function putPost(tables: Tables, record: PostRecord): void {
  const before = tables.posts.get(record.post.id)?.post
  const post = storablePost(record.post)
  if (before !== undefined && (before.text !== post.text || before.title !== post.title))
    for (const { record: mention } of tables.mentions.values())
      if (mention.postId === post.id) tables.likenessOf.delete(mention.id)
  tables.posts.set(post.id, { ...record, post })
  const since = tables.places.get(post.place)
  if (since === undefined || record.firstSeenAt < since) tables.places.set(post.place, record.firstSeenAt)
}

function putCase(tables: Tables, { file, isNew, events, isWordless }: CaseChange): void {
  const before = tables.cases.get(file.id)
  holds(isNew ? before === undefined : before?.revision === file.revision)
  tables.last.set('case', Math.max(tables.last.get('case') ?? 0, file.id))
  const { brand, personId } = before ?? { ...file, brand: storable(file.brand) }
  tables.cases.set(file.id, { ...storableCase(file), brand, personId, revision: file.revision + 1 })
  if (isNew) tables.wordless.delete(file.id)
  if (isWordless) tables.wordless.set(file.id, file.revision + 1)
  tables.history.set(file.id, [...(tables.history.get(file.id) ?? []), ...events.map(storableEvent)])
}

function hide(
  tables: Tables,
  { id, postId, brand, caseId, turned, baseline, announced, hiddenAt }: MentionRecord,
): void {
  if (hiddenAt === undefined) throw new Error(`It is not said when the mention ${id} was hidden`)
  tables.mentions.delete(id)
  tables.hidden.set(id, {
    id,
    postId,
    brand: storable(brand),
    caseId,
    baseline,
    announced,
    ...(turned && { turned }),
    hiddenAt,
  })
}

function settle({ mentions }: Tables, record: MentionRecord, isBare: boolean): void {
  const row = mentions.get(record.id)
  if (row === undefined) throw new Conflict('The mention is out of sight')
  const { relevanceSignals: _, ...rest } = row.mention
  const mention = isBare ? { ...rest, signals: [], named: [] } : row.mention
  mentions.set(record.id, { ...row, record, mention })
}

function judge(tables: Tables, { was, record, mention, startsPromise }: Changes['judged'][number]): void {
  const isSame = ({ record: other }: { record: MentionRecord }) =>
    other.postId === record.postId && other.brand === record.brand
  if (was === 'in-sight') holds(tables.mentions.has(record.id))
  else holds(!tables.mentions.has(record.id) && ![...tables.mentions.values()].some(isSame))
  if (was === 'hidden') tables.hidden.delete(record.id)
  const brand = storable(record.brand)
  tables.mentions.set(record.id, {
    record: { ...record, brand },
    mention: { ...mention, brand },
    startsPromise,
  })
}

function forget(tables: Tables, postId: string): void {
  for (const [key, leadsTo] of tables.keys) if (leadsTo === postId) tables.keys.delete(key)
  tables.given.delete(postId)
  tables.posts.delete(postId)
}
