import { conflict } from '../conflict.js'
import type { Changes, MentionRecord } from '../port/records.js'
import { recordColumns, recordValues, turnValues, verdictColumns, verdictValues } from '../rows/mentions.js'
import { storable, type Value } from '../rows/values.js'
import { brandAsked } from './brands.js'
import type { Database } from './database.js'
import { packedSignals, packedSpans } from './reasons.js'

/** What lists read from the rows of mentions, however it is called elsewhere. */
const followersOf = 'coalesce((select followers from persons where id = ?), 0)'
const touchedOf = '(select touched from cases where id = ?)'
const copied = ({ personId, caseId }: MentionRecord): readonly Value[] => [personId ?? null, caseId]

type Judged = Omit<Changes['judged'][number], 'was'>

/** @param wasHidden it comes back as the same one */
export function addMention(db: Database, judged: Judged, wasHidden: boolean): void {
  const { record } = judged
  if (wasHidden) db.run('delete from hidden_mentions where id = ?', record.id)
  const columns = [...recordColumns, ...verdictColumns, ...reasonColumns]
  db.run(
    `insert into mentions (${columns.join(', ')}, id, brand, followers, touched)
     values (${columns.map(() => '?').join(', ')}, ?, ${brandAsked()}, ${followersOf}, ${touchedOf})`,
    ...recordValues(record),
    ...verdictValues(judged),
    ...reasonValues(judged),
    record.id,
    storable(record.brand),
    ...copied(record),
  )
}

/** @throws Conflict when it is out of sight, or gone */
export function changeMention(db: Database, judged: Judged): void {
  const columns = [...recordColumns, ...verdictColumns, ...reasonColumns]
  const changed = db.change(
    `update mentions set ${columns.map((name) => `${name} = ?`).join(', ')}, followers = ${followersOf}, touched = ${touchedOf}
     where id = ?`,
    ...recordValues(judged.record),
    ...verdictValues(judged),
    ...reasonValues(judged),
    ...copied(judged.record),
    judged.record.id,
  )
  if (changed === 0) throw conflict()
}

/**
 * @param isBare its words are gone, and the reasons in them
 * @throws Conflict when it is out of sight, or gone
 */
export function settleMention(db: Database, record: MentionRecord, isBare: boolean): void {
  const changed = db.change(
    `update mentions set ${recordColumns.map((name) => `${name} = ?`).join(', ')}, followers = ${followersOf}, touched = ${touchedOf}
     where id = ?`,
    ...recordValues(record),
    ...copied(record),
    record.id,
  )
  if (changed === 0) throw conflict()
  if (!isBare) return
  db.run(`update mentions set signals = '[]', named = '[]', relevance_signals = null where id = ?`, record.id)
}

/** Takes it out of sight; what it needs to come back as the same one stays. */
export function hideMention(db: Database, record: MentionRecord): void {
  const { id, postId, brand, caseId, baseline, announced, hiddenAt } = record
  db.run('delete from mentions where id = ?', id)
  db.run(
    `insert or replace into hidden_mentions (id, post, brand, case_id, baseline, announced, waits_since, turn_seen, hidden)
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

const reasonColumns = ['signals', 'named', 'relevance_signals'] as const

const reasonValues = ({ mention }: Judged): readonly Value[] => [
  packedSignals(mention.signals),
  packedSpans(mention.named),
  mention.relevanceSignals === undefined ? null : packedSignals(mention.relevanceSignals),
]

/** Lists read a case's time and a person's followers from the rows of their mentions. */
export function refreshCopies(
  db: Database,
  { cases, people }: { cases: readonly number[]; people: readonly number[] },
): void {
  for (const id of cases) {
    db.run(
      `update mentions set touched = c.touched from cases c
       where c.id = ?1 and mentions.case_id = ?1 and mentions.touched <> c.touched`,
      id,
    )
  }
  for (const id of people) {
    db.run(
      `update mentions set followers = coalesce(p.followers, 0) from persons p
       where p.id = ?1 and mentions.person = ?1 and mentions.followers <> coalesce(p.followers, 0)`,
      id,
    )
  }
}

/** A change of the mentions, so that nobody who decided on them as they were writes that back. */
export function markAnnounced(db: Database, mentionIds: readonly number[]): void {
  const unannounced = 'announced = 0 and id in (select value from json_each(?))'
  const ids = JSON.stringify(mentionIds)
  db.run(
    `update cases set revision = revision + 1 where id in (select case_id from mentions where ${unannounced})`,
    ids,
  )
  db.run(`update mentions set announced = 1 where ${unannounced}`, ids)
}
