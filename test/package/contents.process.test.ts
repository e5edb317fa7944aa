// What people get when they install it, as npm lists it.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { judgedLanguages } from '../../src/languages/index.js'
import { runChild } from '../support/child.js'

const root = new URL('../../', import.meta.url)
const read = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8')

// Without scripts: dist/ is built, and what the build prints would stand before the JSON.
const home = mkdtempSync(join(tmpdir(), 'mentions-home-'))
const { stdout } = await runChild('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline'], {
  cwd: fileURLToPath(root),
  // It keeps a cache and a log, and some users have no home.
  env: { HOME: home },
})
rmSync(home, { recursive: true, force: true })
const [{ files }]: [{ files: { path: string }[] }] = JSON.parse(stdout)
const paths = files.map(({ path }) => path)

test('the package has what a user needs, and nothing else', () => {
  expect(paths).toEqual(
    expect.arrayContaining([
      'bin/mentions.js',
      'dist/cli.js',
      'dist/THIRD-PARTY-NOTICES.txt',
      'LICENSE',
      'README.md',
      'SECURITY.md',
    ]),
  )
  const useful = [
    /^bin\/[\w-]+\.js$/,
    /^dist\/(?:feeds\/)?[\w-]+\.c?js$/,
    /^dist\/THIRD-PARTY-NOTICES\.txt$/,
    /^docs\/(?:reference\/)?[\w-]+\.md$/,
    /^docs\/schema\/[\w-]+\.schema\.json$/,
    /^fixtures\/demo\/[\w-]+\.\w+$/,
    /^(?:CHANGELOG|CONTRIBUTING|README|SECURITY)\.md$|^LICENSE$|^package\.json$/,
  ]
  expect(paths.filter((path) => !useful.some((pattern) => pattern.test(path)))).toEqual([])
})

/** The words of languages, each loaded by itself. */
const lexicons = judgedLanguages.map((language) => `dist/lexicon-${language}.cjs`)
const roughLists = readdirSync(new URL('src/languages/rough', root))
  .filter((name) => /^[a-z]{2}\.ts$/.test(name))
  .map((name) => `dist/rough-${name.slice(0, 2)}.cjs`)

test('the words of each language are a file of their own, which nothing loads before a post is in it', async () => {
  expect(paths).toEqual(expect.arrayContaining([...lexicons, ...roughLists]))
  const { outputs }: { outputs: Record<string, { inputs: Record<string, unknown> }> } = JSON.parse(
    await read('dist/bundle.json'),
  )
  const words = Object.entries(outputs)
    .filter(([path]) => ![...lexicons, ...roughLists].includes(path))
    .flatMap(([, { inputs }]) => Object.keys(inputs))
    .filter((path) => /^src\/languages\/[a-z]{2}\//.test(path))
  expect(words.filter((path) => !/\/(?:sought\.ts|replies\/[\w-]+\.ts)$/.test(path))).toEqual([])
})

test('all that is needed at run time is bundled, but for the native module', async () => {
  const { dependencies } = JSON.parse(await read('package.json'))
  expect(Object.keys(dependencies)).toEqual(['@photostructure/sqlite'])
  const { outputs }: { outputs: Record<string, { imports: { path: string; external?: boolean }[] }> } =
    JSON.parse(await read('dist/bundle.json'))
  const needed = Object.values(outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ path, external }) => external === true && !path.startsWith('node:') && !isBuiltin(path))
    .filter(({ path }) => ![...lexicons, ...roughLists].includes(`dist/${path.slice('./'.length)}`))
  expect(new Set(needed.map(({ path }) => path))).toEqual(new Set(Object.keys(dependencies)))
})

test.each(['act', 'assign', 'note', 'reply', 'snooze', 'tag', 'undo', 'mark', 'next', 'list'])(
  'what `%s` loads at once holds no word lists, not all sources, and nothing that reads feeds, pages or threads of forums: each takes as long as all else',
  async (command) => {
    type Bundle = { inputs: Record<string, { imports: { path: string; kind: string }[] }> }
    const { inputs }: Bundle = JSON.parse(await read('dist/bundle.json'))
    const loaded = new Set([`src/cli/run/${command}.ts`])
    for (const file of loaded)
      for (const { path, kind } of inputs[file]?.imports ?? [])
        if (kind !== 'dynamic-import') loaded.add(path)
    expect(loaded.size).toBeGreaterThan(100)
    const large =
      /^src\/(?:languages\/[a-z]{2}\/(?!sought)|feeds\/|sources\/(?:forums\/|index\.ts))|^src\/text\/html\.ts$|^node_modules\/entities\//
    expect([...loaded].filter((file) => large.test(file))).toEqual([])
  },
)

test.each(['act', 'mark', 'next', 'list'])(
  'what `%s` loads at once stands in few files: each takes as long as ten thousand signs of code',
  async (command) => {
    type Bundle = {
      outputs: Record<string, { entryPoint?: string; imports: { path: string; kind: string }[] }>
    }
    const { outputs }: Bundle = JSON.parse(await read('dist/bundle.json'))
    const builtOf = (file: string) =>
      Object.keys(outputs).find((path) => outputs[path]?.entryPoint === file) ?? ''
    const loaded = new Set(['src/cli/index.ts', `src/cli/run/${command}.ts`].map(builtOf))
    for (const file of loaded)
      for (const { path, kind } of outputs[file]?.imports ?? [])
        if (kind === 'import-statement' && path in outputs) loaded.add(path)
    expect(loaded.size).toBeGreaterThan(5)
    expect(loaded.size).toBeLessThan(36)
  },
)

/** As the forges name the headings of a page. */
const anchorsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

test.each(paths.filter((path) => path.endsWith('.md')))(
  'every link of %s leads somewhere in the package',
  async (path) => {
    const links = [...(await read(path)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    for (const link of links.filter((link) => !/^(?:https?|mailto):/.test(link))) {
      const [file = '', anchor] = link.split('#')
      const target = file === '' ? path : posix.join(posix.dirname(path), file)
      expect(paths, link).toContain(target)
      if (anchor !== undefined) expect(anchorsOf(await read(target)), link).toContain(anchor)
    }
  },
)
