import { expect, test } from 'vitest'
import { hearRepliesThere } from '../../src/app/hear-replies.js'
import { runCommand } from '../../src/app/run-command.js'
import type { ThreadLook } from '../../src/model/thread.js'
import type { JudgedPost } from '../../src/records/poll.js'
import type { Store } from '../../src/store/port.js'
import { everyStore } from '../store/contract/every-store.js'
import { allMentions, brand, complaint, HOUR, judged, later, noon, poll, savePoll } from '../store/sample.js'

const thread = { id: 't1' }
const staff = { name: 'Northwind Care', handle: 'nw_care' }
const brands = [{ name: brand, staff: ['forum.example:nw_care'] }]
const ANSWER = 'We have restarted the server, your sites are back. Please reload the page.'
const GRUNT = 'Please DM us.'

/** A post of the thread; by staff, with the words of an answer, unless told otherwise. */
const reply = (key: string, hours: number, over: Partial<JudgedPost['post']> = {}) => {
  const { title: _, ...one } = judged(`forum.example:${key}`, {
    mentions: [],
    post: { text: ANSWER, author: staff, publishedAt: later(hours * HOUR), thread, ...over },
  }).post
  return { ...judged(`forum.example:${key}`, { mentions: [] }), post: one }
}
const opener = judged('forum.example:1', { post: { thread } })

const hear = (store: Store, hours = 3) => hearRepliesThere(store, { brands, now: later(hours * HOUR) })
const stateOf = async (store: Store) => (await allMentions(store)).map((one) => one.case.state)
const historyOf = async (store: Store) => {
  const [mention] = await allMentions(store)
  const file = await store.cases.file(mention?.case.id ?? 0)
  return file?.history.map(({ code }) => code)
}

const lookAt = (mention: { post: { id: string } } | undefined): ThreadLook => ({
  postId: mention?.post.id ?? '',
  at: later(HOUR),
  nextAt: later(2 * HOUR),
  times: 1,
  found: 'whole',
})

everyStore(({ open }) => {
  const after = async (...posts: JudgedPost[]) => {
    const store = await open()
    await savePoll(store, poll([opener, ...posts]))
    await hear(store)
    return store
  }

  test('what staff wrote in the thread answers it, and counts from when they did', async () => {
    const store = await after(reply('2', 2))
    const [mention] = await allMentions(store)
    expect(mention?.case).toMatchObject({
      state: 'answered',
      answeredAt: later(2 * HOUR),
      acknowledgedAt: later(2 * HOUR),
    })
    expect(mention?.due).toBe(false)
    expect(await historyOf(store)).toEqual(['opened', 'answered-there'])
    expect(await hear(store)).toEqual([])
  })

  test('a word that answers nothing only acknowledges', async () => {
    const store = await after(reply('2', 1, { text: GRUNT }))
    expect(await stateOf(store)).toEqual(['acknowledged'])
    await savePoll(store, poll([reply('3', 2)], { at: later(3 * HOUR) }))
    await hear(store, 4)
    expect(await stateOf(store)).toEqual(['answered'])
  })

  test('whom a place of the brand marks as its staff answers there, and nobody of another brand does', async () => {
    const author = { name: 'Jo', handle: 'jo' }
    expect(await stateOf(await after(reply('2', 2, { author, staffOf: brand })))).toEqual(['answered'])
    expect(await stateOf(await after(reply('2', 2, { author, staffOf: 'Contoso Mail' })))).toEqual(['new'])
    // What they write where nobody says so is said by anybody, and takes nothing from what they said before.
    const elsewhere = reply('3', 3, { author, thread: { id: 't2' } })
    const store = await open()
    await savePoll(store, poll([opener, reply('2', 2, { author, staffOf: brand }), elsewhere]))
    const other = { thread: { id: 't2' }, author: { name: 'Mia', handle: 'mia' } }
    await savePoll(store, poll([judged('forum.example:7', { post: other })], { sourceId: 'search' }))
    await hear(store, 4)
    expect((await stateOf(store)).toSorted()).toEqual(['answered', 'new'])
  })

  test.each([
    { what: 'others', post: reply('2', 2, { author: { name: 'Bo', handle: 'bo' } }) },
    { what: 'a look-alike', post: reply('2', 2, { author: { name: 'Northwind Care', handle: 'nw_care_' } }) },
    { what: 'staff before the post', post: reply('2', -1) },
    {
      what: 'staff to somebody else',
      post: reply('2', 2, { thread: { id: 't1', parentId: '9' } }),
      below: true,
    },
  ])('$what answer nothing', async ({ post, below }) => {
    const store = await open()
    // Of what is said to somebody else it is no answer where the post is itself one in the row.
    const { title: _, ...words } = opener.post
    const comment = { ...opener, post: words }
    const other = reply('9', 1, { author: { name: 'Bo', handle: 'bo' } })
    await savePoll(store, poll(below ? [comment, other, post] : [opener, post]))
    expect(await hear(store)).toEqual([])
    expect(await stateOf(store)).toEqual(['new'])
  })

  test.each([
    {
      what: 'names somebody else',
      text: '@bo We have restarted the server, your sites are back. Please reload the page.',
      becomes: 'new',
    },
    {
      what: 'quotes somebody else',
      text: `[quote="Bo"]My invoice of May was charged twice.[/quote]\n${ANSWER}`,
      becomes: 'new',
    },
    { what: 'names both', text: `@bo @jane ${ANSWER}`, becomes: 'answered' },
    { what: 'names a colleague', text: `${ANSWER} @nw_care looks after it.`, becomes: 'answered' },
    {
      what: 'quotes an answer, and says nothing itself',
      text: `[quote="Bo"]${ANSWER}[/quote]\n${GRUNT}`,
      becomes: 'acknowledged',
    },
    {
      what: 'stands below what somebody else wrote',
      text: ANSWER,
      becomes: 'acknowledged',
      parent: '3',
    },
    { what: 'stands below a colleague who answered', text: ANSWER, becomes: 'answered', parent: '4' },
    {
      what: 'has no date of its own',
      text: ANSWER,
      becomes: 'new',
      more: { publishedAtFrom: 'first-seen' as const },
    },
    {
      what: 'has none, and stands below the post',
      text: ANSWER,
      becomes: 'answered',
      parent: '1',
      more: { publishedAtFrom: 'first-seen' as const },
    },
  ])('what $what leaves the post $becomes', async ({ text, becomes, parent, more }) => {
    const bo = reply('3', 1, {
      author: { name: 'Bo', handle: 'bo' },
      text: 'My invoice of May was charged twice.',
      thread: { ...thread, parentId: '1' },
    })
    const colleague = reply('4', 1, { text: GRUNT, thread: { ...thread, parentId: '1' } })
    const to = parent === undefined ? {} : { thread: { ...thread, parentId: parent } }
    const jane = judged('forum.example:1', { post: { thread, author: { name: 'Jane', handle: 'jane' } } })
    const store = await open()
    const others = parent === '4' ? [bo, colleague] : [bo]
    await savePoll(store, poll([jane, ...others, reply('5', 2, { text, ...to, ...more })]))
    await hear(store)
    expect(await stateOf(store)).toEqual([becomes])
  })

  test('words that said nothing answer once they were edited to', async () => {
    const store = await after(reply('2', 1, { text: GRUNT }))
    expect(await stateOf(store)).toEqual(['acknowledged'])
    const edited = { ...reply('2', 1), hash: 'other' }
    await savePoll(store, poll([edited], { at: later(3 * HOUR) }))
    await hear(store, 4)
    expect(await stateOf(store)).toEqual(['answered'])
  })

  test('a thread that was opened again and closed again is over again', async () => {
    const store = await after()
    const [mention] = await allMentions(store)
    const [postId, caseId] = [mention?.post.id ?? '', mention?.case.id ?? 0]
    const closedAt = async (hours: number) => {
      const look = {
        postId,
        at: later(hours * HOUR),
        nextAt: later(24 * HOUR),
        times: 1,
        found: 'whole',
      } as const
      await store.threads.saveLooks([{ ...look, over: { as: 'closed', at: later(hours * HOUR) } }])
      await hear(store, hours + 1)
      return await stateOf(store)
    }
    expect(await closedAt(2)).toEqual(['resolved'])
    await runCommand(store, { caseId, command: { do: 'reopen' }, when: { at: later(4 * HOUR), by: 'ben' } })
    await hear(store, 5)
    expect(await stateOf(store)).toEqual(['new'])
    expect(await closedAt(6)).toEqual(['resolved'])
  })

  test('a mark without a time says nothing of a complaint that was added to the post', async () => {
    const store = await open()
    const asked = judged('forum.example:1', {
      mentions: [complaint({ needsReply: false })],
      post: { thread, text: 'Northwind Hosting: how do I move?' },
    })
    await savePoll(store, poll([asked]))
    const post = { thread, text: 'Northwind Hosting is down, and still is.', updatedAt: later(2 * HOUR) }
    await savePoll(
      store,
      poll([{ ...judged('forum.example:1', { post }), hash: 'other' }], { at: later(3 * HOUR) }),
    )
    const [mention] = await allMentions(store)
    const look = { at: later(3 * HOUR), nextAt: later(24 * HOUR), times: 1, found: 'whole' } as const
    await store.threads.saveLooks([{ ...look, postId: mention?.post.id ?? '', over: { as: 'accepted' } }])
    await hear(store, 4)
    expect(await stateOf(store)).toEqual(['new'])
  })

  test('what nobody here can read only acknowledges', async () => {
    const store = await after(reply('2', 2, { text: 'Palvelin on taas käynnissä, lataa sivu uudelleen.' }))
    expect(await stateOf(store)).toEqual(['acknowledged'])
  })

  test('who writes again after the answer waits again; an answer to that is another', async () => {
    const again = judged('forum.example:4', {
      post: { thread, text: 'Northwind Hosting is down again!', publishedAt: later(4 * HOUR) },
    })
    const store = await after(reply('2', 2))
    await savePoll(store, poll([again], { at: later(5 * HOUR) }))
    await hear(store, 6)
    expect(await stateOf(store)).toEqual(['new', 'new'])
    await savePoll(store, poll([reply('5', 7)], { at: later(8 * HOUR) }))
    await hear(store, 9)
    expect(await stateOf(store)).toEqual(['answered', 'answered'])
  })

  test('what stood there before the last complaint does not answer that', async () => {
    const again = judged('forum.example:4', {
      post: { thread, text: 'Still down.', publishedAt: later(2 * HOUR) },
    })
    const store = await after(reply('2', 1), again)
    expect(await stateOf(store)).toEqual(['acknowledged', 'acknowledged'])
  })

  test('who opens it again after it was heard is not overruled', async () => {
    const store = await after(reply('2', 2))
    const [mention] = await allMentions(store)
    const when = { at: later(4 * HOUR), by: 'ben' }
    await runCommand(store, { caseId: mention?.case.id ?? 0, command: { do: 'reopen' }, when })
    expect(await hear(store, 5)).toEqual([])
    expect(await stateOf(store)).toEqual(['new'])
  })

  test('somebody in danger is not closed by the mark of a place, and is answered by an answer', async () => {
    const store = await open()
    const danger = judged('forum.example:1', {
      post: { thread },
      mentions: [complaint({ danger: true, severity: 4 })],
    })
    await savePoll(store, poll([danger]))
    const [mention] = await allMentions(store)
    const look = lookAt(mention)
    await store.threads.saveLooks([{ ...look, over: { as: 'closed', at: later(HOUR) } }])
    expect(await hear(store)).toEqual([])
    await savePoll(store, poll([reply('2', 2)], { at: later(3 * HOUR) }))
    await hear(store, 4)
    expect(await stateOf(store)).toEqual(['resolved'])
  })

  test.each([
    { as: 'accepted' as const, state: 'resolved' },
    { as: 'solved' as const, state: 'resolved' },
    { as: 'closed' as const, state: 'resolved' },
    { as: 'not-planned' as const, state: 'acknowledged' },
    { as: 'locked' as const, state: 'new' },
  ])('a thread that is $as there is $state', async ({ as, state }) => {
    const store = await open()
    await savePoll(store, poll([opener]))
    const [mention] = await allMentions(store)
    const look = lookAt(mention)
    await store.threads.saveLooks([{ ...look, over: { as, by: { name: 'Bo' } } }])
    await hear(store)
    expect(await stateOf(store)).toEqual([state])
  })

  test('what is over for who began the thread is not for who joined it, unless it was closed afterwards', async () => {
    const store = await open()
    const { title: _, ...words } = opener.post
    await savePoll(store, poll([{ ...opener, post: { ...words, publishedAt: noon } }]))
    const [mention] = await allMentions(store)
    const look = lookAt(mention)
    await store.threads.saveLooks([{ ...look, over: { as: 'accepted', at: later(HOUR) } }])
    expect(await hear(store)).toEqual([])
    await store.threads.saveLooks([{ ...look, over: { as: 'closed', at: later(HOUR) } }])
    expect(await hear(store)).toHaveLength(1)
  })
})
