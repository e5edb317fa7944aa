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
import { clockOf } from '../times.js'
import type { Wording } from '../wording/wording.js'

/** Everything that was to be read was read and could be judged. */
export const isAllKnown = ({ look, coverage }: Digest): boolean =>
  look.answered === look.total && !look.hasGap && coverage.unjudged === undefined

/** Stored posts were looked through for none of the brands. */
export const isUnmatched = ({ brands, coverage }: Digest): boolean => {
  const unmatched = unmatchedBrands(coverage)
  return brands.length > 0 && brands.every((brand) => unmatched.includes(brand))
}

/** `2 of 8 sources gave no answer`. */
export const unansweredWords = ({ answered, total }: Digest['look'], { look: words }: Wording): string =>
  words.unanswered(total - answered, total)

/** Why nothing at all is known. */
export function unlooked(digest: Digest, { look: words, say }: Wording): string {
  const { look, calendar, coverage } = digest
  if (isUnmatched(digest)) return words.notLookedFor(unmatchedBrands(coverage))
  const { total, paused, idleSince } = look
  if (idleSince !== undefined) return words.noScanSince(say.timeName(calendar.local(idleSince)))
  if (total > 0) return words.noneAnswered(total)
  return paused === 0 ? words.noSource : words.allPaused(paused)
}

/** Sources that a line names, and a list. */
const [MOST_IN_LINE, MOST_IN_LIST] = [3, 30]

/** `6 of 8 sources answered; 2 not: https://status.example/posts.rss and reddit.` At the head, since mail programs cut what is long. */
export function lookLine({ look }: Digest, { look: words }: Wording): string {
  const { total, answered, unread, paused } = look
  if (total === 0) return words.noneRead(paused)
  if (answered === total) return words.allAnswered(look)
  const names = unread.slice(0, MOST_IN_LINE).map(({ name }) => cutInMiddle(safeText(name), LONGEST_NAME))
  return words.someAnswered(look, { names, more: Math.max(0, total - answered - names.length) })
}

/** In cells. Some sources are named by a long address. */
const LONGEST_NAME = 60

/** How many sources answered, then what is wrong with each of the others, and what to know of those that answered. */
export function coverageWords(
  digest: Digest,
  wording: Wording,
): {
  summary: string
  troubles: readonly { name: string; text: string }[]
} {
  const { coverage, look } = digest
  const troubles = [
    // Of those that could not be read from here the summary says so once.
    ...look.unread
      .filter((source) => !isSaidOnce(source))
      .map((source) => ({ name: source.name, text: notReadWords(source, digest, wording) })),
    ...coverage.sources.flatMap((source) =>
      noticeWords(source, digest, wording).map((words) => ({ name: source.name, text: words })),
    ),
  ]
  const rest = troubles.length - MOST_IN_LIST
  return {
    summary: [
      ...(coverage.notices ?? []).map((notice) => brandNoticeWords(notice, digest, wording)),
      lookSentence(digest, wording),
    ].join(' '),
    troubles: [
      ...troubles.slice(0, MOST_IN_LIST),
      ...(rest > 0 ? [{ name: wording.look.andMore, text: wording.look.moreLikeThese(rest) }] : []),
    ],
  }
}

/** It could not be read for a reason that lies here. */
const isSaidOnce = ({ leftHere }: SourceCoverage): boolean => leftHere === true

function lookSentence({ look }: Digest, { look: words, say }: Wording): string {
  const { total, answered, paused, unread } = look
  const resting = paused === 0 ? '' : ` ${words.arePaused(paused)}`
  if (total === 0) return words.noneToRead + resting
  if (answered === total) return words.allAnsweredLast(total) + resting
  return `${words.someAnsweredLately(look)}${resting} ${words.mayBeMissing}${unread.every(isSaidOnce) ? '.' : say.colon.trimEnd()}`
}

/** A client is told that something may be missing, and not why or what to do about it: that is for the team. */
function noticeWords(source: SourceCoverage, { audience, calendar }: Digest, wording: Wording): string[] {
  if (audience === 'team')
    return noticesBeside(source).map((notice) => wording.notice(notice, clockOf(calendar)))
  return losesPosts(source) ? [wording.look.someMissing] : []
}

function brandNoticeWords(notice: Notice, { audience, calendar }: Digest, wording: Wording): string {
  const { look: words } = wording
  const clock = clockOf(calendar)
  if (audience === 'team') return ended(wording.notice(notice, clock))
  if (notice.code === 'brand-silent') return words.brandSilent(notice.args.brand, notice.args.lasts)
  if (notice.code === 'outage') return `${wording.outage(notice.args, clock)}.`
  if (notice.code === 'brands-new' || notice.code === 'brands-changed')
    return `${sentence(words.notLookedFor(notice.args.brands))}.`
  if (notice.code === 'brand-to-rename') return `${sentence(words.notLookedFor([notice.args.to]))}.`
  return ended(wording.notice(notice, clock))
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const ended = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`)

/** What is wrong with a source that was not read, or not lately. */
function notReadWords(
  source: SourceCoverage,
  { generatedAt, audience, calendar }: Digest,
  wording: Wording,
): string {
  const { look: words } = wording
  const { answeredAt } = source
  const time = answeredAt && Math.max(0, generatedAt.getTime() - answeredAt.getTime())
  if (audience === 'client') return time === undefined ? words.neverRead : words.notReadFor(time)
  const wrong = unreadSentence(source, generatedAt, clockOf(calendar), wording)
  if (wrong !== undefined) return wrong
  return time === undefined ? words.gaveNoAnswer : words.notAskedFor(time)
}
