import { describe, expect, test } from 'vitest'
import { runCommand } from '../../src/app/run-command.js'
import { noAnswers } from '../../src/cases/no-answers.js'
import type { DigestQuery } from '../../src/store/port/facts.js'
import { firstCase, secondCase } from '../case-numbers.js'
import { brand, complaint, DAY, HOUR, judged, later, MINUTE, noon, poll, savePoll } from '../store/sample.js'
import { temporaryStore } from '../store/sqlite/temporary.js'

const praise = (over = {}) =>
  complaint({ kind: 'praise', needsReply: false, score: 3, noReply: 'praise', ...over })
const author = (name: string) => ({ name, handle: name })

const query = (over: Partial<DigestQuery> = {}): DigestQuery => ({
  brands: [brand],
  since: later(-DAY),
  limit: 10,
  relevantFrom: 0.5,
  noAnswers,
  lapse: 14 * DAY,
  periods: [
    { from: later(-7 * DAY), to: later(HOUR) },
    { from: later(-14 * DAY), to: later(-7 * DAY) },
  ],
  ...over,
})

/** A store, and a way to do what people do with its cases. */
function storeWithHistory() {
  const store = temporaryStore()
  const act = (caseId: number, at: Date, what: 'acknowledge' | 'answer', by = 'anna') =>
    runCommand(store, { caseId, command: { do: what }, when: { at, by } })
  return { store, act }
}

describe('what is new', () => {
  test('counts by when a post was first seen; names those that need no reply, the newest first', async () => {
    const { store } = storeWithHistory()
    await savePoll(
      store,
      poll([judged('old', { mentions: [praise()], post: { publishedAt: later(-3 * DAY) } })], {
        at: later(-2 * DAY),
      }),
    )
    await savePoll(
      store,
      poll([
        judged('late-found', {
          mentions: [praise()],
          post: { publishedAt: later(-5 * DAY), author: author('a') },
        }),
        judged('complaint', { post: { author: author('b') } }),
        judged('newest', { mentions: [praise({ kind: 'news' })], post: { author: author('c') } }),
        judged('staff', { mentions: [praise({ official: true })], post: { author: author('d') } }),
        judged('namesake', { mentions: [praise({ relevance: 0.2 })], post: { author: author('e') } }),
        judged('rival', { mentions: [praise({ brand: 'Contoso Mail' })], post: { author: author('f') } }),
      ]),
    )
    const { fresh } = await store.facts.digest(query())
    expect(fresh).toMatchObject({ total: 3, needReply: 1 })
    expect(Object.fromEntries(fresh.kinds)).toEqual({ praise: 1, news: 1 })
    expect(Object.fromEntries(fresh.brands)).toEqual({ [brand]: 3 })
    const shown = await store.cases.mentions(fresh.mentionIds)
    expect(shown.map(({ post }) => post.url)).toEqual([
      'https://forum.example/newest',
      'https://forum.example/late-found',
    ])
    expect((await store.facts.digest(query({ limit: 1 }))).fresh.mentionIds).toHaveLength(1)
  })

  test('leaves out what a baseline remembered', async () => {
    const { store } = storeWithHistory()
    await savePoll(store, poll([judged('one')], { baseline: true }))
    const facts = await store.facts.digest(query())
    expect(facts.fresh.total).toBe(0)
    expect(facts.complaints).toEqual([])
  })
})

test('counts of a period go by publication: all posts, but mentions only of these brands', async () => {
  const { store } = storeWithHistory()
  await savePoll(
    store,
    poll([
      judged('this-week', { post: { author: author('a') } }),
      judged('unmatched', { mentions: [] }),
      judged('last-week', { post: { publishedAt: later(-8 * DAY), author: author('b') } }),
      judged('long-ago', { post: { publishedAt: later(-30 * DAY), author: author('c') } }),
      judged('rival', { mentions: [complaint({ brand: 'Contoso Mail' })], post: { author: author('d') } }),
    ]),
  )
  const { counts } = await store.facts.digest(query())
  expect(counts).toEqual([
    { posts: 3, mentions: 1 },
    { posts: 1, mentions: 1 },
  ])
})

test('complaints say when somebody first did something about them', async () => {
  const { store, act } = storeWithHistory()
  await savePoll(
    store,
    poll([
      judged('a', { post: { publishedAt: later(-3 * HOUR), author: author('a') } }),
      judged('b', { post: { publishedAt: later(-2 * HOUR), author: author('b') }, startsPromise: false }),
    ]),
  )
  await act(firstCase, later(-2 * HOUR), 'acknowledge')
  await act(firstCase, later(-HOUR), 'answer')
  const { complaints } = await store.facts.digest(query())
  expect(complaints).toEqual([
    {
      caseId: firstCase,
      brand,
      waitsSince: later(-3 * HOUR),
      startsPromise: true,
      actedAt: later(-2 * HOUR),
    },
    { caseId: secondCase, brand, waitsSince: later(-2 * HOUR), startsPromise: false },
  ])
})

test('moves are what people did since, and not what scans did', async () => {
  const { store, act } = storeWithHistory()
  await savePoll(store, poll([judged('a', { post: { author: author('a') } })]))
  await savePoll(store, poll([judged('b', { post: { author: author('a') } })], { at: later(MINUTE) }))
  await savePoll(store, poll([judged('c', { mentions: [complaint({ brand: 'Contoso Mail' })] })]))
  await act(firstCase, later(-2 * DAY), 'acknowledge')
  await act(firstCase, later(MINUTE), 'answer', 'ben')
  await act(secondCase, later(MINUTE), 'answer')
  const edited = judged('a', { hash: 'edited', post: { author: author('a') }, mentions: [praise()] })
  await savePoll(store, poll([edited], { at: later(2 * MINUTE) }))
  const { moves } = await store.facts.digest(query())
  expect(moves).toEqual([{ caseId: firstCase, at: later(MINUTE), code: 'answered', args: {}, by: 'ben' }])
  expect(noon).toEqual(later(0))
})
