import type { PollRecord, Rhythm, Rhythms } from '../port.js'
import type { Database } from './database.js'
import { number, optionalNumber, type Row, text } from './rows.js'

const DAY = 24 * 60 * 60 * 1000
/** Days of which is remembered what they brought: enough to know a place where somebody writes twice a month. */
const DAYS_KEPT = 200

/** A post that a source gave for the first time; without a date where the source gave none. */
export type NewPost = { publishedAt?: Date }

/** Counts a poll, and what was new in it. To be called in the transaction that stores it. */
export function saveDay(db: Database, source: number, { at, state }: PollRecord, fresh: readonly NewPost[]) {
  const today = dayOf(at.getTime())
  const isNewDay = add(db, source, today, {
    polls: 1,
    answers: state.problem === undefined ? 1 : 0,
    posts: 0,
  })
  if (isNewDay) db.run('delete from source_days where source = ? and day < ?', source, today - DAYS_KEPT)
  if (fresh.length === 0) return
  const isFirst = isBacklog(db, source)
  // What was there before we first looked says how much is written here, and when it became silent.
  const moments = fresh.map(({ publishedAt }) =>
    Math.min((isFirst && publishedAt?.getTime()) || at.getTime(), at.getTime()),
  )
  const perDay = new Map<number, number>()
  fresh.forEach(({ publishedAt }, index) => {
    // Without dates, nobody can tell how long a backlog took to gather.
    if (isFirst && publishedAt === undefined) return
    const day = dayOf(moments[index] ?? at.getTime())
    if (day >= today - DAYS_KEPT) perDay.set(day, (perDay.get(day) ?? 0) + 1)
  })
  for (const [day, posts] of perDay) add(db, source, day, { polls: 0, answers: 0, posts })
  const newest = moments.reduce((latest, moment) => Math.max(latest, moment), 0)
  db.run('update sources set newest = max(coalesce(newest, 0), ?) where id = ?', newest, source)
}

const isBacklog = (db: Database, source: number): boolean => {
  const row = db.get('select newest from sources where id = ?', source)
  return row !== undefined && optionalNumber(row, 'newest') === undefined
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
  return { sources: sourceRhythms(db, before), brands: brandRhythms(db, brands, before) }
}

function sourceRhythms(db: Database, before: number): Rhythms['sources'] {
  const found = new Map<string, { newestAt: Date; days: { day: number; posts: number }[] }>()
  for (const row of db.all('select source, newest from sources where newest < ?', before)) {
    found.set(text(row, 'source'), { newestAt: new Date(number(row, 'newest')), days: [] })
  }
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
  const found = new Map<string, Rhythm>()
  for (const brand of brands) {
    const row = db.get('select max(published) as newest from mentions where brand = ?', brand)
    const newest = row && optionalNumber(row, 'newest')
    if (newest === undefined || newest >= before) continue
    const days = db.all(
      `select published / ${DAY} as day, count(*) as posts from mentions
       where brand = ? and published >= ? group by day order by day`,
      brand,
      newest - DAYS_KEPT * DAY,
    )
    found.set(brand, { newestAt: new Date(newest), days: days.map(dayAndPosts) })
  }
  return found
}

const dayAndPosts = (row: Row) => ({ day: number(row, 'day'), posts: number(row, 'posts') })

export function pollCounts(
  db: Database,
  since: Date,
): ReadonlyMap<string, { polls: number; answers: number }> {
  const rows = db.all(
    `select s.source, sum(d.polls) as polls, sum(d.answers) as answers
     from sources s join source_days d on d.source = s.id where d.day >= ? group by s.id`,
    dayOf(since.getTime()),
  )
  return new Map(
    rows.map((row) => [
      text(row, 'source'),
      { polls: number(row, 'polls'), answers: number(row, 'answers') },
    ]),
  )
}

const dayOf = (moment: number): number => Math.floor(moment / DAY)
