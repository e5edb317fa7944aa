import { expect, test } from 'vitest'
import { DeadlineError, withDeadline } from '../../src/http/deadline.js'
import { stopClock } from './stopped-clock.js'

const never = (signal: AbortSignal) =>
  new Promise<never>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

test.each([1, 200, 250, 251, 30_000])('ends after %d ms, and no sooner', async (milliseconds) => {
  const pass = stopClock()
  const time = { left: milliseconds }
  let error: unknown
  const work = withDeadline(time, undefined, never).catch((reason) => {
    error = reason
  })
  await pass(milliseconds - 1)
  expect(error).toBeUndefined()
  await pass(1)
  await work
  expect(error).toBeInstanceOf(DeadlineError)
  expect(time.left).toBeLessThanOrEqual(0)
})

test('what is left is left for the next hop', async () => {
  const pass = stopClock()
  const time = { left: 1_000 }
  const work = withDeadline(time, undefined, async () => await pass(300))
  await work
  expect(time.left).toBe(700)
})

test('time in which this machine did not get to us does not count', async () => {
  const time = { left: 300 }
  const answered = await withDeadline(time, undefined, async () => {
    // The answer lies there long before the time is over; nobody can read it yet.
    const answer = new Promise((resolve) => setImmediate(resolve, 'answer'))
    const end = Date.now() + 600
    while (Date.now() < end);
    return await answer
  })
  expect(answered).toBe('answer')
  expect(time.left).toBeGreaterThan(0)
})
