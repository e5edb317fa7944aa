import { expect, test } from 'vitest'
import { updatedPost } from '../../src/identity/merge.js'
import type { Post } from '../../src/model/post.js'

const known: Post = {
  id: '1',
  url: 'https://b.example/1#comment-2',
  place: 'b.example',
  title: 'Northwind is down',
  titleOf: 'thread',
  text: 'Nice photo!',
  publishedAt: new Date('2026-11-28T12:00:00Z'),
  publishedAtFrom: 'source',
}

test.each([
  ['the same title, of which less is known', { title: 'Northwind is down' }, 'thread'],
  ['no title', {}, 'thread'],
  ['another title', { title: 'My shop is down' }, undefined],
])('whose a title is stays with %s', (_, told, titleOf) => {
  const { id: _id, title: _title, titleOf: _titleOf, ...rest } = known
  expect(updatedPost(known, { ...rest, ...told }).titleOf).toBe(titleOf)
})
