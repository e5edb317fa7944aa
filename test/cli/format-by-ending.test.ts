// Without --format the ending of the file decides.
import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { complaint, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

async function scanned(work: Workspace): Promise<void> {
  const server = await work.serve({ '/posts.rss': { body: rss([complaint('a')]) } })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan']))
}

describe.concurrent('the ending says the format', () => {
  test.for([
    ['list', 'out.csv', /^record,case,/, 'csv'],
    ['list', 'OUT.CSV', /^record,case,/, 'csv'],
    ['list', 'out.json', /^\{\n {2}"version": 1/, 'json'],
    ['list', 'out.ndjson', /^\{"type":"mention"/, 'ndjson'],
    ['list', 'out.jsonl', /^\{"type":"mention"/, 'ndjson'],
    ['list', 'out.md', /^1\. \*\*/, 'md'],
    ['scan', 'out.csv', /^record,case,/, 'csv'],
    ['digest', 'd.html', /^<!doctype html>/i, 'html'],
    ['digest', 'd.json', /^\{/, 'json'],
    ['replay', 'r.json', /^\{/, 'json'],
    ['sources', 's.json', /^\{/, 'json'],
  ] as const)('%s --output %s', async ([command, file, begins, format], { work }) => {
    await scanned(work)
    const done = await work.run([command, '--output', file])
    expectSuccess(done)
    expect(await readFile(work.path(file), 'utf8')).toMatch(begins)
    expect(done.stderr).toContain(`Wrote ${file} (${format}).`)
    expect((await work.run([command, '--output', file, '--quiet'])).stderr).toBe('')
  })

  test.for([
    ['list', 'out.txt', [], /^prio /],
    ['list', 'out', [], /^prio /],
    ['list', 'out.html', [], /^prio /],
    ['list', 'out.csv', ['--format', 'table'], /^prio /],
    ['list', 'out.csv', ['--format', 'json'], /^\{/],
    ['sources', 's.csv', [], /forum|http/],
  ] as const)('%s --output %s %j as asked for', async ([command, file, more, begins], { work }) => {
    await scanned(work)
    const done = await work.run([command, '--output', file, ...more])
    expectSuccess(done)
    expect(await readFile(work.path(file), 'utf8')).toMatch(begins)
    expect(done.stderr).not.toContain('Wrote')
  })
})
