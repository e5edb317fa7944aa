import { describe, expect, test } from 'vitest'
import { areAlike, LEAST_WORDS, sketchOf } from '../../src/identity/likeness.js'

const words =
  'Northwind Hosting lost the mailboxes of our whole company, and nobody there can tell us when they will be back.'

const sketch = (text: string, over: object = {}) => sketchOf({ text, ...over }) ?? []
const alike = (one: string, other: string) => areAlike(sketch(one), sketch(other))

describe('a near copy', () => {
  test.each([
    ['the same', words],
    ['in capitals and with accents', words.toUpperCase().replace('COMPANY', 'CÖMPANY')],
    ['with another address', `${words} https://t.example/x8f?utm_source=feed`],
    ['with an address without a scheme', `${words} t.example/x8f`],
    ['with emoji', `🔥🔥 ${words} 😡`],
    ['with a signature', `${words}\n\n-- \nAnn Example\nHead of all things at a company with a long name`],
    ['handed on', `RT @ann: ${words}`],
    ['with tags behind it', `${words} #northwind #mail #outage`],
    ['handed on to somebody', `@bo @cy via @ann: ${words}`],
    ['with two words more', `Please share: ${words}`],
    ['handed on to somebody', `@bo @cy via @ann: ${words}`],
    ['with two words more', `Please share: ${words}`],
    ['in answer to somebody', `> What happened to you there, and since when does that go on?\n${words}`],
  ])('%s', (_, other) => {
    expect(alike(words, other)).toBe(true)
  })

  test('of a long text, though a sentence of it is another', () => {
    const long = Array.from({ length: 400 }, (_, at) => `word${at}`).join(' ')
    expect(alike(long, long.replace('word200 word201', 'quite other words, as it were'))).toBe(true)
    expect(
      alike(
        long,
        long.replace(/word39\d/g, (word) => `${word}x`),
      ),
    ).toBe(true)
    expect(
      alike(
        long,
        long.replace(/word3\d\d/g, (word) => `${word}x`),
      ),
    ).toBe(false)
  })

  test('in a script without blanks', () => {
    const text = 'ノースウィンドのサーバーが昨日から止まっていて、誰も返事をくれません。'
    expect(alike(text, `${text}🔥`)).toBe(true)
    expect(alike(text, 'ノースウィンドの請求書が二回届きました。返金してもらえますか。')).toBe(false)
  })
})

describe('no copy', () => {
  test.each([
    [
      'another trouble in words of its own',
      'Northwind Hosting sent me two invoices for March and will not answer any of my mails about that.',
    ],
    [
      'a quote of it with an answer',
      `> ${words}\nHere all is well since this morning: the trouble was in our own router, as it turned out.`,
    ],
    ['the same, and a sentence of their own', `${words} By the way, they charged me twice for March, too.`],
    [
      'half of it, and more',
      'Northwind Hosting lost the mailboxes of our whole company? Ours work, and have done so for years.',
    ],
  ])('%s', (_, other) => {
    expect(alike(words, other)).toBe(false)
  })

  test('two complaints under one title', () => {
    const title =
      'Complaint about Northwind Hosting, as the form of the consumer office asks for it, number of case follows'
    const one = sketch(
      'My domain moved to somebody else, and nobody at their support will tell me how or why.',
      { title },
    )
    const other = sketch(
      'They charged my card three times in one week and say that it is the fault of my bank.',
      { title },
    )
    expect(areAlike(one, other)).toBe(false)
  })

  test('what is too short to tell', () => {
    expect(
      sketchOf({ text: 'Northwind Hosting is down again, is anybody else seeing this now?' }),
    ).toBeUndefined()
    const twelve = 'one two three four five six seven eight nine ten eleven twelve'
    expect(twelve.split(' ')).toHaveLength(LEAST_WORDS)
    expect(sketchOf({ text: twelve })).toHaveLength(10)
    expect(
      sketchOf({ text: twelve.replace('twelve', '🔥 https://x.example/twelve-and-more') }),
    ).toBeUndefined()
    expect(sketchOf({ text: '' })).toBeUndefined()
  })
})

test('a title makes up for a short text, unless it is that of a thread', () => {
  const title = 'Northwind Hosting lost the mailboxes of our whole company'
  const text = 'nobody there can tell us when'
  expect(sketchOf({ title, text })).toBeDefined()
  expect(sketchOf({ title, titleOf: 'thread', text })).toBeUndefined()
})
