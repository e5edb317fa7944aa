// Feeds whose names tell posts apart wrongly, within one answer or over time: each post is stored once and told once.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { temporaryStore } from '../store/sqlite/temporary.js'
import { HOUR, run, type World, world } from './world.js'

type Item = { guid?: string; link?: string; title?: string; text?: string; by?: string; day?: number }

const element = (name: string, value: string | undefined) =>
  value === undefined ? '' : `<${name}>${value}</${name}>`

const feedOf = (items: readonly Item[]) =>
  `<rss version="2.0"><channel><title>Forum</title><link>https://forum.example/</link>${items
    .map(
      ({ guid, link, title, text, by, day }) =>
        `<item>${guid === undefined ? '' : `<guid isPermaLink="false">${guid}</guid>`}
         ${element('link', link && `https://forum.example${link}`)}${element('title', title)}
         ${element('description', text)}${element('author', by)}
         ${element('pubDate', day === undefined ? undefined : new Date(Date.UTC(2026, 10, 1, 9) + day * 86_400_000).toUTCString())}</item>`,
    )
    .join('')}</channel></rss>`

/** The words of every stored post in their order, and of those that were told, after each answer was read. */
async function afterPolls(here: World, answers: readonly (readonly Item[])[]) {
  await here.store.close()
  here.store = temporaryStore()
  const { store } = here
  const told: number[] = []
  for (const items of answers) {
    here.answer = (_, response) =>
      response.setHeader('content-type', 'application/rss+xml').end(feedOf(items))
    await run(here, { sources: [{ type: 'feed', url: `${here.base}/feed.xml` }] })
    const fresh = await store.cases.candidates({ brands: ['Northwind'], all: true, unannounced: true })
    const ids = fresh.map(({ mentionId }) => mentionId)
    await store.cases.markAnnounced(ids)
    told.push(...ids)
    here.time += HOUR
  }
  const all = await store.cases.candidates({ brands: ['Northwind'], all: true })
  const mentions = await store.cases.mentions(all.map(({ mentionId }) => mentionId).sort((a, b) => a - b))
  return {
    words: mentions.map(({ post }) => post.text || post.title),
    told: new Set(told).size === told.length ? told.length : 'twice',
  }
}

const bob = 'Northwind is down and I lose money'
const carol = 'Same here, Northwind never answers the phone'
const dan = 'Third day: my Northwind invoices are wrong'
const thread = { guid: 't1', link: '/t/1', title: 'Trouble' }
const page = { link: '/t/1', title: 'Trouble' }

test.each<{ what: string; answers: Item[][]; words: string[] }>([
  {
    what: 'a thread shown as one entry with its latest reply',
    answers: [
      [{ ...thread, text: bob, by: 'bob', day: 1 }],
      [{ ...thread, text: carol, by: 'carol', day: 2 }],
      [{ ...thread, text: dan, by: 'dan', day: 3 }],
      [{ ...thread, text: dan, by: 'dan', day: 3 }],
    ],
    words: [bob, carol, dan],
  },
  {
    what: 'the same by one person',
    answers: [[{ ...thread, text: bob, by: 'bob', day: 1 }], [{ ...thread, text: carol, by: 'bob', day: 2 }]],
    words: [bob, carol],
  },
  {
    what: 'the same without authors',
    answers: [[{ ...thread, text: bob, day: 1 }], [{ ...thread, text: carol, day: 2 }]],
    words: [bob, carol],
  },
  {
    what: 'the same with the date of the thread',
    answers: [
      [{ ...thread, text: bob, by: 'bob', day: 1 }],
      [{ ...thread, text: carol, by: 'carol', day: 1 }],
    ],
    words: [bob, carol],
  },
  {
    what: 'a reply in the same words',
    answers: [[{ ...thread, text: bob, by: 'bob', day: 1 }], [{ ...thread, text: bob, by: 'carol', day: 2 }]],
    words: [bob, bob],
  },
  {
    what: 'an edit by a moderator, with another date',
    answers: [
      [{ ...thread, text: bob, day: 1 }],
      [{ ...thread, text: `${bob}. Update: they refund it`, day: 2 }],
    ],
    words: [`${bob}. Update: they refund it`],
  },
  {
    what: 'one guid and one link for several, then each alone',
    answers: [
      [
        { ...thread, text: bob },
        { ...thread, text: carol },
        { ...thread, text: dan },
      ],
      [{ ...thread, text: carol }],
      [{ ...thread, text: dan }],
      [{ ...thread, text: bob }],
      [
        { ...thread, text: dan },
        { ...thread, text: bob },
      ],
    ],
    words: [bob, carol, dan],
  },
  {
    what: 'one guid and one link for several, with authors and dates',
    answers: [
      [{ ...thread, text: carol, by: 'carol', day: 2 }],
      [
        { ...thread, text: bob, by: 'bob', day: 1 },
        { ...thread, text: carol, by: 'carol', day: 2 },
        { ...thread, text: dan, by: 'carol', day: 3 },
      ],
      [{ ...thread, text: dan, by: 'carol', day: 3 }],
    ],
    words: [carol, bob, dan],
  },
  {
    what: 'several without guid and with one link',
    answers: [
      [
        { ...page, text: bob },
        { ...page, text: carol },
      ],
      [{ ...page, text: carol }],
    ],
    words: [bob, carol],
  },
  {
    what: 'without guid, a second entry with the link of the first',
    answers: [
      [{ ...page, text: bob }],
      [
        { ...page, text: carol },
        { ...page, text: bob },
      ],
      [{ ...page, text: carol }],
    ],
    words: [bob, carol],
  },
  {
    what: 'without guid and link, changing text',
    answers: [bob, `Still: ${bob}`, dan].map((text) => [{ title: 'Northwind', text, day: 1 }]),
    words: [dan],
  },
  {
    what: 'without guid and link, a moving date',
    answers: [1, 2, 3].map((day) => [{ title: 'Trouble', text: bob, day }]),
    words: [bob],
  },
  {
    what: 'without guid, link and title, a moving date',
    answers: [1, 2, 3].map((day) => [{ text: bob, day }]),
    words: [bob],
  },
  {
    what: 'without guid and link, two of one title and day',
    answers: [
      [
        { title: 'Trouble', text: bob, day: 0.625 },
        { title: 'Trouble', text: carol, day: 0.625 },
      ],
      [{ title: 'Trouble', text: carol, day: 0.625 }],
    ],
    words: [bob, carol],
  },
  {
    what: 'a story under another guid and link at each poll',
    answers: [1, 2, 3].map((n) => [
      { guid: `g${n}`, link: `/read/${n}`, title: 'Trouble', text: bob, day: 1 },
    ]),
    words: [bob],
  },
  {
    what: 'two reviews of one title and moment',
    answers: [
      [{ guid: 'g1', link: '/r/1', title: 'Review', text: bob, by: 'Review desk', day: 1 }],
      [{ guid: 'g2', link: '/r/2', title: 'Review', text: carol, by: 'Review desk', day: 1 }],
      [
        { guid: 'g3', link: '/r/3', title: 'Review', text: dan, by: 'Review desk', day: 1 },
        { guid: 'g4', link: '/r/4', title: 'Review', text: dan, by: 'Review desk', day: 1 },
      ],
    ],
    words: [bob, carol, dan, dan],
  },
  {
    what: 'several without guid and link, in one title',
    answers: [
      [
        { title: 'Re', text: bob },
        { title: 'Re', text: carol },
      ],
      [{ title: 'Re', text: carol }],
    ],
    words: [bob, carol],
  },
  {
    what: 'two of one person and day, where a date has no time',
    answers: [
      [
        { ...thread, text: bob, by: 'bob', day: 0.625 },
        { ...thread, text: carol, by: 'bob', day: 0.625 },
      ],
    ],
    words: [bob, carol],
  },
  {
    what: 'guid and link used again a year later',
    answers: [
      [{ ...thread, text: bob, by: 'bob', day: -370 }],
      [{ ...thread, text: carol, by: 'bob', day: 1 }],
    ],
    words: [bob, carol],
  },
  {
    what: 'a guid that changes with each counter',
    answers: [1, 2, 3].map((n) => [{ ...page, guid: `g${n}`, text: `${bob} (${n} comments)`, day: 1 }]),
    words: [`${bob} (3 comments)`],
  },
  {
    what: 'a guid that changes with an edit',
    answers: [
      [{ ...page, guid: 'g1', text: bob, by: 'bob', day: 1 }],
      [{ ...page, guid: 'g2', text: dan, by: 'bob', day: 1 }],
    ],
    words: [dan],
  },
  {
    what: 'a reply under an id of its own that links to its thread',
    answers: [
      [{ ...page, guid: 'g1', text: bob, by: 'bob', day: 1 }],
      [{ ...page, guid: 'g2', text: bob, by: 'carol', day: 2 }],
      [{ ...page, guid: 'g3', text: dan, day: 3 }],
    ],
    words: [bob, bob, dan],
  },
  {
    what: 'a second entry with the link of the first',
    answers: [
      [{ ...page, guid: 'g1', text: bob }],
      [
        { ...page, guid: 'g2', text: carol },
        { ...page, guid: 'g1', text: bob },
      ],
      [{ ...page, guid: 'g2', text: carol }],
    ],
    words: [bob, carol],
  },
])('$what', async ({ answers, words }) => {
  const { words: found, told } = await afterPolls(await world(() => {}), answers)
  expect(found.sort()).toEqual([...words].sort())
  expect(told).toBe(words.length)
})

const texts = [bob, carol, dan, 'Northwind hung up on me twice', 'Who else waits for a Northwind refund?']

type Naming = (post: number, poll: number) => Item

/** Only its title and moment stay. */
const relisted: Naming = (post, poll) => ({
  guid: `g${post}-${poll}`,
  link: `/t/${post}/${poll}`,
  title: `Trouble ${texts[post]}`,
})

/** How a feed names its posts: by the number of the post, and of the poll. */
const namings: Naming[] = [
  () => thread,
  () => page,
  (post) => ({ guid: `g${post}`, ...page }),
  (post) => ({ guid: 'g', link: `/t/${post}` }),
  (post, poll) => ({ guid: `g${post}-${poll}`, link: `/t/${post}` }),
  (post) => ({ title: `Trouble ${texts[post]}` }),
  relisted,
]

const posts = fc.uniqueArray(fc.nat(texts.length - 1), { maxLength: texts.length })
const history = fc.record({
  name: fc.constantFrom(...namings),
  /** The posts of each document that was polled, in its order, and which versions of them. */
  documents: fc.array(posts, { minLength: 1, maxLength: 5 }),
  isEdited: fc.boolean(),
  isWithoutDates: fc.boolean(),
  authors: fc.constantFrom<((post: number) => string | undefined)[]>(
    (post) => `author${post}`,
    () => 'bob',
    () => undefined,
  ),
})

test('in whatever order and whichever polls a feed is read, each post is stored once, told once, in its newest words', async () => {
  const here = await world(() => {})
  await fc.assert(
    fc.asyncProperty(history, async ({ name, documents, isEdited, isWithoutDates, authors }) => {
      // Without dates and authors nothing tells another post under one name from an edit.
      const isDated = !isWithoutDates || authors(0) === authors(1) || name === relisted
      const text = (post: number, poll: number) =>
        `${texts[post]}${isEdited && isDated ? `. Update ${poll}` : ''}`
      const answers = documents.map((document, poll) =>
        document.map((post) => {
          const by = authors(post)
          return {
            ...name(post, poll),
            text: text(post, poll),
            ...(isDated && { day: post + 1 }),
            ...(by !== undefined && { by }),
          }
        }),
      )
      const newest = new Map(
        documents.flatMap((document, poll) => document.map((post) => [post, text(post, poll)])),
      )
      const { words, told } = await afterPolls(here, answers)
      expect(words.sort()).toEqual([...newest.values()].sort())
      expect(told).toBe(newest.size)
    }),
    { numRuns: 25 },
  )
})
