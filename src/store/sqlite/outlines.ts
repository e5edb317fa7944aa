import type { CaseEvent } from '../../model/case-event.js'
import type { CaseOutline } from '../port/cases.js'
import { eventOf } from '../rows/events.js'
import { asNumber, number } from '../rows/values.js'
import type { Database } from './database.js'

/** See `Cases`. */
export function outlines(db: Database, caseIds: readonly number[]): ReadonlyMap<number, CaseOutline> {
  const asked = JSON.stringify(caseIds)
  const found = new Map<number, { posts: CaseOutline['posts'][number][]; history: CaseEvent[] }>()
  for (const [caseId, post, isGone, isSigned] of db.lists(
    `select m.case_id, m.post, p.gone_by is not null, p.person is not null
     from mentions m join posts p on p.id = m.post
     where m.case_id in (select value from json_each(?)) order by m.published, m.id`,
    asked,
  )) {
    const id = asNumber(caseId)
    const outline = found.get(id) ?? { posts: [], history: [] }
    outline.posts.push({ id: String(post), isGone: isGone === 1, isSigned: isSigned === 1 })
    found.set(id, outline)
  }
  for (const row of db.all(
    `select case_id, at, by, code, args from case_events
     where case_id in (select value from json_each(?)) order by case_id, entry`,
    asked,
  ))
    found.get(number(row, 'case_id'))?.history.push(eventOf(row))
  return found
}
