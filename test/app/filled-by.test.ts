import { expect, test } from 'vitest'
import { strangerIn } from '../../src/app/filled-by.js'

const at = (day: number) => new Date(Date.UTC(2026, 10, day))
const theirs = { path: '/client/a.yaml', brands: ['Northwind', 'Südwind'], scannedAt: at(1) }
const others = { path: '/client/b.yaml', brands: ['Acme'], scannedAt: at(2) }
const ours = { path: '/new/mentions.yaml', brands: ['Globex', 'Initech'] }

test.each([
  { store: 'a new store', filledBy: [], judged: [] },
  { store: 'our own', filledBy: [{ ...theirs, path: ours.path }], judged: ['Northwind'] },
  { store: 'our own beside another', filledBy: [theirs, { ...ours, scannedAt: at(1) }], judged: [] },
  {
    store: 'that of our config before it was moved',
    filledBy: [{ ...theirs, brands: ours.brands }],
    judged: [],
  },
  {
    store: 'the same, with a brand less',
    filledBy: [{ ...theirs, brands: ['Initech', 'Hooli'] }],
    judged: [],
  },
  { store: 'that of an earlier version, with our brand', filledBy: [], judged: ['Acme', 'Globex'] },
  { store: 'one we shared before that was remembered', filledBy: [theirs], judged: ['Northwind', 'Globex'] },
])('$store is ours', ({ filledBy, judged }) => {
  expect(strangerIn(filledBy, judged, ours)).toBeUndefined()
})

test.each([
  { filledBy: [theirs], judged: [], is: { path: theirs.path, brands: theirs.brands } },
  {
    filledBy: [others, theirs],
    judged: ['Acme'],
    is: { path: others.path, brands: others.brands, others: 1 },
  },
  {
    filledBy: [theirs, others],
    judged: ['Acme'],
    is: { path: others.path, brands: others.brands, others: 1 },
  },
  { filledBy: [], judged: ['Acme'], is: { brands: ['Acme'] } },
  {
    filledBy: [{ ...others, brands: ['globex'] }],
    judged: [],
    is: { path: others.path, brands: ['globex'] },
  },
])('another one is named: $is', ({ filledBy, judged, is }) => {
  expect(strangerIn(filledBy, judged, ours)).toEqual(is)
})
