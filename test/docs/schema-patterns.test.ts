// Patterns of published schemas are read by validators in any language: only what all of them have.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { configJsonSchema } from '../../src/config/schema/json-schema.js'

const folder = new URL('../../docs/schema/', import.meta.url)
const published = readdirSync(folder).map((name): [string, unknown] => [
  name,
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
])

/** Look-around, named groups, classes of Unicode, references back, possessive and atomic groups. */
const notEverywhere = /\(\?(?!:)|\\[pPkKbBAZzGQEuU](?!00)|\\[1-9]|[*+?}]\+/

const patternsIn = (node: unknown): string[] => {
  if (node === null || typeof node !== 'object') return []
  const own = 'pattern' in node && typeof node.pattern === 'string' ? [node.pattern] : []
  return [...own, ...Object.values(node).flatMap(patternsIn)]
}

test.each([...published, ['check --schema', configJsonSchema()] as [string, unknown]])('%s', (_, schema) => {
  const patterns = patternsIn(schema)
  expect(patterns.filter((pattern) => notEverywhere.test(pattern))).toEqual([])
  for (const pattern of patterns) expect(() => new RegExp(pattern)).not.toThrow()
})

test.each(['\\P{Cc}', '(?=a)b', '(?<!a)b', '(?i)a', '(a)\\1', 'a++', '\\bword'])(
  '%s is not everywhere',
  (pattern) => {
    expect(pattern).toMatch(notEverywhere)
  },
)
