import { expect, test } from 'vitest'
import { runCommand, runUndo } from '../../src/app/run-command.js'
import type { Command } from '../../src/cases/decide.js'
import { everyHour } from '../../src/cases/promise-clock.js'
import { createJudge } from '../../src/judge/judge.js'
import { factsForBaseline, recordBaseline } from '../../src/records/baseline.js'
import type { Fact } from '../../src/stats/fact.js'
import { factsOf } from '../../src/stats/facts-of.js'
import { reachBefore } from '../../src/stats/reach.js'
import type { Store } from '../../src/store/port.js'
import { update } from '../../src/store/update.js'
import { firstCase, secondCase } from '../case-numbers.js'
import { openMemoryStore } from '../store/memory/index.js'
import { brand, complaint, DAY, HOUR, judged, later, poll, savePoll } from '../store/sample.js'

const promise = { acknowledge: HOUR, resolve: 24 * HOUR, clock: everyHour }

const written = (key: string, hours: number, author = key, over: object = {}) =>
  judged(key, {
    post: {
      publishedAt: later(hours * HOUR),
      author: { name: author, ...over },
      thread: { id: `by ${author}` },
    },
    mentions: [complaint()],
  })

const say = (store: Store, caseId: number, command: Command, hours: number, by = 'ada') =>
  runCommand(store, { caseId, command, when: { at: later(hours * HOUR), by } })

/** Hours since noon, and what counts then. */
async function told(store: Store, hours: number): Promise<unknown[][]> {
  const stored = await store.statistics.read({
    brands: [brand],
    relevantFrom: 0.5,
    from: later(-90 * DAY),
    to: later(hours * HOUR),
    stretches: [],
  })
  const facts = factsOf(stored, {
    now: later(hours * HOUR),
    promises: () => promise,
    lapse: 14 * DAY,
    writerOf: (caseId) => `writer of ${caseId}`,
    sourcesOf: () => ['forum'],
  })
  return facts
    .filter(({ what }) => what !== 'mention')
    .map((fact) => [(fact.at.getTime() - later(0).getTime()) / HOUR, ...wordsOf(fact)])
    .toSorted((one, other) => Number(one[0]) - Number(other[0]))
}

function wordsOf(fact: Fact): unknown[] {
  const colleague = fact.of.colleague ?? 'nobody'
  if (fact.what === 'answered') return ['answered', fact.took / HOUR, colleague]
  if (fact.what === 'ended') return [fact.promise, fact.isKept ? 'kept' : 'broken', colleague]
  if (fact.what === 'open') return ['open', fact.hasLeft ? 'left' : 'listed', colleague]
  return [fact.what]
}

test('who waits, and what was promised to them', async () => {
  const store = openMemoryStore()
  await savePoll(store, poll([written('a', -3)]))
  expect(await told(store, 0)).toEqual([
    [-3, 'complaint'],
    [-3, 'open', 'listed', 'nobody'],
    [-2, 'acknowledge', 'broken', 'nobody'],
  ])
  await say(store, firstCase, { do: 'assign', to: 'ben' }, 1)
  expect(await told(store, 14 * 24)).toEqual([
    [-3, 'complaint'],
    [-3, 'open', 'listed', 'ben'],
    [-2, 'acknowledge', 'broken', 'ben'],
    [21, 'resolve', 'broken', 'ben'],
  ])
  expect((await told(store, 15 * 24))[1]).toEqual([-3, 'open', 'left', 'ben'])
})

test('what is done belongs to whoever did it, the case to who gave the first word; what is taken back is nothing', async () => {
  const store = openMemoryStore()
  await savePoll(store, poll([written('a', -0.5)]))
  await say(store, firstCase, { do: 'answer' }, 0.25, 'ada')
  await say(store, firstCase, { do: 'resolve' }, 2, 'ben')
  expect(await told(store, 3)).toEqual([
    [-0.5, 'complaint'],
    [0.25, 'answered', 0.75, 'ada'],
    [0.25, 'acknowledge', 'kept', 'ada'],
    [2, 'resolve', 'kept', 'ben'],
  ])
  await runUndo(store, { caseId: firstCase, at: later(3 * HOUR), by: 'ben' })
  await runUndo(store, { caseId: firstCase, at: later(4 * HOUR), by: 'ada' })
  expect((await told(store, 5)).map(([, what]) => what)).toEqual(['complaint', 'open', 'acknowledge'])
})

test('who was only taken note of, or whose trouble was called solved, got no reply', async () => {
  const store = openMemoryStore()
  await savePoll(store, poll([written('a', -0.5), written('b', -0.5)]))
  await say(store, firstCase, { do: 'acknowledge' }, 0, 'ada')
  await say(store, secondCase, { do: 'resolve' }, 0, 'ben')
  const open = [-0.5, 'open', 'listed']
  expect((await told(store, 1)).filter(([, what]) => what === 'answered' || what === 'open')).toEqual([
    [...open, 'ada'],
    [...open, 'ben'],
  ])
  expect((await told(store, 1)).filter(([, what]) => what === 'acknowledge')).toEqual([
    [0, 'acknowledge', 'kept', 'ada'],
    [0, 'acknowledge', 'kept', 'ben'],
  ])
  await say(store, firstCase, { do: 'answer' }, 2, 'eve')
  expect((await told(store, 3)).filter(([, what]) => what === 'answered' || what === 'open')).toEqual([
    [...open, 'ben'],
    [2, 'answered', 2.5, 'eve'],
  ])
  // Who opens it again says that it was no answer.
  await say(store, firstCase, { do: 'reopen' }, 4, 'eve')
  expect((await told(store, 5)).filter(([, what]) => what === 'answered')).toEqual([])
})

test('an answer stays one when its person comes back, and then they wait anew', async () => {
  const store = openMemoryStore()
  await savePoll(store, poll([written('a', -0.5)]))
  await say(store, firstCase, { do: 'answer' }, 0)
  await savePoll(store, poll([written('b', 5, 'a')], { at: later(6 * HOUR) }))
  expect(await told(store, 6.5)).toEqual([
    [-0.5, 'complaint'],
    [0, 'answered', 0.5, 'ada'],
    [0, 'acknowledge', 'kept', 'ada'],
    [5, 'complaint'],
    [5, 'open', 'listed', 'ada'],
    [5, 'returned'],
    [6, 'acknowledge', 'broken', 'ada'],
  ])
})

test('who says before any answer that it is over got none, and nobody kept or broke a promise of one', async () => {
  const store = openMemoryStore()
  await savePoll(store, poll([written('a', -0.5)]))
  const { judge } = createJudge(
    {
      brands: [{ name: brand, staff: [] }],
      scoring: { threshold: 60, keywords: {} },
    } as unknown as Parameters<typeof createJudge>[0],
    [],
  )
  const { title: _, ...post } = written('b', 0.1, 'a').post
  const over = { ...post, text: 'Northwind Hosting works again.' }
  await savePoll(
    store,
    poll([{ ...written('b', 0.1, 'a'), post: over, mentions: judge(over, []) }], { at: later(0.2 * HOUR) }),
  )
  expect(await told(store, 48)).toEqual([
    [-0.5, 'complaint'],
    [0.1, 'resolve', 'kept', 'nobody'],
  ])
})

test('who complains in another case soon after one complains again', async () => {
  const store = openMemoryStore()
  const elsewhere = (key: string, hours: number) => {
    const post = written(key, hours, 'ann')
    return { ...post, post: { ...post.post, thread: { id: key } } }
  }
  await savePoll(store, poll([elsewhere('a', -40 * 24)], { at: later(-40 * DAY) }))
  await say(store, firstCase, { do: 'ignore' }, -39 * 24)
  await savePoll(store, poll([elsewhere('b', -9 * 24)], { at: later(-9 * DAY) }))
  expect((await told(store, 0)).filter(([, what]) => what === 'again')).toEqual([])
  await say(store, secondCase, { do: 'ignore' }, -8 * 24)
  await savePoll(store, poll([elsewhere('c', -1)]))
  expect((await told(store, 0)).filter(([, what]) => what === 'again')).toEqual([[-1, 'again']])
})

test('what a baseline took off the list is owed nothing since then; what was broken by then stays so', async () => {
  const store = openMemoryStore()
  await savePoll(store, poll([written('broken', -3), written('fresh', -0.1)]))
  const due = await store.cases.candidates({ brands: [brand] })
  const record = {
    caseIds: due.map(({ caseId }) => caseId),
    mentionIds: due.map(({ mentionId }) => mentionId),
    at: later(0),
    by: 'ada',
  }
  await update(store.records, factsForBaseline(record), (facts) => recordBaseline(record, facts))
  expect(await told(store, 48)).toEqual([
    [-3, 'complaint'],
    [-2, 'acknowledge', 'broken', 'nobody'],
    [-0.1, 'complaint'],
  ])
})

test('a promise may end long after its post, where seldom somebody is there', () => {
  const seldom = { ...everyHour, counted: (from: Date, to: Date) => (to.getTime() - from.getTime()) / 50 }
  const reach = (over: object) => reachBefore(later(0), [{ ...promise, ...over }])
  expect(reach({})).toBe(30 * DAY)
  expect(reach({ clock: seldom })).toBeGreaterThanOrEqual(50 * DAY)
  expect(reach({ resolve: 60 * DAY })).toBe(60 * DAY)
  expect(reach({ resolve: Number.POSITIVE_INFINITY })).toBe(30 * DAY)
})
