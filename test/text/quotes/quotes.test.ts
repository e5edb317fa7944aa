import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlToText, htmlToWords } from '../../../src/text/html.js'
import { quotesIn } from '../../../src/text/quotes/index.js'
import { quotedForms } from '../../support/quoted.js'

const quoted = (text: string) => quotesIn(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['> one\n> two\n\nmine', ['> one\n> two']],
  ['mine\n> one\nmine\n>> two\n> three\nmine', ['> one', '>> two\n> three']],
  ['> one\n\n> two\nmine', ['> one\n\n> two']],
  ['>.NET is bad\nmine', ['>.NET is bad']],
  ['Pat Doe wrote:\n\n> one\nmine', ['Pat Doe wrote:\n\n> one']],
  [
    'mine\n\nOn Mon, 3 Mar 2026 at 10:00, Pat\n<pat@mail.example> wrote:\n> one\nmine',
    ['On Mon, 3 Mar 2026 at 10:00, Pat\n<pat@mail.example> wrote:\n> one'],
  ],
  ['Am 03.03.26 um 10:00 schrieb Pat:\n> eins\nmein', ['Am 03.03.26 um 10:00 schrieb Pat:\n> eins']],
  [
    'Gut.\n\nAm 3. Mai 2026 um 10:00 hat Pat geschrieben:\neins',
    ['Am 3. Mai 2026 um 10:00 hat Pat geschrieben:\neins'],
  ],
  ['mine\n\n*From:* Pat\n*Sent:* Monday\n\none', ['*From:* Pat\n*Sent:* Monday\n\none']],
  ['mine [quote]one[/quote] mine', ['[quote]one[/quote]']],
  [
    '[quote=Pat][quote]one[/quote]two[/quote]mine[QUOTE="Kim"]three[/QUOTE]',
    ['[quote=Pat][quote]one[/quote]two[/quote]', '[QUOTE="Kim"]three[/QUOTE]'],
  ],
  ['[quote]one\n\nmine', ['[quote]one']],
  ['[quote][quote]one[/quote]mine', ['[quote][quote]one[/quote]']],
  [
    'mine\n-----Original Message-----\nFrom: Pat\nSent: Monday\n\none\n\ntwo',
    ['-----Original Message-----\nFrom: Pat\nSent: Monday\n\none\n\ntwo'],
  ],
  [
    '-----Ursprüngliche Nachricht-----\nVon: Pat\nGesendet: Montag\n\n> eins\nmein',
    ['-----Ursprüngliche Nachricht-----\nVon: Pat\nGesendet: Montag\n\n> eins'],
  ],
  [
    'mein\n\nVon: Pat Gesendet: Montag An: Kim Betreff: Mail\n\neins',
    ['Von: Pat Gesendet: Montag An: Kim Betreff: Mail\n\neins'],
  ],
  ['mine\n\n---------- Forwarded message ---------\none', ['---------- Forwarded message ---------\none']],
  ['Quote:\nOriginally Posted by Pat\none\n\nmine', ['Quote:\nOriginally Posted by Pat\none']],
  ['Originally Posted by Pat View Post\n\none\n\nmine', ['Originally Posted by Pat View Post\n\none']],
  ['Originally posted by Pat: it is down.\n\nmine', ['Originally posted by Pat: it is down.']],
  ['Pat said: ↑\none\n\nmine', ['Pat said: ↑\none']],
  ['Pat wrote: ↑Mon Jun 01, 2026 12:10 pm\none\n\nmine', ['Pat wrote: ↑Mon Jun 01, 2026 12:10 pm\none']],
  ['Pat wrote:\n↑01 Jun 2026, 09:05\none\n\nmine', ['Pat wrote:\n↑01 Jun 2026, 09:05\none']],
  [
    'Pat Doe hat geschrieben: ↑01.06.2026 12:10\neins\n\nmein',
    ['Pat Doe hat geschrieben: ↑01.06.2026 12:10\neins'],
  ],
  ['Pat wrote: ↑\none\n\nmine', ['Pat wrote: ↑\none']],
  ['Pat said:\none\n\ntwo\nClick to expand...\nmine', ['Pat said:\none\n\ntwo\nClick to expand...']],
])('in %j quotes are %j', (text, expected) => {
  expect(quoted(text)).toEqual(expected)
})

test.each([
  'Waiting since noon\n> 3 hours now',
  'They did it again\n>:(\n',
  'still down >.<',
  'On Monday they wrote:\nwe will mend it. They did not.',
  'Support said:\n\nwe do not care',
  'Am Montag schrieb der Support: geht nicht. Und ich warte.',
  'I got a quote from them: [quote me]',
  'From: Oslo, they said, it would take a day',
  'a -> b',
  'They wrote:\nprices ↑ by 30 percent',
  'I wrote: ↑ this is what I meant',
  // Nothing but a quote: the poster's own words came wrapped, or the answer is lost.
  '> Northwind is down',
  '[quote]Northwind is down[/quote]\n',
  '',
])('%j is all of it what somebody wrote', (text) => {
  expect(quoted(text)).toEqual([])
})

test.each(quotedForms)('what is quoted is known by its markup or its text: $name', ({ body }) => {
  const { text, quoted } = htmlToWords(body('Alpha beta. Gamma', 'Delta'))
  const inQuotes = quoted.map(({ start, end }) => text.slice(start, end)).join('|')
  for (const word of ['Alpha', 'beta', 'Gamma']) expect(inQuotes).toContain(word)
  expect(inQuotes).not.toContain('Delta')
  expect(text).toContain('Delta')
})

test.each([
  [
    '<aside class="quote"><div class="title">pat:</div><blockquote>one</blockquote></aside>two',
    '> pat:\n\n> one\n\ntwo',
  ],
  ['<div class="quote"><div>one</div></div>two', '> one\n\ntwo'],
  ['<div class="get-a-quote">Ask us</div>', 'Ask us'],
  ['say <q>no <b>way</b></q>.', 'say “no way”.'],
  ['<blockquote>a<blockquote>b</blockquote>c</blockquote>d', '> a\n\n> > b\n\n> c\n\nd'],
  ['<div class="quote">a<blockquote><div>b</div>c</blockquote></div></div>d', '> a\n\n> b\n> c\n\nd'],
])('%s is shown as %j', (html, text) => {
  expect(htmlToText(html)).toBe(text)
})

test.each([
  ['<blockquote>one</blockquote>mine</q> too <b>mine</b>', ['> one']],
  ['<q>one <q>two</q> three</q> mine', ['“one “two” three”']],
  ['<q>never closed, so mine', []],
  ['<blockquote>one <q>two</q></blockquote>mine', ['> one “two”']],
  ['mine <q>one</q> mine <blockquote>two</blockquote>', ['“one”', '> two']],
])('of %s other people said %j', (html, expected) => {
  const { text, quoted } = htmlToWords(html)
  expect(quoted.map(({ start, end }) => text.slice(start, end).trim())).toEqual(expected)
})

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      '> ',
      '>',
      '\n',
      '\n\n',
      'word ',
      'Pat wrote:\n',
      'Pat said:\n',
      '[quote]',
      '[/quote]',
      '↑',
      'Click to expand...',
    ],
    ...[
      'On 1 May at 10:00 Pat wrote:\n',
      '-----Original Message-----\n',
      'From: a\nSent: b\n',
      'Originally Posted by Pat\n',
    ],
  )

  test('quotes lie within it, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        let before = -1
        for (const { start, end } of quotesIn(text)) {
          expect(start).toBeGreaterThan(before)
          expect(end).toBeGreaterThan(start)
          before = end
        }
        expect(before).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    '> \na\n',
    '> 1\na\n',
    '[quote]',
    'Pat said:\n',
    'Quote:\nOriginally Posted by Pat\n',
    'From: a Date: b\n> ',
    'On 1:11 a\n',
    'Am 1:11 schrieb \n',
  ])('a hundred thousand characters of %j are read', (piece) => {
    const text = `mine ${piece.repeat(100_000 / piece.length)} mine`
    expect(quotesIn(text).length).toBeGreaterThanOrEqual(0)
  })

  test('quotes nested a hundred thousand times are read', () => {
    expect(htmlToText(`${'<blockquote><div class="quote">'.repeat(50_000)}x`)).toContain('x')
  })
})

test.each([
  ['kim> the site is down\nNot here.', ['kim> the site is down']],
  ['| the site is down\n| since Monday\nNot here.', ['| the site is down\n| since Monday']],
  ['| plan | price |\n| a | 3 |\nSo dear.', []],
  ['latency> 300 again\nSee above', []],
  ['this | that\nSee above', []],
])('rare marks: %j', (text, quoted) => {
  expect(quotesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted)
})
