import { type Outage, type OutageReason, outageReasons } from '../../model/outage.js'
import { type StoredCode, storedFailure } from './codes.js'
import { date, flag, json, number, optionalDate, type Row } from './values.js'

/** How long one is kept after its end, in milliseconds. */
export const HALF_A_YEAR = 183 * 24 * 60 * 60_000

export function outageOf(row: Row): Outage {
  const endedAt = optionalDate(row, 'ended')
  return {
    reason: known(json(row, 'reason')),
    from: date(row, 'started'),
    lastAt: date(row, 'last'),
    ...(endedAt && { endedAt }),
    ...(flag(row, 'given_up') && { givenUp: true as const }),
    ...(flag(row, 'was_told') && { told: true as const }),
    runs: number(row, 'runs'),
    left: json(row, 'left_sources'),
    failures: Object.fromEntries(
      Object.entries(json<Record<string, StoredCode>>(row, 'failures')).map(([id, failure]) => [
        id,
        storedFailure(failure),
      ]),
    ),
    ...(flag(row, 'partly') && { partly: true as const }),
  }
}

/** What a later version stored under a code that this one does not know. */
const known = (stored: StoredCode): OutageReason =>
  Object.hasOwn(outageReasons, stored.code) ? (stored as OutageReason) : { code: 'offline', args: {} }
