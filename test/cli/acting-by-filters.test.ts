// Verbs that take the filters of `list` in a way of their own: merge, mute, unmute, undo.
import { expect } from 'vitest'
import { namesIn } from '../support/ndjson.js'
import { complaint, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { scannedPosts } from '../support/scanned.js'
import { configFor, test, type Workspace } from '../support/workspace.js'

const posts = [
  complaint('one', { author: 'ada' }),
  complaint('two', { author: 'ben' }),
  complaint('three', { author: 'cy' }),
]

const listed = async (work: Workspace) =>
  namesIn((await work.run(['list', '--format', 'ndjson'])).stdout).toSorted()

const stateOf = async (work: Workspace, id: string) =>
  JSON.parse((await work.run(['show', id, '--format', 'json'])).stdout).case.state

test('merge makes one case of all that fit, and keeps the first of the list', async ({ work }) => {
  const { id } = await scannedPosts(work, posts)
  const filters = ['--search', 'author:ben OR author:cy']
  const [first, second] = JSON.parse(
    (await work.run(['list', ...filters, '--format', 'json'])).stdout,
  ).mentions.map((mention: { case: { id: string } }) => mention.case.id)
  const dry = await work.run(['merge', ...filters, '--dry-run'])
  expect(dry).toMatchObject({ code: 0, stdout: '' })
  expect(dry.stderr).toMatch(/Make one case of 2 cases: not done, since this is a dry run\./)
  expect(dry.stderr).toMatch(
    new RegExp(
      `^${first} \\(.+\\) would have the posts of ${second} \\(.+\\): 2 posts\\. It would be open, and wait\\.$`,
      'm',
    ),
  )
  const done = await work.run(['merge', ...filters])
  expectSuccess(done)
  expect(done.stdout).toMatch(new RegExp(`^${first} has the posts of ${second} \\(`))
  expect(await listed(work)).toEqual(['one', 'three', 'two'])
  const alone = await work.run(['merge', '--search', 'author:ada'])
  expect(alone).toMatchObject({ code: 0 })
  expect(alone.stdout).toMatch(new RegExp(`^${id('one')} \\(.+\\) is one case already`))
})

test('merge refuses what can not be one case: of two brands, or more than twenty without --yes', async ({
  work,
}) => {
  const server = await work.serve({
    '/posts.rss': {
      body: rss([
        complaint('one', { author: 'ada' }),
        { name: 'other', author: 'ada', text: 'Contoso is down again.' },
      ]),
    },
  })
  await work.write(
    'mentions.yaml',
    configFor([`${server.base}/posts.rss`], { brands: [{ name: 'Northwind Hosting' }, { name: 'Contoso' }] }),
  )
  expectSuccess(await work.run(['scan']))
  const refused = {
    code: 2,
    says: /is about Contoso, and the first is about|is about Northwind/,
    tries: /--brand/,
  }
  expectFailure(await work.run(['merge', '--kind', 'outage']), refused)
  // A dry run says so, too.
  const dry = await work.run(['merge', '--kind', 'outage', '--dry-run'])
  expect(dry.code).toBe(2)
  expect(dry.stderr).toMatch(refused.says)
})

test('a merge says that a case was ignored, or that its posts are muted', async ({ work }) => {
  const { id } = await scannedPosts(work, posts)
  const [one, two, three] = [id('one'), id('two'), id('three')]
  expectSuccess(await work.run(['ignore', two]))
  expectSuccess(await work.run(['mute', three]))
  const dry = await work.run(['merge', one, two, three, '--dry-run'])
  const remarks = [
    `${two} was ignored: its post counts as open, and waits now.`,
    `Of ${three} 1 post is muted, and stays off the list.`,
  ]
  for (const remark of remarks) expect(dry.stderr).toContain(remark)
  const done = await work.run(['merge', one, two, three])
  for (const remark of remarks) expect(done.stdout).toContain(remark)
  expect(await listed(work)).toEqual(['one', 'two'])
  expectSuccess(await work.run(['undo']))
  expect(await stateOf(work, two)).toBe('ignored')
})

test('what is one case already is nothing to do', async ({ work }) => {
  const { id } = await scannedPosts(work, posts)
  expectSuccess(await work.run(['merge', id('one'), id('two')]))
  const again = await work.run(['merge', id('one'), id('two')])
  expectSuccess(again)
  expect(again.stderr).toMatch(/^\S+ is part of \S+ \(/)
  expect(again.stdout).toMatch(/is one case already, with 2 posts/)
  expect(again.stdout).not.toContain('undo')
})

test('mute takes the authors of all that fit, about a brand where one is named, and unmute looks at what is muted', async ({
  work,
}) => {
  const { id } = await scannedPosts(work, posts)
  const filters = ['--search', 'author:ben OR author:cy']
  const dry = await work.run(['mute', ...filters, '--dry-run'])
  expect(dry.stderr).toContain('Mute the authors of 2 cases: not done')
  const muted = await work.run(['mute', ...filters, '--brand', 'northwind hosting', '--for', '1w'])
  expectSuccess(muted)
  expect(muted.stdout).toMatch(/ben on forum\.example, about Northwind Hosting, until .+ in 2 cases\.\n/)
  expect(await listed(work)).toEqual(['one'])
  // A brand alone is about which one, and lists.
  expect((await work.run(['mute', '--brand', 'Northwind Hosting'])).stdout).toMatch(/^2 mutes:\n/)
  const unmuted = await work.run(['unmute', '--kind', 'outage'])
  expectSuccess(unmuted)
  expect(unmuted.stdout).toMatch(/2 posts are back on the list, in 2 cases\./)
  expect(await listed(work)).toEqual(['one', 'three', 'two'])
  expect(await work.run(['unmute', '--kind', 'outage'])).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/^No case fits of which there is something to take back/),
  })
  expect(id('one')).not.toBe('')
})

test('undo takes back the last move on each that fits and in which somebody moved, and names who went on', async ({
  work,
}) => {
  const { id } = await scannedPosts(work, posts)
  const [one, two, three] = [id('one'), id('two'), id('three')]
  const as = (name: string, ...args: string[]) => work.run([...args, '--as', name])
  expectSuccess(await as('ada', 'resolve', one))
  expectSuccess(await as('ada', 'ack', two))
  expectSuccess(await as('ben', 'ignore', three))
  expectSuccess(await as('ben', 'resolve', two))
  const undone = await as('ada', 'undo', '--kind', 'outage')
  expect(undone.code).toBe(2)
  expect(undone.stdout).toMatch(
    new RegExp(
      `^${two} .+ is as it was: .+ somebody else\\. ben: resolved, <1m ago\\..*\\n${one} .+taken back`,
    ),
  )
  expect(undone.stdout).toContain('Taken back in 1 case, and not in 1.')
  expect(undone.stdout).not.toContain(three)
  expect(await Promise.all([one, two, three].map((case_) => stateOf(work, case_)))).toEqual([
    'new',
    'resolved',
    'ignored',
  ])
})

test('undo of a bulk command says which were taken back, which not, and who moved there', async ({
  work,
}) => {
  const { id } = await scannedPosts(work, posts)
  const as = (name: string, ...args: string[]) => work.run([...args, '--as', name])
  expectSuccess(await as('ada', 'ack', '--kind', 'outage'))
  expectSuccess(await as('ben', 'reply', id('two')))
  const undone = await as('ada', 'undo')
  expect(undone.code).toBe(2)
  expect(undone.stdout).toMatch(new RegExp(`^${id('two')} .* ben: answered, <1m ago\\.`))
  expect(undone.stdout).toContain('Taken back in 2 cases, and not in 1.')
  expect(await stateOf(work, id('two'))).toBe('answered')
})

test('a mute that somebody else ended is named, and nothing before it is taken back in its place', async ({
  work,
}) => {
  const { id } = await scannedPosts(work, posts)
  const as = (name: string, ...args: string[]) => work.run([...args, '--as', name])
  expectSuccess(await as('ada', 'ack', id('one')))
  expectSuccess(await as('ada', 'mute', id('two')))
  expectSuccess(await as('ben', 'unmute', id('two')))
  const undone = await as('ada', 'undo')
  expect(undone.code).toBe(2)
  expect(undone.stdout).toMatch(/^ben on forum\.example is not muted any more: ben ended that <1m ago\./)
  expect(undone.stdout).toMatch(/^Nothing was taken back\. What you did with a case: .* undo ID --as ada$/m)
  expect(await stateOf(work, id('one'))).toBe('acknowledged')
  expect((await as('ada', 'undo', '--quiet')).stdout).toContain('ben ended that')
  expectSuccess(await as('ada', 'mute', id('two')))
  expectSuccess(await as('ben', 'mute', id('two'), '--for', '1h'))
  expect((await as('ada', 'undo')).stdout).toMatch(
    /is not as you muted it: ben muted it anew <1m ago, until /,
  )
})

test.for([
  { args: ['list', '--state', 'new,answered'], tries: /--state new --state answered/ },
  { args: ['ack', '--kind', 'outage, bug'], tries: /--kind outage --kind bug/ },
  { args: ['list', '--tag', 'vip,refund'], tries: /--tag vip --tag refund/ },
  {
    args: ['list', '--brand', 'Northwind Hosting,northwind hosting'],
    tries: /--brand 'Northwind Hosting' --brand/,
  },
])('$args has to repeat the option', async ({ args, tries }, { work }) => {
  const { id } = await scannedPosts(work, posts)
  for (const tag of ['vip', 'refund']) expectSuccess(await work.run(['tag', id('one'), tag]))
  expectFailure(await work.run(args), { code: 2, says: /There is no|No case has/, tries })
})

test('a mark that is taken back where there was none is said', async ({ work }) => {
  const { id } = await scannedPosts(work, posts)
  const cleared = await work.run(['mark', id('one'), '--clear'])
  expect(cleared).toMatchObject({ code: 0 })
  expect(cleared.stdout).toMatch(
    /was not marked: it is judged by the rules as before\. It is in the list\.\n/,
  )
  expect(cleared.stdout).not.toContain('undo')
  expectSuccess(await work.run(['mark', id('one'), 'fine']))
  expect((await work.run(['mark', id('one'), 'fine'])).stdout).toMatch(/is marked as fine already\./)
  expect((await work.run(['mark', id('one'), '--clear'])).stdout).toContain(`undo ${id('one')}\n`)
})
