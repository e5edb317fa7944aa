import { WaitingError } from '../http/waiting.js'
import type { SourceState } from '../store/port/sources.js'
import type { Asked } from './ask-source.js'
import { isGone } from './next-poll.js'
import { limitsPace } from './pace.js'

/** A redirect for good is believed when it held so many times in a row; and not any more after so many failures. */
const TIMES = 3

type Move = Pick<SourceState, 'moved' | 'redirect'>

/**
 * Where a source is asked from now on: a redirect for good is taken at its word only once it has held, and given a feed, three
 * times in a row. Forgotten when nothing is found there any more: then the configured address is asked again.
 *
 * @param times failures in a row, with this poll
 */
export function nextMove(
  before: Move | undefined,
  { problem, home }: Pick<Asked, 'problem' | 'home'>,
  { times, now }: { times: number; now: Date },
): Move {
  const moved = before?.moved
  if (problem !== undefined) return keepsAddress(problem, times) && moved ? { moved } : {}
  if (home === undefined) return {}
  const stays = moved?.from === home.from ? { moved } : {}
  const { movedTo } = home
  if (movedTo === undefined) return stays
  const seen = before?.redirect?.to === movedTo ? before.redirect.times + 1 : 1
  if (seen < TIMES) return { ...stays, redirect: { to: movedTo, times: seen } }
  // Back to where it came from.
  return home.isConfigured(movedTo) ? {} : { moved: { from: home.from, to: movedTo, since: now } }
}

const keepsAddress = (problem: unknown, times: number) =>
  !isGone(problem) && (times < TIMES || limitsPace(problem) || problem instanceof WaitingError)
