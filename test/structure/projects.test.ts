// vitest.config.ts sorts tests by their names: `*.process.test.ts` starts processes, everything else is quick.
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'

const root = new URL('../', import.meta.url)
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))

/** What a file of test/ takes from others of test/; types start nothing. */
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(new URL(file, root), 'utf8').matchAll(
      /^(?:import|export)(?! type)\b[^'";]*'(\.[^']+)'/gm,
    ),
  ].map(([, path = '']) => posix.join(posix.dirname(file), path.replace(/\.js$/, '.ts')))

const imported = new Map(files.map((file) => [file, importsOf(file)]))

function reaches(file: string, target: string, seen = new Set<string>()): boolean {
  if (file === target) return true
  if (seen.has(file)) return false
  seen.add(file)
  return (imported.get(file) ?? []).some((next) => reaches(next, target, seen))
}

/** Here the program under test starts one itself. */
const bySource = [
  'deliver/destinations/program.process.test.ts',
  'deliver/mail/sendmail.process.test.ts',
  'http/command.process.test.ts',
]

test('a test is called *.process.test.ts where it can start a process, and only there', () => {
  const starting = files.filter((file) => file.endsWith('.test.ts') && reaches(file, 'support/child.ts'))
  const named = files.filter((file) => file.endsWith('.process.test.ts'))
  expect([...starting, ...bySource].sort()).toEqual(named.sort())
})
