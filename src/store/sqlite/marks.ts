import type { Mark } from '../../model/mention.js'
import type { NewMark, StoredMention } from '../port.js'
import { addHistory } from './cases.js'
import type { Database } from './database.js'
import { noChanges, noteComplaint, refreshDue, updateCopies } from './mentions.js'
import { mentions } from './reading.js'
import { number, optionalNumber, storable, text } from './rows.js'

/** To be called in a transaction. */
export function markCase(db: Database, { caseId, verdict, url, at, by }: NewMark): readonly StoredMention[] {
  const rows = db.all(
    `select m.id, m.post, m.brand, m.person from mentions m join posts p on p.id = m.post
     where m.case_id = ? and (? is null or p.url = ?) order by m.published, m.id`,
    caseId,
    url ?? null,
    url ?? null,
  )
  if (rows.length === 0) return []
  const changes = noChanges()
  for (const row of rows) {
    const brand = text(row, 'brand')
    saveMark(db, number(row, 'post'), brand, verdict, at, by)
    refreshDue(db, number(row, 'id'))
    noteComplaint(changes, optionalNumber(row, 'person'), brand)
  }
  // A matter that nobody touched for long left the list, and has to come back.
  if (verdict === 'complaint') {
    db.run('update cases set touched = max(touched, ?) where id = ?', at.getTime(), caseId)
    changes.cases.add(caseId)
  }
  const detail = [verdict === undefined ? undefined : verdictWords[verdict], url].filter(Boolean).join(', ')
  addHistory(db, caseId, {
    at,
    what: verdict === undefined ? 'unmarked' : 'marked',
    by,
    ...(detail !== '' && { detail }),
  })
  updateCopies(db, changes)
  return mentions(
    db,
    rows.map((row) => number(row, 'id')),
  )
}

const verdictWords = { complaint: 'as a complaint', fine: 'as fine' }

function saveMark(
  db: Database,
  post: number,
  brand: string,
  verdict: Mark | undefined,
  at: Date,
  by: string,
): void {
  if (verdict === undefined) {
    db.run('delete from marks where post = ? and brand = ?', post, storable(brand))
    return
  }
  db.run(
    'insert or replace into marks (post, brand, verdict, at, by) values (?, ?, ?, ?, ?)',
    post,
    storable(brand),
    verdict,
    at.getTime(),
    storable(by),
  )
}

/** Two posts became one: what was said of the one that is gone holds for the other, unless that was marked itself. */
export function moveMarks(db: Database, gone: number, kept: number): void {
  db.run('update or ignore marks set post = ? where post = ?', kept, gone)
  db.run('delete from marks where post = ?', gone)
  for (const row of db.all(
    'select m.id from mentions m join marks k on k.post = m.post and k.brand = m.brand where m.post = ?',
    kept,
  ))
    refreshDue(db, number(row, 'id'))
}
