import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { complaint, linkOf, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test, testOfFile, type Workspace } from '../support/workspace.js'

async function configured(work: Workspace, count = 1): Promise<void> {
  const posts = Array.from({ length: count }, (_, at) => complaint(`p${at}`, { author: `person${at}` }))
  const server = await work.serve({ '/posts.rss': { body: rss(posts) } })
  await work.configure([`${server.base}/posts.rss`])
}

describe.concurrent('--template', () => {
  test('prints a scan, and a list, as it says; into a file whatever that is called', async ({ work }) => {
    await configured(work)
    await work.write('chat.txt', '{{#mentions}}{{brand}}: {{url}}\n{{/mentions}}')
    const expected = `Northwind Hosting: ${linkOf('p0')}\n`
    const scan = await work.run(['scan', '--template', 'chat.txt'])
    expectSuccess(scan)
    expect(scan.stdout).toBe(expected)
    // It says nothing of the sources, so that stderr does.
    expect(scan.stderr).toContain('1 person waits for a reply')
    const list = await work.run(['list', '--template', 'chat.txt', '--output', 'wall.html'])
    expectSuccess(list)
    expect(list.stderr).not.toContain('Wrote')
    expect(await readFile(work.path('wall.html'), 'utf8')).toBe(expected)
  })

  test('gives all, and not what a table has room for; a limit holds', async ({ work }) => {
    await configured(work, 60)
    await work.write('chat.txt', '{{#mentions}}x{{/mentions}}{{#coverage.complete}}!{{/coverage.complete}}')
    const scan = await work.run(['scan', '--template', 'chat.txt'])
    expect(scan.stdout).toBe(`${'x'.repeat(60)}!`)
    expect(scan.stderr).toBe('')
    expect((await work.run(['list', '--template', 'chat.txt', '--limit', '3'])).stdout).toBe('xxx!')
    expect((await work.run(['list', '--template', 'chat.txt', '--quiet', '--min-score', '100'])).stdout).toBe(
      '',
    )
  })

  testOfFile('is read before anything is polled: every fault is told with its line', async ({ work }) => {
    await configured(work)
    await work.write('chat.txt', '{{#mentions}}\n{{titel}}\n{{> other}}\n{{author}}\n{{/mentions}}\n')
    const result = await work.run(['scan', '--template', 'chat.txt'])
    expectFailure(result, {
      code: 2,
      says: /chat\.txt has 3 problems:\n +line 2: there is no \{\{titel\}\} here\n +line 3: \{\{> other\}\}: a template takes no other file in\n +line 4: \{\{author\}\} is no text; within \{\{#author\}\} … \{\{\/author\}\} there are name, handle, url/,
      tries: /Did you mean \{\{title\}\}\?/,
    })
    expectFailure(await work.run(['list']), { code: 2, says: /scanned/, tries: /scan/ })
  })

  test.for([
    [['--template', 'none.txt'], /there is no file .*none\.txt/, /--template FILE/],
    [['--template', '.'], /is a folder/, /--template FILE/],
    [['--template', 'chat.txt', '--format', 'json'], /--format json is for another/, /Leave/],
    [['--template', 'chat.txt', '--posts-only'], /--posts-only is for another/, /Leave/],
    [['--template', 'chat.txt', '--by', 'brand'], /--by prints figures/, /Leave/],
    [['--template', 'chat.txt', '--reader', 'x'], /lines of JSON/, /ndjson/],
  ] as const)('%j is refused', async ([options, says, tries], { work }) => {
    await configured(work)
    await work.write('chat.txt', 'x')
    await work.run(['scan', '--quiet'])
    expectFailure(await work.run(['list', ...options]), { code: 2, says, tries })
  })
})
