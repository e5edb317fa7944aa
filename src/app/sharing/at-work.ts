import type { CrewAtWork } from '../../model/crew.js'
import type { CrewStatus } from '../../store/port/crew.js'
import type { Setup } from '../setup.js'
import { crewOf } from '../stores.js'
import { meaningOf } from './meaning.js'

/** Who shares the work on the store; undefined where nobody does now. */
export async function crewAtWork(setup: Pick<Setup, 'storeAt'>): Promise<CrewAtWork | undefined> {
  const shared = crewOf(setup)
  return shared && atWork(await shared.crew.status(shared.place))
}

/** The same of what is known already. Pure. */
export function atWork(status: CrewStatus | undefined): CrewAtWork | undefined {
  if (status === undefined || status.workers.length === 0) return undefined
  const { workers, jobs, now } = status
  const due = jobs.filter(({ doneBy, at }) => doneBy === undefined && at <= now)
  const [longest] = due
  return {
    workers: workers.map(({ number, host, pid, role, since, seen }) => ({
      host,
      pid,
      role,
      since,
      seen,
      doing: jobs.flatMap((job) =>
        job.doneBy?.worker === number ? [{ ...meaningOf(job), since: job.doneBy.since }] : [],
      ),
    })),
    due: due.length,
    ...(longest && { longest: { ...meaningOf(longest), since: longest.at } }),
  }
}
