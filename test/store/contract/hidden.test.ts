import { describe, expect, test } from 'vitest'
import { runCommand, runUndo } from '../../../src/app/run-command.js'
import type { Command } from '../../../src/cases/decide.js'
import { noAnswers } from '../../../src/cases/no-answers.js'
import { sweep } from '../../../src/jobs/sweep.js'
import { historyWords } from '../../../src/outputs/wording/history.js'
import type { StoredMention } from '../../../src/store/port/cases.js'
import type { Store } from '../../../src/store/port.js'
import {
  allMentions,
  brand,
  complaint,
  DAY,
  HOUR,
  judged,
  later,
  noon,
  poll,
  savePoll,
  saveVerdicts,
  saying,
  sweepOf,
} from '../sample.js'
import { everyStore } from './every-store.js'

type Verdict = ReturnType<typeof complaint>

const judgeAll = async (
  store: Store,
  mentions: readonly Verdict[],
  { at = later(HOUR), baseline = false } = {},
) => {
  const posts = await store.posts.stored(undefined, 100)
  const verdicts = posts.map(({ post }) => ({ postId: post.id, startsPromise: true, mentions }))
  await saveVerdicts(store, [brand], verdicts, at, baseline)
}

const found = async (store: Store, filter: object = {}) =>
  (await store.cases.candidates({ brands: [brand], all: true, ...filter })).length

const history = async (store: Store, caseId: number) =>
  (await store.cases.file(caseId))?.history.map((event) => {
    const { what, detail } = historyWords(event)
    return `${what}: ${detail}`
  })

everyStore(({ open }) => {
  describe('a mention that no longer matches', () => {
    test('is in no list, count, case, search or replay', async () => {
      const store = await open()
      await savePoll(store, poll([judged('a')]))
      const [before] = await allMentions(store)
      await judgeAll(store, [])
      expect(await found(store)).toBe(0)
      expect(await found(store, { all: false })).toBe(0)
      expect(await found(store, { search: saying('northwind') })).toBe(0)
      expect(await store.facts.counts([brand])).toEqual({ posts: 1, mentions: 0 })
      expect(await store.cases.file(before?.case.id ?? 0)).toBeUndefined()
      const query = { brands: [brand], publishedSince: later(-DAY), after: undefined, limit: 9 }
      expect(await store.posts.replayed(query)).toMatchObject([{ mentions: [] }])
    })

    test('comes back as it was: announced, in its case, with its history', async () => {
      const store = await open()
      await savePoll(store, poll([judged('a'), judged('b', { post: { author: { name: 'Bo' } } })]))
      const before = await allMentions(store)
      await store.cases.markAnnounced(before.map(({ id }) => id))
      await judgeAll(store, [])
      // New ones meanwhile take none of their numbers.
      await savePoll(store, poll([judged('c', { post: { author: { name: 'Cy' } } })]))
      const [c] = await allMentions(store)
      await judgeAll(store, [complaint()], { at: later(2 * HOUR) })
      const asItWas = ({ case: { revision: _, ...file }, ...rest }: StoredMention) => ({
        ...rest,
        case: file,
      })
      expect((await allMentions(store)).map(asItWas)).toEqual([...before, ...(c ? [c] : [])].map(asItWas))
      expect(await found(store, { unannounced: true })).toBe(1)
      expect(await found(store, { search: saying('northwind') })).toBe(3)
      expect(await history(store, before[0]?.case.id ?? 0)).toEqual(['opened: by a mention on forum.example'])
    })

    test('is no earlier complaint of the person until it is back', async () => {
      const store = await open()
      await savePoll(store, poll([judged('a'), judged('b', { post: { publishedAt: later(HOUR) } })]))
      const [a] = await store.posts.recall('forum', [{ keys: ['a'] }])
      const judge = async (mentions: readonly Verdict[]) =>
        await saveVerdicts(
          store,
          [brand],
          [{ postId: a?.postId ?? '', startsPromise: true, mentions }],
          noon,
          false,
        )
      await judge([])
      expect(await allMentions(store)).toMatchObject([{ complainedBefore: false }])
      await judge([complaint()])
      expect(await allMentions(store)).toMatchObject([
        { complainedBefore: false },
        { complainedBefore: true },
      ])
    })

    test('is kept as long as what matched nothing, counted from when it was hidden', async () => {
      const store = await open()
      await savePoll(store, poll([judged('a'), judged('b')]))
      const [mention] = await allMentions(store)
      await judgeAll(store, [], { at: later(20 * DAY) })
      await savePoll(store, poll([judged('c', { mentions: [] })], { at: later(20 * DAY) }))
      expect(await sweep(store, sweepOf(later(20 * DAY)))).toBe(0)
      expect(await sweep(store, sweepOf(later(20 * DAY + 1)))).toBe(2)
      await judgeAll(store, [complaint()], { at: later(21 * DAY) })
      expect(await store.cases.file(mention?.case.id ?? 0)).toBeUndefined()
    })

    test('goes along when its post becomes one with another, whichever of them matches', async () => {
      for (const matching of ['forum:1', 'address', 'neither']) {
        const store = await open()
        await savePoll(store, poll([judged('forum:1')]))
        await savePoll(
          store,
          poll([judged('address', { post: { text: 'Northwind Hosting is down, third day.' } })], {
            sourceId: 'search',
          }),
        )
        const [first] = await allMentions(store)
        const posts = await store.posts.stored(undefined, 9)
        const verdicts = posts.map(({ post }) => ({
          postId: post.id,
          startsPromise: true,
          mentions: post.url.endsWith(matching) ? [complaint()] : [],
        }))
        await saveVerdicts(store, [brand], verdicts, later(HOUR), false)
        const both = judged('x', { keys: ['forum:1', 'address'], post: { text: '' } })
        await savePoll(store, poll([both], { sourceId: 'third', at: later(HOUR) }))
        await judgeAll(store, [complaint()])
        expect(await allMentions(store)).toMatchObject([{ case: { id: first?.case.id } }])
      }
    })
  })

  describe('a mention that no longer matches, of a case that somebody worked on', () => {
    const french = { needsReply: false, unjudged: 'fr' } as const
    const unjudged = { relevantFrom: 0.5, openIn: ['new', 'acknowledged'] } as const
    const digest = (store: Store) =>
      store.facts.digest({
        brands: [brand],
        since: later(-DAY),
        limit: 9,
        relevantFrom: 0.5,
        noAnswers,
        lapse: 14 * DAY,
        periods: [{ from: later(-9 * DAY), to: later(9 * DAY) }],
      })
    const worked = async (over: Parameters<typeof complaint>[0] = {}) => {
      const store = await open()
      await savePoll(store, poll([judged('a', { mentions: [complaint(over)] })]))
      const [mention] = await allMentions(store)
      const act = async (command: Command, hours: number) => {
        const caseId = mention?.case.id ?? 0
        await runCommand(store, { caseId, command, when: { at: later(hours * HOUR), by: 'ada' } })
      }
      await act({ do: 'acknowledge' }, 0)
      return { store, act }
    }

    test('stays in sight, says so, and counts as no mention', async () => {
      const { store } = await worked()
      expect((await allMentions(store))[0]).not.toHaveProperty('unmatched')
      await judgeAll(store, [])
      expect(await allMentions(store)).toMatchObject([{ unmatched: true, needsReply: false, due: false }])
      expect(await store.facts.counts([brand])).toEqual({ posts: 1, mentions: 0 })
      const { fresh, counts } = await digest(store)
      expect(fresh).toMatchObject({ total: 0, needReply: 0, mentionIds: [] })
      expect(counts).toMatchObject([{ posts: 1, mentions: 0 }])
    })

    test('is one again when it matches again', async () => {
      const { store } = await worked()
      await judgeAll(store, [])
      await judgeAll(store, [complaint()], { at: later(2 * HOUR) })
      const [mention] = await allMentions(store)
      expect(mention).toMatchObject({ needsReply: true, due: true })
      expect(mention).not.toHaveProperty('unmatched')
      expect(await store.facts.counts([brand])).toEqual({ posts: 1, mentions: 1 })
    })

    test('stays one that no longer matches through whatever is done with it', async () => {
      const { store, act } = await worked()
      await judgeAll(store, [])
      await act({ do: 'resolve' }, 2)
      await act({ do: 'tag', tag: 'vip' }, 3)
      await judgeAll(store, [], { at: later(4 * HOUR) })
      expect(await allMentions(store)).toMatchObject([{ unmatched: true }])
    })

    test('counts as one where somebody says that it is a complaint', async () => {
      const { store, act } = await worked()
      await judgeAll(store, [])
      await act({ do: 'mark', verdict: 'complaint' }, 2)
      expect(await allMentions(store)).toMatchObject([{ unmatched: true, due: true }])
      expect(await store.facts.counts([brand])).toEqual({ posts: 1, mentions: 1 })
      expect((await digest(store)).fresh).toMatchObject({ total: 1, needReply: 1 })
    })

    test('is none of those that nobody can judge', async () => {
      const { store } = await worked(french)
      expect(await found(store, { all: false, unjudged })).toBe(1)
      await judgeAll(store, [])
      expect(await found(store, { all: false, unjudged })).toBe(0)
      expect((await digest(store)).fresh.unjudged).toBe(0)
    })

    test('goes out of sight where what was done was taken back before', async () => {
      const { store } = await worked()
      const [mention] = await allMentions(store)
      await runUndo(store, { caseId: mention?.case.id ?? 0, at: later(HOUR), by: 'ada' })
      await judgeAll(store, [], { at: later(2 * HOUR) })
      expect(await found(store)).toBe(0)
    })
  })

  describe('a post that came in by a baseline', () => {
    test('is nothing new to rules that change later', async () => {
      const store = await open()
      await savePoll(store, poll([judged('a', { mentions: [] })], { baseline: true }))
      await judgeAll(store, [complaint()])
      expect(await found(store, { all: false })).toBe(0)
      expect(await found(store, { unannounced: true })).toBe(0)
      expect(await found(store)).toBe(1)
    })

    test('is news once it is edited', async () => {
      const store = await open()
      await savePoll(store, poll([judged('a', { mentions: [] })], { baseline: true }))
      await savePoll(store, poll([judged('a', { hash: 'edited', mentions: [] })]))
      await judgeAll(store, [complaint()])
      expect(await found(store, { all: false, unannounced: true })).toBe(1)
    })

    test('stays old when another source gives it in full', async () => {
      const store = await open()
      await savePoll(store, poll([judged('a', { mentions: [] })], { baseline: true }))
      const full = judged('a', {
        hash: 'full',
        post: { text: 'Northwind Hosting is down again, third day.' },
      })
      await savePoll(store, poll([full], { sourceId: 'search' }))
      expect(await found(store, { all: false })).toBe(0)
      expect(await found(store)).toBe(1)
    })
  })

  test('rules changed in a baseline announce nothing of what is stored', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a', { mentions: [] })]))
    await judgeAll(store, [complaint()], { baseline: true })
    expect(await found(store, { all: false })).toBe(0)
    expect(await found(store, { unannounced: true })).toBe(0)
    expect(await found(store)).toBe(1)
  })

  test('the history says when an edit turns what waits for a reply into what does not, and back', async () => {
    const store = await open()
    const calm = complaint({ needsReply: false })
    const version = (hash: string, mentions: readonly Verdict[], hours: number) =>
      savePoll(store, poll([judged('a', { hash, mentions })], { at: later(hours * HOUR) }))
    await version('1', [complaint()], 0)
    const [mention] = await allMentions(store)
    await version('2', [calm], 1)
    await version('3', [complaint()], 2)
    // Still waiting: nothing to tell.
    await version('4', [complaint({ score: 90 })], 3)
    await version('5', [], 4)
    await version('6', [complaint()], 5)
    // Nobody edited anything.
    await judgeAll(store, [calm], { at: later(6 * HOUR) })
    const file = await store.cases.file(mention?.case.id ?? 0)
    expect(file?.history.slice(1).map((event) => [event.at, ...Object.values(historyWords(event))])).toEqual([
      [later(HOUR), 'post edited', 'no longer needs a reply', 'scan'],
      [later(2 * HOUR), 'post edited', 'needs a reply', 'scan'],
      [later(4 * HOUR), 'post edited', 'no longer needs a reply', 'scan'],
      [later(5 * HOUR), 'post edited', 'needs a reply', 'scan'],
    ])
    expect(file?.case.touchedAt).toEqual(later(5 * HOUR))
    expect(file?.mentions[0]?.case.touchedAt).toEqual(later(5 * HOUR))
  })

  test('an edit is nobody’s doing: no digest takes it for an answer', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a')]))
    await savePoll(store, poll([judged('a', { hash: '2', mentions: [complaint({ needsReply: false })] })]))
    await savePoll(store, poll([judged('a', { hash: '3' })], { at: later(HOUR) }))
    const periods = [{ from: noon, to: later(DAY) }]
    const facts = await store.facts.digest({
      brands: [brand],
      since: noon,
      limit: 5,
      relevantFrom: 0.5,
      noAnswers,
      lapse: 14 * DAY,
      periods,
    })
    expect(facts.moves).toEqual([])
    expect(facts.complaints).toHaveLength(1)
    expect(facts.complaints[0]).not.toHaveProperty('actedAt')
  })

  test('a sweep leaves posts that sources of another config gave', async () => {
    const store = await open()
    const unmatched = { mentions: [] }
    await savePoll(store, poll([judged('ours', unmatched), judged('both', unmatched)]))
    await savePoll(
      store,
      poll([judged('theirs', unmatched), judged('both', unmatched)], { sourceId: 'theirs' }),
    )
    for (const sourceId of ['forum', 'theirs']) {
      await savePoll(store, poll([judged(`new ${sourceId}`, unmatched)], { sourceId, at: later(HOUR) }))
    }
    expect(await sweep(store, sweepOf(later(HOUR)))).toBe(1)
    expect(await sweep(store, sweepOf(later(HOUR), ['forum', 'theirs']))).toBe(2)
  })

  test('whoever wrote nothing else that is stored goes with their post, and nobody else', async () => {
    const store = await open()
    const by = (key: string, handle: string, over: object = { mentions: [] }) =>
      judged(key, { post: { author: { name: handle, handle } }, ...over })
    await savePoll(store, poll([by('a', 'ann'), by('b', 'bo'), by('c', 'bo', {})]))
    const gone = later(20 * DAY)
    await savePoll(store, poll([by('c', 'bo', {})], { at: gone }))
    expect(await sweep(store, sweepOf(gone))).toBe(2)
    const { people } = await store.erasure.stored({ isPerson: () => true, isKey: () => false })
    expect(people.map(({ key }) => key)).toEqual(['handle:bo'])
  })

  test.each([
    { longer: 1, kept: 'the first' },
    { longer: 6, kept: 'the first' },
    { longer: 7, kept: 'the other' },
  ])(
    'a text longer by $longer of 32 characters, from another source: $kept stays',
    async ({ longer, kept }) => {
      const store = await open()
      const first = 'Northwind Hosting is down again.'
      await savePoll(store, poll([judged('a')]))
      const other = `${first}${'!'.repeat(longer)}`
      await savePoll(store, poll([judged('a', { post: { text: other } })], { sourceId: 'search' }))
      const [mention] = await allMentions(store)
      expect(mention?.post.text).toBe(kept === 'the first' ? first : other)
    },
  )
})
