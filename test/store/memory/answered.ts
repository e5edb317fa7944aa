import { handlingOf } from '../../../src/cases/handling.js'
import type { AnsweredCase } from '../../../src/store/port/cases.js'
import type { Tables } from './tables.js'

export const answered = ({ cases, mentions }: Tables, brands: readonly string[]): readonly AnsweredCase[] => {
  const inSight = new Set([...mentions.values()].map(({ record }) => record.caseId))
  return [...cases.values()]
    .filter(({ id, brand, state }) => state === 'answered' && brands.includes(brand) && inSight.has(id))
    .toSorted((one, other) => one.id - other.id)
    .map((file) => ({
      ...handlingOf(file),
      caseId: file.id,
      state: 'answered',
      touchedAt: file.touchedAt,
    }))
}
