import { removeEmptyCase } from './cases.js'
import type { Database } from './database.js'
import { number, type Row, text } from './rows.js'

/** A mention that doesn't match any more: what it needs to come back as the same one. */
export type Hidden = { id: number; brand: string; caseId: number; baseline: boolean; announced: boolean }

/** Takes a mention out of sight. Its case stays, and takes in what the person writes next. */
export function hide(db: Database, mentionId: number, at: Date): void {
  db.run(
    `insert into hidden_mentions (id, post, brand, case_id, baseline, announced, hidden)
     select id, post, brand, case_id, baseline, announced, ? from mentions where id = ?`,
    at.getTime(),
    mentionId,
  )
  db.run('delete from mentions where id = ?', mentionId)
}

export function hiddenOf(db: Database, postId: number): readonly Hidden[] {
  return db.all('select * from hidden_mentions where post = ?', postId).map(hiddenIn)
}

const hiddenIn = (row: Row): Hidden => ({
  id: number(row, 'id'),
  brand: text(row, 'brand'),
  caseId: number(row, 'case_id'),
  baseline: number(row, 'baseline') === 1,
  announced: number(row, 'announced') === 1,
})

/** Forgets that there was such a mention; its case is for the caller to look after. */
export function forgetHidden(db: Database, mentionId: number): void {
  db.run('delete from hidden_mentions where id = ?', mentionId)
}

/** Forgets what the posts were mentions of, and removes the cases that nothing is left of. Posts: JSON. */
export function forgetHiddenOf(db: Database, posts: string, at: Date): void {
  const ofPosts = 'hidden_mentions where post in (select value from json_each(?))'
  const cases = db.lists(`select distinct case_id from ${ofPosts}`, posts)
  db.run(`delete from ${ofPosts}`, posts)
  for (const [caseId] of cases) {
    if (typeof caseId === 'number')
      removeEmptyCase(db, caseId, at, 'its post no longer matched, and was let go')
  }
}

/** The number of the next mention: no hidden one's, since that may come back. As an expression of SQL. */
export const nextMentionId = `1 + max(coalesce((select max(id) from mentions), 0),
  coalesce((select max(id) from hidden_mentions), 0))`
