// Two configs, and one store that only one of them means.
import { mkdir, rename } from 'node:fs/promises'
import { expect } from 'vitest'
import { rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { configFor, test, type Workspace } from '../support/workspace.js'

const brands = (...names: string[]) => ({ brands: names.map((name) => ({ name })) })
const posts = rss([
  { name: 'one', title: 'Northwind is down', text: 'Northwind is down again, I cannot log in.' },
])

/** A store that `theirs.yaml` filled, and `mentions.yaml` about another brand. */
async function filled(work: Workspace): Promise<string> {
  const url = `${(await work.serve({ '/posts.rss': { body: posts } })).base}/posts.rss`
  await work.write('theirs.yaml', configFor([url], brands('Northwind')))
  expectSuccess(await work.run(['scan', '--config', 'theirs.yaml']))
  await work.configure([url], brands('Globex'))
  return url
}

const warning = /mentions\.db was filled by .*theirs\.yaml, for Northwind/g

test.for([
  ['list'],
  ['list', '--format', 'json'],
  ['sources'],
  ['digest'],
  ['check'],
  ['replay'],
  ['show', 'x3b'],
  ['mark', 'x3b', 'fine'],
])('%j says once whose store it is', async (args, { work }) => {
  await filled(work)
  const { stderr, stdout } = await work.run(args)
  expect(stderr.match(warning)).toHaveLength(1)
  expect(stdout).not.toMatch(warning)
  expect((await work.run([...args, '--config', 'theirs.yaml'])).stderr).not.toMatch(/was filled by/)
  expect((await work.run([...args, '--quiet'])).stderr).not.toMatch(/was filled by/)
})

test.for([[], ['--dry-run'], ['--baseline'], ['--force']])('scan %j refuses', async (more, { work }) => {
  await filled(work)
  expectFailure(await work.run(['scan', ...more]), {
    code: 2,
    says: /filled by .*theirs\.yaml, for Northwind: not by .*mentions\.yaml/,
    tries: /--store .*mentions\.db|--adopt/,
  })
  expect((await work.run(['list'])).stderr).toMatch(warning)
})

test('with --adopt both fill it from then on', async ({ work }) => {
  await filled(work)
  expectSuccess(await work.run(['scan', '--adopt']))
  for (const config of ['theirs.yaml', 'mentions.yaml'])
    for (const command of ['scan', 'list']) {
      const { code, stderr } = await work.run([command, '--config', config])
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    }
})

test('check of a config says whose sources fill its store, too', async ({ work }) => {
  await filled(work)
  expect((await work.run(['check', '--config', 'theirs.yaml'])).stdout).not.toContain('filled by')
  expectSuccess(await work.run(['scan', '--adopt']))
  const { stdout } = await work.run(['check', '--config', 'theirs.yaml'])
  expect(stdout).toMatch(/filled by .+mentions\.yaml, too, for 1 brand: the check of that config says/)
})

test('of several that fill it all are counted', async ({ work }) => {
  await filled(work)
  await work.write('third.yaml', configFor(['posts.xml'], brands('Northwind', 'Initech')))
  await work.write('posts.xml', posts)
  expectSuccess(await work.run(['scan', '--config', 'third.yaml']))
  expect((await work.run(['list'])).stderr).toMatch(
    /filled by .+third\.yaml and 1 other config, for Northwind/,
  )
})

test('a config that moves keeps its store, and so does one whose brand has another name', async ({
  work,
}) => {
  const url = await filled(work)
  await mkdir(work.path('moved'))
  await rename(work.path('theirs.yaml'), work.path('moved/ours.yaml'))
  expectSuccess(await work.run(['scan', '--config', 'moved/ours.yaml']))
  await work.write('moved/ours.yaml', configFor([url], brands('Nordwind')))
  for (const command of ['list', 'scan', 'list']) {
    const { code, stderr } = await work.run([command, '--config', 'moved/ours.yaml'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  }
})

test('init gives each config a store of its own beside it', async ({ work }) => {
  const env = { MENTIONS_STORE: undefined }
  await mkdir(work.path('client b'))
  const run = (args: string[]) => work.run(args, { env })
  for (const [config, brand] of [
    ['mentions.yaml', 'Northwind'],
    ['acme.yaml', 'Acme'],
    ['client b/mentions.yaml', 'Globex'],
  ] as const) {
    expectSuccess(await run(['init', '--config', config, '--brand', brand]))
    expect((await run(['sources', '--config', config])).stderr).toBe('')
    const store = work.path(config.replace('.yaml', '.db'))
    expect((await run(['list', '--config', config])).stderr).toContain(`there is no store at ${store}`)
  }
})
