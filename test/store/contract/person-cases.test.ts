import { expect, test } from 'vitest'
import { brand, complaint, DAY, HOUR, judged, later, markCase, noon, poll, savePoll } from '../sample.js'
import { everyStore } from './every-store.js'

const page = 'https://social.example/@ada'

everyStore(({ open }) => {
  test('how many matters somebody had by then', async () => {
    const store = await open()
    const about = (key: string, days: number, over: object = {}) =>
      poll([judged(key, { ...over, post: { publishedAt: later(days * DAY) } })], {
        at: later(days * DAY + HOUR),
      })
    await savePoll(store, about('a', 0))
    await savePoll(store, about('b', 40, { mentions: [complaint({ needsReply: false })] }))
    await savePoll(store, about('c', 80))
    await savePoll(store, about('d', 120, { mentions: [complaint(), complaint({ brand: 'Contoso' })] }))
    await savePoll(
      store,
      poll([
        judged('e', { post: { author: { name: '[deleted]' } } }),
        judged('f', { post: { author: { name: 'Bo' } } }),
      ]),
    )
    const all = await store.cases.candidates({ brands: [brand, 'Contoso'], all: true })
    const found = await store.cases.matters([...all.map(({ caseId }) => caseId), 98765])
    const nth = Object.fromEntries(
      all.map(({ postId, brand: of, caseId }) => [`${postId} ${of}`, found.get(caseId)]),
    )
    expect(nth).toEqual({
      [`1 ${brand}`]: 1,
      [`2 ${brand}`]: undefined,
      [`3 ${brand}`]: 2,
      [`4 ${brand}`]: 3,
      '4 Contoso': 1,
      [`5 ${brand}`]: undefined,
      [`6 ${brand}`]: 1,
    })
  })

  test('what was marked as fine was no matter', async () => {
    const store = await open()
    for (const days of [0, 40])
      await savePoll(
        store,
        poll([judged(`at ${days}`, { post: { publishedAt: later(days * DAY) } })], { at: later(days * DAY) }),
      )
    const [first, second] = (await store.cases.candidates({ brands: [brand] }))
      .map(({ caseId }) => caseId)
      .toSorted()
    await markCase(store, { caseId: first ?? 0, verdict: 'fine', at: later(41 * DAY), by: 'ann' })
    expect(new Map(await store.cases.matters([first ?? 0, second ?? 0]))).toEqual(new Map([[second, 1]]))
  })

  test('the cases of people who give a page as their own', async () => {
    const store = await open()
    const by = (key: string, place: string, url: string | undefined, over: object = {}) =>
      judged(key, {
        ...over,
        post: {
          place,
          author: { name: 'Ada', handle: 'ada', ...(url !== undefined && { url }) },
          publishedAt: noon,
        },
      })
    await savePoll(
      store,
      poll([
        by('a', 'forum.example', page),
        by('b', 'social.example', page, { mentions: [complaint(), complaint({ brand: 'Contoso' })] }),
        by('c', 'blog.example', undefined),
        by('d', 'other.example', `${page}2`),
        by('e', 'quiet.example', page, { mentions: [] }),
      ]),
    )
    const found = await store.cases.byProfile([page, 'https://nowhere.example/'], brand)
    expect(found.map(({ place }) => place).toSorted()).toEqual(['forum.example', 'social.example'])
    expect(found[0]?.author).toEqual({ name: 'Ada', handle: 'ada', url: page })
    expect(await store.cases.byProfile([], brand)).toEqual([])
    expect(await store.cases.byProfile([page], 'Contoso')).toMatchObject([{ place: 'social.example' }])
  })
})
