// What texts cost that were made to cost much: one piece repeated, for every stage that reads what strangers wrote. The pieces are the
// words of the lexicons themselves, markup, quotes, addresses and signs. Run: node hostile.js [STAGE] [KILOBYTES]
// Claim: four times the text costs at most eight times as much, whatever the piece; a quadratic stage takes sixteen times.
import { loadSource } from './load-source.js'

const {
  phrasePieces,
  signs,
  createMatcher,
  createRelevance,
  createScorer,
  parseFeed,
  htmlToWords,
  quotesIn,
  redactText,
  redact,
  canonicalUrl,
  reddit,
  removeTails,
  languageOf,
  tokenise,
  passageOf,
  wordsOf,
  safeText,
  safeLines,
  markdownText,
  wrapRanges,
  isAlike,
  sketchOf,
} = await loadSource(`
  export { phrasePieces, signs } from './test/support/hostile-pieces.ts'
  export { createScorer } from './src/judge/score/scorer.ts'
  export { reddit } from './src/sources/reddit.ts'
  export { tokenise } from './src/text/words/tokens.ts'
  export { createMatcher } from './src/judge/match/index.ts'
  export { createRelevance } from './src/judge/relevance/index.ts'
  export { parseFeed } from './src/feeds/index.ts'
  export { htmlToWords } from './src/text/html.ts'
  export { quotesIn } from './src/text/quotes/index.ts'
  export { redactText, redact } from './src/text/redact.ts'
  export { canonicalUrl } from './src/text/urls.ts'
  export { removeTails } from './src/text/tails.ts'
  export { sketchOf } from './src/identity/likeness.ts'
  export { isAlike } from './src/text/resemblance.ts'
  export { languageOf } from './src/languages/detect.ts'
  export { passageOf } from './src/outputs/excerpt.ts'
  export { markdownText } from './src/outputs/markdown-text.ts'
  export { wordsOf } from './src/views/words.ts'
  export { safeText, safeLines } from './src/terminal/safe.ts'
  export { wrapRanges } from './src/terminal/wrap.ts'
`)

const MOST_GROWTH = 8
const TIMES = 4
/** Less says nothing: the clock and the collector are in it. */
const LEAST_MILLISECONDS = 25

const only = process.argv[2] === 'all' ? undefined : process.argv[2]
const kilobytes = Number(process.argv[3] ?? 50)

const brands = [
  { name: 'Northwind', about: ['hosting', 'server*'], notAbout: ['wind OR storm'] },
  { name: 'a', match: '"a a a a a a a a" OR a* OR a NEAR/100 b' },
  { name: 'Comet', about: ['parcel'], notAbout: ['space'] },
]
const matcher = createMatcher(brands)
const relevance = createRelevance(brands)
const scorer = createScorer({ keywords: { 'great help': 1, down: 1 }, ignore: ['not down'] })
const namedIn = (text) => matcher.match({ text }).find(({ brand }) => brand === 'Northwind')?.named ?? []

const bytes = (text) => new TextEncoder().encode(text)
const feedOf = (text) =>
  bytes(
    `<rss version="2.0"><channel><title>t</title><item><title>t</title><link>https://forum.example/1</link><description><![CDATA[${text.replaceAll(']]>', '')}]]></description></item></channel></rss>`,
  )
const rawFeedOf = (text) =>
  bytes(
    `<rss version="2.0"><channel><title>t</title><item><title>t</title><description>${text}</description></item></channel></rss>`,
  )

/** Each makes what it needs of a text first, and answers what is to be timed. */
const stages = {
  feed: (text) => {
    const body = feedOf(text)
    return () => parseFeed(body)
  },
  'feed-raw': (text) => {
    const body = rawFeedOf(text)
    return () => {
      try {
        parseFeed(body)
      } catch {}
    }
  },
  'feed-bare': (text) => {
    const body = bytes(text)
    return () => {
      try {
        parseFeed(body)
      } catch {}
    }
  },
  html: (text) => () => htmlToWords(text),
  'html-in-tag': (text) => () => htmlToWords(`<a ${text}`),
  reddit: (text) => {
    const content = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const body = bytes(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>t3_abc</id><content type="html">${content}</content></entry></feed>`,
    )
    const answer = { url: 'https://www.reddit.com/search.rss', code: 200, headers: {}, body }
    const options = { type: 'reddit', subreddits: [], read: 'search', base: 'https://www.reddit.com' }
    return () => reddit.read(answer, options, {})
  },
  quotes: (text) => () => quotesIn(text),
  copies: (text) => () => sketchOf({ text }),
  tails: (text) => () => removeTails(text, 't'),
  match: (text) => () => matcher.match({ text }),
  relevance: (text) => {
    const found = matcher.match({ text })
    return () => {
      for (const { brand, named } of found)
        relevance.get(brand).judge({ text }, named, { looseSearch: false, beside: [] })
    }
  },
  score: (text) => {
    const named = namedIn(text)
    return () => scorer.score({ text, named })
  },
  'score-de': (text) => {
    const named = namedIn(text)
    return () => scorer.score({ text, named, language: 'de' })
  },
  'score-title': (text) => () => scorer.score({ title: text, text: 'Northwind is down' }),
  language: (text) => {
    const tokens = tokenise(text, 'text')
    return () => languageOf(tokens, 'en')
  },
  passage: (text) => {
    const { signals } = scorer.score({ text })
    return () => {
      const words = wordsOf({ text }, signals)
      if (words.text) passageOf(words.text, safeText)
    }
  },
  safe: (text) => () => {
    safeText(text)
    safeLines(text)
  },
  markdown: (text) => () => markdownText(text),
  wrap: (text) => () => wrapRanges(text, 60),
  redact: (text) => () => redactText(text),
  'redact-url': (text) => () => redact(`https://forum.example/${text}`),
  url: (text) => () => canonicalUrl(`https://forum.example/${text}`),
  alike: (text) => () => isAlike(text, `${text} x`),
}

const sentences = phrasePieces(Number(process.env.EVERY ?? 40))

const repeated = (piece, size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

function fastest(run, rounds) {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    // What else the machine does is not counted.
    const before = process.cpuUsage()
    run()
    best = Math.min(best, process.cpuUsage(before).user / 1000)
    if (best > 4000) break
  }
  return best
}

let broken = 0
for (const [name, prepare] of Object.entries(stages)) {
  if (only !== undefined && !only.split(',').includes(name)) continue
  const pieces = /score|passage|relevance|match|language/.test(name)
    ? [...signs, ...sentences]
    : [...signs, ...sentences.slice(0, 20)]
  let worst = { growth: 0 }
  let slowest = { long: 0 }
  for (const piece of pieces) {
    const quick = fastest(prepare(repeated(piece, kilobytes * 1000)), 1)
    const whole = fastest(prepare(repeated(piece, TIMES * kilobytes * 1000)), 1)
    const certain = whole > LEAST_MILLISECONDS && whole > 6 * quick
    const short = certain
      ? Math.max(2, fastest(prepare(repeated(piece, kilobytes * 1000)), 3))
      : Math.max(quick, LEAST_MILLISECONDS / 4)
    const long = certain ? fastest(prepare(repeated(piece, TIMES * kilobytes * 1000)), 3) : whole
    const growth = long / short
    if (certain && growth > worst.growth) worst = { growth, piece }
    if (long > slowest.long) slowest = { long, piece }
    if (certain && growth > MOST_GROWTH) {
      broken++
      console.log(
        `  ${name.padEnd(12)} ${JSON.stringify(piece).padEnd(50)} ${short.toFixed(1)} ms → ${long.toFixed(1)} ms  × ${growth.toFixed(1)}`,
      )
    }
  }
  console.log(
    `${name.padEnd(12)} ${pieces.length} pieces, ${TIMES * kilobytes} KB: worst growth × ${worst.growth.toFixed(1)} ${JSON.stringify(worst.piece ?? '')}, slowest ${slowest.long.toFixed(0)} ms ${JSON.stringify(slowest.piece)}`,
  )
}
console.log(broken === 0 ? `limit × ${MOST_GROWTH}  holds` : `limit × ${MOST_GROWTH}  BROKEN by ${broken}`)
