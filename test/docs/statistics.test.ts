// Every command of docs/statistics.md is run.
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { figureRows } from '../../src/outputs/stats/words.js'
import { figuresOf } from '../../src/stats/figures.js'
import { mentionsIn } from '../support/ndjson.js'
import { complaint, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const page = readFileSync(new URL('../../docs/statistics.md', import.meta.url), 'utf8')
const commands = [...page.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, body = '']) =>
  body
    .split('\n')
    .map((line) => line.replace(/ +#.*$/, ''))
    .filter((line) => line !== ''),
)

/** The words of a command, as a shell parts them. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  )

/** What is piped on comes in from the one before. */
async function runLine(work: Workspace, line: string) {
  let result = { code: 0 as number | null, stdout: '', stderr: '' }
  for (const command of line.split(' | ')) {
    const [program, ...words] = wordsOf(command)
    expect(program).toBe('mentions')
    result = await work.run(words, { stdin: result.stdout })
    expectSuccess({ ...result, signal: null })
  }
  return result
}

test('they all work, one after the other', async ({ work }) => {
  expect(commands.length).toBeGreaterThan(15)
  const server = await work.serve({
    '/posts.rss': { body: rss([complaint('bad', { author: 'ann' }), complaint('worse', { author: 'bo' })]) },
  })
  await work.configure([`${server.base}/posts.rss`])
  const found = mentionsIn((await work.run(['scan', '--format', 'ndjson'])).stdout)
  const [one = '', other = ''] = found.map((mention) => mention.case.id)
  for (const command of commands) {
    const said = await runLine(work, command.replace('k7f', one).replace('m2x', other))
    if (command.includes(' | ')) expect(said.stdout).toContain('noted')
    else if (!command.includes('--output')) expect(said.stdout).not.toBe('')
  }
})

test('the page explains each figure', () => {
  const explained = [...page.matchAll(/^\| ([a-z][^|]+) \|/gm)].flatMap(([, names = '']) => names.split(', '))
  const figures = { ...figuresOf([]), foundLate: 1, left: 1 }
  const rows = figureRows({ name: undefined, now: figures, before: undefined, weeks: [] })
  expect(rows.length).toBeGreaterThan(12)
  expect(rows.map(({ name }) => name.toLowerCase()).filter((name) => !explained.includes(name))).toEqual([])
})
