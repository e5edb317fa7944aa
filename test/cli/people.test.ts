// Who is behind a case: somebody who comes again, who looks like one of us, or who may be the same person elsewhere.
import { expect } from 'vitest'
import { rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const DAY = 24 * 3_600_000
const plain = (text: string) => text.replace(/\s+/g, ' ')
const text = (what: string) => `Northwind Hosting is down again and my ${what} is gone. I want my money back.`

const json = async (work: Workspace, args: readonly string[], now?: () => Date) =>
  JSON.parse((await work.run([...args, '--format', 'json'], now && { now })).stdout)

test('a third matter of the same person is told, in the list, with the case and as the next one', async ({
  work,
}) => {
  const server = await work.serve({})
  await work.configure([`${server.base}/posts.rss`])
  const begin = Date.now()
  for (const [at, what] of ['shop', 'mailbox', 'domain'].entries()) {
    const moment = new Date(begin + at * 60 * DAY)
    const post = {
      name: what,
      text: text(what),
      author: 'ada',
      publishedAt: new Date(moment.getTime() - 60_000),
    }
    server.routes.set('/posts.rss', { body: rss([post]) })
    const now = () => moment
    expectSuccess(await work.run(['scan', '--force'], { now }))
    const list = plain((await work.run(['list'], { now })).stdout)
    if (at < 2) expect(list).not.toContain('of theirs')
    else {
      expect(list).toContain('third matter of theirs')
      expect((await work.run(['next'], { now })).stdout).toMatch(/^Third matter of theirs$/m)
      expect((await json(work, ['list'], now)).mentions[0].matter).toBe(3)
    }
    const [first] = (await json(work, ['list'], now)).mentions
    await work.run(['resolve', first.case.id], { now })
  }
})

test('somebody who looks like one of us is no one of us', async ({ work }) => {
  const posts = [
    { name: 'fake', text: text('shop'), author: 'northwind_help' },
    { name: 'fan', text: text('mailbox'), author: 'northwind_fan' },
    { name: 'ours', text: text('domain'), author: 'northwindhelp' },
  ]
  const server = await work.serve({ '/posts.rss': { body: rss(posts) } })
  await work.configure([`${server.base}/posts.rss`], {
    brands: [{ name: 'Northwind Hosting', staff: ['forum.example:northwindhelp'] }],
  })
  expectSuccess(await work.run(['scan']))
  const { mentions } = await json(work, ['list', '--all'])
  const of = (handle: string) =>
    mentions.find(({ author }: { author: { handle: string } }) => author.handle === handle)
  expect(of('northwind_help')).toMatchObject({
    official: false,
    due: true,
    impersonation: { looksLike: 'forum.example:northwindhelp' },
  })
  expect(of('northwind_fan').impersonation).toBeUndefined()
  expect(of('northwindhelp')).toMatchObject({ official: true, due: false })
  expect(of('northwindhelp').impersonation).toBeUndefined()
  expect(plain((await work.run(['list'])).stdout)).toContain(
    'impersonation? looks like forum.example:northwindhelp',
  )
  const shown = await work.run(['show', of('northwind_help').case.id])
  expect(shown.stdout).toContain(
    'Impersonation? looks like forum.example:northwindhelp, and is none of your accounts by `staff`',
  )
})

const atom = (posts: readonly { link: string; author: string; uri: string; what: string }[]) =>
  [
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Posts</title><id>urn:posts</id>',
    `<updated>${new Date().toISOString()}</updated>`,
    ...posts.map(
      ({ link, author, uri, what }) =>
        `<entry><title>About ${what}</title><id>${link}</id><link href="${link}"/><updated>${new Date(Date.now() - 60_000).toISOString()}</updated>` +
        `<author><name>${author}</name><uri>${uri}</uri></author><content type="text">${text(what)}</content></entry>`,
    ),
    '</feed>',
  ].join('\n')

test('the same person elsewhere is suggested by a link of their own, and never where a place forbids it', async ({
  work,
}) => {
  const page = 'https://social.example/@ann'
  const server = await work.serve({
    '/posts.atom': {
      body: atom([
        { link: 'https://social.example/@ann/1', author: 'ann', uri: page, what: 'shop' },
        { link: 'https://forum.example/t/2', author: 'ann_w', uri: `${page}/`, what: 'mailbox' },
        { link: 'https://x.com/ann/status/3', author: 'ann_x', uri: page, what: 'domain' },
      ]),
    },
  })
  await work.configure([`${server.base}/posts.atom`])
  expectSuccess(await work.run(['scan']))
  const { mentions } = await json(work, ['list'])
  const idAt = (place: string) =>
    mentions.find((one: { place: string }) => one.place === place)?.case.id ?? 'none'
  const [social, forum, x] = [idAt('social.example'), idAt('forum.example'), idAt('x.com')]
  const suggested = async (id: string) => (await json(work, ['show', id])).mayBeSamePerson
  expect(await suggested(forum)).toEqual([
    { case: social, place: 'social.example', author: 'ann', linksThere: true },
  ])
  expect(await suggested(social)).toEqual([
    { case: forum, place: 'forum.example', author: 'ann_w', linksThere: false },
  ])
  expect(await suggested(x)).toEqual([])
  const shown = plain((await work.run(['show', forum])).stdout)
  expect(shown).toContain(
    `May be the same person as ann on social.example, case ${social}: their profile links there. To make one case of both: \`mentions merge ${forum} ${social}\``,
  )
  expectSuccess(await work.run(['merge', forum, social]))
  expect(await suggested(forum)).toEqual([])
})
