import type { SiteState } from '../../http/sites.js'
import type { SourceState, Sources } from '../port/sources.js'
import { siteStateOf, siteValues } from '../rows/sites.js'
import { sourceColumns, sourceStateOf, sourceValues } from '../rows/sources.js'
import { dateOrNull, text } from '../rows/values.js'
import type { Database, Transaction } from './database.js'

export const sourcesPort = (db: Database): Sources => ({
  states: () => db.read(sourceStates),
  markTroubleTold: (ids) => db.write((to) => markTroubleTold(to, ids)),
  sites: () => db.read(siteStates),
  saveSite: (site, state) => db.write((to) => saveSite(to, site, state)),
})

const sourceStates = async (db: Transaction): Promise<ReadonlyMap<string, SourceState>> =>
  new Map(
    (await db.all('select * from sources where polled > 0 order by id')).map((row) => [
      text(row, 'source'),
      sourceStateOf(row),
    ]),
  )

/**
 * Remembers the state and returns the number by which other tables refer to the source.
 *
 * @param read when posts of the source were read; undefined when this poll read none
 */
export const saveSource = (
  db: Transaction,
  sourceId: string,
  state: SourceState,
  read: Date | undefined,
): Promise<number> =>
  db.insert(
    `insert into sources (source, read, ${sourceColumns.join(', ')})
     values (?, ?, ${sourceColumns.map(() => '?').join(', ')})
     on conflict (source) do update set read = coalesce(excluded.read, sources.read),
       ${sourceColumns.map((name) => `${name} = excluded.${name}`).join(', ')}
     returning id`,
    sourceId,
    dateOrNull(read),
    ...sourceValues(state),
  )

/**
 * The number of a source of which a part of a poll is stored: its state comes with the last one. Until then it counts as never
 * polled.
 */
export const sourceNumber = (db: Transaction, sourceId: string, read: Date | undefined): Promise<number> =>
  db.insert(
    `insert into sources (source, polled, read, posts, answers, notices) values (?, 0, ?, 0, '{}', '[]')
     on conflict (source) do update set read = coalesce(excluded.read, sources.read) returning id`,
    sourceId,
    dateOrNull(read),
  )

const markTroubleTold = (db: Transaction, sourceIds: readonly string[]): Promise<void> =>
  // Of null nothing is set.
  db.run(
    `update sources set recovered = null, problem = jsonb_set(problem::jsonb, '{told}', 'true')::text
     where source = any(?::text[])`,
    sourceIds,
  )

const siteStates = async (db: Transaction): Promise<ReadonlyMap<string, SiteState>> =>
  new Map(
    (await db.all('select * from sites order by site')).map((row) => [text(row, 'site'), siteStateOf(row)]),
  )

const saveSite = (db: Transaction, site: string, state: SiteState): Promise<void> =>
  db.run(
    `insert into sites (site, asked, leave_until, requests, turn_of) values (?, ?, ?, ?, ?)
     on conflict (site) do update set asked = excluded.asked, leave_until = excluded.leave_until,
       requests = excluded.requests, turn_of = excluded.turn_of`,
    site,
    ...siteValues(state),
  )
