// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the config's own ${NAME} is what is tested
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.js'
import { readYaml } from '../../src/config/yaml/tree.js'
import { MentionsError } from '../../src/model/error.js'
import { standInSources } from './stand-in-sources.js'

type Environment = Readonly<Record<string, string>>

const parse = (text: string, env: Environment = {}) =>
  parseConfig(text, { shownPath: 'mentions.yaml', env, sources: standInSources, checkQuery })

/** As much of a query language as has an error with a place. */
function checkQuery(query: string) {
  const offset = query.indexOf('((')
  return offset === -1 ? undefined : { message: 'a parenthesis is never closed', offset }
}

/** The lines of the error, without its first, the name of the file and the indentation. */
function problems(text: string, env: Environment = {}): string[] {
  try {
    parse(text, env)
  } catch (error) {
    if (!(error instanceof MentionsError)) throw error
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/^ {2}mentions\.yaml:/, ''))
  }
  return []
}

const minimal = `brands:
  - name: Northwind Hosting
sources:
  - type: feed
    url: https://forum.example/posts.rss
`

test('two names and an address are a config; everything else has a default', () => {
  expect(parse(minimal)).toEqual({
    brands: [
      {
        name: 'Northwind Hosting',
        about: [],
        notAbout: [],
        languages: [],
        staff: [],
        was: [],
        official: [],
        promise: { acknowledge: 3_600_000, resolve: 86_400_000 },
      },
    ],
    sources: [{ type: 'feed', url: 'https://forum.example/posts.rss' }],
    every: 900_000,
    lookback: 604_800_000,
    lapse: 1_209_600_000,
    confirmAfter: 259_200_000,
    hours: 'always',
    holidays: [],
    alertAfter: 3,
    alerts: { destinations: {}, rules: [] },
    digest: { since: 'last', brands: 'others', at: ['07:00'], empty: 'line', rows: 20, audience: 'team' },
    incidents: {
      sensitivity: 'normal',
      silence: { after: 900_000, every: 3_600_000, channels: 'any', look: 300_000 },
    },
    address: 'Sie',
    scoring: { threshold: 50, keywords: {}, ignore: [], signals: {} },
    priority: { waiting: 10, severity: 40, score: 10, returning: 4, reach: 0 },
    retention: { unmatched: 1_209_600_000, closed: undefined, mails: 365 * 86_400_000, sent: 7 * 86_400_000 },
    threads: { perRun: 20 },
    http: {
      deadline: 30_000,
      maxBytes: 20_000_000,
      maxEntries: 20_000,
      redirects: 5,
      hosts: 16,
      gap: 1_000,
      pages: 20,
    },
  })
})

test('everything that can be set', () => {
  const config = parse(`
brands:
  - name: Northwind Hosting
    match: '"northwind hosting" OR northwind.example OR @northwindhelp'
    exclude: 'traders NEAR/5 database'
    staff: ['Mastodon.social:@northwindhelp', 'reddit:nw_support', 'forum.example:Northwind Support']
    official: [https://status.northwind.example/history.atom]
    promise: { acknowledge: 30m, resolve: 2d }
    threshold: 60
sources:
  - type: forum
    base: https://community.northwind.example
    order: active
    name: Our forum
    every: 5m
    own: Northwind Hosting
every: 10m
lookback: 3d
lapse: 30d
store: ./care.db
scoring: { threshold: 55.5, keywords: { fail: 2, 404: 1.5, "won't load": -3, yes: 1, constructor: 1 } }
priority: { waiting: 1, severity: 2, score: 5, returning: 3, reach: 4 }
retention: { unmatched: 1d }
http: { contact: care@northwind.example, userAgent: Care/1.0, maxBytes: 5MB, gap: 0s }
`)
  expect(config.brands[0]?.staff).toEqual([
    'mastodon.social:northwindhelp',
    'reddit:nw_support',
    'forum.example:Northwind Support',
  ])
  expect(config.sources[0]).toEqual({
    type: 'forum',
    base: 'https://community.northwind.example',
    order: 'active',
    pages: 3,
    replies: true,
    name: 'Our forum',
    every: 300_000,
    own: 'Northwind Hosting',
  })
  expect(config.scoring).toEqual({
    threshold: 55.5,
    keywords: { fail: 2, 404: 1.5, "won't load": -3, yes: 1, constructor: 1 },
    ignore: [],
    signals: {},
  })
  expect(config).toMatchObject({ store: './care.db', every: 600_000, http: { maxBytes: 5_000_000, gap: 0 } })
})

test('all problems are told at once, in the order they stand in', () => {
  expect(
    problems(`brands:
  - name: 7
    match: '"a" AND ((b'
    staff: [northwindhelp, '@nw@mastodon.social', 'https://www.reddit.com/u/nw']
    promise: { acknowledge: 1 hour, resolve: 15, foo: 1h }
    oficial: []
    threshold: 140
  - name: Zwei
    match: #northwind
  - name: zwei
    exclude: "a
      b (( c"
sources:
  - type: fed
  - url: x
  - type: forum
    base: nope
    order: newst
    pages: 0
  - type: feed
    url: https://a.example/
    own: Dwei
  - type: feed
    url: https://a.example/
  - feed
evry: 5m
every: 2 w
every: 3d
keywords: { a: 1 }
scoring: { keywords: { crash: 11, ok: yes, x: [1] } }
http: { maxBytes: 20 megs, contact: "ä" }
`),
  ).toEqual([
    "2:11  name 7: expected text: put it in quotes, '7'",
    '3:21  match: a parenthesis is never closed',
    '4:13  staff[0] "northwindhelp": expected place:handle, since the same handle can be another person on another site; ' +
      'write for example "reddit:northwindhelp"',
    '4:28  staff[1] "@nw@mastodon.social": expected place:handle; did you mean "mastodon.social:nw"?',
    '4:51  staff[2] "https://www.reddit.com/u/nw": expected place:handle; did you mean "reddit:nw"?',
    '5:29  acknowledge "1 hour": expected a duration above zero such as 90s, 15m, 1h, 7d or 2w; did you mean 1h?',
    '5:46  resolve 15: expected a duration such as 90s, 15m, 1h, 7d or 2w; did you mean 15m or 15s?',
    '5:50  unknown key "foo": known here: acknowledge, resolve',
    '6:5  unknown key "oficial": did you mean "official"?',
    '7:16  threshold 140: expected at most 100',
    '9:12  match (empty): expected text; one that starts with # needs quotes',
    '10:11  another brand in line 8 has the name "zwei"',
    '12:9  exclude: a parenthesis is never closed',
    '14:11  type "fed" is no known type: did you mean "feed"?',
    '15:5  type is missing: expected feed or forum',
    '17:11  base "nope": expected a web address such as https://forum.example/posts.rss',
    '18:12  order "newst": did you mean "newest"?',
    '19:12  pages 0: expected at least 1',
    '22:10  own "Dwei" is no brand of this file: did you mean "Zwei"?',
    '23:5  the source in line 20 is the same as this one: remove one',
    '25:5  sources[5] "feed": expected a block of keys',
    '26:1  unknown key "evry": did you mean "every"?',
    '27:8  every "2 w": expected a duration such as 90s, 15m, 1h, 7d or 2w; did you mean 14d?',
    '28:1  the key "every" stands here twice, first in line 27: keep one of them',
    '29:1  unknown key "keywords": it belongs under "scoring"',
    '30:31  crash 11: expected at most 10',
    '30:39  ok "yes": expected a number',
    '30:47  x (a list): expected a number',
    '31:19  maxBytes "20 megs": expected a size such as 500KB or 20MB, or a number of bytes',
    '31:37  contact "ä": expected one line of plain letters, digits and signs',
  ])
})

describe('the structure', () => {
  test.each([
    [
      'brands: []\nsources: []',
      ['1:9  brands (a list): needs at least one entry', '2:10  sources (a list): needs at least one entry'],
    ],
    ['every: 5m', ['1:1  brands is missing', '1:1  sources is missing']],
    ['- a', ['1:1  the config (a list): expected a block of keys']],
    ['hello', ['1:1  the config "hello": expected a block of keys']],
    [minimal.replace('Northwind Hosting', '"  "'), ['2:11  name "  " is empty']],
    [
      minimal.replace('  - name: Northwind Hosting', '  name: Northwind'),
      ['2:3  brands (a block of keys): expected a list'],
    ],
    [`${minimal}scoring: { threshold: high }`, ['6:23  threshold "high": expected a number']],
    [`${minimal}scoring: { threshold: .nan }`, ['6:23  threshold .nan: expected a number']],
    [`${minimal}__proto__: { every: 1h }`, ["6:1  __proto__ can't be a key"]],
    [`${minimal}? [a]\n: 1`, ['6:3  expected a plain word as key']],
    [
      `${minimal}everything: 1h`,
      [expect.stringContaining('6:1  unknown key "everything": known here: brands, sources,')],
    ],
  ])('%j', (text, expected) => expect(problems(text)).toEqual(expected))
})

test('a name that no post can hold needs a query', () => {
  expect(problems(minimal.replace('Northwind Hosting', "'(('"))).toEqual([
    `2:11  name "((" can't be looked for: add "match", which says how posts name you`,
  ])
  expect(problems(minimal.replace('Northwind Hosting', "'(('\n    match: northwind"))).toEqual([])
})

describe('YAML', () => {
  test.each([
    [
      'match: "a b" OR c',
      `1:14  more text after the closing quote: put all of it in single quotes, match: '"a b" OR c'`,
    ],
    [
      "name: 'it's'",
      "1:11  more text after the closing quote: inside 'single quotes', write '' for an apostrophe",
    ],
    ['match: @northwind', "1:8  a value can't start with @: put it in quotes"],
    ['staff: [@northwind]', "1:9  a value can't start with @: put it in quotes"],
    ['name: a: b', '1:7  a value that holds ": "'],
    ['a:b\nc: d', '1:1  expected "key: value": is the space after the colon missing?'],
    ['a: 1\nb', '2:1  expected "key: value": is the colon missing?'],
    ['a: "x', '1:6  a quote is opened here or above and never closed'],
    ['a:\n\t- b', '2:1  this line is indented with a tab: use spaces'],
    ['a:\n  - name: x\n   match: y', '3:1  this line is indented differently from the ones above'],
    ['a:\n  - name: x\n  match: y', '3:1  this line is indented differently from the ones above'],
    [' a: 1\nb: 2', '2:1  this line is indented differently from the ones above'],
    ['a:\n - b: c\n  - d: e', '3:3  this "- " stands at another column'],
    ['a: [b, c\nd: e', '2:1  a [ is opened here or above and not closed'],
    ['a: {b: c\nd: e', '2:1  a { is opened here or above and not closed'],
    ['{"a": [{"b": 1}]', '1:17  a { is opened here or above and not closed'],
    ['a: {b: c d: e}', '1:8  inside [ ] and { }, a comma is missing'],
    ['a: [b, "c"d]', '1:11  inside [ ] and { }, a comma is missing'],
    ['a: "1h"#c', '1:8  a space is missing in front of the #'],
    ['a: - b: c', '1:4  a list begins in the line below its key'],
    ['a: |x\n  y', '1:5  behind | or > nothing may stand'],
    ['%YAML 1.2\na: b', '2:1  a line that starts with % has no use here'],
    ['a: &b &c d', '1:7  one & too many'],
    ['a: !secret x', '1:4  a tag (!name) means nothing here'],
    ['a: *x', '1:4  *x is an alias of nothing'],
    ['a: &x [*x]', '1:7  is nested too deeply'],
    ['--- \na: 1\n---\nb: 2', '3:1  a config is one document'],
    ['a: "C:\\q"', '1:7  a backslash in "double quotes" needs another one'],
    ['a: [${X}]', "1:6  inside [ ] and { }, a variable needs quotes: '${NAME}'"],
    ['a: { b: ${X} }', "1:10  inside [ ] and { }, a variable needs quotes: '${NAME}'"],
  ])('%j', (text, expected) => {
    expect(problems(text).join('\n')).toContain(expected)
    expect(problems(text).join('\n')).not.toContain('hunter2')
  })

  test('the words of the parser reach nobody, whatever the text', () => {
    const part = fc.constantFrom(
      ...'abc:-?[]{},#&*!|>%@"\'\n\t '.split(''),
      ': ',
      '\n  ',
      '\n  - ',
      '---\n',
      '...\n',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
        const said = readYaml(parts.join(''), {}).problems.map(({ message }) => message)
        expect(
          said.filter((message) => /implicit|scalar|collection|flow |mapping|indicator|token/i.test(message)),
        ).toEqual([])
      }),
    )
  })

  test.each([
    ['lists', '['.repeat(100_000)],
    ['maps', '{a: '.repeat(10_000)],
    ['dashes', '- '.repeat(10_000)],
    ['question marks', '? '.repeat(10_000)],
    ['lines', Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['quotes', `${'["'.repeat(5_000)}`],
    ['mixed brackets', '[{a: '.repeat(10_000)],
    ['lists over lines', '[\n'.repeat(50_000)],
    ['indented lists', Array.from({ length: 3_000 }, (_, depth) => `${' '.repeat(depth)}-`).join('\n')],
  ])('%s nested without end are refused', (_, text) => {
    expect(problems(text).join('\n')).toMatch(/is nested too deeply to be a config|a quote is opened/)
  })

  test('a long line of dashes is a note like any other', () => {
    expect(problems(`# ${'-'.repeat(500)}\n${minimal}# ${'[ ] '.repeat(300)}\n`)).toEqual([])
  })

  test('anchors and aliases save typing', () => {
    const config = parse(`${minimal}scoring: { keywords: { a: &points 3, b: *points } }`)
    expect(config.scoring.keywords).toEqual({ a: 3, b: 3 })
  })

  test('a few aliases can not fill the memory', () => {
    const ten = (name: string) => `[${Array.from({ length: 10 }, () => `*${name}`).join(', ')}]`
    const bomb = [
      'a: &a [1, 2]',
      ...'bcdefgh'.split('').map((name, i) => `${name}: &${name} ${ten('abcdefg'[i] ?? '')}`),
    ]
    expect(problems(bomb.join('\n'))).toEqual([
      '1:1  aliases (*name) multiply this file beyond what a config holds',
    ])
  })
})

describe('the environment', () => {
  const withUrl = (url: string) => minimal.replace('https://forum.example/posts.rss', url)

  test('values come from it, also where a number is due', () => {
    const config = parse(
      `${withUrl('${FEED}?q=${QUERY:-northwind}')}scoring: { threshold: '\${LIMIT}' }\nhttp: { hosts: '\${HOSTS:-3}' }\nevery: \${EVERY}`,
      { FEED: 'https://a.example/', LIMIT: '62.5', EVERY: '5m', HOSTS: '4' },
    )
    expect(config.sources).toEqual([{ type: 'feed', url: 'https://a.example/?q=northwind' }])
    expect(config).toMatchObject({ scoring: { threshold: 62.5 }, http: { hosts: 4 }, every: 300_000 })
  })

  test('a default counts as a number too', () => {
    expect(parse(`${minimal}http: { hosts: '\${HOSTS:-3}' }`).http.hosts).toBe(3)
  })

  test('a value that looks like a number is text where text is due', () => {
    expect(parse(minimal.replace('Northwind Hosting', '${BRAND}'), { BRAND: '404' }).brands[0]?.name).toBe(
      '404',
    )
  })

  test('true and false are taken for what they say', () => {
    const config = parse(`${minimal}  - { type: forum, base: 'https://b.example', replies: '\${REPLIES}' }`, {
      REPLIES: 'false',
    })
    expect(config.sources[1]).toMatchObject({ replies: false })
  })

  test('nothing in a value can change the structure of the file', () => {
    const hostile = 'x\nevery: 1d\nsources: []'
    expect(
      parse(minimal.replace('Northwind Hosting', "a '${BRAND}'"), { BRAND: '}" # {' }).brands[0]?.name,
    ).toBe(`a '}" # {'`)
    expect(parse(withUrl('${FEED}'), { FEED: hostile }).sources).toEqual([{ type: 'feed', url: hostile }])
  })

  test('what is missing is told once, at its place', () => {
    expect(problems(`${withUrl('https://a.example/?key=${KEY}')}every: \${EVERY}`)).toEqual([
      '5:33  the environment variable KEY is not set: run `export KEY=…` first, or write ${KEY:-default}',
      '6:8  the environment variable EVERY is not set: run `export EVERY=…` first, or write ${EVERY:-default}',
    ])
  })

  test('an error shows the variable and not its value', () => {
    expect(problems(`${minimal}every: \${EVERY}\nlapse: \${A}h`, { EVERY: 'hunter2', A: 'x' })).toEqual([
      '6:8  every ${EVERY}: expected a duration such as 90s, 15m, 1h, 7d or 2w',
      '7:8  lapse ${A}h: expected a duration above zero such as 90s, 15m, 1h, 7d or 2w',
    ])
  })
})

test('a secret written into the file is not printed either', () => {
  const text = minimal
    .replace('type: feed\n    url: ', 'type: forum\n    bas: x\n    base: ')
    .replace('https://', 'https//me:hunter2@')
  expect(problems(text.replace('https//', 'ht tps://')).join('\n')).not.toContain('hunter2')
})

test('the error says where to go on', () => {
  expect(() => parse('every: 5')).toThrow(MentionsError)
  try {
    parse(`${minimal}every: 5`)
  } catch (error) {
    expect(error).toMatchObject({
      message:
        'The config has a problem:\n  mentions.yaml:6:8  every 5: expected a duration such as 90s, 15m, 1h, 7d or 2w; did you mean 5m or 5s?',
      hint: 'Correct this line, then run `mentions check`.',
    })
  }
})

test.each([
  ['every: ${EVERY}', /^Set it where this runs, .*`mentions check`\. For cron: in the crontab/],
  ['every: ${EVERY}\nlapse: ${LAPSE}', /^Set them where this runs/],
  ['every: ${EVERY}\nlapse: 5', /^Set the variables where this runs, and correct the other lines/],
])('a line is right whose variable is not set: %j', (lines, hint) => {
  expect(() => parse(`${minimal}${lines}`)).toThrow(
    expect.objectContaining({ hint: expect.stringMatching(hint) }),
  )
})

test.each(['1.10', '007', '1e3', '0x10', '4.0', 'true'])(
  'a name that YAML takes for no text is quoted as it stands: %s',
  (name) =>
    expect(problems(minimal.replace('Northwind Hosting', name))).toEqual([
      `2:11  name ${name}: expected text: put it in quotes, '${name}'`,
    ]),
)
