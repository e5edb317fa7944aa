// A store joins the suite by its line in test/store/contract/stores.ts: nothing else there knows which stores there are.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stores } from '../store/contract/stores.js'

const folder = new URL('../store/contract/', import.meta.url)
const files = readdirSync(folder)
const text = (file: string): string => readFileSync(new URL(file, folder), 'utf8')
const tests = files.filter((file) => file.endsWith('.test.ts'))

test('every test of the contract is asked of every store', () => {
  expect(tests).not.toEqual([])
  expect(tests.filter((file) => !/\beveryStore\(|\bfrom '\.\/stores\.js'/.test(text(file)))).toEqual([])
  // What stands outside is asked of no store.
  const outside = tests.filter((file) => /^test\b/m.test(text(file)) && !/\bstores\b/.test(text(file)))
  expect(outside).toEqual([])
})

test('only the list knows which stores there are', () => {
  const naming = files.filter(
    (file) => file !== 'stores.ts' && /sqlite|openMemory|['"/]memory/i.test(text(file)),
  )
  expect(naming).toEqual([])
  expect(new Set(stores.map(({ name }) => name)).size).toBe(stores.length)
})

test('every method of every port is asked for', async () => {
  const asked = tests.map(text).join('\n')
  for (const { open } of stores) {
    const { close, ...ports } = await open()
    const methods = Object.entries(ports).flatMap(([port, of]) =>
      Object.keys(of).map((method) => `${port}.${method}(`),
    )
    close()
    expect(methods.length).toBeGreaterThan(20)
    expect(methods.filter((method) => !asked.includes(method))).toEqual([])
  }
})
