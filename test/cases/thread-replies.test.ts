import { expect, test } from 'vitest'
import { nativeIdsOf, repliesTo, type ThreadEntry } from '../../src/cases/thread-replies.js'

const at = (hour: number) => new Date(Date.UTC(2026, 2, 14, hour))
const entry = (nativeIds: readonly string[], hour: number, by: string, parentId?: string): ThreadEntry => ({
  nativeIds,
  parentId,
  author: { name: by, handle: by },
  publishedAt: at(hour),
  isOpener: hour === 0,
})

/** Two sources read the same forum: one names its posts by address, the other by number. */
const opener = entry(['https://forum.example/t/1/1', '1/1'], 0, 'sam')
const asked = entry(['1/2', 'https://forum.example/t/1/2'], 1, 'pat')
const byNumber = entry(['1/3'], 2, 'jo', '1/2')
const byAddress = entry(['https://forum.example/t/1/4'], 3, 'jo', 'https://forum.example/t/1/2')
const below = entry(['1/5'], 4, 'kim', '1/3')
const toSam = entry(['1/6'], 5, 'jo', '1/1')
const all = [opener, asked, byNumber, byAddress, below, toSam]

test('a reply is heard by whichever of its names a post is replied to', () => {
  expect(repliesTo(asked, all, at(1))).toEqual([byNumber, byAddress, below])
})

test('who began a thread is answered by all that stands below it', () => {
  expect(repliesTo(opener, all, at(0))).toEqual([asked, byNumber, byAddress, below, toSam])
})

test('replies that go round in a circle end', () => {
  const one = entry(['1/7'], 6, 'ann', '1/8')
  const other = entry(['1/8'], 7, 'bob', '1/7')
  expect(repliesTo(asked, [one, other], at(1))).toEqual([])
})

test('its native ids are what stands behind the place in its keys', () => {
  const keys = ['forum.example:1/2', 'https://forum.example/t/1/2', 'forum.example-post-9'] as const
  expect(nativeIdsOf(keys, 'forum.example')).toEqual(['1/2'])
  expect(nativeIdsOf(['https://forum.example/t/1/2'], 'forum.example')).toEqual([
    'https://forum.example/t/1/2',
  ])
})
