import type { WatchStatus } from '../views/watch.js'
import { count } from './wording/count.js'
import { duration } from './wording/duration.js'

/** `Watching · 4 people wait, 1 too long · 1 of 12 sources failed · next: Reddit in 3m` */
export function watchLine({
  found,
  undelivered = 0,
  next,
  now,
  trouble,
  configTrouble,
  passes,
}: WatchStatus): string {
  const parts = [
    passes === 0 ? 'Beginning to watch' : 'Watching',
    ...(trouble === undefined ? [] : [`trouble: ${trouble}`]),
    ...(configTrouble === undefined ? [] : ['the changed config is not in force']),
    ...(found === undefined ? [] : [waitingWords(found.counts), ...failingWords(found.coverage.sources)]),
    ...(undelivered === 0 ? [] : [`${count(undelivered, 'alert has', 'alerts have')} not arrived`]),
    ...(next === undefined ? [] : [`next: ${nextWords(next, now)}`]),
  ]
  return parts.join(' · ')
}

function waitingWords({ people, late }: NonNullable<WatchStatus['found']>['counts']): string {
  if (people === 0) return 'nobody waits'
  const waiting = count(people, 'person waits', 'people wait')
  return late === 0 ? waiting : `${waiting}, ${late} too long`
}

function failingWords(sources: NonNullable<WatchStatus['found']>['coverage']['sources']): string[] {
  const failed = sources.filter(({ status }) => status === 'failed').length
  return failed === 0 ? [] : [`${failed} of ${count(sources.length, 'source', 'sources')} failed`]
}

const deeds: Readonly<Record<string, string>> = {
  thread: 'threads',
  digest: 'the digest',
  mail: 'what could not be sent',
  alert: 'alerts',
}

function nextWords({ at, what, name }: NonNullable<WatchStatus['next']>, now: Date): string {
  const left = at.getTime() - now.getTime()
  return `${deeds[what] ?? name ?? 'sources'} ${left < 1_000 ? 'now' : `in ${duration(left)}`}`
}
