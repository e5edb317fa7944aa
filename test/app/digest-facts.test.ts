import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { DigestQuery, Store } from '../../src/store/port.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { brand, complaint, DAY, HOUR, judged, later, MINUTE, noon, poll } from '../store/sqlite/sample.js'
import { temporaryFolder } from '../store/sqlite/temporary.js'

const praise = (over = {}) =>
  complaint({ kind: 'praise', needsReply: false, score: 3, noReply: 'praise', ...over })
const author = (name: string) => ({ name, handle: name })

const query = (over: Partial<DigestQuery> = {}): DigestQuery => ({
  brands: [brand],
  since: later(-DAY),
  limit: 10,
  relevantFrom: 0.5,
  periods: [
    { from: later(-7 * DAY), to: later(HOUR) },
    { from: later(-14 * DAY), to: later(-7 * DAY) },
  ],
  ...over,
})

/** A store, and a way to write into its history what people did: no command does so yet. */
function storeWithHistory(): {
  store: Store
  act(caseId: number, at: Date, what: string, by?: string): void
} {
  const path = join(temporaryFolder(), 'store.db')
  const store = openSqliteStore(path)
  const db = new DatabaseSync(path)
  onTestFinished(() => {
    store.close()
    db.close()
  })
  const act = (caseId: number, at: Date, what: string, by = 'anna') => {
    db.prepare(
      `insert into history (case_id, entry, at, what, by)
       select ?1, coalesce(max(entry), 0) + 1, ?2, ?3, ?4 from history where case_id = ?1`,
    ).run(caseId, at.getTime(), what, by)
  }
  return { store, act }
}

describe('what is new', () => {
  test('counts by when a post was first seen; names those that need no reply, the newest first', async () => {
    const { store } = storeWithHistory()
    await store.savePoll(
      poll([judged('old', { mentions: [praise()], post: { publishedAt: later(-3 * DAY) } })], {
        at: later(-2 * DAY),
      }),
    )
    await store.savePoll(
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
    const { fresh } = await store.digestFacts(query())
    expect(fresh).toMatchObject({ total: 3, needReply: 1 })
    expect(Object.fromEntries(fresh.kinds)).toEqual({ praise: 1, news: 1 })
    const shown = await store.mentions(fresh.mentionIds)
    expect(shown.map(({ post }) => post.url)).toEqual([
      'https://forum.example/newest',
      'https://forum.example/late-found',
    ])
    expect((await store.digestFacts(query({ limit: 1 }))).fresh.mentionIds).toHaveLength(1)
  })

  test('leaves out what a baseline remembered', async () => {
    const { store } = storeWithHistory()
    await store.savePoll(poll([judged('one')], { baseline: true }))
    const facts = await store.digestFacts(query())
    expect(facts.fresh.total).toBe(0)
    expect(facts.complaints).toEqual([])
  })
})

test('counts of a period go by publication: all posts, but mentions only of these brands', async () => {
  const { store } = storeWithHistory()
  await store.savePoll(
    poll([
      judged('this-week', { post: { author: author('a') } }),
      judged('unmatched', { mentions: [] }),
      judged('last-week', { post: { publishedAt: later(-8 * DAY), author: author('b') } }),
      judged('long-ago', { post: { publishedAt: later(-30 * DAY), author: author('c') } }),
      judged('rival', { mentions: [complaint({ brand: 'Contoso Mail' })], post: { author: author('d') } }),
    ]),
  )
  const { counts } = await store.digestFacts(query())
  expect(counts).toEqual([
    { posts: 3, mentions: 1 },
    { posts: 1, mentions: 1 },
  ])
})

test('complaints say when somebody first did something about them', async () => {
  const { store, act } = storeWithHistory()
  await store.savePoll(
    poll([
      judged('a', { post: { publishedAt: later(-3 * HOUR), author: author('a') } }),
      judged('b', { post: { publishedAt: later(-2 * HOUR), author: author('b') }, startsPromise: false }),
    ]),
  )
  act(1, later(-2 * HOUR), 'acknowledged')
  act(1, later(-HOUR), 'answered')
  const { complaints } = await store.digestFacts(query())
  expect(complaints).toEqual([
    { caseId: 1, brand, publishedAt: later(-3 * HOUR), startsPromise: true, actedAt: later(-2 * HOUR) },
    { caseId: 2, brand, publishedAt: later(-2 * HOUR), startsPromise: false },
  ])
})

test('moves are what people did since, and not what scans did', async () => {
  const { store, act } = storeWithHistory()
  await store.savePoll(poll([judged('a', { post: { author: author('a') } })]))
  await store.savePoll(poll([judged('b', { post: { author: author('a') } })], { at: later(MINUTE) }))
  await store.savePoll(poll([judged('c', { mentions: [complaint({ brand: 'Contoso Mail' })] })]))
  act(1, later(-2 * DAY), 'acknowledged')
  act(1, later(MINUTE), 'answered', 'ben')
  act(2, later(MINUTE), 'answered')
  act(1, later(2 * MINUTE), 'post edited', 'scan')
  const { moves } = await store.digestFacts(query())
  expect(moves).toEqual([{ caseId: 1, at: later(MINUTE), what: 'answered', by: 'ben' }])
  expect(noon).toEqual(later(0))
})
