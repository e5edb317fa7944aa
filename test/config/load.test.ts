import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LoadOptions, loadConfig } from '../../src/config/load.js'
import { MentionsError } from '../../src/model/error.js'

const yaml = (brand: string) => `brands:\n  - name: ${brand}\nsources:\n  - type: feed\n    url: posts.xml\n`

const load = (options: Omit<LoadOptions, 'platform'>) => loadConfig({ platform: 'linux', ...options })

let folder: string
const at = (...path: string[]) => join(folder, ...path)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentions-config-'))
  for (const place of [
    'both',
    'yml',
    'none',
    'xdg/mentions',
    'home/.config/mentions',
    'folder/mentions.yaml',
  ]) {
    await mkdir(at(place), { recursive: true })
  }
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'both/mentions.yaml': yaml('Yaml'),
    'both/mentions.yml': yaml('Yml'),
    'yml/mentions.yml': yaml('Yml'),
    'xdg/mentions/mentions.yaml': yaml('Xdg'),
    'home/.config/mentions/mentions.yaml': yaml('Home'),
    'none/other.yaml': yaml('Other'),
    'none/empty.yaml': '',
    'none/comments.yaml': '\uFEFF# nothing\n\n---\n  # else\n',
    'none/bom.yaml': `\uFEFF${yaml('Bom')}`,
    'none/windows.yaml': yaml('Windows').replaceAll('\n', '\r\n'),
    'none/latin1.yaml': Buffer.from(`# first line\n# caf\xe9\n${yaml('Latin')}`, 'latin1'),
    'none/utf16.yaml': Buffer.from(yaml('Wide'), 'utf16le'),
    'none/binary.yaml': Uint8Array.from([0, 1, 2, 0, 255]),
    'none/replacement.yaml': yaml('"a \uFFFD sign"'),
    'none/big.yaml': `# ${'x'.repeat(10_000_000)}\n`,
    'none/signals.yaml': `${yaml('Signals')}scoring: { signals: { outage: 2, moon: 1 } }\n`,
    'none/escaped.yaml': `${yaml('Escaped')}"scoring": { "si\\x67nals": { "moon": 1 } }\n`,
    'none/wrong.yaml': `${yaml('Wrong')}every: soon\n`,
  }
  for (const [path, content] of Object.entries(files)) await writeFile(at(path), content)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('where it is looked for', () => {
  test.each([
    [
      '--config before all',
      { path: 'none/other.yaml', cwd: 'both', env: { MENTIONS_CONFIG: 'x' } },
      'none/other.yaml',
      'Other',
    ],
    [
      '$MENTIONS_CONFIG',
      { cwd: 'both', env: { MENTIONS_CONFIG: 'none/other.yaml' } },
      'none/other.yaml',
      'Other',
    ],
    ['mentions.yaml here', { cwd: 'both', env: { XDG_CONFIG_HOME: 'xdg' } }, 'both/mentions.yaml', 'Yaml'],
    ['mentions.yml here', { cwd: 'yml', env: {} }, 'yml/mentions.yml', 'Yml'],
    [
      '$XDG_CONFIG_HOME',
      { cwd: 'none', env: { XDG_CONFIG_HOME: 'xdg', HOME: 'home' } },
      'xdg/mentions/mentions.yaml',
      'Xdg',
    ],
    ['~/.config', { cwd: 'none', env: { HOME: 'home' } }, 'home/.config/mentions/mentions.yaml', 'Home'],
  ])(
    '%s',
    async (_, {
      path,
      cwd,
      env,
    }: { path?: string; cwd: string; env: Record<string, string> }, expected, brand) => {
      const absolute = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, at(value)]))
      const loaded = await load({ path: path && at(path), env: absolute, cwd: at(cwd) })
      expect(loaded.path).toBe(at(expected))
      expect(loaded.config.brands[0]?.name).toBe(brand)
      expect(loaded.folder.href).toBe(pathToFileURL(`${at(expected, '..')}/`).href)
    },
  )

  test('--config is relative to the current folder', async () => {
    const { path } = await load({ path: '../none/other.yaml', env: {}, cwd: at('both') })
    expect(path).toBe(at('none/other.yaml'))
  })

  test('where there is none, every place is named', async () => {
    const env = { HOME: at('nobody'), XDG_CONFIG_HOME: 'relative/is/ignored' }
    await expect(load({ env, cwd: at('none') })).rejects.toMatchObject({
      message: `There is no config. Looked for:\n  ${at('none/mentions.yaml')}\n  ${at('none/mentions.yml')}\n  ${at('nobody/.config/mentions/mentions.yaml')}`,
      hint: expect.stringContaining('mentions init --brand "Your Brand"'),
    })
    await expect(load({ env: {}, cwd: at('none') })).rejects.toThrow(/mentions\.yml$/)
  })

  test('one that is named and not there is no reason to take another', async () => {
    const cwd = at('both')
    await expect(load({ path: 'nope.yaml', env: {}, cwd })).rejects.toThrow(
      `There is no config at ${at('both/nope.yaml')}.`,
    )
    await expect(load({ env: { MENTIONS_CONFIG: 'nope.yaml' }, cwd })).rejects.toThrow('($MENTIONS_CONFIG)')
  })
})

describe('what can be wrong with the file', () => {
  test.each([
    ['none/empty.yaml', 'is empty'],
    ['none/comments.yaml', 'is empty'],
    ['folder/mentions.yaml', 'is a folder'],
    ['none/latin1.yaml', 'is not UTF-8 text: line 2'],
    ['none/utf16.yaml', 'is not UTF-8 text: line 1'],
    ['none/binary.yaml', 'is not UTF-8 text: line 1'],
    ['none/big.yaml', 'is too big to be a config: more than 2 MB'],
    ['none/other.yaml/x', 'There is no config'],
    ['/dev/zero', 'is too big'],
  ])('%s %s', async (path, message) => {
    const error = await load({ path, env: {}, cwd: folder }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(MentionsError)
    expect(error).toMatchObject({
      message: expect.stringContaining(message),
      hint: expect.stringMatching(/\.$/),
    })
  })

  test.each(['none/bom.yaml', 'none/windows.yaml', 'none/replacement.yaml'])('%s is read', async (path) => {
    const { config } = await load({ path, env: {}, cwd: folder })
    expect(config.sources).toEqual([{ type: 'feed', url: 'posts.xml' }])
  })

  test.each(['none/signals.yaml', 'none/escaped.yaml'])(
    '%s names a signal that there is not',
    async (path) => {
      const options = { path, env: {}, cwd: folder, signals: async () => ['outage'] }
      await expect(load(options)).rejects.toThrow('unknown signal "moon"')
    },
  )

  test.each([
    ['plain names', 'name: Blue Fjord', 0],
    ['a name that may be read as a query', 'name: Größe', 1],
    ['what names it', 'name: Kestrel\n    match: kestrel', 1],
    ['what does not', 'name: Kestrel\n    exclude: bird', 1],
    ['what it is about', 'name: Kestrel\n    about: [hosting]', 1],
    ['what it is not about', 'name: Kestrel\n    notAbout: [birds]', 1],
  ])('the language of queries is asked for only where there are any: %s', async (_, brand, times) => {
    await writeFile(at('none/queries.yaml'), yaml(brand.slice('name: '.length)))
    let asked = 0
    const queries = async () => {
      asked += 1
      return () => undefined
    }
    await load({ path: 'none/queries.yaml', env: {}, cwd: folder, queries })
    expect(asked).toBe(times)
  })

  test('problems name the file as it is seen from the current folder', async () => {
    const problem = (cwd: string) => load({ path: at('none/wrong.yaml'), env: {}, cwd })
    await expect(problem(folder)).rejects.toThrow('  none/wrong.yaml:6:8  every "soon"')
    await expect(problem(at('none'))).rejects.toThrow('  wrong.yaml:6:8  every "soon"')
    await expect(problem(at('both'))).rejects.toThrow(`  ${at('none/wrong.yaml')}:6:8  every "soon"`)
  })
})
