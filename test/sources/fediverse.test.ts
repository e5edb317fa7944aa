import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  baseIn,
  basesOf,
  federatedHandle,
  federatedKeys,
  loginAt,
  SERVER,
  serverOf,
} from '../../src/sources/fediverse.js'

type Found = { answers: { posts?: { keys: string[]; place: string; author?: { handle: string } }[] }[] }

const postsIn = (path: string) => {
  const file = new URL(`../../fixtures/${path}.expected.json`, import.meta.url)
  const { answers } = JSON.parse(readFileSync(file, 'utf8')) as Found
  return answers.flatMap(({ posts = [] }) => posts)
}

test('a post of Mastodon that Lemmy shows, too, is one post by one person', () => {
  const name = 'fediverse:https://social.example/users/pat/statuses/117020593741100003'
  const [here, there] = [postsIn('mastodon/timeline'), postsIn('lemmy/search')].map((posts) =>
    posts.find(({ keys }) => keys[0] === name),
  )
  expect(here?.author?.handle).toBe('pat@social.example')
  expect(there?.author?.handle).toBe('pat@social.example')
  expect(there?.place).toBe(here?.place)
})

test('two posts of one server share no name', () => {
  const all = [...postsIn('mastodon/timeline'), ...postsIn('lemmy/search')]
  const names = new Map<string, string>()
  for (const { keys } of all)
    for (const key of keys) {
      expect(names.get(key) ?? keys[0], key).toBe(keys[0])
      names.set(key, keys[0] ?? '')
    }
})

test('a post has the names of all its addresses, each once', () => {
  const id = 'https://lemmy.example/post/501'
  expect(
    federatedKeys(id, { pages: [null, id, 'https://www.lemmy.example/post/501/'], seenAt: 'seen' }),
  ).toEqual([`fediverse:${id}`, id, 'seen'])
  expect(federatedKeys('tag:social.example,2026:1', { pages: [], seenAt: 'seen' })).toEqual([
    'fediverse:tag:social.example,2026:1',
    'seen',
  ])
})

test('people are known with their server', () => {
  expect(federatedHandle('Pat', serverOf('https://www.Social.example/@Pat'))).toBe('pat@social.example')
  expect(serverOf('nowhere')).toBe('')
})

test.each(['mastodon.social', 'https://mastodon.social/', 'http://127.0.0.1:9999/double'])(
  '%s is a server',
  (server) => expect(server).toMatch(SERVER),
)

test.each(['mastodon', '@pat@mastodon.social', 'mastodon social', 'https://pat@mastodon.social'])(
  '%s is none',
  (server) => expect(server).not.toMatch(SERVER),
)

test('each server is asked once, and the token goes to the first alone', () => {
  const options = { instances: ['one.example', 'https://one.example/', 'two.example'], token: 'secret' }
  expect(basesOf(options)).toEqual(['https://one.example', 'https://two.example'])
  expect(loginAt('https://one.example', options)).toEqual({ headers: { authorization: 'Bearer secret' } })
  expect(loginAt('https://two.example', options)).toEqual({})
  expect(loginAt('https://one.example', { instances: ['one.example'] })).toEqual({})
  expect(baseIn('https://two.example/api/v3/search?q=x', options)).toBe('https://two.example')
  expect(baseIn('https://two.example.evil.example/api', options)).toBe('https://two.example.evil.example')
})
