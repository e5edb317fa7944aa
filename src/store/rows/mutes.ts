import { type Mute, type Muted, mutedKinds } from '../../model/mute.js'
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
  type Value,
} from './values.js'

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

/** In the order of `muteValues`. */
export const muteColumns = [
  'id',
  'kind',
  'place',
  'person_key',
  'thread',
  'brand',
  'at',
  'by',
  'until',
  'ended',
  'ended_by',
  'undone',
  'revision',
] as const

export const muteValues = (
  { id, what, brand, at, by, until, ended }: Mute,
  revision: number,
): readonly Value[] => [
  id,
  what.kind,
  what.kind === 'thread' ? null : storable(what.place),
  what.kind === 'person' ? storable(what.key) : null,
  what.kind === 'thread' ? storable(what.thread) : null,
  orNull(brand),
  at.getTime(),
  storable(by),
  dateOrNull(until),
  dateOrNull(ended?.at),
  orNull(ended?.by),
  Number(ended?.undone === true),
  revision,
]

export function muteOf(row: Row): Mute {
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
