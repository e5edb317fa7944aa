import { isMutedAt, mutingOf } from '../../../src/cases/mutes.js'
import type { Mute, Muted } from '../../../src/model/mute.js'
import type { Changes, Facts } from '../../../src/store/port/records.js'
import { storable } from '../../../src/text/storable.js'
import { holds } from './conflict.js'
import type { MentionRow, Tables } from './tables.js'

export const allMutes = ({ mutes }: Tables): readonly Mute[] =>
  [...mutes.values()].sort((one, other) => one.id - other.id)

/** What somebody wants to hear nothing of, whether or not it would wait. `now`: of what holds then, or else of all that nobody ended. */
export function isCovered(tables: Tables, record: MentionRow['record'], now?: Date): boolean {
  const person = [...tables.people.values()].find(({ id }) => id === record.personId)
  const muting = mutingOf(allMutes(tables), { ...record, person })
  return muting !== undefined && (now === undefined || isMutedAt(muting, now))
}

export const mutesFacts = (tables: Tables): Pick<Facts, 'mutes' | 'mutedPersons'> => ({
  mutes: { all: allMutes(tables), revision: tables.last.get('mutes') ?? 0 },
  mutedPersons: new Map(
    [...tables.people.values()]
      .filter((person) => [...tables.mutes.values()].some(({ what }) => isOf(what, person)))
      .map(({ id, place, key }) => [id, { place, key }]),
  ),
})

const isOf = (what: Muted, person: { place: string; key: string }): boolean =>
  what.kind === 'person' && what.place === person.place && what.key === person.key

export function putMutes(tables: Tables, { seen, put }: NonNullable<Changes['mutes']>): void {
  const revision = tables.last.get('mutes') ?? 0
  holds(revision === seen)
  for (const { id, what, brand, at, by, until, ended } of put)
    tables.mutes.set(id, {
      id,
      what: storableWhat(what),
      ...(brand !== undefined && { brand: storable(brand) }),
      at,
      by: storable(by),
      ...(until && { until }),
      ...(ended && { ended: { ...ended, by: storable(ended.by) } }),
    })
  if (put.length > 0) tables.last.set('mutes', revision + 1)
}

function storableWhat(what: Muted): Muted {
  switch (what.kind) {
    case 'person':
      return { kind: 'person', place: storable(what.place), key: storable(what.key) }
    case 'place':
      return { kind: 'place', place: storable(what.place) }
    case 'thread':
      return { kind: 'thread', thread: storable(what.thread) }
  }
}
