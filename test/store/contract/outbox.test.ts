import { expect, test } from 'vitest'
import type { DeliveryAttempt, NewDelivery } from '../../../src/store/port/outbox.js'
import { brand, DAY, HOUR, later, noon } from '../sample.js'
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
    const { message: _, brands: __, ...rest } = mail()
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
})
