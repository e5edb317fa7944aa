import { describe, expect, test } from 'vitest'
import { casesPromised, filterFor, type PromiseWord, type Wanted } from '../../src/cases/wanted.js'
import type { Candidate } from '../../src/store/port/cases.js'

const now = new Date('2026-03-14T12:00:00Z')
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000)

const candidate = (more: Partial<Candidate>): Candidate => ({
  mentionId: 1,
  caseId: 1,
  postId: '1',
  brand: 'Northwind',
  score: 70,
  severity: 2,
  danger: false,
  waitsSince: hours(-2),
  startsPromise: true,
  complainedBefore: false,
  needsReply: true,
  due: true,
  touchedAt: hours(-2),
  followers: 0,
  ...more,
})

describe('which cases fit', () => {
  const fresh = candidate({})
  const calm = candidate({ due: false })
  const bens = candidate({ handled: { state: 'acknowledged', owner: 'Ben', tags: ['refund', 'vip'] } })
  const answered = candidate({ due: false, handled: { state: 'answered', answeredAt: hours(-1) } })
  const owed = candidate({ handled: { state: 'answered', waitsFrom: hours(-1) } })
  const asleep = candidate({ due: false, handled: { state: 'snoozed', waitsFrom: hours(1) } })
  const awake = candidate({ handled: { state: 'snoozed', waitsFrom: hours(-1) } })
  const seenAwake = candidate({
    handled: { state: 'snoozed', waitsFrom: hours(-1), acknowledgedAt: hours(-3) },
  })
  const all = { fresh, calm, bens, answered, owed, asleep, awake, seenAwake }

  test.each<[string, Wanted, (keyof typeof all)[]]>([
    ['all', {}, ['fresh', 'calm', 'bens', 'answered', 'owed', 'asleep', 'awake', 'seenAwake']],
    ['waiting', { states: ['waiting'] }, ['fresh', 'bens', 'owed', 'awake', 'seenAwake']],
    ['new, with what slept until now', { states: ['new'] }, ['fresh', 'calm', 'awake']],
    ['acknowledged', { states: ['acknowledged'] }, ['bens', 'seenAwake']],
    ['answered, owed a word or not', { states: ['answered'] }, ['answered', 'owed']],
    ['snoozed, and still asleep', { states: ['snoozed'] }, ['asleep']],
    ['several states', { states: ['snoozed', 'acknowledged'] }, ['bens', 'asleep', 'seenAwake']],
    ['confirmed', { states: ['confirmed'] }, []],
    ['of somebody, in small letters', { owner: 'ben' }, ['bens']],
    ['of somebody else', { owner: 'be' }, []],
    ['of nobody', { owner: null, states: ['waiting'] }, ['fresh', 'owed', 'awake', 'seenAwake']],
    ['with a tag', { tags: ['vip'] }, ['bens']],
    ['with one of two tags', { tags: ['late', 'refund'] }, ['bens']],
    ['with no such tag', { tags: ['ref'] }, []],
    ['with a tag, and in another state', { tags: ['vip'], states: ['new'] }, []],
  ])('%s', (_, wanted, names) => {
    const { fits } = filterFor(wanted, now)
    expect(Object.entries(all).flatMap(([name, one]) => (fits?.(one) ? [name] : []))).toEqual(names)
  })

  test.each<[Wanted, ReturnType<typeof filterFor>['alsoIn']]>([
    [{}, undefined],
    [{ states: ['waiting', 'new', 'acknowledged'] }, undefined],
    [{ states: ['new', 'resolved', 'snoozed'] }, ['resolved', 'snoozed']],
  ])('only what waits for nobody is asked for by its state: %j', (wanted, alsoIn) => {
    expect(filterFor(wanted, now).alsoIn).toEqual(alsoIn)
  })
})

describe('whose promise is broken, or will be soon', () => {
  const of = (caseId: number, used: number, more: Partial<Candidate> = {}) => ({
    candidate: candidate({ caseId, ...more }),
    used,
  })
  const some = [
    of(1, 0.2),
    of(2, 0.8),
    of(3, 0.8),
    of(3, 1.4),
    of(4, 1),
    of(5, 3, { due: false }),
    of(6, 2, { due: false, handled: { state: 'answered' } }),
    of(7, 0.75, { due: false, handled: { state: 'snoozed' } }),
    of(8, 9, { due: false, handled: { state: 'resolved' } }),
    of(9, 9, { due: false, needsReply: false, handled: { state: 'answered' } }),
  ]

  test.each<[PromiseWord[], number[]]>([
    [['soon'], [2, 7]],
    [['broken'], [3, 4, 6]],
    [
      ['soon', 'broken'],
      [2, 3, 4, 6, 7],
    ],
  ])('%j', (promises, cases) => {
    const shares = new Map(some.map(({ candidate, used }) => [candidate, used]))
    const used = (one: Candidate) => shares.get(one) ?? 0
    const found = casesPromised([...shares.keys()], { promises, used, now })
    expect([...found]).toEqual(cases)
  })
})
