import type { Mention } from '../../model/mention.js'
import type { Post } from '../../model/post.js'
import { addHistory, caseFor, isActedOn } from './cases.js'
import type { Database } from './database.js'
import { forgetHidden, type Hidden, hiddenOf, hide, nextMentionId } from './hidden.js'
import { isSomebody } from './persons.js'
import { fromPosts, postColumns, postOf } from './posts.js'
import { flag, number, optionalNumber, type Row, storable, text, type Value } from './rows.js'
import { index, unindex } from './search.js'

/** A post's verdicts, all of them. */
export type Judgement = {
  startsPromise: boolean
  mentions: readonly Mention[]
  /** New mentions are remembered as announced and never due. */
  baseline: boolean
  /** The brands that were judged: stored mentions of other brands stay as they are. Undefined means all. */
  brands: readonly string[] | undefined
  at: Date
  /** How long after it was last touched a case still takes mentions in, in milliseconds. */
  lapse: number
  /** Why the post is judged: of the last two, histories of cases tell. */
  cause: 'new post' | 'new rules' | 'post edited' | 'fuller text found'
}

/** What a transaction changed that other rows hold copies of; `updateCopies` brings them in step. */
export type Changes = {
  cases: Set<number>
  complaints: Map<string, { person: number; brand: string }>
}

export const noChanges = (): Changes => ({ cases: new Set(), complaints: new Map() })

/** What the person has complained about has changed. */
export function noteComplaint({ complaints }: Changes, person: number | undefined, brand: string): void {
  if (person !== undefined) complaints.set(`${person} ${brand}`, { person, brand })
}

/** The stored post, as far as its mentions copy it. */
type Subject = {
  post: Post
  postId: number
  person: number | undefined
  followers: number
  /** Its present words were there at a baseline. */
  isOld: boolean
}

/** Makes the stored mentions of a post those of the judgement, and returns how many are new. */
export function saveMentions(db: Database, postId: number, judgement: Judgement, changes: Changes): number {
  const row = db.get(`select ${postColumns}, p.matched, p.baseline from ${fromPosts} where p.id = ?`, postId)
  if (!row) return 0
  const subject = subjectOf(row, postId)
  const isNewPost = judgement.cause === 'new post'
  const stored = isNewPost ? new Map<string, Row>() : storedOf(db, postId)
  const hidden = new Map(isNewPost ? [] : hiddenOf(db, postId).map((known) => [known.brand, known]))
  const judged = new Set(judgement.mentions.map((mention) => mention.brand))
  const isNew = ({ brand }: Mention) => !stored.has(brand) && !hidden.has(brand)
  const isGone = (brand: string) => !judged.has(brand) && (judgement.brands?.includes(brand) ?? true)

  for (const mention of judgement.mentions) {
    const known = stored.get(mention.brand)
    const before = hidden.get(mention.brand)
    if (known) updateMention(db, number(known, 'id'), mention, subject, judgement)
    else if (before) reviveMention(db, before, mention, subject, judgement)
    else addMention(db, mention, subject, judgement, changes)
  }
  for (const [brand, known] of stored) if (isGone(brand)) dropMention(db, known, judgement.at)

  if (judgement.cause === 'post edited' || judgement.cause === 'fuller text found') {
    const before = [
      ...[...stored.values()].map((known) => ({ caseId: number(known, 'case_id'), due: flag(known, 'due') })),
      ...[...hidden.values()].map(({ caseId }) => ({ caseId, due: false })),
    ]
    noteTurns(db, postId, before, judgement.cause, judgement.at, changes)
  }

  for (const [brand, known] of stored) noteComplaint(changes, optionalNumber(known, 'person'), brand)
  for (const brand of judged) noteComplaint(changes, subject.person, brand)
  const staysFindable = flag(row, 'matched') && judged.size > 0
  if (!staysFindable) keepFindable(db, postId)
  return judgement.mentions.filter(isNew).length
}

const storedOf = (db: Database, postId: number): Map<string, Row> =>
  new Map(
    db
      .all('select id, brand, case_id, person, due from mentions where post = ?', postId)
      .map((known) => [text(known, 'brand'), known]),
  )

function subjectOf(row: Row, postId: number): Subject {
  const post = postOf(row)
  return {
    post,
    postId,
    person: post.author && isSomebody(post.author) ? number(row, 'author') : undefined,
    followers: optionalNumber(row, 'author_followers') ?? 0,
    isOld: flag(row, 'baseline'),
  }
}

function addMention(
  db: Database,
  mention: Mention,
  subject: Subject,
  judgement: Judgement,
  changes: Changes,
): void {
  const { at, lapse } = judgement
  const baseline = judgement.baseline || subject.isOld
  const { brand } = mention
  const { id: caseId, isNew } = caseFor(db, {
    brand,
    person: subject.person,
    place: subject.post.place,
    at,
    lapse,
  })
  if (!isNew) changes.cases.add(caseId)
  insertMention(db, { caseId, baseline, announced: baseline }, mention, subject, judgement)
}

/** The same one as before: nobody is told of it twice, and its case goes on. */
function reviveMention(
  db: Database,
  hidden: Hidden,
  mention: Mention,
  subject: Subject,
  judgement: Judgement,
): void {
  forgetHidden(db, hidden.id)
  insertMention(db, hidden, mention, subject, judgement)
}

function insertMention(
  db: Database,
  { id, caseId, baseline, announced }: Omit<Hidden, 'id' | 'brand'> & { id?: number },
  mention: Mention,
  subject: Subject,
  judgement: Judgement,
): void {
  const inserted = db.insert(
    `insert into mentions (person, published, followers, score, severity, kind, relevance, official, judged_reply,
       no_reply, starts_promise, signals, named, relevance_signals, danger, post, brand, case_id, baseline, announced,
       id, touched, needs_reply, complained_before, due)
     values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,
       coalesce(?21, ${nextMentionId}), (select touched from cases where id = ?18), ?9, 0, 0)`,
    ...columnsOf(mention, subject, judgement),
    subject.postId,
    storable(mention.brand),
    caseId,
    Number(baseline),
    Number(announced),
    id ?? null,
  )
  refreshDue(db, inserted)
}

function updateMention(
  db: Database,
  id: number,
  mention: Mention,
  subject: Subject,
  judgement: Judgement,
): void {
  db.run(
    `update mentions set person = ?, published = ?, followers = ?, score = ?, severity = ?, kind = ?, relevance = ?,
       official = ?, judged_reply = ?, no_reply = ?, starts_promise = ?, signals = ?, named = ?, relevance_signals = ?,
       danger = ?
     where id = ?`,
    ...columnsOf(mention, subject, judgement),
    id,
  )
  refreshDue(db, id)
}

const columnsOf = (mention: Mention, subject: Subject, judgement: Judgement): readonly Value[] => [
  subject.person ?? null,
  subject.post.publishedAt.getTime(),
  subject.followers,
  mention.score,
  mention.severity,
  mention.kind,
  mention.relevance,
  Number(mention.official),
  Number(mention.needsReply),
  mention.noReply ?? null,
  Number(judgement.startsPromise),
  JSON.stringify(mention.signals),
  JSON.stringify(mention.named),
  mention.relevanceSignals === undefined ? null : JSON.stringify(mention.relevanceSignals),
  Number(mention.danger),
]

/**
 * A person's mark decides whether a mention wants a reply, and the rules where there is none. Due is what wants one while
 * nobody has given one or decided against it.
 */
export function refreshDue(db: Database, mentionId: number): void {
  db.run(
    `update mentions set needs_reply = now.need, due = now.need and (now.marked or not baseline) and
       (select state in ('new', 'acknowledged') from cases where id = mentions.case_id)
     from (
       select coalesce(k.verdict = 'complaint', m.judged_reply) as need, k.verdict is not null as marked
       from mentions m left join marks k on k.post = m.post and k.brand = m.brand where m.id = ?1
     ) as now
     where id = ?1`,
    mentionId,
  )
}

/** A mention that no longer matches is hidden, unless somebody worked on its case: then it stays on record. */
function dropMention(db: Database, known: Row, at: Date): void {
  const id = number(known, 'id')
  if (!isActedOn(db, number(known, 'case_id'))) {
    hide(db, id, at)
    return
  }
  db.run('update mentions set judged_reply = 0 where id = ?', id)
  refreshDue(db, id)
}

/**
 * Says in the history of a case when a post of it wants a reply no more, or wants one now, since its words are others: nobody
 * who had it on the list should wonder where it went.
 */
function noteTurns(
  db: Database,
  postId: number,
  before: readonly { caseId: number; due: boolean }[],
  cause: string,
  at: Date,
  changes: Changes,
): void {
  const due = new Set(
    db.lists('select case_id from mentions where post = ? and due = 1', postId).map(([caseId]) => caseId),
  )
  for (const { caseId, due: wasDue } of before) {
    const isDue = due.has(caseId)
    if (isDue === wasDue) continue
    const detail = isDue ? 'needs a reply' : 'no longer needs a reply'
    addHistory(db, caseId, { at, what: cause, by: 'scan', detail })
    db.run('update cases set touched = max(touched, ?) where id = ?', at.getTime(), caseId)
    changes.cases.add(caseId)
  }
}

/** Search covers the posts that have mentions, and those posts are never swept. */
export function keepFindable(db: Database, postId: number): void {
  const row = db.get(
    `select ${postColumns}, p.matched, exists (select 1 from mentions where post = p.id) as is_matched
     from ${fromPosts} where p.id = ?`,
    postId,
  )
  if (!row || flag(row, 'matched') === flag(row, 'is_matched')) return
  db.run('update posts set matched = ? where id = ?', number(row, 'is_matched'), postId)
  if (flag(row, 'is_matched')) index(db, postId, postOf(row))
  else unindex(db, postId)
}

/** Ends a transaction: copies the cases' times into their mentions, and judges anew who complained before. */
export function updateCopies(db: Database, { cases, complaints }: Changes): void {
  for (const id of cases) {
    db.run(
      `update mentions set touched = c.touched from cases c
       where c.id = ?1 and mentions.case_id = ?1 and mentions.touched <> c.touched`,
      id,
    )
  }
  for (const { person, brand } of complaints.values()) settleComplaints(db, person, brand)
}

/** Posts may arrive in any order, so an older one found later changes what is known about the newer. */
function settleComplaints(db: Database, person: number, brand: string): void {
  const row = db.get(
    'select min(published) as first from mentions where person = ? and brand = ? and needs_reply = 1',
    person,
    brand,
  )
  const first = (row && optionalNumber(row, 'first')) ?? Number.MAX_SAFE_INTEGER
  db.run(
    `update mentions set complained_before = (published > ?1)
     where person = ?2 and brand = ?3 and complained_before <> (published > ?1)`,
    first,
    person,
    brand,
  )
}

export function markAnnounced(db: Database, mentionIds: readonly number[]): void {
  db.run(
    'update mentions set announced = 1 where announced = 0 and id in (select value from json_each(?))',
    JSON.stringify(mentionIds),
  )
}
