import { type CaseState, caseStates } from '../../model/case.js'
import { type Holdings, type SizedKind, sizedKinds } from '../port/upkeep.js'
import { kindOf } from '../rows/sizes.js'
import { asNumber, asOneOf, asText } from '../rows/values.js'
import type { Transaction } from './database.js'
import { readSeal } from './seal.js'

const DAY = 24 * 60 * 60_000
/** How far back it is counted what comes in. Less than the least tells nothing; the first day brings what was there before. */
const LONGEST = 30 * DAY
const LEAST = DAY

/** See `Upkeep`. */
export async function holdings(db: Transaction, now: Date): Promise<Holdings> {
  const numbers = async (sql: string, ...values: number[]) => (await db.lists(sql, ...values))[0] ?? []
  const count = async (table: string) => asNumber((await numbers(`select count(*) from ${table}`))[0])
  const byWord = async (sql: string) =>
    (await db.lists(sql)).map(([word, many]) => [asText(word), asNumber(many)] as const)
  const [named, first] = await numbers(
    'select count(*) filter (where matched = 1), min(first_seen) from posts',
  )
  const since = first === null ? undefined : new Date(asNumber(first))
  const from = since && new Date(Math.max(now.getTime() - LONGEST, since.getTime() + DAY))
  const seal = await readSeal(db)
  const cases = await byWord('select state, count(*) from cases group by state order by state')
  return {
    posts: { all: await count('posts'), named: asNumber(named), ...(since && { since }) },
    mentions: await count('mentions'),
    hidden: await count('hidden_mentions'),
    cases: new Map(cases.map(([state, many]): [CaseState, number] => [asOneOf(state, caseStates), many])),
    events: await count('case_events'),
    people: await count('persons'),
    marks: await count('marks'),
    mutes: await count('mutes where ended is null'),
    // Where we speak ourselves is no source.
    sources: await count("sources where source not like 'official:%'"),
    configs: await count('configs'),
    mails: new Map(await byWord('select state, count(*) from deliveries group by state order by state')),
    size: await sizes(db),
    ...(seal && { seal }),
    ...(from &&
      now.getTime() - from.getTime() >= LEAST && {
        lately: {
          from,
          named: asNumber(
            (
              await numbers(
                'select count(*) from posts where first_seen >= ? and first_seen < ? and matched = 1',
                from.getTime(),
                now.getTime(),
              )
            )[0],
          ),
        },
      }),
  }
}

/** What is free within the tables only a look at each of their pages would tell. */
async function sizes(db: Transaction): Promise<Holdings['size']> {
  const kinds = new Map<SizedKind, number>(sizedKinds.map((kind) => [kind, 0]))
  const rows = await db.lists(
    `select c.relname, pg_total_relation_size(c.oid) from pg_catalog.pg_class c
     where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'`,
  )
  for (const [table, bytes] of rows) {
    const kind = kindOf(asText(table))
    kinds.set(kind, (kinds.get(kind) ?? 0) + asNumber(bytes))
  }
  return { file: [...kinds.values()].reduce((sum, bytes) => sum + bytes, 0), waiting: 0, free: 0, kinds }
}
