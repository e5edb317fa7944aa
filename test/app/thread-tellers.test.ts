import fc from 'fast-check'
import { expect, test } from 'vitest'
import { threadTellers } from '../../src/app/thread-tellers.js'
import { parseConfig } from '../../src/config/parse.js'
import { requestKey } from '../../src/http/request.js'
import type { LookedAt } from '../../src/jobs/job.js'
import type { ConfiguredSource } from '../../src/sources/configured.js'
import { forumThreads } from '../../src/sources/forums/thread-of-forum.js'
import { sources as registry } from '../../src/sources/index.js'
import { configuredSources } from '../support/configured-sources.js'

/** Asks every source, those first that gave the post. */
function askingAll(sources: readonly ConfiguredSource[], post: LookedAt, givenBy: readonly string[]) {
  const givers = sources.filter(({ id }) => givenBy.includes(id))
  for (const source of [...givers, ...sources]) {
    const ask = source.thread?.ask(post, [], forumThreads)
    if (ask !== undefined) return { id: source.id, key: `${source.id} ${requestKey(ask.request)}` }
  }
  return undefined
}

const hosts = ['forum.example', 'www.forum.example', 'forum.example:8443', 'shop.example', 'lobste.rs']
const block = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...hosts).map((host) => ({ type: 'feed', url: `https://${host}/feed` })),
  },
  fc.constantFrom(
    { type: 'feed', url: 'feeds/forum.xml' },
    { type: 'feed', url: 'https://forum.example/c/7.rss' },
  ),
  fc.constantFrom({ type: 'lobsters' }, { type: 'hackernews' }),
)
const post = fc.record({
  id: fc.constant('1'),
  place: fc.constantFrom('forum.example', 'hackernews', 'lobsters'),
  url: fc.oneof(
    fc
      .tuple(
        fc.constantFrom(...hosts),
        fc.constantFrom('/viewtopic.php?t=5&p=9', '/s/abc123/title', '/news/'),
      )
      .map(([host, path]) => `https://${host}${path}`),
    fc.constantFrom('', 'https://news.ycombinator.com/item?id=7'),
  ),
  keys: fc.constantFrom(['hackernews:7'], ['lobsters:abc123'], ['forum.example-post-9']),
  thread: fc.constantFrom(undefined, { id: '5' }),
  publishedAt: fc.constant(new Date('2026-11-02T06:00:00Z')),
})

test('who tells of a thread is found without asking the feeds of other sites', () => {
  let told = 0
  fc.assert(
    fc.property(
      fc.uniqueArray(block, { selector: (one) => JSON.stringify(one), minLength: 1, maxLength: 8 }),
      post,
      fc.nat(8),
      (blocks, written, giver) => {
        const text = JSON.stringify({ brands: [{ name: 'Northwind' }], sources: blocks })
        const config = parseConfig(text, { shownPath: 'mentions.yaml', env: {}, sources: registry })
        const sources = configuredSources(config.sources, config.every)
        const { thread, keys, ...rest } = written
        const looked: LookedAt = { ...rest, keys: keys as [string], ...(thread && { thread }) }
        const givenBy = sources.slice(giver, giver + 2).map(({ id }) => id)
        const found = threadTellers(sources)(looked, givenBy, [])
        if (found !== undefined) told += 1
        expect(found && { id: found.source.id, key: found.key }).toEqual(askingAll(sources, looked, givenBy))
      },
    ),
    { numRuns: 400 },
  )
  expect(told).toBeGreaterThan(50)
})
