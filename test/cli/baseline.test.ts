// Whom a baseline takes off the list, who stays, what it says of that, and how it is taken back.
import { describe, expect } from 'vitest'
import { mentionsIn, namesIn } from '../support/ndjson.js'
import { complaint, complaints, type Item, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const burnt = 'The Northwind Hosting box exploded in my hand and I was burned, I was in A&E all night.'
const danger = (name: string, more: Partial<Item> = {}): Item =>
  complaint(name, { text: `${burnt} This is ${name}.`, author: name, ...more })

const ada = { env: { MENTIONS_USER: 'ada', COLUMNS: '400' } }
const ben = { env: { MENTIONS_USER: 'ben', COLUMNS: '400' } }

async function serving(work: Workspace, items: readonly Item[]) {
  const server = await work.serve({ '/posts.rss': { body: rss(items) } })
  await work.configure([`${server.base}/posts.rss`])
  return server
}
const listed = async (work: Workspace, ...more: string[]) =>
  namesIn((await work.run(['list', '--format', 'ndjson', ...more])).stdout).toSorted()
const done = async (work: Workspace, args: readonly string[], as = ada) => {
  const result = await work.run(args, as)
  expectSuccess(result)
  return result
}
const idOf = async (work: Workspace, name: string): Promise<string> => {
  const { stdout } = await work.run(['list', '--all', '--format', 'ndjson'])
  return mentionsIn(stdout).find(({ url }) => url.endsWith(`/${name}`))?.case.id ?? ''
}
const baseline = ['scan', '--baseline', '--force', '--yes']

describe.concurrent('danger', () => {
  test('is on the list after a first scan with --baseline, which says so', async ({ work }) => {
    await serving(work, [danger('burnt'), ...complaints(2)])
    const first = await done(work, ['scan', '--baseline'])
    expect(first.stderr).toContain('Remembered 3 posts from 1 source; nothing but danger is announced.')
    expect(first.stderr).toContain('1 person stays on the list: in danger.')
    expect(await listed(work)).toEqual(['burnt'])
    expect((await done(work, ['next'])).stdout).toContain('was burned')
  })

  test('is new to whoever reads only what is new', async ({ work }) => {
    await serving(work, [danger('burnt'), ...complaints(2)])
    const first = await work.run(['scan', '--baseline', '--new', '--format', 'ndjson'])
    expect(namesIn(first.stdout)).toEqual(['burnt'])
    expect(namesIn((await work.run(['scan', '--force', '--new', '--format', 'ndjson'])).stdout)).toEqual([])
  })

  test('of a source that is added is on the list after a baseline of that source', async ({ work }) => {
    const server = await work.serve({
      '/a.rss': { body: rss(complaints(1)) },
      '/b.rss': { body: rss([danger('burnt'), complaint('calm', { author: 'bo' })]) },
    })
    await work.configure([`${server.base}/a.rss`])
    await done(work, ['scan'])
    await work.configure([`${server.base}/a.rss`, `${server.base}/b.rss`])
    await done(work, ['scan', '--baseline', '--yes', '--source', `${server.base}/b.rss`])
    expect(await listed(work)).toEqual(['burnt', 'post-0'])
  })

  test('would stay, says a dry run', async ({ work }) => {
    await serving(work, [danger('burnt'), ...complaints(2)])
    expect((await done(work, ['scan', '--baseline', '--dry-run'])).stderr).toContain(
      'Would remember 3 posts from 1 source; nothing was stored. 1 person would stay on the list: in danger.',
    )
  })

  test('that is years old stays, too', async ({ work }) => {
    await serving(work, [danger('burnt', { publishedAt: new Date(Date.now() - 900 * 86_400_000) })])
    await done(work, ['scan', '--baseline'])
    expect(await listed(work)).toEqual(['burnt'])
  })
})

describe.concurrent('who stays', () => {
  const verbs: readonly (readonly [string, readonly string[]])[] = [
    ['acknowledged', ['ack', 'ID']],
    ['noted', ['note', 'ID', '-m', 'Called them.']],
    ['tagged', ['tag', 'ID', 'vip']],
    ['assigned', ['assign', 'ID', '--to', 'ben']],
    ['marked', ['mark', 'ID', 'complaint']],
  ]
  test.for(verbs)('%s: asked, told and listed', async ([_, verb], { work }) => {
    await serving(work, complaints(3))
    await done(work, ['scan'])
    const id = await idOf(work, 'post-1')
    await done(
      work,
      verb.map((word) => (word === 'ID' ? id : word)),
    )
    const asked = await work.run(['scan', '--baseline', '--force'], { types: 'n\n', ...ada })
    expect(asked.stderr).toMatch(
      /^3 people wait for a reply \(3 posts\): a baseline takes 2 of them off the list \(2 posts\), the newest for 1h\.\n1 person stays on the list, since somebody did something with the case\.$/m,
    )
    const told = await done(work, baseline)
    expect(told.stderr).toContain('Took 2 posts that waited off the list.')
    expect(told.stderr).toContain('1 person stays on the list, since somebody did something with the case.')
    expect(await listed(work)).toEqual(['post-1'])
  })

  test.for(verbs)('nobody, where that was taken back: %s', async ([_, verb], { work }) => {
    await serving(work, complaints(2))
    await done(work, ['scan'])
    const id = await idOf(work, 'post-1')
    await done(
      work,
      verb.map((word) => (word === 'ID' ? id : word)),
    )
    await done(work, ['undo', id])
    expect((await done(work, baseline)).stderr).toContain('Took 2 posts that waited off the list.')
    expect(await listed(work)).toEqual([])
  })

  test('one who did two things of which one was taken back', async ({ work }) => {
    await serving(work, complaints(2))
    await done(work, ['scan'])
    const id = await idOf(work, 'post-1')
    await done(work, ['tag', id, 'vip'])
    await done(work, ['ack', id])
    await done(work, ['undo', id])
    await done(work, baseline)
    expect(await listed(work)).toEqual(['post-1'])
  })

  test('both kinds, with counts that add up', async ({ work }) => {
    await serving(work, [danger('burnt'), ...complaints(4)])
    await done(work, ['scan'])
    await done(work, ['ack', await idOf(work, 'post-0'), await idOf(work, 'post-1')])
    const told = await done(work, baseline)
    expect(told.stderr).toContain(
      '3 people stay on the list: 1 in danger, 2 since somebody did something with their cases.',
    )
    expect(await listed(work)).toEqual(['burnt', 'post-0', 'post-1'])
  })

  test('a person whose one post leaves while the other is danger', async ({ work }) => {
    await serving(work, [danger('burnt', { author: 'eve' }), complaint('calm', { author: 'eve' })])
    await done(work, ['scan'])
    const asked = await work.run(['scan', '--baseline', '--force'], { types: 'n\n', ...ada })
    expect(asked.stderr).toContain(
      '1 person waits for a reply (2 posts): a baseline takes 1 post of them off the list, the newest for 1h.\n1 person stays on the list: in danger.',
    )
    await done(work, baseline)
    expect(await listed(work)).toEqual(['burnt'])
  })
})

describe.concurrent('undo takes a baseline back', () => {
  test('as a whole, and only that', async ({ work }) => {
    await serving(work, complaints(3))
    await done(work, ['scan'])
    await done(work, ['snooze', await idOf(work, 'post-0'), '--for', '7d'])
    await done(work, baseline)
    expect(await listed(work)).toEqual([])
    const undone = await done(work, ['undo'])
    expect(undone.stdout.match(/: taken back \(set aside\)\./g)).toHaveLength(2)
    expect(await listed(work)).toEqual(['post-1', 'post-2'])
    expect((await done(work, ['undo'])).stdout).toContain('taken back (snoozed)')
    expect(await listed(work)).toEqual(['post-0', 'post-1', 'post-2'])
  })

  test('so that a later one takes the same off the list again', async ({ work }) => {
    await serving(work, complaints(2))
    await done(work, ['scan'])
    await done(work, baseline)
    await done(work, ['undo'])
    expect((await done(work, baseline)).stderr).toContain('Took 2 posts that waited off the list.')
    expect(await listed(work)).toEqual([])
    await done(work, ['undo'])
    expect(await listed(work)).toEqual(['post-0', 'post-1'])
  })

  test('of one case, by its id', async ({ work }) => {
    await serving(work, complaints(2))
    await done(work, ['scan'])
    await done(work, baseline)
    await done(work, ['undo', await idOf(work, 'post-1')])
    expect(await listed(work)).toEqual(['post-1'])
  })

  test('not that of somebody else', async ({ work }) => {
    await serving(work, complaints(2))
    await done(work, ['scan'])
    await done(work, baseline)
    expectFailure(await work.run(['undo'], ben), { code: 2, says: /nothing that ben did/ })
    const refused = await work.run(['undo', await idOf(work, 'post-1')], ben)
    expect(refused.code).toBe(2)
    expect(refused.stdout).toContain('ada: set aside')
    expect(await listed(work)).toEqual([])
  })

  test('and what had lapsed stays so', async ({ work }) => {
    const days = (count: number) => new Date(Date.now() - count * 86_400_000)
    await serving(work, [complaint('old', { publishedAt: days(30), author: 'old' }), ...complaints(1)])
    await done(work, ['scan'])
    expect(await listed(work)).toEqual(['post-0'])
    await done(work, baseline)
    await done(work, ['undo'])
    expect(await listed(work)).toEqual(['post-0'])
    expect(await listed(work, '--all')).toEqual(['old', 'post-0'])
  })

  test('and leaves the rest of the scan: what it read for the first time is not announced', async ({
    work,
  }) => {
    const server = await serving(work, complaints(1))
    await done(work, ['scan'])
    server.routes.set('/posts.rss', { body: rss([...complaints(1), complaint('later', { author: 'bo' })]) })
    await done(work, baseline)
    await done(work, ['undo'])
    expect(await listed(work)).toEqual(['post-0'])
  })

  test('is no work in the digest, nor is taking it back', async ({ work }) => {
    await serving(work, complaints(2))
    await done(work, ['scan'])
    const handled = async () => {
      const { done: answers, moved } = JSON.parse((await done(work, ['digest', '--format', 'json'])).stdout)
      return { cases: answers.cases, answeredBy: answers.answeredBy, moved: moved.cases }
    }
    const before = await handled()
    expect(before).toEqual({ cases: [], answeredBy: [], moved: [] })
    await done(work, baseline)
    expect(await handled()).toEqual(before)
    await done(work, ['undo'])
    expect(await handled()).toEqual(before)
  })
})
