import { describe, expect, test } from 'vitest'
import { noAnswers } from '../../../src/cases/no-answers.js'
import type { Store } from '../../../src/store/port.js'
import {
  allMentions,
  brand,
  complaint,
  HOUR,
  judged,
  later,
  markCase,
  noon,
  poll,
  savePoll,
  saveVerdicts,
} from '../sample.js'
import { everyStore } from './every-store.js'

const other = 'Nordwind'
const at = later(2 * HOUR)
const rename = (store: Store, mailKeys: ReadonlyMap<string, string> = new Map()) =>
  store.records.renameBrand({ from: brand, to: other, at, mailKeys })
const of = (name: string) => [complaint({ brand: name })]
const both = [...of(brand), ...of(other)]
const caseOf = async (store: Store, name: string, title = 'All our sites') => {
  const mention = (await allMentions(store, [name])).find(({ post }) => post.title === title)
  if (!mention) throw new Error(`${name} has no such mention`)
  return mention.case.id
}
const answer = (store: Store, caseId: number) =>
  markCase(store, { caseId, verdict: 'complaint', at: later(HOUR), by: 'ada' })

everyStore(({ open }) => {
  test('all of a brand goes to its new name: cases with their ids, marks, history, and who is due', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a'), judged('b', { post: { author: { name: 'Bo' } } })]))
    const [first] = await allMentions(store)
    await answer(store, first?.case.id ?? 0)
    const before = await allMentions(store)
    const file = await store.cases.file(first?.case.id ?? 0)
    await rename(store)
    expect(await allMentions(store)).toEqual([])
    const after = await allMentions(store, [other])
    expect(after).toEqual(
      before.map((mention) => ({
        ...mention,
        brand: other,
        case: { ...mention.case, brand: other, revision: mention.case.revision + 1 },
      })),
    )
    expect((await store.cases.file(first?.case.id ?? 0))?.history).toEqual(file?.history)
    expect(after.map(({ mark }) => mark)).toContain('complaint')
  })

  test('what is hidden goes with it, and comes back as the same', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a')]))
    const [mention] = await allMentions(store)
    const postId = mention?.post.id ?? ''
    await saveVerdicts(store, [brand], [{ postId, startsPromise: true, mentions: [] }], later(HOUR), false)
    await rename(store)
    await saveVerdicts(store, [other], [{ postId, startsPromise: true, mentions: of(other) }], at, false)
    expect(await allMentions(store, [other])).toMatchObject([
      { id: mention?.id, case: { id: mention?.case.id } },
    ])
  })

  describe('where the new name has a mention of the same post', () => {
    test.each([
      { acted: 'nobody', stays: brand },
      { acted: brand, stays: brand },
      { acted: other, stays: other },
      { acted: 'both', stays: brand },
    ])('and $acted was acted on, the case of $stays stays', async ({ acted, stays }) => {
      const store = await open()
      await savePoll(store, poll([judged('a', { mentions: both })]))
      const cases: Record<string, number> = {
        [brand]: await caseOf(store, brand),
        [other]: await caseOf(store, other),
      }
      for (const name of [brand, other])
        if (acted === name || acted === 'both') await answer(store, cases[name] ?? 0)
      await rename(store)
      const left = await allMentions(store, [brand, other])
      expect(left.map((mention) => [mention.brand, mention.case.id, mention.case.brand])).toEqual([
        [other, cases[stays], other],
      ])
      // The id of the other one, in a mail of before, leads to it.
      const taken = await store.cases.file(cases[stays === brand ? other : brand] ?? 0)
      expect(taken?.case.id).toBe(cases[stays])
      expect(left[0]?.mark).toBe(acted === 'nobody' ? undefined : 'complaint')
    })

    test('the older case stays, though it is that of the new name', async () => {
      const store = await open()
      await savePoll(store, poll([judged('a', { mentions: of(other) })]))
      const older = await caseOf(store, other)
      const [mention] = await allMentions(store, [other])
      const postId = mention?.post.id ?? ''
      await saveVerdicts(
        store,
        [brand],
        [{ postId, startsPromise: true, mentions: of(brand) }],
        later(HOUR),
        false,
      )
      const slip = await caseOf(store, brand)
      expect(slip).toBeGreaterThan(older)
      await rename(store)
      expect((await allMentions(store, [brand, other])).map((one) => one.case.id)).toEqual([older])
      expect((await store.cases.file(slip))?.case.id).toBe(older)
      expect((await store.cases.file(older))?.history.map(({ code }) => code)).toEqual(['opened'])
    })

    test('a case that holds another post, too, stays with that', async () => {
      const store = await open()
      const second = judged('b', { mentions: of(other), post: { title: 'More' } })
      await savePoll(store, poll([judged('a', { mentions: both }), second]))
      const theirs = await caseOf(store, other)
      await rename(store)
      expect(await caseOf(store, other, 'More')).toBe(theirs)
      expect(await allMentions(store, [other])).toHaveLength(2)
    })
  })

  test('other brands stay as they are', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a', { mentions: of('Globex') }), judged('b')]))
    const before = await allMentions(store, ['Globex'])
    await rename(store)
    expect(await allMentions(store, ['Globex'])).toEqual(before)
  })

  test('posts count as judged for neither name', async () => {
    const store = await open()
    await store.posts.setJudged(
      new Map([
        [brand, 'a'],
        [other, 'b'],
        ['Globex', 'c'],
      ]),
    )
    await rename(store)
    expect([...(await store.posts.judged()).keys()]).toEqual(['Globex'])
  })

  test('mails that wait are those of the new name', async () => {
    const store = await open()
    const mail = {
      kind: 'digest',
      messageId: '<1@a.example>',
      subject: 'Hi',
      sender: 'a@a.example',
      message: 'm',
    }
    const rest = {
      period: { from: noon, to: at },
      createdAt: noon,
      giveUpAt: later(99 * HOUR),
      recipients: ['b@a.example'],
    }
    await store.outbox.add({ ...mail, ...rest, brandKey: 'old key', brands: [brand, 'Globex'] })
    await rename(store, new Map([['old key', 'new key']]))
    expect((await store.outbox.pending(['old key'])).length).toBe(0)
    expect((await store.outbox.pending(['new key'])).length).toBe(1)
  })

  test('what people did is told of the new name', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a')]))
    await answer(store, await caseOf(store, brand))
    await rename(store)
    const query = {
      brands: [other],
      since: noon,
      noAnswers,
      limit: 3,
      relevantFrom: 0.5,
      lapse: 14 * 24 * 3_600_000,
      periods: [],
    }
    expect((await store.facts.digest(query)).moves).toMatchObject([{ code: 'marked', by: 'ada' }])
  })
})
