// What a digest tells of what people did with cases.
import { expect } from 'vitest'
import { mentionsIn } from '../support/ndjson.js'
import { complaint, type Item, rss } from '../support/rss.js'
import { runCommand } from '../support/run.js'
import { expectSuccess } from '../support/said.js'
import { test } from '../support/workspace.js'

const HOUR = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * HOUR)

test('what was answered, by whom, how fast, and which promises were kept', async ({ work }) => {
  const hours = { quick: 0.5, slow: 3, open: 4, soon: 0.8, undone: 0.1, solved: 0.2 }
  const server = await work.serve({
    '/posts.rss': {
      body: rss(
        Object.entries(hours).map(([name, age]) =>
          complaint(name, { author: `by ${name}`, publishedAt: ago(age) }),
        ),
      ),
    },
  })
  await work.write(
    'mentions.yaml',
    JSON.stringify({
      brands: [{ name: 'Northwind Hosting', promise: { acknowledge: '1h', resolve: '1d' } }],
      sources: [{ type: 'feed', url: `${server.base}/posts.rss` }],
      http: { gap: '0s' },
    }),
  )
  expectSuccess(await work.run(['scan']))
  const all = mentionsIn((await work.run(['list', '--all', '--format', 'ndjson'])).stdout)
  const idOf = (name: string) => all.find(({ url }) => url.endsWith(`/${name}`))?.case.id ?? ''
  for (const words of [
    ['reply', idOf('quick'), '--as', 'anna'],
    ['reply', idOf('slow'), '--as', 'ben'],
    ['tag', idOf('slow'), 'vip', '--as', 'ben'],
    ['reply', idOf('undone'), '--as', 'cleo'],
    ['undo', idOf('undone'), '--as', 'cleo'],
    ['resolve', idOf('solved'), '--as', 'anna'],
  ])
    expectSuccess(await work.run(words))
  const found = JSON.parse((await work.run(['digest', '--format', 'json'])).stdout)
  expect(found.counts).toMatchObject({ people: 3, late: 1, soon: 1 })
  expect(found.done).toMatchObject({
    cases: [
      { what: 'answered', cases: 2 },
      { what: 'resolved', cases: 1 },
    ],
    answeredBy: [
      { by: 'anna', cases: 1 },
      { by: 'ben', cases: 1 },
    ],
    // Whose trouble was only called solved has got no reply.
    firstAnswers: { cases: 2 },
    // Of those that were answered two, and of the one that nobody has answered for hours.
    promises: { acknowledge: { kept: 2, ended: 4 }, resolve: { kept: 1, ended: 1 } },
  })
  expect(found.done.firstAnswers.medianSeconds / 60).toBeCloseTo(105, 0)
  const { stdout } = await work.run(['digest'])
  expect(stdout).toMatch(/1\s+with\s+a\s+broken\s+promise,\s+1\s+with\s+a\s+promise\s+that\s+ends\s+soon/)
  expect(stdout).toContain('2 answered (1 by anna, 1 by ben), 1 resolved.')
  expect(stdout).toContain('Half of 2 first replies came within 1h 45m.')
  expect(stdout).toContain('Promises kept: 2 of 4 to acknowledge, 1 of 1 to resolve.')
  expect(stdout).not.toContain('cleo')
  expect(stdout).toMatch(/answered by ben/)
})

test('an answer in time stays one when its person comes back, and what is confirmed is solved', async ({
  work,
}) => {
  const server = await work.serve({ '/posts.rss': { body: '' } })
  await work.configure([`${server.base}/posts.rss`], {
    brands: [{ name: 'Northwind Hosting', promise: { acknowledge: '1h', resolve: '1d' } }],
  })
  const noon = new Date('2026-11-21T12:00:00Z')
  const after = (hours: number) => new Date(noon.getTime() + hours * HOUR)
  const run = async (hours: number, ...args: string[]) => {
    const done = await runCommand(args, { ...work.here(), now: () => after(hours) })
    expectSuccess(done)
    return done.stdout
  }
  const posts: Item[] = []
  const scan = async (hours: number, ...more: Item[]) => {
    posts.push(...more.map((post) => ({ publishedAt: after(hours), ...post })))
    server.routes.set('/posts.rss', { body: rss(posts) })
    await run(hours, 'scan', '--force')
  }
  const doneAt = async (hours: number) =>
    JSON.parse(await run(hours, 'digest', '--since', '1d', '--format', 'json')).done
  const idOf = async (author: string): Promise<string> => {
    const { mentions } = JSON.parse(await run(1, 'list', '--all', '--format', 'json'))
    return mentions.find((one: { author: { name: string } }) => one.author.name === author).case.id
  }

  await scan(0, complaint('one', { author: 'ada_k' }), complaint('two', { author: 'bo_l' }))
  const [ada, bo] = [await idOf('ada_k'), await idOf('bo_l')]
  await run(0.5, 'reply', ada, '--as', 'anna')
  await run(0.5, 'reply', bo, '--as', 'anna')
  expect((await doneAt(0.6)).promises).toMatchObject({ acknowledge: { kept: 2, ended: 2 } })

  await scan(
    2,
    complaint('three', { author: 'ada_k', text: 'Northwind Hosting is still broken, no change.' }),
  )
  expect(await doneAt(2.5)).toMatchObject({
    firstAnswers: { cases: 2, medianSeconds: 1800 },
    promises: { acknowledge: { kept: 2, ended: 2 }, resolve: { kept: 0, ended: 0 } },
  })
  // Nobody answers what came back: that is a promise of its own.
  expect((await doneAt(3.5)).promises).toMatchObject({ acknowledge: { kept: 2, ended: 3 } })
  // Put aside, it stays answered all the same.
  await run(4, 'ignore', ada, '--as', 'anna')
  expect((await doneAt(5)).firstAnswers).toMatchObject({ cases: 2 })

  await run(6, 'confirm', bo, '--as', 'anna')
  expect((await doneAt(7)).promises).toMatchObject({ resolve: { kept: 1, ended: 1 } })
  expect(await run(7, 'show', bo)).toMatch(/Resolve: kept, 2026-11-21 18:00/)
})
