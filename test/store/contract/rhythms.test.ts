import { expect, test } from 'vitest'
import type { Store } from '../../../src/store/port.js'
import { toldFailure } from '../../support/told.js'
import { brand, complaint, DAY, HOUR, judged, later, noon, poll, savePoll, state } from '../sample.js'
import { everyStore } from './every-store.js'

const dayOf = (moment: Date) => Math.floor(moment.getTime() / DAY)
const at = (days: number, over: Parameters<typeof judged>[1] = {}) => ({
  ...over,
  post: { publishedAt: later(days * DAY), ...over.post },
})
const forum = async (store: Store, silentSince?: Date) =>
  (await store.facts.rhythms([brand], silentSince)).sources.get('forum')

everyStore(({ open }) => {
  test('a first answer counts for the days its posts were published, later ones for the day they were found', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a', at(-9)), judged('b', at(-9)), judged('c', at(-2))]))
    expect(await forum(store)).toEqual({
      newestAt: later(-2 * DAY),
      days: [
        { day: dayOf(later(-9 * DAY)), posts: 2 },
        { day: dayOf(later(-2 * DAY)), posts: 1 },
      ],
    })
    await savePoll(store, poll([judged('old', at(-30))], { at: later(DAY) }))
    expect(await forum(store)).toMatchObject({ newestAt: later(DAY) })
    expect((await forum(store))?.days.at(-1)).toEqual({ day: dayOf(later(DAY)), posts: 1 })
  })

  test('a source is watched from its first answer on, and tells on which days before that its posts were published', async () => {
    const store = await open()
    const problem = { failure: toldFailure('down'), since: noon, times: 1 }
    await savePoll(store, poll([], { at: later(-3 * DAY), state: state({ problem }) }))
    expect(await store.facts.watched()).toEqual(new Map())
    await savePoll(store, poll([judged('a', at(-9)), judged('b', at(-2)), judged('c', at(0))]))
    await savePoll(store, poll([judged('d', at(-20))], { at: later(DAY) }))
    const answeredFrom = dayOf(later(0))
    expect((await store.facts.watched()).get('forum')).toEqual({
      answeredFrom,
      before: [answeredFrom - 9, answeredFrom - 2],
      brought: true,
    })
  })

  test('what was there before is not new: the same post, an edit, one that comes twice', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a', at(-1)), judged('a', at(-1))]))
    const edit = judged('a', at(-1, { hash: 'edited' }))
    await savePoll(store, poll([edit], { at: later(DAY) }))
    const [known] = await store.posts.recall('forum', [{ keys: ['a'] }])
    const seen = [{ postId: known?.postId ?? '', keys: ['a'], hash: 'edited' }]
    await savePoll(store, poll([], { at: later(2 * DAY), seen }))
    expect(await forum(store)).toEqual({
      newestAt: later(-DAY),
      days: [{ day: dayOf(later(-DAY)), posts: 1 }],
    })
  })

  test('of a first answer that was stored in parts, cut short by a kill, all counts for those days all the same', async () => {
    const store = await open()
    const day = (days: number) => ({ post: { publishedAt: later(-days * DAY) } })
    const many = [...Array(1_000).keys()].map((at) =>
      judged(`${at}`, { ...day(at < 500 ? 3 : 9), mentions: [] }),
    )
    let left = 1
    const { change, ...records } = store.records
    const orKilled = async <Result>(work: () => Promise<Result>) => {
      if (left-- === 0) throw new Error('Killed')
      return await work()
    }
    const killed: Store = {
      ...store,
      records: {
        ...records,
        apply: (changes) => orKilled(() => records.apply(changes)),
        ...(change && { change: (step) => orKilled(() => change(step)) }),
      },
    }
    await expect(savePoll(killed, poll(many))).rejects.toThrow('Killed')
    expect((await store.facts.counts([])).posts).toBe(500)
    await savePoll(store, poll(many, { at: later(HOUR) }))
    expect(await forum(store)).toEqual({
      newestAt: later(-3 * DAY),
      days: [
        { day: dayOf(later(-9 * DAY)), posts: 500 },
        { day: dayOf(later(-3 * DAY)), posts: 500 },
      ],
    })
  })

  test('a post that another source gave first is new here', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a', at(-1))], { sourceId: 'search' }))
    await savePoll(store, poll([judged('b', at(-1))]))
    const [known] = await store.posts.recall('forum', [{ keys: ['a'] }])
    const seen = [{ postId: known?.postId ?? '', keys: ['a'], hash: 'x', isNewHere: true }]
    await savePoll(store, poll([], { at: later(HOUR), seen }))
    expect((await forum(store))?.days.at(-1)).toEqual({ day: dayOf(noon), posts: 1 })
  })

  test('a backlog without dates says when it was found, and nothing of how much is written', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a', { post: { publishedAt: noon, publishedAtFrom: 'first-seen' } })]))
    expect(await forum(store)).toEqual({ newestAt: noon, days: [] })
  })

  test('polls and answers are counted by day', async () => {
    const store = await open()
    const problem = { failure: toldFailure('down'), since: noon, times: 1 }
    await savePoll(store, poll([], { at: later(-10 * DAY) }))
    await savePoll(store, poll([]))
    await savePoll(store, poll([], { at: later(HOUR), state: state({ problem }) }))
    expect((await store.facts.pollCounts(later(-DAY))).get('forum')).toEqual({ polls: 2, answers: 1 })
    // A day counts as a whole.
    expect((await store.facts.pollCounts(later(9 * HOUR))).get('forum')).toEqual({ polls: 2, answers: 1 })
    expect(await store.facts.pollCounts(later(DAY))).toEqual(new Map())
    expect((await store.facts.pollCounts(later(-20 * DAY))).get('forum')).toEqual({ polls: 3, answers: 2 })
  })

  test('only half a year is kept', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a', at(-150))]))
    await savePoll(store, poll([judged('b')], { at: later(100 * DAY) }))
    expect((await forum(store))?.days).toHaveLength(1)
  })

  test('a brand: its mentions by the day they were published; those lately written about can be left out', async () => {
    const store = await open()
    const other = complaint({ brand: 'Contoso Mail' })
    await savePoll(store, poll([judged('a', at(-9))]))
    const rest = [judged('b', at(-9)), judged('c', at(-2, { mentions: [other] }))]
    await savePoll(store, poll(rest, { at: later(HOUR) }))
    const both = [brand, 'Contoso Mail', 'Nobody']
    expect([...(await store.facts.rhythms(both)).brands]).toEqual([
      [
        brand,
        { newestAt: later(-9 * DAY), days: [{ day: dayOf(later(-9 * DAY)), posts: 2 }], watchedSince: noon },
      ],
      [
        'Contoso Mail',
        {
          newestAt: later(-2 * DAY),
          days: [{ day: dayOf(later(-2 * DAY)), posts: 1 }],
          watchedSince: later(HOUR),
        },
      ],
    ])
    const silent = await store.facts.rhythms(both, later(-3 * DAY))
    expect([...silent.brands.keys()]).toEqual([brand])
    expect(silent.sources.size).toBe(0)
  })
})
