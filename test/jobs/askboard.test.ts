import { expect, test } from 'vitest'
import type { Author } from '../../src/model/post.js'
import { parsers } from '../../src/sources/parsers.js'
import { askboardAt } from './askboard.js'

const board = askboardAt('https://askboard.example')
const official = ({ name }: Author) => name === 'nw_support'
const post = {
  url: 'https://askboard.example/posts/7',
  place: 'askboard',
  thread: { id: '7/a' },
  keys: ['askboard:7'],
}

test.each([
  { by: ['marta', 'nw_support'], isWhole: false, answered: 'yes' },
  { by: ['marta'], isWhole: true, answered: 'no' },
  { by: ['marta'], isWhole: false, answered: 'unknown' },
])('a thread of $by, whole: $isWhole, is answered: $answered', ({ by, isWhole, answered }) => {
  const ask = board.thread?.ask(post, [])
  expect(ask?.request).toEqual({ url: 'https://askboard.example/threads/7%2Fa' })
  const answers = by.map((name, index) => ({ id: `${index}`, text: 'Hello', by: name }))
  const body = Buffer.from(JSON.stringify({ answers, isWhole }))
  const answer = ask && {
    ask,
    request: ask.request,
    url: 'https://askboard.example/threads/7',
    status: 200,
    headers: {},
    body,
  }
  expect(answer && board.thread?.read(answer, official, parsers)).toEqual({
    answered,
    replies: by.length,
    posts: [],
    ...(answered === 'yes' && { by: { name: 'nw_support' } }),
  })
})

test('a post without a thread is not looked for', () => {
  expect(board.thread?.ask({ url: post.url, place: post.place, keys: [] }, [])).toBeUndefined()
})
