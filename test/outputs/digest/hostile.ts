import fc from 'fast-check'
import { byCase } from '../../../src/cases/by-case.js'
import { composeDigest } from '../../../src/digest/compose.js'
import type { Digest } from '../../../src/digest/digest.js'
import { toldFailure } from '../../support/told.js'
import { hostileReport, hostileText } from '../hostile.js'
import { busyFacts, facts } from './sample.js'

/** What strangers write to break a mail: tags, attributes, styles, comments, headers, and whatever else they write. */
const injection = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"><img src=x onerror=alert(1)>',
        '</td></tr></table>',
        "' style='position:fixed",
        '" style="background:url(https://evil.example/x.png)',
        '</style><script>alert(1)</script>',
        '<!--',
        '-->',
        '<![endif]-->',
        '<![CDATA[',
        '&#60;b&#62;',
        '&lt',
        '}body{display:none',
        '\r\nBcc: evil@evil.example\r\n\r\n',
        '`',
        "'; rm -rf / #",
      ),
      hostileText,
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))

/** A digest in which everything that strangers, sources and configs can write is as bad as can be. */
export const hostileDigest: fc.Arbitrary<Digest> = fc
  .record({
    report: hostileReport,
    brands: fc.array(injection, { minLength: 1, maxLength: 4 }),
    words: injection,
    url: injection.map((tail) => `https://forum.example/${tail}`),
  })
  .map(({ report, brands, words, url }) => {
    const mentions = report.mentions.map((mention) => ({
      ...mention,
      brand: words,
      post: { ...mention.post, title: words, url, author: { name: words } },
    }))
    const shown = byCase(mentions).map((person) => ({ ...person, posts: 3 }))
    const base = busyFacts()
    return composeDigest(
      facts({
        brands,
        late: { cases: shown.length + 2, people: shown.length + 2, shown },
        waiting: { cases: shown.length, people: shown.length, shown },
        stored: base.stored,
        calm: mentions,
        moved: {
          cases: 5,
          shown: base.moved.shown.map((move) => ({
            ...move,
            person: words,
            place: words,
            by: words,
            what: words,
            url,
          })),
        },
        coverage: {
          sources: [
            ...report.coverage.sources.map((source) => ({
              ...source,
              name: words,
              ...(source.problem && { problem: { ...source.problem, failure: toldFailure(words) } }),
            })),
          ],
        },
      }),
    )
  })
