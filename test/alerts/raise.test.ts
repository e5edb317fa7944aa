import { describe, expect, test } from 'vitest'
import { DAY, HOUR, later, MINUTE, post, ruleOf, source, start, World } from './world.js'

const worldOf = (...rules: Parameters<typeof ruleOf>[0][]): World => {
  const world = new World()
  world.rules = rules.map((rule) => ruleOf(rule))
  return world
}

describe('what was there before a rule began', () => {
  test('is no news to it, also after a note was made on it, and what comes later is', () => {
    const world = worldOf({})
    world.add(1)
    world.look()
    world.at(MINUTE)
    world.change(1, { isUntouched: false })
    world.at(2 * MINUTE)
    expect(world.told()).toEqual([])
    world.add(2)
    world.at(3 * MINUTE)
    expect(world.told()).toEqual(['desk: case:2'])
  })

  test('is told where somebody is in danger', () => {
    const world = worldOf({ kind: 'danger' })
    world.add(1, { posts: [post({ mentionId: 1, danger: true })] })
    world.add(2)
    world.look()
    expect(world.told()).toEqual(['desk: danger:1'])
  })

  test('of promises: those that were broken by then', () => {
    const world = worldOf({ kind: 'broken' })
    const broken = (since: Date, standsSince: Date) => ({
      promises: [{ promise: 'acknowledge' as const, standing: 'broken' as const, since, standsSince }],
    })
    world.add(1, broken(later(-2 * HOUR), later(-HOUR)))
    world.look()
    world.add(2, broken(later(-HOUR), later(MINUTE)))
    world.at(2 * MINUTE)
    expect(world.told()).toEqual([`desk: case:2:acknowledge:${later(-HOUR).toISOString()}`])
  })

  test('where a source fails, it fails now, which is told', () => {
    const world = worldOf({ kind: 'source-failing' })
    world.sources = [source('forum', 5, later(-DAY))]
    world.look()
    expect(world.messages).toHaveLength(1)
  })
})

test('what was found late is never told, nor what a baseline made old', () => {
  const world = worldOf({})
  world.look()
  world.now = later(MINUTE)
  world.add(1, { posts: [post({ mentionId: 1, foundLate: true })] })
  world.news = [{ mentionId: 5, caseId: 5, brand: 'Northwind Hosting', touchedAt: world.now }]
  world.rules = [ruleOf(), ruleOf({ kind: 'news' })]
  world.look()
  expect(world.told()).toEqual([])
})

test('a report in the news is told once', () => {
  const world = worldOf({ kind: 'news' })
  world.look()
  world.now = later(MINUTE)
  world.news = [{ mentionId: 5, caseId: 5, brand: 'Northwind Hosting', touchedAt: world.now }]
  world.seen.set(5, world.now)
  world.look()
  world.at(2 * MINUTE)
  expect(world.told()).toEqual(['desk: mention:5'])
})

describe('another matter of the same case', () => {
  test('is one that came back, or was opened again', () => {
    const world = worldOf({})
    world.look()
    world.now = later(MINUTE)
    world.add(1)
    world.look()
    world.now = later(2 * MINUTE)
    world.change(1, { posts: [post({ due: false })] })
    world.look()
    world.now = later(3 * MINUTE)
    world.change(1, { posts: [post()], backSince: world.now })
    world.look()
    expect(world.told()).toEqual(['desk: case:1', `desk: case:1:back:${later(3 * MINUTE).toISOString()}`])
  })

  test('is one that is edited into danger', () => {
    const world = worldOf({ kind: 'danger' })
    world.add(1)
    world.look()
    world.now = later(MINUTE)
    world.change(1, { posts: [post({ mentionId: 1, danger: true })] })
    world.look()
    world.at(2 * MINUTE)
    expect(world.told()).toEqual(['desk: danger:1'])
  })

  test('is a promise that begins anew', () => {
    const world = worldOf({ kind: 'soon' })
    world.look()
    const soonSince = (since: Date) => ({
      promises: [
        { promise: 'acknowledge' as const, standing: 'soon' as const, since, standsSince: world.now },
      ],
    })
    world.now = later(MINUTE)
    world.add(1, soonSince(start))
    world.look()
    world.now = later(2 * MINUTE)
    world.change(1, soonSince(later(MINUTE)))
    world.look()
    expect(world.messages).toHaveLength(2)
  })

  test('is none of a further post, while it waits', () => {
    const world = worldOf({})
    world.look()
    world.now = later(MINUTE)
    world.add(1)
    world.look()
    world.now = later(2 * MINUTE)
    world.change(1, { posts: [post({ mentionId: 1 }), post({ mentionId: 2 })] })
    world.seen.set(2, world.now)
    world.look()
    expect(world.messages).toHaveLength(1)
  })
})

test('a post of which a rule holds only later is told then', () => {
  const world = worldOf({ score: 80, severity: 3, kinds: ['outage'], brands: ['Northwind Hosting'] })
  world.look()
  world.now = later(MINUTE)
  world.add(1, { posts: [post({ mentionId: 1, score: 60 })] })
  world.add(2, { posts: [post({ mentionId: 2, kind: 'billing' })] })
  world.add(3, { posts: [post({ mentionId: 3, severity: 2 })] })
  world.add(4, { brand: 'Bluefjord' })
  world.look()
  expect(world.told()).toEqual([])
  world.now = later(2 * MINUTE)
  world.seen.set(9, world.now)
  world.change(1, { posts: [post({ mentionId: 1, score: 60 }), post({ mentionId: 9, score: 85 })] })
  world.look()
  expect(world.told()).toEqual(['desk: case:1'])
})

test('what is told as danger to a place is not told there as new, too; a broken promise of it is', () => {
  const world = worldOf(
    {},
    { kind: 'danger' },
    { name: 'new to others', steps: [{ after: 0, to: ['desk', 'shop'] }] },
  )
  world.look()
  world.now = later(MINUTE)
  world.add(1, { posts: [post({ mentionId: 1, danger: true })] })
  world.look()
  expect(world.told()).toEqual(['desk: danger:1', 'shop: case:1'])
  world.rules = [...world.rules, ruleOf({ kind: 'broken' })]
  world.at(2 * MINUTE)
  const promise = { promise: 'acknowledge' as const, standing: 'broken' as const }
  world.change(1, { promises: [{ ...promise, since: later(MINUTE), standsSince: later(HOUR) }] })
  world.at(2 * HOUR)
  expect(world.told().slice(2)).toEqual([`desk: case:1:acknowledge:${later(MINUTE).toISOString()}`])
})

describe('a config that changes while something waits', () => {
  const quiet = [{ days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 12 * 60 }]
  const holding = { batch: 0, coolDown: 0, perDay: 50, quiet }
  const waiting = () => {
    const world = worldOf({ holding })
    world.look()
    world.now = later(MINUTE)
    world.add(1)
    world.look()
    expect(world.told()).toEqual([])
    return world
  }

  test('its destination is another one: it is told there', () => {
    const world = waiting()
    world.rules = [ruleOf({ name: 'new to desk', steps: [{ after: 0, to: ['shop'] }], holding })]
    world.at(5 * HOUR)
    world.at(6 * HOUR)
    expect(world.told()).toEqual(['shop: case:1'])
  })

  test('its rule has another name', () => {
    const world = waiting()
    world.rules = [ruleOf({ name: 'everything', holding })]
    world.at(5 * HOUR)
    world.at(6 * HOUR)
    expect(world.told()).toEqual(['desk: case:1'])
  })

  test('its rule is gone: nobody is told, unless it comes back', () => {
    const world = waiting()
    world.rules = [ruleOf({ kind: 'danger' })]
    world.at(5 * HOUR)
    expect(world.told()).toEqual([])
    world.at(6 * HOUR)
    expect(world.told()).toEqual([])
    world.rules = [ruleOf({ name: 'new to desk', holding })]
    world.at(7 * HOUR)
    expect(world.told()).toEqual(['desk: case:1'])
  })

  test('a destination more hears of danger that waits, once', () => {
    const world = worldOf({ kind: 'danger' })
    world.add(1, { posts: [post({ mentionId: 1, danger: true })] })
    world.look()
    world.rules = [ruleOf({ kind: 'danger', steps: [{ after: 0, to: ['desk', 'shop'] }] })]
    world.at(MINUTE)
    world.at(2 * MINUTE)
    expect(world.told()).toEqual(['desk: danger:1', 'shop: danger:1'])
    world.rules = [ruleOf({ kind: 'danger', steps: [{ after: 0, to: ['shop'] }] })]
    world.at(3 * MINUTE)
    world.rules = [ruleOf({ kind: 'danger', steps: [{ after: 0, to: ['desk', 'shop'] }] })]
    world.at(4 * MINUTE)
    expect(world.told()).toHaveLength(2)
  })

  test('a destination more hears of what is new from then on', () => {
    const world = worldOf({})
    world.look()
    world.now = later(MINUTE)
    world.add(1)
    world.look()
    world.rules = [ruleOf({ steps: [{ after: 0, to: ['desk', 'shop'] }] })]
    world.at(2 * MINUTE)
    world.add(2)
    world.at(3 * MINUTE)
    expect(world.told()).toEqual(['desk: case:1', 'desk: case:2', 'shop: case:2'])
  })
})

describe('sources', () => {
  test('one that fails again and again is told once, and once that it is back', () => {
    const world = worldOf({ kind: 'source-failing' })
    const failing = (times: number) => {
      world.sources = [source('forum', times), source('shop')]
    }
    for (const [index, times] of [0, 1, 2, 3, 4, 5, 0, 0].entries()) {
      failing(times)
      world.at(index * HOUR)
    }
    expect(world.messages.map(({ about, createdAt }) => [about, createdAt])).toEqual([
      ['ordinary', later(3 * HOUR)],
      ['over', later(6 * HOUR)],
    ])
  })

  test('of one that is paused, taken out, or not asked, nobody is told that it is back', () => {
    const world = worldOf({ kind: 'source-failing' })
    world.sources = [source('forum', 3), source('shop', 3), source('blog', 3)]
    world.look()
    const { problem: _, ...here } = source('blog', 3)
    world.sources = [
      { ...source('forum'), status: 'paused' },
      { ...here, status: 'waiting', leftHere: true },
    ]
    world.at(HOUR)
    world.sources = [source('forum'), source('shop'), source('blog')]
    world.at(2 * HOUR)
    expect(
      world.messages.map(({ about, alerts }) => [about, alerts.map(({ sourceId }) => sourceId)]),
    ).toEqual([
      ['ordinary', ['forum', 'shop', 'blog']],
      ['over', ['blog']],
    ])
  })

  test('too few that answer are told once, and that they are back only when clearly more do', () => {
    const world = worldOf({ kind: 'coverage-lost' })
    const answering = (answered: number) => {
      world.sources = Array.from({ length: 20 }, (_, index) => source(`${index}`, index < answered ? 0 : 1))
    }
    const hours = [20, 16, 15, 16, 15, 16, 17, 16, 15]
    for (const [index, answered] of hours.entries()) {
      answering(answered)
      world.at(index * HOUR)
    }
    expect(world.messages.map(({ about, createdAt }) => [about, createdAt])).toEqual([
      ['ordinary', later(2 * HOUR)],
      ['over', later(6 * HOUR)],
      ['ordinary', later(8 * HOUR)],
    ])
  })

  test('one of three that fails is no loss of coverage', () => {
    const world = worldOf({ kind: 'coverage-lost' })
    world.sources = [source('a', 9), source('b'), source('c'), { ...source('d'), status: 'never' }]
    world.look()
    expect(world.messages).toEqual([])
    world.sources = [source('a', 9), source('b', 1), source('c')]
    world.at(HOUR)
    expect(world.messages).toHaveLength(1)
  })
})
