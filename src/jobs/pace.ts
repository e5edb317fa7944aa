import { HttpError } from '../http/error.js'
import type { SiteState } from '../http/sites.js'
import { COOL_DOWN, LONGEST_IN_RUN, LONGEST_WAIT, WaitingError } from '../http/waiting.js'
import { Failed } from '../model/failed.js'
import { isSlow, type Limits } from '../sources/limits.js'

/**
 * When a site may be asked again.
 *
 * @returns undefined when it may be asked now
 */
export function waitsUntil(limits: Limits, site: SiteState | undefined, now: Date): Date | undefined {
  const { askedAt, leaveUntil } = site ?? {}
  // A clock that was set back must not keep us away until it has caught up.
  const gap = isSlow(limits) ? (limits.gap ?? 0) : 0
  const asked = askedAt !== undefined && askedAt <= now ? askedAt.getTime() + gap : 0
  const left = Math.min(leaveUntil?.getTime() ?? 0, now.getTime() + LONGEST_WAIT)
  const until = Math.max(asked, left)
  return until > now.getTime() ? new Date(until) : undefined
}

/** The site must be left alone for now, or was for that reason. */
export const limitsPace = (problem: unknown): boolean =>
  problem instanceof WaitingError ||
  (problem instanceof HttpError && problem.leaveUntil !== undefined) ||
  (problem instanceof Failed && problem.leaveFor !== undefined)

/** An answer asks for a pause that a run does not wait for. */
export const endsRun = ({ leaveFor = 0 }: { leaveFor?: number }): boolean => leaveFor > LONGEST_IN_RUN

/**
 * Until when to leave a site with a gap alone after a problem. Such a site has no other reason to forbid its public feed (403)
 * than that it takes us for a robot that asks too much, whatever its page says.
 */
export function leaveAfter(problem: unknown, now: Date): Date | undefined {
  if (!(problem instanceof HttpError)) return undefined
  return problem.leaveUntil ?? (problem.status === 403 ? new Date(now.getTime() + COOL_DOWN) : undefined)
}
