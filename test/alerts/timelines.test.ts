// Whatever happens in whichever order: nothing is lost, nothing is told twice, danger is never held, and the settings hold.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY, HOUR, later, MINUTE, post, ruleOf, source, utcClock, World } from './world.js'

const everyDay = [1, 2, 3, 4, 5, 6, 7]

const holding = fc.record({
  batch: fc.constantFrom(0, 10 * MINUTE, 3 * HOUR),
  coolDown: fc.constantFrom(0, 15 * MINUTE, 2 * HOUR),
  quiet: fc.constantFrom(
    undefined,
    [{ days: everyDay, from: 22 * 60, to: 31 * 60 }],
    [{ days: [6, 7], from: 0, to: 1440 }],
  ),
  perDay: fc.constantFrom(1, 2, 50),
})

const steps = fc.constantFrom(
  [{ after: 0, to: ['desk'] }],
  [
    { after: 0, to: ['desk', 'chat'] },
    { after: 20 * MINUTE, to: ['boss'] },
    { after: HOUR, to: ['desk', 'director'] },
  ],
)

const event = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('add' as const), danger: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('settle' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('touch' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('back' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('endanger' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('source' as const), times: fc.nat(5) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('pass' as const),
      time: fc.constantFrom(MINUTE, 15 * MINUTE, HOUR, 6 * HOUR, DAY, 7 * DAY),
    }),
  },
)

type Happening = typeof event extends fc.Arbitrary<infer One> ? One : never

function happens(world: World, one: Happening): void {
  const [id = 1] = 'which' in one ? [(one.which % Math.max(1, world.seen.size)) + 1] : []
  const file = world.cases.find(({ caseId }) => caseId === id)
  switch (one.kind) {
    case 'add': {
      const next = world.seen.size + 1
      world.add(next, { posts: [post({ mentionId: next, danger: one.danger })] })
      break
    }
    case 'settle':
      if (file)
        world.change(id, { isUntouched: false, posts: file.posts.map((of) => ({ ...of, due: false })) })
      break
    case 'touch':
      if (file) world.change(id, { isUntouched: false })
      break
    case 'back':
      if (file?.posts.every(({ due }) => !due))
        world.change(id, {
          isUntouched: true,
          backSince: world.now,
          posts: file.posts.map((of) => ({ ...of, due: true })),
        })
      break
    case 'endanger':
      if (file) world.change(id, { posts: file.posts.map((of) => ({ ...of, danger: true })) })
      break
    case 'source':
      world.sources = [source('forum', one.times, world.sources[0]?.problem?.since ?? world.now)]
      break
    case 'pass':
      world.now = later(one.time, world.now)
  }
}

const timeline = fc.record({
  holding,
  steps,
  canUpdate: fc.boolean(),
  events: fc.array(event, { minLength: 1, maxLength: 60 }),
})

test('random weeks', () => {
  fc.assert(
    fc.property(timeline, (given) => {
      const world = new World()
      const rule = { holding: given.holding, steps: given.steps as ReturnType<typeof ruleOf>['steps'] }
      world.rules = [
        ruleOf({ ...rule, kind: 'danger', name: 'danger' }),
        ruleOf({
          ...rule,
          kind: 'new',
          name: 'new',
          steps: [{ after: 0, to: ['shop'] }, ...rule.steps.slice(1)],
        }),
        ruleOf({ ...rule, kind: 'source-failing', name: 'sources' }),
      ]
      world.canUpdate = (destination) => given.canUpdate && destination !== 'desk'
      world.look()
      world.now = later(1)
      const dropped: { due: boolean; danger: boolean }[] = []
      for (const one of given.events) {
        happens(world, one)
        // `apply` of the world throws where something is raised twice.
        const { drop } = world.look()
        for (const id of drop) {
          const file = world.cases.find(({ caseId }) => caseId === world.alerts.get(id)?.caseId)
          const posts = file?.posts.filter(({ due }) => due) ?? []
          dropped.push({ due: posts.length > 0, danger: posts.some(({ danger }) => danger) })
        }
        dangerIsTold(world)
      }
      // What is answered is dropped, and nothing that waits for somebody.
      expect(dropped.filter(({ due, danger }) => due || danger)).toEqual([])
      // Time passes, and nothing else happens.
      for (let turn = 0; turn < 24; turn += 1) {
        world.now = later(4 * HOUR, world.now)
        world.look()
      }
      nothingIsLost(world)
      nothingIsTwice(world)
      settingsHold(world, given.holding)
    }),
    { seed: 16_11 },
  )
})

function dangerIsTold(world: World): void {
  const told = [...world.alerts.values()].filter(({ state, kind }) => state === 'told' && kind === 'danger')
  for (const { posts, backSince } of world.cases)
    for (const { danger, due, mentionId } of posts) {
      if (!danger || !due) continue
      const subject = `danger:${mentionId}${backSince === undefined ? '' : `:back:${backSince.toISOString()}`}`
      const places = told.filter((alert) => alert.subject === subject && alert.step === 0)
      expect(new Set(places.map(({ destination }) => destination))).toEqual(
        new Set(world.rules[0]?.steps[0].to),
      )
    }
  const waiting = [...world.alerts.values()].filter(({ state }) => state === 'waiting')
  const inDanger = world.cases.filter(({ posts }) => posts.some(({ danger, due }) => danger && due))
  expect(waiting.filter(({ kind }) => kind === 'danger')).toEqual([])
  expect(waiting.filter(({ caseId }) => inDanger.some((file) => file.caseId === caseId))).toEqual([])
}

function nothingIsLost(world: World): void {
  const alerts = [...world.alerts.values()]
  expect(alerts.filter(({ state }) => state === 'waiting')).toEqual([])
  const told = new Set(alerts.filter(({ state }) => state === 'told').map(({ caseId }) => caseId))
  const due = world.cases.filter(({ posts }) => posts.some((one) => one.due))
  expect(due.filter(({ caseId }) => !told.has(caseId))).toEqual([])
  // Each of what was dropped was counted in a message, unless nothing was left to tell it beside.
  const settled = world.messages.reduce((sum, { settled: one, isUpdate }) => sum + (isUpdate ? 0 : one), 0)
  expect(settled).toBeLessThanOrEqual(alerts.filter(({ state }) => state === 'dropped').length)
  // Who heard that a source fails heard that it is back, or it fails still.
  const failing = alerts.filter(
    ({ sourceId, state, over }) => sourceId !== undefined && state === 'told' && !over,
  )
  expect(failing.length === 0 || world.sources[0]?.problem !== undefined).toBe(true)
}

function nothingIsTwice(world: World): void {
  const told = world.messages
    .filter(({ about }) => about !== 'over')
    .flatMap(({ rule, destination, alerts }) =>
      alerts.map(({ subject, step }) => [rule, destination, step, subject].join(' ')),
    )
  expect(told.filter((one, index) => told.indexOf(one) !== index)).toEqual([])
}

function settingsHold(
  world: World,
  { quiet, perDay, coolDown }: { quiet?: unknown; perDay: number; coolDown: number },
) {
  const held = world.messages.filter(({ about }) => about !== 'danger')
  if (quiet !== undefined)
    for (const { createdAt } of held)
      expect(
        utcClock.quietUntil(quiet as Parameters<typeof utcClock.quietUntil>[0], createdAt),
      ).toBeUndefined()
  const rung = held.filter(({ about, isUpdate }) => about === 'ordinary' && !isUpdate)
  const days = new Map<string, number[]>()
  for (const { rule, destination, createdAt } of rung) {
    const day = [rule, destination, utcClock.dayOf(createdAt).begins.toISOString()].join(' ')
    days.set(day, [...(days.get(day) ?? []), createdAt.getTime()])
  }
  for (const times of days.values()) {
    expect(times.length).toBeLessThanOrEqual(perDay)
    for (const [index, time] of times.entries())
      expect(time - (times[index - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(coolDown)
  }
}
