import { expect, test } from 'vitest'
import { createTurns } from '../../src/http/turns.js'

/** A clock that only sleeping moves, and that remembers it. */
function stillClock() {
  let time = 0
  const slept: number[] = []
  return {
    slept,
    now: () => new Date(time),
    sleep: async (milliseconds: number, signal?: AbortSignal) => {
      signal?.throwIfAborted()
      slept.push(milliseconds)
      time += milliseconds
    },
  }
}

const tick = () => new Promise((resolve) => setImmediate(resolve))

/** Work whose end the test decides. */
function heldWork() {
  const log: string[] = []
  const ends = new Map<string, () => void>()
  const work = (name: string) => async () => {
    log.push(name)
    await new Promise<void>((resolve) => ends.set(name, resolve))
  }
  const end = async (name: string) => {
    ends.get(name)?.()
    await tick()
  }
  return { log, work, end }
}

test('one at a time per host, in order, with a gap; other hosts meanwhile', async () => {
  const clock = stillClock()
  const turn = createTurns({ hosts: 16, gap: 1_000, clock })
  const { log, work, end } = heldWork()
  const all = [turn('a', work('a1')), turn('a', work('a2')), turn('b', work('b1'))]
  await tick()
  expect(log).toEqual(['a1', 'b1'])
  expect(clock.slept).toEqual([])
  await end('a1')
  expect(log).toEqual(['a1', 'b1', 'a2'])
  expect(clock.slept).toEqual([1_000])
  await end('a2')
  await end('b1')
  await Promise.all(all)
})

test('no gap where enough time has passed, and never more than the gap', async () => {
  const clock = stillClock()
  const turn = createTurns({ hosts: 16, gap: 1_000, clock })
  await turn('a', async () => {})
  await clock.sleep(5_000)
  await turn('a', async () => {})
  expect(clock.slept).toEqual([5_000])
  await clock.sleep(-60_000)
  await turn('a', async () => {})
  expect(clock.slept.at(-1)).toBe(1_000)
})

test('so many hosts at once, and no more', async () => {
  const turn = createTurns({ hosts: 2, gap: 0, clock: stillClock() })
  const { log, work, end } = heldWork()
  const all = ['a', 'b', 'c', 'd'].map((host) => turn(host, work(host)))
  await tick()
  expect(log).toEqual(['a', 'b'])
  await end('b')
  expect(log).toEqual(['a', 'b', 'c'])
  for (const name of ['a', 'c', 'd']) await end(name)
  await Promise.all(all)
  expect(log).toEqual(['a', 'b', 'c', 'd'])
})

test('work that fails gives its turn on', async () => {
  const turn = createTurns({ hosts: 1, gap: 0, clock: stillClock() })
  await expect(turn('a', async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await turn('a', async () => 'next')).toBe('next')
})

test('who gives up while waiting lets nobody overtake what is under way', async () => {
  const turn = createTurns({ hosts: 16, gap: 0, clock: stillClock() })
  const { log, work, end } = heldWork()
  const stop = new AbortController()
  const first = turn('a', work('first'))
  const second = expect(turn('a', work('second'), { signal: stop.signal })).rejects.toThrow('Interrupted.')
  const third = turn('a', work('third'))
  stop.abort(new Error('Interrupted.'))
  await tick()
  expect(log).toEqual(['first'])
  await end('first')
  await second
  await tick()
  expect(log).toEqual(['first', 'third'])
  await end('third')
  await Promise.all([first, third])
})
