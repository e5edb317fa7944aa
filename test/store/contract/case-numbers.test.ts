import { expect, test } from 'vitest'
import { oneOfTwo } from '../../../src/records/second-name.js'
import type { Store } from '../../../src/store/port.js'
import {
  allMentions,
  brand,
  complaint,
  HOUR,
  judged,
  later,
  poll,
  savePoll,
  saveVerdicts,
} from '../sample.js'
import { everyStore } from './every-store.js'

const other = 'Contoso Mail'

/** Both brands, each with a case of one person; their numbers. */
async function twoCases(store: Store): Promise<readonly [number, number]> {
  const both = [complaint(), complaint({ brand: other })]
  await savePoll(store, poll([judged('a', { mentions: both })]))
  const idOf = async (name: string) => (await allMentions(store, [name]))[0]?.case.id ?? 0
  return [await idOf(brand), await idOf(other)]
}

everyStore(({ open }) => {
  test('a number leads to its own case, and one that nobody has leads nowhere', async () => {
    const store = await open()
    const [one, two] = await twoCases(store)
    const found = await store.cases.leadingTo([two, 98765, one, 0, one])
    expect(new Map(found)).toEqual(
      new Map([
        [one, one],
        [two, two],
      ]),
    )
    expect((await store.cases.leadingTo([])).size).toBe(0)
  })

  test('the number of a case that another took over leads to that one', async () => {
    const store = await open()
    const [one, two] = await twoCases(store)
    await store.records.renameBrand({
      from: brand,
      to: other,
      at: later(HOUR),
      mailKey: (key) => key,
      one: oneOfTwo,
      merged: () => new Map(),
    })
    const kept = (await store.cases.file(one))?.case.id
    expect(await store.cases.leadingTo([one, two])).toEqual(
      new Map([
        [one, kept],
        [two, kept],
      ]),
    )
    expect(await store.cases.numbers([brand, other])).toEqual([kept])
  })

  test('a case of which nothing is in sight has no number, and leads nowhere', async () => {
    const store = await open()
    const [one, two] = await twoCases(store)
    const [post] = await store.posts.stored(undefined, 1)
    await saveVerdicts(
      store,
      [brand],
      [{ postId: post?.post.id ?? '', startsPromise: true, mentions: [] }],
      later(HOUR),
      false,
    )
    expect([...(await store.cases.leadingTo([one, two])).keys()]).toEqual([two])
    expect(await store.cases.numbers([brand, other])).toEqual([two])
  })

  test.each([
    { brands: [brand], finds: [0] },
    { brands: [other], finds: [1] },
    { brands: [brand, other], finds: [0, 1] },
    { brands: [], finds: [] },
    { brands: ['Unknown'], finds: [] },
  ])('numbers of $brands', async ({ brands, finds }) => {
    const store = await open()
    const both = await twoCases(store)
    const numbers = await store.cases.numbers(brands)
    expect([...numbers].sort((one, two) => one - two)).toEqual(finds.map((at) => both[at]).sort())
  })

  test('of some cases those about none of the brands are told, with what they are about', async () => {
    const store = await open()
    const [one, two] = await twoCases(store)
    const asked = async (...brands: string[]) =>
      new Map(await store.cases.ofOtherBrands([two, one, 98765, one], brands))
    expect(await asked(brand)).toEqual(new Map([[two, other]]))
    expect(await asked(brand, other)).toEqual(new Map())
    expect([...(await asked()).values()].sort()).toEqual([brand, other].sort())
    expect((await store.cases.ofOtherBrands([], [])).size).toBe(0)
  })
})
