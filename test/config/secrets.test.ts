// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the config's own ${NAME} is what is tested
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.js'
import { sources } from '../../src/sources/index.js'
import { standInSources } from './stand-in-sources.js'

/** Each field where a secret may end up, rightly or by mistake, with something wrong beside it. */
const fields = [
  'brands: [{ name: "@", match: "@" }, { name: "@" }]',
  'brands: [{ name: A, staff: ["@", "x@"] }]',
  'brands: [{ name: A, official: ["@", "https://@/"] }]',
  'brands: [{ name: A, promise: { acknowledge: "@", resolve: "5 @" }, threshold: "@" }]',
  'brands: [{ name: A, hours: "@", holidays: "@" }, { name: B, hours: ["Mon @", "@-17:00"], holidays: ["@", "12-@"], timezone: "@" }]',
  'brands: [{ name: A, was: "@\n" }]\ndigest: { email: { from: "@", to: "@" } }',
  'sources: [{ type: "@" }, { type: forum, base: "@", order: "@", pages: "@", replies: "@" }]',
  'sources: [{ type: feed, url: "@" }, { type: feed, url: "@", own: "@", every: "@", name: "" }]',
  'every: "@"\nlookback: "@h"\nlapse: "@ hours"\nstore: ["@"]',
  'scoring: { threshold: "@", keywords: { a: "@" } }\npriority: { waiting: "@" }\nretention: "@"',
  'http: { contact: "ä@", userAgent: "@\\n", maxBytes: "@", deadline: "@ minutes", hosts: "@" }',
]

const checkQuery = (query: string) => ({ message: `"${query}" can't be read`, offset: 1 })

/** What a careless person may have as password: words of the config, numbers, durations, other people's handles. */
const secret = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9]{8,20}$/),
  fc.string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 20 }),
  fc.constantFrom(
    '12345 minutes',
    '98765432',
    'evening1',
    '@handle@site.example',
    'https://www.reddit.com/u/secretly',
  ),
)

test('no error ever prints what came from the environment', () => {
  fc.assert(
    fc.property(secret, fc.constantFrom(...fields), (value, field) => {
      fc.pre(value.trim().length >= 8 && !field.includes(value))
      expect(errorOf(field.replaceAll('@', '${SECRET}'), value).toLowerCase()).not.toContain(
        value.toLowerCase(),
      )
    }),
    { numRuns: 60 },
  )
})

function errorOf(text: string, value: string): string {
  try {
    parseConfig(text, {
      shownPath: 'mentions.yaml',
      env: { SECRET: value },
      sources: standInSources,
      checkQuery,
    })
  } catch (error) {
    return `${error}`
  }
  throw new Error('The config has nothing wrong with it')
}

test.each(['98765432', '[zq4secret]', '{ zq4: secret }', '""', 'true'])(
  'no error prints a secret that stands in the file itself: %s',
  (written) => {
    const parse = (type: string) =>
      parseConfig(
        `brands: [{ name: A }]\nsources: [{ type: ${type}, clientId: abc, clientSecret: ${written} }]`,
        { shownPath: 'mentions.yaml', env: {}, sources, checkQuery },
      )
    expect(() => parse('reddit')).toThrow(/clientSecret/)
    expect(() => parse('reddit')).not.toThrow(/98765432|zq4|true/)
    expect(() => parse('hackernews')).not.toThrow(/98765432|zq4|true/)
  },
)
