// What belongs together, what does not, and what nobody wants to hear of: each said, and each taken back.
import { expect } from 'vitest'
import { mentionsIn, namesIn } from '../support/ndjson.js'
import { complaint, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { scannedPosts } from '../support/scanned.js'
import { test, type Workspace } from '../support/workspace.js'

const posts = [
  complaint('one', { author: 'ada' }),
  complaint('two', { author: 'ben' }),
  complaint('three', { author: 'ben' }),
]

const scanned = async (work: Workspace) => (await scannedPosts(work, posts)).id

const listed = async (work: Workspace) =>
  namesIn((await work.run(['list', '--format', 'ndjson'])).stdout).toSorted()

const postsOf = async (work: Workspace, id: string): Promise<string[]> =>
  JSON.parse((await work.run(['show', id, '--format', 'json'])).stdout).mentions.map(
    ({ url }: { url: string }) => url.split('/').at(-1),
  )

test('merge makes one case of two, the old id leads to it, and undo makes two of it', async ({ work }) => {
  const idOf = await scanned(work)
  const [one, two] = [idOf('one'), idOf('two')]
  expect(idOf('three')).toBe(two)
  const merged = await work.run(['merge', one, two])
  expectSuccess(merged)
  expect(merged.stdout).toContain(
    `${one} has the posts of ${two} (ben on forum.example, 2 posts: "Topic two") now: 3 posts. It is open, and waits.`,
  )
  expect(merged.stdout).toContain(`undo ${one}\n`)
  expect(merged.stdout).toMatch(/^Next: /m)
  expect((await postsOf(work, two)).toSorted()).toEqual(['one', 'three', 'two'])
  expect((await work.run(['show', two])).stdout).toMatch(/^By ada on [\s\S]*^By ben on /m)
  expectSuccess(await work.run(['undo']))
  expect(await postsOf(work, one)).toEqual(['one'])
  expect((await postsOf(work, two)).toSorted()).toEqual(['three', 'two'])
})

test('split makes a case of its own of a post, and undo puts it back', async ({ work }) => {
  const idOf = await scanned(work)
  const two = idOf('two')
  const { mentions } = JSON.parse((await work.run(['show', two, '--format', 'json'])).stdout)
  const url = mentions.find((one: { url: string }) => one.url.endsWith('/three')).url
  const split = await work.run(['split', two, '--url', url])
  expectSuccess(split)
  expect(split.stdout).toMatch(
    new RegExp(`^(\\w+) is new\\. \\1 \\(ben on .+\\) has 1 post, .* ${two} \\(ben on .+\\) has 1 post, `),
  )
  expect(await postsOf(work, two)).toEqual(['two'])
  expectSuccess(await work.run(['undo', two]))
  expect((await postsOf(work, two)).toSorted()).toEqual(['three', 'two'])
  expectSuccess(await work.run(['split', two, '--url', url]))
  const last = await work.run(['undo', '--format', 'json'])
  expectSuccess(last)
  expect(JSON.parse(last.stdout)).toMatchObject({ changed: [{ id: two, undone: ['split'] }], refused: [] })
  expect((await postsOf(work, two)).toSorted()).toEqual(['three', 'two'])
  expectFailure(await work.run(['split', two, '--url', 'https://forum.example/nowhere']), {
    code: 2,
    says: /has no post at/,
    tries: /show/,
  })
})

test('a merged id is told as what it is part of, and is its own again once its post is split off', async ({
  work,
}) => {
  const idOf = await scanned(work)
  const [one, two] = [idOf('one'), idOf('two')]
  const url = (id: string) => async () =>
    JSON.parse((await work.run(['show', id, '--format', 'json'])).stdout).mentions.map(
      (mention: { url: string }) => mention.url,
    )
  const [own] = await url(one)()
  expectSuccess(await work.run(['merge', two, one, '--as', 'ada']))
  const ofTwo = new RegExp(`^${one} is part of ${two} \\(ada on .+\\) since .+, by ada\\.$`, 'm')
  for (const verb of [['show'], ['reply'], ['note', '--text', 'x'], ['resolve'], ['draft']])
    expect((await work.run([verb[0] ?? '', one, ...verb.slice(1)])).stderr).toMatch(ofTwo)
  expectSuccess(await work.run(['reopen', two]))

  const split = await work.run(['split', two, '--url', own])
  expectSuccess(split)
  expect(split.stdout).toMatch(
    new RegExp(`^${one} is a case of its own again\\. ${one} \\(ada on .+\\) has 1 post.+ ${two} \\(ben on `),
  )
  const resolved = await work.run(['resolve', one])
  expectSuccess(resolved)
  expect(resolved.stdout).toMatch(new RegExp(`^${one} \\(ada on .+\\): resolved\\.`))
  expect(resolved.stderr).toBe('')
  expect(JSON.parse((await work.run(['show', two, '--format', 'json'])).stdout).case.state).toBe('new')
})

test('a case of two people is named by one of them wherever it is shown, with how many more there are', async ({
  work,
}) => {
  const idOf = await scanned(work)
  const [one, two] = [idOf('one'), idOf('two')]
  const merged = await work.run(['merge', two, one])
  expect(merged.stdout).toContain(`${one} is of somebody else: nothing says`)
  const both = /(ada|ben) on \S+ and 1 more person/
  const verb = (await work.run(['cause', two, 'dns'])).stdout
  const [, name] = both.exec(verb) ?? []
  expect(name).toBeDefined()
  expect((await work.run(['show', two])).stdout).toMatch(
    new RegExp(`^Case ${two}: ${name} on \\S+ and 1 more person`),
  )
  expect((await work.run(['list'])).stdout).toMatch(new RegExp(`${name}\\s.*\\+2 more posts, 1 more person`))
  expect((await work.run(['digest', '--since', '1d'])).stdout).toMatch(
    new RegExp(`${two}: ${name} on \\S+ and 1 more person`),
  )
  const told = await work.run(['stats', '--cause', 'dns', '--people', '--format', 'ndjson'])
  const people = told.stdout
    .split('\n')
    .filter((line) => line.includes('"person"'))
    .map((line) => JSON.parse(line))
  expect(
    people
      .map(
        (hit: { person: { name: string }; url: string }) => `${hit.person.name} ${hit.url.split('/').at(-1)}`,
      )
      .toSorted(),
  ).toEqual(['ada one', 'ben two'])
})

test('mute keeps a person off the list, tells who is muted, and ends by unmute or undo', async ({ work }) => {
  const idOf = await scanned(work)
  expect((await work.run(['mute'])).stdout).toMatch(/^Nothing is muted\./)
  const muted = await work.run(['mute', idOf('two'), '--for', '1w'])
  expectSuccess(muted)
  expect(muted.stdout).toMatch(/^Muted: ben on .+, until .+\. 2 posts are off the list, in 1 case\.\n/)
  expect(await listed(work)).toEqual(['one'])
  expect((await work.run(['mute'])).stdout).toMatch(/^1 mute:\n {2}ben on /)
  const later = { now: () => new Date(Date.now() + 8 * 24 * 3_600_000) }
  expect(namesIn((await work.run(['list', '--format', 'ndjson'], later)).stdout)).toHaveLength(3)

  expectSuccess(await work.run(['unmute', idOf('two')]))
  expect(await listed(work)).toEqual(['one', 'three', 'two'])
  expect((await work.run(['undo'])).stdout).toMatch(
    /^Taken back\. Muted again: ben on .+, until .+\. 2 posts are off the list, in 1 case\.\n/,
  )
  expect(await listed(work)).toEqual(['one'])
  expectSuccess(await work.run(['unmute', idOf('two')]))

  expectSuccess(await work.run(['mute', '--place', '127.0.0.1']))
  const ack = await work.run(['ack', idOf('one')])
  expectSuccess(ack)
  // The last command was about a case, the one before about a mute.
  expect((await work.run(['undo'])).stdout).toMatch(/taken back \(acknowledged\)/)
})

test('undo of a mark leaves what was said of a post before its case became part of this one', async ({
  work,
}) => {
  const idOf = await scanned(work)
  const [one, two] = [idOf('one'), idOf('two')]
  const all = async (): Promise<{ url: string; mark?: string; case: { id: string } }[]> =>
    JSON.parse((await work.run(['list', '--all', '--format', 'json'])).stdout).mentions
  const marks = async () =>
    (await all()).map(({ url, mark }) => `${url.split('/').at(-1)} ${mark}`).toSorted()
  expectSuccess(await work.run(['mark', two, 'complaint']))
  const before = await marks()
  expect(before).toEqual(['one undefined', 'three complaint', 'two complaint'])
  expectSuccess(await work.run(['merge', one, two]))
  expectSuccess(await work.run(['mark', one, 'fine']))
  expectSuccess(await work.run(['undo', one]))
  expect(await marks()).toEqual(before)
  const third = async () => (await all()).find(({ url }) => url.endsWith('/three'))
  expectSuccess(await work.run(['split', one, '--url', (await third())?.url ?? '']))
  const part = (await third())?.case.id ?? ''
  expect(part).not.toBe(one)
  expectSuccess(await work.run(['mark', part, 'fine']))
  expectSuccess(await work.run(['undo', part]))
  expect(await marks()).toEqual(before)
})

test('a merge and a mute after the clock was set back are what undo takes back first', async ({ work }) => {
  const idOf = await scanned(work)
  const ahead = { now: () => new Date(Date.now() + 3_600_000) }
  expectSuccess(await work.run(['note', idOf('one'), '--text', 'called'], ahead))
  expectSuccess(await work.run(['merge', idOf('one'), idOf('two')]))
  expectSuccess(await work.run(['mute', idOf('one'), '--for', '1w']))
  expect((await work.run(['undo'])).stdout).toMatch(/^Taken back\. Not muted any more: ada on .+ 1 case\.\n/)
  expect((await work.run(['undo'])).stdout).toMatch(/taken back \(merged\)/)
  expect((await work.run(['undo'])).stdout).toMatch(/taken back \(noted\)/)
})

test('several cases are muted as one command, by ids that are typed or piped in', async ({ work }) => {
  const idOf = await scanned(work)
  const muted = await work.run(['mute', idOf('one'), idOf('two')])
  expectSuccess(muted)
  expect(muted.stdout).toMatch(/^Muted: ada on .+, ben on .+\. 3 posts are off the list, in 2 cases\.\n/)
  expect(await listed(work)).toEqual([])
  expectSuccess(await work.run(['undo']))
  expect(await listed(work)).toEqual(['one', 'three', 'two'])
  expectSuccess(await work.run(['mute', '-', '--here'], { stdin: `${idOf('one')}\n${idOf('two')}\n` }))
  expect(await listed(work)).toEqual([])
  expectSuccess(await work.run(['unmute', idOf('one'), '--here']))
  expect(await listed(work)).toEqual(['one', 'three', 'two'])
  expectFailure(await work.run(['mute', idOf('one'), 'zzzz']), {
    code: 2,
    says: /1 of 2 ids stands for no case/,
  })
  expect(await listed(work)).toEqual(['one', 'three', 'two'])
})

test('a mute of somebody in danger does not say that they are off the list', async ({ work }) => {
  const server = await work.serve({
    '/posts.rss': {
      body: rss([complaint('one', { author: 'ada', text: 'Northwind Hosting: I want to kill myself now.' })]),
    },
  })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan']))
  const [{ case: file } = { case: { id: '' } }] = mentionsIn(
    (await work.run(['list', '--format', 'ndjson'])).stdout,
  )
  expect((await work.run(['mute', file.id])).stdout).toMatch(/^Muted: ada on .+\. No post left the list\.\n/)
  expect(await listed(work)).toEqual(['one'])
})

test('a mute whose time is over is not there to be taken back', async ({ work }) => {
  const idOf = await scanned(work)
  expectSuccess(await work.run(['note', idOf('one'), '--text', 'called']))
  expectSuccess(await work.run(['mute', idOf('two'), '--for', '1h']))
  const later = { now: () => new Date(Date.now() + 2 * 3_600_000) }
  expect((await work.run(['undo'], later)).stdout).toMatch(/taken back \(noted\)/)
})

test.for<{ args: string[]; says: RegExp }>([
  { args: ['mute', 'ID', '--thread', '--here'], says: /not clear/ },
  { args: ['mute', 'ID', '--place', 'forum.example'], says: /not clear/ },
  { args: ['mute', '--person', 'ada'], says: /not clear/ },
  { args: ['mute', 'ID', '--for', 'ever'], says: /can't be read/ },
  { args: ['mute', 'ID', '--brand', 'Contoso'], says: /no brand "Contoso"/ },
  { args: ['mute', 'zzzz'], says: /There is no case/ },
  { args: ['unmute', 'ID'], says: /Nothing of that is muted/ },
  { args: ['merge', 'ID'], says: /at least two cases/ },
  { args: ['merge', 'ID', 'ID'], says: /at least two cases/ },
  { args: ['mute', '--place', '..'], says: /"\.\." is no place/ },
  { args: ['mute', '--kind', 'outage', '--place', 'forum.example'], says: /not clear/ },
  { args: ['mute', 'ID', '--kind', 'outage'], says: /by their ids or by filters/ },
  { args: ['mute', '--all', '--brand', 'Contoso'], says: /no brand "Contoso"/ },
  {
    args: ['split', 'ID', 'OTHER', '--url', 'https://forum.example/t/1'],
    says: /takes one case, and 2 were named/,
  },
  { args: ['mute', '--all'], says: /--all alone would mute whoever wrote/ },
  {
    args: ['split', 'ID', '--kind', 'outage', '--url', 'x'],
    says: /no option --kind: `split` is of one case/,
  },
  { args: ['split', '-', '--url', '-'], says: /cannot both be piped in/ },
])('$args is told what is wrong', async ({ args, says }, { work }) => {
  const idOf = await scanned(work)
  expectFailure(
    await work.run(args.map((word) => (word === 'ID' ? idOf('one') : word === 'OTHER' ? idOf('two') : word))),
    { code: 2, says },
  )
  expect(await listed(work)).toEqual(['one', 'three', 'two'])
})
