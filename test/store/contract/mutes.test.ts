import { expect, test } from 'vitest'
import { runCommand, runMute, runUndoMutes, runUnmute } from '../../../src/app/run-command.js'
import type { Command } from '../../../src/cases/decide.js'
import type { Muted } from '../../../src/model/mute.js'
import { oneOfTwo } from '../../../src/records/second-name.js'
import type { Store } from '../../../src/store/port.js'
import { firstCase } from '../../case-numbers.js'
import { brand, complaint, HOUR, judged, later, poll, savePoll } from '../sample.js'
import { changes } from './changes.js'
import { everyStore } from './every-store.js'

const other = 'Contoso Mail'
const by = (name: string, over = {}) => ({ post: { author: { name, handle: name }, ...over } })
const ada: Muted = { kind: 'person', place: 'forum.example', key: 'handle:ada' }

/** Ada and Bo in one thread, Cy at a place below it, and Ada elsewhere. */
const filled = async (open: () => Promise<Store>) => {
  const store = await open()
  await savePoll(
    store,
    poll([
      judged('a', by('ada', { thread: { id: 't1' } })),
      judged('b', by('bo', { thread: { id: 't1' } })),
      judged('c', by('cy', { place: 'help.forum.example' })),
      judged('d', by('ada', { place: 'other.example' })),
      judged('e', { ...by('ada'), mentions: [complaint({ brand: other })] }),
    ]),
  )
  return store
}

const at = (hours: number, who = 'ben') => ({ at: later(hours * HOUR), by: who })
const mute = (store: Store, what: Muted, hours: number, more = {}) =>
  runMute(store, { whats: [what], when: at(hours), ...more })
const say = (store: Store, caseId: number, command: Command, hours: number) =>
  runCommand(store, { caseId, command, when: at(hours) })

/** The ends of the addresses of what is in such a list. */
async function listed(store: Store, filter: object = {}): Promise<string> {
  const found = await store.cases.candidates({ brands: [brand, other], ...filter })
  const whole = await store.cases.mentions(
    found.filter(({ due, muted }) => due || muted === true).map(({ mentionId }) => mentionId),
  )
  return whole
    .map(({ post }) => post.url.split('/').at(-1))
    .sort()
    .join('')
}

/** What one of them wrote that needs no reply, and what nobody can judge. */
const quiet = async (open: () => Promise<Store>) => {
  const store = await open()
  const calm = (over: Partial<Parameters<typeof complaint>[0]> = {}) => ({
    mentions: [complaint({ needsReply: false, kind: 'praise', ...over })],
  })
  await savePoll(
    store,
    poll([
      judged('a', { ...by('ada', { thread: { id: 't1' } }), ...calm() }),
      judged('b', { ...by('bo', { thread: { id: 't1' } }), ...calm() }),
      judged('c', { ...by('cy', { place: 'help.forum.example' }), ...calm() }),
      judged('d', { ...by('dee', { place: 'other.example' }), ...calm({ brand: other }) }),
      judged('u', { ...by('ada'), ...calm({ unjudged: 'fr' }) }),
      judged('v', { ...by('bo'), ...calm({ unjudged: 'fr' }) }),
    ]),
  )
  return store
}

everyStore(({ open }) => {
  test.each<{ what: Muted; brand?: string; news: string; unjudged: string }>([
    { what: ada, news: 'bcd', unjudged: 'v' },
    { what: ada, brand: other, news: 'abcd', unjudged: 'uv' },
    { what: { kind: 'thread', thread: 't1' }, news: 'cd', unjudged: 'uv' },
    { what: { kind: 'place', place: 'forum.example' }, news: 'd', unjudged: '' },
    { what: { kind: 'place', place: 'help.forum.example' }, news: 'abd', unjudged: 'uv' },
    { what: { kind: 'place', place: 'example' }, news: '', unjudged: '' },
    { what: { kind: 'place', place: 'rum.example' }, news: 'abcd', unjudged: 'uv' },
  ])('without $what about $brand the news are $news, and nobody can judge $unjudged', async (of) => {
    const { what, news, unjudged, ...more } = of
    const store = await quiet(open)
    const told = async (now: Date) => {
      const digest = await store.facts.digest({
        brands: [brand, other],
        since: later(-HOUR),
        relevantFrom: 0.5,
        lapse: 1000 * HOUR,
        noAnswers: [],
        limit: 9,
        periods: [],
      })
      const open = await store.cases.candidates({
        brands: [brand, other],
        unjudged: { relevantFrom: 0.5, openIn: ['new'] },
        now,
      })
      const named = async (ids: readonly number[]) =>
        (await store.cases.mentions(ids))
          .map(({ post }) => post.url.split('/').at(-1))
          .sort()
          .join('')
      const { fresh } = digest
      expect(fresh.total - fresh.unjudged).toBe(fresh.mentionIds.length)
      return {
        news: await named(fresh.mentionIds),
        unjudged: await named(open.map(({ mentionId }) => mentionId)),
        counted: fresh.unjudged,
      }
    }
    await mute(store, what, 1, { until: later(9 * HOUR), ...more })
    expect(await told(later(2 * HOUR))).toEqual({ news, unjudged, counted: unjudged.length })
    expect((await told(later(10 * HOUR))).unjudged).toBe('uv')
    const [one] = await store.mutes.all()
    await runUnmute(store, { muteIds: [one?.id ?? 0], when: at(3) })
    expect(await told(later(3 * HOUR))).toEqual({ news: 'abcd', unjudged: 'uv', counted: 2 })
  })

  test.each<{ what: Muted; brand?: string; due: string }>([
    { what: ada, due: 'bcd' },
    { what: ada, brand, due: 'bcde' },
    { what: ada, brand: other, due: 'abcd' },
    { what: { kind: 'person', place: 'other.example', key: 'handle:ada' }, due: 'abce' },
    { what: { kind: 'person', place: 'forum.example', key: 'name:ada' }, due: 'abcde' },
    { what: { kind: 'person', place: 'forum.example', key: 'handle:nobody' }, due: 'abcde' },
    { what: { kind: 'thread', thread: 't1' }, due: 'cde' },
    { what: { kind: 'thread', thread: 't2' }, due: 'abcde' },
    { what: { kind: 'place', place: 'forum.example' }, due: 'd' },
    { what: { kind: 'place', place: 'help.forum.example' }, due: 'abde' },
    { what: { kind: 'place', place: 'rum.example' }, due: 'abcde' },
    { what: { kind: 'place', place: 'example' }, due: '' },
  ])('without $what about $brand, $due waits', async ({ what, due, ...more }) => {
    const store = await filled(open)
    const { mutes, mentions } = await mute(store, what, 1, more)
    expect(await listed(store)).toBe(due)
    const hushed = [...'abcde'].filter((key) => !due.includes(key)).join('')
    expect(await listed(store, { muted: true })).toBe(hushed)
    expect(mentions).toHaveLength(hushed.length)
    const query = { brands: [brand, other], since: later(-HOUR), relevantFrom: 0.5, lapse: 1000 * HOUR }
    const came = [...(await store.facts.cameIn(query)).values()].reduce((sum, count) => sum + count, 0)
    expect(came).toBe(due.length)
    const periods = [{ from: later(-HOUR), to: later(HOUR) }]
    const digest = await store.facts.digest({ ...query, noAnswers: [], limit: 9, periods })
    expect([digest.fresh.needReply, digest.fresh.total, digest.complaints.length]).toEqual(
      Array(3).fill(due.length),
    )
    expect(await store.mutes.all()).toEqual(mutes)
    expect(mutes).toEqual([{ id: 1, what, ...more, ...at(1) }])
    const all = await store.cases.candidates({ brands: [brand, other], all: true })
    expect(all.filter(({ muted }) => muted === true)).toHaveLength(hushed.length)
    const back = await runUnmute(store, { muteIds: [1], when: at(2) })
    expect(back.mentions).toHaveLength(hushed.length)
    expect(await listed(store)).toBe('abcde')
    expect(await listed(store, { muted: true })).toBe('')
  })

  test('what comes in later is muted, too, also by somebody of whom nothing was stored', async () => {
    const store = await open()
    await mute(store, ada, 0)
    await mute(store, { kind: 'thread', thread: 't7' }, 0)
    await savePoll(
      store,
      poll([judged('a', by('ada')), judged('b', by('bo', { thread: { id: 't7' } })), judged('c', by('cy'))]),
    )
    await savePoll(store, poll([judged('a2', by('ADA'))], { at: later(HOUR) }))
    expect(await listed(store)).toBe('c')
    expect(await listed(store, { muted: true })).toBe('aa2b')
    expect(await listed(store, { unannounced: true })).toBe('c')
    await runUnmute(store, { muteIds: [1, 2], when: at(2) })
    expect(await listed(store)).toBe('aa2bc')
  })

  test('danger is never hidden, and a complaint that somebody marked neither', async () => {
    const store = await open()
    await mute(store, { kind: 'place', place: 'forum.example' }, 0)
    await savePoll(
      store,
      poll([
        judged('a', { ...by('ada'), mentions: [complaint({ danger: true })] }),
        judged('b', by('bo')),
        judged('c', { ...by('cy'), mentions: [complaint({ needsReply: false })] }),
      ]),
    )
    expect(await listed(store)).toBe('a')
    expect(await listed(store, { muted: true })).toBe('b')
    for (const key of ['b', 'c']) {
      const [found] = (await store.cases.mentions([1, 2, 3])).filter(({ post }) => post.url.endsWith(key))
      await say(store, found?.case.id ?? 0, { do: 'mark', verdict: 'complaint' }, 1)
    }
    expect(await listed(store)).toBe('abc')
    const [bo] = (await store.cases.mentions([1, 2, 3])).filter(({ post }) => post.url.endsWith('b'))
    await say(store, bo?.case.id ?? 0, { do: 'unmark' }, 2)
    expect(await listed(store)).toBe('ac')
  })

  test('until a moment: then it waits again, for whoever asks at one', async () => {
    const store = await filled(open)
    await mute(store, ada, 1, { until: later(5 * HOUR) })
    await say(store, firstCase, { do: 'snooze', until: later(3 * HOUR) }, 2)
    const when = async (hours: number, more = {}) =>
      await listed(store, { now: later(hours * HOUR), ...more })
    expect([await when(2), await when(4), await when(5)]).toEqual(['bcd', 'bcd', 'abcde'])
    expect([
      await when(2, { muted: true }),
      await when(4, { muted: true }),
      await when(5, { muted: true }),
    ]).toEqual(['e', 'ae', ''])
    expect(await when(5, { all: true })).toBe('abcde')
    expect(await when(5, { publishedSince: later(HOUR) })).toBe('')
    expect(await when(5, { publishedSince: later(-HOUR) })).toBe('abcde')
    const [mention] = await store.cases.mentions([1])
    expect(mention).toMatchObject({ due: false, dueLater: true, muted: { until: later(5 * HOUR) } })
    // Who is muted for good stays so when what was only for a while is over.
    await mute(store, { kind: 'thread', thread: 't1' }, 2)
    expect(await when(6)).toBe('cde')
  })

  test('what is closed is not counted, and is muted once it is open again', async () => {
    const store = await filled(open)
    await say(store, firstCase, { do: 'resolve' }, 1)
    await mute(store, ada, 2)
    expect(await listed(store, { muted: true })).toBe('e')
    await say(store, firstCase, { do: 'reopen' }, 3)
    expect(await listed(store)).toBe('bcd')
    expect(await listed(store, { muted: true })).toBe('ae')
  })

  test('the same again changes nothing, and for another time takes its place', async () => {
    const store = await filled(open)
    await mute(store, ada, 1)
    expect(await mute(store, ada, 2)).toMatchObject({ mutes: [{ id: 1 }], mentions: [] })
    expect(await store.mutes.all()).toHaveLength(1)
    await mute(store, ada, 3, { until: later(5 * HOUR) })
    expect(await store.mutes.all()).toMatchObject([
      { id: 1, ended: at(3) },
      { id: 2, until: later(5 * HOUR) },
    ])
    expect(await listed(store, { now: later(5 * HOUR) })).toBe('abcde')
    await runUndoMutes(store, { muteIds: [2], when: at(4) })
    expect(await listed(store, { now: later(5 * HOUR) })).toBe('bcd')
    expect((await store.mutes.all()).filter(({ ended }) => ended === undefined)).toMatchObject([{ id: 1 }])
  })

  test('is taken back by whoever did it last', async () => {
    const store = await filled(open)
    await mute(store, ada, 1)
    const undo = (hours: number, who?: string) => runUndoMutes(store, { muteIds: [1], when: at(hours, who) })
    expect(await undo(2, 'cy')).toMatchObject({ refusal: { last: { did: 'mute', by: 'ben' } }, mutes: [] })
    await runUnmute(store, { muteIds: [1], when: at(3, 'cy') })
    expect(await undo(4)).toMatchObject({ refusal: { last: { did: 'unmute', by: 'cy' } } })
    expect(await listed(store)).toBe('abcde')
    expect((await undo(5, 'cy')).mentions).toHaveLength(2)
    expect(await listed(store)).toBe('bcd')
    await undo(6)
    expect(await listed(store)).toBe('abcde')
    expect(await runUndoMutes(store, { muteIds: [7], when: at(7) })).toEqual({
      mutes: [],
      mentions: [],
      refusal: { refused: 'undo' },
    })
    expect(await runUnmute(store, { muteIds: [1, 9], when: at(8) })).toEqual({ mutes: [], mentions: [] })
  })

  test('who decided before something was muted has to decide again', async () => {
    const store = await filled(open)
    const { mutes } = await store.records.facts({})
    await mute(store, ada, 1)
    expect(await store.records.apply(changes({ mutes: { seen: mutes.revision, put: [] } }))).toBe('conflict')
    const now = (await store.records.facts({})).mutes
    expect(await store.records.apply(changes({ mutes: { seen: now.revision, put: [] } }))).toBe('done')
  })

  test('a mute of a brand is one of its new name', async () => {
    const store = await filled(open)
    await mute(store, ada, 1, { brand: other })
    await store.records.renameBrand({
      from: other,
      to: 'Fabrikam',
      at: later(2 * HOUR),
      mailKey: (key) => key,
      merged: () => new Map(),
      one: oneOfTwo,
    })
    expect(await store.mutes.all()).toMatchObject([{ brand: 'Fabrikam' }])
  })
})
