import type { PeopleHit } from '../../views/stats.js'
import { cell, textOf } from '../csv.js'
import { hitValue } from './people-values.js'

const columns = [
  'case',
  'brand',
  'state',
  'person',
  'handle',
  'place',
  'url',
  'complainedAt',
  'acknowledgedAt',
  'answeredAt',
  'answeredBy',
  'resolvedAt',
  'followers',
  'personUrl',
] as const

/** For spreadsheets and mailings: a row for each case, its id first. */
export const peopleCsv = ({ hit }: PeopleHit): string =>
  textOf([
    columns.join(','),
    ...hit.map((one) => {
      const { case: matter, person, ...facts } = hitValue(one)
      const row: Record<(typeof columns)[number], string | number | null | undefined> = {
        ...facts,
        case: matter.id,
        brand: matter.brand,
        state: matter.state,
        person: person?.name,
        handle: person?.handle,
        followers: person?.followers,
        personUrl: person?.url,
      }
      return columns.map((column) => cell(row[column] ?? undefined)).join(',')
    }),
  ])
