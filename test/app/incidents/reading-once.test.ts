import { expect, test } from 'vitest'
import { readingOnce } from '../../../src/app/incidents/reading-once.js'
import type { Store } from '../../../src/store/port.js'

/** A store of which the mentions 1 to 9 are there. */
function storeAsked() {
  const asked: (readonly number[])[] = []
  const mentions = async (ids: readonly number[]) => {
    asked.push(ids)
    return ids.flatMap((id) => (id < 10 ? [{ id }] : []))
  }
  return { asked, store: { incidents: {}, cases: { mentions } } as unknown as Store }
}

test('each mention is asked for once, and given in the order asked for', async () => {
  const { asked, store } = storeAsked()
  const { cases } = readingOnce(store)
  expect(await cases.mentions([3, 1, 12])).toEqual([{ id: 3 }, { id: 1 }])
  expect(await cases.mentions([5, 12, 1, 3])).toEqual([{ id: 5 }, { id: 1 }, { id: 3 }])
  expect(await cases.mentions([1, 5])).toEqual([{ id: 1 }, { id: 5 }])
  expect(asked).toEqual([[3, 1, 12], [5]])
})

test('another look asks anew', async () => {
  const { asked, store } = storeAsked()
  await readingOnce(store).cases.mentions([1])
  await readingOnce(store).cases.mentions([1])
  expect(asked).toEqual([[1], [1]])
})
