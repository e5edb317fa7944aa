import { expect, test } from 'vitest'
import { runForget } from '../../../src/app/run-forget.js'
import { sweep } from '../../../src/jobs/sweep.js'
import type { NewAlert } from '../../../src/model/alert.js'
import type { Store } from '../../../src/store/port.js'
import { allMentions, brand, DAY, HOUR, judged, later, noon, poll, savePoll, sweepOf } from '../sample.js'
import { alert, message } from './alert-sample.js'
import { changes, newCase } from './changes.js'
import { everyStore } from './every-store.js'

const rule = 'danger to ops'
const alertsOf = async ({ alerts }: Store, since = noon) => (await alerts.memory([rule], since)).alerts
const claim = { by: 4711, until: later(HOUR) }
const told = (recipients: readonly string[] = ['ops']) => ({
  at: later(HOUR),
  recipients: recipients.map((address) => ({ address, state: 'accepted' as const })),
})

everyStore(({ open }) => {
  test('what was raised waits as it was given, until a message tells it', async () => {
    const store = await open()
    const given: readonly NewAlert[] = [
      alert(1),
      alert(2, { destination: 'pat@northwind.example', step: 1 }),
      { rule, destination: 'ops', kind: 'coverage-lost', subject: 'coverage:1', step: 0, raisedAt: noon },
      { ...alert(3), sourceId: 'forum', brand: undefined, caseId: undefined },
    ]
    expect(await store.alerts.apply({ raise: given })).toEqual([])
    const waiting = await alertsOf(store, later(9 * DAY))
    const { brand: _, caseId: __, ...ofSource } = given[3] ?? alert(3)
    const states = [given[0], given[1], given[2], ofSource].map((one, at) => ({
      ...one,
      id: waiting[at]?.id,
      state: 'waiting',
    }))
    expect(waiting).toEqual(states)

    const [first, second] = waiting
    const [delivery] = await store.alerts.apply({
      tell: [{ message: message('m1', { createdAt: later(HOUR) }), ids: [first?.id ?? 0] }],
    })
    expect(delivery).toEqual({ ...stored('m1'), createdAt: later(HOUR), id: delivery?.id })
    expect((await alertsOf(store))[0]).toEqual({
      ...first,
      state: 'told',
      settledAt: later(HOUR),
      deliveryId: delivery?.id,
    })
    await store.alerts.apply({ drop: { ids: [first?.id ?? 0, second?.id ?? 0], at: later(2 * HOUR) } })
    await store.alerts.apply({ end: [first?.id ?? 0, second?.id ?? 0] })
    expect(await alertsOf(store)).toMatchObject([
      { state: 'told', settledAt: later(HOUR), over: true },
      { state: 'dropped', settledAt: later(2 * HOUR) },
      { state: 'waiting' },
      { state: 'waiting' },
    ])
    expect((await alertsOf(store))[1]).not.toHaveProperty('over')
    expect((await alertsOf(store, later(2 * HOUR))).map(({ state }) => state)).toEqual([
      'dropped',
      'waiting',
      'waiting',
    ])
  })

  test('all of one change is there or nothing', async () => {
    const store = await open()
    const broken = message('m1', { message: (() => 'no text') as unknown as string })
    await expect(
      store.alerts.apply({
        begin: { rules: [rule], at: noon },
        raise: [alert(1)],
        tell: [{ message: broken, raised: [0] }],
      }),
    ).rejects.toThrow()
    expect(await store.alerts.memory([rule], noon)).toEqual({ begun: new Map(), alerts: [], messages: [] })
  })

  test('what waits is told of all rules, whatever they are called', async () => {
    const store = await open()
    await store.alerts.apply({ raise: [alert(1), alert(2, { rule: 'another' }), alert(3)] })
    const [first] = await alertsOf(store)
    await store.alerts.apply({ drop: { ids: [first?.id ?? 0], at: noon } })
    const waiting = await store.alerts.waiting()
    expect(waiting.map(({ rule: name, caseId, state }) => [name, caseId, state])).toEqual([
      ['another', 2, 'waiting'],
      [rule, 3, 'waiting'],
    ])
  })

  test('a rule begins once', async () => {
    const { alerts } = await open()
    await alerts.apply({ begin: { rules: [rule, 'news'], at: noon } })
    await alerts.apply({ begin: { rules: [rule], at: later(HOUR) } })
    expect((await alerts.memory([rule, 'other'], noon)).begun).toEqual(new Map([[rule, noon]]))
  })

  test('a matter is raised once by a rule, to a destination, at a step, whatever became of it', async () => {
    const store = await open()
    await store.alerts.apply({ raise: [alert(1), alert(2), alert(3)] })
    const ids = (await alertsOf(store)).map(({ id }) => id)
    await store.alerts.apply({
      drop: { ids: ids.slice(0, 1), at: noon },
      tell: [{ message: message('m1'), ids: ids.slice(1, 2) }],
    })
    await store.alerts.apply({
      raise: [
        alert(1, { raisedAt: later(HOUR) }),
        alert(2, { kind: 'new' }),
        alert(3),
        alert(3, { step: 1 }),
        alert(3, { destination: 'boss' }),
        alert(3, { rule: 'news' }),
        alert(4),
        alert(4),
      ],
    })
    expect(
      (await alertsOf(store)).map(({ caseId, state, step, destination }) => [
        caseId,
        state,
        step,
        destination,
      ]),
    ).toEqual([
      [1, 'dropped', 0, 'ops'],
      [2, 'told', 0, 'ops'],
      [3, 'waiting', 0, 'ops'],
      [3, 'waiting', 1, 'ops'],
      [3, 'waiting', 0, 'boss'],
      [4, 'waiting', 0, 'ops'],
    ])
    expect(await store.alerts.known(rule, ['case:3', 'case:2', 'case:9', 'case:3'])).toEqual([
      { subject: 'case:2', destination: 'ops', step: 0 },
      { subject: 'case:3', destination: 'ops', step: 0 },
      { subject: 'case:3', destination: 'ops', step: 1 },
      { subject: 'case:3', destination: 'boss', step: 0 },
    ])
    expect(await store.alerts.known('other', ['case:3'])).toEqual([])
  })

  test('a message of which another run told all is not stored; of part of it, it is', async () => {
    const store = await open()
    const [first] = await store.alerts.apply({
      raise: [alert(1), alert(2)],
      tell: [{ message: message('m1'), raised: [0, 1] }],
    })
    expect(
      await store.alerts.apply({
        raise: [alert(2), alert(1)],
        tell: [{ message: message('m2'), raised: [0, 1] }],
      }),
    ).toEqual([])
    const third = await store.alerts.apply({
      raise: [alert(2), alert(3)],
      tell: [{ message: message('m3'), raised: [0, 1] }],
    })
    expect(third).toMatchObject([{ messageId: 'm3' }])
    expect((await alertsOf(store)).map(({ caseId, deliveryId }) => [caseId, deliveryId])).toEqual([
      [1, first?.id],
      [2, first?.id],
      [3, third[0]?.id],
    ])
    // What tells no alert, such as that all is over, is stored; and one that waits already is that one.
    expect(await store.alerts.apply({ tell: [{ message: message('m4') }] })).toMatchObject([
      { messageId: 'm4' },
    ])
    expect(await store.alerts.apply({ tell: [{ message: message('m4') }] })).toHaveLength(1)
    expect(await store.outbox.list({ limit: 9 })).toHaveLength(3)
  })

  test('messages of rules are remembered, the oldest first, with what their place calls them', async () => {
    const store = await open()
    const tell = (id: string, over: object) => ({ message: message(id, over) })
    const [late, early] = await store.alerts.apply({
      tell: [
        tell('late', {
          createdAt: later(2 * HOUR),
          isUrgent: true,
          handle: 'one',
          rule: 'news',
          destination: 'a',
        }),
        tell('early', { createdAt: later(HOUR) }),
        tell('before', { createdAt: later(-HOUR) }),
        tell('other', { rule: 'other' }),
      ],
    })
    await store.outbox.recordAttempt(early?.id ?? 0, { ...told(), handle: 'two' })
    expect((await store.alerts.memory([rule, 'news'], noon)).messages).toMatchObject([
      { id: early?.id, state: 'sent', handle: 'two', rule, destination: 'ops' },
      { id: late?.id, state: 'waiting', handle: 'one', isUrgent: true, rule: 'news', destination: 'a' },
    ])
  })

  test('when words of a case go, alerts of it lose theirs, and what others have in them is told again', async () => {
    const store = await open()
    await store.records.apply(changes({ cases: [newCase(1), newCase(2)] }))
    const [waiting, begun, sent, other] = await store.alerts.apply({
      raise: [1, 2, 3, 4, 5].map((id) => alert(id)),
      tell: [
        { message: message('waiting'), raised: [0, 1] },
        { message: message('begun'), raised: [0, 2] },
        { message: message('sent'), raised: [0, 3] },
        { message: message('other'), raised: [4] },
      ],
    })
    await store.outbox.claim(begun?.id ?? 0, undefined, claim)
    for (const one of [sent, other]) await store.outbox.recordAttempt(one?.id ?? 0, told())
    await store.records.apply(changes({ wordsGone: [1] }))
    const listed = async () =>
      Object.fromEntries(
        (await store.outbox.list({ limit: 9 })).map(({ messageId, state, subject, isKept }) => [
          messageId,
          [state, subject === '', isKept],
        ]),
      )
    expect(await listed()).toEqual({
      waiting: ['replaced', true, false],
      begun: ['waiting', false, true],
      sent: ['sent', true, false],
      other: ['sent', false, true],
    })
    expect(
      (await alertsOf(store)).map(({ caseId, state, deliveryId }) => [caseId, state, deliveryId]),
    ).toEqual([
      [1, 'told', sent?.id],
      [2, 'waiting', undefined],
      [3, 'told', begun?.id],
      [4, 'told', sent?.id],
      [5, 'told', other?.id],
    ])
    expect(await store.outbox.claim(waiting?.id ?? 0, undefined, claim)).toBeUndefined()
    // What somebody may have got is tried once more, and its text goes.
    expect((await store.outbox.alerts()).waiting).toMatchObject([{ giveUpAt: noon }])
    await store.outbox.recordAttempt(begun?.id ?? 0, told())
    expect((await listed()).begun).toEqual(['sent', false, false])
    await store.records.apply(changes({ wordsGone: [1] }))
    expect((await listed()).begun).toEqual(['sent', true, false])
  })

  test('it is so for what became a part of the case, and for what it was split from', async () => {
    const store = await open()
    const removed = { code: 'removed', args: { why: 'merged', into: 3 }, at: noon } as const
    const split = {
      code: 'split-off',
      args: { from: 5, posts: [], stands: { state: 'new' } },
      at: noon,
    } as const
    await store.records.apply(
      changes({
        cases: [
          { ...newCase(1), isRemoved: true, events: [removed] },
          { ...newCase(3), events: [{ code: 'opened', args: { place: 'forum.example' }, at: noon }, split] },
          newCase(5),
        ],
      }),
    )
    await store.alerts.apply({
      raise: [alert(1), alert(5), alert(6)],
      tell: ['one', 'five', 'six'].map((id, at) => ({ message: message(id), raised: [at] })),
    })
    await store.records.apply(
      changes({ erased: { people: [], posts: [], list: [], histories: new Map([[3, []]]) } }),
    )
    expect(
      (await store.outbox.list({ states: ['waiting'], limit: 9 })).map(({ messageId }) => messageId),
    ).toEqual(['six'])
  })

  test('texts of alerts that nobody waits for are emptied; that they were sent is forgotten later', async () => {
    const store = await open()
    await store.records.apply(changes({ cases: [newCase(1)] }))
    const [sent, , late] = await store.alerts.apply({
      raise: [1, 2, 3].map((id) => alert(id)),
      tell: [
        { message: message('sent'), raised: [0, 1] },
        { message: message('waiting'), raised: [2] },
        { message: message('late', { createdAt: later(DAY) }) },
      ],
    })
    await store.outbox.recordAttempt(sent?.id ?? 0, told())
    await store.outbox.recordAttempt(late?.id ?? 0, {
      at: later(DAY),
      recipients: [{ address: 'ops', state: 'rejected' }],
    })
    expect(await store.retention.emptyAlerts(later(DAY))).toBe(1)
    expect(await store.retention.emptyAlerts(later(DAY))).toBe(0)
    const kept = (await store.outbox.list({ limit: 9 })).map(({ messageId, isKept }) => [messageId, isKept])
    expect(kept).toEqual([
      ['late', true],
      ['waiting', true],
      ['sent', false],
    ])
    expect(await store.retention.forgetMails(later(DAY))).toBe(1)
    // Whether its case was told of stays known for as long as the case is there.
    expect(
      (await alertsOf(store)).map(({ caseId, state, deliveryId }) => [caseId, state, deliveryId]),
    ).toEqual([
      [1, 'told', undefined],
      [3, 'told', expect.any(Number)],
    ])
  })

  test.each<{ what: string; goes(store: Store): Promise<unknown> }>([
    {
      what: 'its author is forgotten',
      goes: (store) =>
        runForget(store, {
          people: [{ place: 'forum.example', key: 'handle:ada' }],
          postIds: [],
          brands: new Map([[brand, 'salt']]),
          when: { at: later(HOUR), by: 'cy' },
        }),
    },
    {
      what: 'its author deletes it',
      goes: (store) => savePoll(store, poll([], { gone: [{ key: 'a', by: 'author', losesWords: true }] })),
    },
    {
      what: 'its source lets nobody keep it for longer',
      goes: (store) =>
        sweep(
          store,
          sweepOf(later(9 * DAY), ['forum'], {
            sources: [{ id: 'forum', keep: DAY }],
            retention: { unmatched: 99 * DAY },
          }),
        ),
    },
  ])('the words of a post go from alerts when $what', async ({ goes }) => {
    const store = await open()
    await savePoll(store, poll([judged('a'), judged('b', { post: { author: { name: 'Bo' } } })]))
    const cases = (await allMentions(store)).map((mention) => mention.case.id)
    await store.alerts.apply({
      raise: cases.map((id) => alert(id)),
      tell: [
        { message: message('sent'), raised: [0] },
        { message: message('both'), raised: [0, 1] },
      ],
    })
    const sent = (await store.outbox.list({ limit: 9 })).find(({ messageId }) => messageId === 'sent')
    await store.outbox.recordAttempt(sent?.id ?? 0, told())
    await goes(store)
    const listed = await store.outbox.list({ limit: 9 })
    expect(listed.map(({ messageId, state, isKept }) => [messageId, state, isKept])).toEqual([
      ['both', 'replaced', false],
      ['sent', 'sent', false],
    ])
    expect((await alertsOf(store)).map(({ state }) => state)).toEqual(['told', 'waiting'])
  })

  test('a sweep empties what was sent for long enough', async () => {
    const store = await open()
    const [sent] = await store.alerts.apply({ tell: [{ message: message('m1') }] })
    await store.outbox.recordAttempt(sent?.id ?? 0, told())
    const sweepAt = (at: Date) =>
      sweep(store, sweepOf(at, ['forum'], { retention: { unmatched: 99 * DAY, sent: 7 * DAY } }))
    await sweepAt(later(7 * DAY))
    expect(await store.outbox.list({ limit: 1 })).toMatchObject([{ isKept: true }])
    await sweepAt(later(7 * DAY + 1))
    expect(await store.outbox.list({ limit: 1 })).toMatchObject([{ isKept: false, state: 'sent' }])
  })

  test('what is renamed is told of by its new name', async () => {
    const store = await open()
    await store.alerts.apply({ raise: [alert(1), alert(2, { brand: 'Contoso Mail' })] })
    await store.records.renameBrand({
      from: brand,
      to: 'Nordwind',
      at: noon,
      mailKey: (key) => key,
      one: () => {
        throw new Error('There is no second mention')
      },
      merged: () => new Map(),
    })
    expect((await alertsOf(store)).map((one) => one.brand)).toEqual(['Nordwind', 'Contoso Mail'])
  })
})

/** As the outbox gives it. */
const stored = (id: string) => {
  const { message: _, recipients, ...rest } = message(id)
  return {
    ...rest,
    recipients: recipients.map((address) => ({ address, state: 'waiting' })),
    state: 'waiting',
    attempts: 0,
  }
}
