// The one case to answer now, and the way from there to the end of the list.
import { expect } from 'vitest'
import { complaint, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const scanned = async (work: Workspace, names: readonly string[]) => {
  const server = await work.serve({
    '/posts.rss': { body: rss(names.map((name) => complaint(name, { author: `by ${name}` }))) },
  })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan']))
}

const next = async (work: Workspace, ...args: string[]) =>
  JSON.parse((await work.run(['next', '--format', 'json', ...args])).stdout)

test('following what it suggests leads to the end of the list', async ({ work }) => {
  await scanned(work, ['one', 'two', 'three'])
  const answered: string[] = []
  for (let step = 0; step < 10; step += 1) {
    const shown = await work.run(['next'])
    expectSuccess(shown)
    const [, id] = /^Case (\w+): /m.exec(shown.stdout) ?? []
    if (id === undefined) break
    answered.push(id)
    const commands = shown.stdout
      .slice(shown.stdout.indexOf('What fits'))
      .split('\n')
      .flatMap((line) => / (open|draft|reply|ack|resolve) (\w+)( --next 2h)?$/.exec(line)?.[0].trim() ?? [])
    expect(commands).toEqual([`open ${id}`, `draft ${id}`, `reply ${id} --next 2h`, `ack ${id}`])
    for (const command of commands.slice(1, 3)) expectSuccess(await work.run(command.split(' ')))
  }
  expect(new Set(answered).size).toBe(3)
  const end = await work.run(['next'])
  expectSuccess(end)
  expect(end.stdout).toMatch(/Nobody is waiting|No post|needs a reply/)
})

test('whoever was promised another word comes before who waits for a first one', async ({ work }) => {
  await scanned(work, ['one', 'two'])
  const { next: first } = await next(work)
  const id = first.case.id
  expectSuccess(await work.run(['reply', id, '--next', '2h']))
  const other = (await next(work)).next.case.id
  expect(other).not.toBe(id)
  const later = { now: () => new Date(Date.now() + 3 * 3_600_000) }
  const shown = await work.run(['next'], later)
  expect(shown.stdout).toContain(' promised another word, and did not give it')
  expect(shown.stdout).toContain(`Case ${id}: `)
  expect(shown.stdout).toMatch(new RegExp(` resolve ${id}$`, 'm'))
})

test('what others have, and what somebody has taken note of, comes later or not at all', async ({ work }) => {
  await scanned(work, ['one', 'two', 'three'])
  const ids: string[] = []
  const take = async (verb: string, ...more: string[]) => {
    const { id } = (await next(work, '--as', 'ada')).next.case
    ids.push(id)
    expectSuccess(await work.run([verb, id, ...more]))
  }
  await take('assign', '--to', 'ben')
  await take('ack', '--as', 'ada')
  const third = await next(work, '--as', 'ada')
  expect(ids).not.toContain(third.next.case.id)
  expect(third).toMatchObject({ waiting: 3, withOthers: 1 })
  await work.run(['reply', third.next.case.id])
  expect((await next(work, '--as', 'ada')).next.case.id).toBe(ids[1])
  await work.run(['resolve', ids[1] ?? ''])
  expect(await next(work, '--as', 'ada')).toMatchObject({ next: null })
  expect((await work.run(['next', '--as', 'ada'])).stdout).toMatch(
    /Nobody waits for you: .* with somebody else/,
  )
  expect((await next(work, '--as', 'ben')).next.case.id).toBe(ids[0])
})

test('what happened before with the same person is told', async ({ work }) => {
  const bad = complaint('bad', { author: 'ada' })
  const server = await work.serve({ '/posts.rss': { body: rss([bad]) } })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan']))
  const { id } = (await next(work)).next.case
  expectSuccess(await work.run(['ignore', id]))
  server.routes.set('/posts.rss', { body: rss([bad, complaint('again', { author: 'ada' })]) })
  expectSuccess(await work.run(['scan', '--force']))
  const shown = await work.run(['next'])
  expect(shown.stdout).toMatch(
    new RegExp(`Before, with the same person\\n {2}${id} {2}.* ignored, 1 post, about Northwind`),
  )
})

test('who was told that we are at it comes later, also after it was put off for a while', async ({
  work,
}) => {
  await scanned(work, ['one', 'two'])
  const { id } = (await next(work)).next.case
  expectSuccess(await work.run(['ack', id]))
  expectSuccess(await work.run(['snooze', id, '--for', '1h']))
  const later = { now: () => new Date(Date.now() + 2 * 3_600_000) }
  const shown = JSON.parse((await work.run(['next', '--format', 'json'], later)).stdout)
  expect(shown.waiting).toBe(2)
  expect(shown.next.case.id).not.toBe(id)
})

test('a word that somebody promised is theirs first, and everybody is told whose it was', async ({
  work,
}) => {
  await scanned(work, ['one', 'two'])
  const { id } = (await next(work)).next.case
  expectSuccess(await work.run(['reply', id, '--as', 'ada', '--next', '90m']))
  expect((await work.run(['list', '--state', 'answered'])).stdout).toMatch(/next\s+word\s+by\s+ada\s+in\s/)
  expect((await work.run(['show', id])).stdout).toMatch(/^The next word is promised for .+, by ada$/m)
  const late = { now: () => new Date(Date.now() + 2 * 3_600_000) }
  for (const by of ['ada', 'ben']) {
    const found = await work.run(['next', '--as', by], late)
    expect(found.stdout).toMatch(
      /^First of 2 cases that wait: ada promised another word, and did not give it\.$/m,
    )
    expect(found.stdout).toMatch(/^ada promised another word for .+, and it is not given$/m)
  }
  expect((await work.run(['list'], late)).stdout).toMatch(/ada\s+promised\s+another\s+word,\s+30m\s+late/)
  expectSuccess(await work.run(['reply', id, '--as', 'ben'], late))
  expect((await work.run(['show', id], late)).stdout).not.toContain('promised another')
})

test('that others have some stands behind why the first is first', async ({ work }) => {
  await scanned(work, ['one', 'two'])
  const { id } = (await next(work)).next.case
  expectSuccess(await work.run(['assign', id, '--to', 'ben']))
  expect((await work.run(['next', '--as', 'ada'])).stdout).toMatch(
    /^First of 2 cases that wait: [^.]+\. 1 of them is with somebody else\.$/m,
  )
})
