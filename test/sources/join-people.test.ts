import { expect, test } from 'vitest'
import { mayJoinPeople } from '../../src/sources/join-people.js'

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
