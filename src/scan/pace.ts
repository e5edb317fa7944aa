import { HttpError } from '../http/error.js'
import type { Pace } from '../sources/source.js'
import type { SiteState } from '../store/store.js'

/** How long a site is left alone that says it was asked too often, and not for how long. Milliseconds. */
const COOL_DOWN = 10 * 60_000
/** No answer keeps us away for longer, in milliseconds: a year in a header is a mistake. */
const LONGEST_WAIT = 24 * 60 * 60_000

/**
 * When a site may be asked again.
 *
 * @returns undefined when it may be asked now
 */
export function waitsUntil(pace: Pace, site: SiteState | undefined, now: Date): Date | undefined {
  const { askedAt, leaveUntil } = site ?? {}
  // A clock that was set back must not keep us away until it has caught up.
  const asked = askedAt !== undefined && askedAt <= now ? askedAt.getTime() + pace.gap : 0
  const left = Math.min(leaveUntil?.getTime() ?? 0, now.getTime() + LONGEST_WAIT)
  const until = Math.max(asked, left)
  return until > now.getTime() ? new Date(until) : undefined
}

/**
 * The site was asked too often, and must be left alone. A site with a public feed has no other reason to forbid it (403)
 * than that it takes us for a robot that asks too much: what comes with it is the page that checks for people.
 */
export const limitsPace = (problem: unknown): problem is HttpError =>
  problem instanceof HttpError &&
  (problem.status === 429 || problem.status === 403 || problem.retryAfter !== undefined)

/** Until when to leave a site alone after a problem; undefined when that has nothing to do with how often it was asked. */
export function leaveAfter(problem: unknown, now: Date): Date | undefined {
  if (!limitsPace(problem)) return undefined
  const until = problem.retryAfter?.getTime() ?? now.getTime() + COOL_DOWN
  return new Date(Math.min(until, now.getTime() + LONGEST_WAIT))
}

/** What coverage says of a source that was left for a later run. */
export const waitNotice = ({ site }: Pace, until: Date) =>
  `${site} limits how often it may be asked: the first scan after ${roundUp(until)} UTC asks it`

const roundUp = (date: Date) =>
  new Date(Math.ceil(date.getTime() / 1_000) * 1_000).toISOString().slice(0, 19).replace('T', ' ')
