import type { BackAs, Handling } from '../../model/case.js'
import { dateOrNull, json, optionalDate, optionalText, type Row, storable, type Value } from './values.js'

/** The columns of `cases` that say how one was handled. */
export const handlingColumns = [
  'owner',
  'tags',
  'acknowledged',
  'answered',
  'resolved',
  'back',
  'waits_from',
  'back_as',
  'cause',
] as const

/** In the order of the columns. */
export const handlingValues = (file: Handling): readonly Value[] => [
  file.owner === undefined ? null : storable(file.owner),
  file.tags === undefined ? null : JSON.stringify(file.tags.map((tag) => storable(tag))),
  dateOrNull(file.acknowledgedAt),
  dateOrNull(file.answeredAt),
  dateOrNull(file.resolvedAt),
  dateOrNull(file.backSince),
  dateOrNull(file.waitsFrom),
  file.backAs ?? null,
  file.cause === undefined ? null : storable(file.cause),
]

export function readHandling(row: Row): Handling {
  const owner = optionalText(row, 'owner')
  const acknowledgedAt = optionalDate(row, 'acknowledged')
  const answeredAt = optionalDate(row, 'answered')
  const resolvedAt = optionalDate(row, 'resolved')
  const backSince = optionalDate(row, 'back')
  const waitsFrom = optionalDate(row, 'waits_from')
  const backAs = optionalText(row, 'back_as') as BackAs | undefined
  const cause = optionalText(row, 'cause')
  return {
    ...(owner !== undefined && { owner }),
    ...(row.tags !== null && { tags: json<readonly string[]>(row, 'tags') }),
    ...(acknowledgedAt && { acknowledgedAt }),
    ...(answeredAt && { answeredAt }),
    ...(resolvedAt && { resolvedAt }),
    ...(backSince && { backSince }),
    ...(waitsFrom && { waitsFrom }),
    ...(backAs && { backAs }),
    ...(cause !== undefined && { cause }),
  }
}
