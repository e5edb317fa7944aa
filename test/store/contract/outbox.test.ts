import { expect, test } from 'vitest'
import type { DeliveryAttempt, DeliveryFilter, NewDelivery } from '../../../src/store/port/outbox.js'
import { brand, DAY, HOUR, later, noon } from '../sample.js'
import { message } from './alert-sample.js'
import { changes } from './changes.js'
import { everyStore } from './every-store.js'

const people = ['ada@northwind.example', 'bo@northwind.example']

const mail = (over: Partial<NewDelivery> = {}): NewDelivery => ({
  kind: 'digest',
  brandKey: brand,
  brands: [brand],
  messageId: '<1@northwind.example>',
  subject: 'Three people wait',
  period: { from: later(-DAY), to: noon },
  sender: 'mentions@northwind.example',
  recipients: people,
  message: 'Subject: Three people wait\r\n\r\nThree.\r\n',
  createdAt: noon,
  giveUpAt: later(DAY),
  ...over,
})
const other = (over: Partial<NewDelivery> = {}) => mail({ messageId: '<2@northwind.example>', ...over })

const claim = { by: 4711, until: later(HOUR) }

/** How it ended for each of the people. */
const attempt = (
  states: readonly DeliveryAttempt['recipients'][number]['state'][],
  over: Partial<DeliveryAttempt> = {},
): DeliveryAttempt => ({
  at: later(HOUR),
  recipients: states.map((state, at) => ({ address: people[at] ?? '', state })),
  ...over,
})

everyStore(({ open }) => {
  test('a mail waits as it was made, but for its text', async () => {
    const { outbox } = await open()
    const { message: _, ...rest } = mail()
    const added = await outbox.add(mail())
    expect(added).toEqual({
      ...rest,
      id: added.id,
      recipients: people.map((address) => ({ address, state: 'waiting' })),
      state: 'waiting',
      attempts: 0,
    })
    expect(await outbox.pending()).toEqual([added])
    expect(await outbox.pending([brand, 'Nobody'])).toEqual([added])
    expect(await outbox.pending(['Nobody'])).toEqual([])
    expect(await outbox.last('digest', brand)).toBeUndefined()
  })

  test('mails about a brand that were made since then are dropped, but for those that somebody may have got', async () => {
    const { outbox, records } = await open()
    const named = (name: string, over: Partial<NewDelivery> = {}) =>
      outbox.add(mail({ brandKey: name, messageId: `<${name}@northwind.example>`, ...over }))
    const claimed = await named('claimed')
    await outbox.claim(claimed.id, undefined, claim)
    const got = await named('got')
    await outbox.recordAttempt(got.id, attempt(['accepted', 'waiting']))
    await named('early', { createdAt: later(-1) })
    await named('other', { brands: ['Contoso Mail'] })
    const dropped = [await named('own'), await named('both', { brands: ['Contoso Mail', brand] })]
    await records.apply(changes({ mailsOutdated: new Map([[brand, noon]]) }))
    const left = (await outbox.pending()).map(({ brandKey }) => brandKey)
    expect(left.toSorted()).toEqual(['claimed', 'early', 'got', 'other'])
    for (const { id } of dropped) expect(await outbox.claim(id, undefined, claim)).toBeUndefined()
    // What somebody may have got is tried once more, so that its text goes.
    const last = (await outbox.pending()).filter(({ giveUpAt, createdAt }) => giveUpAt <= createdAt)
    expect(last.map(({ brandKey }) => brandKey).toSorted()).toEqual(['claimed', 'got'])
  })

  test('mails that wait come oldest first', async () => {
    const { outbox } = await open()
    await outbox.add(mail({ brandKey: 'B', createdAt: later(HOUR) }))
    await outbox.add(other({ brandKey: 'A' }))
    expect((await outbox.pending()).map(({ brandKey }) => brandKey)).toEqual(['A', 'B'])
  })

  test('one that waits or was sent is the same mail when it comes again; one that failed is not', async () => {
    const { outbox } = await open()
    const first = await outbox.add(mail())
    expect((await outbox.add(mail({ subject: 'Again' }))).subject).toBe(first.subject)
    const sent = await outbox.recordAttempt(first.id, attempt(['accepted', 'rejected']))
    expect(await outbox.add(mail())).toEqual(sent)
    const failed = await outbox.add(other())
    await outbox.recordAttempt(failed.id, attempt(['rejected', 'given-up']))
    expect((await outbox.add(other())).id).not.toBe(failed.id)
  })

  test.each<{ what: string; later: Partial<NewDelivery>; before?: 'claimed' | 'accepted'; stays: boolean }>([
    { what: 'covers it', later: {}, stays: false },
    { what: 'covers more', later: { period: { from: later(-2 * DAY), to: later(DAY) } }, stays: false },
    { what: 'begins later', later: { period: { from: later(-DAY + 1), to: later(DAY) } }, stays: true },
    { what: 'ends earlier', later: { period: { from: later(-DAY), to: later(-1) } }, stays: true },
    { what: 'is of another kind', later: { kind: 'incident' }, stays: true },
    { what: 'is of another brand', later: { brandKey: 'Contoso Mail' }, stays: true },
    { what: 'covers one that somebody has got', later: {}, before: 'accepted', stays: true },
    { what: 'covers one that may have arrived', later: {}, before: 'claimed', stays: true },
  ])('a mail stays when a later one $what: $stays', async ({ later: over, before, stays }) => {
    const { outbox } = await open()
    const { id } = await outbox.add(mail())
    if (before === 'claimed') await outbox.claim(id, undefined, claim)
    if (before === 'accepted') await outbox.recordAttempt(id, attempt(['accepted', 'waiting']))
    const added = await outbox.add(other(over))
    const waiting = (await outbox.pending()).map((delivery) => delivery.id)
    expect(waiting).toEqual(stays ? [id, added.id] : [added.id])
    if (!stays) expect(await outbox.claim(id, undefined, claim)).toBeUndefined()
  })

  test('one takes a mail for sending, and nobody else who read it before', async () => {
    const { outbox } = await open()
    const { id } = await outbox.add(mail())
    expect(await outbox.claim(id, undefined, claim)).toBe(mail().message)
    expect(await outbox.pending()).toMatchObject([{ claim }])
    const mine = { by: 4712, until: later(2 * HOUR) }
    expect(await outbox.claim(id, undefined, mine)).toBeUndefined()
    expect(await outbox.claim(id, { ...claim, until: noon }, mine)).toBeUndefined()
    expect(await outbox.claim(id, { ...claim, by: 1 }, mine)).toBeUndefined()
    expect(await outbox.claim(99, undefined, mine)).toBeUndefined()
    expect(await outbox.claim(id, claim, mine)).toBe(mail().message)
    expect(await outbox.pending()).toMatchObject([{ claim: mine }])
  })

  test('tries that nobody asked for by hand are counted apart', async () => {
    const { outbox } = await open()
    const { id } = await outbox.add(mail())
    const tried = (hours: number, isScheduled?: boolean) =>
      outbox.recordAttempt(id, {
        ...attempt(['waiting', 'waiting'], { at: later(hours * HOUR) }),
        ...(isScheduled !== undefined && { isScheduled }),
      })
    expect(await tried(1)).not.toHaveProperty('scheduled')
    expect(await tried(2, true)).toMatchObject({
      attempts: 2,
      scheduled: { tries: 1, lastAt: later(2 * HOUR) },
    })
    expect(await tried(3, false)).toMatchObject({
      attempts: 3,
      attemptedAt: later(3 * HOUR),
      scheduled: { tries: 1, lastAt: later(2 * HOUR) },
    })
    expect(await tried(4, true)).toMatchObject({
      attempts: 4,
      scheduled: { tries: 2, lastAt: later(4 * HOUR) },
    })
    expect(await outbox.pending()).toMatchObject([{ scheduled: { tries: 2 } }])
  })

  test('an attempt is remembered for each recipient, and ends the claim', async () => {
    const { outbox } = await open()
    const { id } = await outbox.add(mail())
    await outbox.claim(id, undefined, claim)
    const problem = { message: 'Greylisted', hint: 'Wait.' }
    const first = attempt(['accepted', 'waiting'], { problem })
    const told = await outbox.recordAttempt(id, {
      ...first,
      recipients: first.recipients.map((one) => (one.state === 'waiting' ? { ...one, problem: '450' } : one)),
    })
    expect(told).toMatchObject({
      state: 'waiting',
      attempts: 1,
      attemptedAt: later(HOUR),
      acceptedAt: later(HOUR),
    })
    expect(told).toMatchObject({
      problem,
      recipients: [
        { address: people[0], state: 'accepted', at: later(HOUR) },
        { address: people[1], state: 'waiting', at: later(HOUR), problem: '450' },
      ],
    })
    expect(told).not.toHaveProperty('claim')
    // The next one says nothing of who has got it already, whatever it says.
    const last = await outbox.recordAttempt(id, attempt(['rejected', 'accepted'], { at: later(2 * HOUR) }))
    expect(last).toMatchObject({
      state: 'sent',
      attempts: 2,
      attemptedAt: later(2 * HOUR),
      acceptedAt: later(HOUR),
    })
    expect(last.recipients).toEqual([
      { address: people[0], state: 'accepted', at: later(HOUR) },
      { address: people[1], state: 'accepted', at: later(2 * HOUR) },
    ])
    expect(last).not.toHaveProperty('problem')
    expect(await outbox.pending()).toEqual([])
    expect(await outbox.claim(id, undefined, claim)).toBeUndefined()
  })

  test.each([
    { states: ['waiting', 'waiting'], mayHaveArrived: true, stays: true },
    { states: ['waiting', 'waiting'], mayHaveArrived: false, stays: false },
    { states: ['accepted', 'rejected'], mayHaveArrived: true, stays: false },
  ] as const)('a claim stays after $states, arrived perhaps: $mayHaveArrived', async (row) => {
    const { outbox } = await open()
    const { id } = await outbox.add(mail())
    await outbox.claim(id, undefined, claim)
    const told = await outbox.recordAttempt(id, attempt(row.states, { mayHaveArrived: row.mayHaveArrived }))
    expect(told.claim).toEqual(row.stays ? claim : undefined)
  })

  test('nobody has got a mail that failed', async () => {
    const { outbox } = await open()
    const { id } = await outbox.add(mail())
    expect(await outbox.recordAttempt(id, attempt(['rejected', 'given-up']))).toMatchObject({
      state: 'failed',
    })
    expect(await outbox.last('digest', brand)).toBeUndefined()
    await expect(outbox.recordAttempt(99, attempt([]))).rejects.toThrow()
  })

  test('the last of those that somebody has got is the one that reaches furthest', async () => {
    const { outbox } = await open()
    const far = await outbox.add(mail({ period: { from: noon, to: later(DAY) } }))
    const near = await outbox.add(other())
    const others = await outbox.add(
      other({ messageId: '<3>', brandKey: 'Contoso Mail', period: { from: noon, to: later(9 * DAY) } }),
    )
    for (const { id } of [far, near, others]) await outbox.recordAttempt(id, attempt(['accepted', 'waiting']))
    expect((await outbox.last('digest', brand))?.id).toBe(far.id)
    expect(await outbox.last('incident', brand)).toBeUndefined()
  })

  test('alerts wait apart: the urgent first, then the oldest, with when their destinations were tried', async () => {
    const { outbox } = await open()
    await outbox.add(mail())
    await outbox.add(message('late', { createdAt: later(HOUR) }))
    await outbox.add(message('early', { destination: 'boss' }))
    const tried = await outbox.add(message('urgent', { createdAt: later(2 * HOUR), isUrgent: true }))
    const sent = await outbox.add(message('sent', { destination: 'nobody' }))
    await outbox.recordAttempt(sent.id, { at: noon, recipients: [{ address: 'ops', state: 'accepted' }] })
    const problem = { message: 'Too many', hint: 'Wait.' }
    await outbox.recordAttempt(tried.id, {
      at: later(3 * HOUR),
      recipients: [{ address: 'ops', state: 'waiting', problem: 'Too many' }],
      problem,
      notBefore: later(4 * HOUR),
    })
    const { waiting, triedAt } = await outbox.alerts()
    expect(waiting.map(({ messageId }) => messageId)).toEqual(['urgent', 'early', 'late'])
    expect(waiting[0]).toMatchObject({ isUrgent: true, notBefore: later(4 * HOUR), problem, attempts: 1 })
    expect(triedAt).toEqual(new Map([['ops', later(3 * HOUR)]]))
    expect((await outbox.pending()).map(({ rule }) => rule)).toEqual([undefined])
    const again = await outbox.recordAttempt(tried.id, {
      at: later(5 * HOUR),
      recipients: [{ address: 'ops', state: 'accepted' }],
      handle: 'thread 7',
    })
    expect(again).toMatchObject({ handle: 'thread 7', state: 'sent' })
    expect(again).not.toHaveProperty('notBefore')
  })

  test('no alert is replaced by one that covers it, nor dropped with mails', async () => {
    const { outbox, records } = await open()
    const first = await outbox.add(message('one', { kind: 'digest', brandKey: brand }))
    await outbox.add(message('two', { kind: 'digest', brandKey: brand }))
    await outbox.add(mail({ period: { from: later(-DAY), to: later(DAY) } }))
    await records.apply(changes({ mailsOutdated: new Map([[brand, later(-DAY)]]) }))
    expect((await outbox.alerts()).waiting.map(({ giveUpAt }) => giveUpAt)).toEqual([
      first.giveUpAt,
      first.giveUpAt,
    ])
  })

  test('what is listed is the latest first, of all that is asked for', async () => {
    const { outbox } = await open()
    const first = await outbox.add(mail())
    const second = await outbox.add(message('a', { createdAt: later(HOUR) }))
    const third = await outbox.add(
      message('b', { createdAt: later(HOUR), destination: 'boss', rule: 'news' }),
    )
    await outbox.recordAttempt(first.id, attempt(['accepted', 'accepted']))
    const listed = async (filter: Partial<DeliveryFilter>) =>
      (await outbox.list({ limit: 9, ...filter })).map(({ id }) => id)
    expect(await listed({})).toEqual([third.id, second.id, first.id])
    expect(await listed({ limit: 1 })).toEqual([third.id])
    expect(await listed({ ids: [first.id, second.id, 99] })).toEqual([second.id, first.id])
    expect(await listed({ states: ['waiting'] })).toEqual([third.id, second.id])
    expect(await listed({ since: later(HOUR) })).toEqual([third.id, second.id])
    expect(await listed({ since: later(HOUR + 1) })).toEqual([])
    expect(await listed({ rules: ['news', 'x'] })).toEqual([third.id])
    expect(await listed({ destinations: ['ops'] })).toEqual([second.id])
    expect(await listed({ rules: ['news'], destinations: ['ops'] })).toEqual([])
    const [, , sent] = await outbox.list({ limit: 3 })
    expect(sent).toMatchObject({ state: 'sent', isKept: false })
    expect((await outbox.list({ limit: 1 }))[0]).toEqual({ ...third, isKept: true })
  })

  test('an alert whose text is there is sent once more, as the same message', async () => {
    const { outbox, retention } = await open()
    const two = ['ada@northwind.example', 'bo@northwind.example']
    const { id } = await outbox.add(message('m1', { recipients: two }))
    const again = { at: later(2 * HOUR), giveUpAt: later(4 * DAY) }
    expect(await outbox.repeat(id, again)).toBeUndefined()
    await outbox.recordAttempt(id, {
      at: later(HOUR),
      isScheduled: true,
      recipients: two.map((address, at) => ({
        address,
        state: at === 0 ? ('accepted' as const) : ('rejected' as const),
        ...(at === 1 && { problem: 'Unknown' }),
      })),
      problem: { message: 'Unknown', hint: 'Look.' },
    })
    const repeated = await outbox.repeat(id, again)
    expect(repeated).toEqual({
      ...repeated,
      messageId: 'm1',
      state: 'waiting',
      attempts: 1,
      acceptedAt: later(HOUR),
      repeatedAt: later(2 * HOUR),
      giveUpAt: later(4 * DAY),
      recipients: two.map((address) => ({ address, state: 'waiting' })),
    })
    expect(repeated).not.toHaveProperty('problem')
    expect(repeated).not.toHaveProperty('scheduled')
    expect(await outbox.claim(id, undefined, claim)).toBe(message('m1').message)
    await outbox.recordAttempt(id, { at: later(3 * HOUR), recipients: attempt(['accepted']).recipients })
    await outbox.recordAttempt(id, {
      at: later(3 * HOUR),
      recipients: attempt(['accepted', 'accepted']).recipients,
    })
    expect(await retention.emptyAlerts(later(DAY))).toBe(1)
    expect(await outbox.repeat(id, again)).toBeUndefined()
    expect(await outbox.repeat(99, again)).toBeUndefined()
  })

  test('one that failed is not sent once more beside another one with its id', async () => {
    const { outbox } = await open()
    const failed = await outbox.add(message('m1'))
    await outbox.recordAttempt(failed.id, { at: noon, recipients: [{ address: 'ops', state: 'rejected' }] })
    const other = await outbox.add(message('m1'))
    const again = { at: later(HOUR), giveUpAt: later(DAY) }
    expect(await outbox.repeat(failed.id, again)).toBeUndefined()
    await outbox.recordAttempt(other.id, { at: noon, recipients: [{ address: 'ops', state: 'rejected' }] })
    expect(await outbox.repeat(failed.id, again)).toMatchObject({ state: 'waiting' })
  })

  test('a mail is not sent once more: its text is gone when everybody has got it', async () => {
    const { outbox } = await open()
    const { id } = await outbox.add(mail())
    await outbox.recordAttempt(id, attempt(['accepted', 'rejected']))
    expect(await outbox.repeat(id, { at: later(HOUR), giveUpAt: later(DAY) })).toBeUndefined()
  })
})
