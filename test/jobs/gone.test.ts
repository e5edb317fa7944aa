// Feeds and searches that show in the stead of a post that it is gone.

import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { historyWords } from '../../src/outputs/wording/history.js'
import { firstCase } from '../case-numbers.js'
import { send } from '../http/server.js'
import { askboardAt } from './askboard.js'
import { HOUR, noticesOf, run, type World, world } from './world.js'

const brands = ['Northwind']
const words = 'Northwind is down and I lose money'

/** By name: what the description says. */
const feedOf = (items: Readonly<Record<string, string>>) =>
  `<rss version="2.0"><channel><title>Forum</title><link>https://forum.example/</link>${Object.entries(items)
    .map(
      ([name, text]) =>
        `<item><guid isPermaLink="false">${name}</guid><link>https://forum.example/t/${name}</link>
         <title>Trouble</title><description>${text}</description><author>${name}</author>
         <pubDate>Sat, 21 Nov 2026 09:00:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`

type Answers = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Reads feeds that say this by now, an hour after the last time. */
async function read(here: World, feeds: Answers) {
  here.answer = (request, response) => response.end(feedOf(feeds[request.url?.slice(1) ?? ''] ?? {}))
  const sources = Object.keys(feeds).map((name) => ({ type: 'feed', url: `${here.base}/${name}` }))
  here.time += HOUR
  return await run(here, { sources })
}

async function seen({ store }: World) {
  const all = await store.cases.candidates({ brands, all: true })
  const mentions = await store.cases.mentions(all.map(({ mentionId }) => mentionId).toSorted((a, b) => a - b))
  return mentions.map(({ post, due }) => ({ text: post.text, gone: post.gone?.by, due }))
}
const history = async ({ store }: World) =>
  (await store.cases.file(firstCase))?.history.map((event) => historyWords(event).what)

test.each([
  { shown: '[deleted]', gone: 'author', left: '', told: 'deleted by its author' },
  { shown: '[removed]', gone: 'moderators', left: words, told: 'removed by moderators' },
])('a post whose words become $shown', async ({ shown, gone, left, told }) => {
  const here = await world(send(''))
  await read(here, { feed: { ada: words } })
  await read(here, { feed: { ada: shown } })
  expect(await seen(here)).toEqual([{ text: left, gone, due: false }])
  expect(await history(here)).toEqual(['opened', told])
})

test('one that is approved again, in the same words, is back and due', async () => {
  const here = await world(send(''))
  await read(here, { feed: { ada: words } })
  await read(here, { feed: { ada: '[removed]' } })
  await read(here, { feed: { ada: words } })
  expect(await seen(here)).toEqual([{ text: words, gone: undefined, due: true }])
})

test('not because another feed still has it', async () => {
  const here = await world(send(''))
  await read(here, { feed: { ada: words }, other: { ada: words } })
  await read(here, { feed: { ada: '[removed]' }, other: { ada: words, bo: 'Hello' } })
  await read(here, { feed: { ada: '[removed]' }, other: { ada: words, cy: 'Hello' } })
  await read(here, { feed: { ada: '[removed]' }, other: { ada: `${words}. Since Monday, all of us.` } })
  expect(await seen(here)).toEqual([{ text: words, gone: 'moderators', due: false }])
  await read(here, { feed: { ada: words }, other: { ada: words } })
  expect(await seen(here)).toEqual([{ text: words, gone: undefined, due: true }])
})

const many = (text: string) => Object.fromEntries(['ada', 'bo', 'cy', 'di', 'ed'].map((name) => [name, text]))

test('where all of many are, nothing is forgotten, and a notice says so', async () => {
  const here = await world(send(''))
  await read(here, { feed: many(words) })
  const before = await seen(here)
  expect(before).toHaveLength(5)
  const result = await read(here, { feed: many('[deleted]') })
  expect(await seen(here)).toEqual(before)
  expect(noticesOf(result)).toEqual([expect.stringContaining('5 results could not be read')])
})

test('a page of which all posts are gone does not end a search', async () => {
  const texts = ['[removed]', '[deleted]', words]
  const here = await world(async (request, response) => {
    const { page = 0 }: { page?: number } = JSON.parse(await text(request))
    const posts = [{ id: `${page}`, text: texts[page] }]
    response.end(JSON.stringify({ posts, ...(page < 2 && { page: page + 1 }) }))
  })
  await run(here, {
    sources: [{ type: 'feed', url: 'stands-in.rss' }],
    adapt: () => [askboardAt(here.base)],
  })
  expect(here.asked).toHaveLength(3)
  expect(await seen(here)).toEqual([{ text: words, gone: undefined, due: true }])
})
