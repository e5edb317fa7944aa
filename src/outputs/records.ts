import type { PromiseStanding } from '../cases/promise-standing.js'
import type { RankedMention } from '../cases/ranked-mention.js'
import { waitsSince } from '../cases/waiting.js'
import { isComplete, unreadSources } from '../health/unread.js'
import { incidentId } from '../incidents/incident-id.js'
import { safeText } from '../terminal/safe.js'
import { utc } from '../text/clock.js'
import type { HandledFacts } from '../views/handled.js'
import { strongestFirst } from '../views/reasons.js'
import type { Report } from '../views/report.js'
import { type MentionFacts, mentionFacts } from '../views/row.js'
import { failureWords } from './wording/failures/index.js'
import { incidentWords } from './wording/incidents.js'
import { noticeSentence } from './wording/notices.js'
import { namedReason, reason } from './wording/reason.js'
import { unjudgedWords } from './wording/unjudged.js'
import { whyEmptySentence } from './wording/why-empty.js'

/**
 * The columns of formats that are tables for programs. `record` says what a row is: a `mention`; an `incident` that goes on (its people); a `count` (name and value); `coverage` (of all, then of each
 * source that gave no answer); a `note` on why there is no mention.
 */
export const recordColumns = [
  'record',
  'case',
  'state',
  'brand',
  'priority',
  'waitedSeconds',
  'late',
  'score',
  'kind',
  'severity',
  'place',
  'author',
  'title',
  'text',
  'url',
  'publishedAt',
  'publishedAtFrom',
  'why',
  'name',
  'value',
  'since',
  'times',
  'message',
  // Later ones stand last, for who reads columns by their number.
  'danger',
  'official',
  'foundLate',
  'waitsSince',
  'unjudged',
  'needsReply',
  'mark',
  'unlisted',
  'postId',
  'whyInWords',
  'soon',
  'owner',
  'tags',
  'promise',
  'promiseStanding',
  'promiseEndsAt',
  'wordOwedSince',
  'acknowledgedAt',
  'answeredAt',
  'resolvedAt',
  'waitsFrom',
  'muted',
  'cause',
  'copies',
  'copyAuthors',
  'copyCases',
  'newAccounts',
  'matter',
  'looksLike',
  'answeredThere',
  'repliesThere',
  'incident',
] as const

export type RecordColumn = (typeof recordColumns)[number]

/** What only rows have that are no mention. */
const besides: ReadonlySet<RecordColumn> = new Set(['name', 'value', 'since', 'times', 'message'])

/** The columns where every row is a mention. */
export const mentionColumns = recordColumns.filter((column) => !besides.has(column))

export type RecordRow = Partial<Record<RecordColumn, string | number | boolean>>

/** All of a report. What strangers wrote is as they wrote it: each format makes its cells safe. */
export const recordsOf = (report: Report): readonly RecordRow[] => [
  ...report.mentions.map(mentionRow),
  ...incidentRows(report),
  ...countRows(report),
  ...coverageRows(report),
]

/** Named as in JSON; `why` has all reasons by name, also what speaks against a complaint; `whyInWords` the same for people. */
export function mentionRow(mention: RankedMention): RecordRow {
  const { post, signals } = mention
  const { caseId, priority, waited, author = '', ...facts } = mentionFacts(mention)
  return {
    record: 'mention',
    ...(caseId !== undefined && { case: caseId }),
    state: facts.state,
    brand: facts.brand,
    priority: priority.total,
    waitedSeconds: Math.round(waited / 1000),
    late: facts.late,
    soon: facts.soon,
    score: facts.score,
    kind: facts.kind,
    severity: facts.severity,
    danger: facts.danger,
    foundLate: facts.foundLate,
    waitsSince: waitsSince(mention).toISOString(),
    place: facts.place,
    author,
    official: facts.official,
    needsReply: mention.needsReply,
    ...(mention.mark !== undefined && { mark: mention.mark }),
    ...(facts.unjudged !== undefined && { unjudged: facts.unjudged }),
    ...(facts.unlisted !== undefined && { unlisted: facts.unlisted }),
    title: post.title ?? '',
    text: post.text,
    url: facts.url,
    publishedAt: post.publishedAt.toISOString(),
    publishedAtFrom: post.publishedAtFrom,
    postId: post.id,
    why: strongestFirst(signals)
      .map((signal) => namedReason(signal, safeText))
      .join('; '),
    whyInWords: strongestFirst(signals)
      .map((signal) => reason(signal, safeText))
      .join('; '),
    ...handledCells(mention, facts),
  }
}

/** Cells of what did not happen are empty. */
function handledCells(
  { case: file, matter }: RankedMention,
  facts: HandledFacts & Pick<MentionFacts, 'copies' | 'incident' | 'looksLike' | 'there'>,
): RecordRow {
  const next = nextToEnd(facts.promises)
  const cells = {
    owner: facts.owner,
    tags: facts.tags.length === 0 ? undefined : facts.tags.join(' '),
    promise: next?.promise,
    promiseStanding: next?.standing,
    promiseEndsAt: next?.endsAt?.toISOString(),
    wordOwedSince: facts.wordOwedSince?.toISOString(),
    acknowledgedAt: file.acknowledgedAt?.toISOString(),
    answeredAt: file.answeredAt?.toISOString(),
    resolvedAt: file.resolvedAt?.toISOString(),
    waitsFrom: facts.waitsFrom?.toISOString(),
    cause: facts.cause,
    incident: facts.incident === undefined ? undefined : incidentId(facts.incident),
    copies: facts.copies?.posts,
    copyAuthors: facts.copies?.authors,
    copyCases: facts.copies?.cases.join(' '),
    newAccounts: facts.copies?.newAccounts,
    matter,
    looksLike: facts.looksLike,
    answeredThere: facts.there?.answered,
    repliesThere: facts.there?.replies,
    muted: facts.muted && (facts.muted.until?.toISOString() ?? 'for good'),
  }
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined))
}

/** Of the promises that run the one that ends first; where none runs, the last one. */
const nextToEnd = (promises: readonly PromiseStanding[]): PromiseStanding | undefined =>
  promises.filter(({ doneAt }) => doneAt === undefined).toSorted((one, other) => one.left - other.left)[0] ??
  promises.at(-1)

const incidentRows = ({ incidents = [], generatedAt }: Report): RecordRow[] =>
  incidents.map((line) => ({
    record: 'incident',
    incident: incidentId(line.id),
    state: line.state,
    brand: line.brand,
    name: 'people',
    value: line.counts.people,
    since: line.since.toISOString(),
    message: incidentWords(line, { now: generatedAt, clock: utc }),
  }))

const countRows = ({ counts }: Report): RecordRow[] =>
  Object.entries(counts).map(([name, value]) => ({ record: 'count', name, value }))

const said = ({ message, hint }: { message: string; hint: string }) => `${message} ${hint}`

const coverageRows = ({ coverage, whyEmpty }: Report): RecordRow[] => [
  { record: 'coverage', name: 'all sources', value: isComplete(coverage) ? 'complete' : 'incomplete' },
  ...unreadSources(coverage).map(({ name, status, problem }) => ({
    record: 'coverage',
    name,
    value: status,
    ...(problem && {
      since: problem.since.toISOString(),
      times: problem.times,
      message: said(failureWords(problem.failure, utc)),
    }),
  })),
  ...coverage.sources.flatMap(({ name, notices = [] }) =>
    notices.map((notice) => ({
      record: 'coverage',
      name,
      value: 'notice',
      message: noticeSentence(notice, utc),
    })),
  ),
  ...(coverage.notices ?? []).map((notice) => ({
    record: 'coverage',
    name: 'all sources',
    value: 'notice',
    message: noticeSentence(notice, utc),
  })),
  ...(coverage.unjudged ?? []).map(({ language, posts }) => ({
    record: 'coverage',
    name: 'all sources',
    value: 'unjudged',
    unjudged: language,
    message: unjudgedWords([{ language, posts }]) ?? '',
  })),
  ...whyEmpty.map((why) => ({ record: 'note', message: whyEmptySentence(why) })),
]
