import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeQuery } from '../../../src/judge/match/describe.js'
import { checkQuery, createMatcher, quotePhrase, searchPhrases } from '../../../src/judge/match/index.js'
import { parseQuery } from '../../../src/judge/match/parse.js'
import { QueryError } from '../../../src/judge/match/query.js'
import { breadth } from '../../../src/judge/relevance/breadth.js'

const letters = fc.constantFrom(...'abcdeéßØłИёσΣあ', 'n', 'N', 's', '1', '7')
const latin = fc.constantFrom(...'abcdeéØłnNzZ')
const word = fc.array(latin, { minLength: 2, maxLength: 8 }).map((parts) => parts.join(''))
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const separator = fc.constantFrom(' ', '  ', '\n', ', ', '-', '_', ' (', '/', '" ', "' ", '…', '。', ' — ')
const noise = fc
  .array(
    fc.oneof(
      letters,
      separator,
      fc.constantFrom('#', '@', "'", '’', '.', '\u200b', '\u0301', '🔥', '北', '\ud800', 'http://x.example/'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

const phraseFinder = (phrase: string) => {
  const matcher = createMatcher([{ name: 'b', match: quotePhrase(phrase) }])
  return (text: string) => matcher.match({ text })[0]?.named ?? []
}

/** How the matcher should see a text, written down in the simplest way. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[øłß]/g, (letter) => ({ ø: 'o', ł: 'l', ß: 'ss' })[letter] ?? '')

test('a phrase at word boundaries is found, where it stands', () => {
  fc.assert(
    fc.property(phrase, noise, noise, separator, separator, (phrase, before, after, open, close) => {
      const start = before.length + open.length
      const text = before + open + phrase + close + after
      const spans = phraseFinder(phrase)(text)
      expect(spans.some((span) => span.start <= start && start + phrase.length <= span.end)).toBe(true)
    }),
    { numRuns: 150 },
  )
})

test('what is found folds back to the phrase', () => {
  fc.assert(
    fc.property(word, noise, noise, (word, before, after) => {
      const text = `${before} ${word.toUpperCase()} ${after}${word}`
      for (const { start, end } of phraseFinder(word)(text)) {
        expect(plain(text.slice(start, end)).replace(/[\u200b'’]/g, '')).toBe(plain(word))
      }
    }),
    { numRuns: 150 },
  )
})

test('a phrase is not found inside a longer word', () => {
  fc.assert(
    fc.property(phrase, latin, fc.boolean(), separator, (phrase, letter, atEnd, separator) => {
      const longer = atEnd ? phrase + letter : letter + phrase
      expect(phraseFinder(phrase)(`x9${separator}${longer}${separator}x9`)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

const queryPiece = fc.constantFrom(
  'north',
  'wind',
  'a',
  '"',
  '(',
  ')',
  ' ',
  ' ',
  ' OR ',
  ' AND ',
  'NOT ',
  '-',
  '|',
  ' NEAR/3 ',
  'NEAR',
  'title:',
  'site:',
  'case:',
  'url:',
  'foo:',
  '*',
  '@help',
  'x.example',
  '\\',
  '“',
  '北',
  "'",
  '&',
  '\n',
  '🔥',
  ',',
  'https://',
  '\ud800',
  '#',
  '?',
  '"~3',
  '{',
  '}',
  '‘',
  '’',
  '<<<',
  '>>>',
  '+',
  '&&',
  ' /3 ',
  ' ONEAR/2 ',
  '~',
)
const query = fc.oneof(
  fc.array(queryPiece, { maxLength: 20 }).map((parts) => parts.join('')),
  fc.string(),
)

test('any query is read, or refused at a place within it', () => {
  fc.assert(
    fc.property(query, noise, (query, text) => {
      const wrong = checkQuery(query)
      if (wrong) {
        expect(() => parseQuery(query)).toThrow(QueryError)
        expect(wrong.offset).toBeGreaterThanOrEqual(0)
        expect(wrong.offset).toBeLessThanOrEqual(query.length)
        return
      }
      expect(describeQuery(query)).not.toBe('')
      expect(breadth(query)).not.toBe('')
      expect(searchPhrases({ name: 'b', match: query })).not.toEqual([])
      for (const { named } of createMatcher([{ name: 'b', match: query }]).match({ text })) {
        for (const { start, end } of named) expect(start >= 0 && start < end && end <= text.length).toBe(true)
      }
    }),
    { numRuns: 800 },
  )
})

test('any text with a letter is a phrase once quoted', () => {
  fc.assert(
    fc.property(fc.oneof(noise, fc.string({ unit: 'grapheme' })), (text) => {
      const name = `a1${text}`
      fc.pre(checkQuery(quotePhrase(name))?.message.includes('at most') !== true)
      expect(parseQuery(quotePhrase(name))).toMatchObject({ type: 'term', look: 'phrase', text: name })
    }),
  )
})

const term = fc.oneof(
  word.filter((word) => !/^(?:AND|OR|NOT|NEAR)$/.test(word)),
  phrase.map(quotePhrase),
  word.map((word) => `${word}*`),
)
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    term,
    fc
      .tuple(tie('tree'), fc.constantFrom(' ', ' OR ', ' AND ', ' -'), tie('tree'))
      .map(([one, by, other]) => `(${one}${by}${other})`),
    tie('tree').map((part) => `NOT ${part}`),
    fc.tuple(term, term).map(([one, other]) => `${one} NEAR/2 ${other}`),
  ),
}))

test('all brands at once match as each of them alone', () => {
  const brand = fc.record({ name: word, match: tree, exclude: fc.option(term, { nil: undefined }) })
  const text = fc.array(fc.oneof(word, separator, noise), { maxLength: 20 }).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(
      fc.array(brand, { maxLength: 6 }),
      fc.array(fc.record({ title: text, text }), { maxLength: 3 }),
      (brands, posts) => {
        const together = createMatcher(brands)
        for (const post of posts) {
          // A post that says what the queries look for, too: chance alone seldom does.
          for (const searched of [
            post,
            { ...post, text: `${post.text} ${brands.map(({ match }) => match).join(' ')}` },
          ]) {
            expect(together.match(searched)).toEqual(
              brands.flatMap((brand) => createMatcher([brand]).match(searched)),
            )
          }
        }
      },
    ),
    { numRuns: 80 },
  )
})

/** The rules of AND, OR and NOT, by the book. */
test('operators do what logic says', () => {
  type Tree = { text: string; holds: (words: ReadonlySet<string>) => boolean }
  const leaf = fc
    .constantFrom('a1', 'b1', 'c1')
    .map((word): Tree => ({ text: word, holds: (words) => words.has(word) }))
  const { logic } = fc.letrec<{ logic: Tree }>((tie) => ({
    logic: fc.oneof(
      { maxDepth: 4 },
      leaf,
      tie('logic').map(
        (part): Tree => ({ text: `NOT (${part.text})`, holds: (words) => !part.holds(words) }),
      ),
      fc.tuple(tie('logic'), tie('logic')).map(
        ([one, other]): Tree => ({
          text: `(${one.text} OR ${other.text})`,
          holds: (words) => one.holds(words) || other.holds(words),
        }),
      ),
      fc.tuple(tie('logic'), tie('logic')).map(
        ([one, other]): Tree => ({
          text: `(${one.text}) ${other.text.startsWith('NOT') ? 'AND ' : ''}(${other.text})`,
          holds: (words) => one.holds(words) && other.holds(words),
        }),
      ),
    ),
  }))
  fc.assert(
    fc.property(logic, fc.subarray(['a1', 'b1', 'c1']), ({ text, holds }, words) => {
      const matches = createMatcher([{ name: 'b', match: text }]).match({ text: words.join(' ') })
      expect(matches.length > 0).toBe(holds(new Set(words)))
    }),
    { numRuns: 150 },
  )
})
