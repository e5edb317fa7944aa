import { conflict } from '../conflict.js'
import type { CaseChange, Changes } from '../port/records.js'
import { stateNumbers } from '../rows/case-states.js'
import { handlingColumns, handlingValues } from '../rows/handling.js'
import { storable } from '../rows/values.js'
import { emptyAlertsOf } from './alert-deliveries.js'
import { brandAsked, keepBrands } from './brands.js'
import { putEvents } from './case-events.js'
import type { Database } from './database.js'
import { dropMails } from './deliveries.js'
import { checkErased, erase } from './erased.js'
import { writeSourceChange } from './given.js'
import { compareAnew } from './likenesses.js'
import { putMark } from './marks.js'
import { addMention, changeMention, hideMention, refreshCopies, settleMention } from './mentions.js'
import { mergePosts } from './merge.js'
import { checkMutes, putMutes } from './mutes.js'
import { addPerson, authorsOf, changePerson, dropThoseWithNothing } from './persons.js'
import { keepPlaces } from './places.js'
import { byPost, checkKeys, putKeys } from './post-keys.js'
import { addPost, changePost, forgetPosts, settleMatched } from './posts.js'

/**
 * Writes what was decided, as a whole: to be called in a transaction. Nothing is decided here, but for what the tables copy from
 * each other.
 *
 * @param facts whether those that it was decided on were loaded in this very transaction, so that they hold
 * @throws Conflict when the facts that it was decided on hold no more
 */
export function apply(db: Database, changes: Changes, facts: 'of now' | 'of before' = 'of before'): void {
  const { people, posts, cases, judged, settled, hidden, removed, merged, keys, marks, forgotten } = changes
  if (facts === 'of before') checkFacts(db, changes)
  if (changes.erased !== undefined) compareAnew(db, changes.erased.posts)
  for (const person of people.added) addPerson(db, person)
  for (const person of people.changed) changePerson(db, person)
  const matching = new Set(judged.map(({ record }) => record.postId))
  const names = byPost(keys)
  for (const record of posts.added) {
    const { id } = record.post
    addPost(db, record, { matches: matching.has(id), names: names.get(id) ?? [] })
  }
  for (const record of posts.changed) changePost(db, record)
  keepPlaces(db, [...posts.added, ...posts.changed])
  keepBrands(db, brandsOf(changes))
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
  if (changes.mutes !== undefined) putMutes(db, changes.mutes)
  for (const merge of merged) mergePosts(db, merge)
  const added = new Set(posts.added.map(({ post }) => post.id))
  putKeys(db, keys, added)
  if (changes.source !== undefined) writeSourceChange(db, changes.source)

  const turned = [...judged, ...settled].map(({ record }) => record.postId).filter((id) => !added.has(id))
  settleMatched(db, [...turned, ...hidden.map(({ postId }) => postId), ...merged.map(({ kept }) => kept)])
  refreshCopies(db, {
    cases: cases.flatMap(({ isNew, file }) => (isNew ? [] : [file.id])),
    people: people.changed.map(({ id }) => id),
  })
  const authors = forgotten.length > 0 ? authorsOf(db, forgotten) : []
  if (forgotten.length > 0) forgetPosts(db, forgotten)
  for (const [brand, since] of changes.mailsOutdated) dropMails(db, brand, since)
  emptyAlertsOf(db, [...(changes.wordsGone ?? []), ...(changes.erased?.histories.keys() ?? [])])
  if (changes.erased !== undefined) erase(db, changes.erased)
  for (const { file, isRemoved } of cases) if (isRemoved) db.run('delete from cases where id = ?', file.id)
  dropThoseWithNothing(db, authors)
}

const brandsOf = ({ cases, judged, hidden, marks }: Changes): readonly string[] =>
  [...cases.map(({ file }) => file), ...judged.map(({ record }) => record), ...hidden, ...marks].map(
    ({ brand }) => brand,
  )

/** What no number or name would tell that is taken. */
function checkFacts(db: Database, changes: Changes): void {
  checkErased(db, changes)
  checkKeys(db, changes.keys)
  if (changes.mutes !== undefined) checkMutes(db, changes.mutes)
}

function putCase(db: Database, { file, isNew, events, isWordless }: CaseChange): void {
  const { id, brand, personId, state, openedAt, touchedAt, revision } = file
  const moving = [
    stateNumbers[state],
    openedAt.getTime(),
    touchedAt.getTime(),
    ...handlingValues(file),
    revision + 1,
  ] as const
  if (isNew) {
    db.run(
      `insert into cases (state, opened, touched, ${handlingColumns.join(', ')}, revision, id, brand, person)
       values (?, ?, ?, ${handlingColumns.map(() => '?').join(', ')}, ?, ?, ${brandAsked()}, ?)`,
      ...moving,
      id,
      storable(brand),
      personId ?? null,
    )
  } else {
    const changed = db.change(
      `update cases set state = ?, opened = ?, touched = ?, ${handlingColumns.map((name) => `${name} = ?`).join(', ')}, revision = ?
       where id = ? and revision = ?`,
      ...moving,
      id,
      revision,
    )
    if (changed === 0) throw conflict()
  }
  if (isWordless) db.run('update cases set wordless = revision where id = ?', id)
  putEvents(db, id, events)
}

function removeMentions(db: Database, ids: readonly number[]): void {
  const list = JSON.stringify(ids)
  db.run('delete from mentions where id in (select value from json_each(?))', list)
  db.run('delete from hidden_mentions where id in (select value from json_each(?))', list)
}
