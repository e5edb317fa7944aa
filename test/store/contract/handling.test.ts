import { expect, test } from 'vitest'
import { runCommand, runUndo } from '../../../src/app/run-command.js'
import type { Command } from '../../../src/cases/decide.js'
import type { Store } from '../../../src/store/port.js'
import { firstCase, secondCase, thirdCase } from '../../case-numbers.js'
import { allMentions, brand, complaint, DAY, HOUR, judged, later, poll, savePoll } from '../sample.js'
import { everyStore } from './every-store.js'

const by = (name: string) => ({ post: { author: { name } } })

const filled = async (open: () => Promise<Store>) => {
  const store = await open()
  await savePoll(store, poll([judged('a'), judged('b', by('Bo')), judged('c', by('Cy'))]))
  return store
}

const say = (store: Store, caseId: number, command: Command, hours: number, who = 'ada') =>
  runCommand(store, { caseId, command, when: { at: later(hours * HOUR), by: who } })

const due = async (store: Store, now?: Date, more = {}) => {
  const found = await store.cases.candidates({ brands: [brand], ...(now && { now }), ...more })
  return found
    .filter((candidate) => candidate.due)
    .map(({ caseId }) => caseId)
    .sort()
}

everyStore(({ open }) => {
  test('what sleeps is due from its end on, for whoever asks at a moment', async () => {
    const store = await filled(open)
    await say(store, firstCase, { do: 'snooze', until: later(5 * HOUR) }, 1)
    await say(store, secondCase, { do: 'answer', next: later(3 * HOUR) }, 1)
    expect(await due(store)).toEqual([thirdCase])
    expect(await due(store, later(2 * HOUR))).toEqual([thirdCase])
    expect(await due(store, later(3 * HOUR))).toEqual([secondCase, thirdCase])
    expect(await due(store, later(5 * HOUR))).toEqual([firstCase, secondCase, thirdCase])
    for (const more of [
      { all: true },
      { publishedSince: later(-DAY) },
      { publishedSince: later(-DAY), all: true },
    ])
      expect(await due(store, later(5 * HOUR), more)).toEqual([firstCase, secondCase, thirdCase])
    expect(await due(store, later(5 * HOUR), { publishedSince: later(HOUR) })).toEqual([])
    await say(store, secondCase, { do: 'resolve' }, 4)
    expect(await due(store, later(9 * HOUR))).toEqual([firstCase, thirdCase])
  })

  test('what needs no reply never is', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a', { mentions: [complaint({ needsReply: false })] })]))
    await say(store, firstCase, { do: 'snooze', until: later(5 * HOUR) }, 1)
    expect(await due(store, later(9 * HOUR))).toEqual([])
    await say(store, firstCase, { do: 'mark', verdict: 'complaint' }, 2)
    expect(await due(store, later(9 * HOUR))).toEqual([firstCase])
  })

  test('how a case was handled is told with the case, its mentions and what ranks them', async () => {
    const store = await filled(open)
    await say(store, firstCase, { do: 'assign', to: 'Ben 🦊' }, 1)
    await say(store, firstCase, { do: 'tag', tag: 'vip' }, 2)
    await say(store, firstCase, { do: 'answer', next: later(9 * HOUR), url: 'https://forum.example/r' }, 3)
    const handling = {
      owner: 'Ben 🦊',
      tags: ['vip'],
      acknowledgedAt: later(3 * HOUR),
      answeredAt: later(3 * HOUR),
      waitsFrom: later(9 * HOUR),
    }
    expect((await store.cases.file(firstCase))?.case).toMatchObject(handling)
    expect((await allMentions(store)).find((mention) => mention.case.id === firstCase)).toMatchObject({
      due: false,
      dueLater: true,
      case: handling,
    })
    const candidates = await store.cases.candidates({ brands: [brand], all: true })
    expect(candidates.map(({ caseId, handled }) => [caseId, handled]).toSorted()).toEqual([
      [firstCase, { state: 'answered', ...handling }],
      [secondCase, undefined],
      [thirdCase, undefined],
    ])
  })

  test('what somebody did last, and taking it back', async () => {
    const store = await filled(open)
    await say(store, firstCase, { do: 'acknowledge' }, 1)
    await say(store, firstCase, { do: 'resolve' }, 2)
    await say(store, secondCase, { do: 'resolve' }, 2)
    await say(store, thirdCase, { do: 'ignore' }, 3, 'ben')
    const done = async (limit = 9, brands = [brand]) =>
      (await store.cases.doneBy('ada', { brands, limit })).map(({ caseId, event }) => [caseId, event.code])
    expect(await done()).toEqual([
      [firstCase, 'resolved'],
      [secondCase, 'resolved'],
      [firstCase, 'acknowledged'],
    ])
    expect(await done(1)).toEqual([[firstCase, 'resolved']])
    expect(await done(9, ['Contoso Mail'])).toEqual([])
    expect(await due(store)).toEqual([])
    const when = { at: later(4 * HOUR), by: 'ada' }
    for (const caseId of [firstCase, secondCase])
      expect(await runUndo(store, { caseId, ...when, only: later(2 * HOUR) })).toMatchObject({
        undone: [{ code: 'resolved' }],
      })
    expect(await runUndo(store, { caseId: thirdCase, ...when })).toMatchObject({
      undone: [],
      refusal: { last: { by: 'ben', code: 'ignored' } },
    })
    expect(await due(store)).toEqual([firstCase, secondCase])
    expect((await store.cases.file(firstCase))?.case.state).toBe('acknowledged')
    expect((await store.cases.file(secondCase))?.case.state).toBe('new')
    expect(await runUndo(store, { caseId: 4711, ...when })).toEqual({ undone: [] })
  })

  test('the words of answers, the newest first', async () => {
    const store = await filled(open)
    await say(store, firstCase, { do: 'answer', text: 'Down since 9.' }, 1)
    await say(store, secondCase, { do: 'answer' }, 2)
    await say(store, thirdCase, { do: 'answer', text: 'Back since 10.' }, 3)
    const given = (since = 0, limit = 9, brands = [brand]) =>
      store.cases.answersGiven(brands, { since: later(since * HOUR), limit })
    expect(await given()).toEqual([
      { caseId: thirdCase, text: 'Back since 10.' },
      { caseId: firstCase, text: 'Down since 9.' },
    ])
    expect(await given(0, 1)).toHaveLength(1)
    expect(await given(2)).toEqual([{ caseId: thirdCase, text: 'Back since 10.' }])
    expect(await given(0, 9, ['Contoso Mail'])).toEqual([])
    await runUndo(store, { caseId: thirdCase, at: later(4 * HOUR), by: 'ada' })
    expect(await given()).toHaveLength(2)
  })

  test('a mark that is taken back leaves what was said before', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a')]))
    const verdict = async () => (await allMentions(store))[0]?.mark
    await say(store, firstCase, { do: 'mark', verdict: 'complaint' }, 1)
    await say(store, firstCase, { do: 'mark', verdict: 'fine' }, 2)
    await runUndo(store, { caseId: firstCase, at: later(3 * HOUR), by: 'ada' })
    expect(await verdict()).toBe('complaint')
    await say(store, firstCase, { do: 'unmark' }, 4)
    await runUndo(store, { caseId: firstCase, at: later(5 * HOUR), by: 'ada' })
    expect(await verdict()).toBe('complaint')
    await runUndo(store, { caseId: firstCase, at: later(6 * HOUR), by: 'ada' })
    expect(await verdict()).toBeUndefined()
    expect(await due(store)).toEqual([firstCase])
  })

  test('what was answered, and waits for its person', async () => {
    const store = await filled(open)
    const answered = () => store.cases.answered([brand])
    expect(await answered()).toEqual([])
    await say(store, thirdCase, { do: 'answer', next: later(9 * HOUR) }, 1)
    await say(store, firstCase, { do: 'answer' }, 2)
    await say(store, secondCase, { do: 'resolve' }, 2)
    expect(await answered()).toMatchObject([
      { caseId: firstCase, state: 'answered', answeredAt: later(2 * HOUR), touchedAt: later(2 * HOUR) },
      { caseId: thirdCase, state: 'answered', waitsFrom: later(9 * HOUR) },
    ])
    expect(await store.cases.answered(['Contoso Mail'])).toEqual([])
    await say(store, firstCase, { do: 'confirm' }, 3)
    expect(await answered()).toHaveLength(1)
  })
})
