import { expect, test } from 'vitest'
import { createMatcher, quotePhrase } from '../../../src/judge/match/index.js'
import { found } from './found.js'

test.each([
  // Whole words, whatever their capitals
  ['northwind', 'Is NORTHWIND down?', ['NORTHWIND']],
  ['northwind', 'notnorthwind northwinds northwind2', undefined],
  ['northwind', 'northwind, Northwind! (northwind)', ['northwind', 'Northwind', 'northwind']],
  ['northwind', 'snake_northwind_case', ['northwind']],
  ['"northwind hosting"', 'northwind hosting', ['northwind hosting']],
  ['"northwind hosting"', 'hosting northwind', undefined],
  ['"northwind hosting"', 'northwind web hosting', undefined],
  ['"northwind hosting"', 'NorthwindHosting', undefined],
  ['"northwind hosting"', 'northwind \n  hosting', ['northwind \n  hosting']],
  // Possessives and plurals of them
  ['northwind', "Northwind's and Northwind’s servers", ['Northwind', 'Northwind']],
  ['northwind', "both Northwinds' servers", ['Northwind']],
  ['northwind', "rock'n'roll northwinds'n'stuff", undefined],
  ['"north wind"', "North Wind's servers", ['North Wind']],
  ["McDonald's", 'McDonalds, McDonald’s and mcdonald', ['McDonalds', 'McDonald’s']],
  ['gin', "gin'tonic", ['gin']],
  ['don', "don't and DON’T", undefined],
  ["don't", 'dont, don’t', ['dont', 'don’t']],
  ['orange', "le service d'Orange", ['Orange']],
  // Hyphens, joined and apart
  [
    '"north wind"',
    'north-wind north‑wind north–wind north_wind',
    ['north-wind', 'north‑wind', 'north–wind', 'north_wind'],
  ],
  ['north-wind', 'north wind, northwind, north-wind', ['north wind', 'northwind', 'north-wind']],
  ['7-Eleven', '7 Eleven, 7eleven, 7‑Eleven, 711', ['7 Eleven', '7eleven', '7‑Eleven']],
  ["O'Reilly", 'OReilly, O’Reilly, O Reilly, Reilly', ['OReilly', 'O’Reilly', 'O Reilly']],
  [
    '"J.P. Morgan"',
    'JP Morgan, J. P. Morgan, J.P. Morgan, P. Morgan',
    ['JP Morgan', 'J. P. Morgan', 'J.P. Morgan'],
  ],
  [
    'Saint-Jean-sur-Mer-le-Port',
    'saintjeansurmerleport, Saint Jean sur Mer le Port',
    ['saintjeansurmerleport', 'Saint Jean sur Mer le Port'],
  ],
  // Accents, ligatures, full width, other ways to write the same letters
  ['café', 'cafe CAFÉ cafe\u0301', ['cafe', 'CAFÉ', 'cafe\u0301']],
  ['cafe', 'Café', ['Café']],
  ['strasse', 'Straße STRASSE', ['Straße', 'STRASSE']],
  ['"øresund łódź"', 'Oresund Lodz', ['Oresund Lodz']],
  ['northwind', 'Ｎｏｒｔｈｗｉｎｄ', ['Ｎｏｒｔｈｗｉｎｄ']],
  ['office', 'oﬃce', ['oﬃce']],
  ['Σίσυφος', 'ΣΊΣΥΦΟΣ', ['ΣΊΣΥΦΟΣ']],
  ['ёлка', 'ЕЛКА', ['ЕЛКА']],
  ['istanbul', 'İstanbul', ['İstanbul']],
  // Characters nobody sees
  ['northwind', 'North\u200dwind \u2060Nor\u00adthwind\ufeff', ['North\u200dwind', 'Nor\u00adthwind']],
  ['می‌خواهم', 'می\u200cخواهم', ['می\u200cخواهم']],
  // A zero-width space parts words, and so do control characters
  ['"northwind hosting"', 'Northwind\u200bHosting\u200bis down', ['Northwind\u200bHosting']],
  [
    'northwind',
    'Northwind\u000bis \u000cNorthwind\u0001down\u0085Northwind',
    ['Northwind', 'Northwind', 'Northwind'],
  ],
  // Hashtags
  [
    '"northwind hosting"',
    '#NorthwindHosting #northwindhosting #northwind_hosting',
    ['NorthwindHosting', 'northwindhosting', 'northwind_hosting'],
  ],
  ['northwind', '#northwind #Northwind', ['northwind', 'Northwind']],
  ['northwind', '#NorthwindDown #northwind2026', ['Northwind', 'northwind']],
  ['northwind', '#northwinddown', undefined],
  ['"NW hosting"', '#NWHosting', ['NWHosting']],
  ['hosting', '#NWHosting', ['Hosting']],
  // Two words with the same hash
  ['declinate', 'macallums', undefined],
  ['"ebay germany"', 'my #eBay Germany', ['eBay Germany']],
  ['#northwind', 'northwind', undefined],
  ['#northwind', 'on #Northwind', ['#Northwind']],
  // A name does not go on in the next sentence
  ['"northwind hosting"', 'We left Northwind. Hosting is hard.', undefined],
  ['"northwind hosting"', 'We left Northwind\n\nHosting is hard.', undefined],
  ['"dr oetker"', 'Dr. Oetker', ['Dr. Oetker']],
  ['"Yahoo! Mail"', 'Yahoo! Mail or Yahoo Mail', ['Yahoo! Mail', 'Yahoo Mail']],
  // Signs that make a name
  ['Yahoo!', 'yahoo', ['yahoo']],
  ['AT&T', 'AT&T, at & t and ＡＴ＆Ｔ; #ATT', ['AT&T', 'at & t', 'ＡＴ＆Ｔ', 'ATT']],
  ['AT&T', 'look at T-Mobile', undefined],
  ['C++', 'C++ and c++, not C', ['C++', 'c++']],
  ['C#', 'C and C #1', undefined],
  ['.NET', 'the .NET runtime', ['.NET']],
  ['.NET', 'the net', undefined],
  ['"Toys \\"R\\" Us"', 'Toys “R” Us, Toys R Us', ['Toys “R” Us', 'Toys R Us']],
  ['northwind', 'Northwind™ and Northwind®', ['Northwind', 'Northwind']],
  // Scripts without spaces
  ['北风', '我的北风主机又挂了', ['北风']],
  ['北风', '北方的风', undefined],
  ['northwind', '我用Northwind了', ['Northwind']],
  ['ノースウィンド', '昨日からノースウィンドが落ちてる', ['ノースウィンド']],
  ['ガス', 'ｶﾞｽ', ['ｶﾞｽ']],
  ['カス', 'ガス', undefined],
  ['노스윈드', '노스윈드가 안 돼요', ['노스윈드']],
  ['노스윈드'.normalize('NFD'), '노스윈드가', ['노스윈드']],
  ['นอร์ธวินด์', 'เว็บนอร์ธวินด์ล่ม', ['นอร์ธวินด์']],
  // Right to left
  ['نورثويند', 'نُورثويند لا يعمل', ['نُورثويند']],
  ['שלום', 'שָׁלוֹם', ['שָׁלוֹם']],
  // Emoji
  ['🔥', 'so🔥fast', ['🔥']],
  ['👍', '👍🏽', ['👍🏽']],
])('%s in "%s"', (query, text, expected) => {
  expect(found(query, text)).toEqual(expected)
})

test.each([
  'Yahoo!',
  'AT&T',
  'C++',
  "O'Reilly",
  '7-Eleven',
  'Toys "R" Us',
  'back\\slash',
  '北风主机',
  'نورثويند',
  '🔥',
  'M*A*S*H',
  'Who?',
  'OR',
  'NEAR/5',
  'a:b',
  '(parens)',
  'Ltd., Inc.',
  'x'.repeat(5000),
  '–dash',
  'Æther & Øl™',
])('a brand called %s is found by its name', (name) => {
  const text = `Is it ${name} again?`
  const matches = createMatcher([{ name }]).match({ text })
  expect(matches.map((match) => match.brand)).toEqual([name])
  expect(
    createMatcher([{ name: 'other', match: quotePhrase(name) }]).match({ text: 'Is it again?' }),
  ).toEqual([])
})

test('a brand whose name holds nothing to look for has to say what to look for', () => {
  expect(() => createMatcher([{ name: '!!!' }])).toThrow('no letter, digit or emoji')
})
