// A digest and alerts in which everything is told that can be: posts are in words of no language, so that a word of ours that stayed
// English can be told from theirs.
import { byCase } from '../../../src/cases/by-case.js'
import type { RankedMention } from '../../../src/cases/ranked-mention.js'
import { composeDigest, type Facts } from '../../../src/digest/compose.js'
import type { Digest, MovedCase } from '../../../src/digest/digest.js'
import type { CaseHappening } from '../../../src/model/case-event.js'
import type { Notice } from '../../../src/model/notice.js'
import { facts, now } from '../digest/sample.js'
import { incident, mention, type Sample } from '../sample.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const ago = (hours: number) => new Date(now.getTime() - hours * HOUR)
const iso = (hours: number) => ago(hours).toISOString()

const brands = ['Northwind Hosting', 'Bluefjord', 'Contoso Mail'] as const
const words = 'Zzorb vlim Northwind plonk qwerz.'

let caseId = 700
const post = (some: Partial<Sample> = {}): RankedMention =>
  mention({ caseId: ++caseId, text: words, author: { name: 'Zora' }, ...some })

const people = (mentions: readonly RankedMention[], others = 0): Facts['late'] => {
  const shown = byCase(mentions).map((person) => ({ ...person, posts: 1 + person.others.length }))
  return { cases: shown.length + others, people: shown.length + others, shown }
}

const moved = (state: MovedCase['state'], happening: CaseHappening, by = 'mika'): MovedCase => ({
  shortId: 'k7f',
  brand: 'Bluefjord',
  state,
  person: undefined,
  morePeople: 2,
  place: 'zzo.example',
  url: 'https://zzo.example/7',
  event: { ...happening, at: ago(2.5), by },
})

const danger = (): RankedMention[] => [
  post({ danger: true, severity: 4, kind: 'security', waited: 5, fired: { peril: [4, 'vlim'] } }),
]

const late = (): RankedMention[] => [
  post({
    waited: 192,
    severity: 3,
    fired: { down: [3, 'plonk'], 'no-answer': [2.4, 'vlim'], thanks: [-1, ''] },
  }),
  post({ waited: 3 * 24 * 60, publishedAtFrom: 'found', kind: 'billing', matter: 3 }),
  post({
    kind: 'account',
    state: 'acknowledged',
    handled: { acknowledgedAt: ago(2) },
    there: { answered: 'no', replies: 3, isLocked: true } as never,
  }),
]

const waiting = (): RankedMention[] => [
  post({ kind: 'question', soon: true, severity: 1, official: true, incident: 3 }),
  { ...post({ kind: 'delivery', looksLike: 'zzo.example:vlim', mark: 'complaint' }), doubtful: true },
  post({
    kind: 'product',
    copies: { posts: 14, authors: 12, cases: [], count: 12, late: false, soon: false, newAccounts: 8 },
  }),
  post({
    kind: 'service',
    handled: { backSince: ago(1), backAs: 'came-back', owner: 'mika', tags: ['zz'] } as never,
    there: { answered: 'unknown', replies: 1 } as never,
  }),
  { ...post({ kind: 'bug', unjudged: 'fr' }), post: { ...post().post, text: '', title: '' } },
  {
    ...post({ kind: 'other', age: 600 }),
    post: { ...post().post, gone: { by: 'author', at: ago(1) } as never, text: '' },
  },
]

const notices: readonly Notice[] = [
  { code: 'brands-new', args: { brands: ['Contoso Mail'] } },
  { code: 'brand-silent', args: { brand: 'Bluefjord', lasts: 9 * DAY, postsADay: 4 } },
  {
    code: 'outage',
    args: { reason: { code: 'offline', args: {} }, from: iso(5), to: iso(4), sources: 2, partly: true },
  },
  { code: 'brand-to-rename', args: { from: 'Zzorb', to: 'Bluefjord', people: 2, danger: 1 } },
] as const

const sources: Facts['coverage']['sources'] = [
  {
    id: 'a',
    type: 'feed',
    name: 'https://aaa.example/rss',
    status: 'answered',
    posts: 4,
    answeredAt: now,
    notices: [
      { code: 'missed', args: { at: iso(3) } },
      { code: 'moved', args: { to: 'https://new.example', since: iso(72) } },
      { code: 'silent', args: { lasts: 5 * DAY, postsADay: 3 } },
    ],
  },
  {
    id: 'b',
    type: 'feed',
    name: 'https://bbb.example/rss',
    status: 'failed',
    posts: 40,
    problem: {
      failure: { code: 'server-fault', args: { host: 'bbb.example', status: 503, reason: 'Zz' } },
      since: ago(26),
      times: 4,
    },
    retryAt: new Date(now.getTime() + HOUR),
  },
  {
    id: 'c',
    type: 'feed',
    name: 'https://ccc.example/rss',
    status: 'waiting',
    posts: 3,
    notices: [{ code: 'waits', args: { site: 'ccc.example', until: iso(-2) } }],
  },
  { id: 'd', type: 'feed', name: 'https://ddd.example/rss', status: 'never', posts: 0 },
  {
    id: 'e',
    type: 'feed',
    name: 'https://eee.example/rss',
    status: 'failed',
    posts: 0,
    answeredAt: ago(9),
    problem: {
      failure: { code: 'host-unknown', args: { host: 'eee.example' } },
      since: ago(1),
      times: 1,
    },
  },
  { id: 'f', type: 'feed', name: 'https://fff.example/rss', status: 'paused', posts: 0 },
] as const

function richFacts(): Facts {
  caseId = 700
  return facts({
    brands: [...brands],
    incidents: [
      incident(),
      incident({ id: 4, brand: 'Bluefjord', origin: 'many', terms: [], state: 'fixed', fixedAt: ago(1) }),
    ],
    danger: people(danger()),
    late: people(late(), 3),
    waiting: people(waiting()),
    foundLate: people([post({ foundLate: true, waited: 9 * 24 * 60, kind: 'news' })]),
    persons: { all: 14, late: 6, soon: 1, danger: 1, foundLate: 1 },
    waitingBy: new Map([['Northwind Hosting', { people: 12, late: 6, danger: 1, longest: 4 * DAY }]]),
    cameBy: new Map([['Northwind Hosting', 5]]),
    lapsed: 2,
    stored: {
      ...facts().stored,
      fresh: {
        total: 1_212,
        needReply: 5,
        needReplyBy: new Map([['Northwind Hosting', 5]]),
        lapsed: 1,
        unjudged: 3,
        kinds: new Map([
          ['news', 1],
          ['praise', 3],
        ]),
        brands: new Map([['Northwind Hosting', 1_212]]),
        mentionIds: [],
      },
      counts: [
        { posts: 1_204, mentions: 48 },
        { posts: 1_180, mentions: 31 },
      ],
    },
    calm: [post({ kind: 'praise', due: false }), post({ kind: 'news', due: false, author: { name: '' } })],
    done: {
      cases: [
        { what: 'answered', cases: 4 },
        { what: 'acknowledged', cases: 2 },
        { what: 'snoozed', cases: 1 },
      ],
      answeredBy: [
        { by: 'mika', cases: 3 },
        { by: 'zora', cases: 2 },
      ],
      answeredTogether: 1,
      firstAnswers: { cases: 4, median: 1.2 * HOUR },
      promises: { acknowledge: { kept: 3, ended: 8 }, resolve: { kept: 1, ended: 1 } },
    },
    moved: {
      cases: 5,
      shown: [
        moved('answered', { code: 'answered', args: {} }),
        moved('resolved', { code: 'answered', args: {} }),
        moved('new', { code: 'marked', args: { verdict: 'fine' } }),
        moved('new', { code: 'unmarked', args: {} }),
        moved(
          'answered',
          { code: 'answered-there', args: { post: '1', by: 'z', since: iso(2), url: '' } },
          'scan',
        ),
      ],
    },
    coverage: {
      sources,
      notices,
      unjudged: [
        { language: 'fr', posts: 2 },
        { language: 'pt', posts: 1 },
      ],
    },
  })
}

/** A day on which everything happened, for a team or for a client. */
export const richDigest = (audience: Digest['audience']): Digest =>
  composeDigest({ ...richFacts(), audience, isEmpty: false } as Facts)

/** One on which nothing did. */
export const emptyDigest = (): Digest => composeDigest(facts())
