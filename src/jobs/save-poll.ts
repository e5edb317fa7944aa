import { losesWords } from '../identity/gone.js'
import type { Judge } from '../judge/judge.js'
import type { Failed } from '../model/failed.js'
import type { Failure } from '../model/failure.js'
import type { PollRecord, SavedPoll } from '../records/poll.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { Recovered, SourceState } from '../store/port/sources.js'
import type { Store } from '../store/port.js'
import type { Asked } from './ask-source.js'
import { causeOf } from './cause.js'
import { judgeGathered } from './judge-gathered.js'
import { intervalOf, retryAfter } from './next-poll.js'
import { nextMove } from './redirects.js'
import { storePoll } from './storing.js'

export type PollOutcome = {
  source: ConfiguredSource
  status: 'answered' | 'unchanged' | 'failed'
  /** Posts in the answers, known ones too. */
  read: number
  saved: SavedPoll
}

type Options = {
  store: Store
  judge: Judge
  lookback: number
  lapse: number
  now: Date
  before: SourceState | undefined
  baseline: boolean
  /** A number from 0 to 1: sources that failed together are not asked again together. */
  random: () => number
}

/** Judges what one source brought, and stores it with the source's new state in one go. */
export async function savePoll(
  source: ConfiguredSource,
  asked: Asked,
  options: Options,
): Promise<PollOutcome> {
  const { store, judge, lookback, lapse, now, baseline } = options
  const { judged, seen } = await judgeGathered(source, asked.posts, options)
  const record: PollRecord = {
    sourceId: source.id,
    at: now,
    state: nextState(source, asked, options),
    judged,
    seen,
    gone: asked.gone.map((gone) => ({ ...gone, losesWords: losesWords(gone.by, source.terms) })),
    baseline,
    brands: [...judge.rules.keys()],
  }
  return {
    source,
    status: asked.problem ? 'failed' : asked.changed ? 'answered' : 'unchanged',
    read: asked.posts.length,
    saved: await storePoll(store, record, { lapse, lookback, judgeAsAbout: judge.judgeAsAbout }),
  }
}

function nextState(
  source: ConfiguredSource,
  asked: Asked,
  { before, now, random }: Pick<Options, 'before' | 'now' | 'random'>,
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
const answersAfterFailure = ({ answered, changed }: Asked, before: SourceState | undefined) =>
  answered === 0 && !changed ? (before?.answers ?? {}) : {}

/** On the first poll everything is new, and so are the first posts of a feed that had none, which says nothing. */
const mayHaveMissed = ({ allNew }: Asked, before: SourceState | undefined): boolean =>
  allNew && before?.answeredAt !== undefined && before.posts > 0

/** @param isBack it was the address that the source had moved to, and the configured one is asked next */
function problemState({ failure }: Failed, isBack: boolean): { failure: Failure; gone?: true } {
  if (failure.code !== 'gone') return { failure }
  return isBack ? { failure: { code: 'moved-gone', args: failure.args } } : { failure, gone: true }
}
