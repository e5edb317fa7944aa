// Without --format the ending of the file decides.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { complaint, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
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
    ['list', 'out.xml', /^<\?xml/, 'atom'],
    ['list', 'out.atom', /^<\?xml/, 'atom'],
    ['scan', 'out.jsonfeed', /^\{\n {2}"version": "https:\/\/jsonfeed/, 'jsonfeed'],
    ['scan', 'out.csv', /^record,case,/, 'csv'],
    ['digest', 'd.html', /^<!doctype html>/i, 'html'],
    ['digest', 'd.json', /^\{/, 'json'],
    ['replay', 'r.json', /^\{/, 'json'],
    ['sources', 's.json', /^\{/, 'json'],
    ['list', 'out.txt', /^prio /, 'table'],
    ['list', 'out', /^prio /, 'table'],
    ['list', 'today.list', /^prio /, 'table'],
    ['list', 'out.2026-11-29', /^prio /, 'table'],
    ['digest', 'd.htm', /^<!doctype html>/i, 'html'],
    ['digest', 'd.txt', /Northwind/, 'text'],
    ['digest', 'd', /Northwind/, 'text'],
  ] as const)('%s --output %s', async ([command, file, begins, format], { work }) => {
    await scanned(work)
    const done = await work.run([command, '--output', file])
    expectSuccess(done)
    expect(await readFile(work.path(file), 'utf8')).toMatch(begins)
    expect(done.stderr).toContain(`Wrote ${file} (${format}).`)
    expect((await work.run([command, '--output', file, '--quiet'])).stderr).toBe('')
  })

  test.for([
    ['list', 'out.csv', ['--format', 'table'], /^prio /],
    ['list', 'out.csv', ['--format', 'json'], /^\{/],
    ['list', 'out.xlsx', ['--format', 'csv'], /^record,case,/],
    ['digest', 'd.eml', ['--format', 'text'], /Northwind/],
  ] as const)('%s --output %s %j as asked for', async ([command, file, more, begins], { work }) => {
    await scanned(work)
    const done = await work.run([command, '--output', file, ...more])
    expectSuccess(done)
    expect(await readFile(work.path(file), 'utf8')).toMatch(begins)
    expect(done.stderr).not.toContain('Wrote')
  })

  test.for([
    ...[
      'xlsx',
      'XLSX',
      'xls',
      'ods',
      'pdf',
      'doc',
      'docx',
      'eml',
      'htm',
      'html',
      'tsv',
      'yaml',
      'yml',

      'rss',
      'opml',
      'sqlite',
      'png',
      'zip',
    ].map((ending) => ['list', '--output', `out.${ending}`]),
    ['scan', '--output', 'out.xlsx'],
    ['replay', '--output', 'r.csv'],
    ['digest', '--output', 'd.csv'],
    ['digest', '--output', 'd.jsonl'],
    ['digest', '--preview', 'd.eml'],
    ['digest', '--preview', 'd.pdf'],
  ])(
    '%s %s %s is an error, and nothing is written',
    async ([command = '', option = '', file = ''], { work }) => {
      await scanned(work)
      const done = await work.run([command, option, file])
      expectFailure(done, {
        code: 2,
        says: /that is no format of this command/,
        tries: /It writes .*json.*--format/,
      })
      expect(done.stderr.includes('Spreadsheets open csv')).toBe(
        /list|scan/.test(command) && /xls|ods|tsv/i.test(file),
      )
      expect(existsSync(work.path(file))).toBe(false)
    },
  )

  test.for([
    ['d.html', /^<!doctype html>/i],
    ['d.htm', /^<!doctype html>/i],
    ['d.md', /^# /],
    ['d.txt', /^Northwind/],
    ['d.json', /^\{/],
    ['d', /^<!doctype html>/i],
  ] as const)('digest --preview %s', async ([file, begins], { work }) => {
    await scanned(work)
    const { stderr } = await work.run(['digest', '--preview', file])
    expect(await readFile(work.path(file), 'utf8')).toMatch(begins)
    expect(stderr).toContain(`Wrote ${file}. Nothing was sent.`)
    expect(stderr.match(/Wrote/g)).toHaveLength(1)
  })

  test.for(['feeds.opml', 'feeds.xml'])('sources export --output %s is OPML', async (file, { work }) => {
    await scanned(work)
    expectSuccess(await work.run(['sources', 'export', '--output', file]))
    expect(await readFile(work.path(file), 'utf8')).toContain('<opml')
  })
})
