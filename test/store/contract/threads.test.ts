import { expect, test } from 'vitest'
import { sweep } from '../../../src/jobs/sweep.js'
import type { ThreadLook } from '../../../src/model/thread.js'
import type { Store } from '../../../src/store/port.js'
import { allMentions, brand, HOUR, judged, later, noon, poll, savePoll, sweepOf } from '../sample.js'
import { everyStore } from './every-store.js'

const thread = { id: 't1' }
const look = (postId: string, over: Partial<ThreadLook> = {}): ThreadLook => ({
  postId,
  at: noon,
  nextAt: later(HOUR),
  times: 1,
  found: 'whole',
  replies: 3,
  ...over,
})

/** A complaint in a thread, and what stands beside it. */
async function filled(open: () => Promise<Store>, beside: Parameters<typeof judged>[1][] = []) {
  const store = await open()
  const others = beside.map((one, at) => judged(`other-${at}`, { mentions: [], ...one }))
  await savePoll(store, poll([judged('a', { post: { thread } }), ...others]))
  const [mention] = await allMentions(store)
  if (mention === undefined) throw new Error('Nothing was stored')
  return { store, postId: mention.post.id, caseId: mention.case.id }
}

const reply = (author: { name: string; handle?: string }, over = {}) => ({
  post: { thread, author, publishedAt: later(HOUR), ...over },
})
const all = { brands: [brand], staff: [{ brand, place: 'forum.example', handle: 'NW_support' }] }

everyStore(({ open }) => {
  test('nobody has looked at a new post, and the last look counts', async () => {
    const { store, postId } = await filled(open)
    expect(await store.threads.looks([postId, '999'])).toEqual(new Map())
    const last = look(postId, {
      times: 2,
      found: 'partial',
      failure: { code: 'connection-refused', args: { host: 'forum.example' } },
      over: { as: 'accepted', by: { name: 'Ada' }, at: later(1), url: 'https://forum.example/b' },
    })
    await store.threads.saveLooks([look(postId), look('999')])
    await store.threads.saveLooks([last])
    expect(await store.threads.looks([postId, '999'])).toEqual(new Map([[postId, last]]))
  })

  test('a post is given without its words, with all that it is known by', async () => {
    const { store } = await filled(open, [
      { keys: ['b', 'https://forum.example/b'], post: { title: 'Down again', titleOf: 'thread' } },
    ])
    const stored = await store.posts.stored(undefined, 10)
    const ids = stored.map(({ post }) => post.id)
    const given = await store.threads.posts([...ids.toReversed(), '999', ...ids])
    expect(given.map(({ keys: _, ...post }) => post)).toEqual(
      stored.map(({ post: { text: _, ...post } }) => post),
    )
    expect(given.map(({ keys }) => keys.toSorted())).toEqual([['a'], ['b', 'https://forum.example/b']])
    await savePoll(store, poll([], { gone: [{ key: 'a', by: 'author', losesWords: true }] }))
    expect((await store.threads.posts(ids)).map(({ id }) => id)).toEqual(ids.slice(1))
    expect(await store.threads.posts([])).toEqual([])
  })

  test('a look goes with its post', async () => {
    const store = await open()
    await savePoll(store, poll([judged('x', { mentions: [] })]))
    const [post] = await store.posts.stored(undefined, 10)
    const postId = post?.post.id ?? ''
    await store.threads.saveLooks([look(postId)])
    await savePoll(store, poll([judged('y', { mentions: [] })], { at: later(HOUR) }))
    await sweep(store, sweepOf(later(40 * 24 * HOUR)))
    expect((await store.posts.stored(undefined, 10)).map(({ post }) => post.id)).not.toContain(postId)
    expect(await store.threads.looks([postId])).toEqual(new Map())
  })

  test.each([
    { who: 'an account that is listed', by: reply({ name: 'Jo', handle: 'nw_SUPPORT' }), is: true },
    { who: 'staff by the mark of the place', by: reply({ name: 'Jo' }, { staffOf: brand }), is: true },
    { who: 'staff of another brand', by: reply({ name: 'Jo' }, { staffOf: 'Contoso Mail' }), is: false },
    { who: 'somebody else', by: reply({ name: 'NW_support', handle: 'nw_support1' }), is: false },
    { who: 'it at another place', by: reply({ name: 'nw_support' }, { place: 'b.example' }), is: false },
    { who: 'it in another thread', by: reply({ name: 'nw_support' }, { thread: { id: 't2' } }), is: false },
    { who: 'it before', by: reply({ name: 'nw_support' }, { publishedAt: later(-HOUR) }), is: false },
  ])('$who may have answered: $is', async ({ by, is }) => {
    const { store, caseId } = await filled(open, [by])
    expect(await store.threads.mayBeAnswered(all)).toEqual(is ? [caseId] : [])
    expect(await store.threads.mayBeAnswered({ ...all, brands: ['Contoso Mail'] })).toEqual([])
  })

  test('so may a thread that is over, by its last look', async () => {
    const { store, postId, caseId } = await filled(open)
    await store.threads.saveLooks([look(postId, { over: { as: 'closed' } })])
    expect(await store.threads.mayBeAnswered(all)).toEqual([caseId])
    await store.threads.saveLooks([look(postId)])
    expect(await store.threads.mayBeAnswered(all)).toEqual([])
  })
})
