import { expect } from 'vitest'
import { mergeCases } from '../../src/app/merge-cases.js'
import { runUndo } from '../../src/app/run-command.js'
import { splitCase } from '../../src/app/split-case.js'
import { writeStore } from '../../src/app/stores.js'
import { parseShortId } from '../../src/cases/short-id.js'
import { mentionsIn } from '../support/ndjson.js'
import { complaint, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const at = new Date('2026-03-14T12:00:00Z')
const context = { now: () => at, log: () => {} }

/** A complaint each by Ada and Bo, and two by Cy. */
async function scanned(work: Workspace) {
  const server = await work.serve({
    '/posts.rss': {
      body: rss([
        complaint('one', { author: 'ada' }),
        complaint('two', { author: 'bo' }),
        complaint('three', { author: 'cy' }),
        complaint('four', { author: 'cy' }),
      ]),
    },
  })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan']))
  const all = mentionsIn((await work.run(['list', '--all', '--format', 'ndjson'])).stdout)
  const of = (name: string) => all.find(({ url }) => url.endsWith(`/${name}`))
  return {
    setup: { storePath: work.path('mentions.db'), config: { brands: [{ name: 'Northwind Hosting' }] } },
    id: (name: string) => of(name)?.case.id ?? '',
    number: (name: string) => parseShortId(of(name)?.case.id ?? '') ?? 0,
    url: (name: string) => of(name)?.url ?? '',
  }
}

test('a case that became part of another is shown as that, with what happened to both', async ({ work }) => {
  const { setup, id, number } = await scanned(work)
  expectSuccess(await work.run(['mark', id('two'), 'complaint']))
  const merged = await mergeCases(context, setup, { caseIds: [number('one'), number('two')], by: 'ada' })
  expect(merged).toMatchObject({
    shortId: id('one'),
    from: [{ shortId: id('two'), posts: 1 }],
    posts: 2,
    due: true,
    case: { state: 'new' },
  })
  const shown = await work.run(['show', id('two'), '--format', 'json'])
  const { case: file, mentions } = JSON.parse(shown.stdout)
  expect(file.id).toBe(id('one'))
  expect(mentions).toHaveLength(2)
  const text = (await work.run(['show', id('two')], { env: { COLUMNS: '200' } })).stdout
  expect(text).toMatch(/marked \(.+\): as a complaint/)
  expect(text).toMatch(new RegExp(`merged \\(ada\\): with ${id('two')}, 1 post`))
  expect(text).not.toContain('removed')
})

test('what was taken back is no part of the history of both any more', async ({ work }) => {
  const { setup, id, number } = await scanned(work)
  expectSuccess(await work.run(['mark', id('two'), 'complaint']))
  await mergeCases(context, setup, { caseIds: [number('one'), number('two')], by: 'ada' })
  await writeStore(context, setup, (store) => runUndo(store, { caseId: number('one'), at, by: 'ada' }))
  const shown = (await work.run(['show', id('one')], { env: { COLUMNS: '200' } })).stdout
  expect(shown).not.toContain('as a complaint')
  expect(shown).toMatch(/undone \(ada\): merged/)
  expect((await work.run(['show', id('two')])).stdout).toContain(id('two'))
})

test('posts leave into a case of their own', async ({ work }) => {
  const { setup, number, url, id } = await scanned(work)
  const done = await splitCase(context, setup, { caseId: number('three'), urls: [url('four')], by: 'ada' })
  expect(done).toMatchObject({
    left: { shortId: id('three'), posts: 1, due: true },
    into: { posts: 1, due: true, case: { state: 'new' } },
  })
  const shown = await work.run(['show', done.into.shortId], { env: { COLUMNS: '200' } })
  expect(shown.stdout).toMatch(new RegExp(`split off \\(ada\\): 1 post of ${id('three')}`))
})

test('a refusal says why, and that nothing was done', async ({ work }) => {
  const { setup, number, url } = await scanned(work)
  const merging = (...caseIds: number[]) => mergeCases(context, setup, { caseIds, by: 'ada' })
  await expect(merging(number('one'))).rejects.toThrow('To merge takes at least two cases. Nothing was done.')
  await expect(merging(number('one'), 4711)).rejects.toThrow(
    /^There is no case \w+ any more\. Nothing was done\.$/,
  )
  const splitting = (caseId: number, ...urls: string[]) =>
    splitCase(context, setup, { caseId, urls, by: 'ada' })
  await expect(splitting(number('one'), url('one'))).rejects.toThrow('has only one post')
  await expect(splitting(number('three'), url('three'), url('four'))).rejects.toThrow(
    /^Of the 2 posts of the case \w+/,
  )
  await expect(splitting(number('three'), url('one'))).rejects.toThrow('has no post at')
  await expect(splitting(4711, url('one'))).rejects.toThrow('There is no case')
})
