import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { scan } from '../../src/app/scan.js'
import { parseConfig } from '../../src/config/parse.js'
import { createClient } from '../../src/http/client.js'
import { clientSettings } from '../../src/http/settings.js'
import { sources } from '../../src/sources/index.js'
import type { MentionFilter } from '../../src/store/port/cases.js'
import type { Store } from '../../src/store/port.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { configuredSources } from '../support/configured-sources.js'
import { noticesOf } from './world.js'

const HOUR = 3_600_000
const start = new Date('2026-11-21T12:00:00Z')
const all: MentionFilter = { brands: ['Northwind'], all: true }

let folder: string
let store: Store
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mentions-scan-'))
  store = openSqliteStore(join(folder, 'mentions.db'))
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

type Item = { guid: string; link?: string; title?: string; text: string; date?: Date }

/** Writes a feed as a file: the real client reads those too. */
function feed(items: readonly Item[], name = 'feed.xml') {
  const channel = ['<title>Forum</title><link>https://forum.example/</link>', ...items.map(entryOf)]
  writeFileSync(join(folder, name), `<rss version="2.0"><channel>${channel.join('')}</channel></rss>`)
}

function entryOf({ guid, link, title, text, date }: Item): string {
  const fields = [
    `<guid isPermaLink="false">${guid}</guid>`,
    `<link>${link ?? `https://forum.example/${guid}`}</link>`,
    `<title>${title ?? 'A post'}</title>`,
    `<description>${text}</description>`,
    `<pubDate>${(date ?? start).toUTCString()}</pubDate>`,
  ]
  return `<item>${fields.join('')}</item>`
}

/** One scan, some hours after the start. */
async function scanAt(
  hours: number,
  yaml = 'brands: [{ name: Northwind }]\nsources: [{ type: feed, url: feed.xml }]',
) {
  const config = parseConfig(yaml, { shownPath: 'mentions.yaml', env: {}, sources })
  const client = createClient(clientSettings(config.http, { version: 'test', env: {} }))
  return await scan({
    config,
    sources: configuredSources(config.sources, config.every),
    folder: pathToFileURL(`${folder}/`),
    store,
    client,
    now: new Date(start.getTime() + hours * HOUR),
    force: false,
    baseline: false,
  })
}

async function stored(filter = all) {
  const candidates = await store.cases.candidates(filter)
  return await store.cases.mentions(candidates.map(({ mentionId }) => mentionId).sort((a, b) => a - b))
}

test('a feed is read once, and known again', async () => {
  feed([
    { guid: '1', text: 'Northwind is down' },
    { guid: '2', text: 'lovely weather' },
  ])
  expect(await scanAt(0)).toMatchObject({ postsRead: 2, newPosts: 2, newMentions: 1 })
  expect(await scanAt(1)).toMatchObject({ postsRead: 0, newPosts: 0, newMentions: 0 })
  feed([
    { guid: '1', text: 'Northwind is down' },
    { guid: '2', text: 'lovely weather' },
    { guid: '3', text: 'Northwind?' },
  ])
  expect(await scanAt(2)).toMatchObject({ postsRead: 3, newPosts: 1, newMentions: 1 })
})

test('a source polled lately is left alone', async () => {
  feed([{ guid: '1', text: 'Northwind is down' }])
  await scanAt(0)
  const result = await scanAt(0.1)
  expect(result).toMatchObject({ notDue: 1, outcomes: [] })
  expect(result.coverage.sources[0]?.status).toBe('not-due')
})

test('an edit changes the mention and makes no second one', async () => {
  feed([{ guid: '1', text: 'Northwind is down' }])
  await scanAt(0)
  feed([{ guid: '1', text: 'Northwind is fine again, thank you so much!' }])
  await scanAt(1)
  const mentions = await stored()
  expect(mentions.map(({ post }) => post.text)).toEqual(['Northwind is fine again, thank you so much!'])
  expect(mentions[0]?.needsReply).toBe(false)
})

test('a site that changes the ids of its posts makes no new ones', async () => {
  feed([{ guid: '1', link: 'https://forum.example/a', text: 'Northwind is down' }])
  await scanAt(0)
  feed([{ guid: 'new-1', link: 'https://forum.example/a', text: 'Northwind is down' }])
  expect(await scanAt(1)).toMatchObject({ newPosts: 0 })
})

test('replies that link to their thread are posts of their own, also when each comes alone', async () => {
  const thread = 'https://forum.example/thread'
  const replies = [
    'Northwind is down',
    'My site at Northwind is down too',
    'Northwind: same here, nothing works',
  ]
  for (const [index, text] of replies.entries()) {
    feed([{ guid: `r${index}`, link: thread, text }])
    await scanAt(index)
  }
  // An edit of the last one must not make them one.
  feed([{ guid: 'r2', link: thread, text: 'Northwind: same here, nothing works, third day' }])
  await scanAt(3)
  expect((await stored()).map(({ post }) => post.text)).toEqual([
    replies[0],
    replies[1],
    'Northwind: same here, nothing works, third day',
  ])
})

test('the same address in two sources is one post, with the fuller text', async () => {
  const link = 'https://forum.example/a'
  feed([{ guid: '1', link, text: 'Northwind is down …' }], 'search.xml')
  feed([
    { guid: 'x9', link: `${link}?utm_source=rss`, text: 'Northwind is down and nobody answers the phone' },
  ])
  const yaml = (order: string[]) =>
    `brands: [{ name: Northwind }]\nsources: [${order.map((url) => `{ type: feed, url: ${url} }`).join(', ')}]`
  await scanAt(0, yaml(['search.xml', 'feed.xml']))
  await scanAt(1, yaml(['search.xml', 'feed.xml']))
  const mentions = await stored()
  expect(mentions.map(({ post }) => post.text)).toEqual(['Northwind is down and nobody answers the phone'])
})

test('changed rules reach stored posts although the source has nothing new', async () => {
  feed([
    { guid: '1', text: 'Contoso is down' },
    { guid: '2', text: 'Northwind is down' },
  ])
  await scanAt(0)
  const yaml = 'brands: [{ name: Northwind, match: contoso }]\nsources: [{ type: feed, url: feed.xml }]'
  expect(await scanAt(0.1, yaml)).toMatchObject({ outcomes: [] })
  expect((await stored()).map(({ post }) => post.text)).toEqual(['Contoso is down'])
})

test("a brand of another config keeps its mentions in a shared store, and gets posts it didn't ask for", async () => {
  feed([{ guid: '1', text: 'Northwind and Contoso are down' }])
  await scanAt(0)
  const contoso = 'brands: [{ name: Contoso }]\nsources: [{ type: feed, url: feed.xml }]'
  await scanAt(0.1, contoso)
  feed([{ guid: '1', text: 'Northwind and Contoso are down, still' }])
  await scanAt(1, contoso)
  expect(await stored()).toHaveLength(1)
  expect(await stored({ brands: ['Contoso'], all: true })).toHaveLength(1)
})

test('everything in our own forum is about us; staff there is official', async () => {
  feed([{ guid: '1', text: 'The panel is down and nobody answers' }])
  const yaml = `brands: [{ name: Northwind }]
sources: [{ type: feed, url: feed.xml, own: Northwind }]`
  await scanAt(0, yaml)
  expect(await stored()).toMatchObject([{ needsReply: true, named: [] }])
})

test('an old post starts no promise', async () => {
  feed([
    { guid: '1', text: 'Northwind is down', date: new Date(start.getTime() - 8 * 24 * HOUR) },
    { guid: '2', text: 'Northwind is down', date: new Date(start.getTime() - 6 * 24 * HOUR) },
  ])
  await scanAt(0)
  expect((await stored()).map(({ startsPromise }) => startsPromise)).toEqual([false, true])
})

test('one source that fails stops no other, and is shown until it answers again', async () => {
  feed([{ guid: '1', text: 'Northwind is down' }])
  const yaml =
    'brands: [{ name: Northwind }]\nsources: [{ type: feed, url: gone.xml }, { type: feed, url: feed.xml }]'
  const first = await scanAt(0, yaml)
  expect(first.newMentions).toBe(1)
  const later = await scanAt(1, yaml)
  expect(later.coverage.sources).toMatchObject([
    { status: 'failed', problem: { times: 2, since: start } },
    { status: 'unchanged' },
  ])
  feed([], 'gone.xml')
  const back = await scanAt(2, yaml)
  expect(back.coverage.sources[0]).toMatchObject({ status: 'answered' })
  expect(back.coverage.sources[0]?.problem).toBeUndefined()
})

test('a page of nothing but new posts says that some may be missing, but not the first time', async () => {
  feed([
    { guid: '1', text: 'a' },
    { guid: '2', text: 'b' },
  ])
  expect(noticesOf(await scanAt(0))).toBeUndefined()
  feed([
    { guid: '3', text: 'c' },
    { guid: '4', text: 'd' },
  ])
  expect(noticesOf(await scanAt(1))).toEqual([expect.stringContaining('may have been missed')])
  feed([
    { guid: '4', text: 'd' },
    { guid: '5', text: 'e' },
  ])
  expect(noticesOf(await scanAt(2))).toBeUndefined()
})

test('the first posts of a feed that had none are no gap', async () => {
  feed([])
  await scanAt(0)
  feed([{ guid: '1', text: 'a' }])
  expect(noticesOf(await scanAt(1))).toBeUndefined()
})

test('posts that matched nothing are let go when no source has them any more', async () => {
  feed([{ guid: '1', text: 'lovely weather' }])
  await scanAt(0)
  feed([{ guid: '2', text: 'rain' }])
  await scanAt(1)
  await scanAt(15 * 24)
  expect((await store.facts.counts(['Northwind'])).posts).toBe(1)
})
