import type { PromiseStanding } from '../cases/promise-standing.js'
import type { Copies, IncidentBlock, RankedMention } from '../cases/ranked-mention.js'
import type { There } from '../cases/there.js'
import { waitsSince } from '../cases/waiting.js'
import { isComplete } from '../health/unread.js'
import { incidentId } from '../incidents/incident-id.js'
import type { IncidentLine } from '../incidents/line.js'
import { heatOf } from '../judge/score/heat.js'
import type { Handling } from '../model/case.js'
import type { Coverage } from '../model/coverage.js'
import type { Failure } from '../model/failure.js'
import type { Signal } from '../model/mention.js'
import { utc } from '../text/clock.js'
import type { Report } from '../views/report.js'
import { mentionFacts } from '../views/row.js'
import { incidentValue } from './incidents/json-value.js'
import type { JsonCoverage, JsonMention, JsonReport } from './json-schema.js'
import { outageValue } from './outage-value.js'
import { failureWords } from './wording/failures/index.js'
import { noticeSentence } from './wording/notices.js'

/** A mention as JSON has it: nothing rounded, times in UTC, and the post's own words unchanged. */
export function mentionValue(mention: RankedMention): JsonMention {
  const { post } = mention
  const facts = mentionFacts(mention)
  return {
    case: {
      id: facts.caseId,
      state: facts.state,
      openedAt: mention.case.openedAt.toISOString(),
      touchedAt: mention.case.touchedAt.toISOString(),
      ...handlingValue(mention.case, facts),
    },
    brand: facts.brand,
    priority: { total: facts.priority.total, parts: { ...facts.priority.parts } },
    waitedSeconds: Math.round(facts.waited / 1000),
    waitsSince: waitsSince(mention).toISOString(),
    late: facts.late,
    soon: facts.soon,
    promises: facts.promises.map(promiseValue),
    wordOwedSince: facts.wordOwedSince?.toISOString(),
    promised: mention.startsPromise,
    foundLate: facts.foundLate,
    due: mention.due,
    needsReply: mention.needsReply,
    unlisted: facts.unlisted,
    muted: facts.muted && { until: facts.muted.until?.toISOString() },
    mark: mention.mark,
    noReply: mention.noReply,
    unjudged: mention.unjudged,
    score: facts.score,
    kind: facts.kind,
    severity: facts.severity,
    danger: facts.danger,
    heat: heatOf(mention.signals),
    relevance: mention.relevance,
    official: facts.official,
    complainedBefore: mention.complainedBefore,
    place: facts.place,
    url: facts.url,
    title: post.title,
    titleOf: post.titleOf,
    text: post.text,
    author: post.author && {
      name: post.author.name,
      handle: post.author.handle,
      url: post.author.url,
      followers: post.author.followers,
      since: post.author.since?.toISOString(),
      posts: post.author.posts,
      official: post.staffOf === undefined ? undefined : true,
    },
    publishedAt: post.publishedAt.toISOString(),
    publishedAtFrom: post.publishedAtFrom,
    updatedAt: post.updatedAt?.toISOString(),
    firstSeenAt: mention.firstSeenAt.toISOString(),
    language: post.language,
    engagement: post.engagement && { ...post.engagement },
    thread: post.thread && { ...post.thread },
    matter: mention.matter,
    impersonation: mention.looksLike === undefined ? undefined : { looksLike: mention.looksLike },
    there: mention.there && thereValue(mention.there),
    copies: mention.copies && copiesValue(mention.copies),
    incident: mention.incident === undefined ? undefined : incidentId(mention.incident),
    incidentPeople: mention.block && blockValue(mention.block),
    position: post.position,
    positions: post.positions && { ...post.positions },
    gone: post.gone && { by: post.gone.by, at: post.gone.at.toISOString() },
    wordsDeleted: post.wordsDeleted && {
      at: post.wordsDeleted.at.toISOString(),
      why: post.wordsDeleted.why,
    },
    postId: post.id,
    signals: mention.signals.map(signalValue),
    relevanceSignals: mention.relevanceSignals?.map(signalValue),
    named: mention.named.map(({ field, start, end }) => ({ field, start, end })),
  }
}

const thereValue = ({ answered, why, failure, replies, seenBy, isLocked, at }: There) => ({
  answered,
  why,
  ...(failure && { failure: failure.code }),
  replies,
  seenBy,
  ...(isLocked && { locked: true as const }),
  lookedAt: at?.toISOString(),
})

/** Left out of a list, which tells of none. */
export const closedValue = ({ closed }: Pick<Report, 'closed'>): Pick<JsonReport, 'closed'> =>
  closed === undefined
    ? {}
    : {
        closed: closed.map(({ shortId, state, brand, place, person, at, ...closing }) => ({
          case: { id: shortId, state },
          brand,
          place,
          author: person,
          ...closing,
          at: at.toISOString(),
        })),
      }

/** Told first of all. */
export const incidentsValue = ({ incidents = [] }: { incidents?: readonly IncidentLine[] }) =>
  incidents.map(incidentValue)

const blockValue = ({ posts, people, cases }: IncidentBlock) => ({ posts, people, cases: [...cases] })

/** What a row, or a case, stands for beside itself. */
export const copiesValue = ({ posts, authors, cases, newAccounts }: Copies) => ({
  posts,
  authors,
  cases: [...cases],
  newAccounts,
})

type CaseFacts = {
  owner?: string | undefined
  tags?: readonly string[]
  cause?: string | undefined
  waitsFrom?: Date | undefined
}

/** How a case was handled, as of now; times of what did not happen are absent. */
export const handlingValue = (
  { acknowledgedAt, answeredAt, resolvedAt }: Handling,
  { owner, tags = [], cause, waitsFrom }: CaseFacts,
) => ({
  owner,
  tags: [...tags],
  cause,
  acknowledgedAt: acknowledgedAt?.toISOString(),
  answeredAt: answeredAt?.toISOString(),
  resolvedAt: resolvedAt?.toISOString(),
  waitsFrom: waitsFrom?.toISOString(),
})

export const promiseValue = ({ promise, standing, used, left, endsAt, doneAt }: PromiseStanding) => ({
  promise,
  standing,
  used,
  leftSeconds: Math.round(left / 1000),
  endsAt: endsAt?.toISOString(),
  doneAt: doneAt?.toISOString(),
})

const signalValue = ({ name, points, evidence, spans }: Signal) => ({
  name,
  points,
  evidence,
  spans: spans.map(({ field, start, end }) => ({ field, start, end })),
})

export const leftFailureValue = (failure: Failure | undefined) =>
  failure && { code: failure.code, ...failureWords(failure, utc) }

export function coverageValue(coverage: Coverage): JsonCoverage {
  return {
    complete: isComplete(coverage),
    sources: coverage.sources.map(
      ({ id, type, name, status, leftHere, leftFailure, posts, answeredAt, problem, notices = [] }) => ({
        id,
        type,
        name,
        status,
        leftHere,
        leftFailure: leftFailureValue(leftFailure),
        posts,
        answeredAt: answeredAt?.toISOString(),
        problem: problem && {
          code: problem.failure.code,
          ...failureWords(problem.failure, utc),
          cause: problem.cause,
          since: problem.since.toISOString(),
          times: problem.times,
        },
        notices: notices.map((notice) => noticeSentence(notice, utc)),
      }),
    ),
    ...(coverage.notices && { notices: coverage.notices.map((notice) => noticeSentence(notice, utc)) }),
    ...(coverage.outages && { outages: coverage.outages.map(outageValue) }),
    ...(coverage.unjudged && {
      unjudged: coverage.unjudged.map(({ language, posts }) => ({ language, posts })),
    }),
  }
}
