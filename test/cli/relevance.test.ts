// Names that are also words, thresholds of sources, and signals that the config sets.
import { expect } from 'vitest'
import { namesIn } from '../support/ndjson.js'
import { complaint, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const posts = [
  { name: 'sim', text: 'Orange blocked my sim and support is silent. I want a refund.', author: 'ada' },
  { name: 'juice', text: 'Spilled orange juice, the keyboard is broken and I want a refund.', author: 'bob' },
]

async function scanned(work: Workspace, more: Record<string, unknown> = {}) {
  const server = await work.serve({ '/posts.rss': { body: rss(posts) } })
  const write = (over: Record<string, unknown>, source: Record<string, unknown> = {}) =>
    work.write(
      'mentions.yaml',
      JSON.stringify({
        brands: [{ name: 'Orange', about: ['sim'], notAbout: ['juice'] }],
        sources: [{ type: 'feed', url: `${server.base}/posts.rss`, ...source }],
        http: { gap: '0s' },
        ...over,
      }),
    )
  await write(more)
  expectSuccess(await work.run(['scan']))
  return { write }
}

const listed = async (work: Workspace, ...args: string[]) =>
  namesIn((await work.run(['list', '--format', 'ndjson', ...args])).stdout)

test('a namesake is kept and not shown, and says why', async ({ work }) => {
  await scanned(work)
  expect(await listed(work)).toEqual(['sim'])
  expect(await listed(work, '--all')).toEqual(['juice', 'sim'])
  const { mentions } = JSON.parse((await work.run(['list', '--all', '--format', 'json'])).stdout)
  const juice = mentions.find(({ url }: { url: string }) => url.endsWith('/juice'))
  expect(juice).toMatchObject({ needsReply: false })
  expect(juice.relevance).toBeLessThan(0.5)
  expect(juice.relevanceSignals).toContainEqual(
    expect.objectContaining({ name: 'not-about', evidence: 'juice', points: -0.6 }),
  )
  const shown = (await work.run(['show', juice.case.id])).stdout
  expect(shown).toContain('needs no reply (a namesake)')
  expect(shown).toMatch(/−0\.60 {2}not-about +juice/)
})

test('the next scan judges anew when the context, a threshold or a signal changed', async ({ work }) => {
  const { write } = await scanned(work)
  await write({ brands: [{ name: 'Orange', about: ['juice'] }] })
  expectSuccess(await work.run(['scan']))
  expect(await listed(work)).toContain('juice')
  await write({}, { threshold: 100 })
  expectSuccess(await work.run(['scan']))
  expect(await listed(work)).toEqual([])
  await write({ scoring: { threshold: 100 } }, { threshold: 10 })
  expectSuccess(await work.run(['scan']))
  expect(await listed(work)).toEqual(['sim'])
})

test('--kind lets one kind through', async ({ work }) => {
  const server = await work.serve({
    '/posts.rss': {
      body: rss([
        complaint('down', { text: 'Northwind Hosting is down, another outage.', author: 'ada' }),
        { name: 'ask', text: 'How do I add a domain at Northwind Hosting?', author: 'bob' },
      ]),
    },
  })
  await work.configure([`${server.base}/posts.rss`])
  await work.run(['scan'])
  expect(await listed(work, '--kind', 'outage')).toEqual(['down'])
  expect(await listed(work, '--kind', 'Question', '--kind', 'outage')).toEqual(['ask', 'down'])
  expect((await work.run(['list', '--kind', 'billing'])).stdout).toContain('--kind')
  expectFailure(await work.run(['list', '--kind', 'outages']), {
    code: 2,
    says: /outages/,
    tries: /Did you mean "outage"/,
  })
})

test('check says what a brand is likely meant beside, and warns', async ({ work }) => {
  const { write } = await scanned(work)
  const check = async () => (await work.run(['check'])).stdout
  expect(await check()).toMatch(
    /likely meant beside the word "sim"[\s\S]*likely not meant beside the word "juice"/,
  )
  expect(await check()).not.toContain('warning')
  await write({ brands: [{ name: 'Orange' }] })
  expect(await check()).toMatch(/warning: "Orange" is a common word.*about, notAbout/)
})

test('explain says whether a brand of the config is meant', async ({ work }) => {
  await scanned(work)
  const { stdout } = await work.run(['explain', '--brand', 'orange', 'Orange juice again, I want a refund'])
  expect(stdout).toContain('needs no reply (a namesake)')
  expect(stdout).toMatch(/Relevance 0\.\d\d of 1: more likely a namesake/)
  const other = await work.run(['explain', '--brand', 'Bluefjord', 'Bluefjord is down'])
  expect(other.stdout).toContain('Relevance 1.00 of 1: about the brand')
  expect((await work.run(['explain', 'Bluefjord is down'])).stdout).not.toContain('Relevance')
})
