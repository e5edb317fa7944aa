import type { CaseRecord, Facts, MentionRecord } from '../port/records.js'
import { brandIn } from '../rows/brands.js'
import { handlingColumns } from '../rows/handling.js'
import { caseRecordOf, mentionRecordOf } from '../rows/records.js'
import { date } from '../rows/values.js'
import type { Transaction } from './database.js'
import { isOfBaseline } from './of-baseline.js'

/** Of an entry of a history: what somebody did counts one, and what took it back takes that one off again. A baseline is no deed. */
const deeds = `case when ${isOfBaseline('e')} then 0 when e.code = 'undone' then -1 else 1 end`

export const caseRecordColumns = `c.id, ${brandIn('c.brand')} as brand, c.person, c.state, c.opened, c.touched,
  ${handlingColumns.map((name) => `c.${name}`).join(', ')}, c.revision,
  coalesce((select sum(${deeds}) from case_events e where e.case_id = c.id and e.by is not null), 0) > 0 as is_acted_on`

type Near = { caseIds: readonly number[]; posts: readonly number[]; persons: readonly number[] }

/**
 * Whole cases of whole people. Mostly one round: an edit may name another author, so that a case holds
 * mentions of several people, and only then the others' are another one.
 */
export async function nearby(db: Transaction, near: Near): Promise<Pick<Facts, 'cases' | 'mentions'>> {
  const persons = new Set(near.persons)
  for (;;) {
    const known = persons.size
    const cases = await caseRecords(db, { ...near, persons: [...persons] })
    const mentions = await mentionRecords(db, cases)
    for (const { personId } of [...cases, ...mentions]) if (personId !== undefined) persons.add(personId)
    if (persons.size === known) return { cases, mentions }
  }
}

/**
 * Those asked for, those of the posts' mentions, and those of these people: as theirs, or since a mention in
 * it is.
 */
async function caseRecords(db: Transaction, of: Near): Promise<CaseRecord[]> {
  if (of.caseIds.length + of.posts.length + of.persons.length === 0) return []
  const rows = await db.all(
    `select ${caseRecordColumns} from cases c where c.id in (
       select unnest(?1::bigint[])
       union select case_id from mentions where post = any(?2::bigint[])
       union select case_id from hidden_mentions where post = any(?2::bigint[])
       union select id from cases where person = any(?3::bigint[])
       union select case_id from mentions where person = any(?3::bigint[])
     ) order by c.id`,
    of.caseIds,
    of.posts,
    of.persons,
  )
  return rows.map(caseRecordOf)
}

/** Of the cases, hidden ones too. */
async function mentionRecords(db: Transaction, cases: readonly CaseRecord[]): Promise<MentionRecord[]> {
  if (cases.length === 0) return []
  const ids = cases.map(({ id }) => id)
  const inSight = await db.all(
    `select m.id, m.post, ${brandIn('m.brand')} as brand, m.case_id, m.person, m.published, m.waits_since, m.turn_seen,
       p.place, p.thread, p.gone_by is not null as is_gone, m.danger, m.follows, m.baseline, m.announced,
       m.judged_reply, m.needs_reply, m.due, m.due_later, m.muted, m.complained_before, m.unmatched
     from mentions m join posts p on p.id = m.post where m.case_id = any(?::bigint[]) order by m.case_id, m.id`,
    ids,
  )
  const hidden = await db.all(
    `select h.id, h.post, ${brandIn('h.brand')} as brand, h.case_id, c.person, p.published, h.waits_since, h.turn_seen,
       p.place, p.thread, p.gone_by is not null as is_gone, 0 as danger, 0 as follows, h.baseline, h.announced,
       0 as judged_reply, 0 as needs_reply, 0 as due, 0 as due_later, null as muted, 0 as complained_before,
       0 as unmatched, h.hidden
     from hidden_mentions h join posts p on p.id = h.post join cases c on c.id = h.case_id
     where h.case_id = any(?::bigint[]) order by h.case_id, h.id`,
    ids,
  )
  return [
    ...inSight.map(mentionRecordOf),
    ...hidden.map((row) => ({ ...mentionRecordOf(row), hiddenAt: date(row, 'hidden') })),
  ]
}
