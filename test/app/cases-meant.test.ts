import { expect, test } from 'vitest'
import { casesMeant } from '../../src/app/cases-meant.js'
import { runCommand } from '../../src/app/run-command.js'
import { beginningOfId, shortId } from '../../src/cases/short-id.js'
import type { Store } from '../../src/store/port.js'
import { openMemoryStore } from '../store/memory/index.js'
import { allMentions, brand, complaint, HOUR, judged, later, poll, savePoll } from '../store/sample.js'

const other = 'Contoso Mail'
const watched = { brands: [brand], now: later(2 * HOUR) }

/** Cases of many people with this brand, all of which wait; the ids by number. */
async function filled(people = 40, name = brand): Promise<{ store: Store; ids: Map<string, number> }> {
  const store = openMemoryStore()
  await savePoll(
    store,
    poll(
      Array.from({ length: people }, (_, index) =>
        judged(`p${index}`, {
          post: { author: { name: `person${index}` } },
          mentions: [complaint({ brand: name })],
        }),
      ),
    ),
  )
  const cases = (await allMentions(store, [name])).map((mention) => mention.case.id)
  return { store, ids: new Map(cases.map((id) => [shortId(id), id])) }
}

const typed = (...words: string[]) => ({ typed: words, piped: [] })
const piped = (...words: string[]) => ({ typed: [], piped: words })

/** The shortest beginning that no other id has. */
const uniqueBeginning = (id: string, ids: Iterable<string>) =>
  [1, 2, 3]
    .map((length) => id.slice(0, length))
    .find((start) => [...ids].filter((one) => one.startsWith(start)).length === 1) ?? id

function byFirstSign(ids: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const id of ids) found.set(id.slice(0, 1), [...(found.get(id.slice(0, 1)) ?? []), id])
  return found
}

test('whole ids, and beginnings that no other has, mean their cases, in the order named, each once', async () => {
  const { store, ids } = await filled()
  const named = [...ids.keys()]
  const words = named.flatMap((id) => [id, `#${uniqueBeginning(id, named).toUpperCase()}`, ` ${id}, `])
  expect(await casesMeant(store, watched, typed(...words))).toEqual({
    caseIds: [...ids.values()],
    words: new Set(words.map((word) => beginningOfId(word))).size,
    wrong: [],
    elsewhere: [],
  })
  expect((await casesMeant(store, watched, piped(...named.reverse()))).caseIds).toEqual(
    [...ids.values()].reverse(),
  )
})

test('a beginning that several have is told with all of them', async () => {
  const { store, ids } = await filled(200)
  const byFirst = byFirstSign(ids.keys())
  for (const [first, some] of byFirst) {
    const { caseIds, wrong } = await casesMeant(store, watched, typed(first))
    if (some.length === 1) expect(caseIds).toEqual([ids.get(some[0] ?? '')])
    else
      expect(wrong).toEqual([
        { word: first, fits: expect.toSatisfy((fits: number[]) => fits.length === some.length) },
      ])
  }
  expect(Math.max(...Array.from(byFirst.values(), ({ length }) => length))).toBeGreaterThan(1)
})

test('a beginning means the one that is due before those that are not', async () => {
  const { store, ids } = await filled(200)
  const [first, some = []] = [...byFirstSign(ids.keys())].find(([, { length }]) => length > 2) ?? ['']
  const [kept, ...done] = some.map((id) => ids.get(id) ?? 0)
  for (const caseId of done)
    await runCommand(store, { caseId, command: { do: 'ignore' }, when: { at: later(HOUR), by: 'ada' } })
  expect(await casesMeant(store, watched, typed(first))).toEqual({
    caseIds: [kept],
    words: 1,
    wrong: [],
    elsewhere: [],
  })
  await runCommand(store, {
    caseId: kept ?? 0,
    command: { do: 'ignore' },
    when: { at: later(HOUR), by: 'ada' },
  })
  const { wrong } = await casesMeant(store, watched, typed(first))
  expect(wrong.map(({ fits }) => fits.length)).toEqual([some.length])
})

test('a whole id is known whatever its brand, a beginning only of the brands that are watched', async () => {
  const { store, ids } = await filled(1, other)
  const [id = '', number = 0] = [...ids][0] ?? []
  expect(await casesMeant(store, watched, typed(id))).toEqual({
    caseIds: [number],
    words: 1,
    wrong: [],
    elsewhere: [],
  })
  const start = id.slice(0, 2)
  expect(await casesMeant(store, watched, typed(start))).toEqual({
    caseIds: [],
    words: 1,
    wrong: [{ word: start, fits: [] }],
    elsewhere: [],
  })
  expect((await casesMeant(store, { ...watched, brands: [other] }, typed(start))).caseIds).toEqual([number])
})

test('a beginning that was piped in means nothing, since the words of any text begin some id', async () => {
  const { store, ids } = await filled(1)
  const [id = ''] = ids.keys()
  const start = id.slice(0, 2)
  expect((await casesMeant(store, watched, piped(start))).wrong).toEqual([{ word: start, fits: [] }])
})

test('an argument of several ids has wrong ones of its own', async () => {
  const { store, ids } = await filled(2)
  const [a = '', b = ''] = ids.keys()
  expect(await casesMeant(store, watched, typed(`${a} zzzz ${b}`, 'zzzz'))).toEqual({
    caseIds: [...ids.values()],
    words: 3,
    wrong: [{ word: 'zzzz', fits: [] }],
    elsewhere: [],
  })
})

test.each([
  '',
  ' ',
  '#',
  'ku',
  '%',
  '*',
  'k*',
  '-',
  '1e9',
  'https://forum.example/',
  'Ada Lovelace',
  'Bo Bright',
  '😀',
])('%j stands for no case', async (word) => {
  const { store } = await filled(3)
  const { caseIds, wrong } = await casesMeant(store, watched, typed(word))
  expect({ caseIds, words: wrong.map((one) => one.word) }).toEqual({ caseIds: [], words: [word] })
})

test('of a thousand ids the wrong ones are told, and the others found', async () => {
  const { store, ids } = await filled(997)
  const words = [...ids.keys()]
  const wrong = ['zzzzzz', 'nobody', '???']
  words.splice(500, 0, ...wrong)
  const found = await casesMeant(store, watched, piped(...words))
  expect(found.caseIds).toEqual([...ids.values()])
  expect(found.wrong.map(({ word }) => word)).toEqual(wrong)
})
