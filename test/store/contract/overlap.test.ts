import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JudgedPost } from '../../../src/records/poll.js'
import { brand, complaint, judged, later, poll, savePoll, state } from '../sample.js'
import { everyStore } from './every-store.js'

const key = fc.constantFrom(...'abcdefgh')
const keys = fc.uniqueArray(key, { minLength: 1, maxLength: 3 })

const post: fc.Arbitrary<JudgedPost> = fc
  .record({
    keys,
    text: fc.constantFrom(
      'Down.',
      'Northwind Hosting is down.',
      'Northwind Hosting is down for the third day.',
    ),
    handle: fc.constantFrom('ada', 'bo', undefined),
    brands: fc.subarray([brand, 'Contoso Mail']),
    needsReply: fc.boolean(),
    hours: fc.nat(5),
  })
  .map(({ keys: [first = 'a', ...rest], text, handle, brands, needsReply, hours }) => {
    const sample = judged(first, {
      hash: text,
      post: { text, publishedAt: later(hours) },
      mentions: brands.map((name) => complaint({ brand: name, needsReply })),
    })
    const { author: _, ...anonymous } = sample.post
    const author = handle === undefined ? {} : { author: { name: handle, handle } }
    return { ...sample, keys: [first, ...rest], post: { ...anonymous, ...author } }
  })

/** Each post by a source of its own: what one source gives as two posts stays two (see polls.test.ts). */
const polls = fc
  .array(post, { maxLength: 20 })
  .map((posts) => posts.map((one, number) => ({ sourceId: `source ${number}`, posts: [one] })))

everyStore(({ open }) => {
  test('however sources overlap, posts that share a key are one', async () => {
    await fc.assert(
      fc.asyncProperty(polls, async (given) => {
        const store = await open()
        for (const [number, { sourceId, posts }] of given.entries()) {
          await savePoll(store, poll(posts, { sourceId, at: later(number), state: state() }))
        }

        const groups = connected(given.flatMap(({ posts }) => posts.map((one) => one.keys)))
        const known = await store.posts.recall(
          'source 0',
          groups.flat().map((name) => ({ keys: [name] })),
        )
        const ids = new Map(groups.flat().map((name, at) => [name, known[at]?.postId]))
        for (const group of groups) expect(new Set(group.map((name) => ids.get(name))).size).toBe(1)
        expect((await store.facts.counts([])).posts).toBe(groups.length)

        const last = given.at(-1)
        if (last === undefined) return
        const again = poll(last.posts, { sourceId: last.sourceId, at: later(given.length) })
        expect(await savePoll(store, again)).toMatchObject({ postsAdded: 0 })
        expect((await store.facts.counts([])).posts).toBe(groups.length)
      }),
      { numRuns: 25 },
    )
  })
})

/** The keys in groups: two are in one group when a chain of posts connects them. */
function connected(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>((groups, list) => {
    const touching = groups.filter((group) => group.some((name) => list.includes(name)))
    const others = groups.filter((group) => !touching.includes(group))
    return [...others, [...new Set([...touching.flat(), ...list])]]
  }, [])
}
