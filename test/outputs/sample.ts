import { priority } from '../../src/cases/priority.js'
import type { RankedMention } from '../../src/cases/ranked-mention.js'
import type { IncidentLine } from '../../src/incidents/line.js'
import type { Handling } from '../../src/model/case.js'
import type { Coverage, SourceCoverage } from '../../src/model/coverage.js'
import type { Failure } from '../../src/model/failure.js'
import type { Author, Span } from '../../src/model/post.js'
import type { Report } from '../../src/views/report.js'
import { told, toldFailure } from '../support/told.js'

export const now = new Date('2026-03-14T12:00:00Z')
const MINUTE = 60_000
const HOUR = 60 * MINUTE

const weights = { waiting: 10, severity: 40, score: 10, returning: 4, reach: 0 }

/** What differs from one sample mention to the next. */
export type Sample = {
  caseId?: number
  brand?: string
  place?: string
  author?: Author
  title?: string
  text: string
  url?: string
  score?: number
  kind?: RankedMention['kind']
  severity?: RankedMention['severity']
  danger?: boolean
  official?: boolean
  unjudged?: string
  /** In minutes. */
  waited?: number
  /** Of the post, in minutes, where it waits since an edit. */
  age?: number
  late?: boolean
  foundLate?: boolean
  publishedAtFrom?: RankedMention['post']['publishedAtFrom']
  state?: RankedMention['case']['state']
  /** By signal: its points and the words that fired it, as they stand in title or text. */
  fired?: Record<string, readonly [points: number, evidence: string]>
  due?: boolean
  soon?: boolean
  /** What was done with the case. */
  handled?: Handling
  promises?: RankedMention['promises']
  mark?: RankedMention['mark']
  muted?: NonNullable<RankedMention['muted']>
  copies?: NonNullable<RankedMention['copies']>
  incident?: number
  block?: NonNullable<RankedMention['block']>
  matter?: number
  looksLike?: string
  there?: RankedMention['there']
}

let next = 0
/** Of mentions, apart from those of cases: several may be of one. */
let nextMention = 0

/** A mention as ranking hands it to an output. */
export function mention(sample: Sample): RankedMention {
  const id = sample.caseId ?? ++next
  const waited = (sample.waited ?? 30) * MINUTE
  const publishedAt = new Date(now.getTime() - (sample.age ?? waited / MINUTE) * MINUTE)
  const since = new Date(now.getTime() - waited)
  const late = sample.late ?? (waited >= HOUR && sample.foundLate !== true)
  const {
    title,
    text,
    author,
    kind = 'outage',
    severity = 2,
    score = 71.25,
    brand = 'Northwind Hosting',
  } = sample
  const place = sample.place ?? 'forum.example'
  return {
    id: ++nextMention,
    brand,
    score,
    kind,
    severity,
    danger: sample.danger ?? false,
    relevance: 1,
    official: sample.official ?? false,
    ...(sample.unjudged !== undefined && { unjudged: sample.unjudged }),
    needsReply: true,
    due: sample.due ?? true,
    complainedBefore: false,
    follows: false,
    baseline: false,
    ...(sample.age !== undefined && { turned: { at: since, seenAt: new Date(since.getTime() + MINUTE) } }),
    startsPromise: sample.foundLate !== true,
    firstSeenAt: new Date(publishedAt.getTime() + 2 * MINUTE),
    signals: Object.entries(sample.fired ?? {}).map(([name, [points, evidence]]) => ({
      name,
      points,
      evidence,
      spans: spansOf(evidence, { title, text }),
    })),
    named: spansOf('Northwind', { title, text }),
    post: {
      id: `${place}:${id}`,
      url: sample.url ?? `https://${place}/t/${id}`,
      place,
      ...(title === undefined ? {} : { title }),
      text,
      ...(author === undefined ? {} : { author }),
      publishedAt,
      publishedAtFrom: sample.publishedAtFrom ?? 'source',
    },
    case: {
      id,
      brand,
      state: sample.state ?? 'new',
      openedAt: publishedAt,
      touchedAt: publishedAt,
      revision: 1,
      ...sample.handled,
    },
    ...(sample.promises && { promises: sample.promises }),
    ...(sample.mark && { mark: sample.mark }),
    ...(sample.muted && { muted: sample.muted }),
    ...(sample.copies && { copies: sample.copies }),
    ...(sample.incident !== undefined && { incident: sample.incident }),
    ...(sample.block && { block: sample.block }),
    ...(sample.matter && { matter: sample.matter }),
    ...(sample.there && { there: sample.there }),
    ...(sample.looksLike && { looksLike: sample.looksLike }),
    shortId: `k${id.toString(32).padStart(2, '0')}`,
    priority: priority(
      { score, severity, promiseUsed: waited / HOUR, complainedBefore: false, followers: 0 },
      weights,
    ),
    waited,
    late,
    soon: sample.soon ?? false,
    wordOwed: false,
    asOf: now,
    foundLate: sample.foundLate ?? false,
  }
}

/** An incident as lists tell of it: found 20 minutes ago, and nobody spoke of it. */
export const incident = (more: Partial<IncidentLine> = {}): IncidentLine => ({
  id: 3,
  brand: 'Northwind Hosting',
  state: 'open',
  origin: 'surge',
  since: new Date(now.getTime() - 35 * MINUTE),
  openedAt: new Date(now.getTime() - 20 * MINUTE),
  counts: { people: 23, waits: 22, told: 0, unreachable: 1 },
  answered: 3,
  usual: 0.8,
  window: 30 * MINUTE,
  kind: 'outage',
  terms: ['502', 'login'],
  silentSince: new Date(now.getTime() - 35 * MINUTE),
  isAlarmed: true,
  heard: now,
  isSaidOver: false,
  cases: [1, 2, 3],
  untold: [1, 2],
  ...more,
})

function spansOf(
  evidence: string,
  { title = '', text }: { title?: string | undefined; text: string },
): Span[] {
  const inField = (field: Span['field'], where: string): Span[] => {
    const start = evidence === '' ? -1 : where.indexOf(evidence)
    return start < 0 ? [] : [{ field, start, end: start + evidence.length }]
  }
  return [...inField('title', title), ...inField('text', text)]
}

const source = (
  id: string,
  status: SourceCoverage['status'],
  more: Partial<SourceCoverage> = {},
): SourceCoverage => ({
  id,
  type: 'feed',
  name: `https://${id}.example/posts.rss`,
  status,
  posts: 40,
  answeredAt: now,
  ...more,
})

export const goodCoverage: Coverage = { sources: [source('forum', 'answered'), source('blog', 'unchanged')] }

export const badCoverage: Coverage = {
  sources: [
    source('forum', 'answered', { posts: 120, notices: [told('truncated: 12 entries salvaged')] }),
    source('blog', 'unchanged'),
    source('news', 'not-due'),
    source('status', 'failed', {
      problem: {
        failure: toldFailure(
          'status.example answered 503 Service Unavailable.',
          'Wait, or look at the address in a browser.',
        ),
        since: new Date(now.getTime() - 125 * MINUTE),
        times: 4,
      },
    }),
    source('reddit', 'waiting', { type: 'reddit', name: 'reddit search' }),
  ],
}

/** A report of these mentions, with counts that fit. */
export function report(given: readonly RankedMention[], more: Partial<Report> = {}): Report {
  const mentions = given.toSorted(
    (a, b) => Number(a.foundLate) - Number(b.foundLate) || b.priority.total - a.priority.total,
  )
  const due = mentions.filter((one) => one.due)
  return {
    generatedAt: now,
    coverage: goodCoverage,
    mentions,
    counts: {
      needReply: due.length,
      posts: due.length,
      people: new Set(due.map((one) => one.case.id)).size,
      late: due.filter(({ late }) => late).length,
      foundLate: due.filter(({ foundLate }) => foundLate).length,
      matching: mentions.length,
      lapsed: 0,
    },
    whyEmpty: [],
    ...more,
  }
}

/** The day of an outage at an invented hosting company, in several languages. */
export function outage(): Report {
  const mentions = [
    mention({
      caseId: 1,
      place: 'community.northwind.example',
      author: { name: 'Jane Doe', handle: 'jane' },
      title: 'Northwind Hosting: all our shops are down since 6 am',
      text: 'This is the third day with trouble. All our shops are down, support does not answer the phone, and we lose about 2,000 euros an hour. Is anybody working on this? https://community.northwind.example/t/all-our-shops-are-down-since-6-am/18234?utm_source=feed&utm_medium=rss',
      score: 96.4,
      severity: 3,
      waited: 192,
      fired: {
        down: [3, 'are down'],
        'no-answer': [2.4, 'does not answer'],
        money: [1.8, 'lose about 2,000 euros'],
      },
    }),
    mention({
      caseId: 1,
      place: 'community.northwind.example',
      author: { name: 'Jane Doe', handle: 'jane' },
      text: 'Still nothing from Northwind. Still down.',
      score: 88,
      severity: 2,
      waited: 65,
      fired: { down: [3, 'Still down'] },
    }),
    mention({
      caseId: 2,
      place: 'mastodon.social',
      author: { name: '小林 さくら 🌸', handle: 'sakura' },
      text: 'Northwind Hosting のサーバーが朝から落ちています。サポートに連絡しても返事がありません。お客様に説明できなくて困っています。早く直してください。',
      score: 82.1,
      waited: 95,
      fired: { down: [2.8, '落ちています'], 'no-answer': [2.1, '返事がありません'] },
    }),
    mention({
      caseId: 3,
      place: 'reddit',
      author: { name: 'launch_day_👩‍💻' },
      title: 'Is Northwind Hosting down for anyone else? 😡🔥',
      text: 'Our launch is today 🚀 and the site shows 502 ❤️‍🩹. I can’t log in to the panel either 🤦🏽‍♀️. Help!',
      score: 79.9,
      severity: 3,
      kind: 'account',
      waited: 41,
      fired: { deadline: [2.2, 'launch is today'], lockout: [2, 'can’t log in'], thanks: [-0.6, 'Help'] },
    }),
    mention({
      caseId: 4,
      place: 'hosting-forum.example',
      author: { name: 'محمد' },
      title: 'موقعي لا يعمل',
      text: 'موقعي على Northwind Hosting لا يعمل منذ الصباح، هل يوجد أحد من الدعم؟',
      score: 74,
      waited: 20,
      publishedAtFrom: 'found',
      fired: { down: [2.5, 'لا يعمل'] },
    }),
    mention({
      caseId: 5,
      place: 'news.example',
      title: 'Northwind Hosting outage hits small shops',
      text: 'A long story about the outage.',
      score: 55,
      kind: 'news',
      severity: 4,
      waited: 3 * 24 * 60,
      late: false,
      publishedAtFrom: 'first-seen',
      state: 'acknowledged',
      fired: { press: [1.5, ''] },
    }),
  ]
  const base = report(mentions, { coverage: badCoverage })
  return {
    ...base,
    counts: {
      ...base.counts,
      matching: mentions.length + 38,
      lapsed: 2,
      postsRead: 1204,
      newPosts: 37,
      newMentions: 6,
    },
  }
}

/** Nothing found, and everybody looked. */
export const quiet = (): Report =>
  report([], {
    whyEmpty: [{ code: 'none-waits', args: { posts: 12 } }],
  })

/** Nothing found, since nobody could look. */
export const blind = (): Report =>
  report([], {
    coverage: { sources: badCoverage.sources.filter(({ status }) => status === 'failed') },
    whyEmpty: [{ code: 'none-read', args: {} }],
  })

/** What docs/outputs.md shows: a calm day with one source down. */
export function calm(): Report {
  const mentions = [
    mention({
      caseId: 11,
      author: { name: 'Jane Doe', handle: 'jane' },
      title: 'Northwind: shop down since Monday',
      text: 'Third day and my shop is still down. I wrote to support twice and nobody answers.',
      score: 92.4,
      severity: 3,
      waited: 192,
      fired: { down: [3, 'down'], 'no-answer': [2.4, 'nobody answers'] },
    }),
    mention({
      caseId: 12,
      place: 'mastodon.social',
      author: { name: 'Ravi' },
      text: 'Can somebody from Northwind Hosting tell me how to move a domain?',
      score: 41.6,
      kind: 'question',
      severity: 1,
      waited: 18,
      fired: { question: [1.2, 'how to'] },
    }),
  ]
  const sources = [source('forum', 'answered'), badCoverage.sources.find(({ id }) => id === 'status')]
  const failure: Failure = {
    code: 'server-fault',
    args: { host: 'status.example', status: 503, reason: 'Service Unavailable' },
  }
  const covered = sources.flatMap((one) =>
    one === undefined ? [] : [{ ...one, ...(one.problem && { problem: { ...one.problem, failure } }) }],
  )
  const base = report(mentions, { coverage: { sources: covered } })
  return { ...base, counts: { ...base.counts, postsRead: 40, newPosts: 3, newMentions: 2 } }
}
