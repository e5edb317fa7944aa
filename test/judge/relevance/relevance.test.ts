import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMatcher } from '../../../src/judge/match/index.js'
import { createRelevance, type RelevanceBrand } from '../../../src/judge/relevance/index.js'

type Sample = {
  brand: string
  text: string
  title?: string
  language?: string
  source?: string
  own?: boolean
  relevant: boolean
  why: string
}

const folder = new URL('../../../fixtures/relevance/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const settings: Record<string, Omit<RelevanceBrand, 'name'>> = JSON.parse(read('brands.json'))
const brands = Object.entries(settings).map(([name, more]): RelevanceBrand => ({ name, ...more }))
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.ndjson'))
  .flatMap((name) => read(name).trim().split('\n'))
  .map((line): Sample => JSON.parse(line))

const judgedBy = (all: readonly RelevanceBrand[]) => {
  const matcher = createMatcher(all)
  const relevance = createRelevance(all)
  return (
    post: { text: string; title?: string; language?: string; url?: string },
    name: string,
    source = 'feed',
    own = false,
  ) => {
    const matches = matcher.match(post)
    const named = matches.find(({ brand }) => brand === name)?.named ?? []
    const beside = matches
      .filter((match) => match.brand !== name && relevance.get(match.brand)?.isDistinct(post, match.named))
      .map(({ brand }) => brand)
    return relevance.get(name)?.judge(post, named, {
      knownBy: own ? 'own-forum' : undefined,
      looseSearch: source === 'google-alerts',
      beside,
    })
  }
}

describe('the invented posts about Apple, Orange, Delta and others', () => {
  const judge = judgedBy(brands)
  const judged = samples.map((sample) => ({
    sample,
    found: judge(sample, sample.brand, sample.source, sample.own),
  }))
  const wrong = judged.filter(({ sample, found }) => (found?.relevance ?? 0) >= 0.5 !== sample.relevant)
  const told = wrong
    .map(
      ({ sample, found }) =>
        `${sample.relevant ? 'hidden' : 'shown'} (${sample.why}): ${sample.text} ${found?.relevance} ${JSON.stringify(found?.signals.map(({ name, evidence }) => `${name} ${evidence}`))}`,
    )
    .join('\n')

  test('are many, and of both sorts', () => {
    expect(samples.length).toBeGreaterThanOrEqual(100)
    expect(samples.filter(({ relevant }) => !relevant).length).toBeGreaterThanOrEqual(40)
    expect(new Set(samples.map(({ brand }) => brand)).size).toBe(brands.length)
  })

  test('are judged as a reader would judge them, 95 of 100', () => {
    expect(1 - wrong.length / samples.length, told).toBeGreaterThanOrEqual(0.95)
  })

  test('of posts about the brand 97 of 100 stay: a lost complaint is worse than a namesake', () => {
    const about = judged.filter(({ sample }) => sample.relevant)
    const kept = about.filter(({ found }) => (found?.relevance ?? 0) >= 0.5)
    expect(kept.length / about.length, told).toBeGreaterThanOrEqual(0.97)
  })

  test('each has reasons that stand where they say', () => {
    for (const { sample, found } of judged)
      for (const { evidence, spans } of found?.signals ?? [])
        for (const { field, start, end } of spans) expect(sample[field]?.slice(start, end)).toBe(evidence)
  })
})

const northwind: RelevanceBrand = {
  name: 'Northwind Hosting',
  match: '"northwind hosting" OR northwind.example OR @nw',
}
const orange: RelevanceBrand = { name: 'Orange', about: ['sim', '"mobile data"'], notAbout: ['juice'] }
const reasons = (brand: RelevanceBrand, text: string, more: { title?: string; url?: string } = {}) =>
  judgedBy([brand])({ text, ...more }, brand.name)?.signals.map(({ name, evidence }) =>
    `${name} ${evidence}`.trim(),
  )

test.each<[what: string, brand: RelevanceBrand, text: string, reason: string]>([
  ['a full name', northwind, 'northwind hosting is down', 'full-name northwind hosting'],
  ['a hashtag of it', northwind, 'again #NorthwindHosting', 'full-name NorthwindHosting'],
  ['a handle', northwind, 'hey @nw', 'handle @nw'],
  ['an address', northwind, 'see https://northwind.example/x', 'address northwind.example'],
  ['a disguised address', northwind, 'northwind[.]example is gone', 'address northwind[.]example'],
  ['a spoken address', northwind, 'northwind dot example is gone', 'address northwind dot example'],
  ['a capital', orange, 'We all left Orange last year', 'capital Orange'],
  ['a small letter', orange, 'We painted it orange last year', 'small orange'],
  ['no capitals at all', orange, 'we left orange last year', 'all-small orange'],
  ['an article', orange, 'we bought an orange', 'article orange'],
  ['a preposition', orange, 'We are with Orange', 'like-a-company Orange'],
  ['a company word behind it', orange, 'orange support is bad', 'like-a-company orange'],
  ['spoken to', orange, 'Orange, where is it?', 'spoken-to Orange'],
  ['a salutation', orange, 'Dear Orange where is it', 'spoken-to Orange'],
  ['something done to the writer', orange, 'orange cut me off again', 'done-to-writer orange'],
  ['in German too', orange, 'gestern hat orange mir gekündigt', 'done-to-writer orange'],
  ['something not done for the writer', orange, 'orange never called us back', 'done-to-writer orange'],
  ['what only companies have', orange, 'My orange login is gone', 'of-company orange'],
  ['a longer name', orange, 'He was in Agent Orange', 'longer-name Orange'],
  ['a longer name behind it', orange, 'We went to Orange Beach', 'longer-name Orange'],
  ['what it is about', orange, 'Orange sent no SIM', 'about SIM'],
  ['a phrase it is about', orange, 'no mobile data with orange', 'about mobile data'],
  ['none of it', orange, 'Orange sent nothing', 'nothing-about'],
  ['what it is not about', orange, 'Orange juice', 'not-about juice'],
  ['company words', orange, 'Orange wants no refund', 'company-words refund'],
])('%s is a reason', (_what, brand, text, reason) => {
  expect(reasons(brand, text)).toContain(reason)
})

test.each([
  ['a sentence begins', 'No. Orange is bad today and I am sad'],
  ['a line begins', 'bad\nOrange is bad today and I am sad'],
  ['a quotation begins', '"Orange is bad today and I am sad"'],
  ['everything is in capitals', 'WE ALL HATE ORANGE SO MUCH'],
  ['nearly every word has one', 'Why Everybody Hates Orange So Much Today'],
])('a capital tells nothing where %s', (_where, text) => {
  expect(reasons(orange, text)?.filter((one) => /^(?:capital|small|all-small)/.test(one))).toEqual([])
})

test.each([
  ['a thing', 'the orange hit me on the head'],
  ['a thing with a colour', 'blood orange left me a stain'],
  ['a place', 'in Orange left us speechless'],
  ['what is done to another', 'orange charged him twice'],
  ['another clause', 'orange took its time and made me sad'],
])('%s does nothing to the writer', (_what, text) => {
  expect(reasons(orange, text)).not.toContain(`done-to-writer ${/orange/i.exec(text)?.[0]}`)
})

test.each([
  'We went to the Orange Store today',
  'It was bad. Avoid Orange while you can',
  'We said that since Monday Orange is down',
  'Emailed Orange about it twice',
  'THEY SAY AGENT ORANGE IS BAD',
])('%j names nothing longer', (text) => {
  expect(reasons(orange, text)).not.toContain('longer-name Orange')
})

test('words of the title and of the address count, and a far word of a long text does not', () => {
  expect(reasons(orange, 'Orange is bad', { title: 'My sim' })).toContain('about sim')
  expect(reasons(orange, 'Orange is bad', { url: 'https://forum.example/sim/12' })).toContain('about sim')
  const far = `Orange is bad. ${'And so on and on. '.repeat(200)} My sim is fine.`
  expect(reasons(orange, far)).not.toContain('about sim')
  expect(reasons(orange, `My sim. ${far}`)).toContain('about sim')
})

test('a word of the name is no context for it', () => {
  expect(reasons({ ...northwind, about: ['hosting'] }, 'northwind hosting')).toEqual([
    'full-name northwind hosting',
  ])
})

const loop: RelevanceBrand = { name: 'Loop', about: ['earplugs'], notAbout: ['"event loop"', '"for loop"'] }
const relevanceOf = (brand: RelevanceBrand, text: string, own = false, url?: string) =>
  judgedBy([brand])({ text, ...(url !== undefined && { url }) }, brand.name, 'feed', own)?.relevance

test('a phrase that holds the name fires where the name stands nowhere else', () => {
  const text = 'The event loop hangs and nobody at our company answers my ticket about the app'
  expect(reasons(loop, text)).toContain('not-about event loop')
  expect(relevanceOf(loop, text)).toBeLessThan(0.5)
  const both = 'Reading about the event loop, I lost an earplug: Loop refuses my refund'
  expect(reasons(loop, both)).not.toContain('not-about event loop')
  expect(relevanceOf(loop, both)).toBeGreaterThanOrEqual(0.5)
  expect(reasons({ name: 'Loop', about: ['"loop earplugs"'] }, 'my Loop earplugs')).toContain(
    'about Loop earplugs',
  )
})

test('what a word of an address says of companies is nothing', () => {
  const said = (text: string, url?: string) =>
    judgedBy([orange])({ text, ...(url !== undefined && { url }) }, 'Orange')?.signals.map(({ name }) => name)
  expect(said('Orange is bad', 'https://bsky.app/profile/a.example')).not.toContain('company-words')
  expect(said('Orange is bad, see https://bsky.app/profile/a')).not.toContain('company-words')
  expect(said('Orange has a bad app')).toContain('company-words')
})

test('who writes at length and says nothing of what the brand is about may mean another', () => {
  const long =
    'Northwind was the finest thing that I saw this year, and I hope that they bring it to our town again next summer, with the same band'
  const brand: RelevanceBrand = { name: 'Northwind', about: ['hosting', 'server*'] }
  expect(relevanceOf(brand, long)).toBeLessThan(0.5)
  expect(relevanceOf(brand, `${long}. The server was fine too`)).toBeGreaterThanOrEqual(0.5)
  expect(relevanceOf(brand, 'I hate Northwind')).toBeGreaterThanOrEqual(0.5)
})

test('on a place of its own a post is about the brand unless it says that it is at the wrong one', () => {
  expect(relevanceOf(loop, 'The left one fell out', true)).toBe(1)
  expect(relevanceOf(loop, 'Sorry, wrong shop, I mean the ones who make pedals', true)).toBeLessThan(0.5)
  expect(relevanceOf(loop, 'Da bin ich wohl im falschen Laden gelandet', true)).toBeLessThan(0.5)
})

test('where the words do not name it, the query was sure', () => {
  const byAuthor = { name: 'Orange', match: 'author:orange' }
  const post = { text: 'hello', author: { name: 'Orange Fan' } }
  expect(
    createRelevance([byAuthor])
      .get('Orange')
      ?.judge(post, [], { knownBy: undefined, looseSearch: false, beside: [] }),
  ).toMatchObject({ relevance: 1, signals: [{ name: 'named-elsewhere' }] })
})

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom('Orange', 'orange', 'sim', 'juice', 'the', '.', ',', 'Refund', '@nw', '😡', '\n'),
      {
        maxLength: 40,
      },
    )
    .map((words) => words.join(' ')),
)

test('any post has a relevance from 0 to 1 that is the sum of its reasons', () => {
  const judge = judgedBy([orange])
  fc.assert(
    fc.property(anyText, anyText, (text, title) => {
      const found = judge({ text: `${text} orange`, title }, 'Orange')
      const sum = (found?.signals ?? []).reduce((total, { points }) => total + points, 0.5)
      expect(found?.relevance).toBeCloseTo(Math.min(1, Math.max(0, sum)), 3)
    }),
  )
})

test('a name that means nothing else is always relevant', () => {
  const judge = judgedBy([northwind])
  fc.assert(
    fc.property(anyText, (text) => {
      expect(judge({ text: `${text} northwind hosting` }, northwind.name, 'google-alerts')?.relevance).toBe(1)
    }),
  )
})

test('a word of what it is about never lowers it, one of what it is not about never raises it', () => {
  const judge = judgedBy([orange])
  const of = (text: string) => judge({ text }, 'Orange')?.relevance ?? Number.NaN
  fc.assert(
    fc.property(anyText, (text) => {
      const usual = of(`Orange ${text}.`)
      expect(of(`Orange ${text}. sim`)).toBeGreaterThanOrEqual(usual)
      expect(of(`Orange ${text}. juice`)).toBeLessThanOrEqual(usual)
    }),
  )
})
