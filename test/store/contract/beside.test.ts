import { expect, test } from 'vitest'
import type { Beside, Post } from '../../../src/model/post.js'
import type { PollRecord } from '../../../src/records/poll.js'
import { UNKNOWN_VERSION } from '../../../src/store/port/posts.js'
import type { Store } from '../../../src/store/port.js'
import { DAY, HOUR, judged, later, noon, poll, savePoll } from '../sample.js'
import { everyStore } from './every-store.js'

type Seen = PollRecord['seen'][number]

const first = judged('forum:1', {
  post: { engagement: { likes: 1 }, thread: { id: 't1', replies: 2 }, position: 9 },
})

const postOf = async (store: Store): Promise<Post> => {
  const [stored] = await store.posts.stored(undefined, 10)
  if (stored === undefined) throw new Error('Nothing was stored')
  return stored.post
}

/** The same words again. */
async function sees(store: Store, seen: Partial<Seen>, sourceId = 'forum') {
  const { id } = await postOf(store)
  const again = { postId: id, keys: first.keys, hash: first.hash, ...seen }
  return await savePoll(store, poll([], { sourceId, at: later(HOUR), seen: [again] }))
}

everyStore(({ open }) => {
  test('what is told beside the words is kept as it is told last, and is no edit', async () => {
    const store = await open()
    await savePoll(store, poll([first]))
    const beside: Beside = { engagement: { likes: 14, comments: 3 }, thread: { id: 't1', replies: 3 } }
    expect(await sees(store, { beside })).toEqual({ postsAdded: 0, postsUpdated: 0, mentionsAdded: 0 })
    const told = { engagement: { likes: 14, comments: 3 }, thread: { id: 't1', replies: 3 } }
    expect(await postOf(store)).toMatchObject({ ...told, text: first.post.text, position: 9 })
    expect((await store.posts.recall('forum', [first]))[0]?.beside).toMatchObject({ ...told, position: 9 })
  })

  test('a thread that was not known is added, and the known one stays', async () => {
    const store = await open()
    await savePoll(store, poll([judged('forum:1')]))
    await sees(store, { beside: { thread: { id: 't1', url: 'https://forum.example/t1' } } })
    await sees(store, { beside: { thread: { id: 't2', replies: 1 } } })
    expect((await postOf(store)).thread).toEqual({ id: 't1', url: 'https://forum.example/t1', replies: 1 })
    const inThread = await store.posts.inThread({ place: 'forum.example', threadId: 't1', limit: 9 })
    expect(inThread).toHaveLength(1)
  })

  test('where it stood in a search is kept: at first, at best, and before', async () => {
    const store = await open()
    await savePoll(store, poll([first]))
    for (const position of [12, 3, 3]) await sees(store, { beside: { position } })
    expect(await postOf(store)).toMatchObject({
      position: 3,
      positions: { source: 'forum', first: 9, best: 3, before: 12 },
    })
    // Another search has it elsewhere.
    await sees(store, { beside: { position: 1 } }, 'another')
    expect(await postOf(store)).toMatchObject({ position: 3, positions: { before: 12 } })
    // An edit tells where it stands, too.
    const edited = judged('forum:1', { post: { text: 'Northwind Hosting is up again.', position: 2 } })
    await savePoll(store, poll([edited], { at: later(2 * HOUR) }))
    expect(await postOf(store)).toMatchObject({ position: 2, positions: { first: 9, best: 2, before: 3 } })
  })

  test("a person's numbers are those that were told last", async () => {
    const store = await open()
    const since = later(-3 * DAY)
    const author = { name: 'Ada Example', handle: 'ada', since, posts: 2 }
    await savePoll(store, poll([judged('forum:1', { post: { author } })]))
    expect((await postOf(store)).author).toEqual(author)
    const more = { ...author, posts: 5 }
    await sees(store, { author: { place: 'forum.example', author: more } })
    expect((await postOf(store)).author).toEqual(more)
    expect((await store.posts.recall('forum', [first]))[0]?.author).toEqual(more)
    // Of somebody nobody knows, nothing is begun.
    const stranger = { name: 'Bo', posts: 1 }
    await sees(store, { author: { place: 'forum.example', author: stranger } })
    expect((await postOf(store)).author).toEqual(more)
  })

  test('other words that a look shows are no edit, and leave the version of the polls', async () => {
    const store = await open()
    await savePoll(store, poll([first]))
    const whole = `${first.post.text} It has been like this since the morning, and nobody answers the telephone.`
    const look = judged('forum:1', { hash: UNKNOWN_VERSION, post: { text: whole } })
    expect((await savePoll(store, poll([look], { isThread: true, at: later(HOUR) }))).postsUpdated).toBe(1)
    expect((await postOf(store)).text).toBe(whole)
    const short = judged('forum:1', { hash: UNKNOWN_VERSION, post: { text: 'Northwind is down.' } })
    expect((await savePoll(store, poll([short], { isThread: true, at: later(HOUR) }))).postsUpdated).toBe(0)
    // The poll knows its own version again.
    expect((await store.posts.recall('forum', [first]))[0]?.hash).toBe(first.hash)
    expect(await savePoll(store, poll([first], { at: noon }))).toMatchObject({ postsUpdated: 0 })
    expect((await postOf(store)).text).toBe(whole)
  })
})
