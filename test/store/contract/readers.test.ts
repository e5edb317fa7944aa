import { expect, test } from 'vitest'
import type { StoredReader } from '../../../src/store/port/readers.js'
import { later, noon } from '../sample.js'
import { everyStore } from './every-store.js'

const chat: StoredReader = { name: 'chat', cursor: 'c1.one', movedAt: noon, moves: 0 }

everyStore(({ open }) => {
  test('a new store knows of none', async () => {
    expect(await (await open()).readers.all()).toEqual([])
  })

  test('one moves on from where it was found, and from nowhere else', async () => {
    const { readers } = await open()
    expect(await readers.move(chat)).toBe(true)
    expect(await readers.all()).toEqual([{ ...chat, moves: 1 }])
    const on = { name: 'chat', cursor: 'c1.two', movedAt: later(60), moves: 1 }
    expect(await readers.move(on)).toBe(true)
    const stands = [{ ...on, moves: 2 }]
    expect(await readers.all()).toEqual(stands)
    // Two that began at the same place: the second one comes too late.
    expect(await readers.move({ ...on, cursor: 'c1.three' })).toBe(false)
    expect(await readers.move({ ...chat, cursor: 'c1.four' })).toBe(false)
    expect(await readers.all()).toEqual(stands)
  })

  test('each has its own place; all are told by name', async () => {
    const { readers } = await open()
    await readers.move({ ...chat, name: 'wall' })
    await readers.move(chat)
    expect((await readers.all()).map(({ name }) => name)).toEqual(['chat', 'wall'])
  })

  test('one that is removed begins anew, and does not come back by who read under its name before', async () => {
    const { readers } = await open()
    expect(await readers.remove('chat')).toBe(false)
    await readers.move(chat)
    expect(await readers.remove('chat')).toBe(true)
    expect(await readers.all()).toEqual([])
    expect(await readers.move({ ...chat, moves: 1 })).toBe(false)
    expect(await readers.move(chat)).toBe(true)
  })

  test('a store is told from others, for good', async () => {
    const [one, other] = [await open(), await open()]
    const identity = await one.facts.identity()
    expect(identity).toMatch(/^[\da-f]{32}$/)
    expect(await one.facts.identity()).toBe(identity)
    expect(await other.facts.identity()).not.toBe(identity)
  })
})
