import { expect, test } from 'vitest'
import { allMentions, brand, complaint, HOUR, judged, later, noon, poll, state } from './sample.js'
import { temporaryStore } from './temporary.js'

test('a poll comes back as it was stored', async () => {
  const store = temporaryStore()
  const post = judged('forum:1', {
    post: {
      author: {
        name: 'Ada Example',
        handle: 'Ada',
        url: 'https://forum.example/u/ada',
        followers: 12,
        official: false,
      },
      publishedAtFrom: 'found',
      updatedAt: later(HOUR),
      language: 'en',
      engagement: { likes: 3, rating: 1.5 },
      thread: { id: 't1', parentId: 'p1', replies: 4 },
      position: 2,
    },
    mentions: [complaint({ noReply: 'repost', needsReply: false })],
  })
  expect(await store.savePoll(poll([post]))).toEqual({ postsAdded: 1, postsUpdated: 0, mentionsAdded: 1 })

  const [mention] = await allMentions(store)
  expect(mention).toEqual({
    ...post.mentions[0],
    id: mention?.id,
    post: { ...post.post, id: mention?.post.id },
    firstSeenAt: noon,
    startsPromise: true,
    complainedBefore: false,
    due: false,
    case: {
      id: mention?.case.id,
      brand,
      state: 'new',
      openedAt: noon,
      touchedAt: noon,
      person: { place: 'forum.example', author: post.post.author },
    },
  })
})

test('a source is remembered as its last poll left it', async () => {
  const store = temporaryStore()
  const failed = state({
    polledAt: later(HOUR),
    problem: { message: 'No answer.', hint: 'Check the address.', since: later(HOUR), times: 2 },
  })
  const good = state({
    cursor: 'page 2',
    answers: { a1: { validators: { etag: 'W/"1"' }, bodyHash: 'b1' } },
    answeredAt: noon,
    posts: 3,
    notices: ['truncated: 12 entries salvaged'],
  })
  await store.savePoll(poll([], { state: good }))
  await store.savePoll(poll([], { sourceId: 'blog', state: failed }))
  expect(await store.sourceStates()).toEqual(
    new Map([
      ['forum', good],
      ['blog', failed],
    ]),
  )
  await store.savePoll(poll([], { state: failed }))
  expect((await store.sourceStates()).get('forum')).toEqual(failed)
})
