// A store that an earlier version made by its own command line, opened by this one: people see what they saw, what they said
// still decides, and nothing is told twice. fixtures/store/README.md says what is in it.
import { cp, readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect } from 'vitest'
import * as z from 'zod'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { coverageIn, mentionsIn } from '../../support/ndjson.js'
import { runCommand } from '../../support/run.js'
import { expectSuccess } from '../../support/said.js'
import { test, type Workspace } from '../../support/workspace.js'

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../../fixtures/store/${name}`, import.meta.url))

const HistoryEntry = z.object({
  at: z.string(),
  what: z.string(),
  by: z.string(),
  detail: z.string().optional(),
})
const facts = {
  url: z.string(),
  text: z.string(),
  needsReply: z.boolean(),
  due: z.boolean(),
  mark: z.string().optional(),
  score: z.number(),
}

/** What the earlier version showed: `id address` of what was due and of what it had hidden, and each case. */
const seen = z
  .object({
    seenAt: z.string().transform((text) => new Date(text)),
    due: z.array(z.string()),
    hidden: z.array(z.string()),
    cases: z.record(
      z.string(),
      z.object({
        brand: z.string(),
        state: z.string(),
        mentions: z.array(z.object({ ...facts, author: z.string(), foundBy: z.array(z.string()) })),
        history: z.array(HistoryEntry),
      }),
    ),
  })
  .parse(JSON.parse(await readFile(fixture('c6fb72c.json'), 'utf8')))

const Shown = z.object({
  case: z.object({ brand: z.string(), state: z.string() }),
  mentions: z.array(
    z.object({
      ...facts,
      danger: z.boolean(),
      author: z.object({ name: z.string() }),
      foundBy: z.array(z.object({ source: z.string() })),
    }),
  ),
  history: z.array(HistoryEntry),
})

const Listed = z.object({
  coverage: z.object({
    sources: z.array(
      z.object({
        name: z.string(),
        problem: z.object({ message: z.string(), since: z.string(), times: z.number() }).optional(),
      }),
    ),
  }),
})

/** Puts the store, its config and its feeds where every command finds them. */
async function unpack(work: Workspace): Promise<void> {
  await cp(fixture('c6fb72c.db'), work.path('mentions.db'))
  await cp(fixture('c6fb72c'), work.folder, { recursive: true })
}

/** At the moment at which the earlier version looked. */
async function run(work: Workspace, ...args: string[]): Promise<string> {
  const result = await runCommand(args, { ...work.here(), now: () => seen.seenAt })
  expectSuccess(result)
  return result.stdout
}

/** Polls the sources that are files, and judges everything again, since the rules have changed since. */
const scan = (work: Workspace, ...args: string[]): Promise<string> =>
  run(work, 'scan', '--force', ...onlyFiles, '--format', 'ndjson', ...args)

const onlyFiles = ['forum', 'digest', 'archive', 'search', 'replies'].flatMap((name) => [
  '--source',
  `feeds/${name}.rss`,
])

async function show(work: Workspace, id: string): Promise<z.infer<typeof Shown>> {
  return Shown.parse(JSON.parse(await run(work, 'show', id, '--format', 'json')))
}

/** The case's id and the address, as the fixture has them; in alphabetical order, since priorities may change. */
const namesIn = (ndjson: string): string[] =>
  mentionsIn(ndjson)
    .map(({ case: { id }, url }) => `${id} ${url}`)
    .sort()

const due = async (work: Workspace): Promise<string[]> =>
  namesIn(await run(work, 'list', '--format', 'ndjson'))
const all = async (work: Workspace): Promise<string[]> =>
  namesIn(await run(work, 'list', '--all', '--format', 'ndjson'))

/** The case of the fixture with the post of that name. */
function caseOf(name: string): string {
  const found = Object.entries(seen.cases).find(([, { mentions }]) =>
    mentions.some(({ url }) => url.endsWith(`/${name}`)),
  )
  if (found === undefined) throw new Error(`No case of the fixture has a post ${name}.`)
  return found[0]
}
const nameOf = (name: string): string => `${caseOf(name)} https://forum.example/t/${name}`

describe.each(['reading', 'writing'])('opened for %s first', (how) => {
  test('every case, its posts and its history are as they were', async ({ work }) => {
    await unpack(work)
    await openSqliteStore(work.path('mentions.db'), { readOnly: how === 'reading' }).close()
    expect(await due(work)).toEqual(seen.due.toSorted())
    const shown = await Promise.all(
      Object.keys(seen.cases).map(async (id) => [id, await show(work, id)] as const),
    )
    const cases = shown.map(([id, { case: matter, mentions, history }]) => [
      id,
      {
        brand: matter.brand,
        state: matter.state,
        mentions: mentions.map(({ author, foundBy, danger: _, ...rest }) => ({
          ...rest,
          author: author.name,
          foundBy: foundBy.map(({ source }) => source),
        })),
        history,
      },
    ])
    expect(Object.fromEntries(cases)).toEqual(seen.cases)
  })
})

test('who marked what and when is on record, once, also after everything was judged again', async ({
  work,
}) => {
  await unpack(work)
  const byPeople = async (name: string) =>
    (await show(work, caseOf(name))).history
      .filter(({ by }) => by !== 'scan')
      .map(({ at, what, by, detail }) => [at.slice(0, 16), by, what, detail])
  const expected = {
    dmitri: [['2026-09-15T09:00', 'nadia', 'marked', 'as fine']],
    eve: [['2026-09-15T09:05', 'otto', 'marked', 'as a complaint']],
    farid: [
      ['2026-09-15T09:10', 'nadia', 'marked', 'as fine'],
      ['2026-09-15T09:15', 'otto', 'unmarked', undefined],
    ],
    'grete-1': [['2026-09-15T09:20', 'nadia', 'marked', 'as fine, https://forum.example/t/grete-1']],
    jonas: [['2026-09-15T09:25', 'otto', 'marked', 'as fine']],
    'ada-1': [],
  }
  const found = async () => {
    const entries = Object.keys(expected).map(async (name) => [name, await byPeople(name)] as const)
    return Object.fromEntries(await Promise.all(entries))
  }
  expect(await found()).toEqual(expected)
  await scan(work)
  expect(await found()).toEqual(expected)
})

test('marks still decide when everything is judged again', async ({ work }) => {
  await unpack(work)
  await scan(work)
  const listed = await due(work)
  expect(listed).toEqual(expect.arrayContaining([nameOf('eve'), nameOf('grete-2'), nameOf('farid')]))
  for (const name of ['dmitri', 'grete-1', 'jonas']) expect(listed).not.toContain(nameOf(name))
  const [eve] = (await show(work, caseOf('eve'))).mentions
  expect(eve).toMatchObject({ mark: 'complaint', needsReply: true })
})

test('a scan of the same feeds finds nothing new, tells nothing twice and makes no case', async ({
  work,
}) => {
  await unpack(work)
  const before = await all(work)
  const scanned = await scan(work, '--new')
  expect(mentionsIn(scanned)).toEqual([])
  expect(coverageIn(scanned).counts).toMatchObject({ newPosts: 0, newMentions: 0 })
  expect(await all(work)).toEqual(before)
})

test('a mention that a changed query hid comes back as the same one, and is not told again', async ({
  work,
}) => {
  await unpack(work)
  expect(seen.hidden).toHaveLength(1)
  for (const name of seen.hidden) expect(await all(work)).not.toContain(name)
  const scanned = await scan(work, '--new', '--config', work.path('before.yaml'))
  expect(mentionsIn(scanned)).toEqual([])
  expect(await all(work)).toEqual(expect.arrayContaining([...seen.hidden]))
  for (const name of seen.hidden) {
    const { history } = await show(work, name.split(' ')[0] ?? '')
    expect(history.map(({ what }) => what)).toEqual(['opened'])
  }
})

test('a person in danger, of whom only the signals told, is one', async ({ work }) => {
  await unpack(work)
  const [first] = mentionsIn(await run(work, 'list', '--format', 'ndjson'))
  expect(first?.case.id).toBe(caseOf('lena'))
  expect((await show(work, caseOf('lena'))).mentions).toMatchObject([{ danger: true }])
  expect((await show(work, caseOf('nils'))).mentions).toMatchObject([{ danger: false }])
})

test('what went wrong with a source is told in the words of then, and since when', async ({ work }) => {
  await unpack(work)
  const { coverage } = Listed.parse(JSON.parse(await run(work, 'list', '--format', 'json')))
  const problemOf = (host: string) => coverage.sources.find(({ name }) => name.includes(host))?.problem
  expect(problemOf('broken.example')).toMatchObject({
    message: expect.stringContaining('500'),
    since: '2026-09-14T08:00:00.000Z',
    times: 3,
  })
  expect(problemOf('busy.example')).toMatchObject({ message: expect.stringContaining('429') })
  expect(problemOf('forum.rss')).toBeUndefined()
})

test('the mail that waited goes out once, and the one that was sent does not', async ({ work }) => {
  await unpack(work)
  const config = JSON.parse(await readFile(work.path('mentions.yaml'), 'utf8'))
  const { smtp: _, ...email } = config.digest.email
  config.digest.email = { ...email, maildir: 'mail' }
  await work.write('mentions.yaml', JSON.stringify(config))
  for (const time of ['first', 'second']) {
    await run(work, 'digest', '--email', '--pending')
    expect(await readdir(work.path('mail/new')), time).toHaveLength(1)
  }
})
