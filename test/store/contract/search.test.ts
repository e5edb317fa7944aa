import { expect, test } from 'vitest'
import type { StoredPost } from '../../../src/store/port/posts.js'
import { brand, complaint, judged, later, poll, savePoll } from '../sample.js'
import { everyStore } from './every-store.js'

everyStore(({ shared }) => {
  const store = shared(async (empty) => {
    const by = (key: string, name: string, mentions = [complaint()]) =>
      judged(key, { mentions, post: { text: `Words of ${key}`, author: { name, handle: 'ada' } } })
    await savePoll(empty, poll([by('a', 'Ada'), by('b', 'Ada'), by('c', 'Ada', [])]))
    await savePoll(
      empty,
      poll([by('b', 'Ada E.'), by('d', 'Ada E.', [complaint({ needsReply: false })])], {
        sourceId: 'search',
        at: later(1),
      }),
    )
  })

  test('is asked of each post once, as it would be shown, and only of those that all else lets through', async () => {
    const asked: StoredPost[] = []
    const found = await store().cases.candidates({
      brands: [brand],
      search(stored) {
        asked.push(stored)
        return stored.post.text.endsWith('b')
      },
    })
    expect(found).toHaveLength(1)
    const seen = asked.map(({ post, sourceIds }) => [post.text, post.author?.name, sourceIds.toSorted()])
    expect(seen.toSorted()).toEqual([
      ['Words of a', 'Ada E.', ['forum']],
      ['Words of b', 'Ada E.', ['forum', 'search']],
    ])
  })

  test('is asked of what names no brand, too, where somebody wonders about that', async () => {
    const unnamed = (words: string) => store().facts.unnamedWith(({ post }) => post.text.includes(words))
    expect([await unnamed('Words'), await unnamed('of c'), await unnamed('of b')]).toEqual([1, 1, 0])
  })

  test('finds among those that need no reply, too, when those are asked for', async () => {
    const found = async (words: string) =>
      (
        await store().cases.candidates({
          brands: [brand],
          all: true,
          search: ({ post }) => post.text.includes(words),
        })
      ).length
    expect([await found('Words'), await found('of d'), await found('of c')]).toEqual([3, 1, 0])
  })
})
