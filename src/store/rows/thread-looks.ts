import type { ThreadLook, ThreadOver } from '../../model/thread.js'
import type { StaffAccount } from '../port/threads.js'
import { type StoredCode, storedFailure } from './codes.js'
import {
  asJson,
  countOrNull,
  date,
  json,
  number,
  oneOf,
  optionalNumber,
  type Row,
  storable,
} from './values.js'

/** All of a look but its post, in the order of `lookValues`. */
export const lookColumns = ['at', 'next', 'times', 'found', 'failure', 'replies', 'over'] as const

export const lookValues = ({
  at,
  nextAt,
  times,
  found,
  failure,
  replies,
  over,
}: ThreadLook): readonly (string | number | null)[] => [
  at.getTime(),
  nextAt.getTime(),
  times,
  found,
  failure === undefined ? null : asJson(failure),
  countOrNull(replies),
  over === undefined ? null : asJson(over),
]

export function lookOf(row: Row): ThreadLook {
  const replies = optionalNumber(row, 'replies')
  return {
    postId: String(number(row, 'post')),
    at: date(row, 'at'),
    nextAt: date(row, 'next'),
    times: number(row, 'times'),
    found: oneOf(row, 'found', ['whole', 'partial', 'failed', 'gone']),
    ...(row.failure !== null && { failure: storedFailure(json<StoredCode>(row, 'failure')) }),
    ...(replies !== undefined && { replies }),
    ...(row.over !== null && { over: overOf(json(row, 'over')) }),
  }
}

const overOf = ({ at, ...over }: Omit<ThreadOver, 'at'> & { at?: string }): ThreadOver => ({
  ...over,
  ...(at !== undefined && { at: new Date(at) }),
})

/** As accounts are compared: the handle without regard to capitals of ASCII. */
export const comparable = ({ brand, place, handle }: StaffAccount): StaffAccount => ({
  brand: storable(brand),
  place: storable(place),
  handle: storable(handle).replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
})
