import { describe, expect, test } from 'vitest'
import { caseOfThen, merge, standingOfBoth } from '../../src/cases/merge.js'
import { standingOfPart } from '../../src/cases/split.js'
import type { CaseState, Handling } from '../../src/model/case.js'
import type { CaseRecord } from '../../src/store/port/records.js'

const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 21, hour))
const now = at(12)

type Standing = { state: CaseState } & Handling

describe('how two cases stand as one', () => {
  test.each<{ what: string; kept: Standing; other: Standing; both: Standing }>([
    { what: 'both are new', kept: { state: 'new' }, other: { state: 'new' }, both: { state: 'new' } },
    {
      what: 'the first is acknowledged',
      kept: { state: 'acknowledged', acknowledgedAt: at(1) },
      other: { state: 'new', backSince: at(2) },
      both: { state: 'acknowledged', acknowledgedAt: at(1) },
    },
    {
      what: 'the other one is acknowledged',
      kept: { state: 'new' },
      other: { state: 'acknowledged', acknowledgedAt: at(1) },
      both: { state: 'new' },
    },
    ...(['answered', 'resolved', 'confirmed', 'ignored'] as const).map((state) => ({
      what: `the first is ${state} and the other one waits`,
      kept: { state, resolvedAt: at(1) },
      other: { state: 'new' as const },
      both: { state: 'new' as const },
    })),
    ...(['answered', 'resolved', 'confirmed', 'ignored', 'snoozed'] as const).map((state) => ({
      what: `the other one is ${state} and the first waits`,
      kept: { state: 'new' as const },
      other: { state, resolvedAt: at(1), waitsFrom: at(20) },
      both: { state: 'new' as const },
    })),
    {
      what: 'the first is resolved and the other one ignored',
      kept: { state: 'resolved', resolvedAt: at(1) },
      other: { state: 'ignored' },
      both: { state: 'resolved', resolvedAt: at(1) },
    },
    {
      what: 'the first is resolved and the other one sleeps',
      kept: { state: 'resolved', resolvedAt: at(1) },
      other: { state: 'snoozed', waitsFrom: at(20) },
      both: { state: 'snoozed', waitsFrom: at(20) },
    },
    {
      what: 'both sleep, and the other one wakes first',
      kept: { state: 'snoozed', waitsFrom: at(20) },
      other: { state: 'answered', answeredAt: at(2), waitsFrom: at(15) },
      both: { state: 'snoozed', waitsFrom: at(15) },
    },
    {
      what: 'the other one slept until now',
      kept: { state: 'resolved' },
      other: { state: 'snoozed', acknowledgedAt: at(1), waitsFrom: at(12) },
      both: { state: 'acknowledged', acknowledgedAt: at(1) },
    },
    {
      what: 'a word was promised for the other one, and broken',
      kept: { state: 'resolved' },
      other: { state: 'answered', answeredAt: at(2), waitsFrom: at(11) },
      both: { state: 'answered', answeredAt: at(2), waitsFrom: at(11) },
    },
    {
      what: 'a promise of the first is broken, and the other one sleeps',
      kept: { state: 'answered', answeredAt: at(2), waitsFrom: at(11) },
      other: { state: 'snoozed', waitsFrom: at(20) },
      both: { state: 'answered', answeredAt: at(2), waitsFrom: at(11) },
    },
    {
      what: 'the first one that has it keeps it, and tags of both',
      kept: { state: 'new', tags: ['vip', 'refund'] },
      other: { state: 'resolved', owner: 'ben', tags: ['refund', 'press'] },
      both: { state: 'new', owner: 'ben', tags: ['vip', 'refund', 'press'] },
    },
    {
      what: 'both are had by somebody',
      kept: { state: 'ignored', owner: 'ada' },
      other: { state: 'new', owner: 'ben' },
      both: { state: 'new', owner: 'ada' },
    },
  ])('$what', ({ kept, other, both }) => {
    expect(standingOfBoth(kept, other, now)).toEqual(both)
  })
})

test('what went comes back as it was', () => {
  const file: CaseRecord = {
    id: 9,
    brand: 'Northwind Hosting',
    personId: 3,
    state: 'answered',
    openedAt: at(1),
    touchedAt: at(3),
    revision: 4,
    isActedOn: true,
    owner: 'ben',
    answeredAt: at(2),
    waitsFrom: at(20),
  }
  const { kept, other } = merge(
    { kept: { ...file, id: 2, openedAt: at(2) }, other: file, posts: ['7'] },
    { at: now, by: 'ada' },
  )
  expect(kept).toMatchObject({
    args: { opened: { before: at(2).toISOString(), after: at(1).toISOString() } },
  })
  if (other.code !== 'removed' || other.args.was === undefined) throw new Error('It is not said what it was')
  const was = JSON.parse(JSON.stringify(other.args.was))
  expect(caseOfThen(9, 'Northwind Hosting', was)).toEqual({ ...file, revision: 5 })
})

test.each<{ file: Standing; part: Standing }>([
  { file: { state: 'new' }, part: { state: 'new' } },
  {
    file: { state: 'acknowledged', acknowledgedAt: at(1), owner: 'ben', tags: ['vip'] },
    part: { state: 'acknowledged', acknowledgedAt: at(1), owner: 'ben' },
  },
  {
    file: { state: 'snoozed', acknowledgedAt: at(1), waitsFrom: at(11) },
    part: { state: 'acknowledged', acknowledgedAt: at(1) },
  },
  { file: { state: 'snoozed', acknowledgedAt: at(1), waitsFrom: at(13) }, part: { state: 'new' } },
  { file: { state: 'resolved', acknowledgedAt: at(1), resolvedAt: at(2) }, part: { state: 'new' } },
  { file: { state: 'ignored', owner: 'ben' }, part: { state: 'new', owner: 'ben' } },
])('what is split off one that is $file.state is $part.state', ({ file, part }) => {
  expect(standingOfPart(file, now)).toEqual(part)
})
