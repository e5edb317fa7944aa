// What the double of the fixtures can't show: it stands at another address than GitHub.
import { expect, test } from 'vitest'
import { github } from '../../src/sources/github/index.js'
import { withMembers } from '../../src/sources/github/members.js'

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
  const ask = github.thread?.ask(post, github.options.parse({ type: 'github', base }), [])
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
