// Whether a store says the same of its cases twice: by how they stand, and by what happened to them.
import { isDeepStrictEqual } from 'node:util'
import { DatabaseSync } from '@photostructure/sqlite'
import { dueOf } from '../../src/cases/due.js'
import { evolve } from '../../src/cases/evolve.js'
import { handlingOf } from '../../src/cases/handling.js'
import { mutingOf } from '../../src/cases/mutes.js'
import type { CaseEvent } from '../../src/model/case-event.js'
import type { Mute } from '../../src/model/mute.js'
import type { CaseRecord, Facts } from '../../src/store/port/records.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'

/** `muted`: how many of its posts are. */
type HeldCase = {
  file: CaseRecord
  codes: readonly string[]
  urls: readonly string[]
  muted: number
}

type Held = { cases: readonly HeldCase[]; mutes: readonly Mute[]; problems: string[] }

/** All cases and mutes of a store, and in words what does not fit together. Throws where SQLite finds the file damaged. */
export async function heldCases(path: string): Promise<Held> {
  const caseIds = whole(path)
  const store = openSqliteStore(path, { readOnly: true })
  try {
    const facts = await store.records.facts({ caseIds, withHistory: true })
    const cases = facts.cases.map((file) => ({
      file,
      codes: (facts.histories.get(file.id) ?? []).map(({ code }) => code),
      urls: facts.mentions.flatMap(({ caseId, postId }) =>
        caseId === file.id ? (facts.posts.find(({ post }) => post.id === postId)?.post.url ?? []) : [],
      ),
      muted: facts.mentions.filter(({ caseId, muted }) => caseId === file.id && muted !== undefined).length,
    }))
    const problems = [
      ...facts.cases.flatMap((file) => ofHistory(file, facts.histories.get(file.id) ?? [])),
      ...ofMentions(facts),
    ]
    return { cases, mutes: facts.mutes.all, problems }
  } finally {
    await store.close()
  }
}

/** The numbers of its cases. */
function whole(path: string): readonly number[] {
  // Not read-only: then SQLite can't take back what a killed process had begun to write.
  const db = new DatabaseSync(path)
  try {
    const found = [
      ...db
        .prepare('pragma integrity_check')
        .all()
        .filter((row) => row.integrity_check !== 'ok'),
      ...db.prepare('pragma foreign_key_check').all(),
    ]
    if (found.length > 0) throw new Error(JSON.stringify(found))
    return db
      .prepare('select id from cases')
      .all()
      .map(({ id }) => Number(id))
  } finally {
    db.close()
  }
}

/** How the case stands is what its history makes of it. */
function ofHistory(file: CaseRecord, history: readonly CaseEvent[]): string[] {
  const { id, brand, personId, openedAt, revision } = file
  const fresh: CaseRecord = {
    id,
    brand,
    personId,
    openedAt,
    revision,
    state: 'new',
    touchedAt: new Date(0),
    isActedOn: false,
  }
  const standing = ({ state, touchedAt, isActedOn, ...rest }: CaseRecord) =>
    JSON.stringify({ state, touchedAt, isActedOn, ...handlingOf(rest) })
  const [held, told] = [standing(file), standing(history.reduce(evolve, fresh))]
  return held === told ? [] : [`case ${id} stands at ${held}, and its history says ${told}`]
}

/** What waits, or is muted, is what its case and the mutes say. */
const ofMentions = ({ mentions, cases, marks, mutes, mutedPersons }: Facts): string[] =>
  mentions.flatMap((record) => {
    const file = cases.find(({ id }) => id === record.caseId)
    if (file === undefined || record.hiddenAt !== undefined) return []
    const mark = marks.find(
      ({ postId, brand }) => postId === record.postId && brand === record.brand,
    )?.verdict
    const { needsReply, due, dueLater, muted, personId, place } = record
    const held = { needsReply, due, ...(dueLater && { dueLater }), ...(muted && { muted }) }
    const person = mutedPersons.get(personId ?? 0)
    const muting = mutingOf(mutes.all, { ...record, place, person })
    const told = dueOf({ ...record, mark, muting }, file)
    return isDeepStrictEqual(held, told)
      ? []
      : [`mention ${record.id} stands at ${JSON.stringify(held)}, and by its case at ${JSON.stringify(told)}`]
  })
