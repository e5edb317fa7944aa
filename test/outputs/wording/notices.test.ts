import { expect, test } from 'vitest'
import type { Notice } from '../../../src/model/notice.js'
import { noticeSentence } from '../../../src/outputs/wording/notices.js'
import { utc } from '../../../src/text/clock.js'

const DAY = 86_400_000

test.each<{ notice: Notice; says: RegExp }>([
  { notice: { code: 'paused', args: {} }, says: /^paused in the config/ },
  { notice: { code: 'gone', args: {} }, says: /asked once a week/ },
  {
    notice: { code: 'moved', args: { to: 'https://new.example/feed', since: '2026-11-21T12:00:00.000Z' } },
    says: /^moved for good to https:\/\/new\.example\/feed, where it is asked since 2026-11-21/,
  },
  {
    notice: { code: 'waits', args: { site: 'forum.example' } },
    says: /^forum\.example could not be reached/,
  },
  {
    // Never too early.
    notice: { code: 'waits', args: { site: 'reddit.example', until: '2026-11-21T12:00:59.001Z' } },
    says: /^reddit\.example limits how often it may be asked: the first scan after 2026-11-21 12:01:00 UTC asks it$/,
  },
  {
    notice: {
      code: 'quota-spent',
      args: { site: 'board.example', requests: 10_000, per: 'month', until: '2026-12-01T00:00:00.000Z' },
    },
    says: /^board\.example allows 10,000 requests a month, and all were sent: the first scan after 2026-12-01 00:00:00 UTC/,
  },
  {
    notice: {
      code: 'budget-spent',
      args: { site: 'paid.example', amount: 20, currency: 'USD', until: '2026-12-01T00:00:00.000Z' },
    },
    says: /^the USD 20 that your config lets paid\.example cost in a month are spent: the first scan after 2026-12-01/,
  },
  {
    notice: {
      code: 'spent-this-month',
      args: { site: 'paid.example', spent: 1.235, amount: 20, currency: 'USD' },
    },
    says: /^USD 1\.2[34] of USD 20 spent this month$/,
  },
  {
    notice: { code: 'key-expires', args: { option: 'token', at: '2026-12-01T09:30:00.000Z' } },
    says: /^its `token` runs out on (?:Tue )?.*1 Dec.* 09:30.*: `mentions check` says where to get a new one$/,
  },
  {
    notice: { code: 'search-unfinished', args: { term: 'northwind' } },
    says: /^the search for "northwind" ran out of time there: what it did not give is asked for again$/,
  },
  {
    notice: { code: 'looks-left', args: { looks: 2, site: 'board.example' } },
    says: /^2 threads or channels left to look at, since board\.example limits .*: the next scan goes on$/,
  },
  {
    notice: { code: 'missed', args: { every: '5m' } },
    says: /^every post in it was new.* missed: poll it more often \(`every: 5m` for this source\)$/,
  },
  {
    notice: { code: 'missed', args: { at: '2026-03-14T12:00:00.000Z' } },
    says: /^on 14 Mar 12:00 UTC every post .* missed$/,
  },
  {
    notice: { code: 'silent', args: { lasts: 5 * DAY, postsADay: 1 } },
    says: /^nothing new for 5d, where usually 1 a day come in/,
  },
  {
    notice: { code: 'brand-silent', args: { brand: 'Northwind Hosting', lasts: 5 * DAY, postsADay: 1 } },
    says: /^No post has named Northwind Hosting for 5d, where usually 1 a day do/,
  },
  {
    notice: { code: 'brands-new', args: { brands: ['Adatum'] } },
    says: /^Adatum is new in the config: stored posts are matched by the next `mentions scan`$/,
  },
  {
    notice: { code: 'brands-changed', args: { brands: ['A', 'B', 'C', 'D', 'E'] } },
    says: /^The words of A, B, C and 2 more changed in the config: stored posts are matched by the next `mentions scan`$/,
  },
  {
    notice: { code: 'https-left', args: { host: 'forum.example' } },
    says: /^forum\.example redirects from https to http, where others can read along$/,
  },
  {
    notice: { code: 'cut-in-entry', args: { entries: 2 } },
    says: /^truncated: 2 entries salvaged, the last one may be incomplete$/,
  },
  {
    notice: { code: 'cut-after-entry', args: { entries: 0 } },
    says: /^truncated before its first entry$/,
  },
  {
    notice: { code: 'cut-off', args: { entries: 1 } },
    says: /^truncated: 1 entry salvaged, what came after is lost$/,
  },
  {
    notice: { code: 'too-many-entries', args: { read: 20_000, leftOut: 5 } },
    says: /^too many entries: the first 20000 were read, 5 left out \(`maxEntries` under `http` in the config allows more\)$/,
  },
  {
    notice: { code: 'characters-unreadable', args: { places: 1 } },
    says: /^1 place in it cannot be read and is shown as \ufffd: a name that is damaged there is not found$/,
  },
  {
    notice: { code: 'results-without-page', args: { results: 1 } },
    says: /^1 result leads to no page and was left out$/,
  },
  {
    notice: { code: 'names-left', args: { names: ['acme', 'acme mail'] } },
    says: /^too many names for one search: left for the next polls are "acme", "acme mail"$/,
  },
  { notice: { code: 'unknown', args: { code: 'of-tomorrow' } }, says: /\(of-tomorrow\)$/ },
  { notice: { code: 'told', args: { text: 'as it was stored' } }, says: /^as it was stored$/ },
])('$notice.code: $says', ({ notice, says }) => expect(noticeSentence(notice, utc)).toMatch(says))
