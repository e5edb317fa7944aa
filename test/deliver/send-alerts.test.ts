import { describe, expect, test } from 'vitest'
import { DeliveryError } from '../../src/deliver/error.js'
import { sendAlerts } from '../../src/deliver/send-alerts.js'
import type { NewDelivery } from '../../src/store/port/outbox.js'
import type { Store } from '../../src/store/port.js'
import { temporaryStore } from '../store/sqlite/temporary.js'
import { alertDelivery, carrier, runOf } from './alert-sample.js'
import { later, now } from './sample.js'

const add = (store: Store, id: string, over: Partial<NewDelivery> = {}) =>
  store.outbox.add(alertDelivery(id, over))
const at = (minutes: number) => ({ now: () => new Date(now.getTime() + minutes * 60_000) })

const refusal = (over: object = {}) => new DeliveryError('It is down', { hint: 'Wait.', ...over })
const refusing =
  (problem: DeliveryError, more: object = {}) =>
  ({ to }: { to: readonly string[] }) => ({
    recipients: to.map((address) => ({
      address,
      state: problem.permanent ? ('rejected' as const) : ('waiting' as const),
      problem,
    })),
    ...more,
  })

const states = async (store: Store) =>
  Object.fromEntries(
    (await store.outbox.list({ limit: 99 })).map(({ messageId, state, attempts }) => [
      messageId,
      `${state} ${attempts}`,
    ]),
  )

test('danger goes first, to contacts before all; then what waits longest', async () => {
  const store = temporaryStore()
  await add(store, 'old', { createdAt: later(-2) })
  await add(store, 'danger', { isUrgent: true })
  await add(store, 'contact', { isUrgent: true, destination: 'pat@northwind.example', createdAt: later(1) })
  await add(store, 'new')
  const mail = carrier('mail')
  const results = await sendAlerts(store, runOf({ ops: mail, 'pat@northwind.example': mail }))
  expect(mail.got).toEqual(['contact', 'danger', 'old', 'new'])
  expect(results.map(({ delivery }) => delivery.state)).toEqual(['sent', 'sent', 'sent', 'sent'])
  expect(results.flatMap(({ problems }) => problems)).toEqual([])
  expect(mail.closed).toBe(1)
  expect(await sendAlerts(store, runOf({ ops: mail }))).toEqual([])
})

test('none waits for a slow one, and what comes meanwhile is sent by the same run', async () => {
  const store = temporaryStore()
  let release = () => {}
  const released = new Promise<void>((done) => {
    release = done
  })
  const slow = carrier('slow', async () => {
    await released
    return {}
  })
  const quick = carrier('quick', async () => {
    // Another program brings danger while this one waits.
    if (quick.got.length === 1) await add(store, 'later', { destination: 'quick', isUrgent: true })
    else release()
    return {}
  })
  await add(store, 'slow', { destination: 'slow' })
  await add(store, 'first', { destination: 'quick' })
  await sendAlerts(store, runOf({ slow, quick }))
  expect(quick.got).toEqual(['first', 'later'])
  expect(slow.got).toEqual(['slow'])
})

test('one is on its way at a time on each way out', async () => {
  const store = temporaryStore()
  let open = 0
  let most = 0
  const ops = carrier('ops', async () => {
    most = Math.max(most, ++open)
    await new Promise((done) => setImmediate(done))
    open--
    return {}
  })
  for (let number = 0; number < 9; number++) await add(store, `m${number}`)
  await sendAlerts(store, runOf({ ops }))
  expect(ops.got).toHaveLength(9)
  expect(most).toBe(1)
})

test('a place that is down is asked once in a run; of the others only the last tries are counted', async () => {
  const store = temporaryStore()
  const down = carrier('down', refusing(refusal({ isRouteDown: true })))
  await add(store, 'first', { createdAt: later(-1) })
  await add(store, 'second')
  await add(store, 'last', { createdAt: later(-0.5), giveUpAt: now })
  await add(store, 'elsewhere', { destination: 'other' })
  const other = carrier('other')
  const results = await sendAlerts(store, runOf({ ops: down, other }))
  expect(down.got).toEqual(['first'])
  expect(other.got).toEqual(['elsewhere'])
  expect(await states(store)).toEqual({
    first: 'waiting 1',
    second: 'waiting 0',
    last: 'failed 1',
    elsewhere: 'sent 1',
  })
  const said = new Map(results.map(({ delivery, problems }) => [delivery.messageId, problems[0]?.message]))
  expect(said.get('second')).toBe(
    'Other alerts wait, too: after that, down.example was not tried again in this run.',
  )
  expect(said.get('last')).toMatch(
    /^The alert "Alert last" of .* could not be sent to ops in .* it is not tried again\.$/,
  )
})

test('what failed is tried again after a minute, then twice as long each time, at most an hour', async () => {
  const store = temporaryStore()
  const down = carrier('ops', refusing(refusal()))
  await add(store, 'm')
  const gaps: number[] = []
  let last = 0
  for (let minute = 0; minute < 400; minute++) {
    const before = down.got.length
    await sendAlerts(store, runOf({ ops: down }, at(minute)))
    if (down.got.length > before) {
      gaps.push(minute - last)
      last = minute
    }
  }
  expect(gaps).toEqual([0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60])
})

describe('a place that asks to be left alone', () => {
  const pausing = () => carrier('ops', refusing(refusal(), { after: 10 * 60_000 }))

  test('is left alone for as long as it asks, with all that waits for it, but for new danger', async () => {
    const store = temporaryStore()
    const ops = pausing()
    await add(store, 'm')
    await sendAlerts(store, runOf({ ops }))
    await add(store, 'next')
    await sendAlerts(store, runOf({ ops }, at(9)))
    expect(ops.got).toEqual(['m'])
    await add(store, 'danger', { isUrgent: true })
    await sendAlerts(store, runOf({ ops }, at(9)))
    await sendAlerts(store, runOf({ ops }, at(9.5)))
    expect(ops.got).toEqual(['m', 'danger'])
    await sendAlerts(store, runOf({ ops }, at(20)))
    expect(ops.got).toEqual(['m', 'danger', 'danger'])
  })

  test('is asked at once by who asks by hand', async () => {
    const store = temporaryStore()
    const ops = pausing()
    await add(store, 'm')
    await sendAlerts(store, runOf({ ops }))
    await sendAlerts(store, runOf({ ops }, { ...at(1), isScheduled: false }))
    expect(ops.got).toEqual(['m', 'm'])
  })
})

test('the gap that a place asks for holds between two runs, too', async () => {
  const store = temporaryStore()
  const ops = { ...carrier('ops'), gap: 300 }
  await add(store, 'm')
  await sendAlerts(store, runOf({ ops }))
  await add(store, 'n')
  const begun = performance.now()
  await sendAlerts(store, runOf({ ops }, { now: () => new Date(now.getTime() + 100) }))
  expect(performance.now() - begun).toBeGreaterThan(190)
  expect(ops.got).toEqual(['m', 'n'])
  await add(store, 'o')
  await sendAlerts(store, runOf({ ops }, { now: () => new Date(now.getTime() - 1) }))
  expect(ops.got).toEqual(['m', 'n', 'o'])
})

test('a clock that is set back holds nothing up', async () => {
  const store = temporaryStore()
  const ops = carrier('ops', (parcel) =>
    ops.got.length === 1 ? refusing(refusal(), { after: 60_000 })(parcel) : {},
  )
  await add(store, 'm', { createdAt: later(24 * 7), giveUpAt: later(24 * 10) })
  await sendAlerts(store, runOf({ ops }, { now: () => later(24 * 7) }))
  expect(await states(store)).toEqual({ m: 'waiting 1' })
  await sendAlerts(store, runOf({ ops }))
  expect(await states(store)).toEqual({ m: 'sent 2' })
})

test('after a week asleep what waits is tried once more, and is said to be given up', async () => {
  const store = temporaryStore()
  const ops = carrier('ops', refusing(refusal()))
  await add(store, 'm')
  const [result] = await sendAlerts(store, runOf({ ops }, { now: () => later(24 * 7) }))
  expect(ops.got).toEqual(['m'])
  expect(result?.delivery).toMatchObject({ state: 'failed', recipients: [{ state: 'given-up' }] })
  expect(result?.problems[0]?.hint).toContain(`mentions deliveries repeat ${result?.delivery.id}`)
})

test('a destination that is gone from the config is given up with words; that of another config is left to it', async () => {
  const store = temporaryStore()
  const { id } = await add(store, 'gone', { destination: 'former' })
  await add(store, 'theirs', { destination: 'former', sender: '/etc/other.yaml' })
  await add(store, 'old', { sender: '/etc/other.yaml', giveUpAt: now })
  const ops = carrier('ops')
  const results = await sendAlerts(store, runOf({ ops }))
  expect(ops.got).toEqual([])
  expect(await states(store)).toEqual({ gone: 'failed 1', theirs: 'waiting 0', old: 'failed 1' })
  expect(results.find(({ delivery }) => delivery.id === id)?.problems).toMatchObject([
    {
      message:
        'The alert "Alert gone" of 2026-03-02 is no longer sent to former: the config has no such destination any more.',
      permanent: true,
    },
  ])
})

test('what would be refused again is not tried again, and can be sent again by hand', async () => {
  const store = temporaryStore()
  const ops = carrier('ops', (parcel) =>
    ops.got.length === 1 ? refusing(refusal({ permanent: true }))(parcel) : { handle: 'm7' },
  )
  const { id } = await add(store, 'm')
  await sendAlerts(store, runOf({ ops }))
  await sendAlerts(store, runOf({ ops }, at(600)))
  expect(await states(store)).toEqual({ m: 'failed 1' })
  await store.outbox.repeat(id, { at: later(1), giveUpAt: later(80) })
  const [again] = await sendAlerts(store, runOf({ ops }, { now: () => later(1) }))
  expect(again?.delivery).toMatchObject({ messageId: 'm', state: 'sent', handle: 'm7' })
  expect(ops.got).toEqual(['m', 'm'])
})

test('danger ends by no refusal: it is tried for as long as any, and arrives once the place is mended', async () => {
  const store = temporaryStore()
  const ops = carrier('ops', (parcel) =>
    ops.got.length < 3 ? refusing(refusal({ permanent: true }))(parcel) : {},
  )
  await add(store, 'burns', { isUrgent: true })
  const [refused] = await sendAlerts(store, runOf({ ops }))
  expect(refused?.problems).toHaveLength(1)
  expect(refused?.next).toEqual(new Date(now.getTime() + 60_000))
  await sendAlerts(store, runOf({ ops }, at(2)))
  expect(await states(store)).toEqual({ burns: 'waiting 2' })
  await sendAlerts(store, runOf({ ops }, at(60)))
  expect(await states(store)).toEqual({ burns: 'sent 3' })

  const gone = carrier('gone', refusing(refusal({ permanent: true })))
  await add(store, 'nobody', { isUrgent: true, destination: 'gone' })
  await sendAlerts(store, runOf({ gone }))
  const [last] = await sendAlerts(store, runOf({ gone }, { now: () => later(73) }))
  expect(last?.delivery.state).toBe('failed')
  expect(last?.problems[0]?.message).toMatch(/could not be sent to gone in 3 days and 2 attempts/)
})

test('a run that goes on for too long begins nothing more but what is urgent', async () => {
  const store = temporaryStore()
  const ops = carrier('ops')
  await add(store, 'm')
  await add(store, 'danger', { isUrgent: true })
  await sendAlerts(store, runOf({ ops }, { isLate: () => true }))
  expect(ops.got).toEqual(['danger'])
})

test('who is interrupted stops, and what was on its way is sent again as it is', async () => {
  const store = temporaryStore()
  const stop = new AbortController()
  const ops = carrier('ops', () => {
    stop.abort(new Error('Ctrl-C'))
    throw stop.signal.reason
  })
  await add(store, 'm')
  await add(store, 'n', { createdAt: later(1) })
  await expect(sendAlerts(store, runOf({ ops }, { signal: stop.signal }))).rejects.toThrow('Ctrl-C')
  expect(ops.got).toEqual(['m'])
  expect(ops.closed).toBe(1)
  const next = carrier('ops')
  await sendAlerts(store, runOf({ ops: next }))
  expect(next.got).toEqual(['m', 'n'])
})

test('ten thousand wait at once: each is sent once, in the time of a few', async () => {
  const store = temporaryStore()
  await store.alerts.apply({
    tell: Array.from({ length: 10_000 }, (_, number) => ({ message: alertDelivery(`m${number}`) })),
  })
  const down = carrier('ops', refusing(refusal({ isRouteDown: true })))
  const first = await sendAlerts(store, runOf({ ops: down }))
  expect(down.got).toHaveLength(1)
  expect(first).toHaveLength(10_000)
  expect(new Set(first.flatMap(({ problems }) => problems.map(({ message }) => message))).size).toBe(2)
})
