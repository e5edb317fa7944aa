import { expect, test } from 'vitest'
import { isOfficial, isOwnPage } from '../../src/judge/official.js'
import type { Author } from '../../src/model/post.js'

const staff = ['mastodon.social:NorthwindHelp', 'hostingtalk.example:nw_support']

test.each<{ why: string; place: string; author: Author | undefined; staffOf?: string; official: boolean }>([
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
    why: 'staff of the brand, where it says so',
    place: 'forum.example',
    author: { name: 'Ada' },
    staffOf: 'Northwind',
    official: true,
  },
  {
    why: 'staff of another brand',
    place: 'forum.example',
    author: { name: 'Ada' },
    staffOf: 'Bluefjord',
    official: false,
  },
  {
    why: 'whom a place marks that is no brand of ours',
    place: 'forum.example',
    author: { name: 'Ada', official: true },
    official: false,
  },
  { why: 'nobody', place: 'forum.example', author: undefined, official: false },
])('$why: $official', ({ place, author, staffOf, official }) => {
  const post = { place, ...(author && { author }), ...(staffOf !== undefined && { staffOf }) }
  expect(isOfficial(post, { name: 'Northwind', staff })).toBe(official)
})

const pages = new Set(['https://status.northwind.example/incidents/i1'])

test.each([
  ['the page itself', { url: 'https://status.northwind.example/incidents/i1' }, true],
  [
    'in another spelling',
    { url: 'http://www.status.northwind.example/incidents/i1/?utm_source=x#top' },
    true,
  ],
  ['another page', { url: 'https://status.northwind.example/incidents/i2' }, false],
  [
    'a comment with the address of the page',
    { url: 'https://status.northwind.example/incidents/i1', titleOf: 'thread' as const },
    false,
  ],
  [
    'a reply with the address of the page',
    { url: 'https://status.northwind.example/incidents/i1', thread: { id: 't', parentId: 'p' } },
    false,
  ],
])('%s: an own page? %o %s', (_, post, own) => {
  expect(isOwnPage(post, pages)).toBe(own)
  expect(isOwnPage(post, undefined)).toBe(false)
})
