import { randomBytes } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cursorOf, toldBy } from '../../../src/app/cursor.js'
import { MentionsError } from '../../../src/model/error.js'
import type { Told } from '../../../src/views/changes.js'

const STORE = 'a'.repeat(32)

const told: fc.Arbitrary<Told> = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 1_000_000_000 }),
      caseId: fc.integer({ min: 1, max: 1_000_000_000 }),
      postId: fc.string(),
      brand: fc.constantFrom('Northwind Hosting', 'Contoso "Mail"', '\u202e🔥'),
      mark: fc.string({ minLength: 8, maxLength: 8 }),
    }),
    { selector: ({ id }) => id },
  )
  .map((all) => new Map(all.map(({ id, ...one }) => [id, one])))

const refusal = (cursor: string, store = STORE): unknown => {
  try {
    return toldBy(cursor, store)
  } catch (error) {
    return error
  }
}

test('a cursor is one word for a shell, and gives back what was told', () => {
  fc.assert(
    fc.property(told, (all) => {
      const cursor = cursorOf(all, STORE)
      expect(cursor).toMatch(/^c1\.[\w-]+$/)
      expect(toldBy(cursor, STORE)).toEqual(all)
      expect(toldBy(` ${cursor}\n`, STORE)).toEqual(all)
    }),
  )
})

test('it does not say in which order it was told', () => {
  const one = { caseId: 1, postId: '1', brand: 'Northwind Hosting', mark: 'abcdefgh' }
  const two = { ...one, caseId: 2 }
  const [forth, back] = [
    new Map([
      [1, one],
      [2, two],
    ]),
    new Map([
      [2, two],
      [1, one],
    ]),
  ]
  expect(cursorOf(forth, STORE)).toBe(cursorOf(back, STORE))
})

test('start is the beginning', () => expect(toldBy('start', STORE)).toEqual(new Map()))

test('what was cut or changed anywhere is no cursor, and no other one', () => {
  const one = { caseId: 1, postId: '1', brand: 'Northwind Hosting', mark: 'abcdefgh' }
  const cursor = cursorOf(new Map([1, 2, 3].map((id) => [id, { ...one, caseId: id }])), STORE)
  const spoilt = Array.from({ length: cursor.length }, (_, at) => [
    cursor.slice(0, at),
    cursor.slice(0, at) + (cursor.charAt(at) === 'x' ? 'y' : 'x') + cursor.slice(at + 1),
  ]).flat()
  // The last letter has bits that say nothing.
  for (const each of spoilt.filter(
    (one) => Buffer.from(one.slice(3), 'base64url').compare(Buffer.from(cursor.slice(3), 'base64url')) !== 0,
  ))
    expect(refusal(each), each).toBeInstanceOf(MentionsError)
})

test.each([
  ['', /no cursor/],
  ['hello', /no cursor/],
  ['c1.', /no cursor/],
  ['c1.!!', /no cursor/],
  [`c1.${deflateSync('{"store":"a","brands":[],"told":[[1]]}').toString('base64url')}`, /no cursor/],
  ['c2.abc', /newer version/],
  [cursorOf(new Map(), 'b'.repeat(32)), /another store/],
])('%j is refused, with what to do', (cursor, says) => {
  expect(refusal(cursor)).toMatchObject({
    message: expect.stringMatching(says),
    hint: expect.stringContaining('--after start'),
  })
})

test('a thousand posts take some 16 letters each, so that a command line holds thousands', () => {
  const many = new Map(
    Array.from({ length: 1_000 }, (_, at) => [
      10_000 + 7 * at,
      {
        caseId: 9_000 + 6 * at,
        postId: String(40_000 + 31 * at),
        brand: 'Northwind Hosting',
        mark: randomBytes(6).toString('base64url'),
      },
    ]),
  )
  expect(cursorOf(many, STORE).length).toBeLessThan(18_000)
})
