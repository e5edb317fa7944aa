import { describe, expect, test } from 'vitest'
import { runCommand } from '../../../src/app/run-command.js'
import type { Command } from '../../../src/cases/decide.js'
import { noAnswers } from '../../../src/cases/no-answers.js'
import { casesOfOneMatter } from '../../../src/cases/one-matter.js'
import { factsForBaseline, recordBaseline } from '../../../src/records/baseline.js'
import { oneOfTwo } from '../../../src/records/second-name.js'
import type { Store } from '../../../src/store/port.js'
import { update } from '../../../src/store/update.js'
import {
  allMentions,
  brand,
  complaint,
  DAY,
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
  store.records.renameBrand({
    from: brand,
    to: other,
    at,
    mailKey: (key) => mailKeys.get(key) ?? key,
    one: oneOfTwo,
    merged: (cases) => casesOfOneMatter(cases, 14 * DAY),
  })
const of = (name: string) => [complaint({ brand: name })]
const both = [...of(brand), ...of(other)]
const caseOf = async (store: Store, name: string, title = 'All our sites') => {
  const mention = (await allMentions(store, [name])).find(({ post }) => post.title === title)
  if (!mention) throw new Error(`${name} has no such mention`)
  return mention.case.id
}
const answer = (store: Store, caseId: number) =>
  markCase(store, { caseId, verdict: 'complaint', at: later(HOUR), by: 'ada' })

const command = (store: Store, caseId: number, what: Command) =>
  runCommand(store, { caseId, command: what, when: { at: later(HOUR), by: 'ada' } })
const digestOf = (name: string) => ({
  brands: [name],
  since: noon,
  noAnswers,
  limit: 3,
  relevantFrom: 0.5,
  lapse: 14 * DAY,
  periods: [],
})

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

    describe('what was done last holds', () => {
      const filled = async () => {
        const store = await open()
        await savePoll(store, poll([judged('a', { mentions: both })]))
        const judgeAgain = async () => {
          const postId = (await allMentions(store, [other]))[0]?.post.id ?? ''
          const verdict = { postId, startsPromise: true, mentions: of(other) }
          await saveVerdicts(store, [other], [verdict], at, false)
        }
        const ids = [await caseOf(store, brand), await caseOf(store, other)] as const
        return { store, ids, judgeAgain }
      }
      const done = (store: Store, caseId: number, what: Command, hours: number) =>
        runCommand(store, { caseId, command: what, when: { at: later(hours * HOUR), by: 'ada' } })
      const dueOf = async (store: Store) =>
        (await store.cases.candidates({ brands: [other] })).map(({ caseId }) => caseId)

      test('a baseline under the new name', async () => {
        const { store, ids, judgeAgain } = await filled()
        const [, second] = await Promise.all([brand, other].map((name) => allMentions(store, [name])))
        const mentionIds = (second ?? []).map(({ id }) => id)
        const record = { mentionIds, caseIds: [ids[1]], at: later(HOUR), by: 'ada' }
        await update(store.records, factsForBaseline(record), (facts) => recordBaseline(record, facts))
        await rename(store)
        await judgeAgain()
        expect(await dueOf(store)).toEqual([])
        expect((await store.cases.file(ids[0]))?.history.map(({ code }) => code)).toEqual([
          'opened',
          'set-aside',
        ])
      })

      test.each<[string, readonly [Command, Command], 0 | 1, string, number]>([
        ['a move', [{ do: 'acknowledge' }, { do: 'resolve' }], 1, 'resolved', 0],
        ['also one that was taken back', [{ do: 'resolve' }, { do: 'acknowledge' }], 1, 'acknowledged', 1],
        [
          'a mark, beside a move',
          [{ do: 'acknowledge' }, { do: 'mark', verdict: 'fine' }],
          0,
          'acknowledged',
          0,
        ],
      ])('%s', async (_, [first, second], stays, state, due) => {
        const { store, ids, judgeAgain } = await filled()
        await done(store, ids[0], first, 1)
        await done(store, ids[1], second, 2)
        await rename(store)
        await judgeAgain()
        const file = await store.cases.file(ids[1 - stays] ?? 0)
        expect(file?.case).toMatchObject({ id: ids[stays], state })
        expect(file?.history.filter(({ by }) => by !== undefined)).toHaveLength(2)
        expect(await dueOf(store)).toHaveLength(due)
      })

      test.each<[string, readonly (readonly [0 | 1, Command])[], string | undefined]>([
        [
          'of two marks',
          [
            [0, { do: 'mark', verdict: 'complaint' }],
            [1, { do: 'mark', verdict: 'fine' }],
          ],
          'fine',
        ],
        [
          'of the former one',
          [
            [1, { do: 'mark', verdict: 'complaint' }],
            [0, { do: 'mark', verdict: 'fine' }],
          ],
          'fine',
        ],
        [
          'none that was taken back',
          [
            [0, { do: 'mark', verdict: 'fine' }],
            [1, { do: 'mark', verdict: 'complaint' }],
            [1, { do: 'unmark' }],
          ],
          undefined,
        ],
      ])('%s', async (_, steps, mark) => {
        const { store, ids, judgeAgain } = await filled()
        for (const [index, [of, what]] of steps.entries()) await done(store, ids[of], what, index + 1)
        await rename(store)
        await judgeAgain()
        expect((await allMentions(store, [other])).map((one) => one.mark)).toEqual([mark])
      })
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

    test('a closed case that holds another post, too, stays with that', async () => {
      const store = await open()
      const second = judged('b', { mentions: of(other), post: { title: 'More' } })
      await savePoll(store, poll([judged('a', { mentions: both }), second]))
      const theirs = await caseOf(store, other)
      await command(store, theirs, { do: 'resolve' })
      await command(store, await caseOf(store, brand), { do: 'resolve' })
      await rename(store)
      expect(await caseOf(store, other, 'More')).toBe(theirs)
      expect(await allMentions(store, [other])).toHaveLength(2)
    })
  })

  describe('of one person who waits under both names', () => {
    const twoPosts = async (order: [string, string] = [brand, other]) => {
      const store = await open()
      for (const [hours, name] of order.entries()) {
        const publishedAt = later(hours * HOUR)
        const post = judged(name, { mentions: of(name), post: { title: name, publishedAt } })
        await savePoll(store, poll([post], { at: publishedAt }))
      }
      return { store, ids: [await caseOf(store, brand, brand), await caseOf(store, other, other)] as const }
    }
    const caseIds = async (store: Store) =>
      (await allMentions(store, [brand, other])).map((mention) => mention.case.id)

    test('the older case takes in the other, with what happened', async () => {
      const { store, ids } = await twoPosts()
      await rename(store)
      expect(await caseIds(store)).toEqual([ids[0], ids[0]])
      expect((await store.cases.file(ids[1]))?.case.id).toBe(ids[0])
      expect(await store.cases.file(ids[0])).toMatchObject({
        case: { brand: other, state: 'new', openedAt: noon, touchedAt: later(HOUR) },
        mentions: [{ post: { title: brand } }, { post: { title: other } }],
        history: [{ code: 'opened' }, { code: 'mention-added' }],
      })
      const touched = (await store.cases.candidates({ brands: [other] })).map(({ touchedAt }) => touchedAt)
      expect(touched).toEqual([later(HOUR), later(HOUR)])
    })

    test('of the new name, where that one is older', async () => {
      const { store, ids } = await twoPosts([other, brand])
      await rename(store)
      expect(await caseIds(store)).toEqual([ids[1], ids[1]])
    })

    test('or the one that somebody acted on', async () => {
      const { store, ids } = await twoPosts()
      await command(store, ids[1], { do: 'acknowledge' })
      await rename(store)
      expect(await caseIds(store)).toEqual([ids[1], ids[1]])
      expect(await store.cases.file(ids[1])).toMatchObject({
        case: { state: 'acknowledged', openedAt: noon },
        history: [{ code: 'opened' }, { code: 'acknowledged', by: 'ada' }, { code: 'mention-added' }],
      })
    })

    test('and what was done is told once', async () => {
      const { store, ids } = await twoPosts()
      for (const id of ids) await command(store, id, { do: 'acknowledge' })
      await rename(store)
      const { moves } = await store.facts.digest(digestOf(other))
      expect(moves.map(({ caseId, code }) => [caseId, code])).toEqual([
        [ids[0], 'acknowledged'],
        [ids[0], 'acknowledged'],
      ])
    })

    test('a hidden mention goes along, and who decides on the case as it was has to look again', async () => {
      const { store, ids } = await twoPosts()
      const [mention] = await allMentions(store, [other])
      const postId = mention?.post.id ?? ''
      const { revision = 0 } = (await store.cases.file(ids[0]))?.case ?? {}
      await saveVerdicts(store, [other], [{ postId, startsPromise: true, mentions: [] }], at, false)
      await rename(store)
      expect((await store.cases.file(ids[0]))?.case.revision).toBeGreaterThan(revision)
      await saveVerdicts(store, [other], [{ postId, startsPromise: true, mentions: of(other) }], at, false)
      expect(await caseIds(store)).toEqual([ids[0], ids[0]])
    })

    test('an answered one stays by itself', async () => {
      const { store, ids } = await twoPosts()
      await command(store, ids[0], { do: 'answer' })
      await rename(store)
      expect(await caseIds(store)).toEqual(ids)
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

  describe('mails', () => {
    const mail = {
      kind: 'digest',
      messageId: '<1@a.example>',
      subject: 'Hi',
      sender: 'a@a.example',
      message: 'm',
      period: { from: noon, to: at },
      createdAt: noon,
      giveUpAt: later(99 * HOUR),
      recipients: ['b@a.example'],
      brandKey: 'old key',
      brands: [brand, 'Globex'],
    }
    const toNew = new Map([['old key', 'new key']])

    test('that wait are those of the new name', async () => {
      const store = await open()
      await store.outbox.add(mail)
      await rename(store, toNew)
      expect((await store.outbox.pending(['old key'])).length).toBe(0)
      expect((await store.outbox.pending(['new key'])).length).toBe(1)
    })

    test('that were sent are what its next digest goes on from', async () => {
      const store = await open()
      const { id } = await store.outbox.add(mail)
      const recipients = [{ address: 'b@a.example', state: 'accepted' as const }]
      await store.outbox.recordAttempt(id, { at, recipients })
      await store.outbox.add({ ...mail, brandKey: 'third key', messageId: '<2@a.example>' })
      await rename(store, toNew)
      expect(await store.outbox.last('digest', 'new key')).toMatchObject({ id, period: mail.period })
      expect(await store.outbox.last('digest', 'old key')).toBeUndefined()
      expect((await store.outbox.pending(['third key'])).length).toBe(1)
    })
  })

  test('what people did is told of the new name', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a')]))
    await answer(store, await caseOf(store, brand))
    await rename(store)
    expect((await store.facts.digest(digestOf(other))).moves).toMatchObject([{ code: 'marked', by: 'ada' }])
  })
})
