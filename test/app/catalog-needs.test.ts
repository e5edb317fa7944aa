// What the catalog says of a place's needs holds: `init` takes what needs nothing without asking anybody.

import { expect, test } from 'vitest'
import { readCatalog } from '../../src/app/places/catalog.js'
import { sources } from '../../src/sources/index.js'
import { optionsOf } from '../../src/sources/options-of.js'
import type { Source } from '../../src/sources/source.js'
import { effortOf } from '../../src/views/catalog.js'

const places = readCatalog([])
const poll = {
  brands: [{ name: 'Northwind', phrases: ['Northwind'] }],
  cursors: new Map(),
  now: new Date('2026-11-30T08:00:00Z'),
  folder: new URL('file:///brands/'),
}

test.for(places.filter((place) => effortOf(place) < 2))('$type asks with nothing said', ({ type }) => {
  const source: Source | undefined = (sources as Readonly<Record<string, Source>>)[type]
  const options = source?.options.parse({ type }) ?? {}
  expect(source?.asks(options, poll)).not.toEqual([])
})

test('of what one has to be there is an option of its place, and one that can be asked for', () => {
  for (const [type, source] of Object.entries(sources as Readonly<Record<string, Source>>)) {
    const options = optionsOf(source).map(({ option }) => option)
    expect(options, type).toEqual(expect.arrayContaining([...(source.needsOneOf ?? []).flat()]))
  }
})
