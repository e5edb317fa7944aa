// What a client reads: nothing of other clients, of the people who work here, of commands, or of what went wrong where.
import { describe, expect, test } from 'vitest'
import { composeDigest, type Facts } from '../../../src/digest/compose.js'
import type { Notice } from '../../../src/model/notice.js'
import { html } from '../../../src/outputs/digest/html.js'
import { mailOf } from '../../../src/outputs/digest/mail.js'
import { md } from '../../../src/outputs/digest/md.js'
import { text } from '../../../src/outputs/digest/text.js'
import { english } from '../../../src/outputs/wording/en/index.js'
import { toldFailure } from '../../support/told.js'
import { busyFacts, facts, now } from './sample.js'

const view = { self: 'node /opt/agency/bin/mentions.js', platform: 'linux', wording: english } as const
const HOUR = 3_600_000
const ago = (hours: number) => new Date(now.getTime() - hours * HOUR)

const missed: Notice = { code: 'missed', args: { every: '5m' } }
const problem = {
  failure: toldFailure('forum.example answered 503.', 'Look into the log.'),
  since: ago(26),
  times: 9,
}
const clientFacts = (more: Partial<Facts> = {}): Facts =>
  facts({
    ...busyFacts(),
    audience: 'client',
    mayBeNamed: (id) => id.startsWith('own'),
    coverage: {
      unjudged: [{ language: 'fr', posts: 2 }],
      notices: [
        { code: 'brand-silent', args: { brand: 'Northwind Hosting', lasts: 9 * 24 * HOUR, postsADay: 3 } },
      ],
      sources: [
        {
          id: 'own-forum',
          type: 'feed',
          name: 'Northwind forum',
          status: 'failed',
          posts: 1,
          answeredAt: ago(26),
          problem,
        },
        {
          id: 'own-blog',
          type: 'feed',
          name: 'Northwind blog',
          status: 'answered',
          posts: 1,
          answeredAt: ago(1),
          notices: [missed],
        },
        {
          id: 'rival',
          type: 'feed',
          name: 'Contoso rivals',
          status: 'failed',
          posts: 1,
          answeredAt: ago(26),
          problem,
        },
        {
          id: 'other',
          type: 'feed',
          name: 'Fabrikam news',
          status: 'answered',
          posts: 1,
          answeredAt: ago(1),
          notices: [missed],
        },
        { id: 'all', type: 'reddit', name: 'Reddit of all clients', status: 'never', posts: 0 },
      ],
    },
    ...more,
  })

const outputs = [
  ['text', text],
  ['md', md],
  ['html', html],
] as const

describe.each(outputs)('%s', (_, output) => {
  const page = output.render(composeDigest(clientFacts()), view)

  test.each([
    ['a path of ours', /\/opt\/agency|mentions\.js/],
    ['a command', /mentions (?:list|show|mark|check|scan)|mark \w+ fine/],
    ['an id that only commands take', /\bk7f\b|\bk0b\b/],
    ['who answered or marked', /\banna\b|\bben\b|marked/],
    ['another client or what was made for all', /Contoso|Fabrikam|Reddit of all/],
    [
      'what went wrong, and what to do about it',
      /503|Look into|in a row|every: 5m|poll it|What to do|match still/,
    ],
    ['how many posts were read of other clients’ sources', /Posts read|1,204/],
  ])('holds not: %s', (_, leak) => expect(page).not.toMatch(leak))

  test('links to what waits', () => expect(page).toContain('https://forum.example/t/11'))

  test.each([
    ['that something may be missing', /2 of 5 sources answered; 3 not: Northwind forum and 2 more\./],
    ['which of theirs', /Northwind forum\W+not read for 1d 2h/],
    ['what may be missing of theirs', /Northwind blog\W+some of its posts may be missing/],
    ['what was done', /answered, Sat 14 Mar/],
    ['what was looked at', /looked at, needs no reply, Sat 14 Mar/],
    ['how many more there are', /and 3 more people\./i],
    ['that nobody wrote for long', /No post has named Northwind Hosting for 9d\./],
  ])('says %s', (_, words) => expect(page.replace(/<[^>]*>/g, '').replace(/&nbsp;|\s+/g, ' ')).toMatch(words))
})

test('of sources that are none of theirs, only the number that gave no answer is told', () => {
  const { sources } = clientFacts().coverage
  const rest = { sources: sources.filter(({ id }) => !id.startsWith('own')) }
  const page = mailOf(composeDigest(clientFacts({ coverage: rest })), view)
  expect(page.text).toMatch(/^1 of 3 sources answered; 2 not\.$/m)
  expect(page.text).toContain('Posts of the others may be missing.')
  expect(`${page.subject} ${page.text} ${page.html}`).not.toMatch(/Contoso|Fabrikam|Reddit/)
})
