import { describe, expect, test } from 'vitest'
import { linkBetween, spellingsOf } from '../../src/identity/linked.js'

const page = 'https://mastodon.social/@ann'
const there = { place: 'mastodon.social', author: { handle: 'ann', url: page } }
const here = (url: string | undefined, place = 'forum.example') => ({
  place,
  author: { handle: 'ann_w', ...(url !== undefined && { url }) },
})

describe('a link that somebody gives themselves', () => {
  test.each([page, `${page}/`, 'http://mastodon.social/@ann', 'https://www.mastodon.social/@ann'])(
    '%s',
    (url) => {
      expect(linkBetween(here(url), there)).toBe('one')
      expect(linkBetween(there, here(url))).toBe('other')
    },
  )

  test('to a place whose name is no host', () => {
    const url = 'https://news.ycombinator.com/user?id=ann'
    expect(linkBetween(here(url), { place: 'hackernews', author: { handle: 'ann', url } })).toBe('one')
  })
})

describe('no link', () => {
  test.each([
    ['another account', here('https://mastodon.social/@anna'), there],
    ['no page at all', here(undefined), there],
    ['two at one place', here(page, 'mastodon.social'), there],
    [
      'one homepage',
      here('https://ann.example/'),
      { place: 'mastodon.social', author: { handle: 'ann', url: 'https://ann.example/' } },
    ],
    [
      'the page of a company',
      here('https://mastodon.social/about'),
      { place: 'mastodon.social', author: { handle: 'ann', url: 'https://mastodon.social/about' } },
    ],
    ['somebody without a handle', here(page), { place: 'mastodon.social', author: { url: page } }],
    [
      'an account at a third place',
      here(page),
      { place: 'blog.example', author: { handle: 'ann', url: page } },
    ],
    ['what is no address', here('ann'), { place: 'mastodon.social', author: { handle: 'ann', url: 'ann' } }],
  ])('%s', (_, one, other) => {
    expect(linkBetween(one, other)).toBeUndefined()
  })
})

test('an address may be stored with a slash or without, and by either scheme', () => {
  expect([...spellingsOf(`${page}/`)].toSorted()).toEqual([
    'http://mastodon.social/@ann',
    'http://mastodon.social/@ann/',
    'https://mastodon.social/@ann',
    'https://mastodon.social/@ann/',
  ])
})
