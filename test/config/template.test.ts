// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the config's own ${NAME} is what is tested
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.js'
import { configTemplate, type TemplateOptions } from '../../src/config/template.js'
import { checkQuery, createMatcher } from '../../src/judge/match/index.js'
import { sources } from '../../src/sources/index.js'

const read = (text: string, env = {}) =>
  parseConfig(text, { shownPath: 'mentions.yaml', env, sources, checkQuery })
const written = (options: TemplateOptions) => read(configTemplate(options))

test('looks where no key is needed', () => {
  const { brands, sources } = written({ brand: 'Northwind Hosting' })
  expect(brands.map(({ name }) => name)).toEqual(['Northwind Hosting'])
  expect(sources.map(({ type }) => type)).toEqual(['hackernews', 'reddit'])
})

test('looks in the feeds that are given, too', () => {
  const feeds = [
    { type: 'feed', url: 'https://forum.example/posts.rss?a=1&b=#2' },
    { type: 'feed', url: 'posts ${A}.xml' },
    { type: 'google-alerts', url: 'https://www.google.com/alerts/feeds/1/2' },
    { type: 'feed', url: "./it's: mine.xml" },
  ]
  const { sources } = written({ brand: 'Northwind', feeds })
  expect(sources.slice(0, 2).map(({ type }) => type)).toEqual(['hackernews', 'reddit'])
  expect(sources.slice(2)).toEqual(feeds)
})

test('every setting that is off is right once the # is removed', () => {
  const text = configTemplate({ brand: 'Northwind "Hosting"', feeds: [{ type: 'feed', url: 'posts.xml' }] })
  const on = text.replace(
    /^( *)# ((?:match|exclude|staff|subreddits): |- type: | {2}url: |digest:|alerts:| {2}(?:timezone|email|destinations|rules): )/gm,
    '$1$2',
  )
  expect(on).not.toBe(text)
  const config = read(on, {
    GOOGLE_ALERTS_FEED: 'https://www.google.com/alerts/feeds/1/2',
    SMTP_URL: 'smtp://user:password@mail.example:587',
    SLACK_WEBHOOK: 'https://hooks.slack.com/services/T000/B000/XXXX',
  })
  expect(config.digest).toMatchObject({
    timezone: 'Europe/Berlin',
    email: { to: ['care@yourcompany.example'], smtp: 'smtp://user:password@mail.example:587' },
  })
  expect(config.alerts.rules.map(({ when, to }) => [when, to])).toEqual([
    ['danger', ['support']],
    ['new', ['support']],
  ])
  expect(config.brands[0]).toMatchObject({ match: expect.any(String), exclude: expect.any(String) })
  expect(config.brands[0]?.staff).toHaveLength(2)
  expect(config.sources.map(({ type }) => type)).toEqual([
    'hackernews',
    'reddit',
    'feed',
    'google-alerts',
    'feed',
  ])
  expect(config.sources[1]).toMatchObject({ subreddits: ['webhosting', 'smallbusiness'] })
})

test.each([
  ['O\'Hara\'s: the "best" #1', 'O\'Hara\'s: the "best" #1'],
  ['北风托管', '北风托管'],
  ['Ünïcode & Söhne 🚀', 'Ünïcode & Söhne 🚀'],
  ['two\n  lines\t', 'two lines'],
  ['yes', 'yes'],
  ['404', '404'],
  ['- dash', '- dash'],
  ['${HOME}', '${HOME}'],
  ['$${HOME}', '$${HOME}'],
  ['\u0000a\u0007', 'a'],
  ['a: b', 'a: b'],
  ['null', 'null'],
  ['\\N', '\\N'],
])('%j is a name like any other', (brand, name) => expect(written({ brand }).brands[0]?.name).toBe(name))

test('any name with a letter in it makes a config that is right', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (brand) => {
      fc.pre(/[\p{L}\p{N}]/u.test(brand.slice(0, 50)))
      const name = written({ brand }).brands[0]?.name ?? ''
      expect(
        brand
          .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
          .trim()
          .startsWith(name.trim()),
      ).toBe(true)
    }),
  )
})

test.each(['', ' ', '!!!', '"\n"'])('%j is no name', (brand) => {
  expect(() => configTemplate({ brand })).toThrow("A brand can't be called")
})

const withMatch = (brand: string) =>
  read(configTemplate({ brand }).replace(/^( *)# (match: )/m, '$1$2')).brands

describe('the example of a match finds at least what the name finds', () => {
  test.each<[string, readonly string[]]>([
    [
      'Seabrook Stays',
      [
        'SeabrookStays lost my booking',
        'seabrook-stays is down',
        '#SeabrookStays',
        '@seabrookstays',
        '@seabrookstays_help',
        'Seabrook Stays’ app',
        '#seabrookfail',
        '#boycottseabrookstays',
        'r/SeabrookStays',
        'see seabrookstays.com',
      ],
    ],
    ['Lumora', ['Lumoras App', 'my Lumoraapp', 'a LumoraR6 camera', 'l u m o r a']],
    ['Müller & Sohn', ['Mueller & Sohn', 'Muller and Sohn', 'MÜLLER UND SOHN']],
    ['Disney+', ['Disney Plus is down', '#DisneyPlus']],
    ['Toys "R" Us', ['toys r us', 'Toys “R” Us']],
    ['O’Hara', ["O'Hara", 'OHara']],
    ['AT&T', ['at&t', '#ATT']],
    ['C++', ['c++ is fine']],
    ['Is It?*', ['is it?*', 'Is It']],
    ['Back\\slash', ['back slash']],
    ['北风托管', ['我的北风托管又挂了']],
  ])('%s', (brand, texts) => {
    const { brands } = written({ brand })
    expect(withMatch(brand)[0]?.match).toContain('name:')
    for (const text of texts) {
      const name = brands[0]?.name ?? ''
      expect([text, createMatcher([{ name }]).match({ text }).length]).toEqual([text, 1])
      expect([text, createMatcher(withMatch(brand)).match({ text }).length]).toEqual([text, 1])
    }
  })

  test('a name that looks like a variable is none there either', () =>
    expect(withMatch('${HOME}')[0]?.match).toContain('name:"${HOME}"'))

  test('whatever the name, it can be read, and finds the name in any text that holds it', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('Sea', '"', '”', "'", '*', '?', '&'),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), fc.string({ maxLength: 5 }), (parts, around) => {
        const brand = parts.join(' ')
        fc.pre(/[\p{L}\p{N}]/u.test(brand.slice(0, 50)))
        const name = written({ brand }).brands[0]?.name ?? ''
        const text = `${around} ${name} ${around}`
        if (createMatcher([{ name }]).match({ text }).length > 0)
          expect(createMatcher(withMatch(brand)).match({ text })).toHaveLength(1)
      }),
    )
  })
})

test('is small', () => expect(configTemplate({ brand: 'Northwind' }).split('\n').length).toBeLessThan(55))

test('several brands are each there by name, the first with the notes', () => {
  const { brands } = written({ brand: 'Northwind Hosting', otherBrands: ['Contoso: Mail', '404'] })
  expect(brands.map(({ name }) => name)).toEqual(['Northwind Hosting', 'Contoso: Mail', '404'])
})
