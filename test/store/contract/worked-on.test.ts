// What is asked for by what was done with it.
import { expect, test } from 'vitest'
import { runCommand } from '../../../src/app/run-command.js'
import type { Command } from '../../../src/cases/decide.js'
import type { MentionFilter } from '../../../src/store/port/cases.js'
import type { Store } from '../../../src/store/port.js'
import { firstCase, secondCase, thirdCase } from '../../case-numbers.js'
import { brand, complaint, DAY, HOUR, judged, later, poll, savePoll } from '../sample.js'
import { everyStore } from './every-store.js'

const by = (name: string) => ({ post: { author: { name } } })

const filled = async (open: () => Promise<Store>) => {
  const store = await open()
  await savePoll(store, poll([judged('a'), judged('b', by('Bo')), judged('c', by('Cy'))]))
  return store
}

const say = (store: Store, caseId: number, command: Command, hours: number, who = 'ada') =>
  runCommand(store, { caseId, command, when: { at: later(hours * HOUR), by: who } })

const cases = async (store: Store, filter: Partial<MentionFilter>) =>
  (await store.cases.candidates({ brands: [brand], ...filter })).map(({ caseId }) => caseId).toSorted()

everyStore(({ open }) => {
  test('cases in some states are given beside what is due, each once', async () => {
    const store = await filled(open)
    await say(store, firstCase, { do: 'answer', next: later(3 * HOUR) }, 1)
    await say(store, secondCase, { do: 'resolve' }, 1)
    expect(await cases(store, {})).toEqual([thirdCase])
    expect(await cases(store, { alsoIn: ['resolved'] })).toEqual([secondCase, thirdCase])
    expect(await cases(store, { alsoIn: ['ignored'] })).toEqual([thirdCase])
    const both = { alsoIn: ['answered', 'resolved'] as const }
    for (const more of [{}, { now: later(2 * HOUR) }, { now: later(4 * HOUR) }, { all: true }])
      expect(await cases(store, { ...both, ...more })).toEqual([firstCase, secondCase, thirdCase])
    expect(await cases(store, { ...both, publishedSince: later(-DAY) })).toEqual([
      firstCase,
      secondCase,
      thirdCase,
    ])
    expect(await cases(store, { ...both, publishedSince: later(HOUR) })).toEqual([])
    expect(await cases(store, { ...both, brands: ['Contoso'] })).toEqual([])
    expect(await cases(store, { ...both, minScore: 101 })).toEqual([])
  })

  test('whatever needs no reply is given with its case', async () => {
    const store = await open()
    await savePoll(store, poll([judged('a', { mentions: [complaint({ needsReply: false })] })]))
    await say(store, firstCase, { do: 'ignore' }, 1)
    expect(await cases(store, { alsoIn: ['ignored'] })).toEqual([firstCase])
  })

  test('only what is said to fit, by how it stands at the moment', async () => {
    const store = await filled(open)
    await say(store, firstCase, { do: 'assign', to: 'Ben 🦊' }, 1)
    await say(store, secondCase, { do: 'snooze', until: later(3 * HOUR) }, 1)
    const isBens: MentionFilter['fits'] = ({ handled }) => handled?.owner === 'Ben 🦊'
    expect(await cases(store, { fits: isBens })).toEqual([firstCase])
    expect(await cases(store, { fits: isBens, all: true })).toEqual([firstCase])
    expect(await cases(store, { fits: ({ due }) => due, all: true })).toEqual([firstCase, thirdCase])
    expect(await cases(store, { fits: ({ due }) => due, now: later(4 * HOUR) })).toEqual([
      firstCase,
      secondCase,
      thirdCase,
    ])
  })

  test('kinds are told to whoever asks for them', async () => {
    const store = await filled(open)
    const kinds = async (filter: Partial<MentionFilter>) =>
      (await store.cases.candidates({ brands: [brand], ...filter })).map(({ kind }) => kind)
    const { kind } = complaint()
    expect(await kinds({})).toEqual([undefined, undefined, undefined])
    expect(await kinds({ tellKind: true })).toEqual([kind, kind, kind])
  })

  test('who has cases or did something with some, and their tags', async () => {
    const store = await filled(open)
    expect(await store.cases.words()).toEqual({ people: [], tags: [], causes: [] })
    await say(store, firstCase, { do: 'assign', to: 'Ben 🦊' }, 1)
    await say(store, secondCase, { do: 'assign', to: 'Ben 🦊' }, 1, 'cleo')
    for (const tag of ['vip', 'refund']) await say(store, firstCase, { do: 'tag', tag }, 2)
    await say(store, thirdCase, { do: 'tag', tag: 'vip' }, 2)
    expect(await store.cases.words()).toEqual({
      people: ['Ben 🦊', 'ada', 'cleo'],
      tags: ['refund', 'vip'],
      causes: [],
    })
    await say(store, firstCase, { do: 'untag', tag: 'refund' }, 3)
    expect((await store.cases.words()).tags).toEqual(['vip'])
  })
})
