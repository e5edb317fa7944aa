// `mentions check` says of each key whether it works, and in words of its own why not.
import { afterAll, expect } from 'vitest'
import { type Loopback, readRoutes, startLoopback } from '../../src/loopback/server.js'
import { test, type Workspace } from '../support/workspace.js'

const now = new Date('2026-09-07T12:00:00Z')
const doubles: Loopback[] = []
afterAll(() => Promise.all(doubles.map((double) => double.close())))

/** A place that answers as the fixture of this name says; each has a server of its own. */
async function placeFor(type: string, name: string): Promise<string> {
  const folder = new URL(`../../fixtures/${type}/`, import.meta.url)
  const double = await startLoopback(folder, await readRoutes(folder), { now })
  doubles.push(double)
  return double.url(`/${name}`)
}

async function check(work: Workspace, sources: readonly object[], env: Record<string, string> = {}) {
  await work.configure([], { sources })
  return await work.run(['check'], { now: () => now, env })
}

const variable = (name: string) => `\${${name}}`

test.for([
  {
    why: 'a wrong one',
    block: { type: 'github', read: ['issues'], token: variable('KEY') },
    at: 'wrong-token',
    says: /GitHub does not take the `token` in your config: it is wrong, has run out, or was withdrawn\./,
  },
  {
    why: 'a withdrawn one',
    block: { type: 'stackexchange', key: variable('KEY') },
    at: 'withdrawn-key',
    says: /Stack Exchange does not take the `key` in your config/,
  },
  {
    why: 'one that is used up',
    block: { type: 'stackexchange', key: variable('KEY') },
    at: 'quota-of-a-key-used-up',
    says: /Stack Exchange answers no more for now, since all requests that it allows were sent/,
  },
  {
    why: 'one that a forum took back',
    block: { type: 'discourse', own: 'Northwind Hosting', key: variable('KEY') },
    at: 'wrong-key',
    says: /does not take the API key: it is wrong, was revoked, or is not for that `user`/,
  },
  {
    why: 'the app of one',
    block: { type: 'reddit', clientId: 'northwind-app-id', clientSecret: variable('KEY') },
    at: 'api-wrong-key',
    says: /Reddit does not take the id and the secret of your app/,
  },
])('$why is said to be so', async ({ block, at, says }, { work }) => {
  const base = await placeFor(block.type, at)
  const places: Record<string, object> = {
    discourse: { url: base },
    reddit: { base, api: `${base}/api` },
  }
  const source = { ...block, ...(places[block.type] ?? { base }) }
  const { stdout } = await check(work, [source], { KEY: 'zq4secret' })
  expect(stdout.replace(/\s+/g, ' ')).toMatch(says)
  expect(stdout).toMatch(/^ {2}key {5}it could not be shown to work: see above$/m)
  expect(stdout).not.toContain('zq4secret')
})

test('one that is missing where a place wants one, is said to be so', async ({ work }) => {
  const url = await placeFor('discourse', 'members-only')
  const { stdout } = await check(work, [{ type: 'discourse', own: 'Northwind Hosting', url }])
  expect(stdout.replace(/\s+/g, ' ')).toMatch(/key: \$\{DISCOURSE_API_KEY\}/)
  expect(stdout).not.toMatch(/^ {2}keys? /m)
})

test('keys that work are counted, each once, and so are those whose few requests are left to the scan', async ({
  work,
}) => {
  const base = await placeFor('github', 'forbidden')
  const found = await placeFor('github', 'discussions')
  const stack = await placeFor('stackexchange', 'questions-and-answers')
  const sources = [
    { type: 'github', base: found, read: ['discussions'], token: variable('ONE') },
    { type: 'github', base, read: ['issues'], token: variable('ONE') },
    // Eleven requests, which is more than a thousandth of what the key is good for.
    {
      type: 'stackexchange',
      base: stack,
      sites: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'],
      key: variable('TWO'),
    },
  ]
  const { stdout } = await check(work, sources, { ONE: 'zq4secret', TWO: 'zq5secret' })
  expect(stdout).toContain('  later   ')
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    ' keys 1 of 2 works; 1 of 2 not tried, since that would use up some of the few requests that its site allows',
  )
})

test('a key that is good for thousands of requests is tried', async ({ work }) => {
  const base = await placeFor('stackexchange', 'questions-and-answers')
  const key = variable('KEY')
  const { stdout } = await check(work, [{ type: 'stackexchange', base, key }], { KEY: 'zq4secret' })
  expect(stdout).toMatch(/^ {2}key {5}it works$/m)
  const { stdout: without } = await check(work, [{ type: 'stackexchange', base }])
  expect(without).toMatch(/^ {2}later /m)
})
