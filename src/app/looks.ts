import type { Client } from '../http/client.js'
import type { Handlers, Job } from '../jobs/job.js'
import type { Sessions } from '../jobs/login.js'
import { runJobs } from '../jobs/run-jobs.js'
import type { Left } from '../jobs/slots.js'
import { lookAtThread } from '../jobs/threads.js'
import type { Judge } from '../judge/judge.js'
import { isSlow } from '../sources/limits.js'
import { type ThreadsToLook, threadsToLook } from './threads-to-look.js'

export type LooksOptions = Omit<Parameters<typeof threadsToLook>[0], 'limit' | 'except'> & {
  config: { lookback: number; http: { pages: number } }
  client: Client
  judge: Judge
  clock?: (() => Date) | undefined
  sessions?: Sessions | undefined
  signal?: AbortSignal | undefined
  /** Remember what is there and announce nothing. */
  baseline: boolean
  /** Leave sites alone whose turns are few or cost something. */
  sparing?: boolean | undefined
}

type Looks = {
  /** Beside the polls, whose sites' turns they share: at what was known before. */
  others: { jobs: readonly Job[]; handlers: Omit<Handlers, 'poll'> }
  /** After the polls, at what they brought: all but those of slow sites, which get their turn beside the next polls. */
  atWhatIsNew(): Promise<readonly Left[]>
}

/** Requests for one thread at the most: one of thousands of replies is read in part. */
const MOST_PAGES = 10

/** The looks at threads of one scan. */
export async function createLooks(options: LooksOptions): Promise<Looks> {
  const { config, client, now, baseline, sparing } = options
  const { clock = () => now } = options
  // A first look round announces nothing, and who waits in it is not known yet.
  let limit = baseline ? 0 : config.threads.perRun
  const pages = Math.min(MOST_PAGES, config.http.pages)
  const looked = new Set<string>()
  const planned = async (): Promise<ThreadsToLook> => {
    const plan = await threadsToLook({ ...options, limit, except: looked })
    limit -= plan.jobs.length
    for (const { posts } of plan.jobs) for (const { id } of posts) looked.add(id)
    return plan
  }
  const handlersOf = ({ before }: ThreadsToLook): Omit<Handlers, 'poll'> => ({
    thread: (job) =>
      lookAtThread(job, { ...options, lookback: config.lookback, lapse: config.lapse, clock, pages, before }),
  })
  const known = await planned()
  return {
    others: { jobs: known.jobs, handlers: handlersOf(known) },
    async atWhatIsNew() {
      const fresh = await planned()
      const jobs = fresh.jobs.filter(({ source }) => !isSlow(source.limits))
      if (jobs.length === 0) return []
      return await runJobs(jobs, { handlers: handlersOf(fresh), sites: client.sites, clock, sparing })
    },
  }
}
