import { expect, test } from 'vitest'
import { runCommand, runMerge } from '../../../src/app/run-command.js'
import type { Command } from '../../../src/cases/decide.js'
import { shortId } from '../../../src/cases/short-id.js'
import { type SweepOptions, sweep } from '../../../src/jobs/sweep.js'
import { historyWords } from '../../../src/outputs/wording/history.js'
import type { NewDelivery } from '../../../src/store/port/outbox.js'
import type { Store } from '../../../src/store/port.js'
import { firstCase, secondCase } from '../../case-numbers.js'
import {
  allMentions,
  brand,
  complaint,
  DAY,
  HOUR,
  judged,
  later,
  poll,
  savePoll,
  saveVerdicts,
  sweepOf,
} from '../sample.js'
import { everyStore } from './every-store.js'

const other = 'Contoso Mail'
const words = 'Northwind Hosting is down again.'
const by = (handle: string) => ({ author: { name: `${handle} Doe`, handle } })

const keeping = (over: Partial<SweepOptions['retention']>): Partial<SweepOptions> => ({
  retention: { unmatched: 14 * DAY, ...over },
})
/** A sweep so many days after the posts came in. */
const sweepAfter = (
  store: Store,
  days: number,
  over: Partial<SweepOptions> = keeping({ closed: 90 * DAY }),
) => sweep(store, sweepOf(later(days * DAY), ['forum'], over))

const act = (store: Store, caseId: number, command: Command, days: number) =>
  runCommand(store, { caseId, command, when: { at: later(days * DAY), by: 'ben' } })

async function filled(open: () => Promise<Store>, posts = [judged('a'), judged('b', { post: by('bo') })]) {
  const store = await open()
  await savePoll(store, poll(posts))
  return store
}

const textsOf = async (store: Store) =>
  (await allMentions(store, [brand, other])).map(({ post: { text } }) => text)
const history = async (store: Store, caseId = firstCase) =>
  ((await store.cases.file(caseId))?.history ?? []).map((event) => {
    const { what, detail } = historyWords(event)
    return detail === undefined ? what : `${what}: ${detail}`
  })

everyStore(({ open }) => {
  test('words of a closed case go after a while, and numbers stay', async () => {
    const store = await filled(open)
    const before = await store.facts.counts([brand])
    await act(store, firstCase, { do: 'note', text: 'She rang us.' }, 1)
    await act(store, firstCase, { do: 'answer', text: 'Dear Ada', url: 'https://forum.example/a#2' }, 2)
    await act(store, firstCase, { do: 'resolve' }, 3)
    await sweepAfter(store, 92)
    expect(await textsOf(store)).toEqual([words, words])
    await sweepAfter(store, 94)
    expect(await textsOf(store)).toEqual(['', words])
    const file = await store.cases.file(firstCase)
    expect(JSON.stringify(file)).not.toMatch(/down again|All our sites|is down|rang|Dear/)
    expect(file?.case).toMatchObject({ state: 'resolved', answeredAt: later(2 * DAY) })
    expect(file?.mentions[0]).toMatchObject({
      score: 81.25,
      kind: 'outage',
      needsReply: true,
      post: { url: 'https://forum.example/a', author: { handle: 'ada' } },
    })
    expect(file?.mentions[0]?.post.wordsDeleted).toEqual({ at: later(94 * DAY), why: 'closed' })
    expect(await history(store)).toEqual([
      'opened: by a mention on forum.example',
      'noted',
      'answered: https://forum.example/a#2',
      'resolved',
      'words deleted: after 90d, as `retention.closed` says',
    ])
    expect(await store.facts.counts([brand])).toEqual(before)
  })

  test('the words of a case that was removed for a closed one go with its own', async () => {
    const store = await filled(open, [judged('a')])
    const second = judged('b', { post: { ...by('bo'), text: 'Down.' } })
    await savePoll(store, poll([second], { sourceId: 'search' }))
    await act(store, firstCase, { do: 'note', text: 'Ada rang.' }, 1)
    await act(store, secondCase, { do: 'note', text: 'Bo rang.' }, 1)
    const link = { ...judged('a', { post: { text: '' } }), keys: ['a', 'b'] as const }
    await savePoll(store, poll([link], { sourceId: 'third', at: later(2 * DAY) }))
    const [kept = 0] = await store.cases.numbers([brand])
    await act(store, kept, { do: 'resolve' }, 3)
    await sweepAfter(store, 100)
    const asked = { caseIds: [firstCase, secondCase], withHistory: true }
    const { histories } = await store.records.facts(asked)
    expect([...histories.values()].map((events) => events.map(({ code }) => code))).toEqual(
      expect.arrayContaining([['opened', 'noted', 'removed']]),
    )
    expect(JSON.stringify([...histories])).not.toMatch(/rang/)
  })

  test('nobody looks again at what says nothing any more, and what comes later goes in its turn', async () => {
    const store = await filled(open, [judged('a')])
    await act(store, firstCase, { do: 'resolve' }, 1)
    await sweepAfter(store, 100)
    const all = { before: later(1000 * DAY), states: ['resolved', 'new', 'answered'] as const }
    const asked = { brands: [brand], closed: all, open: { ...all, states: [] }, limit: 9 }
    expect(await store.retention.over(asked)).toEqual([])
    await sweepAfter(store, 101)
    expect(await history(store)).toHaveLength(3)
    await act(store, firstCase, { do: 'reopen' }, 102)
    await act(store, firstCase, { do: 'note', text: 'Once more.' }, 103)
    await act(store, firstCase, { do: 'resolve' }, 104)
    await sweepAfter(store, 193)
    expect(await history(store)).toContain('noted: Once more.')
    await sweepAfter(store, 195)
    expect(await history(store)).not.toContain('noted: Once more.')
  })

  test('what was reopened in time keeps its words, and so does what is put off or promised', async () => {
    const store = await filled(open, [
      judged('a'),
      judged('b', { post: by('bo') }),
      judged('c', { post: by('cy') }),
    ])
    const [, , third = 0] = [...(await store.cases.numbers([brand]))].sort((one, two) => one - two)
    await act(store, firstCase, { do: 'resolve' }, 1)
    await act(store, firstCase, { do: 'reopen' }, 80)
    await act(store, secondCase, { do: 'snooze', until: later(60 * DAY) }, 1)
    await act(store, third, { do: 'answer', next: later(60 * DAY) }, 1)
    await sweepAfter(store, 160)
    expect(await textsOf(store)).toEqual([words, words, words])
    await sweepAfter(store, 165)
    expect(await textsOf(store)).toEqual([words, '', ''])
  })

  test('what lapsed counts from then; who is in danger and waits never lapses', async () => {
    const store = await filled(open, [
      judged('a'),
      judged('b', { post: by('bo'), mentions: [complaint({ danger: true, severity: 4 })] }),
    ])
    await sweepAfter(store, 103)
    expect(await textsOf(store)).toEqual([words, words])
    await sweepAfter(store, 105)
    expect(await textsOf(store)).toEqual(['', words])
    await act(store, secondCase, { do: 'resolve' }, 110)
    await sweepAfter(store, 201)
    expect(await textsOf(store)).toEqual(['', ''])
  })

  test('what was old when it came in counts from then', async () => {
    const old = judged('a', { post: { publishedAt: later(-400 * DAY) } })
    const store = await filled(open, [old])
    await sweepAfter(store, 1)
    expect(await textsOf(store)).toEqual([words])
    await savePoll(
      store,
      poll([judged('b', { post: { publishedAt: later(-399 * DAY) } })], { at: later(100 * DAY) }),
    )
    await sweepAfter(store, 106)
    expect(await textsOf(store)).toContain(words)
  })

  test('what became a part of the case says nothing either, also of two people', async () => {
    const store = await filled(open)
    await act(store, secondCase, { do: 'note', text: 'The same as Ada.' }, 1)
    await runMerge(
      store,
      { caseIds: [firstCase, secondCase], when: { at: later(2 * DAY), by: 'ben' } },
      () => true,
    )
    await act(store, firstCase, { do: 'resolve' }, 3)
    await sweepAfter(store, 94)
    expect(await textsOf(store)).toEqual(['', ''])
    const { histories } = await store.records.facts({ caseIds: [secondCase], withHistory: true })
    expect(JSON.stringify(histories.get(secondCase))).not.toMatch(/The same as/)
    expect(await history(store)).toContain('words deleted: after 90d, as `retention.closed` says')
    expect((await store.cases.file(firstCase))?.mentions.map(({ post }) => post.author?.handle)).toEqual([
      'ada',
      'bo',
    ])
    expect(shortId(secondCase)).not.toBe(shortId(firstCase))
  })

  test('a post of two cases stays until both are over, and one of a brand of others for them', async () => {
    const both = judged('a', { mentions: [complaint(), complaint({ brand: other })] })
    const store = await filled(open, [both])
    await act(store, firstCase, { do: 'resolve' }, 1)
    const of = (brands: readonly string[]) => ({ ...keeping({ closed: 10 * DAY }), brands })
    await sweepAfter(store, 12, of([brand, other]))
    expect(await textsOf(store)).toEqual([words, words])
    await act(store, secondCase, { do: 'note', text: 'Not ours.' }, 12.5)
    await act(store, secondCase, { do: 'ignore' }, 13)
    await sweepAfter(store, 60, of([brand]))
    expect(await textsOf(store)).toEqual([words, words])
    await sweepAfter(store, 60, of([brand, other]))
    expect(await textsOf(store)).toEqual(['', ''])
    expect(await history(store, secondCase)).toContain('noted')
  })

  test('the same words do not come back by any source or rule, and new ones do', async () => {
    const store = await filled(open, [judged('a')])
    await act(store, firstCase, { do: 'resolve' }, 1)
    await sweepAfter(store, 100)
    const at = later(101 * DAY)
    await savePoll(store, poll([judged('a')], { at }))
    await savePoll(
      store,
      poll([judged('a', { post: { text: `${words} And on.` } })], { at, sourceId: 'search' }),
    )
    await saveVerdicts(store, [brand], [{ postId: '1', startsPromise: true, mentions: [] }], at, false)
    expect(await textsOf(store)).toEqual([''])
    expect((await allMentions(store))[0]).toMatchObject({ needsReply: true, score: 81.25 })
    await savePoll(store, poll([judged('a', { hash: 'new', post: { text: 'It is worse.' } })], { at }))
    expect(await textsOf(store)).toEqual(['It is worse.'])
    expect((await allMentions(store))[0]?.post).not.toHaveProperty('wordsDeleted')
  })

  const asked = (over: Partial<SweepOptions['sources'][number]>): Partial<SweepOptions> => ({
    ...keeping({}),
    sources: [{ id: 'forum', ...over }],
  })

  test('words of a place go when its terms say so, also of who waits, and never come back', async () => {
    const unmatched = judged('c', { post: by('cy'), mentions: [] })
    const store = await filled(open, [judged('a'), unmatched])
    const terms = asked({ terms: { keep: 10 * DAY } })
    await sweepAfter(store, 9, terms)
    expect(await textsOf(store)).toEqual([words])
    await sweepAfter(store, 11, terms)
    expect(await textsOf(store)).toEqual([''])
    expect((await store.posts.stored(undefined, 9)).map(({ post }) => post.text)).toEqual(['', ''])
    expect(await history(store)).toContain('words deleted: after 10d, as forum.example asks')
    const [mention] = await allMentions(store)
    expect(mention).toMatchObject({ due: true, needsReply: true, signals: [], named: [] })
    expect(mention?.post.wordsDeleted).toEqual({ at: later(11 * DAY), why: 'terms' })
    await savePoll(
      store,
      poll([judged('a', { hash: 'new', post: { text: 'More.' } })], { at: later(12 * DAY) }),
    )
    expect(await textsOf(store)).toEqual([''])
    expect(await store.retention.given({ sourceId: 'forum', before: later(99 * DAY), limit: 9 })).toEqual([])
  })

  test('a post that turns out to be one of whose words nothing may be kept has none either', async () => {
    const store = await filled(open, [judged('a')])
    await sweepAfter(store, 11, asked({ terms: { keep: 10 * DAY } }))
    const again = { post: { text: `${words} Longer than before.` } }
    await savePoll(store, poll([judged('x', again)], { at: later(12 * DAY), sourceId: 'search' }))
    const known = { ...judged('a', again), keys: ['a', 'x'] as const }
    await savePoll(store, poll([{ ...known, keys: ['a', 'x'] }], { at: later(13 * DAY), sourceId: 'blog' }))
    expect(await textsOf(store)).toEqual([''])
  })

  test('of the terms and the config the shorter holds; a source without either keeps all', async () => {
    const store = await filled(open, [judged('a')])
    await sweepAfter(store, 400, asked({}))
    expect(await textsOf(store)).toEqual([words])
    await sweepAfter(store, 400, asked({ terms: { keep: 500 * DAY }, keep: 30 * DAY }))
    expect(await textsOf(store)).toEqual([''])
    expect(await history(store)).toContain('words deleted: after 30d, as the `keep` of its source says')
  })

  test('who waits is asked for by itself', async () => {
    const store = await filled(open, [judged('a', { mentions: [] }), judged('b', { post: by('bo') })])
    const asked = { sourceId: 'forum', before: later(DAY), limit: 9 }
    expect(await store.retention.given(asked)).toEqual(['1', '2'])
    expect(await store.retention.given({ ...asked, limit: 1 })).toEqual(['1'])
    expect(await store.retention.given({ ...asked, isDue: true })).toEqual(['2'])
    expect(await store.retention.given({ ...asked, before: later(0) })).toEqual([])
    expect(await store.retention.given({ ...asked, sourceId: 'search' })).toEqual([])
  })

  const mail = (number: number, over: Partial<NewDelivery> = {}): NewDelivery => ({
    kind: 'digest',
    brandKey: brand,
    brands: [brand],
    messageId: `<${number}@mail.example>`,
    subject: 'Digest',
    period: { from: later((number - 1) * DAY), to: later(number * DAY) },
    sender: 'desk@northwind.example',
    recipients: ['ada@northwind.example'],
    message: 'words',
    createdAt: later(number * DAY),
    giveUpAt: later((number + 1) * DAY),
    ...over,
  })

  test('that mails were sent is forgotten, but for the last of each, and what waits', async () => {
    const store = await open()
    const send = async (one: NewDelivery, state: 'accepted' | 'rejected' = 'accepted') => {
      const { id } = await store.outbox.add(one)
      const recipients = [{ address: 'ada@northwind.example', state }]
      await store.outbox.recordAttempt(id, { at: later(HOUR), recipients })
    }
    await send(mail(1))
    await send(mail(2, { kind: 'alert' }))
    await send(mail(3))
    await send(mail(4), 'rejected')
    await store.outbox.add(mail(5, { brandKey: 'others' }))
    await sweepAfter(store, 30, keeping({}))
    expect(await store.retention.forgetMails(later(3 * DAY))).toBe(1)
    await sweepAfter(store, 30, keeping({ mails: 9 * DAY }))
    expect(await store.retention.forgetMails(later(99 * DAY))).toBe(0)
    expect((await store.outbox.last('digest', brand))?.messageId).toBe('<3@mail.example>')
    expect((await store.outbox.last('alert', brand))?.messageId).toBe('<2@mail.example>')
    expect((await store.outbox.pending()).map(({ messageId }) => messageId)).toEqual(['<5@mail.example>'])
  })
})
