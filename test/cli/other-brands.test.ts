// A store that several configs fill: nobody does anything with a case of a brand that their config does not watch.
import { expect } from 'vitest'
import { mentionsIn } from '../support/ndjson.js'
import { rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { shellWords } from '../support/shell-words.js'
import { configFor, test, type Workspace } from '../support/workspace.js'

const down = (brand: string, words = 'is down again, I cannot log in') => ({
  name: brand.toLowerCase(),
  title: `${brand} is down`,
  text: `${brand} ${words}.`,
})

/** Two configs that fill one store, and the ids of a case of each. */
async function shared(work: Workspace, theirs = down('Globex')) {
  const body = rss([down('Northwind'), theirs])
  const url = `${(await work.serve({ '/posts.rss': { body } })).base}/posts.rss`
  await work.write('theirs.yaml', configFor([url], { brands: [{ name: 'Globex' }] }))
  await work.configure([url], { brands: [{ name: 'Northwind' }] })
  expectSuccess(await work.run(['scan']))
  expectSuccess(await work.run(['scan', '--config', 'theirs.yaml', '--adopt']))
  const idIn = async (config: string) =>
    mentionsIn((await work.run(['list', '--format', 'ndjson', '--config', config])).stdout)[0]?.case.id ?? ''
  return { url, ours: await idIn('mentions.yaml'), theirs: await idIn('theirs.yaml') }
}

const historyOf = async (work: Workspace, id: string): Promise<unknown[]> =>
  JSON.parse((await work.run(['show', id, '--format', 'json'])).stdout).history

test.for([
  ['ack', 'ID'],
  ['reply', 'ID'],
  ['resolve', 'ID'],
  ['confirm', 'ID'],
  ['ignore', 'ID'],
  ['snooze', 'ID', '--for', '2h'],
  ['reopen', 'ID'],
  ['assign', 'ID'],
  ['note', 'ID', '--text', 'called'],
  ['tag', 'ID', 'vip'],
  ['mark', 'ID', 'fine'],
  ['mute', 'ID'],
  ['unmute', 'ID'],
  ['undo', 'ID'],
  ['split', 'ID', '--url', 'https://forum.example/t/1'],
])('%j says why not, and what would do it', async (args, { work }) => {
  const { theirs } = await shared(work)
  expect(theirs).not.toBe('')
  const typed = args.map((word) => (word === 'ID' ? theirs : word))
  expectFailure(await work.run(typed), {
    code: 2,
    says: new RegExp(
      `The case ${theirs} is about Globex, which this config does not watch. Nothing was done.`,
    ),
    tries: new RegExp(`mentions ${args[0]} ${theirs}.* --config .*theirs\\.yaml`),
  })
  expect(await historyOf(work, theirs)).toHaveLength(1)
})

test('what is said to do it does it', async ({ work }) => {
  const { theirs } = await shared(work)
  const { stderr } = await work.run(['resolve', theirs])
  const [, typed = ''] = /try: mentions (.+)$/m.exec(stderr) ?? []
  expectSuccess(await work.run(shellWords(typed)))
  expect(await historyOf(work, theirs)).toHaveLength(2)
})

test('danger is no exception, since nobody here would see what became of it', async ({ work }) => {
  const { theirs } = await shared(work, down('Globex', 'is down, and I want to kill myself now'))
  expectFailure(await work.run(['reply', theirs]), { code: 2, says: /does not watch/ })
  // To look at it is another matter.
  expectSuccess(await work.run(['show', theirs]))
  expectSuccess(await work.run(['open', theirs, '--print']))
})

test('of several none is done; with --skip-unknown the others are', async ({ work }) => {
  const { ours, theirs } = await shared(work)
  expectFailure(await work.run(['ack', ours, theirs]), {
    code: 2,
    says: new RegExp(`1 of 2 cases is about a brand that .* so nothing was done: ${theirs} \\(Globex\\)`),
    tries: /ack IDS --skip-unknown/,
  })
  expect(await historyOf(work, ours)).toHaveLength(1)
  const done = await work.run(['ack', '-', '--skip-unknown'], { stdin: `${ours} ${theirs}` })
  expect(done).toMatchObject({
    code: 0,
    stderr: `Left out 1 case about brands that this config does not watch: ${theirs} (Globex).\n`,
  })
  expect([(await historyOf(work, ours)).length, (await historyOf(work, theirs)).length]).toEqual([2, 1])
})

test('of a brand that no config has any more it says how it is watched again', async ({ work }) => {
  const { ours, url } = await shared(work)
  await work.configure([url], { brands: [{ name: 'Tailspin' }] })
  const failed = await work.run(['mark', ours, 'complaint'])
  expectFailure(failed, { code: 2, says: /about Northwind, which this config does not watch/ })
  expect(failed.stderr).toMatch(/`name: Northwind`, or as `was: Northwind`/)
  await work.configure([url], { brands: [{ name: 'Tailspin', was: 'Northwind' }] })
  const renamed = await work.run(['mark', ours, 'complaint'])
  expect(renamed.stderr).toMatch(/It is called Tailspin now, once a scan gave it that name/)
  expectSuccess(await work.run(['scan']))
  expectSuccess(await work.run(['mark', ours, 'complaint']))
})
