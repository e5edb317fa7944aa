import { conflict } from '../conflict.js'
import type { Changes, MentionRecord } from '../port/records.js'
import { recordColumns, recordValues, turnValues, verdictColumns, verdictValues } from '../rows/mentions.js'
import { asJson, storable } from '../rows/values.js'
import { brandAsked } from './brands.js'
import type { Transaction } from './database.js'
import type { Value } from './values.js'

/** What lists read from the rows of mentions, however it is called elsewhere. */
const copied = `followers = coalesce((select followers from persons where id = ?::bigint), 0),
  touched = (select touched from cases where id = ?::bigint)`
const copiedFrom = ({ personId, caseId }: MentionRecord): readonly Value[] => [personId ?? null, caseId]

type Judged = Omit<Changes['judged'][number], 'was'>

const reasonColumns = ['signals', 'named', 'relevance_signals'] as const

const reasonValues = ({ mention }: Judged): readonly Value[] => [
  asJson(mention.signals),
  asJson(mention.named),
  mention.relevanceSignals === undefined ? null : asJson(mention.relevanceSignals),
]

const judgedColumns = [...recordColumns, ...verdictColumns, ...reasonColumns]
const judgedValues = (judged: Judged): readonly Value[] => [
  ...recordValues(judged.record),
  ...verdictValues(judged),
  ...reasonValues(judged),
]

/** @param wasHidden it comes back as the same one */
export async function addMention(db: Transaction, judged: Judged, wasHidden: boolean): Promise<void> {
  const { record } = judged
  if (wasHidden) await db.run('delete from hidden_mentions where id = ?', record.id)
  await db.run(
    `insert into mentions (${judgedColumns.join(', ')}, id, brand, followers, touched)
     values (${judgedColumns.map(() => '?').join(', ')}, ?, ${brandAsked()},
       coalesce((select followers from persons where id = ?::bigint), 0), (select touched from cases where id = ?::bigint))`,
    ...judgedValues(judged),
    record.id,
    storable(record.brand),
    ...copiedFrom(record),
  )
}

/** @throws Conflict when it is out of sight, or gone */
export const changeMention = (db: Transaction, judged: Judged): Promise<void> =>
  set(db, judged.record, judgedColumns, judgedValues(judged))

/**
 * @param isBare its words are gone, and the reasons in them
 * @throws Conflict when it is out of sight, or gone
 */
export async function settleMention(db: Transaction, record: MentionRecord, isBare: boolean): Promise<void> {
  await set(db, record, recordColumns, recordValues(record))
  if (isBare)
    await db.run(
      `update mentions set signals = '[]', named = '[]', relevance_signals = null where id = ?`,
      record.id,
    )
}

async function set(
  db: Transaction,
  record: MentionRecord,
  columns: readonly string[],
  values: readonly Value[],
): Promise<void> {
  const changed = await db.change(
    `update mentions set ${columns.map((name) => `${name} = ?`).join(', ')}, ${copied} where id = ?`,
    ...values,
    ...copiedFrom(record),
    record.id,
  )
  if (changed === 0) throw conflict()
}

/** Takes it out of sight; what it needs to come back as the same one stays. */
export async function hideMention(db: Transaction, record: MentionRecord): Promise<void> {
  const { id, postId, brand, caseId, baseline, announced, hiddenAt } = record
  await db.run('delete from mentions where id = ?', id)
  await db.run('delete from hidden_mentions where id = ?', id)
  await db.run(
    `insert into hidden_mentions (id, post, brand, case_id, baseline, announced, waits_since, turn_seen, hidden)
     values (?, ?, ${brandAsked()}, ?, ?, ?, ?, ?, ?)`,
    id,
    Number(postId),
    storable(brand),
    caseId,
    Number(baseline),
    Number(announced),
    ...turnValues(record),
    hiddenAt?.getTime() ?? 0,
  )
}

export async function removeMentions(db: Transaction, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await db.run('delete from mentions where id = any(?::bigint[])', ids)
  await db.run('delete from hidden_mentions where id = any(?::bigint[])', ids)
}

/** Lists read a case's time and a person's followers from the rows of their mentions. */
export async function refreshCopies(
  db: Transaction,
  { cases, people }: { cases: readonly number[]; people: readonly number[] },
): Promise<void> {
  if (cases.length > 0)
    await db.run(
      `update mentions m set touched = c.touched from cases c
       where c.id = any(?::bigint[]) and m.case_id = c.id and m.touched <> c.touched`,
      cases,
    )
  if (people.length > 0)
    await db.run(
      `update mentions m set followers = coalesce(p.followers, 0) from persons p
       where p.id = any(?::bigint[]) and m.person = p.id and m.followers <> coalesce(p.followers, 0)`,
      people,
    )
}

/** A change of the mentions, so that nobody who decided on them as they were writes that back. */
export async function markAnnounced(db: Transaction, mentionIds: readonly number[]): Promise<void> {
  const unannounced = 'announced = 0 and id = any(?::bigint[])'
  await db.run(
    `update cases set revision = revision + 1 where id in (select case_id from mentions where ${unannounced})`,
    mentionIds,
  )
  await db.run(`update mentions set announced = 1 where ${unannounced}`, mentionIds)
}
