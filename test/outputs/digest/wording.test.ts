import { describe, expect, test } from 'vitest'
import { byCase } from '../../../src/cases/by-case.js'
import { composeDigest } from '../../../src/digest/compose.js'
import type { MovedCase } from '../../../src/digest/digest.js'
import type { CaseState } from '../../../src/model/case.js'
import type { CaseHappening } from '../../../src/model/case-event.js'
import { html } from '../../../src/outputs/digest/html.js'
import { coverageWords } from '../../../src/outputs/digest/look-words.js'
import { md } from '../../../src/outputs/digest/md.js'
import { text } from '../../../src/outputs/digest/text.js'
import { authorName, freshSentence, moveWords, subjectLine } from '../../../src/outputs/digest/wording.js'
import { english } from '../../../src/outputs/wording/en/index.js'
import { displayWidth } from '../../../src/terminal/width.js'
import { mentionFacts } from '../../../src/views/row.js'
import { told } from '../../support/told.js'
import { mention } from '../sample.js'
import { busyFacts, facts } from './sample.js'

const view = { self: 'mentions', platform: 'linux', wording: english } as const
const outputs = [
  ['text', text],
  ['md', md],
  ['html', html],
] as const

const moved = (state: MovedCase['state'], happening: CaseHappening): MovedCase => ({
  shortId: 'k1',
  brand: 'Northwind Hosting',
  state,
  person: 'Jane',
  place: 'forum.example',
  url: 'https://forum.example/1',
  event: { ...happening, at: new Date(0), by: 'anna' },
})
const url = 'https://forum.example/1'

test.each<[MovedCase['state'], CaseHappening, string]>([
  ['answered', { code: 'answered', args: {} }, 'answered by anna'],
  ['resolved', { code: 'answered', args: {} }, 'answered by anna, now resolved'],
  ['new', { code: 'caused', args: { cause: 'a leap second' } }, 'cause by anna, now open'],
  ['new', { code: 'marked', args: { verdict: 'fine' } }, 'marked as fine by anna'],
  ['new', { code: 'marked', args: { verdict: 'complaint', url } }, 'marked as a complaint by anna'],
  ['new', { code: 'unmarked', args: { url } }, 'mark taken back by anna'],
])('%s, %j', (state, happening, words) => expect(moveWords(moved(state, happening), english)).toBe(words))

test('all numbers are grouped alike', () => {
  const fresh = {
    total: 10_000,
    needReply: 9_000,
    lapsed: 0,
    unjudged: 0,
    kinds: new Map([['praise', 1_000] as const]),
    brands: new Map(),
    needReplyBy: new Map(),
    mentionIds: [],
  }
  const sources = Array.from({ length: 1_200 }, (_, index) => ({
    id: `${index}`,
    type: 'feed',
    name: 'forum',
    status: index === 0 ? ('waiting' as const) : ('answered' as const),
    posts: 0,
  }))
  const digest = composeDigest(facts({ stored: { ...facts().stored, fresh }, coverage: { sources } }))
  expect(freshSentence(digest, english)).toBe(
    '10,000 new mentions: 9,000 needed a reply; without need of one: 1,000 praise.',
  )
  expect(coverageWords(digest, english).summary).toMatch(/^1,199 of 1,200 sources/)
})

test('why a source waits is said once', () => {
  const waiting = {
    id: 'reddit',
    type: 'reddit',
    name: 'reddit search',
    status: 'waiting' as const,
    posts: 3,
    notices: [told('its site asked for a pause')],
  }
  const { troubles } = coverageWords(composeDigest(facts({ coverage: { sources: [waiting] } })), english)
  expect(troubles).toEqual([{ name: 'reddit search', text: 'its site asked for a pause' }])
})

test('a long name is cut', () => {
  const name = authorName(
    mentionFacts(mention({ text: 'x', author: { name: 'Jane '.repeat(1_000) } })),
    english,
  )
  expect(displayWidth(name)).toBeLessThanOrEqual(60)
  expect(name).toMatch(/^Jane Jane.*…$/)
})

describe.each(outputs)('%s', (format, output) => {
  test('names the brand of each row where there are several', () => {
    const both = [
      mention({ caseId: 31, text: 'a', due: false }),
      mention({ caseId: 32, text: 'a', due: false }),
    ]
    const brands = ['Northwind Hosting', 'Contoso Mail']
    const page = output.render(
      composeDigest(
        facts({
          brands,
          calm: both.map((one, index) => ({ ...one, brand: brands[index] ?? '' })),
          stored: {
            ...facts().stored,
            fresh: {
              total: 2,
              needReply: 0,
              lapsed: 0,
              unjudged: 0,
              kinds: new Map([['outage', 2]]),
              brands: new Map(),
              needReplyBy: new Map(),
              mentionIds: [],
            },
          },
          moved: {
            cases: 1,
            shown: [{ ...moved('answered', { code: 'answered', args: {} }), brand: 'Contoso Mail' }],
          },
        }),
      ),
      view,
    )
    // In the name of the digest, once beside a new post, and beside what was done.
    expect(page.match(/Contoso Mail/g)?.length).toBeGreaterThanOrEqual(3)
  })

  test('has its parts in one order', () => {
    // Of one brand there is no table of brands.
    const { brands: _, ...titles } = english.digest.titles
    const parts = Object.values(titles)
    const page = output.render(composeDigest(busyFacts()), view).toLowerCase()
    let place = 0
    for (const title of parts) {
      // The head names some of them, too.
      place = page.indexOf(title.toLowerCase(), place + 1)
      expect(place, title).toBeGreaterThan(0)
    }
  })

  test('says a title once that the text begins with, and shows commands as its readers know them', () => {
    const post = mention({ title: 'My shop is down', text: 'My shop is down again.' })
    const base = busyFacts()
    const page = output.render(
      composeDigest(
        facts({
          waiting: {
            cases: 1,
            people: 1,
            shown: [
              {
                lead: post,
                named: post,
                gravest: post,
                others: [],
                longest: post,
                late: false,
                soon: false,
                foundLate: false,
                danger: false,
                posts: 1,
              },
            ],
          },
          coverage: { ...base.coverage, notices: [told('Run `mentions scan --force` to ask at once.')] },
        }),
      ),
      view,
    )
    const body = page.replace(/<div style="display:none.*/, '')
    expect(body.match(/My shop is down/g)).toHaveLength(1)
    if (format === 'html') expect(page).toMatch(/Run <code[^>]*>mentions scan --force<\/code> to ask/)
    else expect(page).toContain('Run `mentions scan --force` to ask')
  })
})

describe('of several brands', () => {
  const waiting = (danger: number) => ({ people: 1, late: 0, danger, longest: 1 })
  const subjectOf = (...dangers: number[]) => {
    const brands = ['Northwind', 'Contoso Mail', 'Fabrikam', 'Adatum', 'Litware']
    const waitingBy = new Map(dangers.map((danger, index) => [brands[index] ?? '', waiting(danger)]))
    const { danger } = busyFacts()
    return subjectLine(composeDigest(facts({ brands, waitingBy, danger })), english)
  }
  test.each([
    [
      [0, 0, 1],
      'Fabrikam, Northwind and 3 more brands: somebody may be in danger (Fabrikam); 1 person waits for a reply',
    ],
    [
      [1],
      'Northwind, Contoso Mail and 3 more brands: somebody may be in danger (Northwind); 1 person waits for a reply',
    ],
    [
      [0, 1, 0, 0, 2],
      'Litware, Contoso Mail and 3 more brands: somebody may be in danger (Litware, Contoso Mail); 1 person waits for a reply',
    ],
  ])('the subject names those in danger: %j', (dangers, subject) =>
    expect(subjectOf(...dangers)).toBe(subject),
  )
})

test.each(outputs)('%s says of a row whether what it only counts is new', (_, { render }) => {
  const [old, fresh] = [
    mention({ caseId: 5, text: 'Down since Monday.', waited: 60 * 48 }),
    mention({ caseId: 5, text: 'Still down.', waited: 30 }),
  ]
  const page = (...mentions: (typeof old)[]) => {
    const people = byCase(mentions).map((person) => ({ ...person, posts: mentions.length }))
    return render(composeDigest(facts({ late: { cases: 1, people: 1, shown: people } })), view)
  }
  expect(page(old, fresh)).toContain(' (1 new)')
  expect(page(old, fresh, { ...fresh, id: 77 })).toContain('2 more posts')
  expect(page(old, fresh, { ...fresh, id: 77 })).toContain(' (2 new)')
  expect(page({ ...fresh, severity: 3 }, old)).not.toMatch(/\(\d+ new\)/)
})

test.each(outputs)('%s calls nothing new that somebody dealt with', (_, { render }) => {
  const one = mention({ text: 'Still down.', waited: 30 })
  const page = (state: CaseState) => {
    const shown = byCase([{ ...one, case: { ...one.case, state } }]).map((person) => ({
      ...person,
      posts: 1,
    }))
    return render(composeDigest(facts({ late: { cases: 1, people: 1, shown } })), view)
  }
  const isNew = /· new ·|>new</
  expect(page('new')).toMatch(isNew)
  expect(page('acknowledged')).not.toMatch(isNew)
  expect(page('answered')).not.toMatch(isNew)
})

test('each class of the page has a style', () => {
  const page = html.render(composeDigest(busyFacts()), view)
  const used = [...page.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))
  for (const name of new Set(used)) expect(page).toMatch(new RegExp(`[{}]\\.${name}\\{`))
})
