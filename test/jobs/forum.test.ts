// A forum over days: what its search and its topics say of the same posts, and what becomes of a case there.
import { expect, test } from 'vitest'
import { HOUR, run, type World, world } from './world.js'

const NAMES = 'Northwind is down since this morning'
const WHOLE = `<p>${NAMES}: my shop gives a 502, I lose money every minute, and nobody answers my ticket.</p>`
const at = (hours: number) => new Date(Date.UTC(2026, 10, 21, 10 + hours)).toISOString()

type Forum = { posts: object[]; blurb: string }

const post = (id: number, number: number, username: string, cooked: string, over: object = {}) => ({
  id,
  topic_id: 501,
  post_number: number,
  username,
  cooked,
  created_at: at(0),
  version: 1,
  ...over,
})

/** It finds the post of pat, number 2 in its topic. */
const answering =
  ({ posts, blurb }: Forum): World['answer'] =>
  (request, response) => {
    const path = request.url ?? ''
    const topic = { id: 501, title: 'Which host?', slug: 'which-host', posts_count: posts.length }
    const hit = { id: 20, topic_id: 501, post_number: 2, username: 'pat', blurb, created_at: at(1) }
    const answer = path.startsWith('/search.json')
      ? { posts: [hit], topics: [topic], grouped_search_result: { more_full_page_results: null } }
      : { ...topic, post_stream: { posts, stream: posts.map((one) => (one as { id: number }).id) } }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
  }

const opener = post(10, 1, 'sam', '<p>Which host do you use?</p>')
const pat = (cooked = WHOLE, over = {}) => post(20, 2, 'pat', cooked, { created_at: at(1), ...over })

/** @param step seconds from one scan to the next; within half an hour no topic is looked at again */
async function scans(step: number, ...forums: Forum[]) {
  const here = await world(answering(forums[0] ?? { posts: [], blurb: '' }))
  const seen: object[] = []
  for (const forum of forums) {
    here.answer = answering(forum)
    const sources = [{ type: 'discourse', url: here.base, staffMeans: 'admins' }]
    const brands = [{ name: 'Northwind', staff: ['127.0.0.1:jo'] }]
    await run(here, { sources, brands, looks: 20 })
    const candidates = await here.store.cases.candidates({ brands: ['Northwind'], all: true })
    const [mention] = await here.store.cases.mentions(candidates.map(({ mentionId }) => mentionId))
    seen.push({ text: mention?.post.text, state: mention?.case.state, cases: candidates.length })
    here.time += step
  }
  return { here, seen }
}

test('the whole of a post stands in for the excerpt that a search shows, and stays', async () => {
  const blurb = `${NAMES}...`
  const forum = { posts: [opener, pat()], blurb }
  const { seen, here } = await scans(
    3 * HOUR,
    forum,
    { ...forum, blurb: `${blurb} ` },
    { ...forum, blurb: `...${blurb}` },
  )
  const whole = expect.stringContaining('nobody answers my ticket')
  expect(seen).toEqual([
    { text: whole, state: 'new', cases: 1 },
    { text: whole, state: 'new', cases: 1 },
    { text: whole, state: 'new', cases: 1 },
  ])
  expect(here.asked.map(({ path }) => path.replace(/\?.*/, ''))).toContain('/t/501.json')
})

test('an edit of the whole is told although the search goes on showing the same', async () => {
  const blurb = `${NAMES}...`
  const edited = pat(`${WHOLE}<p>Third edit: now my mails are gone, too.</p>`, {
    version: 2,
    updated_at: at(5),
  })
  const { seen } = await scans(
    3 * HOUR,
    { posts: [opener, pat()], blurb },
    { posts: [opener, edited], blurb: `${blurb} ` },
  )
  expect(seen.at(-1)).toMatchObject({ text: expect.stringContaining('my mails are gone') })
})

test('what one of us answers there answers the case, and what they answer somebody else does not', async () => {
  const blurb = `${NAMES}...`
  const answer = '<p>We have restarted the server, your shop is back. Please reload the page.</p>'
  const toSam = post(30, 3, 'jo', answer, { reply_to_post_number: 1, created_at: at(2) })
  const toPat = post(40, 4, 'jo', answer, { reply_to_post_number: 2, created_at: at(4) })
  const { seen } = await scans(
    3 * HOUR,
    { posts: [opener, pat()], blurb },
    { posts: [opener, pat(), toSam], blurb },
    { posts: [opener, pat(), toSam, toPat], blurb },
  )
  expect(seen).toMatchObject([{ state: 'new' }, { state: 'new' }, { state: 'answered' }])
})

test('a topic with several who wait is read from the first of them on', async () => {
  const eve = post(50, 5, 'eve', `<p>${NAMES} and I sue you: all my data are gone, I lost everything!</p>`, {
    created_at: at(3),
  })
  const toPat = post(
    30,
    3,
    'jo',
    '<p>We have restarted the server, your shop is back. Please reload the page.</p>',
    {
      reply_to_post_number: 2,
      created_at: at(2),
    },
  )
  const shown = { 10: opener, 20: pat(), 30: toPat, 50: eve }
  const topic = { id: 501, title: 'Which host?', slug: 'which-host', posts_count: 4 }
  const hit = (id: number, number: number, username: string, hour: number, blurb: string) => ({
    ...post(id, number, username, '', { created_at: at(hour), blurb }),
    cooked: undefined,
  })
  const here = await world((request, response) => {
    const path = decodeURIComponent(request.url ?? '')
    const asked = [...path.matchAll(/post_ids\[\]=(\d+)/g)].flatMap(
      ([, id]) => Object.entries(shown).find(([key]) => key === id)?.[1] ?? [],
    )
    const answer = path.startsWith('/search.json')
      ? {
          posts: [
            hit(50, 5, 'eve', 3, `${NAMES} and there was a data breach: my lawyer will sue you.`),
            hit(20, 2, 'pat', 1, `${NAMES}...`),
          ],
          topics: [topic],
          grouped_search_result: {},
        }
      : path.startsWith('/t/501/posts.json')
        ? { post_stream: { posts: asked } }
        : { ...topic, post_stream: { posts: [opener, pat()], stream: [10, 20, 30, 50] } }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
  })
  const sources = [{ type: 'discourse', url: here.base }]
  await run(here, { sources, brands: [{ name: 'Northwind', staff: ['127.0.0.1:jo'] }], looks: 20 })
  const candidates = await here.store.cases.candidates({ brands: ['Northwind'], all: true })
  const mentions = await here.store.cases.mentions(candidates.map(({ mentionId }) => mentionId))
  const states = new Map(mentions.map((mention) => [mention.post.author?.handle, mention.case.state]))
  expect(states).toEqual(
    new Map([
      ['eve', 'new'],
      ['pat', 'answered'],
    ]),
  )
})
