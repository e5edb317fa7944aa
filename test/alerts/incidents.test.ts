// What rules tell of incidents: each matter once, each alarm of a silence by itself.
import { expect, test } from 'vitest'
import type { IncidentFacts } from '../../src/alerts/facts.js'
import { HOUR, later, MINUTE, ruleOf, start, World } from './world.js'

const rising = (some: Partial<IncidentFacts> = {}): IncidentFacts => ({
  id: 7,
  brand: 'Northwind Hosting',
  isRising: true,
  isUntouched: true,
  ...some,
})

function worldOf(kind: 'surge' | 'silence' | 'relapse', some: Parameters<typeof ruleOf>[0] = {}) {
  const world = new World()
  world.rules = [ruleOf({ kind, ...some })]
  world.look()
  return world
}
const told = (world: World) => world.messages.map(({ about }) => about)

test('a surge is told once, and once that it is over', () => {
  const world = worldOf('surge')
  world.incidents = [rising()]
  world.at(MINUTE)
  world.at(HOUR)
  expect(told(world)).toEqual(['ordinary'])
  world.incidents = [rising({ isRising: false })]
  world.at(2 * HOUR)
  world.at(3 * HOUR)
  expect(told(world)).toEqual(['ordinary', 'over'])
})

test('it is told again when more people complain again', () => {
  const world = worldOf('surge')
  world.incidents = [rising()]
  world.at(MINUTE)
  world.incidents = [rising({ isRising: false })]
  world.at(HOUR)
  world.incidents = [rising({ roseAt: later(2 * HOUR) })]
  world.at(2 * HOUR)
  expect(told(world)).toEqual(['ordinary', 'over', 'ordinary'])
})

test('of other brands a rule tells nothing', () => {
  const world = worldOf('surge', { brands: ['Bluefjord'] })
  world.incidents = [rising()]
  world.at(MINUTE)
  expect(told(world)).toEqual([])
})

test('each alarm of a silence is told, and none that was held back until somebody spoke', () => {
  const world = worldOf('silence')
  const silent = (times: number) => [rising({ alarm: { since: start, times } })]
  world.incidents = silent(1)
  world.at(15 * MINUTE)
  world.at(30 * MINUTE)
  world.incidents = silent(2)
  world.at(75 * MINUTE)
  expect(told(world)).toEqual(['ordinary', 'ordinary'])

  const held = worldOf('silence', { holding: { batch: HOUR, coolDown: 0, perDay: 50 } })
  held.incidents = silent(1)
  held.at(15 * MINUTE)
  held.incidents = [rising()]
  held.at(2 * HOUR)
  expect(told(held)).toEqual([])
})

test('that nobody knows of a silence is told once', () => {
  const world = worldOf('silence')
  world.incidents = [rising({ unknown: { since: start, failing: ['status.northwind.example'] } })]
  world.at(15 * MINUTE)
  world.at(30 * MINUTE)
  expect(told(world)).toEqual(['ordinary'])
})

test('a relapse is told, and each one anew', () => {
  const world = worldOf('relapse')
  world.incidents = [rising()]
  world.at(MINUTE)
  expect(told(world)).toEqual([])
  world.incidents = [rising({ relapsedAt: later(HOUR) })]
  world.at(HOUR)
  world.incidents = [rising({ relapsedAt: later(9 * HOUR) })]
  world.at(9 * HOUR)
  expect(told(world)).toEqual(['ordinary', 'ordinary'])
})

test('the next person is told unless somebody did something about it', () => {
  const steps = [
    { after: 0, to: ['desk'] },
    { after: 15 * MINUTE, to: ['boss'] },
  ] as const
  const world = worldOf('surge', { steps })
  world.incidents = [rising()]
  world.at(MINUTE)
  world.at(20 * MINUTE)
  expect(world.messages.map(({ destination }) => destination)).toEqual(['desk', 'boss'])
  const taken = worldOf('surge', { steps })
  taken.incidents = [rising()]
  taken.at(MINUTE)
  taken.incidents = [rising({ isUntouched: false })]
  taken.at(20 * MINUTE)
  expect(taken.messages.map(({ destination }) => destination)).toEqual(['desk'])
})
