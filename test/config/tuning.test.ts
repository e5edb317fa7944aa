// What a config says about relevance and scoring beside the words of its brands.
import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.js'
import { checkQuery } from '../../src/judge/match/index.js'
import { signalNames } from '../../src/judge/score/points.js'
import { MentionsError } from '../../src/model/error.js'
import { standInSources } from './stand-in-sources.js'

const parse = (text: string) =>
  parseConfig(text, {
    shownPath: 'mentions.yaml',
    env: {},
    sources: standInSources,
    checkQuery,
    signals: signalNames,
  })

function problems(text: string): string[] {
  try {
    parse(text)
  } catch (error) {
    if (!(error instanceof MentionsError)) throw error
    return error.message.split('\n').slice(1)
  }
  return []
}

const config = (brand: string, more = '') => `brands:
  - name: Orange
${brand}
sources:
  - type: feed
    url: https://forum.example/posts.rss
    threshold: 30
${more}`

test('a brand says what it is about, a source its threshold, the scoring what counts', () => {
  const parsed = parse(
    config(
      '    about: [sim, "mobile data"]\n    notAbout: [juice]',
      'scoring: { ignore: [crash pad], signals: { down: 3, headline: 0, not-good: -1.5 } }',
    ),
  )
  expect(parsed.brands[0]).toMatchObject({ about: ['sim', 'mobile data'], notAbout: ['juice'] })
  expect(parsed.sources[0]).toMatchObject({ threshold: 30 })
  expect(parsed.scoring).toMatchObject({
    ignore: ['crash pad'],
    signals: { down: 3, headline: 0, 'not-good': -1.5 },
  })
})

test.each([
  [
    'a query in about',
    config('    about: [sim, "(juice"]'),
    ['  mentions.yaml:3:19  about: The parenthesis opened here is never closed.'],
  ],
  [
    'a query in notAbout',
    config('    notAbout:\n      - nor*wind'),
    ['  mentions.yaml:4:12  notAbout: A * may only end a word.'],
  ],
  [
    'a signal',
    config('', 'scoring:\n  signals: { outages: 1 }'),
    ['  mentions.yaml:9:14  unknown signal "outages": did you mean "outage"?'],
  ],
  ['points', config('', 'scoring:\n  signals: { down: 11 }'), [expect.stringMatching(/9:20 {2}.*down.* 11/)]],
  [
    'an empty phrase',
    config('', 'scoring: { ignore: [""] }'),
    ['  mentions.yaml:8:21  ignore[0] "" is empty'],
  ],
])('%s that is wrong is told at its place', (_what, text, expected) => {
  expect(problems(text)).toEqual(expected)
})

test('signals of any name pass where nobody knows the names', () => {
  const text = config('', 'scoring: { signals: { outages: 1 } }')
  expect(parseConfig(text, { shownPath: 'x', env: {}, sources: standInSources }).scoring.signals).toEqual({
    outages: 1,
  })
})
