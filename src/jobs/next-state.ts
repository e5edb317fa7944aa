import type { Failed } from '../model/failed.js'
import type { Failure } from '../model/failure.js'
import type { AskedSource } from '../sources/configured.js'
import type { Recovered, SourceState } from '../store/port/sources.js'
import type { Asked } from './ask-source.js'
import { causeOf } from './cause.js'
import { intervalOf, retryAfter } from './next-poll.js'
import { nextMove } from './redirects.js'

type Brought = Pick<
  Asked,
  | 'problem'
  | 'ownInterval'
  | 'title'
  | 'cursors'
  | 'answers'
  | 'answered'
  | 'changed'
  | 'notices'
  | 'allNew'
  | 'home'
> & { posts: { length: number } }

type Options = {
  before: SourceState | undefined
  now: Date
  /** A number from 0 to 1: what failed together is not asked again together. */
  random: () => number
}

/** What is remembered of what was asked, with what came of it. Pure. */
export function nextState(
  source: Pick<AskedSource, 'every' | 'everyIsOwn' | 'limits'>,
  asked: Brought,
  { before, now, random }: Options,
): SourceState {
  const { problem, ownInterval, title } = asked
  const times = problem === undefined ? 0 : (before?.problem?.times ?? 0) + 1
  const move = nextMove(before, asked, { times, now })
  // Back to the configured address: that one has not failed yet, and was not removed.
  const isBack = before?.moved !== undefined && move.moved === undefined
  const failure = isBack ? { times: 1, problem: undefined } : { times, problem }
  const since = before?.problem?.since ?? now
  const cause = problem && causeOf(problem)
  const missedAt = mayHaveMissed(asked, before) ? now : before?.missedAt
  const answeredAt = problem === undefined ? now : before?.answeredAt
  const recovered = problem === undefined ? recoveredBy(before, now) : before?.recovered
  return {
    ...(Object.keys(asked.cursors).length > 0 && { cursors: asked.cursors }),
    answers: problem === undefined ? asked.answers : answersAfterFailure(asked, before),
    polledAt: now,
    ...(answeredAt === undefined ? {} : { answeredAt }),
    posts: asked.changed ? asked.posts.length : (before?.posts ?? 0),
    notices: asked.changed || asked.notices.length > 0 ? asked.notices : (before?.notices ?? []),
    ...(ownInterval === undefined ? {} : { ownInterval }),
    ...(title !== undefined && { title }),
    ...move,
    ...(missedAt && { missedAt }),
    ...(recovered && { recovered }),
    ...(problem === undefined
      ? {}
      : {
          problem: {
            ...problemState(problem, isBack),
            since,
            times,
            ...(cause !== undefined && { cause }),
            ...(before?.problem?.told && { told: true as const }),
          },
          retryAt: retryAfter(intervalOf(source, { ownInterval }), {
            ...failure,
            lasts: now.getTime() - since.getTime(),
            now,
            random,
          }),
        }),
  }
}

/** What was told of is over now. Who was told learns it by the next scan that speaks to them, whoever has looked before. */
const recoveredBy = (before: SourceState | undefined, now: Date): Recovered | undefined =>
  before?.problem?.told === true
    ? { since: before.problem.since, until: now, times: before.problem.times }
    : before?.recovered

/** What was read in part must be asked for in full again; where nothing was read, what was known before still holds. */
const answersAfterFailure = ({ answered, changed }: Brought, before: SourceState | undefined) =>
  answered === 0 && !changed ? (before?.answers ?? {}) : {}

/** On the first poll everything is new, and so are the first posts of a feed that had none, which says nothing. */
const mayHaveMissed = ({ allNew }: Brought, before: SourceState | undefined): boolean =>
  allNew && before?.answeredAt !== undefined && before.posts > 0

/** @param isBack it was the address that the source had moved to, and the configured one is asked next */
function problemState({ failure }: Failed, isBack: boolean): { failure: Failure; gone?: true } {
  if (failure.code !== 'gone') return { failure }
  return isBack ? { failure: { code: 'moved-gone', args: failure.args } } : { failure, gone: true }
}
