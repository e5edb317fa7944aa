import { expect, test } from 'vitest'
import { isOfficial } from '../../src/judge/official.js'
import type { Author } from '../../src/model/post.js'

const staff = ['mastodon.social:NorthwindHelp', 'hostingtalk.example:nw_support']

test.each<{ why: string; place: string; author: Author | undefined; official: boolean }>([
  {
    why: 'a handle in the config',
    place: 'mastodon.social',
    author: { name: 'x', handle: 'northwindhelp' },
    official: true,
  },
  {
    why: 'the same handle elsewhere',
    place: 'evil.example',
    author: { name: 'x', handle: 'northwindhelp' },
    official: false,
  },
  {
    why: 'a display name that copies the handle',
    place: 'mastodon.social',
    author: { name: 'northwindhelp', handle: 'thief' },
    official: false,
  },
  {
    why: 'a name where the place has no handles',
    place: 'hostingtalk.example',
    author: { name: 'NW_Support' },
    official: true,
  },
  {
    why: 'a staff flag of the place',
    place: 'forum.example',
    author: { name: 'Ada', official: true },
    official: true,
  },
  { why: 'nobody', place: 'forum.example', author: undefined, official: false },
])('$why: $official', ({ place, author, official }) => {
  expect(isOfficial(place, author, staff)).toBe(official)
})
