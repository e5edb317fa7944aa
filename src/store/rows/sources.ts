import type { Recovered, SourceState } from '../port/sources.js'
import { type StoredCode, storedFailure, storedNotice } from './codes.js'
import {
  asJson,
  countOrNull,
  date,
  dateOrNull,
  json,
  number,
  optionalDate,
  optionalText,
  orNull,
  type Row,
} from './values.js'

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

/** The columns of a state, in the order of `sourceValues`. */
export const sourceColumns = [
  'polled',
  'answered',
  'posts',
  'cursor',
  'answers',
  'notices',
  'problem',
  'retry',
  'own_interval',
  'moved',
  'redirect',
  'gap',
  'title',
  'recovered',
] as const

export function sourceValues(state: SourceState): readonly (string | number | null)[] {
  const { problem, recovered, moved, redirect } = state
  return [
    state.polledAt.getTime(),
    dateOrNull(state.answeredAt),
    state.posts,
    state.cursors ? asJson(state.cursors) : null,
    asJson(state.answers),
    asJson(state.notices),
    problem ? asJson({ ...problem, since: problem.since.getTime() } satisfies StoredProblem) : null,
    dateOrNull(state.retryAt),
    countOrNull(state.ownInterval),
    moved ? asJson({ ...moved, since: moved.since.getTime() } satisfies StoredMove) : null,
    redirect ? asJson(redirect) : null,
    dateOrNull(state.missedAt),
    orNull(state.title),
    recovered ? asJson(storedRecovery(recovered)) : null,
  ]
}

export function sourceStateOf(row: Row): SourceState {
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
