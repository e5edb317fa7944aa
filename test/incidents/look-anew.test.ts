import { describe, expect, test } from 'vitest'
import { calmOf } from '../../src/incidents/calm-posts.js'
import type { Counted } from '../../src/incidents/detector.js'
import { type KnownOf, lookAnew } from '../../src/incidents/look-anew.js'

const HOUR = 60 * 60_000
const DAY = 24 * HOUR
const now = new Date('2026-03-25T12:00:00Z')
const since = new Date(now.getTime() - 27 * DAY)

/** The same numbers each time: an hour has from none to twice as many as usual. */
function numbers() {
  let seed = 7
  return () => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed / 2_147_483_647
  }
}

/** Four weeks in which, by the hour, one in ten posts complains and some hours have more of everything; and then the last half hour. */
function month({ complain, others }: { complain: number; others: number }) {
  const random = numbers()
  const complaints: Counted[] = []
  const long = new Map<number, number>()
  const lately = new Map<number, number>()
  const add = (at: number, isComplaint: boolean) => {
    if (isComplaint) complaints.push({ at, who: `person ${complaints.length}`, kind: 'outage' })
    for (const [counts, step] of [
      [long, HOUR / 2],
      [lately, 60_000],
    ] as const)
      counts.set(Math.floor(at / step), (counts.get(Math.floor(at / step)) ?? 0) + 1)
  }
  for (let hour = since.getTime(); hour < now.getTime() - HOUR / 2; hour += HOUR) {
    const posts = Math.round((random() < 0.1 ? 4 : 1) * 20 * (0.5 + random()))
    for (let index = 0; index < posts; index += 1) {
      const at = hour + random() * HOUR
      if (at < now.getTime() - HOUR / 2) add(at, random() < 0.1)
    }
  }
  for (const [count, isComplaint] of [
    [complain, true],
    [others, false],
  ] as const)
    for (let index = 0; index < count; index += 1)
      add(now.getTime() - (HOUR / 2) * ((index + 1) / (count + 1)), isComplaint)
  const recent = [...lately].filter(([minute]) => minute * 60_000 > now.getTime() - 8 * HOUR)
  const times = complaints.map(({ at }) => new Date(at))
  return { complaints, calm: calmOf({ long, lately: new Map(recent) }, times) }
}

const look = ({ complaints, calm }: Pick<KnownOf, 'complaints' | 'calm'>) =>
  lookAnew({ complaints, calm, since, incidents: [], sensitivity: 'normal', now }, { slow: false }).map(
    ({ see }) => see,
  )
const nobody = { people: new Map(), recent: [] }

describe('a brand of which more is said in some hours than in others', () => {
  test('is hit where complaints alone rise, though not where all that is said of it does', () => {
    expect(look(month({ complain: 14, others: 10 }))).toEqual(['rise'])
    expect(look(month({ complain: 14, others: 140 }))).toEqual([])
  })

  test('is found sooner than where nobody counts what else is said', () => {
    const found = month({ complain: 11, others: 10 })
    expect(look(found)).toEqual(['rise'])
    expect(look({ ...found, calm: nobody })).toEqual([])
  })

  test('is quiet on a usual half hour', () => {
    expect(look(month({ complain: 1, others: 10 }))).toEqual([])
  })
})
