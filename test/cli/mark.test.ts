// `mark`: what a person says decides, and stays.
import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { mentionsIn, namesIn } from '../support/ndjson.js'
import { complaint, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { scannedPosts } from '../support/scanned.js'
import { test, testOfFile, type Workspace } from '../support/workspace.js'

const posts = [
  complaint('bad', { author: 'ada' }),
  { name: 'calm', text: 'Northwind Hosting moved its office to Bergen, I read.', author: 'bob' },
]

const scanned = async (work: Workspace) => (await scannedPosts(work, posts)).id

const listed = async (work: Workspace) => namesIn((await work.run(['list', '--format', 'ndjson'])).stdout)

test('what is fine leaves the list, a complaint enters it, and clearing gives both back to the rules', async ({
  work,
}) => {
  const idOf = await scanned(work)
  expect(await listed(work)).toEqual(['bad'])

  const fine = await work.run(['mark', idOf('bad'), 'fine'])
  expectSuccess(fine)
  expect(fine.stdout).toMatch(/is marked as fine\. It is not in the list\./)
  const bad = await work.run(['mark', idOf('calm').toUpperCase(), 'complaint'])
  expect(bad.stdout).toMatch(/is marked as a complaint\. It is in the list\./)
  expect(await listed(work)).toEqual(['calm'])

  const shown = await work.run(['show', idOf('bad')], { env: { COLUMNS: '200' } })
  expect(shown.stdout).toContain('needs no reply (marked as fine)')
  expect(shown.stdout).toMatch(/marked \(.+\): as fine/)
  const json = JSON.parse((await work.run(['show', idOf('bad'), '--format', 'json'])).stdout)
  expect(json.mentions).toMatchObject([{ mark: 'fine', needsReply: false, relevance: 1 }])

  for (const name of ['bad', 'calm']) expectSuccess(await work.run(['mark', idOf(name), '--clear']))
  expect(await listed(work)).toEqual(['bad'])
})

test('what is not about us leaves the list, several at once, and is back when that is taken back', async ({
  work,
}) => {
  const idOf = await scanned(work)
  const said = await work.run(['mark', idOf('bad'), idOf('calm'), 'not-us'])
  expectSuccess(said)
  expect(said.stdout).toMatch(/2 cases are marked as not about you; 0 of them in the list\./)
  expect(await listed(work)).toEqual([])
  const shown = await work.run(['show', idOf('bad')], { env: { COLUMNS: '200' } })
  expect(shown.stdout).toContain('needs no reply (marked as not about you)')
  expect((await work.run(['list', '--all'])).stdout).toContain('marked as not about you')
  expectSuccess(await work.run(['undo']))
  expect(await listed(work)).toEqual(['bad'])
  expect((await work.run(['next'])).stdout).toContain(`mark ${idOf('bad')} not-us`)
  expectFailure(await work.run(['mark', idOf('bad'), 'not-ours']), {
    code: 2,
    says: /complaint, fine or not-us/,
    tries: /mark \S+ not-us/,
  })
})

test('the answer names author, place and words, so that a slip is noticed', async ({ work }) => {
  const server = await work.serve({
    '/posts.rss': {
      body: rss([
        { name: 'one', title: 'Down for a day', text: 'Northwind Hosting is down.', author: 'ada' },
        { name: 'two', title: '', text: 'Northwind Hosting is down for me.', author: 'bob' },
        { name: 'three', title: '', text: `Northwind Hosting${' lost all my mail'.repeat(9)}.`, author: '' },
        ...['four', 'five'].map((name) => complaint(name, { author: 'eve' })),
      ]),
    },
  })
  await work.configure([`${server.base}/posts.rss`])
  const all = mentionsIn((await work.run(['scan', '--format', 'ndjson'])).stdout)
  const said = async (name: string, ...args: string[]) => {
    const id = all.find(({ url }) => url.endsWith(`/${name}`))?.case.id ?? ''
    const { stdout } = await work.run(['mark', id, ...args])
    return stdout.replace(id, 'ID').split(')')[0]
  }
  expect(await said('one', 'fine')).toBe('ID (ada on forum.example: "Down for a day"')
  expect(await said('one', '--clear')).toBe('ID (ada on forum.example: "Down for a day"')
  expect(await said('two', 'complaint')).toBe('ID (bob on forum.example: "Northwind Hosting is down for me."')
  expect(await said('three', 'fine')).toMatch(
    /^ID \(somebody unnamed on forum\.example: "Northwind Hosting lost all my mail .{1,40}…"$/,
  )
  expect(await said('four', 'fine')).toMatch(/^ID \(eve on forum\.example, 2 posts: ".+"$/)
})

test('an id is read as it was copied, and the name of an author leads to their ids', async ({ work }) => {
  const idOf = await scanned(work)
  const id = idOf('bad')
  for (const typed of [`#${id}`, ` ${id} `, id.toUpperCase(), `"${id}"`, `${id},`, `(${id})`])
    expectSuccess(await work.run(['show', typed]))
  for (const typed of ['ada', 'ADA', '@ada', ' ada '])
    for (const args of [
      ['show', typed],
      ['mark', typed, 'fine'],
    ])
      expectFailure(await work.run(args), {
        code: 2,
        says: /no case/,
        tries: new RegExp(`is an author.*${id}`),
      })
  for (const typed of ['ad', 'nobody', '', '%', '"'])
    expectFailure(await work.run(['show', typed]), { code: 2, says: /no case/, tries: /list --all/ })
  expect(await listed(work)).toEqual(['bad'])
})

test('a mark stays when the rules change and everything is judged again', async ({ work }) => {
  const idOf = await scanned(work)
  await work.run(['mark', idOf('bad'), 'fine'])
  await work.run(['mark', idOf('calm'), 'complaint'])
  const config = JSON.parse(await readFile(work.path('mentions.yaml'), 'utf8'))
  await work.write(
    'mentions.yaml',
    JSON.stringify({ ...config, scoring: { threshold: 1, keywords: { down: 3 } } }),
  )
  expectSuccess(await work.run(['scan', '--force']))
  expect(await listed(work)).toEqual(['calm'])
})

test('what was said already is one line of the history', async ({ work }) => {
  const idOf = await scanned(work)
  const marks = async () =>
    JSON.parse((await work.run(['show', idOf('bad'), '--format', 'json'])).stdout).history.filter(
      ({ what }: { what: string }) => /mark/.test(what),
    ).length
  expectSuccess(await work.run(['mark', idOf('bad'), '--clear']))
  expect(await marks()).toBe(0)
  for (const _ of [1, 2]) expectSuccess(await work.run(['mark', idOf('bad'), 'fine']))
  expect(await marks()).toBe(1)
  expectSuccess(await work.run(['mark', idOf('bad'), 'complaint']))
  for (const _ of [1, 2]) expectSuccess(await work.run(['mark', idOf('bad'), '--clear']))
  expect(await marks()).toBe(3)
})

test('one post of a case can be marked', async ({ work }) => {
  const server = await work.serve({
    '/posts.rss': { body: rss(['one', 'two'].map((name) => complaint(name, { author: 'ada' }))) },
  })
  await work.configure([`${server.base}/posts.rss`])
  const [mention] = mentionsIn((await work.run(['scan', '--format', 'ndjson'])).stdout)
  const id = mention?.case.id ?? ''
  expectSuccess(await work.run(['mark', id, 'fine', '--url', 'https://forum.example/t/one']))
  expect(await listed(work)).toEqual(['two'])
  expectFailure(await work.run(['mark', id, 'fine', '--url', 'https://forum.example/t/x']), {
    code: 2,
    says: /no post at/,
    tries: /show/,
  })
})

testOfFile('what can be wrong is said, with the next step', async ({ work }) => {
  await work.configure(['https://forum.example/posts.rss'])
  expectFailure(await work.run(['mark', 'k7f', 'fine']), { code: 2, says: /scan|store/i, tries: /scan/ })
  const idOf = await scanned(work)
  expectFailure(await work.run(['mark', 'zzzz', 'fine']), { code: 2, says: /"zzzz"/, tries: /list --all/ })
  expectFailure(await work.run(['mark', idOf('bad')]), { code: 2, says: /missing/, tries: /complaint/ })
  expectFailure(await work.run(['mark', idOf('bad'), 'fine', '--clear']), { code: 2, says: /not both/ })
  const misspelt = await work.run(['mark', idOf('bad'), 'fien'])
  expect({ code: misspelt.code, says: misspelt.stderr }).toEqual({
    code: 2,
    says: expect.stringMatching(/complaint, fine or not-us/),
  })
  expect(await listed(work)).toEqual(['bad'])
})
