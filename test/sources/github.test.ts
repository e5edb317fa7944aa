// What the double of the fixtures can't show: it stands at another address than GitHub.
import { expect, test } from 'vitest'
import { forumThreads } from '../../src/sources/forums/thread-of-forum.js'
import { github } from '../../src/sources/github/index.js'
import { withMembers } from '../../src/sources/github/members.js'
import { readThread } from '../../src/sources/github/thread.js'

const poll = {
  brands: [{ name: 'Northwind Hosting', phrases: ['northwind hosting'] }],
  cursors: new Map(),
  now: new Date('2026-09-07T12:00:00Z'),
  folder: new URL('file:///'),
}
const asked = (options: object) =>
  github
    .asks(github.options.parse({ type: 'github', ...options }), poll)
    .map(({ request }) => (request.transport === undefined ? new URL(request.url) : undefined))

test('programs that ask for changes are left out of searches at github.com, where they are known', () => {
  const queries = (options: object) => asked(options).map((url) => url?.searchParams.get('q') ?? '')
  const [issues, pulls] = queries({})
  const named = '"northwind hosting" in:title,body'
  const rest = 'created:>=2026-08-08T12:00:00Z -author:app/dependabot -author:app/renovate'
  expect([issues, pulls]).toEqual(['is:issue', 'is:pull-request'].map((is) => `${named} ${is} ${rest}`))
  expect(queries({ base: 'https://github.northwind.example/api/v3' }).join()).not.toContain('-author')
})

test('a token adds comments and discussions, and a GitHub of your own has two addresses', () => {
  const paths = (options: object) => asked(options).map((url) => `${url?.host}${url?.pathname}`)
  const search = 'api.github.com/search/issues'
  expect(paths({})).toEqual([search, search])
  expect(paths({ token: 'a-token' })).toEqual([search, search, search, search, 'api.github.com/graphql'])
  const own = 'github.northwind.example'
  const there = { base: `https://${own}/api/v3`, token: 'a-token', read: ['issues', 'discussions'] }
  expect(paths(there)).toEqual([`${own}/api/v3/search/issues`, `${own}/api/graphql`])
  expect(paths({ ...there, repositories: ['northwind/cli'] })).toEqual([
    `${own}/api/v3/repos/northwind/cli/issues`,
    `${own}/api/graphql`,
  ])
})

test.each([
  ['https://api.github.com', 'github.com', true],
  ['https://api.github.com', 'forge.example', false],
  ['https://github.northwind.example/api/v3', 'github.northwind.example', true],
  ['https://github.northwind.example/api/v3', 'github.com', false],
  ['https://api.northwind.ghe.example', 'northwind.ghe.example', true],
  ['http://127.0.0.1:8080', 'github.com', true],
  ['http://127.0.0.1:8080', 'forge.example', false],
])('%s is asked about posts at %s: %s', (base, place, isAsked) => {
  const url = `https://${place}/pat/tool/issues/7`
  const post = { keys: [url] as const, url, place, publishedAt: poll.now }
  const ask = github.thread?.ask(post, github.options.parse({ type: 'github', base }), [], forumThreads)
  expect(ask !== undefined).toBe(isAsked)
})

test('whoever has a part in a repository speaks for whom it belongs to in those that are listed, and in no other', () => {
  const by = (repository: string) => ({
    keys: [`github.com:${repository}`] as const,
    url: `https://github.com/${repository}/issues/1#issuecomment-2`,
    place: 'github.com',
    text: 'We are on it.',
    author: { name: 'jo', handle: 'jo', official: true } as const,
  })
  const posts = [by('Northwind/CLI'), by('northwind/cli-fork'), by('contoso/site')]
  const staffIn = (repositories: string[]) =>
    withMembers({ posts }, github.options.parse({ type: 'github', repositories })).posts.map(
      ({ author }) => author?.official,
    )
  expect(staffIn(['northwind/cli'])).toEqual([true, undefined, undefined])
  expect(staffIn([])).toEqual([undefined, undefined, undefined])
})

test('what a program closes is not over for whoever waits, and what it writes is nobody of us', () => {
  const url = 'https://github.com/northwind/cli/issues/7'
  const answer = (closer: object, more: object) => ({
    ask: { tag: 'thread', request: { url } },
    request: { url },
    url: 'https://api.github.com/repos/northwind/cli/issues/7',
    status: 200,
    headers: {},
    body: new TextEncoder().encode(
      JSON.stringify({
        ...{ id: 7, number: 7, html_url: url, title: 'The panel is down', state: 'closed', comments: 0 },
        ...{ created_at: '2026-09-01T10:00:00Z', updated_at: '2026-09-07T10:00:00Z' },
        ...{
          closed_at: '2026-09-07T10:00:00Z',
          user: closer,
          author_association: 'MEMBER',
          closed_by: closer,
        },
        ...more,
      }),
    ),
  })
  const post = {
    keys: ['github.com:issue-7'] as const,
    url,
    place: 'github.com',
    publishedAt: new Date('2026-09-01T10:00:00Z'),
    thread: { id: 'northwind/cli#7' },
  }
  const options = github.options.parse({ type: 'github', repositories: ['northwind/cli'] })
  const read = (closer: object, more = {}) => {
    const { over, posts } = readThread(answer(closer, more) as never, post as never, options)
    return [over?.as, posts[0]?.author?.official]
  }
  expect(read({ login: 'jo', type: 'User' })).toEqual(['closed', true])
  expect(read({ login: 'stale[bot]', type: 'Bot' })).toEqual([undefined, undefined])
  expect(read({ login: 'stale[bot]', type: 'Bot' }, { state_reason: 'not_planned' })[0]).toBeUndefined()
  expect(read({ login: 'stale[bot]', type: 'Bot' }, { locked: true })[0]).toBe('locked')
  const merged = { pull_request: { merged_at: '2026-09-07T10:00:00Z' } }
  expect(read({ login: 'queue[bot]', type: 'Bot' }, merged)[0]).toBe('closed')
})
