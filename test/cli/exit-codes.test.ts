// What a script can rely on: the exit code, and which of several applies.
import { describe, expect } from 'vitest'
import { complaint, rss, smallTalk } from '../support/rss.js'
import { expectFailure, expectReadable } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const routes = {
  '/due.rss': { body: rss([complaint('one')]) },
  '/quiet.rss': { body: rss([smallTalk('two')]) },
  '/down.rss': { status: 503, contentType: 'text/html', body: '<h1>Back soon</h1>' },
}

describe.concurrent('scan ends with', () => {
  test.for([
    { code: 0, feeds: ['due'], options: [] },
    { code: 1, feeds: ['due'], options: ['--exit-code'] },
    { code: 0, feeds: ['quiet'], options: ['--exit-code'] },
    { code: 0, feeds: ['due', 'down'], options: [] },
    { code: 3, feeds: ['due', 'down'], options: ['--strict'] },
    { code: 1, feeds: ['due', 'down'], options: ['--strict', '--exit-code'] },
    { code: 3, feeds: ['quiet', 'down'], options: ['--strict', '--exit-code'] },
    { code: 1, feeds: ['due', 'down'], options: ['--exit-code'] },
    { code: 0, feeds: ['due', 'quiet'], options: ['--strict'] },
    { code: 4, feeds: ['down'], options: [] },
    { code: 4, feeds: ['down'], options: ['--strict', '--exit-code'] },
  ])('$code for $feeds with $options', async ({ code, feeds, options }, { work }) => {
    const server = await work.serve(routes)
    await work.configure(feeds.map((name) => `${server.base}/${name}.rss`))
    const result = await work.run(['scan', ...options])
    expectReadable(result)
    expect(result.code).toBe(code)
  })
})

describe.concurrent('list ends with', () => {
  test.for([
    { code: 0, options: [] },
    { code: 1, options: ['--exit-code'] },
    { code: 3, options: ['--strict'] },
    { code: 1, options: ['--exit-code', '--strict'] },
    { code: 3, options: ['--exit-code', '--strict', '--brand', 'Northwind Hosting', '--search', 'kite'] },
    { code: 0, options: ['--strict', '--source', 'due'] },
    { code: 3, options: ['--strict', '--source', 'down'] },
  ])('$code with $options', async ({ code, options }, { work }) => {
    const server = await work.serve(routes)
    await configureNamed(work, server.base)
    await work.run(['scan'])
    expect((await work.run(['list', ...options])).code).toBe(code)
  })
})

test('list and digest ask nobody, so that none of them ends with 4', async ({ work }) => {
  const server = await work.serve(routes)
  await work.configure([`${server.base}/down.rss`])
  expect((await work.run(['scan'])).code).toBe(4)
  expect((await work.run(['list'])).code).toBe(0)
  expect((await work.run(['list', '--strict'])).code).toBe(3)
  const digest = await work.run(['digest'])
  expect(digest.code).toBe(0)
  expect(digest.stdout).toContain('could not look: the source gave no answer')
})

describe.concurrent('scan, with one source due and one down, ends with', () => {
  test.for([
    { code: 0, options: ['--source', 'due', '--strict'] },
    { code: 1, options: ['--source', 'due', '--strict', '--exit-code'] },
    { code: 4, options: ['--source', 'down'] },
    { code: 4, options: ['--source', 'down', '--exit-code', '--strict'] },
    { code: 3, options: ['--source', 'down', '--source', 'due', '--strict'] },
    { code: 3, options: ['--source', 'feed', '--strict'] },
  ])('$code with $options', async ({ code, options }, { work }) => {
    const server = await work.serve(routes)
    await configureNamed(work, server.base)
    await work.run(['scan'])
    expect((await work.run(['scan', ...options])).code).toBe(code)
  })
})

test('people who wait are told of when no source answers any more', async ({ work }) => {
  const server = await work.serve({ '/due.rss': routes['/due.rss'] })
  await work.configure([`${server.base}/due.rss`])
  await work.run(['scan'])
  await server.close()
  expect((await work.run(['scan', '--force'])).code).toBe(4)
  expect((await work.run(['scan', '--force', '--exit-code'])).code).toBe(1)
})

async function configureNamed(work: Workspace, base: string): Promise<void> {
  await work.write(
    'mentions.yaml',
    JSON.stringify({
      brands: [{ name: 'Northwind Hosting' }],
      sources: ['due', 'down'].map((name) => ({ type: 'feed', name, url: `${base}/${name}.rss` })),
      http: { gap: '0s' },
    }),
  )
}

describe.concurrent('2 for what cannot be understood', () => {
  test.for([
    { args: ['scna'], says: /scna/ },
    { args: ['scan', '--fromat', 'json'], says: /--fromat/ },
    { args: ['scan', '--format', 'xml'], says: /xml/ },
    { args: ['scan', '--since', 'soon'], says: /--since "soon"/ },
    { args: ['scan', '--min-score', 'high'], says: /--min-score "high"/ },
    { args: ['scan', '--min-score', '101'], says: /--min-score "101"/ },
    { args: ['scan', '--limit', 'ten'], says: /--limit "ten"/ },
    { args: ['scan', '--limit', '1.5'], says: /--limit "1\.5"/ },
    { args: ['scan', '--wait', 'long'], says: /--wait "long"/ },
    { args: ['scan', '--brand', 'Northwnd Hosting'], says: /Did you mean "Northwind Hosting"/ },
    { args: ['scan', '--source', 'nothing'], says: /no source "nothing"/ },
    { args: ['scan', 'everything'], says: /no place for the word "everything"/ },
    { args: ['show'], says: /id/ },
    { args: ['show', 'zzzzzz'], says: /zzzzzz/ },
    { args: ['show', '../../etc'], says: /etc/ },
    { args: ['list', '--format', ''], says: /format/ },
  ])('$args', async ({ args, says }, { work }) => {
    const server = await work.serve(routes)
    await work.configure([`${server.base}/due.rss`])
    if (args[0] === 'show' || args[0] === 'list') await work.run(['scan'])
    const result = await work.run(args)
    expectFailure(result, { code: 2, says })
    expect(result.stdout).toBe('')
  })
})

describe.concurrent('0 for what only asks', () => {
  test.for([['--version'], ['--help'], ['scan', '--help'], []])('%s', async (args, { work }) => {
    const result = await work.run(args)
    expect({ code: result.code, stderr: result.stderr }).toEqual({ code: 0, stderr: '' })
    expect(result.stdout).not.toBe('')
  })
})
