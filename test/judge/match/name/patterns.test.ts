import { describe, expect, test } from 'vitest'
import { createMatcher } from '../../../../src/judge/match/index.js'
import { foundName } from './found-name.js'

describe('words written together, and signs in words', () => {
  test.each<[string, string, string[]]>([
    [
      'Northwind Hosting',
      'northwindhosting #northwindfail @northwindhosting r/NorthwindHosting northwindhosting.com https://www.northwindhosting.com/x northwind-hosting northwind_hosting NORTHWINDHOSTING',
      [
        'northwindhosting',
        'northwind',
        'northwindhosting',
        'NorthwindHosting',
        'northwindhosting',
        'northwindhosting',
        'northwind-hosting',
        'northwind_hosting',
        'NORTHWINDHOSTING',
      ],
    ],
    [
      'Northwind Hosting',
      '#NorthwindHostingFail #northwindhostingdown #boycottnorthwindhosting @askNorthwindHosting @northwindhostingsupport care@northwindhosting.com',
      [
        'NorthwindHosting',
        'northwindhosting',
        'northwindhosting',
        'NorthwindHosting',
        'northwindhosting',
        'northwindhosting',
      ],
    ],
    ['Northwind Hosting', 'notnorthwindhosting northwindhostingly northwindhostings2', []],
    ['Northwind Hosting', 'Northwind Hostings Server', ['Northwind Hosting']],
    [
      'Northwind Hosting',
      "Northwind Hosting's and Northwind Hosting’s",
      ['Northwind Hosting', 'Northwind Hosting'],
    ],
    ['Northwind Hosting', '#northwind #northwindtrio', []],
    ['Northwind Hosting', 'I left Northwind. Hosting is hard.', []],
    ['Sun Rise', 'the sunrise today', []],
    ['Sun Rise', 'SunRise, #sunrise, @sunrise, sunrise.com', ['SunRise', 'sunrise', 'sunrise', 'sunrise']],
    ['Go Daddy', 'godaddy', ['godaddy']],
    [
      'Toys R Us',
      'toysrus and Toys-R-Us, ToysRUs, toys r us',
      ['toysrus', 'Toys-R-Us', 'ToysRUs', 'toys r us'],
    ],
    [
      'C&A',
      'C&A, C & A, C and A, C+A, C und A, #CA, c and a',
      ['C&A', 'C & A', 'C and A', 'C+A', 'C und A', 'CA'],
    ],
    ['C&A', 'CA and canda', []],
    ['AT&T', 'AT&T, AT and T, at&amp;t, #ATT', ['AT&T', 'AT and T', 'at&amp;t', 'ATT']],
    ['AT&T', 'att, look at and t', []],
    ['H&M', 'H&M, H & M, H and M, H+M, H&Ms Hosen', ['H&M', 'H & M', 'H and M', 'H+M', 'H&M']],
    [
      'Disney+',
      'Disney+, disney plus, Disney Plus, disneyplus, #disneyplus, Disney+ Hotstar, DisneyPlus',
      ['Disney+', 'disney plus', 'Disney Plus', 'disneyplus', 'disneyplus', 'Disney+', 'DisneyPlus'],
    ],
    ['Disney+', 'Disney plus my kids, Disney, disney plus 2 hours', []],
    ['Canal+', 'Canal Plus ne marche pas', ['Canal Plus']],
    ['C++', 'c plus plus', ['c plus plus']],
    ['Disney+', "Disney+'s app and disneyplus’ app", ['Disney+', 'disneyplus']],
  ])('%s in "%s"', (name, text, expected) => {
    expect(foundName(name, text)).toEqual(expected)
  })
})

describe('names of other forms', () => {
  test.each<[string, string, string[]]>([
    ['北风', '我的北风主机', ['北风']],
    ['O’Neil', 'oneils shop, O’Neil’s', ['oneil', 'O’Neil']],
    ['iPhone', 'iphones iPhone15 iPhoneX', ['iphone', 'iPhone']],
    ['YouTube', 'youtubers youtubed YouTubeTV', ['YouTube']],
    ['Google', 'googles Googles googled', ['google', 'Google']],
    ['Amazon', 'amazons amazonian #amazonprime amazonprime', ['amazon', 'amazon', 'amazon']],
  ])('%s in "%s"', (name, text, expected) => {
    expect(foundName(name, text)).toEqual(expected)
  })
})

test.each([
  ['Northwind Hosting', 'https://northwindhosting.com/kb/dns', true],
  ['Northwind Hosting', 'https://status.northwind-hosting.example/today', true],
  ['Northwind Hosting', 'https://a.example/northwindhosting', false],
  ['Northwind', 'https://northwind.example/', false],
  ['Reddit', 'https://www.reddit.com/r/pottery', false],
  ['Northwind Hosting', 'not an address', false],
])('%s in the host of %s: %s', (name, url, expected) => {
  expect(createMatcher([{ name }]).match({ text: 'a guide', url }).length > 0).toBe(expected)
})

test.each([
  ['uber', 'über Ubers #uberfail', ['über']],
  ['"northwind hosting"', 'northwindhosting @northwindhosting northwindhosting.com', undefined],
  ['northwind', '#northwindfail Northwinds', undefined],
  ['"AT&T"', 'AT and T', undefined],
])(
  'what the query %s says in its own words has only the spellings of the query language',
  (match, text, expected) => {
    const [found] = createMatcher([{ name: 'Northwind Hosting', match }]).match({ text })
    expect(found?.named.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  },
)

test('many brands find what each of them finds', () => {
  const names = [
    'Uber',
    'AI',
    '3M',
    'Northwind',
    'Northwind Hosting',
    'Lumora',
    'Disney+',
    'C&A',
    'Müller & Sohn',
    'Wix',
  ]
  const text =
    "j'ai $3M Uberfahrt #northwindfail northwindhostings Lumoras disneyplus C and A muellerundsohn בWix über d'Uber Lumоra"
  expect(createMatcher(names.map((name) => ({ name }))).match({ text })).toEqual(
    names.flatMap((name) => createMatcher([{ name }]).match({ text })),
  )
})
