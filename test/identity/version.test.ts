import { expect, test } from 'vitest'
import { hashAfter, hashOf, versionOf } from '../../src/identity/version.js'

const WHOLE = 'Northwind is down since this morning, my shop loses money, and nobody answers my ticket.'
const whole = { text: WHOLE, hash: hashOf({ text: WHOLE }) }
const edited = { text: `${WHOLE} Solved!`, hash: hashOf({ text: `${WHOLE} Solved!` }) }
const part = (text: string) => ({ text, hash: hashOf({ text, isExcerpt: true }) })
const excerpt = part('Northwind is down since this morning...')
const other = part('...my shop loses money, and nobody answers...')

/** What a source gives after what it gave last. */
const after = (before: { text: string; hash: string } | undefined, now: { text: string; hash: string }) =>
  versionOf({ hash: before?.hash, textLength: before?.text.length ?? 0 }, now)

test('other words of the same source are an edit, and the same ones are none', () => {
  expect(after(whole, whole)).toBe('same')
  expect(after(whole, edited)).toBe('edit')
  expect(after(excerpt, excerpt)).toBe('same')
  expect(after(excerpt, other)).toBe('edit')
})

test('what shows an excerpt now and the whole then edits nothing', () => {
  expect(after(excerpt, whole)).toBe('fuller')
  expect(after(whole, excerpt)).toBe('same')
  expect(after(part(WHOLE), whole)).toBe('same')
})

test('of the first version that a source gives, a fuller one counts, whole or not', () => {
  expect(versionOf({ hash: undefined, textLength: 10 }, excerpt)).toBe('fuller')
  expect(versionOf({ hash: undefined, textLength: WHOLE.length }, excerpt)).toBe('same')
})

test('an edit is told by the whole, as long as the source gave it', () => {
  expect(hashAfter(undefined, excerpt.hash)).toBe(excerpt.hash)
  expect(hashAfter(excerpt.hash, whole.hash)).toBe(whole.hash)
  const kept = hashAfter(whole.hash, excerpt.hash)
  expect(kept).toBe(whole.hash)
  expect(versionOf({ hash: kept, textLength: WHOLE.length }, edited)).toBe('edit')
})
