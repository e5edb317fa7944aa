// What a person marks today changes what tomorrow's list says.
import { expect } from 'vitest'
import { aboutCourier, aboutSky } from '../support/ambiguous-posts.js'
import { mentionsIn } from '../support/ndjson.js'
import { type Item, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { configFor, test, type Workspace } from '../support/workspace.js'

const MARKED = 30
const HOUR = 3_600_000
const wide = { env: { COLUMNS: '400' } }

/** So many of each, by somebody else each. */
const posts = (from: number, count: number): Item[] =>
  Array.from({ length: count }, (_, index) => from + index).flatMap((at) => [
    post(`courier-${at}`, aboutCourier(at)),
    post(`sky-${at}`, aboutSky(at)),
  ])
const post = (name: string, text: string): Item => ({
  name,
  title: '',
  text,
  author: `author of ${name}`,
  publishedAt: new Date(Date.now() - HOUR),
})

async function watched(work: Workspace) {
  const items = posts(0, MARKED + 5)
  const server = await work.serve({ '/posts.rss': (_, response) => response.end(rss(items)) })
  await work.write('mentions.yaml', configFor([`${server.base}/posts.rss`], { brands: [{ name: 'Comet' }] }))
  expectSuccess(await work.run(['scan']))
  const all = mentionsIn((await work.run(['list', '--all', '--format', 'ndjson'])).stdout)
  const ids = new Map(all.map(({ url, ...one }) => [url.split('/').at(-1) ?? '', one.case.id]))
  const marked = (kind: string) =>
    Array.from({ length: MARKED }, (_, at) => ids.get(`${kind}-${at}`) ?? `no ${kind}-${at}`)
  return { items, ids, marked }
}

/** The names of the posts in the list, in its order. */
const listed = async (work: Workspace) =>
  mentionsIn((await work.run(['list', '--format', 'ndjson'])).stdout).map(
    ({ url }) => url.split('/').at(-1) ?? '',
  )
const shownBelow = async (work: Workspace, heading: string) => {
  const { stdout } = await work.run(['list', '--limit', '0'], wide)
  return stdout.includes(heading) ? stdout.slice(stdout.indexOf(heading)) : ''
}
const doubtful = (work: Workspace) => shownBelow(work, 'Perhaps not about you')
const said = async (work: Workspace, ...args: string[]) => {
  const { stdout, stderr } = await work.run(args, wide)
  return `${stdout}\n${stderr}`
}

test('sixty marks, and the next list has what is not about the brand behind the others', async ({ work }) => {
  const { items, ids, marked } = await watched(work)
  expectSuccess(await work.run(['mark', ...marked('sky'), 'not-us', '--yes']))
  expectSuccess(await work.run(['mark', ...marked('courier'), 'complaint', '--yes']))
  // What somebody has seen to stays where they left it.
  const seen = ids.get('sky-31') ?? ''
  expectSuccess(await work.run(['ack', seen]))
  const before = await listed(work)
  expect(before.filter((name) => name.startsWith('sky')).length).toBeGreaterThan(3)

  // It is tried first, and changes nothing.
  const tried = await said(work, 'replay', '--learned')
  expect(tried).toContain('Against 60 marks (30 complaints, 0 fine, 30 not about you)')
  expect(await said(work, 'learned')).toContain('Nothing yet: the next scan learns from your marks.')
  expect(await listed(work)).toEqual(before)

  items.push(...posts(100, 10))
  const scan = await said(work, 'scan', '--force')
  expect(scan).toMatch(/Learned from 60 marks about Comet: .*\d posts? may not be about it/)
  const names = await listed(work)
  const unmoved = names.filter((name) => name !== 'sky-31')
  const first = unmoved.findIndex((name) => name.startsWith('sky'))
  expect(unmoved.filter((name) => /^sky-1\d\d$/.test(name)).length).toBeGreaterThan(6)
  expect(unmoved.slice(first).every((name) => name.startsWith('sky'))).toBe(true)
  expect(unmoved.slice(0, first).every((name) => name.startsWith('courier'))).toBe(true)
  expect(names.indexOf('sky-31')).toBeLessThan(names.indexOf('sky-100'))
  const behind = await doubtful(work)
  expect(behind).toContain('telescope')
  expect(behind).not.toContain('parcel')

  expect(await said(work, 'show', seen)).not.toContain('from your marks')
  expect(await said(work, 'show', ids.get('sky-33') ?? '')).toContain('from your marks')

  // Nothing new is learned from what is known.
  expect(await said(work, 'scan', '--force')).not.toContain('Learned from')
  expect(await said(work, 'replay')).toContain('Nothing would enter, leave or move.')
})

/** A dozen marks of each kind, and what a scan learned from them. */
async function taught(work: Workspace) {
  const prepared = await watched(work)
  const { marked } = prepared
  expectSuccess(await work.run(['mark', ...marked('sky').slice(0, 12), 'not-us']))
  expectSuccess(await work.run(['mark', ...marked('courier').slice(0, 12), 'complaint']))
  await said(work, 'scan', '--force')
  return prepared
}

test('what was learned is told in words, with what it moved', async ({ work }) => {
  const { ids } = await taught(work)
  const told = await said(work, 'learned')
  expect(told).toMatch(/Comet: 24 marks \(12 complaints, 0 fine, 12 not about you\)/)
  expect(told).toMatch(/−\d\.\d\d {2}the word "(?:telescope|sky|tail)"/)
  expect(told).toMatch(/\+\d\.\d\d {2}the word "parcel"/)
  expect(told).toMatch(/Last change: .*\n.*From 0 to 24 marks; .* may not be about you since/)
  expect(told).toContain('Nothing: it takes 5 marks complaint and 5 fine, and there are 12 and 0.')
  const { agrees } = JSON.parse((await work.run(['learned', 'export'])).stdout).brands[0].relevance
  expect(agrees.after).toBeGreaterThan(agrees.before + 4)
  const text = 'Looked for Comet tonight: the telescope shook and the tail was faint under a terrible sky.'
  expect(await said(work, 'explain', '--brand', 'Comet', text)).toMatch(/−\d\.\d\d {2}from your marks/)
  expect(await said(work, 'explain', text)).not.toContain('from your marks')
  expect(await said(work, 'show', ids.get('sky-33') ?? '')).toContain('from your marks')
})

test('switched off, all is as the rules have it; and back; begun anew, marks teach nothing', async ({
  work,
}) => {
  const { items, ids } = await taught(work)
  items.push(...posts(100, 6))
  await said(work, 'scan', '--force')
  const names = await listed(work)
  expect(ids.size).toBeGreaterThan(MARKED)
  expectSuccess(await work.run(['learned', 'off']))
  await said(work, 'scan', '--force')
  const byRules = await listed(work)
  expect(byRules.findIndex((name) => /^sky-1\d\d$/.test(name))).toBeLessThan(
    byRules.findLastIndex((name) => /^courier-1\d\d$/.test(name)),
  )
  expect(await said(work, 'learned', 'off')).toContain('off already')
  expect(await said(work, 'learned')).toContain('Switched off')
  // And back.
  expectSuccess(await work.run(['learned', 'on']))
  await said(work, 'scan', '--force')
  expect(await listed(work)).toEqual(names)
  // Begun anew, the marks decide about their posts and teach nothing.
  expectSuccess(await work.run(['learned', 'reset']))
  await said(work, 'scan', '--force')
  expect(await said(work, 'learned')).toMatch(/Comet: 0 marks/)
  expect(await listed(work)).toEqual(byRules)
})

test('who is forgotten teaches nothing any more', async ({ work }) => {
  const { marked } = await watched(work)
  expectSuccess(await work.run(['mark', ...marked('sky').slice(0, 6), 'not-us']))
  expectSuccess(await work.run(['mark', ...marked('courier').slice(0, 5), 'complaint']))
  await said(work, 'scan', '--force')
  const exported = async () => (await work.run(['learned', 'export'])).stdout
  expect(JSON.parse(await exported()).brands[0].relevance.marks).toEqual({ yes: 5, no: 6 })
  expectSuccess(await work.run(['forget', marked('courier')[0] ?? '', '--yes']))
  const { relevance, change, marks, deciles } = JSON.parse(await exported()).brands[0]
  expect(deciles.reduce((sum: number, { complaints }: { complaints: number }) => sum + complaints, 0)).toBe(4)
  expect(await said(work, 'learned')).toMatch(/What does a score mean\?[\s\S]*\d0–\d+ +\d of \d +100 %/)
  expect({ relevance, weights: change.weights, marks }).toEqual({
    weights: [],
    marks: { complaint: 4, fine: 0, 'not-us': 6 },
  })
})
