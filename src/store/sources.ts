import type { Database } from './database.js'
import { date, dateOrNull, json, number, optionalDate, optionalText, orNull, type Row, text } from './rows.js'
import type { SourceState } from './store.js'

type StoredProblem = { message: string; hint: string; since: number; times: number }

export function sourceStates(db: Database): ReadonlyMap<string, SourceState> {
  return new Map(db.all('select * from sources').map((row) => [text(row, 'source'), sourceState(row)]))
}

/**
 * Remembers the state and returns the number by which other tables refer to the source.
 *
 * @param read when posts of the source were read; undefined when this poll read none
 */
export function saveSource(
  db: Database,
  sourceId: string,
  state: SourceState,
  read: Date | undefined,
): number {
  const { problem } = state
  const row = db.get(
    `insert into sources (source, polled, answered, read, posts, cursor, answers, notices, problem)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (source) do update set polled = excluded.polled, answered = excluded.answered,
       read = coalesce(excluded.read, read),
       posts = excluded.posts, cursor = excluded.cursor, answers = excluded.answers,
       notices = excluded.notices, problem = excluded.problem
     returning id`,
    sourceId,
    state.polledAt.getTime(),
    dateOrNull(state.answeredAt),
    dateOrNull(read),
    state.posts,
    orNull(state.cursor),
    JSON.stringify(state.answers),
    JSON.stringify(state.notices),
    problem ? JSON.stringify({ ...problem, since: problem.since.getTime() } satisfies StoredProblem) : null,
  )
  if (!row) throw new Error('SQLite returned no row for an insert with `returning`')
  return number(row, 'id')
}

function sourceState(row: Row): SourceState {
  const cursor = optionalText(row, 'cursor')
  const answeredAt = optionalDate(row, 'answered')
  return {
    answers: json(row, 'answers'),
    polledAt: date(row, 'polled'),
    posts: number(row, 'posts'),
    notices: json(row, 'notices'),
    ...(cursor !== undefined && { cursor }),
    ...(answeredAt && { answeredAt }),
    ...(row.problem !== null && { problem: problemOf(json<StoredProblem>(row, 'problem')) }),
  }
}

const problemOf = ({ since, ...rest }: StoredProblem) => ({ ...rest, since: new Date(since) })
