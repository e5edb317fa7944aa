// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the config's own ${NAME} is what is tested
import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.js'
import { digestPeriod, type Since } from '../../src/digest/period.js'
import { digestGroups, digestKeys, ownsKey } from '../../src/digest/recipients.js'
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
      {
        brands: ['A', 'C'],
        isShared: true,
        key: 'shared',
        to: ['care@a.example'],
        cc: ['d@a.example'],
        bcc: [],
      },
      { brands: ['B'], isShared: false, key: 'brand B', to: ['b@b.example'], cc: [], bcc: [] },
    ])
  })

  test('only of the brands that were asked for', () => {
    expect(digestGroups(config(email), ['B']).map(({ key }) => key)).toEqual(['brand B'])
    expect(digestGroups(config(email), ['C']).map(({ key }) => key)).toEqual(['part ["C"]'])
  })

  test('the mail that brands share may hold all of them', () => {
    const all = config(email.replace('{', '{ brands: all,'))
    expect(digestGroups(all, ['A', 'B', 'C']).map(({ brands, key, to }) => [brands, key, to])).toEqual([
      [['A', 'B', 'C'], 'shared', ['care@a.example']],
      [['B'], 'brand B', ['b@b.example']],
    ])
    expect(digestGroups(all, ['B']).map(({ key }) => key)).toEqual(['brand B'])
    expect(digestGroups(all, ['A', 'B']).map(({ key }) => key)).toEqual(['part ["A"]', 'brand B'])
    expect(ownsKey(all, ['A', 'B', 'C'], 'shared')).toBe(true)
    expect(ownsKey(all, ['A', 'C'], 'shared')).toBe(false)
  })

  test('somebody has to be named', () => {
    const nobody = config('{ email: { from: m@a.example, maildir: mail } }')
    expect(() => digestGroups(nobody, ['A', 'B', 'C'])).toThrow(
      'Nobody is named who gets the digest of A, C.',
    )
    expect(digestGroups(nobody, ['B'])).toHaveLength(1)
  })

  const keys = (brands: string, asked: string[]) => digestKeys(config('{}', brands), asked)

  test('a brand that comes, goes or moves changes nothing for the others', () => {
    expect(keys('[{ name: A }]', ['A'])).toEqual(['shared'])
    expect(keys('[{ name: B }, { name: A }]', ['A', 'B'])).toEqual(['shared'])
    expect(keys('[{ name: C, digest: { to: c@c.example } }, { name: A }]', ['A', 'C'])).toEqual([
      'shared',
      'brand C',
    ])
  })

  test('no two digests have the same key, whatever the brands are called', () => {
    const names = ['A', 'B', 'A, B', 'shared', 'part ["A"]', 'brand A']
    const own = names.map((name) => ({ name, digest: { to: 'a@a.example' } }))
    const shared = names.map((name) => ({ name: `${name} too` }))
    const brands = JSON.stringify([...own, ...shared])
    const all = [...own, ...shared].map(({ name }) => name)
    const made = [
      ...keys(brands, all),
      ...shared.flatMap(({ name }) => keys(brands, [name])),
      ...keys(brands, ['A too', 'B too']),
    ]
    expect(new Set(made).size).toBe(made.length)
  })

  test.each([
    { key: 'shared', asked: ['A', 'B', 'C'], expected: true },
    { key: 'shared', asked: ['A'], expected: false },
    { key: 'brand B', asked: ['A', 'B'], expected: true },
    { key: 'brand B', asked: ['A', 'C'], expected: false },
    // A has no digest of its own, D is no brand: neither will ever have.
    { key: 'brand A', asked: ['A', 'B', 'C'], expected: false },
    { key: 'brand D', asked: ['A', 'B', 'C'], expected: false },
    { key: 'part ["C"]', asked: ['A', 'B', 'C'], expected: true },
    { key: 'part ["C"]', asked: ['A', 'B'], expected: false },
    { key: 'part ["C","D"]', asked: ['A', 'B', 'C'], expected: false },
  ])('$key is a digest of $asked: $expected', ({ key, asked, expected }) =>
    expect(ownsKey(config(email), asked, key)).toBe(expected),
  )
})

describe('the period', () => {
  const now = new Date('2026-03-14T07:00:00Z')
  const from = (since: Since, last?: string) =>
    digestPeriod(since, last === undefined ? undefined : new Date(last), now).from.toISOString()

  test.each([
    ['since the last one', from('last', '2026-03-13T07:00:03Z'), '2026-03-13T07:00:03.000Z'],
    ['from the moment asked for', from(new Date('2026-03-12T23:00:00Z')), '2026-03-12T23:00:00.000Z'],
    ['a day, where there was none', from('last'), '2026-03-13T07:00:00.000Z'],
    ['as long as asked for', from(7 * 86_400_000), '2026-03-07T07:00:00.000Z'],
    ['a day, when the clock was set back', from('last', '2026-03-15T07:00:00Z'), '2026-03-13T07:00:00.000Z'],
  ])('%s', (_, start, expected) => expect(start).toBe(expected))
})
