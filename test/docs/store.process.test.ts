// Every command of docs/store.md is run, in the order of the page.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openProcessWorkspace } from '../support/process-workspace.js'
import { complaint, rss } from '../support/rss.js'

const page = readFileSync(new URL('../../docs/store.md', import.meta.url), 'utf8')
const blocks = [...page.matchAll(/^```(\w*)\n(.*?)^```/gms)]
const commands = blocks
  .filter(([, language]) => language === 'console')
  .flatMap(([, , body = '']) => [...body.matchAll(/^\$ (.+)$/gm)].map(([, command = '']) => command))
/** What stands in a sentence. */
const spans = [...page.matchAll(/`(mentions (?:store|list) [^`]+)`/g)].map(([, command = '']) => command)

let work: Awaited<ReturnType<typeof openProcessWorkspace>>
/** The folder for backups is one of this test; so is the time that they are kept for. */
const here = (command: string) =>
  command.replaceAll(/\/mnt\/backup(\/?)/g, (_, slash: string) => `"${work.path('backup')}"${slash}`)

beforeAll(async () => {
  work = await openProcessWorkspace()
  await work.write('posts.rss', rss([complaint('bad'), complaint('worse', { author: 'ben' })]))
  await work.configure([], { sources: [{ type: 'feed', url: 'posts.rss' }] })
  mkdirSync(work.path('backup'))
  expect((await work.run(['scan', '--quiet'])).code).toBe(0)
})
afterAll(() => work.close())

test('there are commands, and lines for cron', () => {
  expect(commands.length).toBeGreaterThan(6)
  expect(blocks.filter(([, language]) => language === '')).toHaveLength(1)
})

test.sequential.each(commands)('%s', async (command) => {
  expect(await work.bash(here(command))).toMatchObject({ code: 0 })
})

test('the import of the page holds what the export of it says', async () => {
  const again = await work.bash('mentions store export --store new.db | cmp - everything.ndjson')
  expect(again).toMatchObject({ code: 0, stdout: '', stderr: '' })
})

test('the lines of an export are as the page shows them', async () => {
  const shown = blocks
    .filter(([, language]) => language === 'json')
    .flatMap(([, , body = '']) => body.trim().split('\n'))
  const { stdout } = await work.bash('cat everything.ndjson')
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => Object.entries(JSON.parse(line))[0] ?? [])
  for (const line of shown) {
    const [table, columns] = Object.entries(JSON.parse(line.replace(', …', '')))[0] ?? []
    const held = rows.find(([name]) => name === table)?.[1]
    expect(Object.keys(held ?? {})).toEqual(expect.arrayContaining(Object.keys(columns ?? {})))
  }
  expect(shown).toHaveLength(2)
})

test.sequential.each(spans.filter((span) => !span.endsWith('…')))('%s, in a sentence', async (span) => {
  expect(await work.bash(here(span))).toMatchObject({ code: 0 })
})

test('the line for cron is silent', async () => {
  const [, , line = ''] = blocks.find(([, language]) => language === '') ?? []
  const [, command = ''] = /^(?:[\d*,/-]+ +){5}(.+)$/m.exec(line) ?? []
  await work.bash(`rm -f "${work.path('backup')}"/*`)
  expect(await work.bash(here(command))).toMatchObject({ code: 0, stdout: '', stderr: '' })
  expect(readdirSync(work.path('backup'))).toHaveLength(1)
})
