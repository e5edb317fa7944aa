import type { Config } from '../config/schema.js'
import type { Client } from '../http/client.js'
import { searchPhrases } from '../match/index.js'
import type { Coverage } from '../model.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { Store } from '../store/store.js'
import { coverageOf } from './coverage.js'
import { gather } from './gather.js'
import { createJudge } from './judge.js'
import { plan } from './plan.js'
import { type PollOutcome, savePoll } from './poll.js'
import { rejudge } from './rejudge.js'

export type ScanOptions = {
  config: Config
  sources: readonly ConfiguredSource[]
  /** The folder that relative paths in the config start at. */
  folder: URL
  store: Store
  client: Client
  now: Date
  /** Poll sources that are not due, too. */
  force: boolean
  /** Ids of the sources to poll; undefined polls all. */
  only?: ReadonlySet<string> | undefined
  /** Remember what is there and announce nothing. */
  baseline: boolean
  signal?: AbortSignal | undefined
  onProgress?: ((progress: ScanProgress) => void) | undefined
}

export type ScanProgress =
  | { step: 'judging'; done: number }
  | { step: 'polling'; done: number; of: number; outcome?: PollOutcome }

export type ScanResult = {
  coverage: Coverage
  outcomes: readonly PollOutcome[]
  notDue: number
  postsRead: number
  newPosts: number
  newMentions: number
}

/** Polls what is due, judges and stores what it brings. Sources are independent: one that fails or is slow stops no other. */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const { config, sources, store, now, baseline, onProgress } = options
  const judge = createJudge(config)
  await rejudge({
    store,
    judge,
    ownBrands: new Map(sources.flatMap(({ id, own }) => (own === undefined ? [] : [[id, own] as const]))),
    lookback: config.lookback,
    now,
    onProgress: (done) => onProgress?.({ step: 'judging', done }),
  })

  const states = await store.sourceStates()
  const { due, notDue } = plan(sources, states, options)
  const brands = config.brands.map((brand) => ({ name: brand.name, phrases: searchPhrases(brand) }))
  onProgress?.({ step: 'polling', done: 0, of: due.length })

  const outcomes: PollOutcome[] = []
  const pollOne = async (source: ConfiguredSource) => {
    const before = states.get(source.id)
    const gathered = await gather(source, {
      client: options.client,
      recall: (id, posts) => store.recall(id, posts),
      context: {
        brands,
        cursor: before?.cursor,
        now,
        folder: options.folder,
        maxEntries: config.http.maxEntries,
      },
      before,
      pages: config.http.pages,
      signal: options.signal,
    })
    const outcome = await savePoll(source, gathered, {
      store,
      judge,
      lookback: config.lookback,
      now,
      before,
      baseline,
    })
    outcomes.push(outcome)
    onProgress?.({ step: 'polling', done: outcomes.length, of: due.length, outcome })
  }
  // The client decides how many run at once and gives each host its turn.
  await settleAll(due.map(pollOne))

  await store.setJudged(judge.rules)
  await store.sweep(new Date(now.getTime() - config.retention.unmatched))
  const polled = new Map(outcomes.map(({ source, status }) => [source.id, status]))
  return {
    coverage: coverageOf(sources, await store.sourceStates(), polled),
    outcomes,
    notDue: notDue.length,
    postsRead: sum(outcomes.map(({ read }) => read)),
    newPosts: sum(outcomes.map(({ saved }) => saved.postsAdded)),
    newMentions: sum(outcomes.map(({ saved }) => saved.mentionsAdded)),
  }
}

/** Waits for all, then throws the first error: what a full disk stopped must not leave other polls running behind it. */
async function settleAll(polls: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(polls)
  const failed = results.find((result) => result.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
