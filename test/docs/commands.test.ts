import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { program } from './program.js'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const commands = program.commands.map((command) => command.name())

test.each(commands)('the README names `mentions %s`', (name) => {
  expect(read('README.md'), 'a command has a row in the table of README.md').toMatch(
    new RegExp(`mentions ${name}\\b`),
  )
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
