import type { CrewAtWork, CrewDeed, CrewWorker } from '../../model/crew.js'
import { count } from './count.js'
import { elapsed } from './duration.js'

/** Who shares the work and is at what, and what waits: a sentence each. Hosts and sites are words of others. */
export function crewSentences({ workers, due, longest }: CrewAtWork, now: Date): readonly string[] {
  return [
    `${count(workers.length, 'watch does', 'watches share')} the work:`,
    ...workers.map(
      (worker) => `${worker.host} (process ${worker.pid}${roleWords(worker)}) ${doingWords(worker, now)}.`,
    ),
    ...(due === 0
      ? []
      : [
          `${count(due, 'thing is', 'things are')} due and not begun${longest === undefined ? '' : `: ${deedWords(longest)} for ${elapsed(longest.since, now)}`}.`,
        ]),
    ...missing.flatMap(({ role, words }) =>
      workers.some((worker) => worker.role === 'all' || worker.role === role) ? [] : [words],
    ),
  ]
}

const missing = [
  { role: 'poll', words: 'Nobody asks the sites: `mentions watch --role poll`' },
  { role: 'deliver', words: 'Nobody sends alerts and mails: `mentions watch --role deliver`' },
]

const roleWords = ({ role }: CrewWorker): string =>
  role === 'poll' ? ', asks sites' : role === 'deliver' ? ', sends' : ''

function doingWords({ doing, seen }: CrewWorker, now: Date): string {
  if (doing.length === 0) return `has nothing to do now, seen ${elapsed(seen, now)} ago`
  return `is at ${doing.map((deed) => `${deedWords(deed)} (${elapsed(deed.since, now)})`).join(', ')}`
}

const deeds = { round: 'what was read', alerts: 'alerts', mails: 'mails' } as const

const deedWords = ({ what, site = '' }: CrewDeed): string => (what === 'site' ? site : deeds[what])
