// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the config's own ${NAME} is what is tested
import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.js'
import { digestPeriod, parseSince } from '../../src/digest/period.js'
import { digestGroups, digestKey, isDigestOf } from '../../src/digest/recipients.js'
import { sources } from '../../src/sources/index.js'

const config = (
  digest: string,
  brands = '[{ name: A }, { name: B, digest: { to: b@b.example } }, { name: C }]',
) =>
  parseConfig(`brands: ${brands}\nsources: [{ type: feed, url: posts.xml }]\ndigest: ${digest}\n`, {
    shownPath: 'mentions.yaml',
    env: { SMTP_URL: 'smtp://user:secret-word@mail.example:465' },
    sources,
  })

describe('the config', () => {
  test.each([
    ['{ timezone: Berlin }', 'did you mean "Europe/Berlin"?'],
    ['{ timezone: Europe/Berln }', 'did you mean "Europe/Berlin"?'],
    ['{ timezone: New York }', 'did you mean "America/New_York"?'],
    ["{ timezone: '+02:00' }", 'expected a time zone such as Europe/Berlin'],
    ['{ since: yesterday }', 'expected last, or a duration above zero'],
    ['{ since: 0h }', 'expected last, or a duration above zero'],
    ['{ empty: lines }', 'did you mean "line"?'],
    ['{ rows: 0 }', 'expected at least 1'],
    ['{ email: { to: a@a.example, from: a@a.example } }', 'needs one of smtp, sendmail and maildir'],
    [
      '{ email: { to: a@a.example, from: a@a.example, sendmail: /usr/sbin/sendmail, maildir: mail } }',
      'has sendmail and maildir: keep one of them',
    ],
    ['{ email: { to: [], from: a@a.example, maildir: mail } }', 'needs at least one address'],
    [
      "{ email: { to: 'a@a.example, b@b.example', from: a@a.example, maildir: mail } }",
      'more than one address',
    ],
    ['{ email: { to: "a@a.example\\nBcc: x@x.example", from: a@a.example, maildir: mail } }', 'line end'],
    [
      "{ email: { to: a@a.example, from: a@a.example, smtp: '${SMTP_URL}' } }",
      'write smtps:// in front of it',
    ],
  ])('%s: %s', (digest, says) => {
    expect(() => config(digest)).toThrow(says)
    expect(() => config(digest)).not.toThrow('secret-word')
  })

  test.each([
    'smtp://us er:hunter2/pass@mail.example',
    'user:hunter2pass@mail.example',
    'smtps://u:hunter2@mail.example:25',
  ])('a mistyped mail server is not quoted: %s', (smtp) => {
    const wrong = `{ email: { to: a@a.example, from: a@a.example, smtp: '${smtp}' } }`
    expect(() => config(wrong)).toThrow('may hold a password')
    expect(() => config(wrong)).not.toThrow('hunter2')
  })

  test.each(['Europe/Berlin', 'UTC', 'America/Argentina/Ushuaia', 'Asia/Calcutta'])(
    'knows the zone %s',
    (zone) => expect(config(`{ timezone: ${zone} }`).digest.timezone).toBe(zone),
  )

  test('takes one address or a list of them', () => {
    const { email } = config(
      '{ email: { to: a@a.example, bcc: [b@b.example], from: c@c.example, maildir: mail } }',
    ).digest
    expect(email).toMatchObject({ to: ['a@a.example'], cc: [], bcc: ['b@b.example'] })
  })
})

describe('who gets which digest', () => {
  const email = '{ email: { to: [care@a.example], cc: d@a.example, from: m@a.example, maildir: mail } }'

  test('a brand with recipients of its own gets a mail of its own; all others share one', () => {
    expect(digestGroups(config(email), ['A', 'B', 'C'])).toEqual([
      { brands: ['A', 'C'], key: 'A, C', to: ['care@a.example'], cc: ['d@a.example'], bcc: [] },
      { brands: ['B'], key: 'B', to: ['b@b.example'], cc: [], bcc: [] },
    ])
  })

  test('only of the brands that were asked for', () => {
    expect(digestGroups(config(email), ['B']).map(({ key }) => key)).toEqual(['B'])
    expect(digestGroups(config(email), ['C']).map(({ key }) => key)).toEqual(['C'])
  })

  test('somebody has to be named', () => {
    const nobody = config('{ email: { from: m@a.example, maildir: mail } }')
    expect(() => digestGroups(nobody, ['A', 'B', 'C'])).toThrow(
      'Nobody is named who gets the digest of A, C.',
    )
    expect(digestGroups(nobody, ['B'])).toHaveLength(1)
  })

  test('the order of the brands makes no other digest', () =>
    expect(digestKey(['C', 'A'])).toBe(digestKey(['A', 'C'])))

  test.each([
    [['A'], ['A', 'B'], true],
    [['A', 'B'], ['A', 'B', 'C'], true],
    [['A', 'B'], ['A'], false],
    [['D'], ['A', 'B'], false],
  ])('a digest of %j is one of %j: %j', (some, brands, expected) =>
    expect(isDigestOf(digestKey(some), brands)).toBe(expected),
  )
})

describe('the period', () => {
  const now = new Date('2026-03-14T07:00:00Z')
  const from = (since: 'last' | number, last?: string) =>
    digestPeriod(since, last === undefined ? undefined : new Date(last), now).from.toISOString()

  test.each([
    ['since the last one', from('last', '2026-03-13T07:00:03Z'), '2026-03-13T07:00:03.000Z'],
    ['a day, where there was none', from('last'), '2026-03-13T07:00:00.000Z'],
    ['as long as asked for', from(7 * 86_400_000), '2026-03-07T07:00:00.000Z'],
    ['a day, when the clock was set back', from('last', '2026-03-15T07:00:00Z'), '2026-03-13T07:00:00.000Z'],
  ])('%s', (_, start, expected) => expect(start).toBe(expected))

  test.each(['', 'yesterday', '0h', '24', '-1h'])('--since %j can’t be read', (text) =>
    expect(() => parseSince(text)).toThrow("can't be read"),
  )
})
