import { expect, test } from 'vitest'
import { runCommand, runMerge, runMute } from '../../../src/app/run-command.js'
import { runForget } from '../../../src/app/run-forget.js'
import { hashOfPerson } from '../../../src/identity/erased.js'
import { sweep } from '../../../src/jobs/sweep.js'
import { createWorkspace } from '../../../src/records/workspace.js'
import type { Store } from '../../../src/store/port.js'
import { update } from '../../../src/store/update.js'
import { firstCase, secondCase } from '../../case-numbers.js'
import {
  allMentions,
  brand,
  complaint,
  HOUR,
  judged,
  later,
  noon,
  poll,
  savePoll,
  saveVerdicts,
  sweepOf,
} from '../sample.js'
import { everyStore } from './every-store.js'

const other = 'Contoso Mail'
const jane = { place: 'forum.example', key: 'handle:jane' }
const by = (handle: string, over = {}) => ({ post: { author: { name: `${handle} Doe`, handle }, ...over } })
const posts = [
  judged('a', by('jane', { text: 'Northwind Hosting lost my zebra pictures.', thread: { id: 't1' } })),
  judged('b', by('bo')),
  judged('c', { ...by('jane'), mentions: [complaint({ brand: other })] }),
  judged('d', { ...by('jane'), mentions: [] }),
]

const forget = (store: Store, over = {}) =>
  runForget(store, {
    people: [jane],
    postIds: [],
    brands: new Map([
      [brand, 'salt'],
      [other, 'pepper'],
    ]),
    when: { at: later(5 * HOUR), by: 'ada' },
    ...over,
  })

const filled = async (open: () => Promise<Store>) => {
  const store = await open()
  await savePoll(store, poll(posts))
  return store
}

const texts = async (store: Store) =>
  JSON.stringify(await allMentions(store)) + JSON.stringify(await store.posts.stored(undefined, 99))

everyStore(({ open }) => {
  test('nothing says who it was or what was said, and the numbers stay', async () => {
    const store = await filled(open)
    const before = await store.facts.counts([brand, other])
    const when = { at: later(HOUR), by: 'ben' }
    await runCommand(store, { caseId: firstCase, command: { do: 'note', text: 'Jane rang.' }, when })
    await runCommand(store, {
      caseId: firstCase,
      command: { do: 'answer', text: 'Dear Jane', url: 'https://forum.example/jane/1' },
      when: { ...when, at: later(2 * HOUR) },
    })
    await runMute(store, { whats: [{ kind: 'person', ...jane }], brand: undefined, when })
    const { posts: gone, caseIds } = await forget(store)
    expect(gone).toHaveLength(3)
    expect(caseIds).toHaveLength(2)
    expect(await texts(store)).not.toMatch(/jane|zebra/i)
    expect(await texts(store)).toMatch(/bo Doe/)
    const file = await store.cases.file(firstCase)
    expect(JSON.stringify(file?.history)).not.toMatch(/jane/i)
    expect(file?.history.map(({ code, by: who }) => [code, who])).toEqual([
      ['opened', undefined],
      ['noted', 'ben'],
      ['answered', 'ben'],
      ['forgotten', undefined],
    ])
    expect(file?.case).not.toHaveProperty('person')
    expect(file?.mentions[0]?.post).toMatchObject({ url: '', text: '', gone: { by: 'forgotten' } })
    expect(JSON.stringify(await store.mutes.all())).not.toMatch(/jane/)
    expect(await store.facts.counts([brand, other])).toEqual(before)
    expect((await store.records.facts({ keys: ['a', 'b', 'c', 'd'] })).keys).toEqual(new Map([['b', '2']]))
  })

  test('nobody waits any more, and who writes on is not stored', async () => {
    const store = await filled(open)
    await forget(store)
    const again = { ...poll([...posts, judged('e', by('JANE')), judged('f', by('cy'))]), at: later(9 * HOUR) }
    await savePoll(store, again)
    const due = await store.cases.candidates({ brands: [brand, other] })
    expect(due.map(({ caseId }) => caseId)).toHaveLength(2)
    expect(await texts(store)).not.toMatch(/jane|zebra/i)
    // Also not by another source that does not know who wrote it.
    const { author: _, ...nobodys } = judged('a').post
    await savePoll(
      store,
      poll([{ ...judged('a'), post: nobodys }], { sourceId: 'search', at: later(9 * HOUR) }),
    )
    expect(await texts(store)).not.toMatch(/forum.example\/a"/)
    // A brand that knows nothing of it may store them.
    await savePoll(
      store,
      poll([judged('g', { ...by('jane'), mentions: [complaint({ brand: 'Fabrikam' })] })]),
    )
    expect(await texts(store)).toMatch(/jane/)
  })

  test('what was made one with another case tells nothing either', async () => {
    const store = await filled(open)
    const when = { at: later(HOUR), by: 'ben' }
    const bos = secondCase
    await runCommand(store, { caseId: bos, command: { do: 'note', text: 'The same as Jane.' }, when })
    await runMerge(store, { caseIds: [firstCase, bos], when: { ...when, at: later(2 * HOUR) } }, () => true)
    await forget(store)
    expect(
      JSON.stringify(
        (await store.records.facts({ caseIds: [firstCase, bos], withHistory: true })).histories.get(bos),
      ),
    ).not.toMatch(/Jane/)
    // The other person's post stays.
    expect(await texts(store)).toMatch(/bo Doe/)
  })

  test('cases that were removed for theirs tell nothing either', async () => {
    const store = await open()
    await savePoll(store, poll([posts[0] ?? judged('a')]))
    await savePoll(store, poll([judged('b', by('bo'))], { sourceId: 'search' }))
    const when = { at: later(HOUR), by: 'ben' }
    await runCommand(store, { caseId: firstCase, command: { do: 'note', text: 'Jane rang.' }, when })
    await runCommand(store, { caseId: secondCase, command: { do: 'note', text: 'As Jane says.' }, when })
    // The two posts turn out to be one, so that one of the cases is no more.
    const link = { ...judged('a', by('jane', { text: '' })), keys: ['a', 'b'] as const }
    await savePoll(store, poll([link], { sourceId: 'third', at: later(2 * HOUR) }))
    const [kept = 0] = await store.cases.numbers([brand])
    const removed = kept === firstCase ? secondCase : firstCase
    // It leads to the case that has the post.
    expect(await store.cases.leadingTo([removed])).toEqual(new Map([[removed, kept]]))
    await forget(store)
    const asked = { caseIds: [kept], withHistory: true, withRemoved: true }
    const { histories } = await store.records.facts(asked)
    expect(histories.get(removed)?.map(({ code }) => code)).toEqual(['opened', 'noted', 'removed'])
    expect([...histories.keys()]).toContain(kept)
    expect(JSON.stringify([...histories])).not.toMatch(/Jane/)
  })

  test('a case that was swept away keeps no words, since nobody finds it any more', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a', by('jane'))]))
    await update(store.records, { caseIds: [firstCase] }, (facts) => {
      const work = createWorkspace(facts)
      work.append(firstCase, [
        { code: 'said', args: { what: 'thanks', words: 'Jane says thanks' }, at: later(HOUR) },
      ])
      return { changes: work.changes() }
    })
    const bare = { postId: '1', mentions: [], startsPromise: false }
    await saveVerdicts(store, [brand], [bare], later(3 * HOUR), false)
    await savePoll(store, poll([judged('z', by('bo'))], { at: later(4 * HOUR) }))
    expect(await sweep(store, sweepOf(later(9 * HOUR)))).toBe(1)
    const { histories } = await store.records.facts({ caseIds: [firstCase], withHistory: true })
    expect(histories.get(firstCase)?.map(({ code }) => code)).toEqual(['opened', 'said', 'removed'])
    expect(JSON.stringify([...histories])).not.toMatch(/jane/i)
  })

  test('the title of a thread that they began is theirs, whoever answers there', async () => {
    const store = await open()
    const title = 'The zebra pictures'
    const inTitle = complaint({
      named: [{ field: 'title', start: 4, end: 9 }],
      signals: [
        { name: 'lost', points: 1, evidence: 'zebra', spans: [{ field: 'title', start: 4, end: 9 }] },
        { name: 'outage', points: 1, evidence: 'down', spans: [{ field: 'text', start: 0, end: 4 }] },
      ],
    })
    const answer = (key: string, id: string, over = {}) => ({
      ...judged(key, by('bo', { title, titleOf: 'thread', thread: { id, parentId: '1' }, ...over })),
      mentions: [inTitle],
    })
    const began = judged('a', by('jane', { title, thread: { id: 't1' } }))
    await savePoll(store, poll([began, answer('b', 't1'), answer('c', 't2')]))
    await forget(store)
    const found = async () =>
      (await allMentions(store)).map(({ post, signals }) => [post.title, signals.length])
    expect(await found()).toEqual([
      [undefined, 0],
      [undefined, 1],
      [title, 2],
    ])
    expect((await allMentions(store))[1]).toMatchObject({ named: [], post: { titleOf: 'thread' } })
    await savePoll(store, poll([answer('d', 't1'), answer('e', 't3')], { at: later(9 * HOUR) }))
    expect((await found()).slice(3)).toEqual([
      [undefined, 1],
      [title, 2],
    ])
    // Answering somewhere begins no thread.
    await forget(store, { people: [{ place: 'forum.example', key: 'handle:bo' }] })
    expect(JSON.stringify(await store.posts.stored(undefined, 99))).not.toMatch(/zebra/)
  })

  test('marks of threads of others stay, as nobody’s', async () => {
    const store = await open()
    const elsewhere = judged('b', by('cy', { place: 'other.example' }))
    await savePoll(store, poll([judged('a', by('bo')), elsewhere]))
    const author = { name: 'Jane Doe', handle: 'Jane' }
    const look = { at: noon, nextAt: noon, times: 1, found: 'whole' as const }
    const over = { as: 'accepted' as const, by: { name: 'bo Doe', handle: 'bo' }, answerBy: author }
    await store.threads.saveLooks([
      { ...look, postId: '1', over },
      { ...look, postId: '2', over },
    ])
    for (const caseId of [firstCase, secondCase])
      await update(store.records, { caseIds: [caseId] }, (facts) => {
        const work = createWorkspace(facts)
        const args = { as: 'solved' as const, since: noon.toISOString() }
        work.append(caseId, [
          { code: 'over-there', args: { ...args, by: 'jane' }, at: noon },
          { code: 'over-there', args: { ...args, by: 'bo' }, at: noon },
        ])
        return { changes: work.changes() }
      })
    // Of whom nothing else is stored.
    await forget(store, { people: [jane, { place: jane.place, key: 'name:jane' }] })
    const looks = await store.threads.looks(['1', '2'])
    expect(looks.get('1')?.over).toEqual({ as: 'accepted', by: over.by })
    expect(looks.get('2')?.over).toEqual(over)
    const markers = async (caseId: number) =>
      (await store.cases.file(caseId))?.history.flatMap((event) =>
        event.code === 'over-there' ? [event.args.by] : [],
      )
    expect(await markers(firstCase)).toEqual([undefined, 'bo'])
    expect(await markers(secondCase)).toEqual(['jane', 'bo'])
  })

  test('somebody of whom nothing is stored can be kept out as well', async () => {
    const store = await open()
    await forget(store)
    await savePoll(store, poll([judged('a', by('Jane'))]))
    expect(await store.posts.stored(undefined, 9)).toEqual([])
    const [list] = await store.erasure.lists()
    expect(list).toEqual({ brand: other, salt: 'pepper', hashes: new Set([hashOfPerson('pepper', jane)]) })
  })

  test('people are found by their keys at every place, and by their page', async () => {
    const store = await open()
    expect(await store.erasure.people({ keys: ['handle:jane'], urls: [] })).toEqual([])
    const url = 'https://forum.example/u/bo'
    const at = (place: string) => by('jane', { place })
    await savePoll(
      store,
      poll([
        judged('a', at('forum.example')),
        judged('b', { post: { author: { name: 'Bo', url } } }),
        judged('c', at('a.example')),
        judged('d', at('z.example')),
        judged('e', by('cy')),
      ]),
    )
    const found = async (asked: Parameters<typeof store.erasure.people>[0]) =>
      (await store.erasure.people(asked)).map(({ place, key }) => `${place} ${key}`).toSorted()
    expect(await found({ keys: ['handle:jane', 'name:Jane'], urls: [] })).toEqual([
      'a.example handle:jane',
      'forum.example handle:jane',
      'z.example handle:jane',
    ])
    expect(await found({ keys: [], urls: [url, `${url}/`] })).toEqual(['forum.example name:Bo'])
    expect(await store.erasure.people({ keys: [], urls: [url] })).toMatchObject([
      { author: { name: 'Bo', url } },
    ])
  })

  test('a store that was put back holds what it should not', async () => {
    const store = await filled(open)
    await store.erasure.add([{ brand, salt: 'salt', hashes: new Set([hashOfPerson('salt', jane)]) }])
    const found = await store.erasure.stored({
      isPerson: (person) => hashOfPerson('salt', person) === hashOfPerson('salt', jane),
      isKey: (key) => key === 'b',
    })
    expect(found).toEqual({
      people: [{ ...jane, author: { name: 'jane Doe', handle: 'jane' } }],
      postIds: ['2'],
    })
  })
})
