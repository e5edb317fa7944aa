// `npm run new:source` in a copy of what it reads and writes.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { expect, onTestFinished, test } from 'vitest'
import { newSource } from '../../scripts/new-source/write.js'
import { poll } from './poll.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A copy inside the project, so that packages are found from there. */
function copy(): { folder: string; url: URL; read: (path: string) => string; all: () => string[] } {
  const folder = mkdtempSync(`${root}node_modules/.mentions-test-`)
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const part of ['src/sources', 'docs/sources.md', 'fixtures/demo'])
    cpSync(`${root}${part}`, `${folder}/${part}`, { recursive: true })
  for (const below of ['feeds', 'http', 'languages', 'model', 'text'])
    symlinkSync(`${root}src/${below}`, `${folder}/src/${below}`)
  return {
    folder,
    url: pathToFileURL(`${folder}/`),
    read: (path) => readFileSync(`${folder}/${path}`, 'utf8'),
    all: () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.\w+$/.test(path))
        .map((path) => `${path}: ${readFileSync(`${folder}/${path}`, 'utf8')}`),
  }
}

test.each(['askboard', 'the-ask-board'])('%s works at once, and its fixtures say so', async (name) => {
  const { folder, url, read } = copy()
  const written = newSource(url, name)
  expect(written).toEqual(
    expect.arrayContaining([
      `src/sources/${name}.ts`,
      'src/sources/index.ts',
      'src/sources/load.ts',
      'docs/sources.md',
    ]),
  )
  const outfile = `${folder}/sources.mjs`
  await build({
    entryPoints: [`${folder}/src/sources/load.ts`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  })
  const { loadSources } = await import(pathToFileURL(outfile).href)
  const sources = await loadSources([name])
  const quirks = written.filter((path) => path.endsWith('.expected.json'))
  expect(quirks).toHaveLength(2)
  for (const quirk of quirks) {
    const { given, ...expected } = JSON.parse(read(quirk))
    const polled = await poll(sources[name], new URL(`fixtures/${name}/`, url), given)
    // The bundle's errors are of a class of its own, which the job takes for a defect.
    const problem = expected.problem && { problem: 'defect' }
    expect(polled).toEqual({ ...expected, ...problem })
  }
  expect(read('docs/sources.md')).toMatch(new RegExp(`^\\| \\[\`${name}\`\\]\\(#.*\\n\\n`, 'm'))
  expect(read('docs/sources.md')).toContain(`  - type: ${name}\n`)
  expect(() => newSource(url, name)).toThrow('exists already')
})

test.each(['docs/adding-a-source.md', 'CONTRIBUTING.md'])('the example of %s can be typed', (page) => {
  const [, name] = /npm run new:source (\S+?)[`\s]/.exec(readFileSync(`${root}${page}`, 'utf8')) ?? []
  expect(newSource(copy().url, name ?? '')).toContain(`src/sources/${name}.ts`)
})

test('refuses names that are none, or taken, and writes nothing', () => {
  const { url, all } = copy()
  const before = all()
  const none = ['', 'Askboard', 'ask_board', '../askboard', '-a', 'a'.repeat(31)]
  for (const name of none) expect(() => newSource(url, name), name).toThrow('is no name for a source')
  const words = ['delete', 'await', 'parse', 'changed', 'z', 'sources']
  for (const name of words) expect(() => newSource(url, name), name).toThrow('needs that word')
  const taken = ['hackernews', 'index', 'search-terms', 'demo']
  for (const name of taken) expect(() => newSource(url, name), name).toThrow('exists already')
  expect(all()).toEqual(before)
})

test('takes everything back when a file cannot be written', () => {
  const { folder, url, all } = copy()
  rmSync(`${folder}/fixtures`, { recursive: true })
  writeFileSync(`${folder}/fixtures`, 'no folder')
  const before = all()
  expect(() => newSource(url, 'askboard')).toThrow('fixtures/askboard')
  expect(all()).toEqual(before)
})
