import type { BrandRhythm, Rhythm, Rhythms, WatchedSource } from '../port/facts.js'
import { countsOfPolls, DAY, DAYS_COUNTED, dayAndPosts, dayOf, watchedSources } from '../rows/rhythms.js'
import { date, json, storable, text } from '../rows/values.js'
import type { Transaction } from './database.js'

export async function rhythms(
  db: Transaction,
  brands: readonly string[],
  silentSince?: Date,
): Promise<Rhythms> {
  const before = silentSince?.getTime() ?? Number.MAX_SAFE_INTEGER
  return { sources: await ofSources(db, before), brands: await ofBrands(db, brands, before) }
}

/** Each with its days in one row: of thousands of sources there are hundreds of thousands. */
async function ofSources(db: Transaction, before: number): Promise<Rhythms['sources']> {
  const rows = await db.all(
    `select s.source, s.newest, (
       select coalesce(json_agg(array[d.day, d.posts] order by d.day), '[]')::text
       from source_days d where d.source = s.id and d.posts > 0) as days
     from sources s where s.newest < ? order by s.id`,
    before,
  )
  return new Map(
    rows.map((row) => [
      text(row, 'source'),
      {
        newestAt: date(row, 'newest'),
        days: json<readonly [number, number][]>(row, 'days').map(([day, posts]) => ({ day, posts })),
      },
    ]),
  )
}

/** The last mention of each brand is found by index, so a brand that is written about costs next to nothing. */
const silentBrands = `select * from (
    select b.id, b.name, (select max(m.published) from mentions m where m.brand = b.id) as newest
    from brands b where b.name = any(?::text[])) n
  where newest < ?`

async function ofBrands(
  db: Transaction,
  brands: readonly string[],
  before: number,
): Promise<Rhythms['brands']> {
  const asked = brands.map(storable)
  const silent = await db.all(
    `select s.name, s.newest, p.first_seen from (${silentBrands}) s
     join posts p on p.id = (select min(m.post) from mentions m where m.brand = s.id) order by s.id`,
    asked,
    before,
  )
  const days = await db.all(
    `select s.name, m.published / ${DAY} as day, count(*) as posts from (${silentBrands}) s
     join mentions m on m.brand = s.id and m.published >= s.newest - ${DAYS_COUNTED * DAY}
     group by s.name, day order by day`,
    asked,
    before,
  )
  const found = new Map<string, BrandRhythm & { days: Rhythm['days'][number][] }>()
  for (const row of silent)
    found.set(text(row, 'name'), {
      newestAt: date(row, 'newest'),
      days: [],
      watchedSince: date(row, 'first_seen'),
    })
  for (const row of days) found.get(text(row, 'name'))?.days.push(dayAndPosts(row))
  return found
}

export const pollCounts = async (
  db: Transaction,
  since: Date,
): Promise<ReadonlyMap<string, { polls: number; answers: number }>> =>
  countsOfPolls(
    await db.all(
      `select s.source, sum(d.polls) as polls, sum(d.answers) as answers
       from sources s join source_days d on d.source = s.id where d.day >= ? group by s.id order by s.id`,
      dayOf(since),
    ),
  )

export async function watched(db: Transaction): Promise<ReadonlyMap<string, WatchedSource>> {
  const firstAnswers =
    'select source, min(day) as first_answer from source_days where answers > 0 group by source'
  const sources = await db.all(
    `select s.source, f.first_answer, s.newest is not null as brought
     from (${firstAnswers}) f join sources s on s.id = f.source order by s.id`,
  )
  const before = await db.all(
    `select s.source, d.day from (${firstAnswers}) f join sources s on s.id = f.source
     join source_days d on d.source = f.source and d.posts > 0 and d.day < f.first_answer order by s.id, d.day`,
  )
  return watchedSources(sources, before)
}
