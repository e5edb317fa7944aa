import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.js'
import { lineAndColumnOf } from '../../src/config/query-file.js'
import { configTemplate } from '../../src/config/template.js'
import { checkQuery } from '../../src/judge/match/index.js'

const files: Readonly<Record<string, string | Uint8Array>> = {
  'kestrel.query': 'kestrel\n  OR "kestrel sails" <<<the shop>>>\n',
  'queries/bom.txt': '\uFEFFkestrel\r\nOR harrier\r\n',
  'wrong.query': 'kestrel OR (\n  harrier AND\n  titel:sail\n)\n',
  'windows.query': 'kestrel\r\nOR OR\r\n',
  'empty.query': '\n\n',
  'latin1.query': Buffer.from('caf\xe9', 'latin1'),
  'big.query': 'kestrel OR '.repeat(100_000),
  'long.query': `${'kestrel OR '.repeat(5_000)}sail`,
}

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentions-query-'))
  await mkdir(join(folder, 'queries'))
  for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Loads a config from another folder than the one it is in. */
async function load(brand: string) {
  const path = join(folder, 'mentions.yaml')
  await writeFile(path, `brands:\n  - name: Kestrel\n${brand}sources:\n  - type: feed\n    url: posts.xml\n`)
  return await loadConfig({
    path,
    platform: 'linux',
    env: { HOME: folder },
    cwd: tmpdir(),
    queries: () => checkQuery,
  })
}

test.each([
  ['kestrel.query', 'kestrel\n  OR "kestrel sails" <<<the shop>>>\n'],
  ['./queries/bom.txt', 'kestrel\r\nOR harrier\r\n'],
  ['~/kestrel.query', 'kestrel\n  OR "kestrel sails" <<<the shop>>>\n'],
])('matchFile: %s is read from the folder of the config on', async (matchFile, match) => {
  const { config } = await load(`    matchFile: ${matchFile}\n`)
  expect(config.brands[0]).toMatchObject({ matchFile, match })
})

test('it is read anew each time', async () => {
  const path = join(folder, 'changing.query')
  for (const query of ['kestrel', 'harrier']) {
    await writeFile(path, query)
    expect((await load('    matchFile: changing.query\n')).config.brands[0]?.match).toBe(query)
  }
})

test.each([
  ['wrong.query', 'matchFile: wrong.query, line 3, column 3: There is no field "titel:".'],
  ['windows.query', 'matchFile: windows.query, line 2, column 4: Something has to stand before OR.'],
  ['empty.query', 'matchFile: empty.query, line 1, column 1: The query is empty.'],
  ['missing.query', /matchFile: there is no file .*missing\.query/],
  ['queries', /matchFile: .*queries is a folder/],
  ['latin1.query', /matchFile: .*latin1\.query is not UTF-8 text/],
  ['big.query', /matchFile: .*big\.query is too big to be a query/],
  ['long.query', /line 1, column 50001: The query is 55004 characters long/],
])('matchFile: %s is a problem of line 3 of the config', async (matchFile, message) => {
  const problem = load(`    matchFile: ${matchFile}\n`)
  await expect(problem).rejects.toThrow(/mentions\.yaml:3:16 {2}matchFile/)
  await expect(problem).rejects.toThrow(message)
})

test('a brand has match or matchFile, not both', async () => {
  await expect(load('    match: kestrel\n    matchFile: kestrel.query\n')).rejects.toThrow(
    'matchFile: "match" says how posts name it already: keep one of them',
  )
})

test('a name that can be no query needs none where a file has it', async () => {
  const path = join(folder, 'signs.yaml')
  await writeFile(
    path,
    "brands:\n  - name: '(('\n    matchFile: kestrel.query\nsources:\n  - type: feed\n    url: posts.xml\n",
  )
  const { config } = await loadConfig({
    path,
    platform: 'linux',
    env: {},
    cwd: folder,
    queries: () => checkQuery,
  })
  expect(config.brands[0]?.match).toContain('kestrel')
})

test.each([
  ['kestrel', 3, { line: 1, column: 4 }],
  ['a\nb', 2, { line: 2, column: 1 }],
  ['a\r\nbc', 4, { line: 2, column: 2 }],
  ['a\rb', 2, { line: 2, column: 1 }],
  ['a\nb AND\n\n', 9, { line: 2, column: 6 }],
  ['', 0, { line: 1, column: 1 }],
])('of %j character %d stands at %j', (text, offset, place) => {
  expect(lineAndColumnOf(text, offset)).toEqual(place)
})

test('the config of init names the file of a long query', () => {
  expect(configTemplate({ brand: 'Kestrel Sails' })).toContain('# matchFile: kestrelsails.query')
})
