import { datedPost } from '../identity/dated-post.js'
import { whichPost } from '../identity/which-post.js'
import type { Judge } from '../judge/judge.js'
import type { Failed } from '../model/failed.js'
import type { Failure } from '../model/failure.js'
import type { FoundPost } from '../model/post.js'
import type { ConfiguredSource } from '../sources/configured.js'
import { versionOf } from '../store/newer.js'
import type { JudgedPost, PollRecord, SavedPoll, SourceState, Store } from '../store/port.js'
import { contentHash } from '../text/fingerprint.js'
import type { Asked } from './ask-source.js'
import { intervalOf, retryAfter } from './next-poll.js'
import { nextMove } from './redirects.js'
import { startsPromise } from './rejudge.js'

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
  const { store, judge, lookback, now, baseline } = options
  const judged: JudgedPost[] = []
  const seen: PollRecord['seen'][number][] = []
  const recallOne = async (keys: FoundPost['keys']) => (await store.recall(source.id, [{ keys }]))[0]
  for (const gatheredPost of asked.posts) {
    const hash = contentHash(gatheredPost.found)
    const { found, known } = await whichPost(gatheredPost, hash, recallOne)
    if (known !== undefined && versionOf(known, { hash, text: found.text }) === 'same') {
      seen.push({
        postId: known.postId,
        keys: found.keys,
        hash,
        ...(known.hash === undefined && { isNewHere: true }),
      })
      continue
    }
    const post = datedPost(found, now, known)
    judged.push({
      keys: found.keys,
      hash,
      post,
      startsPromise: startsPromise(post.publishedAt, known?.firstSeenAt ?? now, lookback),
      mentions: judge.judge(post, [source]),
    })
  }
  const record: PollRecord = {
    sourceId: source.id,
    at: now,
    state: nextState(source, asked, options),
    judged,
    seen,
    baseline,
    brands: [...judge.rules.keys()],
  }
  return {
    source,
    status: asked.problem ? 'failed' : asked.changed ? 'answered' : 'unchanged',
    read: asked.posts.length,
    saved: await store.savePoll(record),
  }
}

function nextState(
  source: ConfiguredSource,
  asked: Asked,
  { before, now, random }: Pick<Options, 'before' | 'now' | 'random'>,
): SourceState {
  const { problem, ownInterval } = asked
  const times = problem === undefined ? 0 : (before?.problem?.times ?? 0) + 1
  const move = nextMove(before, asked, { times, now })
  // Back to the configured address: that one has not failed yet, and was not removed.
  const isBack = before?.moved !== undefined && move.moved === undefined
  const failure = isBack ? { times: 1, problem: undefined } : { times, problem }
  const missedAt = mayHaveMissed(asked, before) ? now : before?.missedAt
  const answeredAt = problem === undefined ? now : before?.answeredAt
  return {
    ...(asked.cursor === undefined ? {} : { cursor: asked.cursor }),
    answers: problem === undefined ? asked.answers : answersAfterFailure(asked, before),
    polledAt: now,
    ...(answeredAt === undefined ? {} : { answeredAt }),
    posts: asked.changed ? asked.posts.length : (before?.posts ?? 0),
    notices: asked.changed || asked.notices.length > 0 ? asked.notices : (before?.notices ?? []),
    ...(ownInterval === undefined ? {} : { ownInterval }),
    ...move,
    ...(missedAt && { missedAt }),
    ...(problem === undefined
      ? {}
      : {
          problem: { ...problemState(problem, isBack), since: before?.problem?.since ?? now, times },
          retryAt: retryAfter(intervalOf(source, { ownInterval }), { ...failure, now, random }),
        }),
  }
}

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
