import type { CaseState } from '../../../model/case.js'
import type { Holdings } from '../../port/upkeep.js'
import { stateIn } from '../../rows/case-states.js'
import { sealAsked, sealIn } from '../../rows/seal.js'
import { asNumber, asText } from '../../rows/values.js'
import type { Database } from '../database.js'
import { sizes } from './sizes.js'

const DAY = 24 * 60 * 60_000
/** How far back it is counted what comes in. Less than the least tells nothing; the first day brings what was there before. */
const LONGEST = 30 * DAY
const LEAST = DAY

/** @param file the store's file, by its one name */
export function holdings(db: Database, file: string, now: Date): Holdings {
  const numbers = (sql: string, ...values: number[]) => db.lists(sql, ...values)[0] ?? []
  const count = (table: string) => asNumber(numbers(`select count(*) from ${table}`)[0])
  const byWord = (sql: string) => db.lists(sql).map(([word, many]) => [asText(word), asNumber(many)] as const)
  const [named, first] = numbers('select count(*) filter (where matched = 1), min(first_seen) from posts')
  const since = first === null ? undefined : new Date(asNumber(first))
  const from = since && new Date(Math.max(now.getTime() - LONGEST, since.getTime() + DAY))
  const seal = db.get(sealAsked)
  return {
    posts: { all: count('posts'), named: asNumber(named), ...(since && { since }) },
    mentions: count('mentions'),
    hidden: count('hidden_mentions'),
    cases: new Map(
      db
        .lists('select state, count(*) from cases group by state')
        .map(([state, many]): [CaseState, number] => [stateIn(state), asNumber(many)]),
    ),
    events: count('case_events'),
    people: count('persons'),
    marks: count('marks'),
    mutes: count('mutes where ended is null'),
    // Where we speak ourselves is no source.
    sources: count("sources where source not like 'official:%'"),
    configs: count('configs'),
    mails: new Map(byWord('select state, count(*) from deliveries group by state order by state')),
    size: sizes(db, file),
    ...(seal && { seal: sealIn(seal) }),
    ...(from &&
      now.getTime() - from.getTime() >= LEAST && {
        lately: {
          from,
          named: asNumber(
            numbers(
              'select count(*) from posts where first_seen >= ? and first_seen < ? and matched = 1',
              from.getTime(),
              now.getTime(),
            )[0],
          ),
        },
      }),
  }
}
