// How completely was looked, the same in every format of the digest that people read.

import type { Digest } from '../../digest/digest.js'
import { losesPosts } from '../../digest/look.js'
import { unmatchedBrands } from '../../health/unmatched.js'
import type { SourceCoverage } from '../../model/coverage.js'
import type { Notice } from '../../model/notice.js'
import { safeText } from '../../terminal/safe.js'
import { cutInMiddle } from '../../terminal/width.js'
import { noticesBeside } from '../../views/source-notices.js'
import { unreadSentence } from '../summary.js'
import { clockOf, timeName } from '../times.js'
import { count, grouped } from '../wording/count.js'
import { duration, elapsed } from '../wording/duration.js'
import { noticeSentence } from '../wording/notices.js'
import { outageFact } from '../wording/outages.js'
import { someOf } from '../wording/some-of.js'

/** Everything that was to be read was read and could be judged. */
export const isAllKnown = ({ look, coverage }: Digest): boolean =>
  look.answered === look.total && !look.hasGap && coverage.unjudged === undefined

/** Stored posts were looked through for none of the brands. */
export const isUnmatched = ({ brands, coverage }: Digest): boolean => {
  const unmatched = unmatchedBrands(coverage)
  return brands.length > 0 && brands.every((brand) => unmatched.includes(brand))
}

/** `no scan has looked for Northwind yet`. */
export const notLookedFor = (brands: readonly string[]): string =>
  `no scan has looked for ${someOf(brands)} yet`

/** `2 of 8 sources gave no answer`. */
export const unansweredWords = ({ answered, total }: Digest['look']): string =>
  `${grouped(total - answered)} of ${count(total, 'source', 'sources')} gave no answer`

/** Why nothing at all is known. */
export function unlooked(digest: Digest): string {
  const { look, calendar, coverage } = digest
  if (isUnmatched(digest)) return notLookedFor(unmatchedBrands(coverage))
  const { total, paused, idleSince } = look
  if (idleSince !== undefined) return `no scan since ${timeName(idleSince, calendar)}`
  if (total > 0)
    return total === 1 ? 'the source gave no answer' : `none of the ${grouped(total)} sources gave an answer`
  if (paused === 0) return 'there is no source'
  return paused === 1 ? 'the source is paused' : `all ${grouped(paused)} sources are paused`
}

/** Sources that a line names, and a list. */
const [MOST_IN_LINE, MOST_IN_LIST] = [3, 30]

/** `6 of 8 sources answered; 2 not: https://status.example/posts.rss and reddit.` At the head, since mail programs cut what is long. */
export function lookLine({ look }: Digest): string {
  const { total, answered, unread, paused } = look
  const resting = paused === 0 ? '' : `; ${grouped(paused)} paused`
  if (total === 0) return `No source was read${resting}.`
  if (answered === total)
    return `${total === 1 ? 'The source' : `All ${grouped(total)} sources`} answered${resting}.`
  const missing = total - answered
  const names = unread.slice(0, MOST_IN_LINE).map(({ name }) => cutInMiddle(safeText(name), LONGEST_NAME))
  const rest = names.length < missing ? ` and ${grouped(missing - names.length)} more` : ''
  const which = names.length === 0 ? '' : `: ${names.join(', ')}${rest}`
  return `${grouped(answered)} of ${count(total, 'source', 'sources')} answered; ${grouped(missing)} not${which}${resting}.`
}

/** In cells. Some sources are named by a long address. */
const LONGEST_NAME = 60

/** How many sources answered, then what is wrong with each of the others, and what to know of those that answered. */
export function coverageWords(digest: Digest): {
  summary: string
  troubles: readonly { name: string; text: string }[]
} {
  const { coverage, look } = digest
  const troubles = [
    // Of those that could not be read from here the summary says so once.
    ...look.unread
      .filter((source) => !isSaidOnce(source))
      .map((source) => ({ name: source.name, text: notReadWords(source, digest) })),
    ...coverage.sources.flatMap((source) =>
      noticeWords(source, digest).map((words) => ({ name: source.name, text: words })),
    ),
  ]
  const rest = troubles.length - MOST_IN_LIST
  return {
    summary: [
      ...(coverage.notices ?? []).map((notice) => brandNoticeWords(notice, digest)),
      lookSentence(digest),
    ].join(' '),
    troubles: [
      ...troubles.slice(0, MOST_IN_LIST),
      ...(rest > 0 ? [{ name: 'and more', text: `${grouped(rest)} more like these` }] : []),
    ],
  }
}

/** It could not be read for a reason that lies here. */
const isSaidOnce = ({ leftHere }: SourceCoverage): boolean => leftHere === true

function lookSentence({ look }: Digest): string {
  const { total, answered, paused, unread } = look
  const resting = paused === 0 ? '' : ` ${count(paused, 'source is', 'sources are')} paused.`
  if (total === 0) return `There is no source for this that is read.${resting}`
  if (answered === total)
    return `${total === 1 ? 'The source' : `All ${grouped(total)} sources`} answered when last asked.${resting}`
  return `${grouped(answered)} of ${count(total, 'source', 'sources')} answered lately.${resting} Posts of the others may be missing${unread.every(isSaidOnce) ? '.' : ':'}`
}

/** A client is told that something may be missing, and not why or what to do about it: that is for the team. */
function noticeWords(source: SourceCoverage, { audience, calendar }: Digest): string[] {
  if (audience === 'team')
    return noticesBeside(source).map((notice) => noticeSentence(notice, clockOf(calendar)))
  return losesPosts(source) ? ['some of its posts may be missing'] : []
}

function brandNoticeWords(notice: Notice, { audience, calendar }: Digest): string {
  if (audience === 'team') return ended(noticeSentence(notice, clockOf(calendar)))
  if (notice.code === 'brand-silent')
    return `No post has named ${notice.args.brand} for ${duration(notice.args.lasts)}.`
  if (notice.code === 'outage') return `${outageFact(notice.args, clockOf(calendar))}.`
  if (notice.code === 'brands-new' || notice.code === 'brands-changed')
    return `${sentence(notLookedFor(notice.args.brands))}.`
  if (notice.code === 'brand-to-rename') return `${sentence(notLookedFor([notice.args.to]))}.`
  return ended(noticeSentence(notice, clockOf(calendar)))
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const ended = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`)

/** What is wrong with a source that was not read, or not lately. */
function notReadWords(source: SourceCoverage, { generatedAt, audience, calendar }: Digest): string {
  if (audience === 'client')
    return source.answeredAt === undefined
      ? 'never read so far'
      : `not read for ${elapsed(source.answeredAt, generatedAt)}`
  const wrong = unreadSentence(source, generatedAt, clockOf(calendar))
  if (wrong !== undefined) return wrong
  const { answeredAt } = source
  return answeredAt === undefined
    ? 'gave no answer'
    : `not read for ${elapsed(answeredAt, generatedAt)}: no scan has asked it since`
}
