import { describe, expect, test } from 'vitest'
import { type Found, type Known, recognise } from '../../src/identity/recognise.js'

const DAY = 86_400_000
const start = new Date('2026-11-01T12:00:00Z')
const days = (count: number) => new Date(start.getTime() + count * DAY)
const words = 'Northwind is down and I lose money'
const others = 'Nobody ever picks up the phone there'
const alone = { isNameShared: false, isTaken: false }

const found: Found = {
  keys: ['forum.example:1', 'https://forum.example/t/1'],
  url: 'https://forum.example/t/1',
  text: words,
  hash: 'now',
  author: { name: 'bob' },
  publishedAt: start,
}
const known: Known = {
  byOwnKey: true,
  byOtherKey: true,
  url: 'https://forum.example/t/1',
  hash: 'now',
  author: { name: 'bob' },
  publishedAt: start,
  publishedAtFrom: 'source',
  words: { text: words },
}
const edited = { hash: 'before', words: { text: others } }
const atAnother = { byOtherKey: false, url: 'https://forum.example/t/2' }
const byAddress = { byOwnKey: false }
const carol = { author: { name: 'carol' } }

test('a post that nothing is known of is new', () => expect(recognise(found, undefined, alone)).toBe('new'))

describe('under its own name', () => {
  test.each([
    { name: 'the same again', is: 'same' },
    { name: 'in other words', known: edited, is: 'edit' },
    {
      name: 'in much the same words, two days later',
      known: { hash: 'before' },
      found: { publishedAt: days(2) },
      is: 'edit',
    },
    { name: 'in other words, two days later', known: edited, found: { publishedAt: days(2) }, is: 'other' },
    {
      name: 'in other words, by nobody, later',
      known: { ...edited, author: undefined },
      found: { publishedAt: days(2) },
      is: 'other',
    },
    { name: 'in other words, a year later', known: edited, found: { publishedAt: days(365) }, is: 'other' },
    {
      name: 'in much the same words, a year later',
      known: { hash: 'before' },
      found: { publishedAt: days(365) },
      is: 'edit',
    },
    { name: 'in other words, by another, at the same time', known: edited, found: carol, is: 'other' },
    { name: 'in much the same words, by another', known: { hash: 'before' }, found: carol, is: 'edit' },
    { name: 'by another, later', found: { ...carol, publishedAt: days(1) }, is: 'other' },
    { name: 'at another address, by another', known: atAnother, found: carol, is: 'other' },
    { name: 'at another address, later', known: atAnother, found: { publishedAt: days(1) }, is: 'other' },
    {
      name: 'at another address, with nothing that tells',
      known: { ...atAnother, ...edited, author: undefined },
      is: 'edit',
    },
    {
      name: 'as another source gave it',
      known: { ...edited, hash: undefined },
      found: { ...carol, publishedAt: days(1) },
      is: 'edit',
    },
  ])('$name: $is', ({ is, ...changed }) =>
    expect(recognise({ ...found, ...changed.found }, { ...known, ...changed.known }, alone)).toBe(is),
  )
})

describe('under a weaker name', () => {
  test.each([
    { name: 'in the same words', is: 'same' },
    { name: 'in the same words, by another, later', found: { ...carol, publishedAt: days(1) }, is: 'other' },
    {
      name: 'in much the same words',
      known: { hash: 'before' },
      found: { publishedAt: days(1) },
      is: 'edit',
    },
    { name: 'in other words, at the same time, by the same person', known: edited, is: 'edit' },
    { name: 'in other words, later', known: edited, found: { publishedAt: days(1) }, is: 'other' },
    { name: 'in other words, by nobody', known: { ...edited, author: undefined }, is: 'other' },
    { name: 'as another source gave it', known: { ...edited, hash: undefined }, found: carol, is: 'edit' },
  ])('$name: $is', ({ is, ...changed }) =>
    expect(
      recognise({ ...found, ...changed.found }, { ...known, ...byAddress, ...changed.known }, alone),
    ).toBe(is),
  )
})

describe('beside others in one document', () => {
  const shared = { isNameShared: true, isTaken: false }
  const taken = { isNameShared: true, isTaken: true }
  const anonymous = { author: undefined }
  test.each([
    { name: 'in other words', document: shared, known: { ...edited, ...anonymous }, is: 'other' },
    { name: 'in much the same words', document: shared, known: { hash: 'before', ...anonymous }, is: 'edit' },
    {
      name: 'in other words, by the same person at the same time',
      document: shared,
      known: edited,
      is: 'edit',
    },
    { name: 'a second time', document: taken, is: 'same' },
    {
      name: 'a second time, in the same words, on another day',
      document: taken,
      found: { publishedAt: days(1) },
      is: 'other',
    },
    {
      name: 'a second time, in other words',
      document: taken,
      known: { ...edited, ...anonymous },
      is: 'other',
    },
  ])('$name: $is', ({ is, document, ...changed }) =>
    expect(recognise({ ...found, ...changed.found }, { ...known, ...changed.known }, document)).toBe(is),
  )
})
