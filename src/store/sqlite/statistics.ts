import type { CaseEvent } from '../../model/case-event.js'
import type { CountedCase, CountedMention, StatisticsFacts, StatisticsQuery } from '../port/statistics.js'
import { brandIn } from '../rows/brands.js'
import { eventOf } from '../rows/events.js'
import { handlingColumns } from '../rows/handling.js'
import { caseOf } from '../rows/records.js'
import { countedMentionOf } from '../rows/statistics.js'
import { asNumber, number } from '../rows/values.js'
import { brandsAsked } from './brands.js'
import type { Database } from './database.js'
import { counted, DATED_AHEAD, isHeardOf, wasTold } from './digest-facts.js'
import { isOfBaseline } from './of-baseline.js'
import { doneBySomebody, somebodies } from './somebodies.js'
import { heardCodes } from './told-closings.js'

/** See `Statistics`. */
export function statistics(db: Database, query: StatisticsQuery): StatisticsFacts {
  const inStretch = mentionsIn(db, query)
  const begun = inStretch.flatMap(({ caseId, isComplaint, waitsSince }) =>
    isComplaint && waitsSince >= query.from && waitsSince < query.to ? [caseId] : [],
  )
  const cases = casesOf(db, [...new Set([...begun, ...movedIn(db, query)])])
  const known = new Set(inStretch.map(({ mentionId }) => mentionId))
  const others = complaintsOf(
    db,
    query,
    cases.map(({ id }) => id),
  ).filter(({ mentionId }) => !known.has(mentionId))
  return {
    mentions: [...inStretch, ...others],
    cases,
    wasSeen: seenIn(db, query.stretches),
  }
}

const isComplaint = `(m.needs_reply = 1 and ${wasTold} and ${isHeardOf})`

/** The brands stand in the values once for what counts, and once for which are asked for. */
const columns = `m.id, m.case_id, m.post, ${brandIn('m.brand')} as brand, m.kind, p.place, a.followers, m.published, p.published_from, m.waits_since, p.first_seen, m.turn_seen,
  m.starts_promise, m.baseline, m.danger, (${counted}) as is_counted, ${isComplaint} as is_complaint`
const joined = 'cross join posts p on p.id = m.post left join persons a on a.id = m.person'

function mentionsIn(db: Database, { brands, relevantFrom, from, to }: StatisticsQuery): CountedMention[] {
  const names = JSON.stringify(brands)
  const values = [names, relevantFrom, names, from.getTime(), to.getTime()]
  const found = (index: string, column: string) =>
    db
      .all(
        `select ${columns} from mentions m indexed by ${index} ${joined}
         where m.brand in ${brandsAsked()} and m.${column} >= ? and m.${column} < ?`,
        ...values,
      )
      .map(countedMentionOf)
  const published = found('mentions_brand', 'published')
  const known = new Set(published.map(({ mentionId }) => mentionId))
  const turned = found('mentions_turned', 'waits_since').filter(({ mentionId }) => !known.has(mentionId))
  return [...published, ...turned]
}

const complaintsOf = (
  db: Database,
  { brands, relevantFrom }: StatisticsQuery,
  caseIds: readonly number[],
): CountedMention[] =>
  db
    .all(
      `select ${columns} from json_each(?) c cross join mentions m indexed by mentions_case on m.case_id = c.value ${joined}
       where ${isComplaint}`,
      JSON.stringify(brands),
      relevantFrom,
      JSON.stringify(caseIds),
    )
    .map(countedMentionOf)

/** The cases in which somebody, or the words of their person, did something. */
function movedIn(db: Database, { brands, from, to }: StatisticsQuery): number[] {
  const moved = (events: string, which: string) =>
    `select e.case_id from ${events} join cases c on c.id = e.case_id
     where e.at >= ?1 and e.at < ?2 and ${which} and c.brand in ${brandsAsked('?3')}
       and exists (select 1 from mentions m where m.case_id = e.case_id)`
  return db
    .lists(
      `with recursive ${somebodies}
       ${moved(doneBySomebody, `not ${isOfBaseline('e')}`)}
       union ${moved('case_events e indexed by case_events_heard', `e.code in ${heardCodes}`)}`,
      from.getTime(),
      to.getTime(),
      JSON.stringify(brands),
    )
    .map(([id]) => asNumber(id))
}

function casesOf(db: Database, ids: readonly number[]): CountedCase[] {
  const wanted = JSON.stringify(ids)
  const histories = new Map<number, CaseEvent[]>()
  const events = db.all(
    `select h.case_id, h.at, h.by, h.code, h.args from json_each(?) c cross join case_events h on h.case_id = c.value
     order by h.case_id, h.entry`,
    wanted,
  )
  for (const row of events) {
    const caseId = number(row, 'case_id')
    const known = histories.get(caseId)
    if (known) known.push(eventOf(row))
    else histories.set(caseId, [eventOf(row)])
  }
  return db
    .all(
      `select c.id, ${brandIn('c.brand')} as brand, c.person, c.state, c.opened, c.touched, c.revision, ${handlingColumns.map((name) => `c.${name}`).join(', ')}
       from json_each(?) j cross join cases c on c.id = j.value`,
      wanted,
    )
    .map((row) => ({
      ...caseOf(row),
      history: histories.get(number(row, 'id')) ?? [],
    }))
}

const DAY = 24 * 60 * 60 * 1000

function seenIn(db: Database, stretches: StatisticsQuery['stretches']): boolean[] {
  const days = db
    .lists('select distinct day from source_days where answers > 0')
    .map(([day]) => asNumber(day) * DAY)
  return stretches.map(
    (stretch) =>
      days.some((day) => day < stretch.to.getTime() && day + DAY > stretch.from.getTime()) ||
      hasPosts(db, stretch),
  )
}

const hasPosts = (db: Database, { from, to }: StatisticsQuery['stretches'][number]): boolean =>
  db.get(
    `select 1 as one from posts indexed by posts_seen
     where first_seen >= ? and published >= ? and published < ? limit 1`,
    from.getTime() - DATED_AHEAD,
    from.getTime(),
    to.getTime(),
  ) !== undefined

/** See `Statistics`. There are few causes, and letters of either size make no other one. */
export function causedBy(db: Database, cause: string, brands: readonly string[]): readonly number[] {
  const written = db
    .lists('select distinct cause from cases indexed by cases_caused where cause is not null')
    .map(([name]) => String(name))
    .filter((name) => name.toLowerCase() === cause.toLowerCase())
  return db
    .lists(
      `select c.id from cases c indexed by cases_caused
       where c.cause is not null and c.cause in (select value from json_each(?)) and c.brand in ${brandsAsked()}
         and exists (select 1 from mentions m where m.case_id = c.id)
       order by c.id`,
      JSON.stringify(written),
      JSON.stringify(brands),
    )
    .map(([id]) => asNumber(id))
}
