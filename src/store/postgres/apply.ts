import type { Changes } from '../port/records.js'
import { emptyAlertsOf } from './alert-deliveries.js'
import { keepBrands } from './brands.js'
import { putCase } from './cases-written.js'
import { compareAnew } from './compare-anew.js'
import type { Transaction } from './database.js'
import { dropMails } from './deliveries.js'
import { checkErased, erase } from './erased.js'
import { writeSourceChange } from './given.js'
import { putMark } from './marks.js'
import {
  addMention,
  changeMention,
  hideMention,
  refreshCopies,
  removeMentions,
  settleMention,
} from './mentions.js'
import { mergePosts } from './merge.js'
import { checkMutes, putMutes } from './mutes.js'
import { addPeople, authorsOf, changePerson, dropThoseWithNothing } from './persons.js'
import { keepPlaces } from './places.js'
import { checkKeys, putKeys } from './post-keys.js'
import { addPosts, changePost, forgetPosts, settleMatched } from './stored-posts.js'

/**
 * Writes what was decided, as a whole: to be called in a transaction. Nothing is decided here, but for what the tables copy from
 * each other.
 *
 * @param facts whether those that it was decided on were loaded in this very transaction, so that they hold
 * @throws Conflict when the facts that it was decided on hold no more
 */
export async function apply(
  db: Transaction,
  changes: Changes,
  facts: 'of now' | 'of before' = 'of before',
): Promise<void> {
  const { people, posts, cases, judged, settled, hidden, removed, merged, keys, marks } = changes
  if (facts === 'of before') await checkFacts(db, changes)
  if (changes.erased !== undefined) await compareAnew(db, changes.erased.posts)
  await addPeople(db, people.added)
  for (const person of people.changed) await changePerson(db, person)
  await addPosts(db, posts.added, new Set(judged.map(({ record }) => record.postId)))
  for (const record of posts.changed) await changePost(db, record)
  await keepPlaces(db, [...posts.added, ...posts.changed])
  await keepBrands(db, brandsOf(changes))
  for (const change of cases) await putCase(db, change)

  // Before others take their place.
  await removeMentions(db, removed)
  for (const record of hidden) await hideMention(db, record)
  for (const { record, isBare } of settled) await settleMention(db, record, isBare === true)
  for (const { was, ...one } of judged) {
    if (was === 'in-sight') await changeMention(db, one)
    else await addMention(db, one, was === 'hidden')
  }
  for (const mark of marks) await putMark(db, mark)
  if (changes.mutes !== undefined) await putMutes(db, changes.mutes)
  for (const merge of merged) await mergePosts(db, merge)
  await putKeys(db, keys)
  if (changes.source !== undefined) await writeSourceChange(db, changes.source)
  await tidy(db, changes)
}

/** What hangs on what was written, and what nobody needs any more. */
async function tidy(db: Transaction, changes: Changes): Promise<void> {
  const { people, posts, cases, judged, settled, hidden, merged, forgotten } = changes
  const added = new Set(posts.added.map(({ post }) => post.id))
  const turned = [...judged, ...settled].map(({ record }) => record.postId).filter((id) => !added.has(id))
  await settleMatched(db, [
    ...turned,
    ...hidden.map(({ postId }) => postId),
    ...merged.map(({ kept }) => kept),
  ])
  await refreshCopies(db, {
    cases: cases.flatMap(({ isNew, file }) => (isNew ? [] : [file.id])),
    people: people.changed.map(({ id }) => id),
  })
  const authors = forgotten.length > 0 ? await authorsOf(db, forgotten) : []
  if (forgotten.length > 0) await forgetPosts(db, forgotten)
  for (const [brand, since] of changes.mailsOutdated) await dropMails(db, brand, since)
  await emptyAlertsOf(db, [...(changes.wordsGone ?? []), ...(changes.erased?.histories.keys() ?? [])])
  if (changes.erased !== undefined) await erase(db, changes.erased)
  const gone = cases.flatMap(({ file, isRemoved }) => (isRemoved ? [file.id] : []))
  if (gone.length > 0) await db.run('delete from cases where id = any(?::bigint[])', gone)
  await dropThoseWithNothing(db, authors)
}

const brandsOf = ({ cases, judged, hidden, marks }: Changes): readonly string[] =>
  [...cases.map(({ file }) => file), ...judged.map(({ record }) => record), ...hidden, ...marks].map(
    ({ brand }) => brand,
  )

/** What no number or name would tell that is taken. */
async function checkFacts(db: Transaction, changes: Changes): Promise<void> {
  await checkErased(db, changes)
  await checkKeys(db, changes.keys)
  if (changes.mutes !== undefined) await checkMutes(db, changes.mutes)
}
