import type { BrandPromise, PromiseStanding } from '../../cases/promise-standing.js'
import type { Severity } from '../../model/mention.js'
import type { Clock } from '../../text/clock.js'

const MINUTE = 60_000
/** Nobody can say anything new sooner. */
const LEAST = 15 * MINUTE
/** Who can't wait hears within so much. */
const SOON = 2 * 60 * MINUTE
/** Everybody hears within so much of the time that counts. */
const A_DAY = 8 * 60 * MINUTE

type Asked = {
  standings: readonly PromiseStanding[]
  promise: BrandPromise
  now: Date
  severity: Severity
  /** Outages, and what a named person sees to: silence is worst there. */
  pressing: boolean
  /** Another word that was promised already, and when. */
  owed?: Date | undefined
  /** From then on a word is too late for them: an appointment, a departure. */
  deadline?: Date | undefined
  /** The clock by which it is told. */
  local: Clock['local']
}

/**
 * By when the next word comes, as it can be promised: what is left until the solution; where much is at stake, or nothing is left, as soon as a
 * first answer. Within the hours that count, and told in round minutes, never later than that; what is not pressing in no night.
 */
export function nextWord({
  standings,
  promise,
  now,
  severity,
  pressing,
  owed,
  deadline,
  local,
}: Asked): Date {
  const isPressing = pressing || severity >= 3
  // Where nothing presses, nobody has anything to say within half an hour.
  const first = isPressing
    ? Math.min(promise.acknowledge, promise.resolve, SOON)
    : Math.max(Math.min(promise.acknowledge, promise.resolve), SOON)
  const soon = promise.clock.after(now, first) ?? tomorrow(now)
  const solution = standings.find((one) => one.promise === 'resolve' && one.doneAt === undefined)?.endsAt
  const ends = [owed, solution].filter((end) => end !== undefined && end.getTime() - now.getTime() >= LEAST)
  const due = ends.reduce((one, end) => (one === undefined || (end && end < one) ? end : one), undefined)
  // A word may come before the solution: nobody waits for it longer than a working day.
  const day = promise.clock.after(now, A_DAY) ?? tomorrow(now)
  const usual = isPressing ? earlier(soon, due) : beforeNight(earlier(due ?? soon, day), { now, local, due })
  const moment = earlier(usual, deadline && inTime(now, deadline))
  const counted = promise.clock.counted(now, moment)
  const step = counted <= 2 * 60 * MINUTE ? 15 : counted <= 12 * 60 * MINUTE ? 30 : 60
  const rounded = new Date(Math.floor(moment.getTime() / (step * MINUTE)) * step * MINUTE)
  return [rounded, inFives(moment)].find((one) => one.getTime() - now.getTime() >= LEAST) ?? moment
}

/** While there is time left to do something; undefined where it is too late for that. */
function inTime(now: Date, deadline: Date): Date | undefined {
  const left = deadline.getTime() - now.getTime()
  return left < 2 * LEAST ? undefined : new Date(now.getTime() + left / 2)
}

/** Nobody says "by 14:37". */
const inFives = (moment: Date): Date => new Date(Math.floor(moment.getTime() / (5 * MINUTE)) * 5 * MINUTE)

/** Nobody waits for a word at half past three in the night, and nobody promises one for then: the evening before, where that is to come, or an hour into the morning. */
function beforeNight(
  moment: Date,
  { now, local, due }: Pick<Asked, 'now' | 'local'> & { due: Date | undefined },
): Date {
  const { hour, minute } = local(moment)
  if (hour >= MORNING && hour < EVENING) return moment
  const late = ((hour - EVENING + 24) % 24) * 60 + minute
  const evening = new Date(moment.getTime() - late * MINUTE)
  if (evening.getTime() - now.getTime() >= LEAST_EVENING) return evening
  // Too near: the morning after, unless it is owed before that.
  const morning = new Date(moment.getTime() + (((MORNING - hour + 24) % 24) * 60 - minute + 60) * MINUTE)
  return earlier(morning, due)
}
/** From this hour on a word can be promised, and until that. */
const MORNING = 8
const EVENING = 21
const LEAST_EVENING = 60 * MINUTE

const earlier = (one: Date, other: Date | undefined): Date =>
  other !== undefined && other < one ? other : one

const tomorrow = (now: Date): Date => new Date(now.getTime() + 24 * 60 * MINUTE)
