// Queries as people paste them from the languages of other tools.
import { describe, expect, test } from 'vitest'
import { describeQuery } from '../../../src/judge/match/describe.js'
import { createMatcher, searchPhrases } from '../../../src/judge/match/index.js'
import { likeOperators, operatorInQuotes } from '../../../src/judge/match/like-operators.js'
import { parseQuery } from '../../../src/judge/match/parse.js'
import { QueryError } from '../../../src/judge/match/query.js'
import { found } from './found.js'

type Row = [query: string, finds: string[], doesNot: string[]]

const near = 'kestrel lost my sail'
const far = 'kestrel wrote to me after ten long weeks about the sail'
const turned = 'my sail from kestrel'

describe.each<Row>([
  // Words together, as in Lucene, Sphinx, Brandwatch and Talkwalker
  ['"kestrel sail"~3', [near, turned], [far, 'kestrel']],
  ['"kestrel sail"~1', ['a kestrel sail', 'sail, kestrel'], [near]],
  ['"kestrel lost sail"~1', ['lost sail: kestrel', 'kestrel lost sail'], [near, 'kestrel lost']],
  ['"kestrel lost sail"~2', [near, 'sail lost at kestrel'], [far, 'kestrel lost one old sail']],
  ['"kestrel lost sail"~10', [near], ['kestrel lost']],
  ['“kestrel sail”~3', [near], [far]],
  ['title:"kestrel sail"~3 OR boom', ['boom'], [near]],
  ['NOT "kestrel sail"~3', [far], [near]],
  ['("kestrel sail"~3 OR boom) lost', [near, 'lost boom'], [far]],
  ['"sail sail"~3', ['sail, my sail'], ['sail', 'sail one two three sail']],
  ['"kestrel sa"*~3', [near, 'kestrel sanded'], ['kestrel mast']],
  ['"kestrel" "lost sail"~3', ['kestrel: sail lost'], ['kestrel lost']],
  // NEAR in its spellings
  ['kestrel NEAR/3 sail', [near, turned], [far]],
  ['kestrel NEAR3 sail', [near, turned], [far]],
  ['kestrel near/3 sail', [near, turned], [far]],
  ['kestrel Near/3 sail', [near, turned], [far]],
  ['kestrel NEAR:3 sail', [near], [far]],
  ['kestrel NEAR(3) sail', [near], [far]],
  ['kestrel W/3 sail', [near, turned], [far]],
  ['kestrel w/3 sail', [near], [far]],
  ['kestrel WITHIN/3 sail', [near], [far]],
  ['kestrel AROUND(3) sail', [near, turned], [far]],
  ['kestrel AROUND (3) sail', [near], [far]],
  ['kestrel around(3) sail', [near], [far]],
  ['kestrel /3 sail', [near, turned], [far]],
  ['"kestrel"NEAR/3"sail"', [near], [far]],
  ['(kestrel OR harrier)W/3(sail OR boom)', [near, 'a boom, harrier'], [far]],
  ['(kestrel)/3 sail', [near], [far]],
  ['kestrel -sail NEAR/3 lost', ['kestrel and a sail'], [near]],
  ['NOT (kestrel AROUND(3) sail)', [far], [near]],
  // in this order
  ['kestrel ONEAR/3 sail', [near], [turned, far]],
  ['kestrel onear/3 sail', [near], [turned]],
  ['kestrel NEAR/3f sail', [near], [turned, far]],
  ['kestrel NEAR/3F sail', [near], [turned]],
  ['kestrel PRE/3 sail', [near], [turned, far]],
  ['(boom OR kestrel) ONEAR/3 (mast OR sail)', [near], [turned]],
  ['a1 ONEAR/2 b1 ONEAR/2 c1', ['a1 b1 x c1'], ['c1 b1 a1', 'b1 a1 c1']],
  // AND, OR and NOT by signs
  ['+kestrel +sail', [near], ['kestrel']],
  ['+kestrel -sail', ['kestrel'], [near]],
  ['+"lost my" OR boom', [near, 'boom'], ['lost sail']],
  ['+(kestrel OR harrier) sail', [near], ['kestrel']],
  ['kestrel + sail', [near], ['kestrel', 'sail']],
  ['"kestrel"+"sail"', [near], ['kestrel']],
  ['kestrel && sail', [near], ['kestrel']],
  ['kestrel&&sail', [near], ['kestrel']],
  ['kestrel || boom', ['boom'], ['sail']],
  ['kestrel｜boom', ['boom'], ['sail']],
  ['（kestrel OR boom） sail', [near], ['kestrel']],
  ['kestrel ANDNOT sail', ['kestrel'], [near]],
  ['kestrel AND NOT sail', ['kestrel'], [near]],
  ['kestrel AND(sail OR boom)', [near], ['kestrel']],
  ['+49', ['call +49 30'], ['49 sails']],
  // Comments
  ['kestrel <<<our own name>>> sail', [near], ['kestrel']],
  ['<<<all OR nothing>>>kestrel', [near], ['all']],
  ['kestrel /* the shop */ OR boom', ['boom'], ['shop']],
  // Capitals
  ['{BP}', ['BP lost my sail'], ['bp lost', 'Bp']],
  ['{Kestrel Sails}', ['the Kestrel Sails shop'], ['kestrel sails', 'KESTREL SAILS']],
  ['{BP} OR {Kestrel}', ['Kestrel'], ['bp kestrel']],
  ['({BP}OR boom) -{Shell}', ['BP shell'], ['bp', 'BP Shell']],
  ['title:{BP} OR boom', ['boom'], ['BP']],
  ['{BP} NEAR/2 sail', ['BP sail'], ['bp sail']],
  ['NOT {BP}', ['bp'], ['BP']],
  ['"{BP}"', ['bp'], ['oil']],
  ['{Kestrel}*', ['Kestrels'], ['kestrels']],
  // Quotation marks of other languages
  ['‘lost my’', ['lost my sail'], ['my lost sail']],
  ['‘lost my’ OR ‘boom’', ['a boom'], ['my lost']],
  ['‚lost my‘', ['lost my sail'], ['my lost sail']],
  ['’lost my’', ['lost my sail'], ['my lost sail']],
  ["'lost my'", ['lost my sail'], ['my lost sail']],
  ["('lost my' OR boom)", ['boom', 'lost my sail'], ['my lost sail']],
  ['-‘lost my’ sail', ['my lost sail'], ['lost my sail']],
  ['‘O’Reilly lost’', ['O’Reilly lost it'], ['lost: O’Reilly']],
  ['‘kestrel sail’~3', [near], [far]],
  ['‹lost my›', ['lost my sail'], ['my lost sail']],
  ['«lost my»', ['lost my sail'], ['my lost sail']],
  ['»lost my«', ['lost my sail'], ['my lost sail']],
  ['„lost my“', ['lost my sail'], ['my lost sail']],
  ['„lost my”', ['lost my sail'], ['my lost sail']],
  ['“lost my"', ['lost my sail'], ['my lost sail']],
  ['「lost my」', ['lost my sail'], ['my lost sail']],
  ['《lost my》OR『boom box』', ['lost my sail', 'boom box'], ['my lost', 'box boom']],
  ['〝lost my〟', ['lost my sail'], ['my lost sail']],
  ["rock 'n' roll", ['rock n roll'], ['rock roll']],
  ["O'Reilly sail's", ["O'Reilly, the sail's"], ['sail']],
  ["'twas OR kestrels' sail", ['twas', "kestrels' sail"], ['sail']],
  // One letter, and any at the end
  ['kest?el', ['kestrel', 'Kestzel'], ['kestel', 'kestrrel', 'kestrels']],
  ['k?str?l', ['kestrel', 'KASTRUL'], ['kstrl', 'kestrels']],
  ['kest??l', ['kestrel'], ['kestel']],
  ['kestr?l*', ['kestrels', 'kestral'], ['kestrl']],
  ['stra?e', ['eine Straße', 'Strate'], ['strae', 'strasse']],
  ['m?ller', ['Müller', 'Miller'], ['mller']],
  ['kestrel?', ['kestrel', 'kestrels', 'kestrel?'], ['kestrelss', 'kestre']],
  ['is it down?', ['is it down'], ['is it']],
  ['kestrel.example?', ['see kestrel.example'], ['kestrel example']],
  ['@kestrel?', ['thanks @kestrel'], ['kestrel']],
  ['https://kestrel.example/watch?v=a1', ['at kestrel.example/watch?v=a1'], ['kestrel.example']],
  ['kest?el NEAR/3 sail', [near], [far]],
  ['-kest?el sail', ['sail'], [near]],
  ['case:Kest?el', ['Kestrel'], ['kestrel', 'KESTREL']],
  ['{Kest?el}', ['Kestrel'], ['kestrel']],
  ['author:kest?el OR boom', ['boom'], ['kestrel']],
  ['"kestrel*"', ['kestrels', 'my kestrel'], ['a kestre']],
  [
    '"kest* sail"',
    ['kestrel sails? no, kestrels sail', 'kestrel sail'],
    ['kestrel lost sail', 'kestrel sails'],
  ],
  ['"lost sail*"', ['lost sails'], ['lost my sails']],
  ['"lost sa?l"', ['a lost sail'], ['lost sal']],
  ['"lost s??l here"', ['lost sail here'], ['lost sail']],
  ['"ke* lo* sail"', ['kestrel lost sail'], ['kestrel sail lost']],
  ['"kest?el sai*"~3', [near, 'sails from kestrel'], [far]],
  ['"lost sa?l"*', ['lost sails'], ['lost sal']],
  ['case:"Kest* Sails"', ['Kestrel Sails'], ['kestrel sails', 'Kestrel sails']],
  ['"C++ kest*"', ['C++ kestrels'], ['C kestrels']],
  ['"who is it?"', ['who is it'], ['who is its']],
  ['"M*A*S*H"', ['M*A*S*H again'], ['mash', 'MxAxSxH']],
  ['"k\\?strel"', ['k?strel'], ['kestrel']],
  ['"kestrel\\*"', ['kestrel'], ['kestrels']],
  ['“kest*”', ['kestrels'], ['kes']],
])('$0', (query, finds, doesNot) => {
  test.each(finds)('finds %s', (text) => expect(found(query, text)).toBeDefined())
  test.each(doesNot)('does not find %s', (text) => expect(found(query, text)).toBeUndefined())
})

/** What is wrong with a query, and what to write in its place. */
function refused(query: string): { reason: string; offset: number; hint: string } {
  try {
    parseQuery(query)
  } catch (error) {
    if (error instanceof QueryError)
      return { reason: error.reason, offset: error.offset, hint: error.hint ?? '' }
    throw error
  }
  throw new Error(`${query} is read`)
}

test.each<[query: string, offset: number, reason: string, hint: string]>([
  ['near/4:kestrel,sail', 0, 'not before a list', 'Write kestrel NEAR/4 sail.'],
  ['boom near/4: kestrel, sail', 5, 'not before a list', 'Write kestrel NEAR/4 sail.'],
  ['NEAR/4:(kestrel, sail)', 0, 'not before a list', 'northwind NEAR/5 hosting'],
  ['kestrel NEAR sail', 8, 'NEAR needs a distance', 'NEAR/5'],
  ['kestrel ONEAR sail', 8, 'ONEAR needs a distance', 'ONEAR/5'],
  ['kestrel ONEAR/0 sail', 8, 'ONEAR needs a distance', 'ONEAR/5'],
  ['kestrel W/500 sail', 8, 'W needs a distance', 'NEAR/5'],
  ['kestrel AROUND(0) sail', 8, 'AROUND needs a distance', 'NEAR/5'],
  ['kestrel /0 sail', 8, 'NEAR needs a distance', 'NEAR/5'],
  ['kestrel NOTNEAR/3 sail', 8, '"not near"', 'northwind NOT (northwind NEAR/5 jobs)'],
  ['kestrel ADJ3 sail', 8, 'no operator ADJ', 'ONEAR/3'],
  ['kestrel W/S sail', 8, 'counted in words', 'NEAR/15'],
  ['kestrel /p sail', 8, 'counted in words', 'NEAR/60'],
  ['kestrel +5 sail', 8, 'no nearness', 'ONEAR/5'],
  ['kestrel << sail', 8, 'no operator <<', 'ONEAR/5'],
  ['"kestrel lost sail"/2', 19, 'some of the words', 'Write OR'],
  ['"kestrel sail"~', 14, 'needs a number', '~5'],
  ['"kestrel sail"~0', 14, 'needs a number', '~5'],
  ['"kestrel sail"~101', 14, 'needs a number', '~5'],
  ['"kestrel sail"~5x', 14, 'needs a number', '~5'],
  ['"kestrel"~2', 0, 'two words or more', 'OR between the spellings'],
  ['"(kestrel OR harrier) sail"~5', 0, 'Only words', '(refund OR invoice) NEAR/5 northwind'],
  ['"kestrel OR sail"~5', 0, 'Only words', 'NEAR'],
  ['"kestrel sail" ~5', 15, 'has to touch the quotes', '"northwind hosting"~5'],
  ['(kestrel sail)~5', 14, 'has to touch the quotes', 'NEAR/5'],
  ['kestrel NEAR/3 "lost sail"~2', 15, 'between words', 'NEAR/5'],
  ['kestrel +', 9, 'follow +', ''],
  ['+ kestrel', 0, 'before +', ''],
  ['kestrel &&', 10, 'follow &&', ''],
  ['kestrel & sail', 8, 'single &', 'AND'],
  ['kestrel {BP', 8, 'brace opened here', '{Apple}'],
  ['BP} kestrel', 2, 'bracket closes none', 'quotes'],
  ['{}', 0, 'no letter', ''],
  ['kestrel ‹sail', 8, 'quotation mark opened here', ''],
  ['kestrel 「sail', 8, 'quotation mark opened here', ''],
  ['?estrel', 0, 'may not begin', 'beginning of the word'],
  ['*estrel', 0, 'only end a word', 'beginning of the word'],
  ['"kestrel * sail"', 0, 'has to touch', 'ONEAR/2'],
  ['site:redd?t', 5, 'No * or ? stands behind site:.', 'site:reddit'],
  ['lang:d*', 5, 'No * or ? stands behind lang:.', 'lang:de'],
  ['source:feed*', 7, 'No * or ? stands behind source:.', ''],
  ['kestrel <<<sail', 8, 'comment opened here', '>>>'],
  ['kestrel /* sail', 8, 'comment opened here', '*/'],
])('%s is wrong at %d: %s', (query, offset, reason, hint) => {
  expect(refused(query)).toEqual({
    reason: expect.stringContaining(reason),
    offset,
    hint: expect.stringContaining(hint),
  })
})

test.each([
  ['kestrel ONEAR/3 sail', 'the word "kestrel" at most 3 words before the word "sail"'],
  [
    '"a1 b1 c1"~3',
    'the word "a1" and the word "b1" and the word "c1" in any order, with at most 2 others among them',
  ],
  ['{BP}', 'the word "BP" with these capitals'],
  ['"kestrel*"', 'a word that begins with "kestrel"'],
  ['kest?el', 'a word like "kest?el"'],
  ['"kest* sail"', 'a phrase like "kest* sail"'],
  ['"a1 b1"~1', 'the word "a1" and the word "b1" in any order, with no other word among them'],
])('%s is %s', (query, words) => {
  expect(describeQuery(query)).toBe(words)
})

test.each([
  ['"kestrel sail"~5', ['kestrel']],
  ['kestrel ONEAR/3 sail', ['kestrel']],
  ['"kest* sail"', ['sail']],
  ['kest?el OR sail', ['sail']],
  ['kest?el', ['Kestrel']],
  ['"kestrel*"', ['kestrel']],
  ['jobs OR "kestrel sail"~5', ['jobs', 'kestrel']],
])('%s is searched for as %j', (match, phrases) => {
  expect(searchPhrases({ name: 'Kestrel', match })).toEqual(phrases)
})

test('words that stand in different fields stand not together', () => {
  const matcher = createMatcher([{ name: 'b', match: '"kestrel sail"~5' }])
  expect(matcher.match({ title: 'kestrel', text: 'sail' })).toEqual([])
  expect(matcher.match({ title: 'a kestrel', text: 'a sail, kestrel' })).toHaveLength(1)
})

test.each([
  ['many letters at the end', `ke${'?'.repeat(200)}`, false],
  ['many letters within', `k${'?e'.repeat(30)}*`, false],
  ['many beginnings with capitals', `{${'k* '.repeat(39)}}`, true],
])('%s are looked for in a megabyte at once', (_, query, isFound) => {
  const text = `${'kest'.repeat(250_000)} sail ${'k '.repeat(1_000)}`
  expect(found(query, text) !== undefined).toBe(isFound)
})

const post = {
  title: 'Kestrel lost my sail',
  text: 'Nobody answers.',
  url: 'https://www.reddit.com/r/kiting/comments/x1',
  author: { name: 'Ada Example', handle: 'ada_x' },
  language: 'de',
}

test.each([
  ['intitle:kestrel', true],
  ['intitle:nobody', false],
  ['inTitle:"lost my"', true],
  ['headline:(boom OR kestrel)', true],
  ['subject:nobody', false],
  ['inurl:kiting', true],
  ['inurl:sail', false],
  ['from:ada_x', true],
  ['from:@ada_x', true],
  ['-from:ada_x kestrel', false],
  ['username:bo', false],
  ['by:"Ada Example"', true],
  ['domain:reddit.com', true],
  ['domain:(forum.example OR reddit.com)', true],
  ['host:forum.example', false],
  ['language:de', true],
  ['NOT language:de', false],
  ['title:{Kestrel}', true],
  ['title:{kestrel}', false],
  ['title:‘lost my’', true],
  ['title:kest?el', true],
  ['title:"kest* lost"', true],
  ['title:"sail kestrel"~4', true],
  ['title:(kestrel ONEAR/4 sail)', true],
  ['title:(sail ONEAR/4 kestrel)', false],
  ['author:ad?', true],
  ['author:"ad* ex*"', true],
  ['url:kit*', true],
])('%s on a post with all fields: %s', (match, matches) => {
  expect(createMatcher([{ name: 'b', match }]).match(post)).toHaveLength(matches ? 1 : 0)
})

test.each<[query: string, offset: number, reason: string, hint: string]>([
  ['allintitle:kestrel sail', 0, 'no field "allintitle:"', 'title:('],
  ['text:kestrel', 0, 'no field "text:"', 'Leave it out'],
  ['intext:kestrel', 0, 'no field "intext:"', 'Leave it out'],
  ['kestrel since:2026-01-01', 8, 'no field "since:"', '--since'],
  ['kestrel until_time:1700', 8, 'no field "until_time:"', '--since'],
  ['kestrel min_faves:5', 8, 'no field "min_faves:"', 'Fields are'],
  ['hashtag:kestrel', 0, 'no field "hashtag:"', '#northwind'],
  ['to:kestrel', 0, 'no field "to:"', '@northwindhelp'],
  ['raw:Kestrel', 0, 'no field "raw:"', 'case:'],
  ['near:berlin', 0, 'no field "near:"', 'NEAR/5'],
  ['kestrel -filter:retweets', 9, 'no field "filter:"', 'Fields are'],
  ['sentiment:negative', 0, 'no field "sentiment:"', 'Fields are'],
  ['intitle: kestrel', 8, 'Nothing follows "intitle:"', 'title:kestrel'],
  ['kestrel; sail', 7, 'semicolon', 'Write OR'],
  ['kestrel;sail', 7, 'semicolon', 'Write OR'],
  ['kestrel ; sail', 8, 'semicolon', 'Write OR'],
  ['"kestrel"; "sail"', 9, 'semicolon', 'Write OR'],
  ['kestrel,sail', 7, 'comma', 'Write OR'],
  ['kestrel , sail', 8, 'comma', 'Write OR'],
  ['"kestrel", "sail"', 9, 'comma', 'Write OR'],
  ['kestrel、sail', 7, 'comma', 'Write OR'],
  ['(kestrel, sail) lost', 8, 'comma', 'Write OR'],
  ['/kestrel|harrier/', 0, 'no regular expressions', 'OR'],
  ['boom /kest(rel)?/i sail', 5, 'no regular expressions', 'OR'],
  ['/kes.*l/', 0, 'no regular expressions', 'OR'],
  ['kestrel~2', 7, 'spelled alike', 'OR between the spellings'],
  ['kestrel~', 7, 'spelled alike', 'OR between the spellings'],
  ['kestrel~0.8', 7, 'spelled alike', 'OR between the spellings'],
  ['~kestrel', 0, 'has to touch the quotes', ''],
  ['kestrel^2 sail', 7, 'weighs more', 'Leave it out'],
  ['"kestrel"^2', 9, 'weighs more', 'Leave it out'],
  ['^kestrel', 0, 'beginning of a post', 'title:word'],
  ['kestrel$', 7, 'end of a post', 'quotes'],
  ['=kestrel', 0, 'no = before', 'Leave it out'],
  ['[kestrel TO sail]', 0, 'Square brackets', '( )'],
  ['!kestrel', 0, 'no ! before', 'NOT'],
  ['\\"kestrel\\"', 0, 'outside quotes', 'quotes'],
])('%s is wrong at %d: %s', (query, offset, reason, hint) => {
  expect(refused(query)).toEqual({
    reason: expect.stringContaining(reason),
    offset,
    hint: expect.stringContaining(hint),
  })
})

test.each([
  ['1,000 sails', '1,000 sails'],
  ['https://kestrel.example/a,b;c', 'https://kestrel.example/a,b;c'],
  ['$KSTR', 'buy $KSTR'],
  ['Ke$trel', 'Ke$trel'],
  ['a~b', 'a~b'],
  ['r/kiting', 'r/kiting'],
  ['/r/kiting/', 'see /r/kiting/'],
  ['24/7', 'open 24/7'],
  ['w/o', 'w/o sails'],
  ['W5', 'the W5'],
  ['kestrel+sail', 'kestrel+sail'],
  ['AROUND', 'around here'],
  ['near', 'near here'],
  ['C&A', 'C&A'],
])('%s is no mistake', (query, text) => {
  expect(found(query, text)).toBeDefined()
})

test.each([
  ['kestrel or sail', [{ word: 'or', instead: 'OR' }]],
  [
    'kestrel and sail or boom',
    [
      { word: 'and', instead: 'AND' },
      { word: 'or', instead: 'OR' },
    ],
  ],
  ['kestrel or sail or boom', [{ word: 'or', instead: 'OR' }]],
  ['(kestrel or sail) boom', [{ word: 'or', instead: 'OR' }]],
  ['(kestrel) Or (sail)', [{ word: 'Or', instead: 'OR' }]],
  ['"kestrel" and "sail"', [{ word: 'and', instead: 'AND' }]],
  ['kestrel not sail', [{ word: 'not', instead: 'NOT' }]],
  ['kestrel or title:sail', [{ word: 'or', instead: 'OR' }]],
  ['kestrel and -sail', [{ word: 'and', instead: 'AND' }]],
  ['kestrel ODER sail', [{ word: 'ODER', instead: 'OR' }]],
  ['kestrel near sail', [{ word: 'near', instead: 'NEAR/5' }]],
  ['kestrel OR sail AND boom', []],
  ['or', []],
  ['or sail', []],
  ['sail or', []],
  ['(or sail) kestrel', []],
  ['"trick or treat"', []],
  ['kestrel "or" sail', []],
  ['kestrel oder sail', []],
  ['order andy', []],
])('in %s these are likely meant as operators: %j', (query, words) => {
  expect(likeOperators(query)).toEqual(words)
})

test.each([
  ['"kestrel OR sail"', { phrase: 'kestrel OR sail', operator: 'OR' }],
  ['boom “kestrel NEAR/5 sail”', { phrase: 'kestrel NEAR/5 sail', operator: 'NEAR/5' }],
  ['"kestrel or sail"', undefined],
  ['"OR sail"', undefined],
  ['"kestrel" OR "sail"', undefined],
])('in the quotes of %s stands %j', (query, inside) => {
  expect(operatorInQuotes(query)).toEqual(inside)
})
