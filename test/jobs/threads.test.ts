// Two people complain in one topic, of whose feed one request tells of both.
import { expect, test } from 'vitest'
import { run, start, type World, world } from './world.js'

const MINUTE = 60_000

type Entry = { post: number; by: string; minutesAgo: number; words: string }
const older: Entry = { post: 1, by: 'marta', minutesAgo: 90, words: 'Northwind is slow today, why?' }
/** The graver one comes first in the order to answer. */
const newer: Entry = {
  post: 5,
  by: 'geoff',
  minutesAgo: 60,
  words: 'Northwind was hacked and our passwords were leaked, my lawyer will sue them!',
}
const later: Entry = { post: 9, by: 'ida', minutesAgo: 10, words: 'Same here.' }

const feed = (base: string, entries: readonly Entry[]) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Hosting Talk</title><link href="${base}/index.php"/>${entries
    .map(({ post, by, minutesAgo, words }) => {
      const link = `${base}/viewtopic.php?t=501&amp;p=${post}#p${post}`
      const date = new Date(start.getTime() - minutesAgo * MINUTE).toISOString()
      return `<entry><author><name>${by}</name></author><published>${date}</published><updated>${date}</updated>
        <id>${link}</id><link href="${link}"/><title>${post === 1 ? '' : 'Re: '}Mails</title><content type="html">${words}</content></entry>`
    })
    .join('')}</feed>`

/** @param topic what the feed of the topic shows */
async function looked(topic: readonly Entry[]) {
  const here: World = await world((request, response) => {
    const isTopic = request.url?.includes('/topic/') === true
    response.end(feed(here.base, isTopic ? topic : [newer, older]))
  })
  await run(here, { sources: [{ type: 'feed', url: `${here.base}/app.php/feed` }], looks: 20 })
  const stored = await here.store.posts.stored(undefined, 10)
  const looks = await here.store.threads.looks(stored.map(({ post }) => post.id))
  const asked = here.asked.filter(({ path }) => path === '/app.php/feed/topic/501')
  return { asked: asked.length, found: [...looks.values()].map(({ found }) => found) }
}

test('a thread is whole for all who complain in it, or for none of them', async () => {
  expect(await looked([later, newer, older])).toEqual({ asked: 1, found: ['whole', 'whole'] })
  // It reaches back to the newer one, and what came between both is not to be seen.
  expect(await looked([later, newer])).toEqual({ asked: 1, found: ['partial', 'partial'] })
})
