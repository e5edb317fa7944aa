import { expect, test } from 'vitest'
import type { OfficialUpdate } from '../../../src/model/official.js'
import { later as after, MINUTE, noon, state } from '../sample.js'
import { everyStore } from './every-store.js'

const later = (minutes: number) => after(minutes * MINUTE)
const channelId = 'official:status.northwind.example~11111111'
const other = 'official:blog.northwind.example~22222222'
const investigating: OfficialUpdate = {
  key: 'u1',
  matter: 'i1',
  kind: 'incident',
  state: 'investigating',
  title: 'Mail is slow',
  text: 'We are looking into it.',
  url: 'https://status.northwind.example/incidents/i1',
  at: noon,
  atFrom: 'source',
}
const resolved: OfficialUpdate = {
  ...investigating,
  key: 'u2',
  state: 'resolved',
  text: 'Over.',
  at: later(60),
}
const post: OfficialUpdate = {
  key: 'p1',
  matter: 'p1',
  kind: 'post',
  text: 'IPv6 for all plans.',
  url: 'https://blog.northwind.example/ipv6',
  at: later(30),
  atFrom: 'first-seen',
}
const look = (updates: readonly OfficialUpdate[], minutes = 0, id = channelId) => ({
  channelId: id,
  at: later(minutes),
  state: state({ polledAt: later(minutes) }),
  updates,
})
const keysOf = (all: readonly OfficialUpdate[]) => all.map(({ key }) => key)

everyStore(({ open }) => {
  test('a new store knows of nothing that we said', async () => {
    const { official } = await open()
    expect(await official.said({ channels: [channelId] })).toEqual([])
  })

  test('each update of a matter is one, and comes back as it was; the newest first', async () => {
    const { official } = await open()
    expect(await official.save(look([investigating, resolved]))).toEqual({ added: 2, changed: 0 })
    expect(await official.said({ channels: [channelId] })).toEqual([
      { ...resolved, channelId, firstSeenAt: noon },
      { ...investigating, channelId, firstSeenAt: noon },
    ])
  })

  test('one channel is none of another one, though their keys are the same', async () => {
    const { official } = await open()
    await official.save(look([investigating]))
    await official.save(look([{ ...investigating, text: 'Else.' }, post], 1, other))
    expect(keysOf(await official.said({ channels: [channelId] }))).toEqual(['u1'])
    expect(keysOf(await official.said({ channels: [channelId, other] })).sort()).toEqual(['p1', 'u1', 'u1'])
    expect(await official.said({ channels: [] })).toEqual([])
  })

  test('the same update again changes nothing; other words or another state replace what was there', async () => {
    const { official } = await open()
    await official.save(look([investigating]))
    expect(await official.save(look([investigating], 5))).toEqual({ added: 0, changed: 0 })
    const { title: _, ...untitled } = investigating
    const edited: OfficialUpdate = { ...untitled, state: 'identified', text: 'We know why.' }
    expect(await official.save(look([edited], 9))).toEqual({ added: 0, changed: 1 })
    expect(await official.said({ channels: [channelId] })).toEqual([
      { ...edited, channelId, firstSeenAt: noon },
    ])
  })

  test('what has no moment of its own keeps that at which it was first seen, until its page says one', async () => {
    const { official } = await open()
    await official.save(look([post]))
    const again: OfficialUpdate = { ...post, at: later(9_000) }
    expect(await official.save(look([again], 150))).toEqual({ added: 0, changed: 0 })
    expect(await official.said({ channels: [channelId] })).toMatchObject([
      { at: later(30), atFrom: 'first-seen' },
    ])
    const dated: OfficialUpdate = { ...post, at: later(10), atFrom: 'source' }
    expect(await official.save(look([dated], 160))).toEqual({ added: 0, changed: 1 })
    expect(await official.said({ channels: [channelId] })).toMatchObject([
      { at: later(10), atFrom: 'source' },
    ])
  })

  test('only what was said since then', async () => {
    const { official } = await open()
    await official.save(look([investigating, resolved]))
    expect(keysOf(await official.said({ channels: [channelId], since: later(60) }))).toEqual(['u2'])
    expect(await official.said({ channels: [channelId], since: later(61) })).toEqual([])
  })

  test('what is remembered of a channel stands among the states of sources', async () => {
    const { official, sources } = await open()
    const problem = { failure: { code: 'feed-unknown' as const, args: {} }, since: noon, times: 1 }
    await official.save({ ...look([]), state: state({ problem }) })
    expect((await sources.states()).get(channelId)).toMatchObject({ problem })
  })

  test('texts come back without what cannot be stored', async () => {
    const { official } = await open()
    await official.save(look([{ ...investigating, text: 'a\u0000b', title: 'c\ud800' }]))
    expect(await official.save(look([{ ...investigating, text: 'a\u0000b', title: 'c\ud800' }]))).toEqual({
      added: 0,
      changed: 0,
    })
  })
})
