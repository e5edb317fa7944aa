import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PhraseBook } from '../../../src/judge/score/phrases.js'
import { tokenise } from '../../../src/text/words/tokens.js'

/** The texts that a phrase covers. */
function covered(phrases: string[], text: string, classes: Record<string, string> = {}): string[] {
  const book = new PhraseBook<string>(classes)
  for (const phrase of phrases) book.add(phrase, phrase)
  const tokens = tokenise(text, 'text')
  return book.find(tokens).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end))
}

test.each([
  [['crash*'], 'It crashed, crashes!', ['crashed', 'crashes']],
  [['crash'], 'It crashed', []],
  [["won't load"], 'it WON’T load', ['WON’T load']],
  [['a|b c'], 'a c, b c, c c', ['a c', 'b c']],
  [['been? down'], 'been down, down', ['been down', 'down']],
  [['lost _ bag'], 'lost my bag, lost bag, lost my old bag', ['lost my bag']],
  [
    ['lost ~ bag'],
    'lost bag, lost my bag, lost my old bag, lost my very old bag',
    ['lost bag', 'lost my bag', 'lost my old bag'],
  ],
  [['# days'], '3 days, three days', ['3 days']],
  [['charged $'], 'charged $40, charged 40', ['charged $40']],
  [['really ?'], 'Really? Really.', ['Really?']],
  [['<not> load'], 'never load, load', ['never load']],
  [['never again'], '#neveragain', ['#neveragain']],
  [['thanks', 'thanks for nothing'], 'thanks for nothing', ['thanks for nothing']],
  [['is down'], 'it is. Down the road', []],
  [['is down'], 'what is, down', []],
  [['so'], 'sooooo', ['sooooo']],
  [['*ausfall'], 'Ausfall, Zugausfall, Ausfallrisiko', ['Ausfall', 'Zugausfall']],
  [['*störung*'], 'Störung, Netzstörungen, störend', ['Störung', 'Netzstörungen']],
  [['kein *problem'], 'kein Netzproblem', ['kein Netzproblem']],
])('%j in "%s"', (phrases, text, expected) => {
  expect(covered(phrases, text, { not: "never won't" })).toEqual(expected)
})

test('the name of the brand is one part of a phrase, however many words it has', () => {
  const book = new PhraseBook<string>()
  for (const phrase of ['<brand> down', 'thanks <brand> for nothing', 'it|<brand> is gone'])
    book.add(phrase, phrase)
  const found = (text: string, named: number[]) => {
    const tokens = tokenise(text, 'text')
    const brand = Uint8Array.from(tokens, (_, at) => (named.includes(at) ? 1 : 0))
    return book.find(tokens, brand).map(({ meaning, first, last }) => [meaning, first, last])
  }
  expect(found('Northwind Hosting down', [0, 1])).toEqual([['<brand> down', 0, 2]])
  expect(found('thanks Northwind for nothing', [1])).toEqual([['thanks <brand> for nothing', 0, 3]])
  expect(found('Northwind is gone', [0])).toEqual([['it|<brand> is gone', 0, 2]])
  expect(found('Southwind down', [])).toEqual([])
})

test('tells which of its words stand where a phrase takes any', () => {
  const book = new PhraseBook<string>()
  book.add('stürzt ~ ab', 'crash')
  expect(book.find(tokenise('stürzt nie mehr ab', 'text'))).toEqual([
    { meaning: 'crash', first: 0, last: 3, open: 0b0110 },
  ])
})

test('the phrase with fewer open words wins among equals', () => {
  const book = new PhraseBook<string>()
  book.add("can't _", 'open')
  book.add("can't wait", 'closed')
  expect(book.find(tokenise("can't wait", 'text')).map(({ meaning }) => meaning)).toEqual(['closed'])
})

test('letters are found as they are respelled', () => {
  const book = new PhraseBook<string>({}, { ß: 'ss', ö: 'oe' })
  for (const phrase of ['größe', 'stör*', '*lösung']) book.add(phrase, phrase)
  const found = (text: string) => book.find(tokenise(text, 'text')).map(({ meaning }) => meaning)
  expect(found('Größe grösse groesse')).toEqual(['größe', 'größe', 'größe'])
  expect(found('stoerend Notloesung')).toEqual(['stör*', '*lösung'])
  expect(found('grose storend')).toEqual([])
})

test('a part of a compound that is too short to tell anything is an error', () => {
  expect(() => new PhraseBook().add('*aus*', 1)).toThrow('*aus*')
})

test('a word class that is not there is an error', () => {
  expect(() => new PhraseBook().add('<nope> x', 1)).toThrow('<nope>')
})

test('phrases of several kinds are found in one pass, and none hides those of another kind', () => {
  const book = new PhraseBook<string>([{ my: 'my our' }, { my: 'the' }])
  book.add('<my> brake failed', 'whole', 0)
  book.add('brake', 'part', 1)
  book.add('<my> brake', 'other', 1)
  const said = (text: string) =>
    book.findEach(tokenise(text, 'text')).map((found) => found.map(({ meaning }) => meaning))
  expect(said('our brake failed')).toEqual([['whole'], ['part']])
  expect(said('the brake failed')).toEqual([[], ['other']])
})

test('what is remembered of words that follow each other finds what following each phrase finds', () => {
  const parts = fc.constantFrom('a', 'b', 'c', 'a|c', 'b?', '_', '~', 'a*', '#')
  const phrases = fc.array(fc.array(parts, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 })
  const words = fc.constantFrom('a', 'b', 'c', 'ab', 'zz', '3', 'a,', 'b!', '#ab', '@c', 'https://a.example')
  const texts = fc.array(fc.array(words, { minLength: 1, maxLength: 12 }), { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(phrases, texts, (all, several) => {
      const book = new PhraseBook<string>()
      for (const [at, phrase] of all.entries()) book.add(phrase.join(' '), `${at} ${phrase.join(' ')}`)
      for (const text of several) {
        // Where a name stands near, each phrase is followed by itself; none of these goes on with a name, nor with a link.
        const tokens = tokenise(`${text.join(' ')} https://name.example`, 'text')
        const brand = Uint8Array.from(tokens, (_, at) => (at === tokens.length - 1 ? 1 : 0))
        expect(book.find(tokens)).toEqual(book.find(tokens, brand))
      }
    }),
  )
})

describe('phrases inside longer ones, where they may overlap', () => {
  type Said = { about: string; weight: number }
  const book = new PhraseBook<Said>({}, {}, new Set(), {
    outweighs: (inner, outer) => inner.about === outer.about && inner.weight > outer.weight,
    standsBeside: (inner, outer) => inner.about !== outer.about,
  })
  book.add('delivers ~ not', { about: 'lacking', weight: 1 })
  book.add('insulin', { about: 'need', weight: 1 })
  book.add('delivers', { about: 'need', weight: 1 })
  book.add('in hospital', { about: 'doctors', weight: 0.5 })
  book.add('hospital', { about: 'doctors', weight: 0.9 })
  const found = (text: string) => book.find(tokenise(text, 'text')).map(({ meaning }) => meaning)

  test('what stands in an open place of another meaning counts beside it', () => {
    expect(found('delivers insulin not').map(({ about }) => about)).toEqual(['lacking', 'need'])
  })

  test('a word of the longer phrase itself does not', () => {
    expect(found('delivers today not').map(({ about }) => about)).toEqual(['lacking'])
  })

  test('of the same meaning the greatest weight counts, once', () => {
    expect(found('in hospital')).toEqual([{ about: 'doctors', weight: 0.9 }])
  })
})
