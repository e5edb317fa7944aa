import { byCase } from '../../../src/cases/by-case.js'
import { everyHour } from '../../../src/cases/promise-clock.js'
import type { RankedMention } from '../../../src/cases/ranked-mention.js'
import { calendarOf } from '../../../src/digest/calendar.js'
import { composeDigest, type Facts } from '../../../src/digest/compose.js'
import type { Digest } from '../../../src/digest/digest.js'
import { weeksUntil } from '../../../src/digest/week.js'
import { toldFailure } from '../../support/told.js'
import { goodCoverage, incident, mention } from '../sample.js'

export const now = new Date('2026-03-14T12:00:00Z')
const HOUR = 3_600_000
const ago = (hours: number) => new Date(now.getTime() - hours * HOUR)

const brand = 'Northwind Hosting'
const calendar = calendarOf('Europe/Berlin')

const nothingDone: Facts['done'] = {
  cases: [],
  answeredBy: [],
  answeredTogether: 0,
  firstAnswers: undefined,
  promises: { acknowledge: { kept: 0, ended: 0 }, resolve: { kept: 0, ended: 0 } },
}

/** A day on which nothing happened, all sources having answered; `more` says what did. */
export const facts = (more: Partial<Facts> = {}): Facts => ({
  now,
  brands: [brand],
  period: { from: ago(24), to: now },
  calendar,
  weeks: weeksUntil(now, calendar),
  late: { cases: 0, people: 0, shown: [] },
  waiting: { cases: 0, people: 0, shown: [] },
  danger: { cases: 0, people: 0, shown: [] },
  foundLate: { cases: 0, people: 0, shown: [] },
  lapsed: 0,
  cameBy: new Map(),
  cameBeforeBy: undefined,
  waitingBy: new Map(),
  stored: {
    fresh: {
      total: 0,
      needReply: 0,
      lapsed: 0,
      unjudged: 0,
      kinds: new Map(),
      brands: new Map(),
      needReplyBy: new Map(),
      mentionIds: [],
    },
    moves: [],
    counts: [
      { posts: 0, mentions: 0 },
      { posts: 0, mentions: 0 },
    ],
    complaints: [],
  },
  calm: [],
  moved: { cases: 0, shown: [] },
  done: nothingDone,
  coverage: goodCoverage,
  promises: () => ({ acknowledge: HOUR, resolve: 24 * HOUR, clock: everyHour }),
  writerOf: String,
  knownFrom: new Date(0),
  keepsUnmatched: 14 * 24 * HOUR,
  alertAfter: 3,
  audience: 'team',
  mayBeNamed: () => true,
  interval: () => HOUR / 4,
  persons: personsOf(more),
  ...more,
})

/** Each waits with one brand. */
const personsOf = ({ danger, late, waiting, foundLate }: Partial<Facts>): Facts['persons'] => {
  const count = (part: Facts['late'] | undefined) => part?.people ?? 0
  return {
    all: count(danger) + count(late) + count(waiting) + count(foundLate),
    late: count(late),
    soon: 0,
    danger: count(danger),
    foundLate: count(foundLate),
  }
}

const people = (mentions: readonly RankedMention[], others = 0) => {
  const shown = byCase(mentions).map((person) => ({ ...person, posts: 1 + person.others.length }))
  return { cases: shown.length + others, people: shown.length + others, shown }
}

/** Complaints of a week, as many as given for each day, the first of them eight days ago. */
const complaintsOf = (perDay: readonly number[]) =>
  perDay.flatMap((count, day) =>
    Array.from({ length: count }, (_, index) => ({
      caseId: 1000 + 100 * day + index,
      brand,
      waitsSince: ago(24 * (perDay.length - 1 - day) + 0.1 * index + 0.1),
      startsPromise: true,
      ...(index % 2 === 0 && { actedAt: ago(24 * (perDay.length - 1 - day) - 0.1) }),
    })),
  )

export const busyFacts = (): Facts =>
  facts({
    incidents: [incident()],
    danger: {
      ...people([
        mention({
          caseId: 16,
          place: 'social.example',
          text: 'The battery of the Northwind router burned and my son is in hospital.',
          author: { name: 'Lea' },
          waited: 5,
          kind: 'security',
          severity: 4,
          danger: true,
          score: 98.1,
          fired: { peril: [4, 'in hospital'] },
        }),
      ]),
    },
    late: people(
      [
        mention({
          caseId: 11,
          title: 'Northwind: shop down since Monday',
          text: 'Third day and my shop is still down. I wrote to support twice and nobody answers.',
          author: { name: 'Jane Doe' },
          waited: 3 * 60 + 12,
          severity: 3,
          score: 92.4,
          fired: { down: [3, 'down'], 'no-answer': [2.4, 'nobody answers'] },
        }),
        mention({
          caseId: 11,
          text: 'Hello? Still down.',
          author: { name: 'Jane Doe' },
          waited: 60,
          fired: { down: [3, 'down'] },
        }),
        mention({
          caseId: 14,
          place: 'social.example',
          text: 'الخدمة متوقفة منذ الصباح. Site is down, nobody answers.',
          fired: { 'no-answer': [2.4, 'nobody answers'] },
          author: { name: 'سلمى' },
          waited: 26 * 60,
          publishedAtFrom: 'found',
        }),
      ],
      3,
    ),
    waiting: people([
      mention({
        caseId: 12,
        place: 'mastodon.social',
        text: 'Can somebody from Northwind Hosting tell me how to move a domain?',
        author: { name: 'Ravi' },
        waited: 18,
        kind: 'question',
        severity: 1,
        score: 41.6,
        fired: { question: [1.2, 'how to'] },
      }),
    ]),
    foundLate: people([
      mention({
        caseId: 15,
        title: 'No invoice from Northwind since May',
        text: 'Still waiting for the invoice of our domain.',
        author: { name: 'Tove' },
        waited: 9 * 24 * 60 + 3 * 60,
        foundLate: true,
        kind: 'billing',
        score: 64.3,
        fired: { waiting: [1.6, 'Still waiting'] },
      }),
    ]),
    lapsed: 2,
    stored: {
      fresh: {
        total: 12,
        needReply: 5,
        lapsed: 0,
        unjudged: 3,
        kinds: new Map([
          ['news', 1],
          ['praise', 3],
        ]),
        brands: new Map([[brand, 12]]),
        needReplyBy: new Map(),
        mentionIds: [],
      },
      moves: [],
      counts: [
        { posts: 1204, mentions: 48 },
        { posts: 1180, mentions: 31 },
      ],
      complaints: complaintsOf([1, 0, 2, 4, 0, 1, 3, 2, 0, 6, 4]),
    },
    calm: [
      mention({
        caseId: 21,
        title: 'Credit where it is due',
        text: 'Northwind Hosting moved our shop in an hour. Thank you.',
        author: { name: 'Wren' },
        kind: 'praise',
        due: false,
      }),
      mention({
        caseId: 22,
        place: 'wire.example',
        title: 'Northwind Hosting to run its newest hall on solar power',
        text: '',
        kind: 'news',
        due: false,
      }),
    ],
    done: {
      cases: [
        { what: 'answered', cases: 4 },
        { what: 'resolved', cases: 1 },
      ],
      answeredBy: [
        { by: 'anna', cases: 3 },
        { by: 'ben', cases: 2 },
      ],
      answeredTogether: 1,
      firstAnswers: { cases: 4, median: 1.2 * HOUR },
      promises: { acknowledge: { kept: 3, ended: 8 }, resolve: { kept: 1, ended: 1 } },
    },
    moved: {
      cases: 2,
      shown: [
        {
          shortId: 'k7f',
          brand,
          state: 'answered',
          person: 'Geoff P.',
          place: 'forum.example',
          url: 'https://forum.example/t/7',
          event: { at: ago(2.5), code: 'answered', args: {}, by: 'anna' },
        },
        {
          shortId: 'k7h',
          brand,
          state: 'new',
          person: undefined,
          place: 'forum.example',
          url: 'https://forum.example/t/8',
          event: {
            at: ago(4),
            code: 'marked',
            args: { verdict: 'fine', url: 'https://forum.example/t/8' },
            by: 'ben',
          },
        },
      ],
    },
    coverage: {
      unjudged: [
        { language: 'fr', posts: 2 },
        { language: 'es', posts: 1 },
      ],
      sources: [
        ...goodCoverage.sources,
        {
          id: 'status',
          type: 'feed',
          name: 'https://status.example/posts.rss',
          status: 'failed',
          posts: 40,
          problem: {
            failure: toldFailure(
              'status.example answered 503 Service Unavailable.',
              'Wait, or look at the address in a browser.',
            ),
            since: ago(26),
            times: 4,
          },
        },
        { id: 'reddit', type: 'reddit', name: 'reddit', status: 'waiting', posts: 3 },
      ],
    },
  })

/** A day on which all parts have something to tell. */
export const busy = (): Digest => composeDigest(busyFacts())
export const calm = (): Digest => composeDigest(facts())
