import { expect } from 'vitest'
import { mergeCases, tryMerge } from '../../src/app/merge-cases.js'
import { runUndo } from '../../src/app/run-command.js'
import { splitCase } from '../../src/app/split-case.js'
import { writeStore } from '../../src/app/stores.js'
import { complaint } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { contextAt, scannedPosts, setupOf } from '../support/scanned.js'
import { test, type Workspace } from '../support/workspace.js'

const at = new Date('2026-03-14T12:00:00Z')

/** A complaint each by Ada and Bo, and two by Cy. */
async function scanned(work: Workspace) {
  const found = await scannedPosts(work, [
    complaint('one', { author: 'ada' }),
    complaint('two', { author: 'bo' }),
    complaint('three', { author: 'cy' }),
    complaint('four', { author: 'cy' }),
  ])
  return { ...found, setup: await setupOf(work), context: contextAt(work, () => at) }
}

test('a case that became part of another is shown as that, with what happened to both', async ({ work }) => {
  const { setup, context, id, number } = await scanned(work)
  expectSuccess(await work.run(['mark', id('two'), 'complaint']))
  const merged = await mergeCases(context, setup, { caseIds: [number('one'), number('two')], by: 'ada' })
  expect(merged).toMatchObject({
    kept: { shortId: id('one'), posts: 2, due: true, before: 'new', state: 'new' },
    from: [{ shortId: id('two'), posts: 1, muted: 0, state: 'new' }],
    next: { shortId: expect.any(String) },
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
  const { setup, context, id, number } = await scanned(work)
  expectSuccess(await work.run(['mark', id('two'), 'complaint']))
  await mergeCases(context, setup, { caseIds: [number('one'), number('two')], by: 'ada' })
  await writeStore(context, setup, (store) => runUndo(store, { caseId: number('one'), at, by: 'ada' }))
  const shown = (await work.run(['show', id('one')], { env: { COLUMNS: '200' } })).stdout
  expect(shown).not.toContain('as a complaint')
  expect(shown).toMatch(/undone \(ada\): merged/)
  expect((await work.run(['show', id('two')])).stdout).toContain(id('two'))
})

test('posts leave into a case of their own', async ({ work }) => {
  const { setup, context, number, url, id } = await scanned(work)
  const done = await splitCase(context, setup, { caseId: number('three'), urls: [url('four')], by: 'ada' })
  expect(done).toMatchObject({
    left: { shortId: id('three'), posts: 1, due: true },
    into: { posts: 1, due: true, state: 'new' },
    next: { shortId: expect.any(String) },
  })
  const shown = await work.run(['show', done?.into.shortId ?? ''], { env: { COLUMNS: '200' } })
  expect(shown.stdout).toMatch(new RegExp(`split off \\(ada\\): 1 post of ${id('three')}`))
})

test('a refusal says why, and that nothing was done', async ({ work }) => {
  const { setup, context, number, url, id } = await scanned(work)
  const merging = (...caseIds: number[]) => mergeCases(context, setup, { caseIds, by: 'ada' })
  expect(await merging(number('one'))).toMatchObject({ kept: { shortId: id('one'), posts: 1 }, from: [] })
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

test('a merge that is only tried says what would come of it, and changes nothing', async ({ work }) => {
  const { setup, context, number, id } = await scanned(work)
  const caseIds = [number('three'), number('two')]
  expectSuccess(await work.run(['ignore', id('three')]))
  const tried = await tryMerge(context, setup, { caseIds, by: 'ada' })
  expect(tried.kept).toMatchObject({ posts: 3, before: 'ignored', state: 'new', due: true })
  expect(JSON.parse((await work.run(['show', id('two'), '--format', 'json'])).stdout).case.id).toBe(id('two'))
  const done = await mergeCases(context, setup, { caseIds, by: 'ada' })
  expect(done).toMatchObject({
    kept: { posts: 3, before: 'ignored', state: 'new', due: true },
    from: tried.from.map(({ shortId, posts, muted, state }) => ({ shortId, posts, muted, state })),
  })
})

test('where somebody pressed Ctrl-C before it was begun, nothing is done', async ({ work }) => {
  const { setup, context, number, id, url } = await scanned(work)
  const stopped = { ...context, signal: AbortSignal.abort() }
  const caseIds = [number('one'), number('two')]
  expect(await mergeCases(stopped, setup, { caseIds, by: 'ada' })).toBeUndefined()
  const splitting = { caseId: number('three'), urls: [url('four')], by: 'ada' }
  expect(await splitCase(stopped, setup, splitting)).toBeUndefined()
  expect(JSON.parse((await work.run(['show', id('two'), '--format', 'json'])).stdout).case.id).toBe(id('two'))
})

test('who merges the same at the same moment finds one case already', async ({ work }) => {
  const { setup, context, id, number } = await scanned(work)
  const caseIds = [number('one'), number('two')]
  const both = await Promise.all(['ada', 'ben'].map((by) => mergeCases(context, setup, { caseIds, by })))
  const told = both.map((one) => one?.from.map(({ shortId }) => shortId))
  expect(told).toEqual(expect.arrayContaining([[id('two')], []]))
  for (const one of both) expect(one?.kept).toMatchObject({ shortId: id('one'), posts: 2 })
  // The other way round, what is wanted is one case, and is.
  const again = await mergeCases(context, setup, { caseIds: caseIds.toReversed(), by: 'ben' })
  expect(again).toMatchObject({ kept: { shortId: id('one'), posts: 2 }, from: [] })
})
