// `npm run new:language` in a copy of what it reads and writes.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { expect, onTestFinished, test } from 'vitest'
import { isTold, newLanguage } from '../../scripts/new-language/write.js'
import { lexiconFor } from '../../src/languages/index.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

function copy(): { folder: string; url: URL; read: (path: string) => string; all: () => string[] } {
  const folder = mkdtempSync(`${root}node_modules/.mentions-test-`)
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const part of ['src/languages', 'fixtures/judgement'])
    cpSync(`${root}${part}`, `${folder}/${part}`, { recursive: true })
  for (const below of ['judge', 'model', 'text']) symlinkSync(`${root}src/${below}`, `${folder}/src/${below}`)
  return {
    folder,
    url: pathToFileURL(`${folder}/`),
    read: (path) => readFileSync(`${folder}/${path}`, 'utf8'),
    all: () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.\w+$/.test(path) && !path.includes('judge'))
        .map((path) => `${path}: ${readFileSync(`${folder}/${path}`, 'utf8')}`),
  }
}

test.each(['da', 'vi'])('%s has all files of a language, and is judged at once', async (tag) => {
  const { folder, url, read } = copy()
  const written = newLanguage(url, tag)
  expect(written).toEqual(
    expect.arrayContaining([
      `src/languages/${tag}/lexicon.ts`,
      `src/languages/${tag}/danger/index.ts`,
      `src/languages/${tag}/said.ts`,
      `fixtures/judgement/${tag}.ndjson`,
      'src/languages/index.ts',
    ]),
  )
  const outfile = `${folder}/languages.mjs`
  await build({
    stdin: {
      contents: `export * from './src/languages/index.ts'\nexport { createScorer } from './src/judge/score/index.ts'`,
      resolveDir: folder,
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    preserveSymlinks: true,
    logLevel: 'silent',
  })
  const made = await import(pathToFileURL(outfile).href)
  expect(made.judgedLanguages).toContain(tag)
  const lexicon: ReturnType<typeof lexiconFor> = made.lexiconFor(tag)
  expect(lexicon.language).toBe(tag)
  // All signals of its model with their points, and none of its words.
  const spanish = lexiconFor('es')
  expect(lexicon.groups.map(({ name, points }) => [name, points])).toEqual(
    spanish.groups.map(({ name, points }) => [name, points]),
  )
  expect(lexicon.danger.facets).toHaveLength(spanish.danger.facets.length)
  const words = JSON.stringify(lexicon, (key, value) => (key === 'phrases' ? `${value}` : value))
  expect(words).not.toMatch(/[áéíóúñ]|no funciona|ambulancia/)
  expect(made.createScorer({ keywords: {} }).score({ text: 'x', language: tag }).danger).toBe(false)
  expect(read(`src/languages/${tag}/lexicon.ts`)).toMatch(/^\/\/ (Danish|Vietnamese)\. TODO/m)
  expect(() => newLanguage(url, tag)).toThrow('exists already')
})

test('the example of CONTRIBUTING.md can be typed', () => {
  const [, tag = ''] = /npm run new:language (\w+)/.exec(readFileSync(`${root}CONTRIBUTING.md`, 'utf8')) ?? []
  expect(newLanguage(copy().url, tag)).toContain(`src/languages/${tag}/lexicon.ts`)
})

test('says whether anything tells the language yet', () => {
  const { url } = copy()
  expect(isTold(url, 'da')).toBe(true)
  expect(isTold(url, 'ko')).toBe(true)
  expect(isTold(url, 'sw')).toBe(false)
})

test('refuses tags that are none, or taken, and writes nothing', () => {
  const { url, all } = copy()
  const before = all()
  for (const tag of ['', 'DA', 'danish', 'da-DK', '../da', 'xq'])
    expect(() => newLanguage(url, tag), tag).toThrow('is no tag of a language')
  for (const tag of ['de', 'zh']) expect(() => newLanguage(url, tag), tag).toThrow('exists already')
  expect(all()).toEqual(before)
})

test('takes everything back when a file cannot be written', () => {
  const { folder, url, all } = copy()
  rmSync(`${folder}/fixtures`, { recursive: true })
  writeFileSync(`${folder}/fixtures`, 'no folder')
  const before = all()
  expect(() => newLanguage(url, 'da')).toThrow('fixtures')
  expect(all()).toEqual(before)
})
