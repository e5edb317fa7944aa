import { expect, test } from 'vitest'
import { sources } from '../../src/sources/index.js'
import { mayJoinPeople } from '../../src/sources/join-people.js'
import type { Source } from '../../src/sources/source.js'

test.each([
  ['reddit', false],
  ['reddit.com', false],
  ['old.reddit.com', false],
  ['x.com', false],
  ['mobile.twitter.com', false],
  ['hackernews', true],
  ['forum.example', true],
  ['notreddit.com', true],
  ['example.x', true],
  ['netflix.com', true],
  ['reddit.com.example', true],
  ['', true],
])('whether people of %j may be joined with others: %j', (place, may) => {
  expect(mayJoinPeople(place)).toBe(may)
})

test.for(Object.entries<Source>(sources))('what %s says of its terms holds', ([type, { terms, limits }]) => {
  for (const place of [type, ...(limits?.hosts ?? [])])
    expect(mayJoinPeople(place), place).toBe(terms?.joinPeople !== false)
})
