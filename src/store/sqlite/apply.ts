import type { CaseChange, Changes } from '../port/records.js'
import { putEvents } from './case-events.js'
import { conflict } from './conflict.js'
import type { Database } from './database.js'
import { writeSourceChange } from './given.js'
import { putMark } from './marks.js'
import { addMention, changeMention, hideMention, refreshCopies, settleMention } from './mentions.js'
import { mergePosts } from './merge.js'
import { addPerson, changePerson } from './persons.js'
import { addPost, changePost, forgetPosts, keepFindable, matchedPostsOf } from './posts.js'
import { dateOrNull, storable } from './rows.js'

/**
 * Writes what was decided, as a whole: to be called in a transaction. Nothing is decided here, but for what the tables copy from
 * each other.
 *
 * @throws Conflict when the facts that it was decided on hold no more
 */
export function apply(db: Database, changes: Changes): void {
  const { people, posts, cases, judged, settled, hidden, removed, merged, keys, marks, forgotten } = changes
  for (const person of people.added) addPerson(db, person)
  const renamed = people.changed.filter((person) => changePerson(db, person)).map(({ id }) => id)
  for (const record of posts.added) addPost(db, record)
  for (const record of posts.changed) changePost(db, record)
  checkCases(db, changes.unchanged)
  for (const change of cases) putCase(db, change)

  // Before others take their place.
  if (removed.length > 0) removeMentions(db, removed)
  for (const record of hidden) hideMention(db, record)
  for (const { record, isBare } of settled) settleMention(db, record, isBare === true)
  for (const { was, ...one } of judged) {
    if (was === 'in-sight') changeMention(db, one)
    else addMention(db, one, was === 'hidden')
  }
  for (const mark of marks) putMark(db, mark)
  for (const merge of merged) mergePosts(db, merge)
  putKeys(db, keys)
  if (changes.source !== undefined) writeSourceChange(db, changes.source)

  const mentioned = [...hidden, ...[...judged, ...settled].map(({ record }) => record)]
  keepFindable(db, {
    mentioned: [...mentioned.map(({ postId }) => postId), ...merged.map(({ kept }) => kept)],
    changed: [...posts.changed.map(({ post }) => post.id), ...matchedPostsOf(db, renamed)],
  })
  refreshCopies(db, { cases: cases.map(({ file }) => file.id), people: people.changed.map(({ id }) => id) })
  if (forgotten.length > 0) forgetPosts(db, forgotten)
  for (const { file, isRemoved } of cases) if (isRemoved) db.run('delete from cases where id = ?', file.id)
}

function checkCases(db: Database, unchanged: Changes['unchanged']): void {
  if (unchanged.size === 0) return
  const moved = db.get(
    `select 1 as moved from json_each(?) e left join cases c on c.id = e.value ->> 0
     where c.revision is not e.value ->> 1 limit 1`,
    JSON.stringify([...unchanged]),
  )
  if (moved !== undefined) throw conflict()
}

function putCase(db: Database, { file, before, events }: CaseChange): void {
  const { id, brand, personId, state, openedAt, touchedAt, snoozedUntil, revision } = file
  const moving = [state, touchedAt.getTime(), dateOrNull(snoozedUntil), revision] as const
  if (before === undefined) {
    db.run(
      'insert into cases (state, touched, snoozed, revision, id, brand, person, opened) values (?, ?, ?, ?, ?, ?, ?, ?)',
      ...moving,
      id,
      storable(brand),
      personId ?? null,
      openedAt.getTime(),
    )
  } else {
    const changed = db.change(
      'update cases set state = ?, touched = ?, snoozed = ?, revision = ? where id = ? and revision = ?',
      ...moving,
      id,
      before,
    )
    if (changed === 0) throw conflict()
  }
  putEvents(db, id, before ?? 0, events)
}

function removeMentions(db: Database, ids: readonly number[]): void {
  const list = JSON.stringify(ids)
  db.run('delete from mentions where id in (select value from json_each(?))', list)
  db.run('delete from hidden_mentions where id in (select value from json_each(?))', list)
}

/** A key that leads somewhere meanwhile is a conflict, by the table's own rule. */
function putKeys(db: Database, keys: Changes['keys']): void {
  if (keys.size === 0) return
  db.run(
    'insert into post_keys (key, post) select value ->> 0, value ->> 1 from json_each(?)',
    JSON.stringify([...new Map(Array.from(keys, ([key, post]) => [storable(key), Number(post)]))]),
  )
}
