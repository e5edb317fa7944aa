import { unmatchedBrands } from '../health/unmatched.js'
import { isComplete, isRead, isUnread, unreadSources } from '../health/unread.js'
import type { SourceCoverage } from '../model/coverage.js'
import type { Clock } from '../text/clock.js'
import type { Report } from '../views/report.js'
import { storedCause } from './wording/cause.js'
import { count, grouped } from './wording/count.js'
import { type LookWords, look } from './wording/en/look.js'
import { say } from './wording/en/say.js'
import { failureWords } from './wording/failures/index.js'
import { noticeSentence } from './wording/notices.js'
import type { Wording } from './wording/wording.js'

type UnreadWording = Pick<Wording, 'look' | 'say' | 'failure' | 'notice'>

const english: UnreadWording = { look, say, failure: failureWords, notice: noticeSentence }

const A_MINUTE = 60_000

/** `12 people wait for a reply (14 posts); 5 promises are broken; 2 were found late.` With `New: ` where only those are meant. */
export function waitingSentence({
  counts,
  coverage,
  onlyNew,
  isNarrowed,
}: Pick<Report, 'counts' | 'coverage' | 'onlyNew' | 'isNarrowed'>): string {
  const { people, posts, late, foundLate } = counts
  if (people === 0 && onlyNew === true) return 'Nobody new waits for a reply.'
  if (people === 0 && isNarrowed === true) return 'None of these waits for a reply.'
  if (people === 0)
    return coverage.unjudged === undefined && isComplete(coverage)
      ? 'Nobody waits for a reply.'
      : 'Nobody is known to wait for a reply.'
  const fresh = onlyNew === true ? 'New: ' : ''
  const waiting = `${fresh}${count(people, 'person waits', 'people wait')} for a reply (${count(posts, 'post', 'posts')})`
  const found = foundLate === 0 ? '' : `; ${count(foundLate, 'was', 'were')} found late`
  if (late === 0) return `${waiting}, no promise is broken${found}.`
  return `${waiting}; ${count(late, 'promise is', 'promises are')} broken${found}.`
}

/** `Read 1,204 posts from 5 of 6 sources (37 new).` for a scan; for a list how many sources answered last. */
export function readSentence({
  counts,
  coverage,
}: Pick<Report, 'coverage'> & { counts: Pick<Report['counts'], 'postsRead' | 'newPosts'> }): string {
  const total = coverage.sources.length
  if (counts.postsRead === undefined) {
    const good = coverage.sources.filter(isRead).length
    return `${grouped(good)} of ${count(total, 'source', 'sources')} answered when last asked.`
  }
  const asked = coverage.sources.filter(
    ({ status }) => status === 'answered' || status === 'unchanged',
  ).length
  const paused = coverage.sources.filter(({ status }) => status === 'paused').length
  const resting = coverage.sources.filter(({ status }) => status === 'not-due').length
  const unchanged = coverage.sources.filter(({ status }) => status === 'unchanged').length
  // Zero posts from a hundred sources looks like a hundred empty ones.
  const nothing = counts.postsRead === 0 && unchanged > 0 && unchanged === asked
  const read = nothing
    ? `Nothing changed at ${grouped(asked)} of ${count(total, 'source', 'sources')}`
    : `Read ${count(counts.postsRead, 'post', 'posts')} from ${grouped(asked)} of ${count(total, 'source', 'sources')}`
  const fresh = nothing ? '' : ` (${grouped(counts.newPosts ?? 0)} new)`
  return `${read}${fresh}${resting === 0 ? '' : `; ${grouped(resting)} not due yet`}${paused === 0 ? '' : `; ${grouped(paused)} paused`}.`
}

/** What is wrong with a source, or undefined for a good one: `not read for 2h 5m (failed 4 times in a row): HTTP 503`. */
export function unreadSentence(
  { status, problem, retryAt, notices, leftHere, leftFailure }: SourceCoverage,
  now: Date,
  clock: Clock,
  wording: UnreadWording = english,
): string | undefined {
  const { look, say } = wording
  if (problem !== undefined) {
    const wait = retryAt === undefined ? 0 : retryAt.getTime() - now.getTime()
    const again = wait < A_MINUTE ? '' : ` ${look.askedAgainIn(wait)}`
    const { message } = wording.failure(problem.failure, clock)
    const cause = storedCause(problem.cause, message)
    const because = cause === undefined ? '' : look.because(cause)
    return `${unreadFor(problem, now, look)}${say.colon}${message}${because}${again}`
  }
  if (status === 'failed') return look.failedOnce(undefined)
  if (status === 'waiting' && leftHere === true)
    return leftFailure === undefined
      ? look.troubleHere
      : look.troubleHere + say.colon + wording.failure(leftFailure, clock).message
  if (status === 'waiting')
    return notices?.map((notice) => wording.notice(notice, clock)).join(say.semicolon) ?? look.leftForNext
  if (status === 'never') return look.neverRead
  return undefined
}

/** What just happened lasts for no time worth telling, and what happened once is no row. */
function unreadFor(
  { since, times }: NonNullable<SourceCoverage['problem']>,
  now: Date,
  look: LookWords,
): string {
  const time = Math.max(0, now.getTime() - since.getTime())
  const told = time < A_MINUTE ? undefined : time
  return times === 1 ? look.failedOnce(told) : look.failedOften(times, told)
}

/** The first thing to say when nothing is shown: whether there is nothing, or nobody could look. */
export function emptySentence({ counts, coverage, of, changes }: Report): string {
  const unread = unreadSources(coverage).length
  const total = coverage.sources.length
  if (total === 0) return 'Could not look: there is no source.'
  if (!coverage.sources.some((source) => isUnread(source) || isRead(source)))
    return `Could not look: ${total === 1 ? 'the source is' : `all ${grouped(total)} sources are`} paused.`
  if (unread === total) {
    return total === 1
      ? 'Could not look: the source gave no answer.'
      : `Could not look: none of the ${grouped(total)} sources gave an answer.`
  }
  if (of === 'unjudged')
    return coverage.unjudged === undefined
      ? 'Every open post is in a language that can be judged.'
      : 'Nothing fits these options.'
  if (changes !== undefined) return 'Nothing in the list is new or changed.'
  if (counts.needReply > 0) return 'Nothing to show.'
  if (counts.hidden !== undefined) return 'Nothing fits these options.'
  if (unmatchedBrands(coverage).length > 0) return 'Nothing is known to need a reply.'
  if (unread > 0)
    return `Nothing that needs a reply was found, but ${grouped(unread)} of ${grouped(total)} sources could not be looked at.`
  return coverage.unjudged === undefined
    ? 'Nothing needs a reply.'
    : 'Nothing that can be judged needs a reply.'
}

/** How many more rows there are than are shown: who waits with two brands has two. Where only changes were asked for, nobody misses the others. */
export const unshown = ({ counts, mentions, changes }: Report): number =>
  changes === undefined ? Math.max(0, counts.matching - casesShown(mentions)) : 0

/** One row may stand for many. */
const casesShown = (mentions: Report['mentions']): number => {
  const shown = new Map(
    mentions.map(({ case: { id }, copies, block }) => [id, (block ?? copies)?.count ?? 1]),
  )
  return [...shown.values()].reduce((sum, cases) => sum + cases, 0)
}
