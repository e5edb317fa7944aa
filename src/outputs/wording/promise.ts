import type { PromiseStanding } from '../../cases/promise-standing.js'
import type { Clock } from '../../text/clock.js'
import { remaining } from './duration.js'
import { minuteOf } from './moment.js'

/** What is told of promises: as it stands, by whose clock, and whether it counts from the post's own time. */
type How = { clock: Clock; isTimeExact: boolean }

const promiseNames: Readonly<Record<PromiseStanding['promise'], string>> = {
  acknowledge: 'First answer',
  resolve: 'Solution',
}

/**
 * `First answer: broken since 2026-11-30 10:00`, `Solution: soon, 2h left, until 2026-12-02 17:00`, `First answer: kept, 2026-11-30
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
