// A named pipe in the place of a file: taken where somebody writes into it, and never waited for for ever.
import { describe, expect } from 'vitest'
import { test } from '../support/process-workspace.js'
import { expectFailure } from '../support/said.js'
import { configFor } from '../support/workspace.js'

const opml = '<opml version="2.0"><body><outline xmlUrl="https://forum.example/a.rss"/></body></opml>'

describe('a pipe that nobody writes into or reads from', () => {
  test.for([
    ['list', '--config', 'pipe'],
    ['sources', 'add', 'own.rss', '--config', 'pipe'],
    ['sources', 'import', 'pipe'],
    ['init', '--brand', 'Northwind', '--config', 'pipe'],
    ['init', '--brand', 'Northwind', '--force', '--config', 'pipe'],
  ])('%j ends, and says that it is no plain file', async (args, { work }) => {
    await work.configure([], { sources: [{ type: 'hackernews' }] })
    await work.bash('mkfifo pipe')
    expectFailure(await work.run(args), { code: 2, says: /pipe is no plain file/, tries: /file|FILE/ })
  })

  test('a secret is never waited for, whether or not somebody writes it', async ({ work }) => {
    await work.configure([], { sources: [{ type: 'github', token: `\${file:pipe}` }] })
    await work.bash('mkfifo -m 600 pipe')
    expectFailure(await work.run(['list']), {
      code: 2,
      says: /pipe is no plain file: name a file/,
      tries: /check/,
    })
  })

  test('the config is read from one that is written into, and not changed', async ({ work }) => {
    await work.write('care.json', configFor([], { sources: [{ type: 'hackernews' }] }))
    await work.bash('mkfifo pipe')
    const [listed] = await Promise.all([
      work.run(['list', '--config', 'pipe']),
      work.bash('cat care.json > pipe'),
    ])
    expect(listed.stderr).toMatch(/Nothing has been scanned yet/)
    const changing = work.run(['sources', 'pause', 'hackernews', '--config', 'pipe'])
    const [changed] = await Promise.all([changing, work.bash('cat care.json > pipe')])
    expectFailure(changed, { code: 2, says: /pipe is no plain file, so that it can't be changed/ })
  })

  test('feeds are read from one that is written into', async ({ work }) => {
    await work.configure([], { sources: [{ type: 'hackernews' }] })
    await work.write('feeds.opml', opml)
    await work.bash('mkfifo pipe')
    const importing = work.run(['sources', 'import', 'pipe'])
    const [imported] = await Promise.all([importing, work.bash('cat feeds.opml > pipe')])
    expect(imported.stderr).toMatch(/^Added 1 of 1 feed/)
  })
})
