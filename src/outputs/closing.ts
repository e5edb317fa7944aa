import { endOfPause } from '../health/pause.js'
import type { Coverage } from '../model/coverage.js'
import type { Notice } from '../model/notice.js'
import type { View } from '../terminal/view.js'
import { type Clock, utc } from '../text/clock.js'
import type { Report } from '../views/report.js'
import { noticesBeside } from '../views/source-notices.js'
import { emptySentence, readSentence, unreadSentence, unshown, waitingSentence } from './summary.js'
import { asTyped } from './wording/as-typed.js'
import { closedCommand, closedWords } from './wording/closed-by-itself.js'
import { confirmCommand, confirmWords } from './wording/confirming.js'
import { count } from './wording/count.js'
import { noticeSentence } from './wording/notices.js'
import { unjudgedWords } from './wording/unjudged.js'
import { whyEmptySentence } from './wording/why-empty.js'

/** One thing to say after the mentions, or instead of them. */
export type Sentence = {
  /** The name of the source it is about, as configured. */
  source?: string
  text: string
  /** What to type to see or learn more; follows the text. */
  command?: string
  /** `alarm` where posts may be missing. */
  tone: 'strong' | 'plain' | 'alarm'
}

/** How they call this program, and whose clock they go by. */
type Reader = Pick<View, 'self' | 'clock'>

/** So many people in a first scan are more than somebody wants to look through. */
const MANY = 10

/** Why nothing is shown, how many wait, what was read, what is wrong with which source, what is left out. */
export function closing(report: Report, { self = 'mentions', clock = utc }: Reader): Sentence[] {
  const { counts, mentions, whyEmpty } = report
  const empty = mentions.length === 0
  const troubles = shortened(report, self, clock)
  const rest = unshown(report)
  return [
    ...(empty
      ? [
          { text: emptySentence(report), tone: 'strong' as const },
          // Which source gave no answer is said below, by name.
          ...whyEmpty
            .filter(({ code }) => code !== 'some-unread' || troubles.length === 0)
            .map((why) => plain(asTyped(whyEmptySentence(why), self))),
        ]
      : []),
    ...((empty && counts.needReply === 0) || report.of === 'unjudged'
      ? []
      : [{ text: waitingSentence(report), tone: 'strong' as const }]),
    ...unjudged(report, self),
    ...lookedAt(report, { self, clock }),
    ...(counts.lapsed === 0 || whyEmpty.length > 0
      ? []
      : [
          {
            ...plain(lapsedSentence(counts.lapsed)),
            command: `${self} list${report.of === 'unjudged' ? ' --unjudged' : ''} --all`,
          },
        ]),
    ...closedByThemselves(report, self),
    ...toConfirm(report, self),
    ...(report.isFirst === true && counts.people >= MANY
      ? [
          {
            ...plain('That is what was there already. To start from now, run'),
            command: `${self} scan --baseline`,
          },
        ]
      : []),
    ...(rest === 0
      ? []
      : [
          {
            ...plain(`${count(rest, 'more row is', 'more rows are')} not shown; to see all, add`),
            command: '--limit 0',
          },
        ]),
  ]
}

/** How much was read, what is wrong with which source, and what to do about it. */
export function lookedAt(
  report: Pick<Report, 'coverage' | 'generatedAt'> & {
    counts: Pick<Report['counts'], 'postsRead' | 'newPosts'>
  },
  { self = 'mentions', clock = utc }: Reader,
): Sentence[] {
  return [
    plain(readSentence(report)),
    ...shortened(report, self, clock),
    ...(report.coverage.notices ?? []).map((notice) => ({
      text: asTyped(noticeSentence(notice, clock), self),
      tone: isLastingOutage(notice) ? ('alarm' as const) : ('plain' as const),
    })),
    // What only waits is asked by itself, and a check would not ask it either.
    ...(report.coverage.sources.every(
      ({ status, problem }) =>
        (status !== 'failed' && status !== 'never') ||
        (problem !== undefined && endOfPause(problem.failure, report.generatedAt) !== undefined),
    )
      ? []
      : [{ ...plain('What to do about it'), command: `${self} check` }]),
  ]
}

/** Who lists them needs no command to list them. */
function unjudged({ coverage, of }: Report, self: string): Sentence[] {
  const words = unjudgedWords(coverage.unjudged)
  if (words === undefined) return []
  return of === 'unjudged'
    ? [{ text: `${words}.`, tone: 'strong' }]
    : [{ ...plain(words), command: `${self} list --unjudged` }]
}

const plain = (text: string): Sentence => ({ text, tone: 'plain' })

const isLastingOutage = (notice: Notice): boolean => notice.code === 'outage' && notice.args.to === undefined

/** Of more sources than this only some are named. */
const MOST_SOURCES = 4
const NAMED = 3

/** A footer of forty lines hides the three rows above it. What could not be read comes before what only waits or may be wrong. */
function shortened(
  { coverage, generatedAt }: Pick<Report, 'coverage' | 'generatedAt'>,
  self: string,
  clock: Clock,
): Sentence[] {
  const troublesOf = (some: Coverage['sources']) => sourceTroubles(some, generatedAt, self, clock)
  const all = troublesOf(coverage.sources)
  const sources = new Set(all.map(({ source }) => source))
  if (sources.size <= MOST_SOURCES) return all
  const troubles = troublesOf(newestFirst(coverage.sources))
  const alarming = new Set(troubles.filter(({ tone }) => tone === 'alarm').map(({ source }) => source))
  const named = new Set([...alarming, ...sources].slice(0, NAMED))
  const more = sources.size - NAMED
  return [
    ...troubles.filter(({ source }) => named.has(source)),
    { text: `and ${count(more, 'more source', 'more sources')}`, command: `${self} sources`, tone: 'alarm' },
  ]
}

const sourceTroubles = (
  sources: Coverage['sources'],
  generatedAt: Date,
  self: string,
  clock: Clock,
): Sentence[] =>
  sources.flatMap((source): Sentence[] => {
    // Said once, of all of them.
    if (source.leftHere === true) return []
    const unread = unreadSentence(source, generatedAt, clock)
    const notices = noticesBeside(source).map((notice) => ({
      source: source.name,
      text: noticeSentence(notice, clock),
      tone: 'plain' as const,
    }))
    return unread === undefined
      ? notices
      : [{ source: source.name, text: asTyped(unread, self), tone: 'alarm' }, ...notices]
  })

/** What fails since this morning would be lost behind what has failed for weeks. */
const newestFirst = (sources: Coverage['sources']): Coverage['sources'] =>
  sources.toSorted(
    (one, other) => (other.problem?.since.getTime() ?? 0) - (one.problem?.since.getTime() ?? 0),
  )

const toConfirm = ({ counts, confirmAfter }: Report, self: string): Sentence[] =>
  counts.toConfirm === undefined || confirmAfter === undefined
    ? []
    : [{ ...plain(confirmWords(counts.toConfirm, confirmAfter)), command: confirmCommand(self) }]

const closedByThemselves = ({ closed = [] }: Report, self: string): Sentence[] => {
  const sentences = closedWords(closed)
  return sentences.map((words, at) =>
    at + 1 === sentences.length ? { ...plain(words), command: closedCommand(self, closed) } : plain(words),
  )
}

const lapsedSentence = (lapsed: number): string =>
  `${count(lapsed, 'old post', 'old posts')} left out, since nothing happened there for long`
