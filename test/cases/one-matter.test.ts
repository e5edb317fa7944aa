import { describe, expect, test } from 'vitest'
import { casesOfOneMatter } from '../../src/cases/one-matter.js'
import type { CaseState } from '../../src/model/case.js'

const DAY = 24 * 60 * 60 * 1000
const noon = Date.parse('2026-03-14T12:00:00Z')
type Sample = { day?: number; state?: CaseState; person?: number | undefined; acted?: boolean }
const of = (brand: string, id: number, sample: Sample = {}) => {
  const { day = 0, state = 'new', acted = false } = sample
  return {
    id,
    brand,
    personId: 'person' in sample ? sample.person : 1,
    state,
    touchedAt: new Date(noon + day * DAY),
    isActedOn: acted,
  }
}
const former = (id: number, sample?: Sample) => of('Northwind Hosting', id, sample)
const present = (id: number, sample?: Sample) => of('Acme', id, sample)
type Case = ReturnType<typeof of>

describe('of one person under two names of a brand', () => {
  test.each<[string, Case[], [gone: number, kept: number][]]>([
    ['the older case stays', [former(1), present(2)], [[2, 1]]],
    ['whichever name has it', [present(1), former(2)], [[2, 1]]],
    ['in whatever order they come', [present(2), former(1)], [[2, 1]]],
    ['one that somebody acted on stays', [former(1), present(2, { acted: true })], [[1, 2]]],
    ['of two acted on the older one', [former(1, { acted: true }), present(2, { acted: true })], [[2, 1]]],
    [
      'an acknowledged one waits, too',
      [former(1, { state: 'acknowledged', acted: true }), present(2)],
      [[2, 1]],
    ],
    [
      'all of the other name',
      [former(1), present(2), present(3)],
      [
        [2, 1],
        [3, 1],
      ],
    ],
    ['an answered one is apart', [former(1, { state: 'answered', acted: true }), present(2)], []],
    ['a resolved one is apart', [former(1), present(2, { state: 'resolved', acted: true })], []],
    ['an ignored one is apart', [former(1, { state: 'ignored', acted: true }), present(2)], []],
    ['a snoozed one is apart', [former(1, { state: 'snoozed', acted: true }), present(2)], []],
    ['two of one name stay two', [former(1), former(2)], []],
    ['fourteen days between them are the same matter', [former(1), present(2, { day: 14 })], [[2, 1]]],
    ['more are another', [former(1), present(2, { day: 15 })], []],
    ['the one that is near takes it', [former(1), former(2, { day: 20 }), present(3, { day: 21 })], [[3, 2]]],
    ['others are not meant', [former(1), present(2, { person: 2 })], []],
    ['nor who is unknown', [former(1, { person: undefined }), present(2, { person: undefined })], []],
  ])('%s', (_, cases, expected) => expect([...casesOfOneMatter(cases, 14 * DAY)]).toEqual(expected))
})
