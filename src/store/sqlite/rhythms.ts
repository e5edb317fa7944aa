import type { BrandRhythm, Rhythm, Rhythms, WatchedSource } from '../port/facts.js'
import type { SourceDays } from '../port/records.js'
import { countsOfPolls, DAY, DAYS_COUNTED, dayAndPosts, dayOf, watchedSources } from '../rows/rhythms.js'
import { date, optionalNumber, text } from '../rows/values.js'
import { brandAsked } from './brands.js'
import type { Database } from './database.js'

/** Adds what a poll counts for. */
export function countDays(
  db: Database,
  source: number,
  { polled, posts, newestAt, forgetBefore }: SourceDays,
): void {
  if (polled !== undefined) {
    const poll = { polls: 1, answers: polled.answered ? 1 : 0, posts: 0 }
    const isNewDay = add(db, source, polled.day, poll)
    if (isNewDay) db.run('delete from source_days where source = ? and day < ?', source, forgetBefore)
  }
  for (const [day, count] of posts) add(db, source, day, { polls: 0, answers: 0, posts: count })
  if (newestAt !== undefined)
    db.run('update sources set newest = max(coalesce(newest, 0), ?) where id = ?', newestAt.getTime(), source)
}

type Counts = { polls: number; answers: number; posts: number }

/** Returns whether it is the day's first. */
function add(db: Database, source: number, day: number, { polls, answers, posts }: Counts): boolean {
  const changed = db.change(
    'update source_days set polls = polls + ?, answers = answers + ?, posts = posts + ? where source = ? and day = ?',
    polls,
    answers,
    posts,
    source,
    day,
  )
  if (changed > 0) return false
  db.run(
    'insert into source_days (source, day, polls, answers, posts) values (?, ?, ?, ?, ?)',
    source,
    day,
    polls,
    answers,
    posts,
  )
  return true
}

export function rhythms(db: Database, brands: readonly string[], silentSince?: Date): Rhythms {
  const before = silentSince?.getTime() ?? Number.MAX_SAFE_INTEGER
  return { sources: ofSources(db, before), brands: brandRhythms(db, brands, before) }
}

function ofSources(db: Database, before: number): Rhythms['sources'] {
  const found = new Map<string, { newestAt: Date; days: Rhythm['days'][number][] }>()
  for (const row of db.all('select source, newest from sources where newest < ?', before))
    found.set(text(row, 'source'), { newestAt: date(row, 'newest'), days: [] })
  const days = db.all(
    `select s.source, d.day, d.posts from sources s
     join source_days d indexed by source_days_posts on d.source = s.id and d.posts > 0
     where s.newest < ? order by s.id, d.day`,
    before,
  )
  for (const row of days) found.get(text(row, 'source'))?.days.push(dayAndPosts(row))
  return found
}

/** The last mention of each brand is found by index, so a brand that is written about costs next to nothing. */
function brandRhythms(db: Database, brands: readonly string[], before: number): Rhythms['brands'] {
  const found = new Map<string, BrandRhythm>()
  for (const brand of brands) {
    const row = db.get(`select max(published) as newest from mentions where brand = ${brandAsked()}`, brand)
    const newest = row && optionalNumber(row, 'newest')
    if (newest === undefined || newest >= before) continue
    const days = db.all(
      `select published / ${DAY} as day, count(*) as posts from mentions
       where brand = ${brandAsked()} and published >= ? group by day order by day`,
      brand,
      newest - DAYS_COUNTED * DAY,
    )
    const watchedSince = db.get(
      `select first_seen from posts where id =
         (select post from mentions indexed by mentions_post where brand = ${brandAsked()} order by post limit 1)`,
      brand,
    )
    if (!watchedSince) continue
    found.set(brand, {
      newestAt: new Date(newest),
      days: days.map(dayAndPosts),
      watchedSince: date(watchedSince, 'first_seen'),
    })
  }
  return found
}

export function pollCounts(
  db: Database,
  since: Date,
): ReadonlyMap<string, { polls: number; answers: number }> {
  const rows = db.all(
    `select s.source, sum(d.polls) as polls, sum(d.answers) as answers
     from sources s join source_days d on d.source = s.id where d.day >= ? group by s.id`,
    dayOf(since),
  )
  return countsOfPolls(rows)
}

export function watched(db: Database): ReadonlyMap<string, WatchedSource> {
  const sources = db.all(
    `select s.source, min(case when d.answers > 0 then d.day end) as first_answer, s.newest is not null as brought
     from sources s join source_days d on d.source = s.id group by s.id having first_answer is not null`,
  )
  const before = db.all(
    `select s.source, d.day from sources s
     join source_days d indexed by source_days_posts on d.source = s.id and d.posts > 0
     where d.day < (select min(a.day) from source_days a where a.source = s.id and a.answers > 0) order by s.id, d.day`,
  )
  return watchedSources(sources, before)
}
