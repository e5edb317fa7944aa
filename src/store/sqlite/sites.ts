import type { SiteState } from '../../http/sites.js'
import type { Database } from './database.js'
import { dateOrNull, optionalDate, text } from './rows.js'

export function siteStates(db: Database): ReadonlyMap<string, SiteState> {
  return new Map(
    db.all('select * from sites').map((row) => {
      const askedAt = optionalDate(row, 'asked')
      const leaveUntil = optionalDate(row, 'leave_until')
      return [text(row, 'site'), { ...(askedAt && { askedAt }), ...(leaveUntil && { leaveUntil }) }]
    }),
  )
}

export function saveSite(db: Database, site: string, { askedAt, leaveUntil }: SiteState): void {
  db.run(
    'insert or replace into sites (site, asked, leave_until) values (?, ?, ?)',
    site,
    dateOrNull(askedAt),
    dateOrNull(leaveUntil),
  )
}
