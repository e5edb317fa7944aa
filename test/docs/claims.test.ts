// What the pages name is there: files, commands, options, settings, signals, packages, versions. That it also does what
// they say is tested beside each subject.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type ConfigNode, configJsonSchema } from '../../src/config/schema/json-schema.js'
import { signalNames } from '../../src/judge/score/points.js'
import { lexiconFor } from '../../src/languages/index.js'
import { ownName } from '../../src/languages/rough/signal-name.js'
import { program } from './program.js'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'bench/README.md'],
  ...readdirSync(new URL('docs/', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** A page's blocks of commands, and what stands `so` in its prose. */
function codeOf(page: string): { lines: string[]; spans: string[] } {
  const fence = /^( *)```(\w*)\n([\s\S]*?)^\1```$/gm
  const text = read(page)
  const lines = [...text.matchAll(fence)]
    .filter(([, , language = '']) => ['', 'sh', 'bash', 'console', 'ini'].includes(language))
    .flatMap(([, , , body = '']) => body.split('\n'))
  const spans = [...text.replace(fence, '').matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)
  return { lines, spans }
}

const code = new Map(pages.map((page) => [page, codeOf(page)] as const))
const spansOf = (page: string): string[] => code.get(page)?.spans ?? []

/** The repository's own files. */
const files = ['.ci', '.github', 'bench', 'bin', 'docs', 'fixtures', 'scripts', 'src', 'test'].flatMap(
  (folder) =>
    readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
      .map((entry) =>
        relative(fileURLToPath(root), join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
      ),
)
const folders = new Set(
  files.flatMap((path) => path.split('/').map((_, n, parts) => `${parts.slice(0, n).join('/')}/`)),
)

/** `commands/<verb>.ts` stands for any verb; a path need not begin at the root. */
function isThere(path: string): boolean {
  const pattern = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/<\w+>/g, '[^/]+')
  const whole = new RegExp(`(?:^|/)${pattern}$`)
  return [...files, ...folders].some((file) => whole.test(file))
}

/** What the examples of CONTRIBUTING.md would add, and what only a build or an installation has. */
const notHere = /tildes|\/tsv\.ts|\/count\.ts|\bda\b|^dist\/|^[~$%/]|^node_modules/

describe.each(pages)('%s', (page) => {
  const { lines, spans } = codeOf(page)

  test('names files that exist', () => {
    const paths = spans.filter((span) => /^[\w.<>-]+(?:\/[\w.<>-]+)*(?:\/|\.(?:ts|js|md|ndjson))$/.test(span))
    expect(paths.filter((path) => !notHere.test(path) && !isThere(path))).toEqual([])
  })

  test('names commands and options that exist', () => {
    const calls = [...lines, ...spans].flatMap(callsIn)
    const short = spans.filter((span) => span.includes(' ') && commands.has(span.split(' ', 1)[0] ?? ''))
    expect([...calls, ...short].flatMap(wrongIn)).toEqual([])
    const options = spans
      .filter((span) => span.startsWith('--'))
      .map((span) => span.split(/[ =]/, 1)[0] ?? '')
    expect(options.filter((option) => !allOptions.has(option) && !ofOthers.has(option))).toEqual([])
  })

  test('names scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json'))
    const named = [...lines, ...spans].flatMap((line) =>
      [...line.matchAll(/npm run (?:--?\w+ )*([\w:-]+)/g)].map(([, name = '']) => name),
    )
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
    const paths = [...lines, ...spans].flatMap((line) =>
      [...line.matchAll(/(?:vitest run|node) ((?:\S+\/)?[\w./-]+)/g)].map(([, path = '']) => path),
    )
    const started = paths.filter((path) => /\//.test(path) || path.endsWith('.js'))
    const where = page.startsWith('bench/') ? ['bench/', ''] : ['']
    const missing = started.filter(
      (path) => !where.some((folder) => existsSync(new URL(folder + path, root))),
    )
    expect(missing.filter((path) => path !== 'test/that')).toEqual([])
  })

  test('names settings that exist', () => {
    const dotted = spans.filter((span) => /^[a-z]+(?:\.[a-zA-Z]+)+$/.test(span))
    const named = dotted.filter((span) => settings.has(span.split('.', 1)[0] ?? ''))
    expect(named.filter((path) => !settings.has(path))).toEqual([])
  })

  test('names things of the code that exist', () => {
    const names = spans.filter((span) => /^[a-z]+[A-Z]\w*$|^[A-Z][a-z]+[A-Z]\w*$/.test(span))
    expect(names.filter((name) => !ofOthers.has(name) && !new RegExp(`\\b${name}\\b`).test(source))).toEqual(
      [],
    )
  })
})

/** All of src/ and package.json as one text, to look names up in. */
const source = ['package.json', ...files.filter((path) => path.startsWith('src/'))].map(read).join('\n')

const commands = new Map(program.commands.map((command) => [command.name(), command] as const))
const optionsOf = (of: { options: readonly { short?: string | undefined; long?: string | undefined }[] }) =>
  of.options.flatMap(({ short, long }) => [short ?? [], long ?? []].flat())
const everywhere = [...optionsOf(program), '--help', '-h']
const allOptions = new Set([
  ...everywhere,
  ...program.commands.flatMap((command) => [command, ...command.commands].flatMap(optionsOf)),
])
/** Of npm, pnpm and vitest. */
const ofOthers = new Set([
  '--ignore-scripts',
  '--offline',
  '--update',
  'onlyBuiltDependencies',
  'DiscussionForumPosting',
])

/** `mentions …` up to where a shell would end it. */
const callsIn = (line: string): string[] =>
  [...line.matchAll(/(?:^|[\s$(/'"])mentions ((?:[a-z]|--)[^|>&;#)`…]*)/g)].map(([, call = '']) =>
    call.trim(),
  )

/** What of a call the program would refuse. */
function wrongIn(call: string): string[] {
  const words = call.replaceAll(/"[^"]*"|'[^']*'/g, 'QUOTED').split(/\s+/)
  const [verb = '', second = ''] = words
  if (verb.startsWith('-')) return []
  const command = commands.get(verb)
  if (command === undefined) return [call]
  const below = command.commands.find((one) => one.name() === second)
  if (command.commands.length > 0 && /^[a-z]/.test(second) && below === undefined) return [call]
  const known = new Set([
    ...everywhere,
    ...optionsOf(command),
    ...(below === undefined ? [] : optionsOf(below)),
  ])
  const wrong = words.filter((word) => /^--?[a-z]/.test(word) && !known.has(word.split('=', 1)[0] ?? ''))
  return wrong.map((word) => `${call}: ${word}`)
}

/** Every setting by its path; lists are written without their brackets. */
const settings = new Set(settingsOf(configJsonSchema()))
function settingsOf(node: ConfigNode, path = ''): string[] {
  const inside = [node.items, ...(node.oneOf ?? []), ...(node.anyOf ?? [])].filter(
    (each) => each !== undefined,
  )
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]) => [
      `${path}${key}`,
      ...settingsOf(child, `${path}${key}.`),
    ]),
    ...inside.flatMap((child) => settingsOf(child, path)),
  ]
}

test('the Node versions are those of package.json', () => {
  const { engines } = JSON.parse(read('package.json'))
  const [, least, ofNext] = /^\^(\d+\.\d+)\.0 \|\| >=(\d+\.\d+)\.0$/.exec(engines.node) ?? []
  expect(read('README.md')).toContain(`Node.js ${least} or later (of 22: ${ofNext})`)
})

test('docs/dependencies.md gives a reason for every package, and for no other', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  const [used = ''] = read('docs/dependencies.md').split('\n## Considered')
  const rows = [...used.matchAll(/^\| (`.+?`) \| /gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  )
  const installed = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !name.startsWith('@types/'),
  )
  expect(rows.sort()).toEqual(installed.sort())
})

test('signals that pages name exist', () => {
  const known = new Set([...signalNames(), 'keyword'])
  const named = ['docs/scoring.md', 'docs/tuning.md', 'docs/outputs.md', 'docs/configuration.md'].flatMap(
    (page) => spansOf(page).filter((span) => /^[a-z]+(?:-[a-z]+)+$/.test(span)),
  )
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((name) => !known.has(ownName(name)) && !source.includes(`'${name}'`))).toEqual([])
})

test('docs/scoring.md names the signals that only German has', () => {
  const namesOf = (tag: string) => new Set(lexiconFor(tag).groups.map(({ name }) => name))
  const [, sentence = ''] = /signals are German only: ([\s\S]*?)\.\n/.exec(read('docs/scoring.md')) ?? []
  const named = [...sentence.matchAll(/`([a-z]+-?[a-z]*)` (?:and|\()/g)].map(([, name = '']) => name)
  expect(named).toEqual([...namesOf('de')].filter((name) => !namesOf('en').has(name)))
})

test.each([
  ['docs/design.md', /`lookback` \((\d+) days\)/, 'lookback', 'd'],
  ['docs/design.md', /`lapse` \((\d+) days\)/, 'lapse', 'd'],
  ['docs/design.md', /\+ (\d+) × waited/, 'priority.waiting', ''],
  ['docs/design.md', /`(\d+) × \(severity/, 'priority.severity', ''],
  ['docs/design.md', /\+ (\d+) if the person\s+complained/, 'priority.returning', ''],
  ['docs/sources.md', /how often to look; (\d+) minutes unless/, 'every', 'm'],
  ['docs/configuration.md', /top of the file, (\d+) minutes by default/, 'every', 'm'],
  ['docs/tuning.md', /are kept (\d+) days \(`retention/, 'retention.unmatched', 'd'],
  ['docs/scoring.md', /from the threshold on \((\d+), unless/, 'scoring.threshold', ''],
])('%s: %s is the default of %s', (page, pattern, setting, unit) => {
  const [, figure] = pattern.exec(read(page)) ?? []
  expect(`${figure}${unit}`).toBe(standardOf(setting))
})

/** A setting's default, as it is written in the config. */
function standardOf(path: string): string {
  const at = (node: ConfigNode | undefined, key: string) => node?.properties?.[key]
  return String(path.split('.').reduce<ConfigNode | undefined>(at, configJsonSchema())?.default)
}

test('docs/network.md gives the defaults that the schema has', () => {
  const http = configJsonSchema().properties?.http?.properties ?? {}
  const defaults = Object.values(http).map(({ default: standard }) => String(standard))
  const figures = spansOf('docs/network.md').filter((span) => /^[\d,]+(?:s|MB)?$/.test(span))
  expect(figures.length).toBeGreaterThan(4)
  expect(figures.filter((figure) => !defaults.includes(figure.replaceAll(',', '')))).toEqual([])
})

test('docs/network.md names, for each rule, a test that has these words', () => {
  // Each table says in its head where its tests are: test (`test/http/…`).
  const tables = read('docs/network.md')
    .split(/^\| rule \| test/m)
    .slice(1)
  const named = tables.flatMap((table) => {
    const [, folder = ''] = /^ \(`(test\/\w+\/)…`/.exec(table) ?? []
    const cells = [...table.matchAll(/ \| (`[^|]+) \|$/gm)].map(([, cell = '']) => cell)
    return cells.flatMap((cell) =>
      [...cell.matchAll(/`([\w/.-]+\.test\.ts)`(?:: (.*?))?(?=; `|$)/g)].map(([, file = '', words = '']) => ({
        file: file.startsWith('test/') ? file : folder + file,
        words: words
          .toLowerCase()
          .split(/[;,…]/)
          .map((part) => part.trim()),
      })),
    )
  })
  expect(named.length).toBeGreaterThan(40)
  for (const { file, words } of named) {
    const text = read(file).toLowerCase()
    expect({ file, missing: words.filter((part) => !text.includes(part)) }).toEqual({ file, missing: [] })
  }
})

test('the README gives the exit codes of the program', () => {
  const reference = read('docs/reference/commands.md').split('## Exit codes')[1] ?? ''
  const codes = (text: string) => [...text.matchAll(/(?:^- |[ ,])(\d)[: ]/gm)].map(([, code]) => Number(code))
  const [, sentence = ''] = /Exit codes: ([\s\S]*?)\.\n/.exec(read('README.md')) ?? []
  expect(codes(` ${sentence}`)).toEqual(codes(reference).filter((code) => code < 6))
})

test('no page has anything left to do', () => {
  // Two pages speak of what the generators leave for a person.
  const unfinished = pages.filter((page) => /\bTODO\b/.test(read(page)))
  expect(unfinished).toEqual(['CONTRIBUTING.md', 'docs/adding-a-source.md'])
})
