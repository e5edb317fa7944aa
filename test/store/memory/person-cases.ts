import { MOST_MATTERS, type ProfileCase } from '../../../src/store/port/cases.js'
import type { CaseRecord } from '../../../src/store/port/records.js'
import { storable } from '../../../src/text/storable.js'
import type { Tables } from './tables.js'

export function matters(tables: Tables, caseIds: readonly number[]): ReadonlyMap<number, number> {
  const isMatter = ({ id }: CaseRecord) =>
    [...tables.mentions.values()].some(({ record }) => record.caseId === id && record.needsReply)
  const all = [...tables.cases.values()]
    .filter((file) => file.personId !== undefined && isMatter(file))
    .toSorted((one, other) => one.openedAt.getTime() - other.openedAt.getTime() || one.id - other.id)
  return new Map(
    all.flatMap((file, at) => {
      if (!caseIds.includes(file.id)) return []
      const theirs = all
        .slice(0, at + 1)
        .filter(({ personId, brand }) => personId === file.personId && brand === file.brand)
      return [[file.id, Math.min(MOST_MATTERS, theirs.length)] as const]
    }),
  )
}

export const byProfile = (tables: Tables, urls: readonly string[], brand: string): readonly ProfileCase[] =>
  [...tables.cases.values()]
    .filter((file) => file.brand === storable(brand))
    .filter(({ id }) => [...tables.mentions.values()].some(({ record }) => record.caseId === id))
    .toSorted((one, other) => other.touchedAt.getTime() - one.touchedAt.getTime() || other.id - one.id)
    .flatMap(({ id, personId }) => {
      const person = tables.people.get(personId ?? 0)
      const url = person?.author.url
      if (person === undefined || url === undefined || !urls.includes(url)) return []
      const { name, handle } = person.author
      return [
        { caseId: id, place: person.place, author: { name, ...(handle !== undefined && { handle }), url } },
      ]
    })
