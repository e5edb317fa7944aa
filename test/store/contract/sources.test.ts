import { expect, test } from 'vitest'
import { judged, later, noon, poll, savePoll, state } from '../sample.js'
import { everyStore } from './every-store.js'

everyStore(({ open }) => {
  test('a new store knows of nothing', async () => {
    const store = await open()
    expect(await store.sources.states()).toEqual(new Map())
    expect(await store.sources.sites()).toEqual(new Map())
    expect(await store.facts.counts([])).toEqual({ posts: 0, mentions: 0 })
    expect((await store.records.facts({})).free).toEqual({ post: 1, person: 1, mention: 1, case: 1 })
  })

  test('that a trouble was told is kept with it, and with no other', async () => {
    const { sources, ...store } = await open()
    const problem = {
      failure: { code: 'answer-empty', args: { host: 'forum.example', status: 200 } },
      since: noon,
      times: 3,
    } as const
    await savePoll({ sources, ...store }, poll([], { state: state({ problem }) }))
    await sources.markTroubleTold(['forum', 'unknown'])
    expect((await sources.states()).get('forum')?.problem).toEqual({ ...problem, told: true })
    await savePoll({ sources, ...store }, poll([], { at: later(1), state: state() }))
    await sources.markTroubleTold(['forum'])
    expect((await sources.states()).get('forum')?.problem).toBeUndefined()
  })

  test('that a trouble is over is kept until that is told', async () => {
    const { sources, ...store } = await open()
    const recovered = { since: noon, until: later(5), times: 4 }
    await savePoll({ sources, ...store }, poll([], { state: state({ recovered }) }))
    await savePoll({ sources, ...store }, poll([], { sourceId: 'other', state: state({ recovered }) }))
    expect((await sources.states()).get('forum')?.recovered).toEqual(recovered)
    await sources.markTroubleTold(['forum'])
    const states = await sources.states()
    expect(states.get('forum')).toEqual(state())
    expect(states.get('other')?.recovered).toEqual(recovered)
  })

  test('of a site the last that was said is kept', async () => {
    const { sources } = await open()
    await sources.saveSite('reddit.example', { askedAt: noon, leaveUntil: later(1) })
    await sources.saveSite('forum.example', {})
    await sources.saveSite('reddit.example', { askedAt: later(2) })
    expect(await sources.sites()).toEqual(
      new Map([
        ['reddit.example', { askedAt: later(2) }],
        ['forum.example', {}],
      ]),
    )
  })

  test('what a store gave or was given may be changed, and the store keeps what it has', async () => {
    const store = await open()
    const notices = [{ code: 'cut-off' as const, args: { entries: 12 } }]
    await savePoll(store, poll([judged('a')], { state: state({ notices }) }))
    notices.pop()
    const [first] = await store.posts.stored(undefined, 1)
    first?.post.publishedAt.setTime(0)
    expect((await store.sources.states()).get('forum')?.notices).toHaveLength(1)
    expect((await store.posts.stored(undefined, 1))[0]?.post.publishedAt).toEqual(noon)
  })

  test('of a source its feed’s own title is kept as it was last said, and forgotten with it', async () => {
    const store = await open()
    const titleOf = async () => (await store.sources.states()).get('forum')?.title
    await savePoll(store, poll([judged('a')], { state: state({ title: 'Häfen – "new" \u{1f6a2}' }) }))
    expect(await titleOf()).toBe('Häfen – "new" \u{1f6a2}')
    await savePoll(store, poll([], { at: later(1), state: state({ title: 'Harbours' }) }))
    expect(await titleOf()).toBe('Harbours')
    await savePoll(store, poll([], { at: later(2), state: state() }))
    expect(await titleOf()).toBeUndefined()
  })

  test('a closed store answers nothing, and may be closed again', async () => {
    const store = await open()
    await store.close()
    await store.close()
    await expect(store.sources.states()).rejects.toThrow()
    await expect(store.sources.saveSite('forum.example', {})).rejects.toThrow()
    await expect(savePoll(store, poll([judged('a')]))).rejects.toThrow()
  })
})
