import { expect, test } from 'vitest'
import { createClient } from '../../src/http/client.js'
import { readThread } from '../../src/jobs/read-thread.js'
import { serve, settings } from '../http/server.js'
import { askboardAt } from './askboard.js'

const post = {
  keys: ['askboard:7'] as const,
  url: 'https://askboard.example/posts/7',
  place: 'askboard',
  thread: { id: '7/a' },
  publishedAt: new Date('2026-09-07T12:00:00Z'),
}

type Page = { answers: { id: string; text: string; by: string }[]; isWhole: boolean; more?: string } | number

async function read(pages: Readonly<Record<string, Page>>, most = 5) {
  const got: string[] = []
  const { base } = await serve((request, response) => {
    const path = request.url ?? ''
    got.push(path)
    const page = pages[path] ?? 404
    if (typeof page === 'number') response.writeHead(page).end()
    else response.writeHead(200).end(JSON.stringify(page))
  })
  const options = { client: createClient(settings), now: new Date('2026-09-07T13:00:00Z'), pages: most }
  return { got, thread: await readThread(askboardAt(base), post, [], options) }
}

const answer = (id: string) => ({ id, text: `Answer ${id}`, by: 'marta' })

test('reads all pages; what is missing in one of them is missing', async () => {
  const rest = { answers: [answer('2')], isWhole: true }
  const first = { answers: [answer('1')], isWhole: true, more: '/more' }
  const { got, thread } = await read({ '/threads/7%2Fa': first, '/more': rest })
  expect(got).toEqual(['/threads/7%2Fa', '/more'])
  expect(thread?.posts.map(({ text }) => text)).toEqual(['Answer 1', 'Answer 2'])
  expect(thread?.isWhole).toBe(true)
  const { thread: holed } = await read({ '/threads/7%2Fa': { ...first, isWhole: false }, '/more': rest })
  expect(holed?.isWhole).toBe(false)
})

test('a thread with more pages than are read is not whole, nor is one that gives a page again', async () => {
  const again = { '/threads/7%2Fa': { answers: [answer('1')], isWhole: true, more: '/threads/7%2Fa' } }
  expect((await read(again)).thread).toMatchObject({ isWhole: false })
  expect((await read(again)).got).toHaveLength(1)
  const long = { '/threads/7%2Fa': { answers: [answer('1')], isWhole: true, more: '/more' } }
  expect((await read(long, 1)).thread).toMatchObject({ isWhole: false })
})

test('what was read before something failed is kept, with what failed', async () => {
  const { thread } = await read({
    '/threads/7%2Fa': { answers: [answer('1')], isWhole: true, more: '/more' },
  })
  expect(thread).toMatchObject({ isWhole: false, posts: [{ text: 'Answer 1' }] })
  expect(thread?.problem?.failure).toMatchObject({ code: 'not-there' })
})

test('a post that stands on two pages is one', async () => {
  const first = { answers: [answer('1'), answer('2')], isWhole: true, more: '/more' }
  const rest = { answers: [answer('2'), answer('3')], isWhole: true }
  const { thread } = await read({ '/threads/7%2Fa': first, '/more': rest })
  expect(thread?.posts.map(({ text }) => text)).toEqual(['Answer 1', 'Answer 2', 'Answer 3'])
})

test('a post without a thread is not looked for', async () => {
  const { thread: _, ...bare } = post
  const source = askboardAt('https://askboard.example')
  const options = { client: createClient(settings), now: new Date(0), pages: 1 }
  expect(await readThread(source, bare, [], options)).toBeUndefined()
})
