import { expect, test } from 'vitest'
import type { JudgedPost } from '../../../src/records/poll.js'
import { allMentions, brand, judged, poll, savePoll } from '../sample.js'
import { everyStore } from './every-store.js'

const by = (key: string, name: string | undefined, minute: number): JudgedPost => {
  const { author: _, ...post } = judged(key).post
  const publishedAt = new Date(Date.UTC(2026, 2, 14, 12, minute))
  return {
    ...judged(key),
    post: { ...post, publishedAt, ...(name !== undefined && { author: { name, handle: name } }) },
  }
}

everyStore(({ open }) => {
  test('an outline has of each case what its file has, and of no other', async () => {
    const store = await open()
    await savePoll(store, poll([by('b', 'ada', 20), by('a', 'ada', 10), by('c', undefined, 30)]))
    const ids = [...new Set((await allMentions(store, [brand])).map((mention) => mention.case.id))]
    expect(ids).toHaveLength(2)
    const found = await store.cases.outlines([...ids, 98765])
    expect([...found.keys()].toSorted()).toEqual(ids.toSorted())
    for (const id of ids) {
      const file = await store.cases.file(id)
      expect(found.get(id)).toEqual({
        posts: file?.mentions.map(({ post }) => ({
          id: post.id,
          isGone: false,
          isSigned: post.author !== undefined,
        })),
        history: file?.history,
      })
    }
    const signed = [...found.values()].map(({ posts }) => posts.map(({ isSigned }) => isSigned))
    expect(signed.toSorted((one, other) => other.length - one.length)).toEqual([[true, true], [false]])
    expect((await store.cases.outlines([])).size).toBe(0)
  })
})
