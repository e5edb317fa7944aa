import { expect, test } from 'vitest'
import { countedPosts } from '../../src/cases/counted-posts.js'

test('a case is counted by what needs a reply there, or else by all of it', () => {
  const [calm, one, other] = [{ needsReply: false }, { needsReply: true }, { needsReply: true }]
  expect(countedPosts([calm, one, other])).toEqual([one, other])
  expect(countedPosts([calm, calm])).toHaveLength(2)
  expect(countedPosts([])).toEqual([])
})
