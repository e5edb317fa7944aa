// Feeds whose ids don't tell posts apart over time: numbers that start over, ranks of a list.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Store } from '../../src/store/port.js'
import { temporaryStore } from '../store/sqlite/temporary.js'
import { HOUR, run, type World, world } from './world.js'

type Item = { id: string; link?: string; author?: string; day?: number; text: string }

const feedOf = (items: readonly Item[]) => {
  const entries = items.map(
    ({ id, link, author, day, text }) =>
      `<item><guid isPermaLink="false">${id}</guid><title>A post</title><description>${text}</description>
       ${link === undefined ? '' : `<link>https://forum.example${link}</link>`}
       ${author === undefined ? '' : `<author>${author}</author>`}
       ${day === undefined ? '' : `<pubDate>${new Date(Date.UTC(2026, 10, day)).toUTCString()}</pubDate>`}</item>`,
  )
  return `<rss version="2.0"><channel><title>Forum</title>${entries.join('')}</channel></rss>`
}

/** What is stored after each answer of the feed has been read, in the order it was stored. */
async function afterPolls(here: World, answers: readonly (readonly Item[])[]) {
  for (const items of answers) {
    here.answer = (_, response) =>
      response.setHeader('content-type', 'application/rss+xml').end(feedOf(items))
    await run(here, { sources: [{ type: 'feed', url: `${here.base}/feed.xml` }] })
    here.time += HOUR
  }
  return await stored(here.store)
}

async function stored(store: Store) {
  const candidates = await store.cases.candidates({ brands: ['Northwind'], all: true })
  const mentions = await store.cases.mentions(
    candidates.map(({ mentionId }) => mentionId).sort((a, b) => a - b),
  )
  return mentions.map(({ post, case: { person } }) => [person?.author.name, post.text])
}

const bob: Item = {
  id: '1',
  link: '/t/100',
  author: 'bob',
  day: 1,
  text: 'Northwind is down and I lose money',
}
const carol: Item = {
  id: '1',
  link: '/t/200',
  author: 'carol',
  day: 9,
  text: 'Northwind never answers the phone',
}
const edited = { ...carol, text: 'Northwind never answers the phone, third day' }
const both = [
  ['bob', bob.text],
  ['carol', carol.text],
]
const bobs = { ...bob, link: '/t/thread' }
const carols = { ...carol, link: '/t/thread' }

test.each<{ what: string; answers: Item[][]; mentions: (string | undefined)[][] }>([
  { what: 'another post under the id of the first', answers: [[bob], [carol]], mentions: both },
  { what: 'the id back and forth', answers: [[bob], [carol], [bob], [carol], [bob, carol]], mentions: both },
  { what: 'both at once, then each alone', answers: [[bob, carol], [carol], [bob]], mentions: both },
  {
    what: 'the other post edited',
    answers: [[bob], [carol], [edited]],
    mentions: [
      ['bob', bob.text],
      ['carol', edited.text],
    ],
  },
  {
    what: 'the same author on another day',
    answers: [[bob], [{ ...carol, author: 'bob' }], [bob]],
    mentions: [
      ['bob', bob.text],
      ['bob', carol.text],
    ],
  },
  {
    what: 'the same words by another author',
    answers: [[bob], [{ ...carol, text: bob.text }]],
    mentions: [
      ['bob', bob.text],
      ['carol', bob.text],
    ],
  },
  {
    what: 'an edit that changes the address, as a new title does',
    answers: [[bob], [{ ...bob, link: '/t/100-solved', text: 'Northwind is down no more' }], [bob]],
    mentions: [['bob', bob.text]],
  },
  {
    what: 'an edit that changes the date',
    answers: [[bob], [{ ...bob, day: 3, text: `${bob.text}, still` }]],
    mentions: [['bob', `${bob.text}, still`]],
  },
  {
    what: 'no author and no date: nothing says that it is another',
    answers: [[{ id: '1', link: '/a', text: bob.text }], [{ id: '1', link: '/b', text: carol.text }]],
    mentions: [[undefined, carol.text]],
  },
  {
    what: 'a thread that has a post of the same source already',
    answers: [[{ ...bobs, id: '7' }], [bob], [carols], [{ ...carols, text: edited.text }], [carols], [bob]],
    mentions: [
      ['bob', bobs.text],
      ['bob', bob.text],
      ['carol', carol.text],
    ],
  },
])('$what', async ({ answers, mentions }) => {
  expect(await afterPolls(await world(() => {}), answers)).toEqual(mentions)
})

const items = fc.array(fc.record({ id: fc.constantFrom('1', '2', '3'), topic: fc.nat(4) }), {
  minLength: 1,
  maxLength: 3,
})

test('however a feed shuffles its ids, each post is stored once, in its own words', async () => {
  const here = await world(() => {})
  await fc.assert(
    fc.asyncProperty(fc.array(items, { minLength: 1, maxLength: 6 }), async (answers) => {
      await here.store.close()
      here.store = temporaryStore()
      const shown = answers.map((answer) =>
        [...new Map(answer.map((one) => [one.topic, one])).values()].map(({ id, topic }) => ({
          id,
          link: `/t/${topic}`,
          author: `author ${topic}`,
          day: topic + 1,
          text: `Northwind is down, says author ${topic}`,
        })),
      )
      const topics = new Set(shown.flat().map(({ author, text }) => JSON.stringify([author, text])))
      const found = (await afterPolls(here, shown)).map((one) => JSON.stringify(one))
      expect(found.sort()).toEqual([...topics].sort())
    }),
    { numRuns: 12 },
  )
})
