import type { Recovered, SourceState } from '../port/sources.js'
import { type StoredCode, storedFailure, storedNotice } from '../rows/codes.js'
import {
  countOrNull,
  date,
  dateOrNull,
  json,
  number,
  optionalDate,
  optionalText,
  type Row,
  text,
} from '../rows/values.js'
import type { Database } from './database.js'

type StoredProblem = {
  failure: StoredCode
  since: number
  times: number
  gone?: true
  cause?: string
  told?: true
}
type StoredRecovery = { since: number; until: number; times: number }
type StoredMove = { from: string; to: string; since: number }

export function sourceStates(db: Database): ReadonlyMap<string, SourceState> {
  return new Map(
    db.all('select * from sources where polled > 0').map((row) => [text(row, 'source'), sourceState(row)]),
  )
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
  const { problem, recovered, moved, redirect } = state
  const row = db.get(
    `insert into sources (source, polled, answered, read, posts, cursor, answers, notices, problem,
       retry, own_interval, moved, redirect, gap, title, recovered)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (source) do update set polled = excluded.polled, answered = excluded.answered,
       read = coalesce(excluded.read, read),
       posts = excluded.posts, cursor = excluded.cursor, answers = excluded.answers,
       notices = excluded.notices, problem = excluded.problem, retry = excluded.retry,
       own_interval = excluded.own_interval, moved = excluded.moved, redirect = excluded.redirect,
       gap = excluded.gap, title = excluded.title, recovered = excluded.recovered
     returning id`,
    sourceId,
    state.polledAt.getTime(),
    dateOrNull(state.answeredAt),
    dateOrNull(read),
    state.posts,
    state.cursors ? JSON.stringify(state.cursors) : null,
    JSON.stringify(state.answers),
    JSON.stringify(state.notices),
    problem ? JSON.stringify({ ...problem, since: problem.since.getTime() } satisfies StoredProblem) : null,
    dateOrNull(state.retryAt),
    countOrNull(state.ownInterval),
    moved ? JSON.stringify({ ...moved, since: moved.since.getTime() } satisfies StoredMove) : null,
    redirect ? JSON.stringify(redirect) : null,
    dateOrNull(state.missedAt),
    state.title ?? null,
    recovered ? JSON.stringify(storedRecovery(recovered)) : null,
  )
  if (!row) throw new Error('SQLite returned no row for an insert with `returning`')
  return number(row, 'id')
}

export function markTroubleTold(db: Database, sourceIds: readonly string[]): void {
  // Of null nothing is set.
  db.run(
    `update sources set recovered = null, problem = json_set(problem, '$.told', json('true'))
     where source in (select value from json_each(?))`,
    JSON.stringify(sourceIds),
  )
}

/**
 * The number of a source of which a part of a poll is stored: its state comes with the last one. Until then it counts as never
 * polled.
 */
export function sourceNumber(db: Database, sourceId: string, read: Date | undefined): number {
  const row = db.get(
    `insert into sources (source, polled, read, posts, answers, notices) values (?, 0, ?, 0, '{}', '[]')
     on conflict (source) do update set read = coalesce(excluded.read, read) returning id`,
    sourceId,
    dateOrNull(read),
  )
  if (!row) throw new Error('SQLite returned no row for an insert with `returning`')
  return number(row, 'id')
}

function sourceState(row: Row): SourceState {
  const cursors = cursorsOf(optionalText(row, 'cursor'))
  const answeredAt = optionalDate(row, 'answered')
  const retryAt = optionalDate(row, 'retry')
  const missedAt = optionalDate(row, 'gap')
  const title = optionalText(row, 'title')
  return {
    answers: json(row, 'answers'),
    polledAt: date(row, 'polled'),
    posts: number(row, 'posts'),
    notices: json<readonly StoredCode[]>(row, 'notices').map(storedNotice),
    ...(cursors && { cursors }),
    ...(answeredAt && { answeredAt }),
    ...(row.problem !== null && { problem: problemOf(json<StoredProblem>(row, 'problem')) }),
    ...(row.recovered !== null && { recovered: recoveredOf(json<StoredRecovery>(row, 'recovered')) }),
    ...(retryAt && { retryAt }),
    ...(row.own_interval !== null && { ownInterval: number(row, 'own_interval') }),
    ...(row.moved !== null && { moved: sinceDate(json<StoredMove>(row, 'moved')) }),
    ...(row.redirect !== null && { redirect: json(row, 'redirect') }),
    ...(missedAt && { missedAt }),
    ...(title !== undefined && { title }),
  }
}

/** Undefined for one of an earlier version that has no tags; its source then looks back as usual. */
function cursorsOf(stored = ''): Record<string, string> | undefined {
  if (!stored.startsWith('{')) return undefined
  // Some that had tags already held numbers.
  const byTag: Readonly<Record<string, unknown>> = JSON.parse(stored)
  return Object.fromEntries(Object.entries(byTag).map(([tag, cursor]) => [tag, String(cursor)]))
}

const problemOf = ({ failure, ...stored }: StoredProblem) => ({
  ...sinceDate(stored),
  failure: storedFailure(failure),
})

const storedRecovery = ({ since, until, times }: Recovered): StoredRecovery => ({
  since: since.getTime(),
  until: until.getTime(),
  times,
})

const recoveredOf = ({ until, ...stored }: StoredRecovery): Recovered => ({
  ...sinceDate(stored),
  until: new Date(until),
})

const sinceDate = <T extends { since: number }>(stored: T) => ({ ...stored, since: new Date(stored.since) })
