import type { PromiseStanding } from '../../cases/promise-standing.js'
import type { Clock } from '../../text/clock.js'
import { remaining } from './duration.js'
import { minuteOf } from './moment.js'

/** What is told of promises: as it stands, by whose clock, and whether it counts from the post's own time. */
type How = { clock: Clock; isTimeExact: boolean }

/** As the config calls them: that a case is acknowledged says nothing of an answer, which its person may still wait for. */
const promiseNames: Readonly<Record<PromiseStanding['promise'], string>> = {
  acknowledge: 'Acknowledge',
  resolve: 'Resolve',
}

/**
 * `Acknowledge: broken since 2026-11-30 10:00`, `Resolve: soon, 2h left, until 2026-12-02 17:00`, `Acknowledge: kept, 2026-11-30
 * 09:12`. With `~` where the post's time is not its own. What is left is of the time that counts.
 */
export function promiseWords(standing: PromiseStanding, how: How): string {
  return `${promiseNames[standing.promise]}: ${standingWords(standing, how)}`
}

function standingWords(
  { standing, left, endsAt, doneAt, bySelf }: PromiseStanding,
  { clock, isTimeExact }: How,
): string {
  const about = isTimeExact ? '' : '~'
  const time = (moment: Date) => minuteOf(moment, clock)
  switch (standing) {
    case 'kept':
      if (bySelf && doneAt !== undefined) return `not needed, they said ${time(doneAt)} that all is well`
      return doneAt === undefined ? 'kept' : `kept, ${time(doneAt)}`
    case 'broken': {
      const since = endsAt === undefined ? '' : ` since ${about}${time(endsAt)}`
      return `broken${since}${doneAt === undefined ? '' : `, done ${time(doneAt)}`}`
    }
    case 'soon':
    case 'running': {
      const until = endsAt === undefined ? '' : `, until ${about}${time(endsAt)}`
      return `${standing === 'soon' ? 'soon, ' : ''}${about}${remaining(left)} left${until}`
    }
  }
}
