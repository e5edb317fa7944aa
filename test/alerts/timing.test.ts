import { describe, expect, test } from 'vitest'
import { quietUntil } from '../../src/alerts/quiet.js'
import type { WorkingSpan } from '../../src/model/working-hours.js'
import { DAY, HOUR, later, MINUTE, post, ruleOf, source, start, World } from './world.js'

const everyDay = [1, 2, 3, 4, 5, 6, 7]
/** 22:00 to 07:00. */
const night: WorkingSpan[] = [{ days: everyDay, from: 22 * 60, to: 31 * 60 }]

const worldOf = (
  holding: Partial<ReturnType<typeof ruleOf>['holding']>,
  some: Parameters<typeof ruleOf>[0] = {},
) => {
  const world = new World()
  world.rules = [ruleOf({ ...some, holding: { batch: 0, coolDown: 0, perDay: 50, ...holding } })]
  world.look()
  return world
}

/** When messages went out, and how many each of them told. */
const counts = (world: World) => world.messages.map(({ createdAt, alerts }) => [createdAt, alerts.length])

const waits = (world: World) => world.look().waiting.map(({ count, until, why }) => [count, until, why])

describe('what holds a message back', () => {
  test('a batch, from the first on', () => {
    const world = worldOf({ batch: 10 * MINUTE })
    for (let minute = 1; minute <= 15; minute += 1) {
      world.now = later(minute * MINUTE)
      if (minute <= 5) world.add(minute)
      world.look()
    }
    expect(counts(world)).toEqual([[later(11 * MINUTE), 5]])
  })

  test('a cool-down, after which all is told that came meanwhile', () => {
    const world = worldOf({ coolDown: 10 * MINUTE })
    for (let minute = 1; minute <= 15; minute += 1) {
      world.now = later(minute * MINUTE)
      if (minute <= 5) world.add(minute)
      world.look()
    }
    expect(counts(world)).toEqual([
      [later(MINUTE), 1],
      [later(11 * MINUTE), 4],
    ])
  })

  test('quiet hours, after which only what still waits is told, and the rest counted', () => {
    const world = worldOf({ quiet: night })
    world.now = later(14 * HOUR)
    for (const id of [1, 2, 3]) world.add(id)
    expect(waits(world)).toEqual([[3, later(22 * HOUR), 'quiet']])
    world.now = later(15 * HOUR)
    world.change(1, { posts: [post({ due: false })] })
    world.remove(2)
    expect(waits(world)).toEqual([[1, later(22 * HOUR), 'quiet']])
    world.at(22 * HOUR)
    expect(world.messages.map(({ alerts, settled }) => [alerts.length, settled])).toEqual([[1, 2]])
  })

  test('nothing is said where all of it was answered meanwhile', () => {
    const world = worldOf({ quiet: night })
    world.now = later(14 * HOUR)
    world.add(1)
    world.look()
    world.remove(1)
    world.at(23 * HOUR)
    expect(world.messages).toEqual([])
    expect(waits(world)).toEqual([])
  })

  test('a daily cap, of which the first message of the next day tells', () => {
    const world = worldOf({ perDay: 3 })
    for (let hour = 1; hour <= 14; hour += 1) {
      world.now = later(hour * HOUR)
      world.add(hour)
      world.look()
    }
    expect(world.messages).toHaveLength(3)
    expect(waits(world)).toEqual([[11, later(15 * HOUR), 'cap']])
    world.at(15 * HOUR)
    world.now = later(16 * HOUR)
    world.add(100)
    world.look()
    expect(world.messages.slice(3).map(({ alerts, heldByCap }) => [alerts.length, heldByCap])).toEqual([
      [11, { count: 11, day: later(-9 * HOUR), cap: 3 }],
      [1, undefined],
    ])
  })

  test('the one that ends last', () => {
    const world = worldOf({ batch: HOUR, coolDown: 14 * HOUR, quiet: night, perDay: 1 })
    world.now = later(HOUR)
    world.add(1)
    expect(waits(world)).toEqual([[1, later(2 * HOUR), 'batch']])
    world.at(2 * HOUR)
    world.now = later(3 * HOUR)
    world.add(2)
    // The cool-down ends at one in the night of the next day.
    expect(waits(world)).toEqual([[1, later(22 * HOUR), 'quiet']])
    world.at(22 * HOUR)
    expect(counts(world)).toEqual([
      [later(2 * HOUR), 1],
      [later(22 * HOUR), 1],
    ])
  })
})

describe('danger', () => {
  const danger = { posts: [post({ mentionId: 2, danger: true })] }
  const held = { batch: DAY, coolDown: DAY, quiet: night, perDay: 1 }

  test.each(['danger', 'new'] as const)('is held back by nothing, under a rule for %s', (kind) => {
    const world = worldOf(held, { kind })
    world.now = later(15 * HOUR)
    world.add(1)
    world.add(2, danger)
    world.look()
    world.now = later(15 * HOUR + 1)
    world.add(3, { posts: [post({ mentionId: 3, danger: true })] })
    world.look()
    expect(world.messages.map(({ about, alerts }) => [about, alerts.map(({ caseId }) => caseId)])).toEqual([
      ['danger', [2]],
      ['danger', [3]],
    ])
  })

  test('what becomes danger while it waits is told at once', () => {
    const world = worldOf(held)
    world.now = later(15 * HOUR)
    world.add(2)
    world.look()
    expect(world.messages).toEqual([])
    world.change(2, danger)
    world.look()
    expect(world.messages.map(({ about }) => about)).toEqual(['danger'])
  })

  test('that was to be told once more, and was answered meanwhile, is told all the same', () => {
    const world = worldOf(held, { kind: 'danger' })
    world.alerts.set(1, {
      id: 1,
      rule: 'danger to desk',
      destination: 'desk',
      step: 0,
      kind: 'danger',
      subject: 'danger:2',
      caseId: 2,
      state: 'waiting',
      raisedAt: start,
    })
    world.look()
    expect(world.told()).toEqual(['desk: danger:2'])
  })

  test('goes to contacts before anybody else', () => {
    const world = new World()
    world.rules = [
      ruleOf({ name: 'more' }),
      ruleOf({ kind: 'danger' }),
      ruleOf({
        name: 'contacts',
        kind: 'danger',
        isForContacts: true,
        steps: [{ after: 0, to: ['a@b.example'] }],
      }),
    ]
    world.look()
    world.now = later(1)
    world.add(1)
    world.add(2, danger)
    world.look()
    expect(world.messages.map(({ destination, about }) => [destination, about])).toEqual([
      ['a@b.example', 'danger'],
      ['desk', 'danger'],
      ['desk', 'ordinary'],
    ])
  })
})

describe('where a place can write a message anew', () => {
  const updating = (holding: Parameters<typeof worldOf>[0]) => {
    const world = worldOf(holding)
    world.canUpdate = () => true
    return world
  }

  test('what comes within the cool-down is written into the one that is there, also where the cap is reached', () => {
    const world = updating({ coolDown: 10 * MINUTE, perDay: 2 })
    for (let minute = 1; minute <= 25; minute += 1) {
      world.now = later(minute * MINUTE)
      world.add(minute)
      world.look()
    }
    const rung = world.messages.filter(({ isUpdate }) => !isUpdate)
    expect(rung.map(({ createdAt }) => createdAt)).toEqual([later(MINUTE), later(11 * MINUTE)])
    // The second one lasts for ten minutes; from then on the cap holds.
    expect(world.messages.filter(({ isUpdate }) => isUpdate)).toHaveLength(18)
    expect(waits(world)).toEqual([[5, later(15 * HOUR), 'cap']])
  })

  test('it tells all that still holds, and counts what was answered', () => {
    const world = updating({ coolDown: HOUR })
    world.now = later(MINUTE)
    world.add(1)
    world.add(2)
    world.look()
    world.remove(1)
    world.now = later(2 * MINUTE)
    world.add(3)
    const [message] = world.look().messages
    expect(message?.over?.alerts.map(({ caseId }) => caseId)).toEqual([2])
    expect(message?.over?.settled).toBe(1)
    expect(message?.alerts.map(({ alert }) => alert.caseId)).toEqual([3])
  })

  test('quiet hours hold that back, too, and danger rings', () => {
    const world = updating({ coolDown: 5 * HOUR, quiet: night })
    world.now = later(12 * HOUR)
    world.add(1)
    world.look()
    world.now = later(14 * HOUR)
    world.add(2)
    expect(waits(world)).toEqual([[1, later(22 * HOUR), 'quiet']])
    world.add(3, { posts: [post({ mentionId: 3, danger: true })] })
    world.look()
    expect(world.messages.map(({ about, isUpdate }) => [about, isUpdate])).toEqual([
      ['ordinary', false],
      ['danger', false],
    ])
  })
})

describe('the next person', () => {
  const steps = [
    { after: 0, to: ['desk'] },
    { after: 15 * MINUTE, to: ['boss'] },
    { after: HOUR, to: ['director', 'desk'] },
  ] as const

  test.each(['danger', 'new'] as const)('is told where nobody acknowledged it: %s', (kind) => {
    const world = worldOf({}, { kind, steps: [...steps] })
    world.now = later(MINUTE)
    world.add(1, { posts: [post({ danger: kind === 'danger' })] })
    const [next] = [world.look(), world.look()][1]?.next ?? []
    expect([next?.step, next?.at]).toEqual([1, later(16 * MINUTE)])
    for (let minute = 2; minute < 120; minute += 1) world.at(minute * MINUTE)
    expect(world.messages.map(({ destination, createdAt }) => [destination, createdAt])).toEqual([
      ['desk', later(MINUTE)],
      ['boss', later(16 * MINUTE)],
      ['desk', later(61 * MINUTE)],
      ['director', later(61 * MINUTE)],
    ])
  })

  test('is left in peace once somebody did something', () => {
    const world = worldOf({}, { steps: [...steps] })
    world.now = later(MINUTE)
    world.add(1)
    world.look()
    world.at(10 * MINUTE)
    world.change(1, { isUntouched: false })
    world.at(3 * HOUR)
    expect(world.told()).toEqual(['desk: case:1'])
  })

  test('of a source that still fails, counting from when it was told', () => {
    const world = worldOf({ quiet: night }, { kind: 'source-failing', steps: [...steps] })
    world.sources = [source('forum', 3)]
    world.at(14 * HOUR)
    world.at(20 * HOUR)
    world.at(22 * HOUR)
    world.at(22 * HOUR + 15 * MINUTE)
    world.sources = [source('forum')]
    world.at(30 * HOUR)
    expect(
      world.messages.map(({ destination, about, createdAt }) => [destination, about, createdAt]),
    ).toEqual([
      ['desk', 'ordinary', later(22 * HOUR)],
      ['boss', 'ordinary', later(22 * HOUR + 15 * MINUTE)],
      ['desk', 'over', later(30 * HOUR)],
      ['boss', 'over', later(30 * HOUR)],
    ])
  })

  test('after a week of sleep is not told in the same breath as the one before', () => {
    const world = worldOf({}, { steps: [...steps] })
    world.now = later(MINUTE)
    world.add(1)
    world.look()
    world.at(7 * DAY)
    expect(world.messages.map(({ destination }) => destination)).toEqual(['desk', 'boss'])
    world.at(7 * DAY + MINUTE)
    expect(world.messages.map(({ destination }) => destination)).toEqual(['desk', 'boss', 'desk', 'director'])
  })
})

describe('odd clocks', () => {
  test('a week of sleep: one message with all that still waits', () => {
    const world = worldOf({ batch: MINUTE, coolDown: HOUR, quiet: night, perDay: 1 })
    world.now = later(MINUTE)
    for (let id = 1; id <= 10; id += 1) world.add(id)
    world.look()
    for (let id = 1; id <= 6; id += 1) world.remove(id)
    world.at(7 * DAY)
    expect(world.messages.map(({ alerts, settled }) => [alerts.length, settled])).toEqual([[4, 6]])
  })

  test.each([
    ['batch', { batch: HOUR }],
    ['cool-down', { coolDown: HOUR }],
    ['cap', { perDay: 1 }],
  ] as const)('a clock that was set back by a year holds nothing: %s', (_, holding) => {
    const world = worldOf(holding)
    world.now = later(MINUTE)
    world.add(1)
    world.look()
    world.at(2 * HOUR)
    world.add(2)
    world.look()
    const told = world.messages.length
    // What the store has of before lies a year ahead.
    world.now = later(-365 * DAY)
    world.look()
    world.look()
    expect(world.messages.length).toBe(2)
    expect(told).toBeLessThanOrEqual(2)
  })

  test('one that is set right by a second starts nothing anew', () => {
    const world = worldOf({ coolDown: HOUR })
    world.now = later(MINUTE)
    world.add(1)
    world.look()
    world.now = later(MINUTE - 1_000)
    world.add(2)
    expect(waits(world)).toEqual([[1, later(61 * MINUTE), 'cool-down']])
  })
})

describe('quiet hours', () => {
  const berlin = (quiet: readonly WorkingSpan[], moment: string) =>
    quietUntil({ hours: quiet, timeZone: 'Europe/Berlin' }, new Date(moment))?.toISOString()

  test.each<[string, string | undefined, string]>([
    ['2026-11-02T21:00:00Z', '2026-11-03T06:00:00.000Z', 'from their first moment'],
    ['2026-11-02T20:59:59Z', undefined, 'not before'],
    ['2026-11-03T05:59:59Z', '2026-11-03T06:00:00.000Z', 'to their last'],
    ['2026-11-03T06:00:00Z', undefined, 'not after'],
    ['2026-10-24T20:00:00Z', '2026-10-25T06:00:00.000Z', 'an hour longer where clocks go back'],
    ['2026-03-28T21:00:00Z', '2026-03-29T05:00:00.000Z', 'an hour shorter where they go on'],
  ])('%s: %s, %s', (moment, until) => {
    expect(berlin(night, moment)).toBe(until)
  })

  test('that begin in an hour that clocks skip begin when they jump; in one they show twice they last two', () => {
    const three = [{ days: everyDay, from: 150, to: 180 }]
    expect(berlin(three, '2026-03-29T01:00:00Z')).toBeUndefined()
    expect(berlin(three, '2026-10-25T00:45:00Z')).toBe('2026-10-25T02:00:00.000Z')
  })

  test('over a weekend', () => {
    const weekend = [
      { days: [6, 7], from: 0, to: 24 * 60 },
      { days: [1, 2, 3, 4, 5], from: 18 * 60, to: 32 * 60 },
    ]
    expect(berlin(weekend, '2026-11-06T18:00:00Z')).toBe('2026-11-08T23:00:00.000Z')
  })
})
