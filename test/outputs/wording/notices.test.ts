import { expect, test } from 'vitest'
import type { Notice } from '../../../src/model/notice.js'
import { noticeSentence } from '../../../src/outputs/wording/notices.js'

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
  { notice: { code: 'told', args: { text: 'as it was stored' } }, says: /^as it was stored$/ },
])('$notice.code: $says', ({ notice, says }) => expect(noticeSentence(notice)).toMatch(says))
