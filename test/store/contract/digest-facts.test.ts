import { expect, test } from 'vitest'
import { runCommand, runUndo } from '../../../src/app/run-command.js'
import type { Command } from '../../../src/cases/decide.js'
import { noAnswers } from '../../../src/cases/no-answers.js'
import { factsForBaseline, recordBaseline } from '../../../src/records/baseline.js'
import type { DigestQuery } from '../../../src/store/port/facts.js'
import type { Store } from '../../../src/store/port.js'
import { update } from '../../../src/store/update.js'
import { firstCase, secondCase, thirdCase } from '../../case-numbers.js'
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
} from '../sample.js'
import { everyStore } from './every-store.js'

const contoso = 'Contoso Mail'
const calm = { needsReply: false, kind: 'praise' } as const

/** Each by an author of its own, and so in a case of its own. */
const one = (key: string, hours: number, ...mentions: Parameters<typeof complaint>[0][]) =>
  judged(key, {
    post: { publishedAt: later(hours * HOUR), author: { name: key } },
    mentions: mentions.map((over) => complaint(over)),
  })

const say = (store: Store, caseId: number, command: Command, hours: number) =>
  runCommand(store, { caseId, command, when: { at: later(hours * HOUR), by: 'cy' } })

const query = (over: Partial<DigestQuery> = {}): DigestQuery => ({
  brands: [brand],
  since: noon,
  limit: 9,
  relevantFrom: 0.5,
  noAnswers,
  lapse: 14 * DAY,
  periods: [],
  ...over,
})

/** The day before it, one post of each kind that does not count, and then some that do. */
async function fill(store: Store): Promise<void> {
  await savePoll(store, poll([one('earlier', -30, {}, { brand: contoso })], { at: later(-DAY) }))
  await savePoll(store, poll([one('old', -29, {})], { at: noon, baseline: true }))
  await savePoll(
    store,
    poll(
      [
        one('staff', -3, { official: true }),
        one('namesake', -3, { relevance: 0.49 }),
        one('complaint', -2, { relevance: 0.5 }),
        one('praise', -4, calm, { brand: contoso }),
        one('praise again', -1, calm),
        one('news', -3, { needsReply: false, kind: 'news' }),
        one('unmatched', -1),
      ],
      { at: later(HOUR) },
    ),
  )
}

everyStore(({ open, shared }) => {
  const store = shared(fill)
  const named = async (ids: readonly number[]) =>
    (await store().cases.mentions(ids)).map(({ post }) => post.author?.name)

  test('each post that needed a reply when it came in is in one period, whenever it was published', async () => {
    const fresh = await open()
    await savePoll(
      fresh,
      poll([one('at once', 0, {}), one('late', -3, {}, { brand: contoso })], { at: noon }),
    )
    await savePoll(fresh, poll([one('published before', -1, {})], { at: later(HOUR) }))
    await savePoll(fresh, poll([one('lapsed', -15 * 24, {}), one('calm', 0, calm)], { at: later(HOUR) }))
    const came = async (from: number, to: number) => {
      const asked = query({ since: later(from * HOUR), until: later(to * HOUR), brands: [brand, contoso] })
      const found = await fresh.facts.cameIn(asked)
      expect((await fresh.facts.digest(asked)).fresh.needReply).toBe(
        [...found.values()].reduce((sum, count) => sum + count, 0),
      )
      return Object.fromEntries(found)
    }
    expect(await came(-9, 0)).toEqual({})
    expect(await came(0, 1)).toEqual({ [brand]: 2, [contoso]: 1 })
    expect(await came(1, 2)).toEqual({ [brand]: 1 })
    const all = query({ since: later(0), until: later(2 * HOUR), brands: [brand, contoso] })
    expect([...(await fresh.facts.cameIn(all, 'kind'))]).toEqual([[complaint().kind, 4]])
  })

  test('what came in, or was done, from an end on is for the next one', async () => {
    const fresh = await open()
    await fill(fresh)
    await say(fresh, firstCase, { do: 'acknowledge' }, 1)
    await say(fresh, firstCase, { do: 'answer' }, 2)
    const until = async (hours: number) => {
      const facts = await fresh.facts.digest(query({ until: later(hours * HOUR) }))
      return [facts.fresh.total, facts.fresh.mentionIds.length, facts.moves.length]
    }
    expect([await until(1), await until(1.5), await until(3)]).toEqual([
      [0, 0, 0],
      [4, 3, 1],
      [4, 3, 2],
    ])
  })

  test('what is new is of the brands, by others than their staff, and about them', async () => {
    const { fresh } = await store().facts.digest(query())
    expect(fresh).toMatchObject({ total: 4, needReply: 1 })
    expect(fresh.kinds).toEqual(new Map(Object.entries({ praise: 2, news: 1 })))
    expect(await named(fresh.mentionIds)).toEqual(['praise again', 'news', 'praise'])
  })

  test('what was over long before it was found is in no list, and no part of what needs a reply', async () => {
    const fresh = await open()
    const old = (days: number, key: string, over: object = {}) => one(key, -24 * days, over)
    await savePoll(
      fresh,
      poll([old(20, 'old'), old(20, 'in danger', { danger: true }), old(13, 'late'), old(20, 'calm', calm)]),
    )
    const facts = await fresh.facts.digest(query())
    expect(facts.fresh).toMatchObject({ total: 4, needReply: 2, lapsed: 1 })
    expect((await fresh.facts.digest(query({ lapse: 21 * DAY }))).fresh).toMatchObject({
      needReply: 3,
      lapsed: 0,
    })
  })

  test('what is new in a language that cannot be judged is neither calm nor in need of a reply, until it is marked', async () => {
    const fresh = await open()
    const inFrench = { ...calm, kind: 'other', unjudged: 'fr' } as const
    await savePoll(
      fresh,
      poll([
        one('French', -2, inFrench),
        one('known to be fine', -3, inFrench),
        one('dangerous', -4, { ...inFrench, needsReply: true }),
        one('praise', -5, calm),
      ]),
    )
    const [marked] = (await allMentions(fresh)).filter(({ post }) => post.author?.name === 'known to be fine')
    await markCase(fresh, { caseId: marked?.case.id ?? 0, verdict: 'fine', at: noon, by: 'cy' })
    const facts = await fresh.facts.digest(query())
    expect(facts.fresh).toMatchObject({ total: 4, needReply: 1, unjudged: 1 })
    expect(facts.fresh.kinds).toEqual(new Map(Object.entries({ other: 1, praise: 1 })))
    const mentions = await fresh.cases.mentions(facts.fresh.mentionIds)
    expect(mentions.map(({ post }) => post.author?.name)).toEqual(['known to be fine', 'praise'])
  })

  test.each([
    { over: { limit: 1 }, total: 4, names: ['praise again'] },
    { over: { relevantFrom: 0 }, total: 5, names: ['praise again', 'news', 'praise'] },
    { over: { relevantFrom: 0.51 }, total: 3, names: ['praise again', 'news', 'praise'] },
    { over: { brands: [contoso] }, total: 1, names: [] },
    { over: { brands: [] }, total: 0, names: [] },
    { over: { since: later(HOUR) }, total: 4, names: ['praise again', 'news', 'praise'] },
    { over: { since: later(HOUR + 1) }, total: 0, names: [] },
    { over: { since: later(-DAY) }, total: 5, names: ['praise again', 'news', 'praise'] },
  ])('$over: $total new ones, named $names', async ({ over, total, names }) => {
    const { fresh } = await store().facts.digest(query(over))
    expect(fresh.total).toBe(total)
    expect(await named(fresh.mentionIds)).toEqual(names)
  })

  test('periods count all posts, relevant mentions, and complaints, from their begin until before their end', async () => {
    const periods = [
      { from: later(-30 * HOUR), to: later(-3 * HOUR) },
      { from: later(-2 * HOUR), to: later(-HOUR) },
    ]
    const { counts, complaints } = await store().facts.digest(query({ periods }))
    // Earlier, old and praise; of the complaints the old one, which came by a baseline, is none.
    expect(counts).toEqual([
      { posts: 3, mentions: 3 },
      { posts: 1, mentions: 1 },
    ])
    expect(complaints.map(({ waitsSince }) => waitsSince)).toEqual([later(-30 * HOUR), later(-2 * HOUR)])
    expect(complaints[1]).toEqual({
      caseId: complaints[1]?.caseId,
      brand,
      waitsSince: later(-2 * HOUR),
      startsPromise: true,
    })
  })

  test('what a baseline takes off the list later counts as before, and waits until then', async () => {
    const fresh = await open()
    await savePoll(fresh, poll([one('kept', -2, {}), one('aside', -2, {})], { at: noon }))
    await savePoll(fresh, poll([one('old', -2, {})], { at: noon, baseline: true }))
    const periods = [{ from: later(-3 * HOUR), to: later(HOUR) }]
    const read = () => fresh.facts.digest(query({ periods }))
    const before = await read()
    const candidates = await fresh.cases.candidates({ brands: [brand] })
    const mentionIds = candidates
      .filter(({ caseId }) => caseId === secondCase)
      .map(({ mentionId }) => mentionId)
    const record = { caseIds: [secondCase], mentionIds, at: later(HOUR), by: 'ada' }
    await update(fresh.records, factsForBaseline(record), (facts) => recordBaseline(record, facts))
    const after = await read()
    expect(after.fresh).toEqual(before.fresh)
    expect(after.counts).toEqual(before.counts)
    expect(after.moves).toEqual([])
    expect(after.complaints.map(({ caseId, actedAt }) => [caseId, actedAt]).sort()).toEqual([
      [firstCase, undefined],
      [secondCase, later(HOUR)],
    ])
    expect((await fresh.cases.file(secondCase))?.history.map(({ code }) => code)).toEqual([
      'opened',
      'set-aside',
    ])
    const { cases } = await fresh.records.facts({ caseIds: [secondCase] })
    expect(cases.find(({ id }) => id === secondCase)?.isActedOn).toBe(false)
    await runUndo(fresh, { caseId: secondCase, at: later(2 * HOUR), by: 'ada' })
    expect((await read()).moves).toEqual([])
    expect((await fresh.cases.candidates({ brands: [brand] })).map(({ caseId }) => caseId).sort()).toEqual([
      firstCase,
      secondCase,
    ])
  })

  test('what was taken back was nothing done, to the millisecond', async () => {
    const fresh = await open()
    await savePoll(fresh, poll([one('a', -2, {})]))
    const acted = async () => {
      const periods = [{ from: later(-DAY), to: later(DAY) }]
      return (await fresh.facts.digest(query({ periods }))).complaints.map(({ actedAt }) => actedAt)
    }
    for (const odd of [0, 1, 7, 499, 999]) {
      const at = new Date(later(HOUR).getTime() + 60_000 * odd + odd)
      await runCommand(fresh, { caseId: firstCase, command: { do: 'answer' }, when: { at, by: 'cy' } })
      expect(await acted()).toEqual([at])
      await runUndo(fresh, { caseId: firstCase, at: new Date(at.getTime() + 1000), by: 'cy' })
      expect(await acted()).toEqual([undefined])
    }
    await say(fresh, firstCase, { do: 'answer' }, 20)
    expect(await acted()).toEqual([later(20 * HOUR)])
  })

  test('what people did is told oldest first, and answers a complaint unless it is a mark', async () => {
    const fresh = await open()
    await savePoll(fresh, poll([one('a', -2, {}), one('b', -1, {}), one('c', 0, { brand: contoso })]))
    await say(fresh, secondCase, { do: 'acknowledge' }, 3)
    await say(fresh, firstCase, { do: 'acknowledge' }, -3)
    await say(fresh, firstCase, { do: 'mark', verdict: 'complaint' }, 1)
    await say(fresh, firstCase, { do: 'answer' }, 3)
    await say(fresh, firstCase, { do: 'resolve' }, 4)
    await say(fresh, thirdCase, { do: 'ignore' }, 2)
    // What a scan saw is nobody's doing.
    await savePoll(
      fresh,
      poll(
        [one('a', 2, {})].map((edit) => ({ ...edit, hash: 'edited' })),
        { at: later(5 * HOUR) },
      ),
    )
    const periods = [{ from: later(-DAY), to: later(DAY) }]
    const { moves, complaints } = await fresh.facts.digest(query({ periods }))
    expect(moves.map(({ caseId, code, at, by }) => [caseId, code, at, by])).toEqual([
      [firstCase, 'marked', later(HOUR), 'cy'],
      [firstCase, 'answered', later(3 * HOUR), 'cy'],
      [secondCase, 'acknowledged', later(3 * HOUR), 'cy'],
      [firstCase, 'resolved', later(4 * HOUR), 'cy'],
    ])
    const acted = new Map(complaints.map(({ caseId, actedAt }) => [caseId, actedAt]))
    expect(acted).toEqual(
      new Map([
        [firstCase, later(3 * HOUR)],
        [secondCase, later(3 * HOUR)],
      ]),
    )
  })
})
