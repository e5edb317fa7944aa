import { expect, test } from 'vitest'
import { accountOf, federatedAccount } from '../../src/channels/accounts.js'

test.each([
  ['https://social.example/@northwind', 'social.example:northwind'],
  ['https://social.example/@northwind.rss', 'social.example:northwind'],
  ['https://social.example/@northwind@other.example', 'other.example:northwind'],
  ['https://social.example/users/northwind.rss', 'social.example:northwind'],
  ['https://www.reddit.com/user/nw_support', 'reddit:nw_support'],
  ['https://old.reddit.com/u/nw_support/.rss', 'reddit:nw_support'],
  ['https://bsky.app/profile/northwind.example', 'bsky.app:northwind.example'],
  ['https://bsky.app/profile/northwind.example/rss', 'bsky.app:northwind.example'],
  ['https://lemmy.example/u/northwind', 'lemmy.example:northwind'],
  ['https://lemmy.example/feeds/u/northwind.xml?sort=New', 'lemmy.example:northwind'],
  ['https://www.reddit.com/r/northwind', undefined],
  ['https://status.northwind.example/', undefined],
  ['https://blog.northwind.example/feed.xml', undefined],
])('%s is of %s', (url, account) => {
  expect(accountOf(url)).toBe(account)
})

test.each([
  ['mastodon.social:northwindhelp', 'fediverse:northwindhelp@mastodon.social'],
  ['Social.example:@NorthwindHelp', 'fediverse:northwindhelp@social.example'],
  ['reddit:nw_support', undefined],
  ['bsky.app:northwind.example', undefined],
  ['forum.example:Northwind Support', undefined],
])('%s is known as %s at other servers', (account, known) => {
  expect(federatedAccount(account)).toBe(known)
})
