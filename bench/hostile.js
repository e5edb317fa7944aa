// What texts cost that were made to cost much: one piece repeated, for every stage that reads what strangers wrote. The pieces are the
// words of the lexicons themselves, markup, quotes, addresses and signs. Run: node hostile.js [STAGE] [KILOBYTES]
// Claim: four times the text costs at most eight times as much, whatever the piece; a quadratic stage takes sixteen times.
import { loadSource } from './load-source.js'

const {
  lexicons,
  phrasesOf,
  createMatcher,
  createRelevance,
  createScorer,
  parseFeed,
  htmlToWords,
  quotesIn,
  redactText,
  redact,
  canonicalUrl,
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
} = await loadSource(`
  export { lexicons } from './src/languages/index.ts'
  export { phrasesOf, createScorer } from './src/judge/score/scorer.ts'
  export { tokenise } from './src/judge/score/tokens.ts'
  export { createMatcher } from './src/judge/match/index.ts'
  export { createRelevance } from './src/judge/relevance/index.ts'
  export { parseFeed } from './src/feeds/index.ts'
  export { htmlToWords } from './src/text/html.ts'
  export { quotesIn } from './src/text/quotes/index.ts'
  export { redactText, redact } from './src/text/redact.ts'
  export { canonicalUrl } from './src/text/urls.ts'
  export { removeTails } from './src/text/tails.ts'
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
  quotes: (text) => () => quotesIn(text),
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

/** What a phrase of a lexicon looks like in a text. */
const spoken = (phrase, classes) =>
  phrase
    .split(/\s+/)
    .filter((part) => part !== '~')
    .map((part) =>
      part === '_' ? 'it' : part === '#' ? '3' : part === '$' ? '$5' : part.split('|')[0].replace(/\?$/, ''),
    )
    .map((word) =>
      word === '<brand>'
        ? 'Northwind'
        : word.startsWith('<')
          ? (classes[word.slice(1, -1)] ?? 'x').trim().split(/\s+/)[0]
          : word,
    )
    .map((word) => word.replaceAll('*', ''))
    .join(' ')

/** Every so many phrases: all of them take an hour. */
function samples(every) {
  const pieces = []
  for (const lexicon of lexicons.values()) {
    const lists = [
      ...lexicon.groups.map((group) => [group, lexicon.classes]),
      ...lexicon.danger.facets.map((facet) => [facet, lexicon.danger.classes]),
      ...lexicon.harm.harms.map((harm) => [harm, lexicon.harm.classes]),
    ]
    for (const [group, classes] of lists)
      for (const [index, phrase] of phrasesOf(group).entries())
        if (index % every === 0) pieces.push(spoken(phrase, classes))
  }
  return [...new Set(pieces)]
}

const joints = [' ', ' but ', '. ', ' Northwind ', '? ', ' Northwind did not. ']
const phrases = samples(Number(process.env.EVERY ?? 40))
const sentences = phrases.map((phrase, index) => `${phrase}${joints[index % joints.length]}`)

const signs = [
  'great but ',
  'great 🙃 ',
  'well done ',
  'well done. ',
  'well done mending ',
  'thanks for ',
  'or Northwind ',
  'Northwind vs ',
  'Northwind or ',
  'down Northwind did not. ',
  'Northwind not, ',
  'Northwind ',
  'switched to Northwind ',
  'switched to Northwind because ',
  'Bluefinch went down, Northwind did not ',
  'my neighbour says ',
  'fire ',
  'smoke ',
  'fork snapped. ',
  'a ',
  'a. ',
  'aA',
  '#aA',
  '#a ',
  '#NorthwindDown ',
  '@a ',
  '@northwindhelp ',
  '.',
  '. ',
  '...',
  '!',
  '? ',
  '!? ',
  ':) ',
  ':',
  '://',
  'a://',
  'www.',
  'a.',
  'a-',
  'a_',
  "a'",
  '’',
  '*',
  'a*',
  'a**',
  '1',
  '1,',
  '1.',
  '$1',
  '3rd ',
  '😡',
  '🙃 ',
  '👩‍',
  '\u200d',
  '\u200b',
  'a\u200b',
  'e\u0301',
  '\u0301',
  '\u202e',
  '\u0000',
  '\uFE0F',
  '风',
  '风 ',
  'ก',
  '가',
  'ا',
  'ß',
  'İ',
  'ﬁ',
  'ſ',
  '\n',
  '\n\n',
  ' ',
  '  \n',
  '\r\n',
  '\t',
  ' \u00a0',
  '> ',
  '>',
  '> a\n',
  '> a\n\n',
  '>\n',
  'a\n> b\nc\n',
  '> > ',
  '|',
  '| a ',
  '-----Original Message-----\n',
  '-----Original Message-----\nFrom: a\n',
  'On 3 May at 10:00, Pat wrote:\n',
  'On 3 May at 10:00, Pat wrote:\n> a\n',
  'On ',
  'On a, ',
  'Am 3. Mai schrieb Pat:\n',
  'Am ',
  'From: a\nSent: b\n',
  'From: ',
  'Von: a\n',
  '-- \n',
  '--',
  '___',
  'Originally Posted by Pat\n',
  'Pat wrote:\n',
  'Pat said:\n',
  'wrote: ',
  '[quote]',
  '[quote]a[/quote]',
  '[/quote]',
  '[quote=a]',
  '[quote="',
  '[quote][/quote]b ',
  '[',
  ']',
  '[url=',
  '[b]',
  '[quote ',
  '“',
  '“a” ',
  '"',
  '"a" ',
  '„a“ ',
  '«',
  '(',
  ')',
  '{',
  '}',
  '{{',
  '${A}',
  '\\',
  '&',
  '&amp;',
  '&amp',
  '&#',
  '&#x',
  '&#38;',
  '&lt;',
  '&lt;p&gt;',
  '&a',
  '&amp;amp;',
  '&#1114112;',
  '&;',
  '&nbsp;',
  '<',
  '<a',
  '<a ',
  '<a>',
  '</a>',
  '<p>',
  '</p>',
  '<p',
  '<br>',
  '<br/>',
  '<b>',
  '<div>',
  '<div',
  '</div',
  '<!',
  '<!-',
  '<!--',
  '<!-- ',
  '<!-- SC_OFF -->',
  '<!-- SC_ON -->',
  '<!-- SC_OFF --><div class="md">',
  '-->',
  '<?',
  '<?a ',
  '<![CDATA[',
  '<![CDATA[a',
  '<script>',
  '<script',
  '</script',
  '<style>',
  '<title>',
  '<textarea>',
  '</textarea>',
  '<textarea ',
  '<iframe>',
  '<xmp>',
  '<select>',
  '<svg>',
  '</svg>',
  '<svg/>',
  '<noscript>',
  '<plaintext>',
  '<object>',
  'href="a" ',
  '<a href="a" ',
  '<a href="',
  '<a href=',
  "<a href='",
  '<a href="a">',
  '<a href="https://a.example/">',
  '<a href="https://a.example/">b</a>',
  '<a href="https://a.example/">b',
  '<img alt="a">',
  '<img ',
  'class="a" ',
  '<div class="quote">',
  '<div class="quote">a</div>b',
  '<blockquote>',
  '</blockquote>',
  '<blockquote>a</blockquote>',
  '<q>',
  '</q>',
  '<q>a</q>',
  '<table>',
  '<tr>',
  '<td>',
  '<table><td>',
  '<ul>',
  '<li>',
  '<ul><li>',
  '<ol start="9">',
  '<pre>',
  '</pre>',
  '<code>',
  '<h1>',
  '="',
  "='",
  '=',
  '<item>',
  '</item>',
  '<entry>',
  '<item><title>a</title></item>',
  '<item><link>https://forum.example/a</link>',
  '<rss>',
  '<x:y>',
  '<media:group>',
  '<content type="xhtml">',
  '<link href="a"/>',
  '<category>a</category>',
  ' xmlns:a="b"',
  '<a xmlns:b="c">',
  '<div xmlns="http://www.w3.org/1999/xhtml">',
  'submitted by ',
  '<span><a href="https://a.example/">[link]</a></span> ',
  'The post ',
  'The post <a href="https://a.example/">a</a> appeared first on ',
  'Read more',
  'Continue reading ',
  '[…]',
  '…',
  '{"items":[',
  '[{',
  '{"a":',
  ',"a":"b"',
  '{"',
  '\\u0000',
  '[[',
  'https://',
  'https://a',
  'https://a.example/ ',
  'https://a.example/b?c=d&',
  'https://a:b@',
  'https://a:b@c.example/ ',
  'http://***',
  'a:b@',
  '@',
  'a@',
  '?',
  '?a',
  '?a=',
  '&a=',
  'a=b&',
  '%',
  '%2',
  '%25',
  '/',
  '/a',
  '/../',
  '//',
  '#',
  ';',
  ';a=',
  'token=',
  'key=a ',
  'password: ',
  'Bearer ',
  'Authorization: ',
  '[::1]',
  'http://[',
  'http://[::1]/ ',
  ':80',
  'xn--',
  'utm_source=a&',
  '.html',
  'index.html/',
  'amp/',
  'file:',
  'C:\\',
  '~',
  '`',
  '``',
  '```',
  '`a',
  '_a_',
  '*a*',
  '\u001b[',
  '\u001b]8;;',
]

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
