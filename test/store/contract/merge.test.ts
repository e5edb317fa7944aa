import { expect, test } from 'vitest'
import { casesLedTo } from '../../../src/app/part-of.js'
import { runCommand, runMerge, runSplit, runUndo } from '../../../src/app/run-command.js'
import type { Command } from '../../../src/cases/decide.js'
import type { Store } from '../../../src/store/port.js'
import { firstCase, secondCase, thirdCase } from '../../case-numbers.js'
import { brand, complaint, HOUR, judged, later, poll, savePoll, saveVerdicts } from '../sample.js'
import { changes } from './changes.js'
import { everyStore } from './every-store.js'

const by = (name: string, over = {}) => ({ post: { author: { name, handle: name }, ...over } })
const other = 'Contoso Mail'

/** Ada has two posts, Bo and Cy one each. */
const filled = async (open: () => Promise<Store>) => {
  const store = await open()
  await savePoll(
    store,
    poll([
      judged('a', by('ada', { publishedAt: later(-5 * HOUR) })),
      judged('a2', by('ada', { publishedAt: later(-4 * HOUR) })),
      judged('b', by('bo', { publishedAt: later(-3 * HOUR) })),
      judged('c', by('cy', { publishedAt: later(-2 * HOUR) })),
    ]),
  )
  return store
}

const at = (hours: number, who = 'ada') => ({ at: later(hours * HOUR), by: who })
const say = (store: Store, caseId: number, command: Command, hours: number, who = 'ada') =>
  runCommand(store, { caseId, command, when: at(hours, who) })
const merge = (store: Store, caseIds: readonly number[], hours: number, who = 'ada') =>
  runMerge(store, { caseIds, when: at(hours, who) }, (place) => place !== 'reddit')
const split = (store: Store, caseId: number, urls: readonly string[], hours: number, who = 'ada') =>
  runSplit(store, { caseId, urls, when: at(hours, who) })
const undo = (store: Store, caseId: number, hours: number, who = 'ada') =>
  runUndo(store, { caseId, ...at(hours, who) })

const urlOf = (key: string) => `https://forum.example/${key}`

/** Which posts each case has, by the ends of their addresses, and whether one of them is due. */
async function cases(store: Store, brands = [brand]) {
  const found = await store.cases.candidates({ brands, all: true })
  const whole = await store.cases.mentions(found.map(({ mentionId }) => mentionId))
  const posts: Record<number, string> = {}
  for (const { post, due, case: file } of whole.toSorted((one, two) => one.id - two.id))
    posts[file.id] = `${posts[file.id] ?? ''}${post.url.split('/').at(-1)}${due ? '!' : ''} `
  return posts
}

everyStore(({ open }) => {
  test('the first has the posts of all, and the numbers of the others lead to it', async () => {
    const store = await filled(open)
    expect(await merge(store, [firstCase, secondCase, thirdCase], 1)).toMatchObject({
      merged: [
        { caseId: secondCase, posts: 1 },
        { caseId: thirdCase, posts: 1 },
      ],
    })
    expect(await cases(store)).toEqual({ [firstCase]: 'a! a2! b! c! ' })
    for (const id of [firstCase, secondCase, thirdCase])
      expect((await store.cases.file(id))?.case.id).toBe(firstCase)
    const file = await store.cases.file(firstCase)
    expect(file?.history.map(({ code }) => code)).toEqual(['opened', 'mention-added', 'merged', 'merged'])
    const { histories } = await store.records.facts({ caseIds: [secondCase], withHistory: true })
    expect(histories.get(secondCase)).toMatchObject([
      { code: 'opened' },
      { code: 'removed', by: 'ada', args: { why: 'merged', into: firstCase } },
    ])
  })

  test('how they were handled becomes one, and opened is when the first of them was', async () => {
    const store = await filled(open)
    await savePoll(store, poll([judged('d', by('dee'))], { at: later(HOUR) }))
    const dee = Math.max(...Object.keys(await cases(store)).map(Number))
    await say(store, dee, { do: 'tag', tag: 'vip' }, 2)
    await say(store, dee, { do: 'resolve' }, 3)
    await say(store, firstCase, { do: 'assign', to: 'ben' }, 4)
    await say(store, firstCase, { do: 'tag', tag: 'refund' }, 4)
    await merge(store, [dee, firstCase], 5)
    expect((await store.cases.file(dee))?.case).toMatchObject({
      state: 'new',
      owner: 'ben',
      tags: ['vip', 'refund'],
      openedAt: later(0),
      touchedAt: later(4 * HOUR),
    })
    expect((await cases(store))[dee]).toBe('a! a2! d! ')
    await undo(store, dee, 6)
    expect((await store.cases.file(dee))?.case).toMatchObject({
      state: 'resolved',
      tags: ['vip'],
      openedAt: later(HOUR),
    })
    expect(await cases(store)).toMatchObject({ [dee]: 'd ', [firstCase]: 'a! a2! ' })
  })

  test('is taken back with everything as it was, but for what was added since', async () => {
    const store = await filled(open)
    await say(store, secondCase, { do: 'tag', tag: 'vip' }, 1)
    await say(store, secondCase, { do: 'resolve' }, 2)
    await say(store, thirdCase, { do: 'ignore' }, 2)
    const before = await cases(store)
    const files = async () =>
      await Promise.all(
        [secondCase, thirdCase].map(async (id) => {
          const { revision: _, ...file } = (await store.cases.file(id))?.case ?? {}
          return file
        }),
      )
    const were = await files()
    await merge(store, [firstCase, secondCase, thirdCase], 3)
    expect(await cases(store)).toEqual({ [firstCase]: 'a! a2! b! c! ' })
    // Whose case became part of another goes on in that one.
    await savePoll(store, poll([judged('b2', by('bo'))], { at: later(4 * HOUR) }))
    expect(await cases(store)).toEqual({ [firstCase]: 'a! a2! b! c! b2! ' })
    expect(await undo(store, firstCase, 5, 'ben')).toMatchObject({ refusal: { last: { by: 'ada' } } })
    expect(await undo(store, firstCase, 5)).toMatchObject({
      undone: [{ code: 'merged' }, { code: 'merged' }],
    })
    expect(await cases(store)).toEqual({ ...before, [firstCase]: 'a! a2! b2! ' })
    expect(await files()).toEqual(were)
    // And once more.
    await merge(store, [secondCase, firstCase], 6)
    expect((await store.cases.file(firstCase))?.case.id).toBe(secondCase)
    expect((await cases(store))[secondCase]).toBe('a! a2! b! b2! ')
    await undo(store, secondCase, 7)
    expect(await cases(store)).toEqual({ ...before, [firstCase]: 'a! a2! b2! ' })
  })

  test('who decided on a case before it went and came back has to decide again', async () => {
    const store = await filled(open)
    const facts = await store.records.facts({ caseIds: [secondCase] })
    const file = facts.cases.find(({ id }) => id === secondCase)
    await merge(store, [firstCase, secondCase], 1)
    await undo(store, firstCase, 2)
    if (file === undefined) throw new Error('There is no such case')
    const stale = changes({ cases: [{ file, isNew: false, events: [] }] })
    expect(await store.records.apply(stale)).toBe('conflict')
  })

  test('one that took others in becomes part of yet another, and all of it is taken back step by step', async () => {
    const store = await filled(open)
    const before = await cases(store)
    await merge(store, [secondCase, thirdCase], 1)
    await merge(store, [firstCase, secondCase], 2)
    expect((await store.cases.file(thirdCase))?.case.id).toBe(firstCase)
    expect(await store.cases.leadingTo([thirdCase])).toEqual(new Map([[thirdCase, firstCase]]))
    await undo(store, firstCase, 3)
    expect((await store.cases.file(thirdCase))?.case.id).toBe(secondCase)
    await undo(store, secondCase, 4)
    expect(await cases(store)).toEqual(before)
  })

  test('what is out of sight goes with its case and comes back with it', async () => {
    const store = await filled(open)
    await savePoll(store, poll([judged('b3', by('bo'))], { at: later(HOUR) }))
    const bo = (await store.records.facts({ caseIds: [secondCase] })).mentions.filter(
      ({ caseId }) => caseId === secondCase,
    )
    const hide = bo.slice(1).map(({ postId }) => ({ postId, startsPromise: true, mentions: [] }))
    await saveVerdicts(store, [brand], hide, later(2 * HOUR), false)
    await merge(store, [firstCase, secondCase], 3)
    await undo(store, firstCase, 4)
    const again = bo.slice(1).map(({ postId }) => ({ postId, startsPromise: true, mentions: [complaint()] }))
    await saveVerdicts(store, [brand], again, later(5 * HOUR), false)
    expect((await cases(store))[secondCase]).toBe('b! b3! ')
  })

  test('is refused across brands, of one case alone, of one that is not there, and where a place does not allow it', async () => {
    const store = await filled(open)
    await savePoll(
      store,
      poll([
        judged('o', { ...by('eve'), mentions: [complaint({ brand: other })] }),
        judged('r', by('eve', { place: 'reddit' })),
        judged('r2', by('fay', { place: 'reddit' })),
      ]),
    )
    const all = await cases(store, [brand, other])
    const ofKey = (key: string) => Number(Object.keys(all).find((id) => all[Number(id)]?.startsWith(key)))
    for (const [caseIds, refusal] of [
      [[firstCase, ofKey('o')], { why: 'brand', caseId: ofKey('o'), brand, other }],
      [[firstCase, firstCase], { why: 'nothing' }],
      [[firstCase], { why: 'nothing' }],
      [[], { why: 'nothing' }],
      [[firstCase, 4711], { why: 'no-case', caseId: 4711 }],
      [[4711, firstCase], { why: 'no-case', caseId: 4711 }],
      [
        [firstCase, ofKey('r')],
        { why: 'place', place: 'reddit', others: ['forum.example'], caseIds: [ofKey('r')] },
      ],
      [
        [ofKey('r'), secondCase, firstCase],
        { why: 'place', place: 'reddit', others: ['forum.example'], caseIds: [ofKey('r')] },
      ],
    ] as const)
      expect(await merge(store, caseIds, 1)).toEqual({
        merged: [],
        refusal: { refused: 'merge', ...refusal },
      })
    expect(await cases(store, [brand, other])).toEqual(all)
    expect(await merge(store, [ofKey('r'), ofKey('r2')], 1)).toMatchObject({ merged: [{ posts: 1 }] })
  })

  test('500 posts are one change', async () => {
    const store = await filled(open)
    const posts = Array.from({ length: 500 }, (_, number) => judged(`many${number}`, by('max')))
    await savePoll(store, poll(posts))
    const max = Number(Object.keys(await cases(store)).at(-1))
    expect(await merge(store, [firstCase, max], 1)).toMatchObject({ merged: [{ caseId: max, posts: 500 }] })
    expect(Object.keys(await cases(store)).map(Number)).toEqual([firstCase, secondCase, thirdCase])
    await undo(store, firstCase, 2)
    expect((await cases(store))[firstCase]).toBe('a! a2! ')
  })

  test('posts become a case of their own, which waits', async () => {
    const store = await filled(open)
    await say(store, firstCase, { do: 'assign', to: 'ben' }, 1)
    await say(store, firstCase, { do: 'resolve' }, 1)
    const done = await split(store, firstCase, [urlOf('a2')], 2)
    const part = done.into?.caseId ?? 0
    expect(done.into).toEqual({ caseId: part, posts: 1, back: false })
    expect(await cases(store)).toMatchObject({ [firstCase]: 'a ', [part]: 'a2! ' })
    const file = await store.cases.file(part)
    expect(file?.case).toMatchObject({ state: 'new', owner: 'ben', openedAt: later(2 * HOUR) })
    expect(file?.case.person?.author.handle).toBe('ada')
    expect(file?.history).toMatchObject([{ code: 'split-off', by: 'ada', args: { from: firstCase } }])
    expect((await store.cases.file(firstCase))?.history.at(-1)).toMatchObject({
      code: 'split',
      args: { into: part },
    })
    expect(await store.cases.doneBy('ada', { brands: [brand], limit: 2 })).toMatchObject([
      { caseId: firstCase, event: { code: 'split' } },
      { caseId: part, event: { code: 'split-off' } },
    ])
  })

  test.each([
    { name: 'on the case that they were part of', on: 0 },
    { name: 'on their own', on: 1 },
  ])('is taken back $name, with what came in since', async ({ on }) => {
    const store = await filled(open)
    await say(store, firstCase, { do: 'resolve' }, 1)
    const part = (await split(store, firstCase, [urlOf('a2')], 2)).into?.caseId ?? 0
    await savePoll(store, poll([judged('a3', by('ada'))], { at: later(3 * HOUR) }))
    expect((await cases(store))[part]).toBe('a2! a3! ')
    expect(await undo(store, [firstCase, part][on] ?? 0, 4)).toMatchObject({ undone: [{ code: 'split' }] })
    expect((await cases(store))[firstCase]).toBe('a a2 a3 ')
    expect((await store.cases.file(part))?.case.id).toBe(firstCase)
    expect(await undo(store, part, 5)).toEqual({ undone: [] })
  })

  test('is not taken back where somebody did something with either', async () => {
    const store = await filled(open)
    const part = (await split(store, firstCase, [urlOf('a2')], 2)).into?.caseId ?? 0
    await say(store, part, { do: 'acknowledge' }, 3, 'ben')
    const refusal = { refusal: { last: { code: 'acknowledged', by: 'ben' } } }
    expect(await undo(store, firstCase, 4)).toMatchObject(refusal)
    expect(await undo(store, part, 4)).toMatchObject(refusal)
    await undo(store, part, 5, 'ben')
    await say(store, firstCase, { do: 'resolve' }, 6, 'cy')
    expect(await undo(store, part, 7)).toMatchObject({ refusal: { last: { code: 'resolved', by: 'cy' } } })
    await undo(store, firstCase, 8, 'cy')
    await merge(store, [secondCase, part], 9)
    expect(await undo(store, firstCase, 10)).toMatchObject({
      refusal: { last: { code: 'removed', args: { into: secondCase } } },
    })
    await undo(store, secondCase, 11)
    expect(await undo(store, firstCase, 12)).toMatchObject({ undone: [{ code: 'split' }] })
    expect((await cases(store))[firstCase]).toBe('a! a2! ')
  })

  test('of several people, each goes on in the case that has their posts', async () => {
    const store = await filled(open)
    await merge(store, [firstCase, secondCase, thirdCase], 1)
    const part = (await split(store, firstCase, [urlOf('b'), urlOf('c')], 2)).into?.caseId ?? 0
    await savePoll(
      store,
      poll([judged('a9', by('ada')), judged('b9', by('bo')), judged('c9', by('cy'))], {
        at: later(3 * HOUR),
      }),
    )
    expect(await cases(store)).toEqual({ [firstCase]: 'a! a2! a9! ', [part]: 'b! c! b9! c9! ' })
  })

  test('nothing is split off that is not there, nor everything', async () => {
    const store = await filled(open)
    const before = await cases(store)
    for (const [caseId, urls, refusal] of [
      [firstCase, [urlOf('b')], { why: 'no-post', url: urlOf('b') }],
      [firstCase, [urlOf('a2'), 'nonsense'], { why: 'no-post', url: 'nonsense' }],
      [firstCase, [urlOf('a'), urlOf('a2')], { why: 'nothing-left', posts: 2 }],
      [firstCase, [], { why: 'nothing-left', posts: 2 }],
      [secondCase, [urlOf('b')], { why: 'nothing-left', posts: 1 }],
      [4711, [urlOf('a')], { why: 'no-case', caseId: 4711 }],
    ] as const)
      expect(await split(store, caseId, urls, 1)).toEqual({ refusal: { refused: 'split', ...refusal } })
    expect(await cases(store)).toEqual(before)
    // Written in another way, and twice.
    const same = [`${urlOf('a2')}?utm_source=mail`, urlOf('a2')]
    expect(await split(store, firstCase, same, 1)).toMatchObject({ into: { posts: 1 } })
  })
})

everyStore(({ open }) => {
  test('a case that became part of another is there again when exactly its posts leave', async () => {
    const store = await filled(open)
    const before = await cases(store)
    await merge(store, [firstCase, secondCase], 1)
    expect(await split(store, firstCase, [urlOf('b')], 2)).toMatchObject({
      into: { caseId: secondCase, posts: 1, back: true },
    })
    expect(await cases(store)).toEqual(before)
    expect(await store.cases.leadingTo([secondCase])).toEqual(new Map([[secondCase, secondCase]]))
    expect((await store.cases.file(secondCase))?.case.person?.author.name).toBe('bo')

    // Whatever is done with it is its own, and is taken back in the order in which it was done.
    await say(store, secondCase, { do: 'resolve' }, 3, 'ben')
    expect(await undo(store, firstCase, 4)).toMatchObject({ refusal: { last: { code: 'resolved' } } })
    await undo(store, secondCase, 5, 'ben')
    expect(await undo(store, firstCase, 6)).toMatchObject({ undone: [{ code: 'split' }] })
    expect(await store.cases.leadingTo([secondCase])).toEqual(new Map([[secondCase, firstCase]]))
    expect(await undo(store, firstCase, 7)).toMatchObject({ undone: [{ code: 'merged' }] })
    expect(await cases(store)).toEqual(before)
    expect((await store.cases.file(secondCase))?.case).toMatchObject({ state: 'new' })
  })

  test('it may come and go several times, and marks of its posts follow', async () => {
    const store = await filled(open)
    await say(store, secondCase, { do: 'mark', verdict: 'fine', url: undefined }, 1)
    for (const hours of [2, 5]) {
      await merge(store, [firstCase, secondCase], hours)
      expect(await split(store, firstCase, [urlOf('b')], hours + 1)).toMatchObject({
        into: { caseId: secondCase, back: true },
      })
    }
    await say(store, secondCase, { do: 'mark', verdict: 'complaint', url: undefined }, 8)
    await undo(store, secondCase, 9)
    expect((await store.cases.file(secondCase))?.mentions).toMatchObject([{ mark: 'fine' }])
    for (const hours of [10, 11, 12, 13]) await undo(store, firstCase, hours)
    expect(await cases(store)).toMatchObject({ [firstCase]: 'a! a2! ', [secondCase]: 'b ' })
  })

  test('part of its posts is a new case, and its number leads to where most of it stays', async () => {
    const store = await filled(open)
    await merge(store, [secondCase, firstCase], 1)
    const some = await split(store, secondCase, [urlOf('a')], 2)
    expect(some).toMatchObject({ into: { posts: 1, back: false } })
    expect(await casesLedTo(store, [firstCase])).toMatchObject({
      elsewhere: [
        { typed: firstCase, caseId: secondCase, others: [some.into?.caseId], by: 'ada', since: later(HOUR) },
      ],
    })
    // With the last of them leaves the number.
    expect(await split(store, secondCase, [urlOf('a2')], 3)).toMatchObject({ into: { caseId: firstCase } })
    expect(await casesLedTo(store, [firstCase, secondCase, 98765])).toMatchObject({ elsewhere: [] })
  })

  test('a number leads to the case that has its posts, also where they went on to a third one', async () => {
    const store = await filled(open)
    await merge(store, [firstCase, secondCase, thirdCase], 1)
    // Both of them leave together, under the number of the first of them.
    const gone = await split(store, firstCase, [urlOf('b'), urlOf('c')], 2)
    expect(gone).toMatchObject({ into: { caseId: secondCase, posts: 2 } })
    const { leads, elsewhere } = await casesLedTo(store, [thirdCase])
    expect(leads).toEqual(new Map([[thirdCase, secondCase]]))
    expect(elsewhere).toMatchObject([{ typed: thirdCase, caseId: secondCase, others: [] }])
  })
})
