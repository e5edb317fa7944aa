import type { ConfiguredChannel } from '../channels/configured.js'
import type { Run } from '../health/coverage.js'
import type { Wait } from '../health/turn.js'
import { applyLessons, type Taught } from '../jobs/apply-lessons.js'
import { type ChannelOutcome, channelWork } from '../jobs/channels.js'
import { compareWords, forgetOldWords } from '../jobs/compare-words.js'
import { learnFromMarks } from '../jobs/learn.js'
import { judgeOwn, ownPages } from '../jobs/own-pages.js'
import { type PollConfig, type PollOptions, type PollProgress, pollSources } from '../jobs/polls.js'
import { rejudge, staleBrands } from '../jobs/rejudge.js'
import type { PollOutcome } from '../jobs/save-poll.js'
import type { Left } from '../jobs/slots.js'
import { type SweepOptions, sweep } from '../jobs/sweep.js'
import { createJudge, type JudgeConfig } from '../judge/judge.js'
import { lessonsOf } from '../learned/lesson.js'
import type { Coverage } from '../model/coverage.js'
import type { Notice } from '../model/notice.js'
import { hearRepliesThere } from './hear-replies.js'
import { learners } from './learners.js'
import { leavingList } from './left-list.js'
import { createLooks, type LooksOptions } from './looks.js'
import { readCoverage } from './read-coverage.js'

export type ScanOptions = Omit<PollOptions, 'config' | 'judge' | 'onProgress'> & {
  config: JudgeConfig & PollConfig & LooksOptions['config'] & { retention: SweepOptions['retention'] }
  /** Where the brands speak themselves. */
  channels?: readonly ConfiguredChannel[] | undefined
  onChannel?: ((outcome: ChannelOutcome) => void) | undefined
  /** Of the config; without it no brand is told of that is gone from it. */
  configPath?: string | undefined
  /** Nothing of it is kept. */
  isTry?: boolean
  /** Works while nobody else stores what they read: for rules that change, where others share the work. */
  whileQuiet?: (<Result>(work: () => Promise<Result>) => Promise<Result>) | undefined
  onProgress?: ((progress: ScanProgress) => void) | undefined
}

export type ScanProgress = { step: 'judging'; done: number } | ({ step: 'polling' } & PollProgress)

export type ScanResult = {
  coverage: Coverage
  outcomes: readonly PollOutcome[]
  notDue: number
  /** Left for a later run, since their site may not be asked yet. */
  waiting: number
  postsRead: number
  newPosts: number
  newMentions: number
}

/** Judges again what changed rules would judge otherwise, polls what is due, and forgets what nobody will ask for. */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const { config, configPath, sources, channels = [], store, now, baseline, isTry, onProgress } = options
  const saidBefore = await ownPages(store, channels)
  const states = await learnFromMarks({ store, brands: learners(config), now })
  const lessons = lessonsOf(states)
  const judge = createJudge(config, sources, saidBefore, lessons)
  const brands = config.brands.map(({ name }) => name)
  const stale = staleBrands(judge, await store.posts.judged())
  const judging = {
    store,
    judge,
    sources,
    lookback: config.lookback,
    lapse: config.lapse,
    now,
    baseline,
  }
  const { whileQuiet } = options
  const judgeAnew = () =>
    leavingList(store, { stale, brands, lapse: config.lapse, now, isTry }, () =>
      rejudge({
        ...judging,
        signal: options.signal,
        onProgress: (done) => onProgress?.({ step: 'judging', done }),
      }),
    )
  const leaving =
    whileQuiet === undefined || stale.length === 0
      ? await judgeAnew()
      : await whileQuiet(async () => {
          const left = await judgeAnew()
          // Whoever reads by the rules of before sees that before it stores anything.
          await store.posts.setJudged(judge.rules)
          return left
        })
  const taught = await applyLessons(states, judging)
  const looks = await createLooks({ ...options, judge })
  const atChannels = await channelWork(options.only === undefined ? channels : [], {
    ...options,
    maxEntries: config.http.maxEntries,
    onRead: options.onChannel,
  })
  const polls = await pollSources({
    ...options,
    judge,
    others: {
      jobs: [...looks.others.jobs, ...atChannels.jobs, ...(options.others?.jobs ?? [])],
      handlers: { ...looks.others.handlers, ...atChannels.handlers, ...options.others?.handlers },
    },
    onProgress: (progress) => onProgress?.({ step: 'polling', ...progress }),
  })
  const { outcomes, notDue } = polls
  await store.posts.setJudged(judge.rules)
  const said = await ownPages(store, channels)
  await judgeOwn(saidBefore, said, {
    ...options,
    judge: createJudge(config, sources, said, lessons),
    lookback: config.lookback,
    lapse: config.lapse,
  })
  const isSomeRead = outcomes.some(({ read }) => read > 0)
  const left = [...polls.left, ...(isSomeRead ? await looks.atWhatIsNew() : [])]
  await hearRepliesThere(store, { brands: config.brands, now, signal: options.signal })
  await sweep(store, {
    at: now,
    sources,
    brands,
    lapse: config.lapse,
    retention: config.retention,
  })
  await compareWords(store, options.signal)
  await forgetOldWords(store, now, options.signal)
  const run = {
    polled: new Map(outcomes.map(({ source, status }) => [source.id, status])),
    waiting: new Map(
      left.flatMap(({ job, ...wait }) => (job.kind === 'poll' ? [[job.source.id, wait] as const] : [])),
    ),
    looksLeft: looksLeft(left.filter(({ job }) => job.kind === 'thread')),
    channelsLeft: new Map(
      left.flatMap(({ job, ...wait }) => (job.kind === 'channel' ? [[job.source.id, wait] as const] : [])),
    ),
  }
  const coverage = await readCoverage(
    store,
    { sources, channels, config, brands, now, configPath, tellGone: true },
    run,
  )
  const notices = [...leaving, ...taught.map(taughtNotice), ...(coverage.notices ?? [])]
  return {
    coverage: { ...coverage, ...(notices.length > 0 && { notices }) },
    outcomes,
    notDue: notDue.length,
    waiting: run.waiting.size,
    postsRead: sum(outcomes.map(({ read }) => read)),
    newPosts: sum(outcomes.map(({ saved }) => saved.postsAdded)),
    newMentions: sum(outcomes.map(({ saved }) => saved.mentionsAdded)),
  }
}

const taughtNotice = ({ brand, change: { marks, moved } }: Taught): Notice => ({
  code: 'learned',
  args: { brand, marks: marks.after, ...(moved ?? { entered: 0, left: 0, doubtful: 0 }) },
})

/** By source, with the site that the last of them waits for. */
function looksLeft(left: readonly Left[]): NonNullable<Run['looksLeft']> {
  const bySource = new Map<string, Wait & { looks: number }>()
  for (const { job, site, until } of left) {
    const looks = (bySource.get(job.source.id)?.looks ?? 0) + 1
    bySource.set(job.source.id, { looks, site, until })
  }
  return bySource
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
