// What is said of posts that nobody could judge, where they are not shown themselves.
import { describe, expect, test } from 'vitest'
import { composeDigest } from '../../src/digest/compose.js'
import { digestFormats, loadDigestOutput } from '../../src/outputs/digest/index.js'
import { freshSentence, inShort } from '../../src/outputs/digest/wording.js'
import { formats, loadOutput } from '../../src/outputs/index.js'
import { english } from '../../src/outputs/wording/en/index.js'
import { unjudgedWords } from '../../src/outputs/wording/unjudged.js'
import type { Report } from '../../src/views/report.js'
import { facts } from './digest/sample.js'
import { goodCoverage, mention, report } from './sample.js'

const unjudged = [
  { language: 'fr', posts: 2 },
  { language: 'es', posts: 1 },
]
const coverage = { ...goodCoverage, unjudged }
const sentence = '3 posts are in a language that cannot be judged yet (fr 2, es 1)'
const view = { width: 200, colour: false, links: false, self: 'mentions' }
const digestView = { self: 'mentions', platform: 'linux', wording: english } as const
/** As it reads: without line ends, Markdown's escapes and HTML's tags. */
const plain = (text: string) =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('\\', '')
    .replace(/\s+/g, ' ')

test.each([
  [[{ language: 'fr', posts: 3 }], '3 posts are in a language that cannot be judged yet (fr)'],
  [[{ language: 'ja', posts: 1 }], '1 post is in a language that cannot be judged yet (ja)'],
  [unjudged, sentence],
  [[{ language: 'it', posts: 1200 }], '1,200 posts are in a language that cannot be judged yet (it)'],
  [[], undefined],
  [undefined, undefined],
])('%j: %s', (given, words) => expect(unjudgedWords(given)).toBe(words))

describe.each(formats)('%s', (format) => {
  const render = async (more: Partial<Report>, shown = [mention({ text: 'It is down' })]) =>
    plain((await loadOutput(format)).render(report(shown, more), view))

  test('counts them by language, with the command that lists them where people read', async () => {
    const said = await render({ coverage })
    if (format === 'atom' || format === 'jsonfeed') {
      expect(said).toMatch(
        /3 ?posts ?are ?in ?a ?language ?that ?cannot ?be ?judged ?yet ?\(fr ?2, ?es ?1\): ?`mentions ?list ?--unjudged/,
      )
    } else if (format === 'table' || format === 'md') {
      expect(said).toContain(sentence)
      expect(said).toContain('mentions list --unjudged')
    } else if (format === 'csv') {
      expect(said).toContain(
        'all sources,unjudged,,,2 posts are in a language that cannot be judged yet (fr),,,,,fr',
      )
    } else {
      expect(said.replaceAll(' ', '')).toContain(
        '"unjudged":[{"language":"fr","posts":2},{"language":"es","posts":1}]',
      )
    }
  })

  test('says nothing where there are none', async () => {
    expect(await render({})).not.toMatch(/cannot be judged|"unjudged":/)
  })
})

describe('nobody is said not to wait', () => {
  const table = async (more: Partial<Report>, shown: Parameters<typeof report>[0] = []) =>
    plain((await loadOutput('table')).render(report(shown, more), view))
  const calm = mention({ text: 'Nice', due: false })

  test('where nothing is shown', async () => {
    expect(await table({})).toContain('Nothing needs a reply.')
    expect(await table({ coverage })).toContain(`Nothing that can be judged needs a reply. ${sentence}`)
  })

  test('where something is', async () => {
    expect(await table({}, [calm])).toContain('Nobody waits for a reply.')
    expect(await table({ coverage }, [calm])).toContain('Nobody is known to wait for a reply.')
  })

  test('where it is told why nothing is shown', async () => {
    const whyEmpty = [{ code: 'none-known-to-wait', args: { posts: 60, unjudged: 59 } }] as const
    expect(await table({ coverage, whyEmpty })).toContain(
      '60 posts name your brand. 59 of them cannot be judged, and none of the others waits for a reply.',
    )
  })

  test('in the list of those themselves', async () => {
    const said = await table({ coverage, of: 'unjudged' }, [
      mention({ text: 'Le site ne marche plus', unjudged: 'fr', due: false }),
    ])
    expect(said).toContain(`${sentence}.`)
    expect(said).not.toMatch(/waits? for a reply|--unjudged/)
    expect(await table({ of: 'unjudged' })).toContain('Every open post is in a language that can be judged.')
    expect(await table({ coverage, of: 'unjudged' })).toContain('Nothing fits these options.')
  })
})

describe('a digest', () => {
  const fresh = {
    ...facts().stored.fresh,
    total: 8,
    needReply: 3,
    unjudged: 4,
    kinds: new Map([['praise' as const, 1]]),
  }
  const digest = composeDigest(facts({ coverage, stored: { ...facts().stored, fresh } }))

  test.each(digestFormats)('tells them in %s', async (format) => {
    const said = plain((await loadDigestOutput(format)).render(digest, digestView))
    if (format === 'json')
      expect(said).toMatch(
        /"needReply": 3, "lapsed": 0, "unjudged": 4[\s\S]*"unjudged": \[ \{ "language": "fr"/,
      )
    else {
      expect(said).toContain(sentence)
      expect(said).toContain("mentions list --unjudged --brand 'Northwind Hosting'")
    }
  })

  test('does not count them among what needs no answer', () => {
    expect(freshSentence(digest, english)).toBe(
      '8 new mentions: 3 needed a reply; 4 in a language that cannot be judged yet; without need of one: 1 praise.',
    )
    expect(digest.fresh.calm.more).toBe(1)
  })

  test('does not say that nobody waits', () => {
    expect(inShort(digest, english)).toBe('nobody is known to wait; 8 new mentions')
    expect(inShort(composeDigest(facts({ coverage })), english)).toBe('nobody is known to wait')
  })
})
