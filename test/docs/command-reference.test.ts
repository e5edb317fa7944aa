import { readdirSync, readFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { buildProgram } from '../../src/cli/index.js'
import { commandReference } from './command-reference.js'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const program = buildProgram({
  platform: 'linux',
  env: {},
  cwd: '/',
  stdin: new PassThrough(),
  stdout: new PassThrough(),
  stderr: new PassThrough(),
  now: () => new Date(0),
  signal: new AbortController().signal,
  self: 'mentions',
  exitWith: () => {},
  random: () => 0.5,
  log: () => {},
  logFormat: 'text',
})
const commands = program.commands.map((command) => command.name())

test('the reference page says what the program says (`npm run docs` writes it)', async () => {
  await expect(commandReference(program)).toMatchFileSnapshot('../../docs/reference/commands.md')
})

test.each(commands)('the README names `mentions %s`', (name) => {
  expect(read('README.md')).toMatch(new RegExp(`mentions ${name}\\b`))
})

test.each(commands)('`mentions %s` has a description and says what each option does', (name) => {
  const command = program.commands.find((one) => one.name() === name)
  expect(command?.description()).toMatch(/^[A-Z].*[^.]$/)
  for (const option of command?.options ?? []) expect(option.description, option.flags).not.toBe('')
})

test('every page in docs is linked from the README or from another page', () => {
  const pages = readdirSync(new URL('docs/', root)).filter((name) => name.endsWith('.md'))
  const all = ['README.md', ...pages.map((page) => `docs/${page}`)].map(read).join('\n')
  for (const page of pages) expect(all, page).toContain(`${page})`)
})
