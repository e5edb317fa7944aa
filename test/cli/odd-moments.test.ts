// Verbs at odd moments: clocks that jump, two people at once, cases that are gone, many posts in one case.
import { copyFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { shortId } from '../../src/cases/short-id.js'
import { heldCases } from '../support/agreeing.js'
import { mentionsIn } from '../support/ndjson.js'
import { complaint, complaints, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const names = ['one', 'two', 'three']
const HOUR = 3_600_000

async function scanned(
  work: Workspace,
  posts = names.map((name) => complaint(name, { author: `by ${name}` })),
  more: Readonly<Record<string, unknown>> = {},
) {
  const server = await work.serve({ '/posts.rss': { body: rss(posts) } })
  await work.configure([`${server.base}/posts.rss`], more)
  expectSuccess(await work.run(['scan']))
  return { server, idOf: await idsOf(work) }
}

async function idsOf(work: Workspace): Promise<(name: string) => string> {
  const all = mentionsIn((await work.run(['list', '--all', '--format', 'ndjson'])).stdout)
  return (name) => all.find(({ url }) => url.endsWith(`/${name}`))?.case.id ?? ''
}

const shown = async (work: Workspace, id: string) =>
  JSON.parse((await work.run(['show', id, '--format', 'json'])).stdout)
const stateOf = async (work: Workspace, id: string) => (await shown(work, id)).case.state
const held = async (work: Workspace, id: string) =>
  (await heldCases(work.path('mentions.db'))).cases.find(({ file }) => shortId(file.id) === id)?.file
const problems = async (work: Workspace) => (await heldCases(work.path('mentions.db'))).problems
const at = (hours: number, from = Date.now()) => ({ now: () => new Date(from + hours * HOUR) })

describe('a clock that jumps', () => {
  test.for([
    { name: 'back by a minute', hours: -1 / 60 },
    { name: 'back by an hour, as in autumn', hours: -1 },
    { name: 'back by nearly a day', hours: -23 },
    { name: 'ahead by an hour, as in spring', hours: 1 },
    { name: 'ahead by a month', hours: 720 },
    { name: 'not at all: twice in one millisecond', hours: 0 },
  ])('$name: undo takes back what was done last', async ({ hours }, { work }) => {
    const { idOf } = await scanned(work)
    const start = Date.now()
    expectSuccess(await work.run(['ack', idOf('one')], at(0, start)))
    expectSuccess(await work.run(['resolve', idOf('two')], at(hours, start)))
    expectSuccess(await work.run(['ignore', idOf('one')], at(hours, start)))
    const states = async () => [await stateOf(work, idOf('one')), await stateOf(work, idOf('two'))]
    expect(await states()).toEqual(['ignored', 'resolved'])
    const seen = []
    for (let undone = 0; undone < 3; undone++) {
      expectSuccess(await work.run(['undo'], at(hours, start)))
      seen.push(await states())
    }
    expect(seen).toEqual([
      ['acknowledged', 'resolved'],
      ['acknowledged', 'new'],
      ['new', 'new'],
    ])
    expect(await problems(work)).toEqual([])
  })

  test('back by days: undo takes back what was done last in the case', async ({ work }) => {
    const { idOf } = await scanned(work)
    expectSuccess(await work.run(['ack', idOf('one')]))
    expectSuccess(await work.run(['resolve', idOf('one')], at(-72)))
    const undone = await work.run(['undo'], at(-71))
    expectSuccess(undone)
    expect(undone.stdout).toMatch(/: taken back \(resolved\)\./)
    expect(await stateOf(work, idOf('one'))).toBe('acknowledged')
    expect(await problems(work)).toEqual([])
  })

  // 29 March 2026, 2:00 to 3:00, is skipped in Berlin; 25 October 2026, 2:00 to 3:00, comes twice.
  test.for([
    { typed: '2026-03-29', now: '2026-03-28T12:00Z', until: '2026-03-29T06:00:00.000Z' },
    { typed: '2026-03-29T02:30', now: '2026-03-28T12:00Z', until: '2026-03-29T01:30:00.000Z' },
    { typed: '2026-03-29T03:00', now: '2026-03-28T12:00Z', until: '2026-03-29T01:00:00.000Z' },
    { typed: '2026-03-30', now: '2026-03-28T12:00Z', until: '2026-03-30T06:00:00.000Z' },
    { typed: 'tomorrow', now: '2026-03-29T10:00Z', until: '2026-03-30T06:00:00.000Z' },
    { typed: '2026-10-25T02:30', now: '2026-10-24T12:00Z', until: '2026-10-25T00:30:00.000Z' },
    { typed: '2026-10-25T02:30', now: '2026-10-25T00:00Z', until: '2026-10-25T00:30:00.000Z' },
    { typed: '2026-10-25T03:00', now: '2026-10-24T12:00Z', until: '2026-10-25T02:00:00.000Z' },
    { typed: 'tomorrow', now: '2026-10-25T10:00Z', until: '2026-10-26T07:00:00.000Z' },
    { typed: '1d', now: '2026-10-24T12:00Z', until: '2026-10-25T12:00:00.000Z' },
  ])('snooze --until $typed, in Berlin at $now', async ({ typed, now, until }, { work }) => {
    const published = new Date(Date.parse(now) - HOUR)
    const server = await work.serve({
      '/posts.rss': { body: rss([complaint('one', { publishedAt: published })]) },
    })
    await work.configure([`${server.base}/posts.rss`], { digest: { timezone: 'Europe/Berlin' } })
    const then = { now: () => new Date(now) }
    expectSuccess(await work.run(['scan'], then))
    const id = mentionsIn((await work.run(['list', '--format', 'ndjson'], then)).stdout)[0]?.case.id ?? ''
    expectSuccess(await work.run(['snooze', id, '--until', typed], then))
    const listedAt = async (moment: number) =>
      mentionsIn((await work.run(['list', '--format', 'ndjson'], { now: () => new Date(moment) })).stdout)
        .length
    const end = Date.parse(until)
    expect([await listedAt(end - 1), await listedAt(end)]).toEqual([0, 1])
  })
})

describe('two people at once', () => {
  test('both resolve: once, and the second is told', async ({ work }) => {
    const { idOf } = await scanned(work)
    const both = await Promise.all(
      ['ada', 'ben'].map((name) => work.run(['resolve', idOf('one'), '--as', name, '--format', 'json'])),
    )
    for (const one of both) expectSuccess(one)
    const told = both.map(({ stdout }) => JSON.parse(stdout))
    expect(told.map(({ changed }) => changed.length).toSorted()).toEqual([0, 1])
    expect(told.map(({ same }) => same.length).toSorted()).toEqual([0, 1])
    const { history } = await shown(work, idOf('one'))
    expect(history.filter(({ what }: { what: string }) => what === 'resolved')).toHaveLength(1)
    expect(await problems(work)).toEqual([])
  })

  test('assigned to two: the last holds, and whoever was second is told who did what', async ({ work }) => {
    const { idOf } = await scanned(work)
    const id = idOf('one')
    expectSuccess(await work.run(['assign', id, '--to', 'cleo', '--as', 'ada']))
    const second = await work.run(['assign', id, '--to', 'dan', '--as', 'ben'])
    expectSuccess(second)
    expect(second.stdout).toMatch(/: with dan now\. Before that, ada: .*cleo, <1m ago\./)
    expect((await held(work, id))?.owner).toBe('dan')
    expect(await problems(work)).toEqual([])
  })

  test('each their own verb, twenty at once', async ({ work }) => {
    const { idOf } = await scanned(work)
    const id = idOf('one')
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        work.run(['tag', id, `tag-${number}`, '--as', `person ${number}`]),
      ),
    )
    for (const one of all) expectSuccess(one)
    expect((await held(work, id))?.tags).toHaveLength(20)
    expect(await problems(work)).toEqual([])
  })
})

test('a store that was restored from yesterday: ids that are not there any more say so', async ({ work }) => {
  const { server, idOf } = await scanned(work)
  const yesterday = work.path('yesterday.db')
  await copyFile(work.path('mentions.db'), yesterday)
  server.routes.set('/posts.rss', {
    body: rss([...names, 'four'].map((name) => complaint(name, { author: `by ${name}` }))),
  })
  expectSuccess(await work.run(['scan', '--force']))
  const gone = (await idsOf(work))('four')
  expectSuccess(await work.run(['resolve', gone]))
  expectSuccess(await work.run(['ack', idOf('one')]))

  const restored = { env: { MENTIONS_STORE: yesterday } }
  for (const args of [
    ['ack', gone],
    ['undo', gone],
    ['reply', gone, '--text', 'Done.'],
    ['note', gone, '--text', 'x'],
  ])
    expectFailure(await work.run(args, restored), {
      code: 2,
      says: new RegExp(`There is no case "${gone}"`),
      tries: /mentions/,
    })
  expectFailure(await work.run(['undo'], restored), {
    code: 2,
    says: /There is nothing that .+ did/,
    tries: /--as NAME/,
  })
  expectFailure(await work.run(['ack', idOf('two'), gone], restored), {
    code: 2,
    says: /1 of 2 ids stands for no case/,
    tries: /mentions/,
  })
  expect((await heldCases(yesterday)).cases.map(({ file }) => file.state)).toEqual(['new', 'new', 'new'])
  // The next scan brings it again, and it can be worked on.
  expectSuccess(await work.run(['scan', '--force'], restored))
  expectSuccess(await work.run(['resolve', gone], restored))
  expect((await heldCases(yesterday)).problems).toEqual([])
})

test.for([
  { shown: '[deleted]', by: 'deleted by its author' },
  { shown: '[removed]', by: 'removed by moderators' },
])(
  'a post that is $by: its case is on no list, and can be worked to its end',
  async ({ shown: text, by }, { work }) => {
    const { server, idOf } = await scanned(work)
    const id = idOf('one')
    server.routes.set('/posts.rss', {
      body: rss([{ ...complaint('one', { author: 'by one' }), title: '', text }]),
    })
    expectSuccess(await work.run(['scan', '--force']))
    expect((await work.run(['show', id])).stdout).toContain(by)
    const waiting = async () =>
      mentionsIn((await work.run(['list', '--format', 'ndjson'])).stdout).map(({ case: { id } }) => id)
    for (const args of [
      ['reply', id, '--text', 'We are sorry.', '--next', '1h'],
      ['undo', id],
      ['ack', id],
      ['reopen', id],
      ['snooze', id, '--for', '1h'],
      ['mark', id, 'complaint'],
      ['resolve', id],
      ['undo'],
    ]) {
      expectSuccess(await work.run(args))
      expect(await waiting()).not.toContain(id)
      expect(await problems(work)).toEqual([])
    }
    const later = { now: () => new Date(Date.now() + 2 * HOUR) }
    expect(
      mentionsIn((await work.run(['list', '--format', 'ndjson'], later)).stdout).map((one) => one.case.id),
    ).not.toContain(id)
  },
)

test('a person with 500 posts is one case, and every verb works on it whole', async ({ work }) => {
  const { idOf } = await scanned(
    work,
    complaints(500).map((post) => ({ ...post, author: 'by one' })),
  )
  const { name } = complaints(1)[0] ?? { name: '' }
  const id = idOf(name)
  expect((await shown(work, id)).mentions).toHaveLength(500)
  const verbs: readonly string[][] = [
    ['ack', id],
    ['assign', id, '--to', 'ben'],
    ['reply', id, '--text', 'We are at it.'],
    ['mark', id, 'fine'],
    ['undo', id],
    ['resolve', id],
    ['reopen', id],
    ['snooze', id, '--for', '2h'],
  ]
  for (const args of verbs) {
    expectSuccess(await work.run(args))
    expect(await problems(work)).toEqual([])
  }
})
