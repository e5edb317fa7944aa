import type { Notice } from '../model/notice.js'
import type { SourceState } from '../store/port/sources.js'

const MINUTE = 60_000
/** Whoever asks this often already can do nothing more; in milliseconds, with what to write for it. */
const OFTEN = { interval: 5 * MINUTE, every: '5m' }
/** For how long missed posts are worth knowing of: a week later nobody goes to look for them. */
const WORTH_KNOWING = 7 * 24 * 60 * MINUTE

type State = Pick<SourceState, 'missedAt' | 'polledAt'>

/**
 * What coverage says right after a poll that brought nothing but new posts, so that some before them may have been missed.
 *
 * @param every milliseconds between two polls
 */
export const missedNotice = (every: number, { missedAt, polledAt }: State): Notice[] =>
  missedAt?.getTime() === polledAt.getTime() ? [missed(every)] : []

/** What the health of a source says of the last such poll, for a week. */
export function lastMissedNotice(every: number, { missedAt }: State, now: Date): Notice[] {
  if (missedAt === undefined || now.getTime() - missedAt.getTime() > WORTH_KNOWING) return []
  return [missed(every, missedAt)]
}

const missed = (every: number, at?: Date): Notice => ({
  code: 'missed',
  args: {
    ...(at && { at: at.toISOString() }),
    ...(every > OFTEN.interval && { every: OFTEN.every }),
  },
})
