import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tailFrom } from '../../src/incidents/chances.js'
import { type Counted, type Found, isInGroup, look, newMemory } from '../../src/incidents/detector.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const START = Date.parse('2026-03-02T00:00:00Z')

/** Numbers that are the same each time. */
function dice(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Ordinary complaints: so many a day, more by day than by night. */
function ordinary(days: number, daily: number, seed = 1): Counted[] {
  const next = dice(seed)
  return Array.from({ length: Math.round(days * daily) }, (_, index) => {
    const day = START + Math.floor(next() * days) * DAY
    const hour = 8 + Math.floor(next() * next() * 15)
    return { at: day + hour * HOUR + next() * HOUR, who: `p${index}`, kind: 'service' }
  }).sort((a, b) => a.at - b.at)
}

/** What is found in a look each quarter of an hour. */
function watched(complaints: readonly Counted[], days: number): Found[] {
  const memory = newMemory(START)
  const sorted = complaints.toSorted((a, b) => a.at - b.at)
  const found: Found[] = []
  let next = 0
  for (let now = START + 15 * MINUTE; now <= START + days * DAY; now += 15 * MINUTE) {
    const from = next
    while (next < sorted.length && (sorted[next]?.at ?? 0) <= now) next += 1
    const { begins } = look(memory, sorted.slice(from, next), now, 'normal')
    if (begins !== undefined) found.push(begins)
  }
  return found
}

const outage = (at: number, people: number, kind = 'outage'): Counted[] =>
  Array.from({ length: people }, (_, index) => ({ at: at + index * 2 * MINUTE, who: `o${index}`, kind }))

describe('a surge', () => {
  const at = START + 20 * DAY + 10 * HOUR

  test('is found while it grows, once', () => {
    const found = watched([...ordinary(24, 20), ...outage(at, 30)], 24).filter(({ at: when }) => when >= at)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ kind: 'surge' })
    expect((found[0]?.at ?? 0) - at).toBeLessThanOrEqual(45 * MINUTE)
    expect(found[0]?.since).toBeGreaterThanOrEqual(at - 4 * HOUR)
  })

  test('of one person with sixty posts is none', () => {
    const angry = Array.from({ length: 60 }, (_, index) => ({
      at: at + index * MINUTE,
      who: 'angry',
      kind: 'service',
    }))
    expect(watched([...ordinary(24, 20), ...angry], 24).filter(({ at: when }) => when >= at)).toEqual([])
  })

  test('is none where the hour is always so busy', () => {
    const busy = Array.from({ length: 24 }, (_, day) =>
      outage(START + day * DAY + 10 * HOUR, 20, 'service'),
    ).flat()
    const people = busy.map((complaint, index) => ({ ...complaint, who: `b${index}` }))
    expect(watched(people, 24).filter(({ at: when }) => when >= START + 14 * DAY)).toEqual([])
  })

  test('without a usual level takes six people with the same trouble', () => {
    expect(watched(outage(START + DAY, 5), 2)).toEqual([])
    expect(watched(outage(START + DAY, 8), 2)).toMatchObject([{ kind: 'many' }])
  })

  test('on ordinary days there is hardly any', () => {
    const alarms = [1, 2, 3, 4]
      .flatMap((seed) => watched(ordinary(28, 30, seed), 28))
      .filter(({ kind }) => kind !== 'many')
    expect(alarms.length).toBeLessThanOrEqual(1)
  })
})

test('a slow rise is found within days, of a level that was known', () => {
  const doubled = Array.from({ length: 5 }, (_, day) =>
    ordinary(1, 45, day + 7).map((complaint, index) => ({
      ...complaint,
      at: complaint.at + (20 + day) * DAY,
      who: `s${day}-${index}`,
    })),
  ).flat()
  const found = watched([...ordinary(26, 20), ...doubled], 26).filter(({ at }) => at >= START + 20 * DAY)
  expect(found.length).toBeGreaterThanOrEqual(1)
  expect((found[0]?.at ?? 0) - START).toBeLessThanOrEqual(23 * DAY)
})

describe('beside those who did not complain', () => {
  const at = START + 20 * DAY + 10 * HOUR
  /** So many who did not complain for each complaint. */
  const talk = (complaints: readonly Counted[], times: number): Counted[] =>
    complaints.flatMap((one, index) =>
      Array.from({ length: times }, (_, number) => ({
        at: one.at + number,
        who: `t${index}-${number}-${one.who}`,
        kind: 'calm',
        calm: true as const,
      })),
    )
  /** Hours in which three times as much is said of the brand as in others, complaints and all. */
  const bursts = Array.from({ length: 20 }, (_, day) =>
    outage(START + day * DAY + (8 + ((day * 5) % 11)) * HOUR, 8, 'service').map((one) => ({
      ...one,
      who: `${one.who} of ${day}`,
    })),
  ).flat()
  const past = [...ordinary(24, 20), ...bursts]
  const rise = outage(at, 14, 'service')
  const foundOf = (posts: readonly Counted[]) => watched(posts, 24).filter(({ at: when }) => when >= at)

  test('what rises alone is a surge, and what rises with all that is said is none', () => {
    const usual = [...past, ...talk(past, 3)]
    expect(foundOf([...usual, ...rise])).toHaveLength(1)
    expect(foundOf([...usual, ...rise, ...talk(rise, 3)])).toEqual([])
  })
})

test('one trouble that is told of as several kinds is one surge', () => {
  const at = START + 20 * DAY + 10 * HOUR
  const kinds = ['outage', 'bug', 'account']
  const spread = outage(at, 9).map((one, index) => ({ ...one, kind: kinds[index % 3] ?? '' }))
  const busy = ordinary(24, 60).map((one, index) => ({ ...one, kind: index % 9 ? 'service' : 'bug' }))
  const found = watched([...busy, ...spread], 24).filter(({ at: when }) => when >= at)
  expect(found).toMatchObject([{ kind: 'surge', group: 'broken' }])
  expect(isInGroup('broken', 'bug')).toBe(true)
  expect(isInGroup('broken', 'billing')).toBe(false)
})

test('trouble of a kind that nobody ever had is a surge where the brand is known', () => {
  const at = START + 20 * DAY + 10 * HOUR
  const found = watched([...ordinary(24, 20), ...outage(at, 9, 'billing')], 24)
  expect(found.filter(({ at: when }) => when >= at)).toMatchObject([{ kind: 'surge', group: 'billing' }])
})

describe('the chance of so many', () => {
  test('falls with the count, and lies between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.double({ min: 0.01, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (count, mean, excess) => {
          const chance = tailFrom(count, mean, excess)
          expect(chance).toBeGreaterThanOrEqual(0)
          expect(chance).toBeLessThanOrEqual(1)
          expect(tailFrom(count + 1, mean, excess)).toBeLessThanOrEqual(chance + 1e-9)
        },
      ),
    )
  })

  test.each([
    // Of a Poisson count, from tables: P(X >= 5) of mean 1, P(X >= 10) of mean 3.
    [5, 1, 0.003_66],
    [10, 3, 0.001_1],
  ])('%i where %d are usual', (count, mean, chance) => {
    expect(tailFrom(count, mean, 0)).toBeCloseTo(chance, 4)
  })
})
