import { expect, test } from 'vitest'
import { sortCopies } from '../../src/identity/copies.js'
import { keysOf, sketchOf } from '../../src/identity/likeness.js'

const mail =
  'Northwind Hosting lost the mailboxes of our whole company, and nobody can tell us when they will be back.'
const bill =
  'Northwind Hosting sent me two invoices for March and will not answer any of my mails about that.'
const post = (postId: string, text: string) => ({ postId, sketch: sketchOf({ text }) })

test('posts that say the same for the first time, with those that say it again', () => {
  const { fresh, joined, short } = sortCopies(
    [post('1', mail), post('2', 'It is down.'), post('3', bill), post('4', `${mail} 🔥`)],
    [],
  )
  expect(fresh.map(({ posts }) => posts)).toEqual([['1', '4'], ['3']])
  expect(fresh[0]?.keys).toEqual(keysOf(sketchOf({ text: mail }) ?? []))
  expect(joined).toEqual(new Map())
  expect(short).toEqual(['2'])
})

test('what is known already takes in who says it, too', () => {
  const known = [{ id: 7, sketch: sketchOf({ text: mail }) ?? [] }]
  const { fresh, joined } = sortCopies([post('1', `RT @ann: ${mail}`), post('2', bill)], known)
  expect(joined).toEqual(new Map([['1', 7]]))
  expect(fresh.map(({ posts }) => posts)).toEqual([['2']])
})

test('each is compared with the first, so that small changes make no chain', () => {
  const words = Array.from({ length: 60 }, (_, at) => `w${at}`)
  const version = (changed: number) => words.map((word, at) => (at < changed ? `${word}x` : word)).join(' ')
  const { fresh } = sortCopies(
    [0, 6, 12, 18, 24].map((changed) => post(String(changed), version(changed))),
    [],
  )
  expect(fresh.map(({ posts }) => posts)).toEqual([['0', '6'], ['12', '18'], ['24']])
})
