import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/digest/compose.js'
import { composeDigest } from '../../src/digest/compose.js'
import type { NumberRow } from '../../src/digest/digest.js'
import type { SourceCoverage } from '../../src/model/coverage.js'
import type { Complaint } from '../../src/store/port/facts.js'
import { busyFacts, facts, now } from '../outputs/digest/sample.js'
import { toldFailure } from '../support/told.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const ago = (ms: number) => new Date(now.getTime() - ms)

/** One that answered half an hour ago, unless it never did. */
const source = (
  status: SourceCoverage['status'],
  times?: number,
  answeredAt = status === 'never' ? undefined : ago(HOUR / 2),
): SourceCoverage => ({
  id: `${status} ${times}`,
  type: 'feed',
  name: 'forum',
  status,
  posts: 0,
  ...(answeredAt && { answeredAt }),
  ...(times !== undefined && { problem: { failure: toldFailure('no'), since: ago(HOUR), times } }),
})
const covered = (...sources: SourceCoverage[]) => facts({ coverage: { sources } })

describe('an empty day', () => {
  test.each<[string, Facts, boolean]>([
    ['nothing at all', facts(), true],
    ['somebody waits', facts({ waiting: busyFacts().waiting }), false],
    ['somebody is in danger', facts({ danger: busyFacts().danger }), false],
    ['a promise is broken', facts({ late: busyFacts().late }), false],
    ['somebody praised', facts({ stored: { ...facts().stored, fresh: busyFacts().stored.fresh } }), false],
    ['a case was answered', facts({ moved: busyFacts().moved }), false],
    ['a source failed once', covered(source('answered'), source('failed', 1)), true],
    ['a source keeps failing', covered(source('answered'), source('failed', 3)), false],
    ['a source waits for its turn', covered(source('answered'), source('waiting')), true],
    ['a source was never read', covered(source('answered'), source('never')), false],
    [
      'a source failed once, after a day without answer',
      covered(source('answered'), source('failed', 1, ago(25 * HOUR))),
      false,
    ],
    [
      'a source waits for its turn since yesterday',
      covered(source('answered'), source('waiting', undefined, ago(25 * HOUR))),
      false,
    ],
    ['no scan has run since yesterday', covered(source('answered', undefined, ago(25 * HOUR))), false],
    [
      'a source that is asked daily answered yesterday',
      { ...covered(source('answered', undefined, ago(25 * HOUR))), interval: () => DAY },
      true,
    ],
    [
      'a digest a minute after the last',
      { ...covered(source('answered')), period: { from: ago(60_000), to: now } },
      true,
    ],
    [
      'a second digest two seconds after one, of a source that is asked every second',
      {
        ...covered(source('answered', undefined, ago(20_000))),
        period: { from: ago(2000), to: now },
        interval: () => 1000,
      },
      true,
    ],
    [
      'a source that is asked every minute gave no answer for an hour',
      {
        ...covered(source('answered', undefined, ago(HOUR))),
        period: { from: ago(HOUR / 2), to: now },
        interval: () => 60_000,
      },
      false,
    ],
    [
      'a source is silent',
      covered({
        ...source('answered'),
        notices: [{ code: 'silent', args: { lasts: 9 * DAY, postsADay: 3 } }],
      } as SourceCoverage),
      false,
    ],
    ['posts were missed', covered({ ...source('answered'), notices: [{ code: 'missed', args: {} }] }), false],
    ['some sources are paused', covered(source('answered'), source('paused')), true],
    ['all sources are paused', covered(source('paused')), false],
    ['no source answers', covered(source('failed', 1)), false],
    ['there is no source', covered(), false],
    [
      'a post could not be judged',
      facts({ coverage: { ...facts().coverage, unjudged: [{ language: 'fr', posts: 1 }] } }),
      false,
    ],
  ])('%s', (_, given, isEmpty) => expect(composeDigest(given).isEmpty).toBe(isEmpty))
})

const one = (caseId: number, age: number, more: Partial<Complaint> = {}): Complaint => ({
  caseId,
  brand: 'Northwind Hosting',
  waitsSince: ago(age),
  startsPromise: true,
  ...more,
})

const numbersOf = (complaints: readonly Complaint[], more: Partial<Facts> = {}, postsBefore = 5) => {
  const counts = [
    { posts: 10, mentions: 4 },
    { posts: postsBefore, mentions: 2 },
  ]
  const { numbers } = composeDigest(facts({ stored: { ...facts().stored, counts, complaints }, ...more }))
  const of = (name: NumberRow['name']) => {
    const row = numbers.find((each) => each.name === name)
    return [row?.week, row?.weekBefore]
  }
  return { of }
}

describe('the numbers', () => {
  test('count posts and people, this week and the week before', () => {
    const { of } = numbersOf([one(1, HOUR), one(1, 2 * HOUR), one(2, DAY), one(3, 8 * DAY)])
    expect(of('posts')).toEqual([10, 5])
    expect(of('mentions')).toEqual([4, 2])
    expect(of('needReply')).toEqual([3, 1])
    expect(of('people')).toEqual([2, 1])
  })

  // The promise of the sample is an hour.
  test.each<[string, Complaint, number]>([
    ['waits within the promise', one(1, HOUR / 2), 0],
    ['waits as long as promised', one(1, HOUR), 1],
    ['was answered in time', one(1, DAY, { actedAt: ago(DAY - HOUR / 2) }), 0],
    ['was answered late', one(1, DAY, { actedAt: ago(DAY - 2 * HOUR) }), 1],
    ['was already old when first seen', one(1, DAY, { startsPromise: false }), 0],
  ])('somebody who %s', (_, complaint, late) => expect(numbersOf([complaint]).of('late')[0]).toBe(late))

  test('a week that nobody watched is not called a quiet one', () => {
    const { of } = numbersOf([one(1, HOUR)], {}, 0)
    for (const name of ['posts', 'mentions', 'needReply', 'people', 'late'] as const)
      expect(of(name)[1]).toBeUndefined()
  })

  test.each([
    { watched: 'since before that week', knownFrom: ago(20 * DAY), before: 1 },
    { watched: 'since the middle of it', knownFrom: ago(10 * DAY), before: undefined },
  ])('a week is compared where all sources were watched $watched', ({ knownFrom, before }) => {
    const { of } = numbersOf([one(1, HOUR), one(3, 8 * DAY)], { knownFrom })
    expect(of('needReply')[1]).toBe(before)
    expect(of('posts')[1] === undefined).toBe(before === undefined)
  })

  test('posts are not compared with a week of which some were deleted', () => {
    const { of } = numbersOf([], { keepsUnmatched: 10 * DAY })
    expect(of('posts')).toEqual([10, undefined])
    expect(of('mentions')).toEqual([4, 2])
  })

  test('the bars add up to the number of the week', () => {
    const { days, numbers } = composeDigest(busyFacts())
    const sum = days.reduce((total, { needReply }) => total + needReply, 0)
    expect(sum).toBe(numbers.find(({ name }) => name === 'needReply')?.week)
    expect(sum).toBeGreaterThan(0)
  })
})

test('a client hears when sources could not be read, and nothing of what stands here', () => {
  const reason = {
    code: 'proxy',
    args: { proxy: 'proxy.example:3128', failure: 'proxy-unreachable' },
  } as const
  const failure = { code: 'proxy-unreachable', args: { proxy: 'proxy.example:3128' } } as const
  const from = ago(HOUR)
  const coverage: Facts['coverage'] = {
    sources: [{ ...source('waiting'), leftHere: true, leftFailure: failure }],
    notices: [{ code: 'outage', args: { reason, from: from.toISOString(), sources: 1 } }],
    outages: [
      {
        reason,
        from,
        lastAt: now,
        runs: 1,
        left: ['waiting undefined', 'of another'],
        failures: { 'waiting undefined': failure },
      },
    ],
  }
  const seenBy = (audience: Facts['audience']) => composeDigest({ ...facts({ coverage }), audience }).coverage
  expect(seenBy('team')).toEqual(coverage)
  const seen = seenBy('client')
  expect(JSON.stringify(seen)).not.toMatch(/proxy/)
  expect(seen.outages).toMatchObject([{ left: ['waiting undefined'] }])
  expect(seen.notices).toMatchObject([{ code: 'outage', args: { reason: { code: 'untold' }, sources: 1 } }])
})

describe('who has a case, and its tags', () => {
  const handled = { owner: 'Ben', tags: ['refund'] }
  const { waiting, ...rest } = busyFacts()
  const busy = (audience: Facts['audience']) =>
    composeDigest({
      ...rest,
      audience,
      waiting: {
        ...waiting,
        shown: waiting.shown.map((person) => ({
          ...person,
          lead: { ...person.lead, case: { ...person.lead.case, ...handled } },
        })),
      },
    })

  test.each([
    ['team', true],
    ['client', false],
  ] as const)('read by a %s', (audience, isTold) => {
    const [first] = busy(audience).waiting.shown
    expect(first?.lead.case.owner).toBe(isTold ? 'Ben' : undefined)
    expect(JSON.stringify(busy(audience)).includes('refund')).toBe(isTold)
  })
})
