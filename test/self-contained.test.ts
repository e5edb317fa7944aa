// What the tests see of a machine is decided in one place.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('.', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))

test('only test/support/child.ts starts processes, so that no child inherits what it should not see', () => {
  const starting = files.filter((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    // A type starts nothing.
    return /^import (?!type )[^'"]*['"](?:node:)?(?:child_process|cluster)['"]|(?:import|require)\(['"](?:node:)?child_process/m.test(
      text,
    )
  })
  expect(starting).toEqual(['support/child.ts'])
})
