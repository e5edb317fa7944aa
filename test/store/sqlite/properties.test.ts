import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JudgedPost } from '../../../src/records/poll.js'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { brand, complaint, judged, later, poll, savePoll, state } from '../sample.js'
import { temporaryFolder } from './temporary.js'

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

test('however sources overlap, posts that share a key are one, and nothing is left half', async () => {
  const folder = temporaryFolder()
  let run = 0
  await fc.assert(
    fc.asyncProperty(polls, async (given) => {
      run += 1
      const path = join(folder, `${run}.db`)
      const store = openSqliteStore(path)
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

      const before = await contents(store)
      const last = given.at(-1)
      if (last) {
        const again = await savePoll(
          store,
          poll(last.posts, { sourceId: last.sourceId, at: later(given.length) }),
        )
        expect(again).toMatchObject({ postsAdded: 0 })
        expect((await store.facts.counts([])).posts).toBe(groups.length)
      }
      expect(before.every((mention) => groups.flat().includes(mention.post.url.slice(-1)))).toBe(true)
      store.close()
      expect(inconsistencies(path)).toEqual([])
    }),
    { numRuns: 25 },
  )
})

const contents = async (store: ReturnType<typeof openSqliteStore>) => {
  const candidates = await store.cases.candidates({ brands: [brand, 'Contoso Mail'], all: true })
  return await store.cases.mentions(candidates.map(({ mentionId }) => mentionId))
}

/** The keys in groups: two are in one group when a chain of posts connects them. */
function connected(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>((groups, list) => {
    const touching = groups.filter((group) => group.some((name) => list.includes(name)))
    const others = groups.filter((group) => !touching.includes(group))
    return [...others, [...new Set([...touching.flat(), ...list])]]
  }, [])
}

/** Every rule that rows of several tables must keep together, as the names of those that are broken. */
function inconsistencies(path: string): string[] {
  const open = "c.state in ('new', 'acknowledged')"
  const rules = {
    'a case without mentions': `select 1 from cases where id not in
       (select case_id from mentions union select case_id from hidden_mentions)`,
    'a mention is hidden and shown': `select post, brand from mentions intersect
       select post, brand from hidden_mentions`,
    'a hidden mention has the number of another': `select id from mentions intersect
       select id from hidden_mentions`,
    'matched says otherwise than the mentions':
      'select 1 from posts p where matched <> exists (select 1 from mentions where post = p.id)',
    'search knows other posts than those with mentions':
      "select rowid from posts_fts where posts_fts match 'down' except select post from mentions",
    'a mention cannot be searched': `select post from mentions except
       select rowid from posts_fts where posts_fts match 'down'`,
    'due is wrong': `select 1 from mentions m join cases c on c.id = m.case_id
       where m.due <> (m.needs_reply and not m.baseline and ${open})`,
    'a time of the case is stale':
      'select 1 from mentions m join cases c on c.id = m.case_id where m.touched <> c.touched',
    'a time of the post is stale':
      'select 1 from mentions m join posts p on p.id = m.post where m.published <> p.published',
    'a person is stale':
      'select 1 from mentions m join posts p on p.id = m.post where m.person is not p.person',
    'complained before is wrong': `select 1 from mentions m where complained_before <> exists (
       select 1 from mentions e where e.person = m.person and e.brand = m.brand and e.needs_reply = 1
         and e.published < m.published)`,
    'a post without a key': 'select id from posts except select post from post_keys',
    'a post without a source': 'select id from posts except select post from post_sources',
    'a broken reference': 'select * from pragma_foreign_key_check',
  }
  const db = new DatabaseSync(path)
  const broken = Object.entries(rules).filter(([, sql]) => db.prepare(sql).all().length > 0)
  db.close()
  return broken.map(([rule]) => rule)
}
