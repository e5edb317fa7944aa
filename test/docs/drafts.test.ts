// What docs/drafts.md shows is what people get.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseTemplates } from '../../src/answers/draft/templates/parse.js'
import { mentionsIn } from '../support/ndjson.js'
import { rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { openWorkspace } from '../support/workspace.js'

const page = readFileSync(new URL('../../docs/drafts.md', import.meta.url), 'utf8')
const configs = [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, yaml = '']) => parse(yaml))
const examples = [...page.matchAll(/^```console\n\$ mentions (.+)\n([\s\S]*?)^```/gm)].map(
  ([, command = '', shown = '']) => ({ command, shown }),
)
const templates = [...page.matchAll(/^```\n(\[[\s\S]*?)^```/gm)].map(([, text = '']) => text)

const now = new Date('2026-11-30T14:12:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

/** By the ids that stand on the page, the posts that they stand for. */
const posts = [
  {
    id: 'k7f',
    name: 'shops',
    title: 'Shops offline',
    text: 'Both of our shops at Northwind Hosting have been offline since nine. Is anybody at it?',
    publishedAt: ago(20),
  },
  {
    id: 'm2x',
    name: 'move',
    title: 'Moving',
    text: 'How do I move a domain to Northwind Hosting?',
    author: 'tobi',
    publishedAt: ago(30),
  },
  {
    id: 'p4q',
    name: 'open',
    title: 'Invoices of others',
    text: 'I found a security flaw in the panel of Northwind Hosting that exposes my invoices to other customers.',
    author: 'lattice_owl',
    publishedAt: ago(10),
  },
]

let work: Awaited<ReturnType<typeof openWorkspace>>
const ids = new Map<string, string>()
beforeAll(async () => {
  work = await openWorkspace()
  const server = await work.serve({ '/posts.rss': { body: rss(posts) } })
  await work.configure([`${server.base}/posts.rss`], { ...configs[0], digest: { timezone: 'UTC' } })
  const scanned = await work.run(['scan', '--format', 'ndjson'], { now: () => now })
  expectSuccess(scanned)
  for (const { url, case: matter } of mentionsIn(scanned.stdout))
    for (const { id, name } of posts) if (url.endsWith(`/${name}`)) ids.set(id, matter.id)
})
afterAll(() => work.close())

test('there is an example of everything', () => {
  expect([examples.length, configs.length, templates.length]).toEqual([4, 2, 1])
  expect([...ids.keys()].sort()).toEqual(['k7f', 'm2x', 'p4q'])
})

test.each(examples)('$command shows what the page shows', async ({ command, shown }) => {
  const [id = ''] = [...ids.keys()].filter((one) => command.includes(one))
  const words = command.split(' ').map((word) => (word === id ? (ids.get(id) ?? '') : word))
  const isPiped = !shown.startsWith('…')
  const result = await work.run(words, { now: () => now, isTTY: !isPiped })
  expectSuccess(result)
  let rest = result.stdout
    .replaceAll(ids.get(id) ?? '', id)
    .replaceAll(/(?:node )?\S*bin\/mentions\.js/g, 'mentions')
  for (const part of shown.split(/…/).map((one) => one.trim())) {
    expect(rest).toContain(part)
    rest = rest.slice(rest.indexOf(part) + part.length)
  }
})

test.each(templates)('the template on the page is one', (text) => {
  expect(parseTemplates(text).problems).toEqual([])
})
