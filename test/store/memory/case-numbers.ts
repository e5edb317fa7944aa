import { caseFile } from './cases.js'
import type { Tables } from './tables.js'

export const leadingTo = (tables: Tables, numbers: readonly number[]): ReadonlyMap<number, number> =>
  new Map(
    numbers.flatMap((number) => {
      const file = caseFile(tables, number)
      return file === undefined ? [] : [[number, file.case.id] as const]
    }),
  )

export const ofOtherBrands = (
  { cases }: Tables,
  caseIds: readonly number[],
  brands: readonly string[],
): ReadonlyMap<number, string> =>
  new Map(
    [...new Set(caseIds)]
      .toSorted((one, other) => one - other)
      .flatMap((id) => {
        const file = cases.get(id)
        return file === undefined || brands.includes(file.brand) ? [] : [[id, file.brand] as const]
      }),
  )

export const caseNumbers = ({ mentions }: Tables, brands: readonly string[]): readonly number[] => [
  ...new Set(
    [...mentions.values()].flatMap(({ record }) => (brands.includes(record.brand) ? [record.caseId] : [])),
  ),
]
