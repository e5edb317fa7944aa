import { expect, test } from 'vitest'
import type { IncidentEvent } from '../../../src/model/incident.js'
import { brand, complaint, judged, later, noon, poll, savePoll } from '../sample.js'
import { everyStore } from './every-store.js'

const opened: IncidentEvent = {
  code: 'opened',
  args: {
    origin: 'surge',
    since: noon.toISOString(),
    people: 9,
    usual: 0.5,
    window: 1_800_000,
    terms: ['502'],
  },
  at: noon,
}
const noted: IncidentEvent = {
  code: 'noted',
  args: { text: 'the disk \0 is full \ud800' },
  at: later(5),
  by: 'kim',
}
const begun = { brand, id: undefined, seen: 0, events: [opened], closedAt: undefined }

everyStore(({ open }) => {
  test('a new store knows of no incident', async () => {
    const { incidents } = await open()
    expect(await incidents.list({ brands: [brand], closedSince: new Date(0) })).toEqual([])
    expect(await incidents.file(1)).toBeUndefined()
  })

  test('what happened is added behind what is known, and told with its moment and who did it', async () => {
    const { incidents } = await open()
    expect(await incidents.save([begun])).toEqual([1])
    expect(await incidents.save([{ brand, id: 1, seen: 1, events: [noted], closedAt: undefined }])).toEqual([
      1,
    ])
    const file = { id: 1, brand, revision: 2, events: [opened, noted] }
    expect(await incidents.file(1)).toEqual(file)
    expect(await incidents.list({ brands: [brand] })).toEqual([file])
    expect(await incidents.list({ brands: ['Bluefjord'] })).toEqual([])
  })

  test('of several changes all are stored, or none where one comes too late', async () => {
    const { incidents } = await open()
    expect(await incidents.save([begun, { ...begun, brand: 'Bluefjord' }])).toEqual([1, 2])
    const change = { brand, id: 1, seen: 1, events: [noted], closedAt: undefined }
    await incidents.save([change])
    expect(await incidents.save([{ ...change, id: 2 }, change])).toBe('conflict')
    expect((await incidents.file(2))?.events).toEqual([opened])
    expect(await incidents.save([{ ...change, id: 7 }])).toBe('conflict')
  })

  test('a closed one is told to who asks from then on, and again once it is open', async () => {
    const { incidents } = await open()
    await incidents.save([begun])
    const closed: IncidentEvent = { code: 'closed', args: { untold: 0 }, at: later(60), by: 'kim' }
    await incidents.save([{ brand, id: 1, seen: 1, events: [closed], closedAt: later(60) }])
    expect(await incidents.list({ brands: [brand] })).toEqual([])
    expect(await incidents.list({ brands: [brand], closedSince: later(61) })).toEqual([])
    expect(await incidents.list({ brands: [brand], closedSince: later(60) })).toHaveLength(1)
    const reopened: IncidentEvent = { code: 'reopened', args: {}, at: later(90), by: 'kim' }
    await incidents.save([{ brand, id: 1, seen: 2, events: [reopened], closedAt: undefined }])
    expect(await incidents.list({ brands: [brand] })).toHaveLength(1)
  })

  test('complaints about the brand are counted, by when they were published', async () => {
    const store = await open()
    await savePoll(
      store,
      poll([
        judged('late', { post: { publishedAt: later(50) } }),
        judged('weak', {
          mentions: [complaint({ score: 35, needsReply: false })],
          post: { publishedAt: later(20) },
        }),
        judged('weaker', { mentions: [complaint({ score: 34.9, needsReply: false })] }),
        judged('ours', { mentions: [complaint({ official: true })] }),
        judged('namesake', { mentions: [complaint({ relevance: 0.4 })] }),
        judged('praise', { mentions: [complaint({ kind: 'praise' })] }),
        judged('news', { mentions: [complaint({ kind: 'news' })] }),
        judged('spam', { mentions: [complaint({ noReply: 'promotion' })] }),
        judged('of another', { mentions: [complaint({ brand: 'Bluefjord' })] }),
        judged('before', { post: { publishedAt: later(-1) } }),
        judged('undated', { post: { publishedAt: later(60), publishedAtFrom: 'found' } }),
      ]),
    )
    const found = await store.incidents.sightings({ brand, since: noon })
    expect(found.map(({ publishedAt }) => publishedAt)).toEqual([later(20), later(50), later(60)])
    expect(found[0]).toEqual({
      mentionId: found[0]?.mentionId,
      caseId: found[1]?.caseId,
      personId: found[1]?.personId,
      place: 'forum.example',
      publishedAt: later(20),
      publishedAtFrom: 'source',
      firstSeenAt: noon,
      kind: 'outage',
      score: 35,
    })
    expect(found[2]).toMatchObject({ publishedAtFrom: 'found' })
    const past = await store.incidents.pastSightings({ brand, since: noon, until: later(50) })
    const { place: _, publishedAtFrom: __, firstSeenAt: ___, ...first } = found[0] ?? {}
    expect(past).toEqual([first])
  })

  test('since when a brand is watched is told by its first mention, and when a slow rise was looked for by the last look', async () => {
    const store = await open()
    expect(await store.incidents.watchedSince(brand)).toBeUndefined()
    await savePoll(store, poll([judged('late')], { at: later(30) }))
    await savePoll(
      store,
      poll([judged('early', { post: { publishedAt: later(-9_000) } })], { at: later(60) }),
    )
    expect(await store.incidents.watchedSince(brand)).toEqual(later(30))
    expect(await store.incidents.watchedSince('Bluefjord')).toBeUndefined()
    await store.incidents.setLooked(brand, later(5))
    await store.incidents.setLooked(brand, later(9))
    expect(await store.incidents.looks([brand, 'Bluefjord'])).toEqual(new Map([[brand, later(9)]]))
  })

  test('how much is said of the brand is counted by steps, complaint or not', async () => {
    const store = await open()
    await savePoll(
      store,
      poll([
        judged('a', { post: { publishedAt: later(1_000) } }),
        judged('b', {
          post: { publishedAt: later(59_999) },
          mentions: [complaint({ score: 2, kind: 'praise' })],
        }),
        judged('c', { post: { publishedAt: later(60_000) } }),
        judged('before', { post: { publishedAt: later(-1) } }),
        judged('ours', { mentions: [complaint({ official: true })] }),
        judged('namesake', { mentions: [complaint({ relevance: 0.4 })] }),
        judged('of another', { mentions: [complaint({ brand: 'Bluefjord' })] }),
      ]),
    )
    const minute = noon.getTime() / 60_000
    expect(await store.incidents.spokenOf({ brand, since: noon, step: 60_000 })).toEqual(
      new Map([
        [minute, 2],
        [minute + 1, 1],
      ]),
    )
    expect(await store.incidents.spokenOf({ brand: 'Contoso Mail', since: noon, step: 60_000 })).toEqual(
      new Map(),
    )
  })

  test('since when a place is known is told by the first of its posts', async () => {
    const store = await open()
    await savePoll(store, poll([judged('late')], { at: later(30) }))
    await savePoll(
      store,
      poll([judged('early', { post: { publishedAt: later(-9_000) } })], { at: later(60) }),
    )
    expect(await store.incidents.placesSince(['forum.example', 'nowhere.example'])).toEqual(
      new Map([['forum.example', later(30)]]),
    )
  })

  test('a brand that has another name takes its incidents along', async () => {
    const store = await open()
    await store.incidents.save([begun])
    await store.records.renameBrand({
      from: brand,
      to: 'Northwind',
      at: later(10),
      mailKey: (key) => key,
      merged: () => new Map(),
      one: ([{ id, baseline, announced, turned }]) => ({ id, baseline, announced, turned, unmarkedAt: 0 }),
    })
    expect(await store.incidents.list({ brands: ['Northwind'] })).toHaveLength(1)
    expect(
      await store.incidents.save([{ brand, id: 1, seen: 1, events: [noted], closedAt: undefined }]),
    ).toBe('conflict')
  })
})
