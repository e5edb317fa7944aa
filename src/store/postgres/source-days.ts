import type { SourceDays } from '../port/records.js'
import type { Transaction } from './database.js'

/** Counts a poll, and what it brought. */
export async function countDays(
  db: Transaction,
  source: number,
  { polled, posts, newestAt, forgetBefore }: SourceDays,
): Promise<void> {
  if (polled !== undefined) {
    const known = await db.get('select 1 from source_days where source = ? and day = ?', source, polled.day)
    if (known === undefined)
      await db.run('delete from source_days where source = ? and day < ?', source, forgetBefore)
    await add(db, source, [{ day: polled.day, polls: 1, answers: polled.answered ? 1 : 0, posts: 0 }])
  }
  await add(
    db,
    source,
    Array.from(posts, ([day, count]) => ({ day, polls: 0, answers: 0, posts: count })),
  )
  if (newestAt !== undefined)
    await db.run('update sources set newest = greatest(newest, ?) where id = ?', newestAt.getTime(), source)
}

type Counts = { day: number; polls: number; answers: number; posts: number }

async function add(db: Transaction, source: number, days: readonly Counts[]): Promise<void> {
  if (days.length === 0) return
  await db.run(
    `insert into source_days as d (source, day, polls, answers, posts)
     select ?::bigint, n.* from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[]) n
     on conflict (source, day) do update set polls = d.polls + excluded.polls,
       answers = d.answers + excluded.answers, posts = d.posts + excluded.posts`,
    source,
    ...(['day', 'polls', 'answers', 'posts'] as const).map((name) => days.map((one) => one[name])),
  )
}
