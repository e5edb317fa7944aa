import { describe, expect, test } from 'vitest'
import { noAnswers } from '../../../src/cases/no-answers.js'
import type { Mark } from '../../../src/model/mention.js'
import type { Store } from '../../../src/store/port.js'
import {
  allMentions,
  brand,
  complaint,
  DAY,
  HOUR,
  judged,
  later,
  markCase,
  noon,
  poll,
  savePoll,
  saveVerdicts,
} from '../sample.js'
import { everyStore } from './every-store.js'

const calm = complaint({ score: 20, needsReply: false })
const due = async (store: Store) =>
  (await store.cases.candidates({ brands: [brand] })).map(({ mentionId }) => mentionId).length
const one = async (store: Store) => {
  const [mention] = await allMentions(store)
  if (!mention) throw new Error('There is no mention')
  return mention
}
const mark = async (store: Store, verdict: Mark | undefined, more: { url?: string } = {}) =>
  await markCase(store, { caseId: (await one(store)).case.id, verdict, at: later(HOUR), by: 'ada', ...more })
/** The rules are made anew, and say this of the only post. */
const rejudge = async (store: Store, mentions: readonly ReturnType<typeof complaint>[]) =>
  await saveVerdicts(
    store,
    [brand],
    [{ postId: (await one(store)).post.id, startsPromise: true, mentions }],
    later(2 * HOUR),
    false,
  )

everyStore(({ open }) => {
  describe('a mark decides, whatever the rules say', () => {
    test.each<[verdict: Mark, rules: string, before: number, after: number]>([
      ['fine', 'complaint', 1, 0],
      ['complaint', 'calm', 0, 1],
      ['fine', 'calm', 0, 0],
      ['complaint', 'complaint', 1, 1],
      ['not-us', 'complaint', 1, 0],
      ['not-us', 'calm', 0, 0],
    ])('%s on what the rules call %s', async (verdict, rules, before, after) => {
      const verdicts = [rules === 'calm' ? calm : complaint()]
      const store = await open()
      await savePoll(store, poll([judged('a', { mentions: verdicts })]))
      expect(await due(store)).toBe(before)
      expect(await mark(store, verdict)).toMatchObject([{ mark: verdict, needsReply: after === 1 }])
      expect(await due(store)).toBe(after)
      await rejudge(store, [complaint({ score: 90 })])
      expect(await due(store)).toBe(after)
      await rejudge(store, [calm])
      expect(await due(store)).toBe(after)
      expect(await one(store)).toMatchObject({ mark: verdict, score: 20 })
      await rejudge(store, verdicts)
      await mark(store, undefined)
      expect(await due(store)).toBe(before)
      expect((await one(store)).mark).toBeUndefined()
    })

    test('also where the rules find the brand no more', async () => {
      const store = await open()
      await savePoll(store, poll([judged('a')]))
      await mark(store, 'complaint')
      await rejudge(store, [])
      expect(await due(store)).toBe(1)
      await mark(store, undefined)
      expect(await due(store)).toBe(0)
    })

    test('also of what a baseline called old, and of a matter that lapsed', async () => {
      const store = await open()
      await savePoll(store, poll([judged('a')], { baseline: true }))
      expect(await due(store)).toBe(0)
      await markCase(store, {
        caseId: (await one(store)).case.id,
        verdict: 'complaint',
        at: later(30 * DAY),
        by: 'ada',
      })
      expect(await store.cases.candidates({ brands: [brand] })).toMatchObject([
        { touchedAt: later(30 * DAY) },
      ])
    })
  })

  test('it is in the history, and who said it', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a')]))
    await mark(store, 'fine')
    await mark(store, undefined)
    const file = await store.cases.file((await one(store)).case.id)
    expect(file?.history.slice(1)).toEqual([
      { at: later(HOUR), by: 'ada', code: 'marked', args: { verdict: 'fine' } },
      { at: later(HOUR), by: 'ada', code: 'unmarked', args: {} },
    ])
  })

  test('a case of several posts is marked as a whole, or one post by its address', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a'), judged('b')]))
    expect(await mark(store, 'fine', { url: 'https://forum.example/b' })).toHaveLength(1)
    expect(await due(store)).toBe(1)
    expect(await mark(store, 'fine')).toHaveLength(2)
    expect(await due(store)).toBe(0)
    expect(await mark(store, 'fine', { url: 'https://forum.example/none' })).toEqual([])
    expect(await markCase(store, { caseId: 999, verdict: 'fine', at: noon, by: 'ada' })).toEqual([])
  })

  test('what was fine is no earlier complaint of the person', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a')]))
    await savePoll(
      store,
      poll([judged('b', { post: { publishedAt: later(DAY), url: 'https://forum.example/b' } })]),
    )
    const returning = async () => (await allMentions(store)).map(({ complainedBefore }) => complainedBefore)
    expect(await returning()).toEqual([false, true])
    await mark(store, 'fine', { url: 'https://forum.example/a' })
    expect(await returning()).toEqual([false, false])
  })

  test('it follows a post that becomes one with another', async () => {
    const store = await open()
    await savePoll(store, poll([judged('place:1', { post: { text: 'Short.' } })]))
    await mark(store, 'fine')
    await savePoll(store, poll([judged('https://b.example/1')], { sourceId: 'other' }))
    expect(await due(store)).toBe(1)
    await savePoll(
      store,
      poll([judged('x', { keys: ['place:1', 'https://b.example/1'] })], { sourceId: 'third' }),
    )
    expect(await allMentions(store)).toMatchObject([{ mark: 'fine' }])
    expect(await due(store)).toBe(0)
  })

  test('a mark stops no promise: it answers nobody', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a')]))
    await mark(store, 'complaint')
    const facts = await store.facts.digest({
      brands: [brand],
      since: noon,
      limit: 5,
      relevantFrom: 0.5,
      noAnswers,
      lapse: 14 * DAY,
      periods: [{ from: noon, to: later(DAY) }],
    })
    expect(facts.complaints).toHaveLength(1)
    expect(facts.complaints[0]).not.toHaveProperty('actedAt')
  })

  test('what is not about us counts in no figure, in danger or not', async () => {
    const store = await open()
    await savePoll(
      store,
      poll([
        judged('a', { mentions: [complaint({ danger: true, severity: 4 })] }),
        judged('b', { post: { author: { name: 'Somebody else' } } }),
      ]),
    )
    const stretch = { from: later(-DAY), to: later(DAY) }
    const figures = async () => {
      const asked = { brands: [brand], relevantFrom: 0.5, lapse: 14 * DAY }
      const facts = await store.facts.digest({
        ...asked,
        since: later(-DAY),
        limit: 5,
        noAnswers,
        periods: [stretch],
      })
      const { mentions } = await store.statistics.read({ ...asked, ...stretch, stretches: [stretch] })
      return [
        await due(store),
        facts.fresh.total,
        facts.counts[0]?.mentions,
        facts.complaints.length,
        mentions.filter(({ isCounted }) => isCounted).length,
      ]
    }
    expect(await figures()).toEqual([2, 2, 2, 2, 2])
    await mark(store, 'not-us')
    expect(await figures()).toEqual([1, 1, 1, 1, 1])
    await mark(store, 'fine')
    expect(await figures()).toEqual([1, 2, 2, 1, 2])
  })

  test('replaying reads posts since a day, matched or not, with what was made of them and said', async () => {
    const store = await open()
    await savePoll(
      store,
      poll([
        judged('old', { post: { publishedAt: later(-40 * DAY) } }),
        judged('a', { mentions: [complaint({ relevance: 0.3, relevanceSignals: [] })] }),
        judged('unmatched', { mentions: [] }),
      ]),
    )
    const [, mention] = await allMentions(store)
    await markCase(store, {
      caseId: mention?.case.id ?? 0,
      verdict: 'fine',
      url: 'https://forum.example/a',
      at: noon,
      by: 'ada',
    })
    const query = { brands: [brand], publishedSince: later(-DAY), after: undefined, limit: 1 }
    const [first] = await store.posts.replayed(query)
    expect(first).toMatchObject({
      sourceIds: ['forum'],
      mentions: [{ score: 81.25, needsReply: true, relevance: 0.3 }],
    })
    expect([...(first?.marks ?? [])]).toEqual([[brand, 'fine']])
    const rest = await store.posts.replayed({ ...query, after: first?.post.id, limit: 10 })
    expect(rest.map(({ mentions }) => mentions)).toEqual([[]])
  })
})
