// docs/design.md shows the layers; this holds them.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Import, imports, rings, sourceFiles, sourceText } from './source-files.js'

const leaves = ['languages', 'text', 'terminal', 'model']
const tools = ['sources', 'channels', 'store', 'http', 'feeds', 'files', 'loopback']
const below = [...tools, ...leaves]

/** What each folder of src/ may import. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  cli: ['app', 'config', 'outputs', 'views', 'answers', 'files', ...leaves],
  app: [
    'config',
    'jobs',
    'outputs',
    'deliver',
    'views',
    'answers',
    'stats',
    'digest',
    'alerts',
    'incidents',
    'replay',
    'health',
    'records',
    'cases',
    'identity',
    'learned',
    'judge',
    ...below,
  ],
  config: ['deliver', 'judge', 'sources', 'files', ...leaves],
  jobs: ['health', 'records', 'cases', 'identity', 'learned', 'judge', ...below],
  outputs: [
    'incidents',
    'views',
    'answers',
    'stats',
    'digest',
    'alerts',
    'replay',
    'health',
    'cases',
    'identity',
    'learned',
    'judge',
    ...below,
  ],
  deliver: below,
  views: [
    'incidents',
    'answers',
    'stats',
    'digest',
    'alerts',
    'replay',
    'health',
    'cases',
    'identity',
    'judge',
    ...below,
  ],
  answers: ['cases', 'identity', 'judge', ...leaves],
  stats: ['digest', 'cases', 'identity', 'judge', ...below],
  digest: ['incidents', 'health', 'cases', 'identity', 'judge', ...below],
  alerts: ['incidents', 'health', 'cases', 'identity', 'judge', ...below],
  replay: ['cases', 'identity', 'judge', ...below],
  health: ['cases', 'identity', 'judge', ...below],
  records: ['cases', 'identity', 'judge', ...below],
  cases: ['identity', 'judge', ...below],
  identity: ['judge', ...below],
  incidents: leaves,
  learned: ['judge', ...leaves],
  judge: leaves,
  sources: ['feeds', 'http', ...leaves],
  channels: ['sources', 'feeds', 'http', ...leaves],
  store: ['http', 'files', ...leaves],
  http: leaves,
  feeds: leaves,
  files: leaves,
  loopback: leaves,
  languages: ['text', 'model'],
  text: ['model'],
  terminal: ['text', 'model'],
  model: [],
}

const folderOf = (file: string): string => file.split('/')[0] ?? file
const between = imports
  .map(({ from, to }) => ({ from, to, arrow: { from: folderOf(from), to: folderOf(to) } }))
  .filter(({ arrow }) => arrow.from !== arrow.to && arrow.to !== '..')

test('every folder of src/ has its place, and every place its folder', () => {
  expect([...new Set(sourceFiles.map(folderOf))].sort()).toEqual(Object.keys(allowed).sort())
})

test('imports run down the layers only', () => {
  const upward = between
    .filter(({ arrow }) => !allowed[arrow.from]?.includes(arrow.to))
    .map(({ from, to }) => `${from} -> ${to}`)
  expect(upward).toEqual([])
})

test('no folders import each other in a ring, nor do folders within a folder', () => {
  expect(rings(between.map(({ arrow }) => arrow))).toEqual([])
  const parts = imports
    .map(({ from, to }): Import => ({ from: partOf(from), to: partOf(to) }))
    .filter(({ from, to }) => from !== to && folderOf(from) === folderOf(to))
  expect(rings(parts)).toEqual([])
})

/** `judge/match` of `judge/match/lex.ts`; a file that stands directly in its folder is a part by itself. */
const partOf = (file: string): string => file.split('/').slice(0, 2).join('/')

test('no files import each other in a circle, not even for types', () => {
  expect(rings(imports)).toEqual([])
})

test('docs/design.md names every folder', () => {
  const page = readFileSync(new URL('../../docs/design.md', import.meta.url), 'utf8')
  for (const folder of Object.keys(allowed)) expect(page).toContain(`| \`src/${folder}/\``)
})

/** Values in, values out. */
const pure = [
  'incidents',
  'learned',
  'judge',
  'identity',
  'cases',
  'answers',
  'records',
  'health',
  'alerts',
  'replay',
  'stats',
  'views',
  'outputs',
  'feeds',
  'languages',
  'text',
  'terminal',
  'model',
]
const isPure = (file: string): boolean => pure.includes(folderOf(file))

test('what is pure takes of the store its contract, and of the network nothing but what an answer is', () => {
  const contracts = ['sources/configured.ts', 'sources/limits.ts', 'feeds/feed.ts']
  const isContract = (to: string) => /^store\/port(?:\/|\.ts$)/.test(to) || contracts.includes(to)
  const other = between
    .filter(({ from, to }) => isPure(from) && tools.includes(folderOf(to)) && !isContract(to))
    .map(({ from, to }) => `${from} -> ${to}`)
  expect(other).toEqual([])
})

test('only one file knows which kinds of stores there are, and neither kind knows the other', () => {
  const kind = (file: string): string | undefined => /^store\/(?:sqlite|postgres)\//.exec(file)?.[0]
  const knowing = imports
    .filter(({ from, to }) => kind(to) !== undefined && kind(from) !== kind(to))
    .map(({ from }) => from)
  expect([...new Set(knowing)]).toEqual(['app/stores.ts'])
})

test('what happened stays as it was stored', () => {
  const rewriting = /(?:update|delete from|replace into)\s+case_events\b/i
  // A migration takes words out of what nothing leads to any more.
  const allowedIn = ['store/sqlite/erased.ts', 'store/sqlite/migrations.ts', 'store/postgres/erased.ts']
  const files = sourceFiles.filter((file) => rewriting.test(sourceText(file)) && !allowedIn.includes(file))
  expect(files).toEqual([])
})

test('what is pure touches neither files, processes, clocks nor the environment', () => {
  const effects =
    /from 'node:(?!crypto|buffer|path|url|module)|process\.env|\bDate\.now\(|new Date\(\)|Math\.random/
  expect(sourceFiles.filter((file) => isPure(file) && effects.test(sourceText(file)))).toEqual([])
})
