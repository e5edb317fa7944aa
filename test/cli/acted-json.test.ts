// `--format json` of the verbs: one shape, whatever was done, and also where nothing was.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import * as z from 'zod'
import { type JsonActed, jsonActed } from '../../src/outputs/acted-json-schema.js'
import { complaint } from '../support/rss.js'
import { scannedPosts } from '../support/scanned.js'
import { test, type Workspace } from '../support/workspace.js'

const posts = [
  complaint('one', { author: 'ada' }),
  complaint('two', { author: 'ben' }),
  complaint('three', { author: 'ben' }),
]
const valid = new Ajv2020({ allErrors: true, formats: { 'date-time': true } }).compile(
  z.toJSONSchema(jsonActed),
)

/** What a command prints, which the schema has to describe whole. */
async function acted(work: Workspace, args: readonly string[], stdin?: string): Promise<JsonActed> {
  const { stdout, stderr } = await work.run(
    [...args, '--format', 'json', '--as', 'ada'],
    stdin === undefined ? {} : { stdin },
  )
  if (stdout === '') throw new Error(stderr)
  const value = JSON.parse(stdout)
  valid(value)
  expect(valid.errors).toBeNull()
  return value
}

test('merge, split and their undo say what became of each case', async ({ work }) => {
  const { id, url } = await scannedPosts(work, posts)
  const [one, two] = [id('one'), id('two')]
  const merged = await acted(work, ['merge', one, two])
  expect(merged).toMatchObject({
    by: 'ada',
    changed: [{ id: one, posts: 3, due: true, from: [{ id: two, posts: 2 }] }],
    same: [],
    next: one,
  })
  expect(await acted(work, ['merge', one, two])).toMatchObject({ changed: [], same: [{ id: one }] })
  expect(await acted(work, ['undo', one])).toMatchObject({ changed: [{ id: one, undone: ['merged'] }] })
  const split = await acted(work, ['split', two, '--url', '-'], `${url('three')}\n`)
  expect(split.changed).toMatchObject([
    { id: two, posts: 1 },
    { posts: 1, from: [{ id: two, posts: 1 }] },
  ])
})

test('mute, unmute and their undo say of whom, and what left the list', async ({ work }) => {
  const { id } = await scannedPosts(work, posts)
  const two = id('two')
  const mutes = [{ kind: 'person', place: 'forum.example', key: 'handle:ben', by: 'ada' }]
  expect(await acted(work, ['mute', two])).toMatchObject({ changed: [{ id: two, posts: 2 }], mutes })
  expect(await acted(work, ['mute'])).toMatchObject({ changed: [], mutes })
  expect(await acted(work, ['undo', '--dry-run'])).toMatchObject({ dryRun: true, changed: [], mutes })
  expect(await acted(work, ['mute'])).toMatchObject({ mutes })
  expect(await acted(work, ['unmute', two])).toMatchObject({ changed: [{ id: two, posts: 2 }], mutes })
  expect(await acted(work, ['undo'])).toMatchObject({ changed: [{ id: two }], mutes, refusedMutes: [] })
  expect(await acted(work, ['mute', '--brand', 'Northwind Hosting'])).toMatchObject({ mutes })
  await work.run(['unmute', two, '--as', 'ben'])
  expect(await acted(work, ['undo'])).toMatchObject({
    changed: [],
    mutes: [],
    refusedMutes: [{ key: 'handle:ben', endedBy: 'ben' }],
  })
})

test('mark says what changed, and what was so before', async ({ work }) => {
  const { id } = await scannedPosts(work, posts)
  const [one, two] = [id('one'), id('two')]
  expect(await acted(work, ['mark', one, 'fine'])).toMatchObject({
    changed: [{ id: one, posts: 1, due: false }],
    next: two,
  })
  expect(await acted(work, ['mark', one, two, 'fine'])).toMatchObject({
    changed: [{ id: two }],
    same: [{ id: one }],
    next: null,
  })
})

test.for([
  ['ack'],
  ['reply'],
  ['resolve'],
  ['ignore'],
  ['snooze', '--for', '2h'],
  ['assign'],
  ['note', '--text', 'called'],
  ['tag', 'vip'],
  ['mark', 'fine'],
  ['merge'],
  ['mute'],
  ['undo'],
])('%j of nothing, and of a dry run, is a whole document', async ([verb = '', ...rest], { work }) => {
  const { id } = await scannedPosts(work, posts)
  const [one, two] = [id('one'), id('two')]
  expect(await work.run(['tag', one, two, 'old', '--as', 'ada'])).toMatchObject({ code: 0 })
  const nothing = { changed: [], same: [], refused: [], gone: [], left: 0, next: expect.any(String) }
  expect(await acted(work, [verb, '-', ...rest], '')).toMatchObject(nothing)
  expect(await acted(work, [verb, ...rest, '--search', 'zebra'])).toMatchObject(nothing)
  const ids = { meant: [{ id: one }, { id: two }] }
  const dry = { ...nothing, dryRun: true }
  expect(await acted(work, [verb, one, two, ...rest, '--dry-run'])).toMatchObject({ ...dry, ...ids })
  const fitting = await acted(work, [verb, ...rest, '--kind', 'outage', '--dry-run'])
  expect(fitting).toMatchObject(dry)
  expect(fitting.meant?.map((one) => one.id).toSorted()).toEqual([one, two].toSorted())
  const after = JSON.parse((await work.run(['show', one, two, '--format', 'json'])).stdout)
  expect(after.cases.map((one: { history: unknown[] }) => one.history.length)).toEqual([2, 3])
})

test('the schema is no wider than what is printed', async ({ work }) => {
  await scannedPosts(work, posts)
  const value = await acted(work, ['undo', '-'], '')
  expect(valid({ ...value, more: 1 })).toBe(false)
  expect(valid({ ...value, changed: [{ id: 'k7f' }] })).toBe(false)
})
