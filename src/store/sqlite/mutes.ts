import { type Mute, type Muted, mutedKinds } from '../../model/mute.js'
import type { Changes, Facts } from '../port/records.js'
import {
  date,
  dateOrNull,
  flag,
  number,
  oneOf,
  optionalDate,
  optionalText,
  orNull,
  type Row,
  storable,
  text,
} from '../rows/values.js'
import { brandIn } from './brands.js'
import { conflict } from './conflict.js'
import type { Database } from './database.js'

/** What is muted for good is so until here: the last moment that there is. */
const FOR_GOOD = 8.64e15

/** Of a mention, as its column has it. */
export const mutedColumn = (muted: { until?: Date } | undefined): number | null =>
  muted === undefined ? null : (muted.until?.getTime() ?? FOR_GOOD)

export function mutedOf(row: Row): { muted?: { until?: Date } } {
  if (row.muted === null) return {}
  const until = date(row, 'muted')
  return { muted: until.getTime() === FOR_GOOD ? {} : { until } }
}

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

export function putMutes(db: Database, { seen: revision, put }: MuteChanges): void {
  for (const { id, what, brand, at, by, until, ended } of put)
    db.run(
      `insert or replace into mutes (id, kind, place, person_key, thread, brand, at, by, until, ended, ended_by, undone, revision)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      what.kind,
      ...columnsOf(what),
      orNull(brand),
      at.getTime(),
      storable(by),
      dateOrNull(until),
      dateOrNull(ended?.at),
      orNull(ended?.by),
      Number(ended?.undone === true),
      revision + 1,
    )
}

const columnsOf = (what: Muted) => [
  what.kind === 'thread' ? null : storable(what.place),
  what.kind === 'person' ? storable(what.key) : null,
  what.kind === 'thread' ? storable(what.thread) : null,
]

function muteOf(row: Row): Mute {
  const brand = optionalText(row, 'brand')
  const until = optionalDate(row, 'until')
  return {
    id: number(row, 'id'),
    what: whatOf(row),
    ...(brand !== undefined && { brand }),
    at: date(row, 'at'),
    by: text(row, 'by'),
    ...(until && { until }),
    ...(row.ended !== null && {
      ended: {
        at: date(row, 'ended'),
        by: text(row, 'ended_by'),
        ...(flag(row, 'undone') && { undone: true as const }),
      },
    }),
  }
}

function whatOf(row: Row): Muted {
  const kind = oneOf(row, 'kind', mutedKinds)
  switch (kind) {
    case 'person':
      return { kind, place: text(row, 'place'), key: text(row, 'person_key') }
    case 'place':
      return { kind, place: text(row, 'place') }
    case 'thread':
      return { kind, thread: text(row, 'thread') }
  }
}
