import { expect, test } from 'vitest'
import { parseFeed } from '../src/feeds/index.js'
import { createMatcher } from '../src/judge/match/index.js'
import { createRelevance } from '../src/judge/relevance/index.js'
import { createScorer } from '../src/judge/score/scorer.js'
import { wordsNear } from '../src/learned/words.js'
import { feedsByAddress } from '../src/sources/discover.js'
import { googleAlerts } from '../src/sources/google-alerts.js'
import { parsers } from '../src/sources/parsers.js'
import { reddit } from '../src/sources/reddit.js'
import { htmlToWords } from '../src/text/html.js'
import { quotesIn } from '../src/text/quotes/index.js'
import { redactText } from '../src/text/redact.js'
import { removeTails } from '../src/text/tails.js'
import { canonicalUrl } from '../src/text/urls.js'
import { phrasePieces, signs } from './support/hostile-pieces.js'

// Four times the text may cost nine times as much, far from the sixteen of what is quadratic. The cost is this process's own time on the
// processor, so that a busy machine changes nothing; what grew too fast is measured again, and a test fails only if it always does.
const firstPoll = {
  brands: [],
  cursors: new Map<string, string>(),
  now: new Date(0),
  folder: new URL('file:///tmp/'),
}
const MOST_GROWTH = 9
const TRIES = 12
/** Milliseconds: what costs less, at the larger size, is no danger whatever its growth. */
const CHEAP = 60

const brands = [
  { name: 'Northwind', about: ['hosting', 'server*'], notAbout: ['wind OR storm'] },
  { name: 'a', match: '"a a a a a a a a" OR a* OR a NEAR/100 b' },
]
const matcher = createMatcher(brands)
const relevance = createRelevance(brands)
const scorer = createScorer({ keywords: { 'great help': 1 }, ignore: ['not down'] })
const setting = { knownBy: undefined, looseSearch: false, beside: [] }
const feed = (item: string) =>
  new TextEncoder().encode(`<rss version="2.0"><channel><item>${item}</item></channel></rss>`)
const quietly = (run: () => unknown) => {
  try {
    run()
  } catch {
    // What is no feed is refused; that may take no longer either.
  }
}

/** Characters: a longer text is judged in part. */
const JUDGED = 20_000
const LONG = 100_000
/** What has to be matched for each, costs more. */
const MATCHED = 40_000
const redditRequest = { url: 'https://www.reddit.com/search.rss' }
const answered = {
  ...redditRequest,
  ask: { tag: 'search', request: redditRequest },
  request: redditRequest,
  status: 200,
  code: 200,
  headers: {},
  validators: {},
}
const redditOptions = reddit.options.parse({ type: 'reddit' })
const alertOptions = googleAlerts.options.parse({
  type: 'google-alerts',
  url: 'https://www.google.com/alerts/feeds/1/2',
})

/** What reads the phrases of the lexicons; to all else they are words like others, of which one in so many is enough. */
const SCORE = 'the score'
const SOME = 8

const stages: readonly (readonly [name: string, longest: number, run: (text: string) => void])[] = [
  [
    'a feed',
    LONG,
    (text) => quietly(() => parseFeed(feed(`<description><![CDATA[${text}]]></description>`))),
  ],
  ['a damaged feed', LONG, (text) => quietly(() => parseFeed(feed(text)))],
  ['what is no feed', LONG, (text) => quietly(() => parseFeed(new TextEncoder().encode(text)))],
  [
    'the name of a vocabulary',
    LONG,
    (text) => {
      const name = `x${text.replaceAll(/[<&"]/g, '')}x`
      quietly(() =>
        parseFeed(new TextEncoder().encode(`<rss version="2.0" xmlns:a="${name}"><channel/></rss>`)),
      )
    },
  ],
  ['HTML', LONG, (text) => htmlToWords(text)],
  ['a tag', LONG, (text) => htmlToWords(`<a ${text}`)],
  [
    'a post of Reddit',
    LONG,
    (text) => {
      const content = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      const entry = `<entry><id>t3_abc</id><content type="html">${content}</content></entry>`
      const body = new TextEncoder().encode(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`)
      quietly(() => reddit.read({ ...answered, body }, redditOptions, firstPoll, parsers))
    },
  ],
  [
    'a link of an alert',
    LONG,
    (text) => {
      const link = `https://www.google.com/url?url=https://forum.example/${text}&z`
      const written = link.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
      const entry = `<entry><id>1</id><link href="${written}"/></entry>`
      const body = new TextEncoder().encode(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`)
      quietly(() =>
        googleAlerts.read(
          { ...answered, ask: { tag: 'alert', request: redditRequest }, body },
          alertOptions,
          { ...firstPoll, cursors: new Map() },
          parsers,
        ),
      )
    },
  ],
  ['the address of a page', LONG, (text) => quietly(() => feedsByAddress(`https://forum.example/${text}x`))],
  ['quotes', LONG, (text) => quotesIn(text)],
  ['boilerplate', LONG, (text) => removeTails(text, 'a')],
  ['secrets', LONG, (text) => redactText(text)],
  ['an address', LONG, (text) => canonicalUrl(`https://forum.example/${text}`)],
  ['names', MATCHED, (text) => matcher.match({ text })],
  [
    'relevance',
    MATCHED,
    (text) => {
      for (const { brand, named } of matcher.match({ text }))
        relevance.get(brand)?.judge({ text }, named, setting)
    },
  ],
  [
    SCORE,
    JUDGED,
    (text) => {
      const named = matcher.match({ text }).find(({ brand }) => brand === 'Northwind')?.named ?? []
      scorer.score({ text, named })
    },
  ],
  [
    'the words that marks may teach',
    JUDGED,
    (text) => {
      for (const { named } of matcher.match({ text })) wordsNear({ text }, named)
      wordsNear({ text }, [])
    },
  ],
]

const repeated = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Milliseconds of this process. Only the sum is exact: which part of it was the system's is guessed from a few ticks of the clock. */
function cost(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function growsTooFast(run: (text: string) => void, piece: string, longest: number): boolean {
  const short = repeated(piece, longest / 4)
  // Even what is quadratic costs no more than sixteen times as much for four times the text: most need no more than a look.
  if (cost(() => run(short)) < CHEAP / 16) return false
  const long = repeated(piece, longest)
  let most = Number.POSITIVE_INFINITY
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < TRIES; tries += 1) {
    most = Math.min(
      most,
      cost(() => run(long)),
    )
    if (most < CHEAP) return false
    least = Math.min(
      least,
      cost(() => run(short)),
    )
    if (most <= MOST_GROWTH * least) return false
  }
  return true
}

// Once a run of CI is enough.
test.skipIf(process.env.GROWTH_IS_MEASURED === '1').each(stages)(
  'no piece that is repeated makes %s cost more than its length',
  (name, longest, run) => {
    const phrases =
      name === SCORE
        ? phrasePieces(200).filter((_, index) => index % 2 === 0)
        : phrasePieces(100_000).filter((_, index) => index % SOME === 0)
    const pieces = [...signs, ...phrases]
    expect(pieces.filter((piece) => growsTooFast(run, piece, longest))).toEqual([])
  },
  300_000,
)
