import { isActedOn, removeEmptyCase } from './cases.js'
import type { Database } from './database.js'
import { forgetHidden, type Hidden, hiddenOf, hide } from './hidden.js'
import { moveMarks } from './marks.js'
import { type Changes, keepFindable, noteComplaint, refreshDue } from './mentions.js'
import { number, optionalNumber, type Row, text } from './rows.js'
import { unindex } from './search.js'

const SECOND_NAME = 'its post is another one under a second name'

/**
 * Makes one post of two that turned out to share a key: one source gave it under its address, another under its native
 * id, and now a third knows both. The fuller text stays with what was made of it, and so does the case that somebody
 * worked on or, if nobody did, the older one.
 *
 * @returns the post that stays, and the one that is gone
 */
export function mergePosts(
  db: Database,
  one: number,
  other: number,
  at: Date,
  changes: Changes,
): { kept: number; gone: number } {
  const byFullness = db.all(
    'select id from posts where id in (?, ?) order by text_length desc, id limit 2',
    one,
    other,
  )
  const [kept = one, gone = other] = byFullness.map((row) => number(row, 'id'))
  for (const mention of db.all('select id, brand, case_id, person from mentions where post = ?', gone)) {
    moveMention(db, mention, kept, at, changes)
  }
  for (const hidden of hiddenOf(db, gone)) moveHidden(db, hidden, kept, at, changes)
  db.run('update post_keys set post = ? where post = ?', kept, gone)
  db.run(
    `insert into post_sources (post, source, first_seen, seen, hash)
     select ?1, source, first_seen, seen, hash from post_sources where post = ?2
     on conflict do update set first_seen = min(first_seen, excluded.first_seen), seen = max(seen, excluded.seen)`,
    kept,
    gone,
  )
  db.run('delete from post_sources where post = ?', gone)
  db.run(
    `update posts set first_seen = min(posts.first_seen, gone.first_seen), baseline = max(posts.baseline, gone.baseline)
     from (select first_seen, baseline from posts where id = ?2) as gone where id = ?1`,
    kept,
    gone,
  )
  moveMarks(db, gone, kept)
  db.run('delete from posts where id = ?', gone)
  unindex(db, gone)
  keepFindable(db, kept)
  return { kept, gone }
}

/** The post that stays has been judged itself, so of a mention of the other only its case can be worth keeping. */
function moveMention(db: Database, mention: Row, kept: number, at: Date, changes: Changes): void {
  noteComplaint(changes, optionalNumber(mention, 'person'), text(mention, 'brand'))
  const id = number(mention, 'id')
  const caseId = number(mention, 'case_id')
  const same = db.get(
    'select id, case_id from mentions where post = ? and brand = ?',
    kept,
    text(mention, 'brand'),
  )
  if (!same && isActedOn(db, caseId)) {
    forgetHiddenMention(db, kept, text(mention, 'brand'), at)
    db.run(
      `update mentions set post = ?1, published = (select published from posts where id = ?1), judged_reply = 0,
         signals = '[]', named = '[]', relevance_signals = null where id = ?2`,
      kept,
      id,
    )
    refreshDue(db, id)
    return
  }
  if (same) {
    db.run('delete from mentions where id = ?', id)
    keepOneCase(db, number(same, 'id'), number(same, 'case_id'), caseId, at, changes)
  } else hide(db, id, at)
}

/** What was hidden of the post that is gone is hidden of the other, unless that has a mention of the brand itself. */
function moveHidden(
  db: Database,
  { id, brand, caseId }: Hidden,
  kept: number,
  at: Date,
  changes: Changes,
): void {
  const same = db.get('select id, case_id from mentions where post = ? and brand = ?', kept, brand)
  if (same) {
    forgetHidden(db, id)
    keepOneCase(db, number(same, 'id'), number(same, 'case_id'), caseId, at, changes)
    return
  }
  forgetHiddenMention(db, kept, brand, at)
  db.run('update hidden_mentions set post = ? where id = ?', kept, id)
}

function forgetHiddenMention(db: Database, postId: number, brand: string, at: Date): void {
  const hidden = hiddenOf(db, postId).find((one) => one.brand === brand)
  if (!hidden) return
  forgetHidden(db, hidden.id)
  removeEmptyCase(db, hidden.caseId, at, SECOND_NAME)
}

/** Two mentions became one, so one of their cases is left with it. */
function keepOneCase(
  db: Database,
  mentionId: number,
  own: number,
  others: number,
  at: Date,
  changes: Changes,
): void {
  const winner = isActedOn(db, own) || (own < others && !isActedOn(db, others)) ? own : others
  db.run('update mentions set case_id = ? where id = ?', winner, mentionId)
  refreshDue(db, mentionId)
  changes.cases.add(winner)
  removeEmptyCase(db, winner === own ? others : own, at, SECOND_NAME)
}
