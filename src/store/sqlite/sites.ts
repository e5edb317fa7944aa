import type { SiteState } from '../../http/sites.js'
import { siteStateOf, siteValues } from '../rows/sites.js'
import { text } from '../rows/values.js'
import type { Database } from './database.js'

export const siteStates = (db: Database): ReadonlyMap<string, SiteState> =>
  new Map(db.all('select * from sites').map((row) => [text(row, 'site'), siteStateOf(row)]))

export const saveSite = (db: Database, site: string, state: SiteState): void =>
  db.run(
    'insert or replace into sites (site, asked, leave_until, requests, turn_of) values (?, ?, ?, ?, ?)',
    site,
    ...siteValues(state),
  )
