import type { SiteState } from '../../http/sites.js'
import { dateOrNull, json, optionalDate, optionalText, orNull, type Row } from './values.js'

export function siteStateOf(row: Row): SiteState {
  const askedAt = optionalDate(row, 'asked')
  const leaveUntil = optionalDate(row, 'leave_until')
  const turnOf = optionalText(row, 'turn_of')
  return {
    ...(askedAt && { askedAt }),
    ...(leaveUntil && { leaveUntil }),
    ...(row.requests !== null && { requests: json(row, 'requests') }),
    ...(turnOf !== undefined && { turnOf }),
  }
}

/** The columns `asked`, `leave_until`, `requests` and `turn_of`. */
export const siteValues = ({ askedAt, leaveUntil, requests, turnOf }: SiteState) =>
  [
    dateOrNull(askedAt),
    dateOrNull(leaveUntil),
    requests ? JSON.stringify(requests) : null,
    orNull(turnOf),
  ] as const
