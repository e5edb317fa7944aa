import type { Mute } from '../../model/mute.js'
import { conflict } from '../conflict.js'
import type { Changes, Facts } from '../port/records.js'
import { brandIn } from '../rows/brands.js'
import { muteColumns, muteOf, muteValues } from '../rows/mutes.js'
import { number, text } from '../rows/values.js'
import type { Database } from './database.js'

/**
 * That the mention `m` is what somebody wants to hear nothing of, whether or not it would wait: its column tells that only of what would.
 *
 * @param holds which mutes are meant, by their columns as `u`; all that nobody ended, unless given
 */
export const isCovered = (holds = 'true'): string => `exists (
  select 1 from mutes u where u.ended is null and ${holds} and (u.brand is null or u.brand = ${brandIn('m.brand')}) and case u.kind
    when 'person' then exists (select 1 from persons w where w.id = m.person and w.place = u.place and w.key = u.person_key)
    when 'place' then exists (select 1 from posts w where w.id = m.post
      and (w.place = u.place or substr(w.place, -1 - length(u.place)) = '.' || u.place))
    else exists (select 1 from posts w where w.id = m.post and w.thread = u.thread) end)`

export const allMutes = (db: Database): readonly Mute[] =>
  db.all('select * from mutes order by id').map(muteOf)

export function mutesFacts(db: Database): Pick<Facts, 'mutes' | 'mutedPersons'> {
  const all = allMutes(db)
  if (all.length === 0) return { mutes: { all, revision: 0 }, mutedPersons: new Map() }
  const people = db.all(
    'select p.id, p.place, p.key from mutes m join persons p on p.place = m.place and p.key = m.person_key',
  )
  return {
    mutes: { all, revision: revisionOf(db) },
    mutedPersons: new Map(
      people.map((row) => [number(row, 'id'), { place: text(row, 'place'), key: text(row, 'key') }]),
    ),
  }
}

const revisionOf = (db: Database): number => {
  const row = db.get('select coalesce(max(revision), 0) as revision from mutes')
  return row === undefined ? 0 : number(row, 'revision')
}

type MuteChanges = NonNullable<Changes['mutes']>

/** @throws Conflict when somebody changed them since the facts were loaded */
export function checkMutes(db: Database, { seen }: MuteChanges): void {
  if (revisionOf(db) !== seen) throw conflict()
}

export function putMutes(db: Database, { seen, put }: MuteChanges): void {
  for (const mute of put)
    db.run(
      `insert or replace into mutes (${muteColumns.join(', ')}) values (${muteColumns.map(() => '?').join(', ')})`,
      ...muteValues(mute, seen + 1),
    )
}
