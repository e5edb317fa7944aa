import type { CaseEvent } from '../../model/case-event.js'
import type {
  CountedCase,
  CountedMention,
  Statistics,
  StatisticsFacts,
  StatisticsQuery,
} from '../port/statistics.js'
import { brandIn } from '../rows/brands.js'
import { eventOf } from '../rows/events.js'
import { handlingColumns } from '../rows/handling.js'
import { caseOf } from '../rows/records.js'
import { countedMentionOf } from '../rows/statistics.js'
import { asNumber, flag, number, storable } from '../rows/values.js'
import { brandsAsked } from './brands.js'
import type { Database, Transaction } from './database.js'
import { counted, DATED_AHEAD, isHeardOf, wasTold } from './digest-facts.js'
import { isOfBaseline } from './of-baseline.js'
import { heardCodes } from './told-closings.js'

export const statisticsPort = (db: Database): Statistics => ({
  read: (query) => db.read((from) => statistics(from, query)),
  causedBy: (cause, brands) => db.read((from) => causedBy(from, cause, brands)),
})

async function statistics(db: Transaction, query: StatisticsQuery): Promise<StatisticsFacts> {
  const inStretch = await mentionsIn(db, query)
  const begun = inStretch.flatMap(({ caseId, isComplaint, waitsSince }) =>
    isComplaint && waitsSince >= query.from && waitsSince < query.to ? [caseId] : [],
  )
  const cases = await casesOf(db, [...new Set([...begun, ...(await movedIn(db, query))])])
  const known = new Set(inStretch.map(({ mentionId }) => mentionId))
  const complaints = await complaintsOf(
    db,
    query,
    cases.map(({ id }) => id),
  )
  return {
    mentions: [...inStretch, ...complaints.filter(({ mentionId }) => !known.has(mentionId))],
    cases,
    wasSeen: await seenIn(db, query.stretches),
  }
}

const isComplaint = `(m.needs_reply = 1 and ${wasTold} and ${isHeardOf})`

/** The brands stand in the values once for what counts, and once for which are asked for. */
const columns = `m.id, m.case_id, m.post, ${brandIn('m.brand')} as brand, m.kind, p.place, a.followers, m.published, p.published_from, m.waits_since, p.first_seen, m.turn_seen,
  m.starts_promise, m.baseline, m.danger, (${counted}) as is_counted, ${isComplaint} as is_complaint`
const joined = 'join posts p on p.id = m.post left join persons a on a.id = m.person'

async function mentionsIn(
  db: Transaction,
  { brands, relevantFrom, from, to }: StatisticsQuery,
): Promise<readonly CountedMention[]> {
  const names = brands.map(storable)
  const found = async (column: string) => {
    const rows = await db.all(
      `select ${columns} from mentions m ${joined}
       where m.brand in ${brandsAsked()} and m.${column} >= ? and m.${column} < ? order by m.${column}, m.id`,
      names,
      relevantFrom,
      names,
      from.getTime(),
      to.getTime(),
    )
    return rows.map(countedMentionOf)
  }
  const published = await found('published')
  const known = new Set(published.map(({ mentionId }) => mentionId))
  const turned = await found('waits_since')
  return [...published, ...turned.filter(({ mentionId }) => !known.has(mentionId))]
}

async function complaintsOf(
  db: Transaction,
  { brands, relevantFrom }: StatisticsQuery,
  caseIds: readonly number[],
): Promise<readonly CountedMention[]> {
  const rows = await db.all(
    `select ${columns} from mentions m ${joined} where m.case_id = any(?::bigint[]) and ${isComplaint}
     order by m.case_id, m.id`,
    brands.map(storable),
    relevantFrom,
    caseIds,
  )
  return rows.map(countedMentionOf)
}

/** The cases in which somebody, or the words of their person, did something. */
async function movedIn(db: Transaction, { brands, from, to }: StatisticsQuery): Promise<readonly number[]> {
  const moved = (which: string) =>
    `select e.case_id from case_events e join cases c on c.id = e.case_id
     where e.at >= ?1 and e.at < ?2 and ${which} and c.brand in ${brandsAsked('?3')}
       and exists (select 1 from mentions m where m.case_id = e.case_id)`
  const rows = await db.lists(
    `${moved(`e.by is not null and not ${isOfBaseline('e')}`)} union ${moved(`e.code in ${heardCodes}`)}`,
    from.getTime(),
    to.getTime(),
    brands.map(storable),
  )
  return rows.map(([id]) => asNumber(id))
}

async function casesOf(db: Transaction, ids: readonly number[]): Promise<readonly CountedCase[]> {
  const histories = new Map<number, CaseEvent[]>(ids.map((id) => [id, []]))
  const events = await db.all(
    `select case_id, at, by, code, args from case_events where case_id = any(?::bigint[]) order by case_id, entry`,
    ids,
  )
  for (const row of events) histories.get(number(row, 'case_id'))?.push(eventOf(row))
  const rows = await db.all(
    `select c.id, ${brandIn('c.brand')} as brand, c.person, c.state, c.opened, c.touched, c.revision, ${handlingColumns.map((name) => `c.${name}`).join(', ')}
     from cases c where c.id = any(?::bigint[])`,
    ids,
  )
  return rows.map((row) => ({ ...caseOf(row), history: histories.get(number(row, 'id')) ?? [] }))
}

const DAY = 24 * 60 * 60 * 1000

async function seenIn(db: Transaction, stretches: StatisticsQuery['stretches']): Promise<readonly boolean[]> {
  const days = (await db.lists('select distinct day from source_days where answers > 0')).map(
    ([day]) => asNumber(day) * DAY,
  )
  const seen: boolean[] = []
  for (const stretch of stretches)
    seen.push(
      days.some((day) => day < stretch.to.getTime() && day + DAY > stretch.from.getTime()) ||
        (await hasPosts(db, stretch)),
    )
  return seen
}

async function hasPosts(
  db: Transaction,
  { from, to }: StatisticsQuery['stretches'][number],
): Promise<boolean> {
  const row = await db.get(
    `select exists (select 1 from posts where first_seen >= ? and published >= ? and published < ?) as one`,
    from.getTime() - DATED_AHEAD,
    from.getTime(),
    to.getTime(),
  )
  return row !== undefined && flag(row, 'one')
}

/** See `Statistics`. There are few causes, and letters of either size make no other one. */
async function causedBy(
  db: Transaction,
  cause: string,
  brands: readonly string[],
): Promise<readonly number[]> {
  const causes = await db.lists('select distinct cause from cases where cause is not null')
  const written = causes.map(([name]) => String(name))
  const rows = await db.lists(
    `select c.id from cases c where c.cause is not null and c.cause = any(?::text[]) and c.brand in ${brandsAsked()}
       and exists (select 1 from mentions m where m.case_id = c.id)
     order by c.id`,
    written.filter((name) => name.toLowerCase() === cause.toLowerCase()),
    brands.map(storable),
  )
  return rows.map(([id]) => asNumber(id))
}
