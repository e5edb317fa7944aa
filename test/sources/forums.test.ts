import { expect, test } from 'vitest'
import { addressOf } from '../../src/http/request.js'
import { forumThreads } from '../../src/sources/forums/thread-of-forum.js'
import type { ThreadPost } from '../../src/sources/source.js'

const asked = (url: string, feed: string, more: Partial<ThreadPost> = {}): string | undefined => {
  const publishedAt = new Date('2026-09-07T08:00:00Z')
  const post = { keys: [`forum.example:${url}`] as const, url, place: 'forum.example', publishedAt, ...more }
  const ask = forumThreads.ask(post, feed)
  return ask && addressOf(ask.request)
}

test.each([
  // The feed tells which of phpBB's two forms of addresses its server knows.
  {
    feed: 'https://forum.example/board/app.php/feed',
    asks: 'https://forum.example/board/app.php/feed/topic/501',
  },
  { feed: 'https://forum.example/board/feed/topics', asks: 'https://forum.example/board/feed/topic/501' },
  { feed: 'https://forum.example/rss-mirror.xml', asks: 'https://forum.example/board/feed.php?t=501' },
  // By the name, the scheme and the login that the feed is asked with.
  {
    feed: 'https://ida:pass@www.forum.example/board/feed',
    asks: 'https://ida:pass@www.forum.example/board/feed/topic/501',
  },
])('the topic of a post is asked for beside $feed', ({ feed, asks }) => {
  expect(asked('http://forum.example/board/viewtopic.php?t=501&p=9100#p9100', feed)).toBe(asks)
})

test.each([
  'https://elsewhere.example/viewtopic.php?t=501',
  'https://forum.example:8443/viewtopic.php?t=501',
  'https://forum.example.elsewhere.example/viewtopic.php?t=501',
  'https://forum.example@elsewhere.example/viewtopic.php?t=501',
  'file:///viewtopic.php?t=501',
  'no address',
])('a feed sends nobody elsewhere: %s', (url) => {
  expect(asked(url, 'https://ida:pass@forum.example/feed')).toBeUndefined()
})

test('a path that looks like another host stays a path, and what is no number asks for nothing', () => {
  const feed = 'https://ida:pass@forum.example/feed'
  const hosts = [
    'https://forum.example//elsewhere.example/viewtopic.php?t=501',
    'https://forum.example//elsewhere.example/d/501-mails/3',
    'https://forum.example//elsewhere.example/topic/501/mails',
  ]
  for (const url of hosts)
    for (const from of [feed, 'https://ida:pass@forum.example/topics.rss']) {
      const address = asked(url, from)
      expect(new URL(address ?? from).host).toBe('forum.example')
    }
  expect(asked('https://forum.example/viewtopic.php?t=501;x', feed)).toBeUndefined()
  const comments = (address: string) =>
    asked('https://forum.example/a/', feed, { thread: { id: 'a', feed: address } })
  expect(comments('https://forum.example/a/feed/')).toBe('https://ida:pass@forum.example/a/feed/')
  expect(comments('https://elsewhere.example/a/feed/')).toBeUndefined()
})
