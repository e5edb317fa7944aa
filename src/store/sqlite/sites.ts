import type { SiteState } from '../../http/sites.js'
import { dateOrNull, json, optionalDate, optionalText, orNull, text } from '../rows/values.js'
import type { Database } from './database.js'

export function siteStates(db: Database): ReadonlyMap<string, SiteState> {
  return new Map(
    db.all('select * from sites').map((row) => {
      const askedAt = optionalDate(row, 'asked')
      const leaveUntil = optionalDate(row, 'leave_until')
      const turnOf = optionalText(row, 'turn_of')
      return [
        text(row, 'site'),
        {
          ...(askedAt && { askedAt }),
          ...(leaveUntil && { leaveUntil }),
          ...(row.requests !== null && { requests: json(row, 'requests') }),
          ...(turnOf !== undefined && { turnOf }),
        },
      ]
    }),
  )
}

export function saveSite(db: Database, site: string, state: SiteState): void {
  db.run(
    'insert or replace into sites (site, asked, leave_until, requests, turn_of) values (?, ?, ?, ?, ?)',
    site,
    dateOrNull(state.askedAt),
    dateOrNull(state.leaveUntil),
    state.requests ? JSON.stringify(state.requests) : null,
    orNull(state.turnOf),
  )
}
