import { losesWords } from '../identity/gone.js'
import type { Judge } from '../judge/judge.js'
import type { PollRecord, SavedPoll } from '../records/poll.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { SourceState } from '../store/port/sources.js'
import type { Store } from '../store/port.js'
import type { Asked } from './ask-source.js'
import type { PollGatherer } from './gather-polls.js'
import { judgeGathered } from './judge-gathered.js'
import { nextState } from './next-state.js'

export type PollOutcome = {
  source: ConfiguredSource
  status: 'answered' | 'unchanged' | 'failed'
  /** Posts in the answers, known ones too. */
  read: number
  saved: SavedPoll
}

type Options = {
  store: Store
  gatherer: PollGatherer
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
  const { gatherer, judge, now, baseline } = options
  const { judged, seen } = await judgeGathered(source, asked.posts, options)
  const record: PollRecord = {
    sourceId: source.id,
    at: now,
    state: nextState(source, asked, options),
    judged,
    seen,
    gone: asked.gone.map((gone) => ({ ...gone, losesWords: losesWords(gone.by, source.terms) })),
    baseline,
    dropsUnmatched: source.dropsUnmatched,
    brands: [...judge.rules.keys()],
  }
  return {
    source,
    status: asked.problem ? 'failed' : asked.changed ? 'answered' : 'unchanged',
    read: asked.posts.length,
    saved: await gatherer.keep(record),
  }
}
