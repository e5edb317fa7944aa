// Pipes that go on where they were: --after, --reader, and who reads.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect } from 'vitest'
import { listForReader } from '../../src/app/list-changes.js'
import { complaint, linkOf, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { contextAt, setupOf } from '../support/scanned.js'
import { test, testOfFile, type Workspace } from '../support/workspace.js'

const schema = JSON.parse(
  readFileSync(new URL('../../docs/schema/ndjson.schema.json', import.meta.url), 'utf8'),
)
const isValid = new Ajv2020({ formats: { 'date-time': true } }).compile(schema)

type Line = {
  type: string
  change?: string
  url?: string
  cursor?: string
  more?: boolean
  unlisted?: string
  case?: { id: string; state?: string }
}

const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const value: Line = JSON.parse(line)
      expect(isValid(value), JSON.stringify(isValid.errors)).toBe(true)
      return value
    })

/** `new a`, `changed b`, `left closed`: what a pipe was told. */
const told = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ type, change, url, unlisted }) => {
    if (type === 'left') return [`left ${unlisted}`]
    return type === 'mention' ? [`${change} ${url?.replace(linkOf(''), '')}`] : []
  })

async function scanned(work: Workspace, ...names: string[]) {
  const server = await work.serve({ '/posts.rss': { body: posts(...names) } })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan', '--quiet']))
  return server
}

const posts = (...names: string[]) => rss(names.map((name) => complaint(name, { author: `of_${name}` })))

const list = (work: Workspace, ...more: string[]) => work.run(['list', '--format', 'ndjson', ...more])

/** What is told after a cursor, and the next one. */
async function toldAfter(work: Workspace, cursor: string, ...more: string[]) {
  const result = await list(work, '--after', cursor, ...more)
  expectSuccess(result)
  const lines = linesOf(result.stdout)
  const last = lines.at(-1)
  expect(last?.type).toBe('cursor')
  return { told: told(lines), cursor: last?.cursor ?? '', more: last?.more }
}

const acts = async (work: Workspace, ...args: string[]) =>
  expectSuccess(await work.run([...args, '--as', 'ada']))

describe.concurrent('--after', () => {
  test('tells what is new, changed and gone since, each once', async ({ work }) => {
    const server = await scanned(work, 'a', 'b')
    const first = await toldAfter(work, 'start')
    expect(first.told.toSorted()).toEqual(['new a', 'new b'])
    expect((await toldAfter(work, first.cursor)).told).toEqual([])

    server.routes.set('/posts.rss', { body: posts('a', 'b', 'c') })
    await work.run(['scan', '--force', '--quiet'])
    await acts(work, 'ack', '--search', 'author:of_a', '--yes')
    const second = await toldAfter(work, first.cursor)
    expect(second.told.toSorted()).toEqual(['changed a', 'new c'])

    await acts(work, 'resolve', '--search', 'author:of_a', '--yes')
    await acts(work, 'mark', '--search', 'author:of_b', 'fine', '--yes')
    const third = await toldAfter(work, second.cursor)
    expect(third.told.toSorted()).toEqual(['left closed', 'left fine'])
    await acts(work, 'undo')
    expect((await toldAfter(work, third.cursor)).told).toEqual(['new b'])
    // An earlier cursor still tells all that happened since.
    expect((await toldAfter(work, first.cursor)).told.toSorted()).toEqual(['left closed', 'new c'])
  })

  test('tells what happens by itself: a promise that is broken, a case that lapses', async ({ work }) => {
    await scanned(work, 'a')
    const at = (hours: number) => ({ now: () => new Date(Date.now() + hours * 3_600_000) })
    const read = async (cursor: string, hours: number) => {
      const lines = linesOf(
        (await work.run(['list', '--format', 'ndjson', '--after', cursor], at(hours))).stdout,
      )
      return { told: told(lines), cursor: lines.at(-1)?.cursor ?? '' }
    }
    const first = await read('start', -0.5)
    const broken = await read(first.cursor, 48)
    expect(broken.told).toEqual(['changed a'])
    expect((await read(broken.cursor, 49)).told).toEqual([])
    expect((await read(broken.cursor, 60 * 24)).told).toEqual(['left lapsed'])
  })

  test('pages: a limit tells so many people, and the rest the next time', async ({ work }) => {
    await scanned(work, 'a', 'b', 'c', 'd', 'e')
    const all: string[] = []
    let [cursor, more] = ['start', true as boolean | undefined]
    for (let page = 0; more === true; page += 1) {
      const read = await toldAfter(work, cursor, '--limit', '2')
      expect(read.told).toHaveLength(page < 2 ? 2 : 1)
      all.push(...read.told)
      ;({ cursor, more } = read)
    }
    expect(all.toSorted()).toEqual(['new a', 'new b', 'new c', 'new d', 'new e'])
  })

  testOfFile('holds in a store that an export was imported into, and in no other one', async ({ work }) => {
    await scanned(work, 'a', 'b')
    const { cursor } = await toldAfter(work, 'start')
    await work.run(['store', 'export', '--output', 'all.ndjson'])
    await work.run(['store', 'import', 'all.ndjson', '--store', 'new.db'])
    expect((await toldAfter(work, cursor, '--store', 'new.db')).told).toEqual([])
    await work.run(['scan', '--quiet', '--store', 'other.db'])
    expectFailure(await list(work, '--after', cursor, '--store', 'other.db'), {
      code: 2,
      says: /cursor is of another store/,
      tries: /--after start/,
    })
  })

  test('without it a list ends as ever', async ({ work }) => {
    await scanned(work, 'a')
    const lines = linesOf((await list(work)).stdout)
    expect(lines.map(({ type }) => type)).toEqual(['mention', 'coverage'])
    expect(lines[0]).not.toHaveProperty('change')
  })

  test('a brand that is renamed is told under its new name, and not announced', async ({ work }) => {
    const server = await scanned(work, 'a')
    const { cursor } = await toldAfter(work, 'start')
    await work.configure([`${server.base}/posts.rss`], {
      brands: [{ name: 'Bluefjord', was: 'Northwind Hosting', match: '"Northwind Hosting"' }],
    })
    await work.run(['scan', '--quiet', '--force'])
    expect((await toldAfter(work, cursor)).told).toEqual(['changed a', 'left undefined'])
  })

  test.for([
    [['--after', 'start', '--reader', 'x'], /both say/, /one of them/],
    [['--after', 'start', '--posts-only'], /cursor/, /--reader/],
    [['--after', 'start', '--by', 'brand'], /figures/, /--by/],
    [['--after', 'start', '--format', 'csv'], /lines of JSON/, /--format ndjson/],
    [['--after', 'nothing'], /no cursor/, /--after start/],
    [['--reader', 'two words'], /no name/, /--reader chat/],
    [['--reader', 'x'.repeat(65)], /no name/, /64/],
    [['--reader', '../x'], /no name/, /letters/],
  ] as const)('%j is refused', async ([options, says, tries], { work }) => {
    await scanned(work, 'a')
    expectFailure(await list(work, ...options), { code: 2, says, tries })
  })
})

describe.concurrent('--reader', () => {
  test('goes on where it was, under one name in letters of either size', async ({ work }) => {
    const server = await scanned(work, 'a')
    expect(told(linesOf((await list(work, '--reader', 'chat')).stdout))).toEqual(['new a'])
    expect(told(linesOf((await list(work, '--reader', 'CHAT')).stdout))).toEqual([])
    server.routes.set('/posts.rss', { body: posts('a', 'b') })
    await work.run(['scan', '--force', '--quiet'])
    expect(told(linesOf((await list(work, '--reader', 'wall')).stdout)).toSorted()).toEqual([
      'new a',
      'new b',
    ])
    const { stdout } = await list(work, '--reader', 'chat', '--posts-only')
    expect(linesOf(stdout).map(({ type, change }) => `${type} ${change}`)).toEqual(['mention new'])
    const nothing = await list(work, '--reader', 'chat', '--posts-only')
    expect(nothing.stdout).toBe('')
    expect(nothing.stderr).toBe(
      'Nothing in the list is new or changed.\n2 people wait for a reply (2 posts); 2 promises are broken.\n1 of 1 source answered when last asked.\n',
    )
    expect((await list(work, '--reader', 'chat', '--posts-only', '--quiet')).stderr).toBe('')
  })

  test('is shown with when it read last, and removed so that it begins anew', async ({ work }) => {
    await scanned(work, 'a')
    expect((await work.run(['store', 'readers'])).stdout).toMatch(
      /^Nobody reads on here yet\. .*--reader NAME\n$/,
    )
    await list(work, '--reader', 'chat')
    await list(work, '--reader', 'wall')
    const tomorrow = { now: () => new Date(Date.now() + 30 * 3_600_000) }
    expect((await work.run(['store', 'readers'], tomorrow)).stdout).toMatch(
      /^chat {2}read last 1d \dh ago \(20.*\)\nwall {2}read last .*\n$/,
    )
    expectFailure(await work.run(['store', 'readers', '--remove', 'chat', '--remove', 'door']), {
      code: 2,
      says: /no reader door/,
      tries: /chat, wall/,
    })
    expect((await work.run(['store', 'readers', '--remove', 'Chat'])).stderr).toBe('Removed: chat.\n')
    expect(told(linesOf((await list(work, '--reader', 'chat')).stdout))).toEqual(['new a'])
  })

  test('what could not be handed on is told again, whatever kept it', async ({ work }) => {
    await scanned(work, 'a', 'b')
    const setup = await setupOf(work)
    const context = contextAt(work, () => new Date())
    const asked = { filter: { brands: ['Northwind Hosting'] }, narrowedBy: '', limit: undefined }
    const read = (show: () => Promise<boolean>) =>
      listForReader(context, setup, asked, {
        name: 'chat',
        show: async (report) => {
          shown.push(report.mentions.length)
          return await show()
        },
      })
    const shown: number[] = []
    await expect(read(() => Promise.reject(new Error('The disk is full')))).rejects.toThrow('full')
    expect(await read(async () => false)).toBe('not-read')
    // Two at once: each is told all, and nobody's place is taken from under them.
    const [one, other] = await Promise.all([read(async () => true), read(async () => true)])
    expect([one, other].sort()).toEqual(['meanwhile', 'moved'])
    expect(await read(async () => true)).toBe('moved')
    expect(shown).toEqual([2, 2, 2, 2, 0])
  })

  testOfFile('many names are many mistakes', async ({ work }) => {
    await scanned(work, 'a')
    const setup = await setupOf(work)
    const { openSqliteStore } = await import('../../src/store/sqlite/index.js')
    const store = openSqliteStore(setup.storeAt.place)
    for (let number = 0; number < 100; number += 1)
      await store.readers.move({ name: `r${number}`, cursor: 'start', movedAt: new Date(), moves: 0 })
    store.close()
    expectFailure(await list(work, '--reader', 'one-more'), {
      code: 2,
      says: /100 readers/,
      tries: /store readers/,
    })
    expectSuccess(await list(work, '--reader', 'r7'))
  })

  testOfFile('there has to be a store', async ({ work }) => {
    await work.configure(['https://forum.example/posts.rss'])
    expectFailure(await list(work, '--reader', 'chat'), { code: 2, says: /scanned|no store/i, tries: /scan/ })
  })
})
