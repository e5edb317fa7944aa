// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the config's own ${NAME} is what is tested
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type ConfigNode, configJsonSchema } from '../../src/config/schema/json-schema.js'
import { configReference } from '../../src/config/schema/reference.js'
import { configTemplate } from '../../src/config/template.js'
import { standInSources } from '../config/stand-in-sources.js'

test('every key is explained', () => expect(unexplained(configJsonSchema())).toEqual([]))

test('a source with other kinds of values is described by them', () => {
  expect(configReference(standInSources)).toContain(
    '| `order` | `newest` or `active` | `newest` | Which threads come first. |',
  )
  expect(configReference(standInSources)).toContain(
    '| `pages` | whole number, at least 1 | `3` | How many pages to read. |',
  )
})

describe('the JSON Schema', () => {
  const isRight = new Ajv({ strict: false }).compile(configJsonSchema())

  test.each([
    ['the template', configTemplate({ brand: 'Northwind Hosting' }), true],
    [
      'variables anywhere',
      "brands: [{ name: '${A}', threshold: '${B}', promise: { resolve: '${C}h' } }]",
      true,
    ],
    ['a bare handle', 'brands: [{ name: A, staff: [northwind] }]', false],
    ['a duration in words', 'every: 15 minutes', false],
    ['an unknown key', 'evry: 15m', false],
    ['a number that is text', 'scoring: { threshold: high }', false],
    ['a source of no type', 'sources: [{ url: posts.xml }]', false],
    ['one name that it had before', 'brands: [{ name: A, was: B }]', true],
    ['several names that it had before', 'brands: [{ name: A, was: [B, C] }]', true],
    ['a number for a name that it had before', 'brands: [{ name: A, was: 7 }]', false],
    ['hours and holidays', 'hours: Mon-Fri 09:00-17:00\nholidays: [2026-12-25, 12-26]', true],
    ['hours in several lines', "hours: [Mon-Thu 09:00-17:00, 'Fri 09:00-12:00, 13:00-15:00']", true],
    ['hours in words', 'hours: nine to five', false],
    ['a date in the order of others', 'holidays: [25.12.2026]', false],
    ['a size in words', 'http: { maxBytes: 20 megs }', false],
  ])('%s', (_, yaml, expected) => {
    const minimal = { brands: [{ name: 'A' }], sources: [{ type: 'feed', url: 'posts.xml' }] }
    expect(isRight({ ...minimal, ...parse(yaml) })).toBe(expected)
  })
})

/** The keys without a description, by their path; a type's name explains itself. */
function unexplained(node: ConfigNode, path = ''): string[] {
  const inside = [node.items, ...(node.oneOf ?? []), ...(node.anyOf ?? [])].filter(
    (each) => each !== undefined,
  )
  const keys = Object.entries(node.properties ?? {})
  return [
    ...keys
      .filter(([, { description, const: type }]) => !description && type === undefined)
      .map(([key]) => `${path}${key}`),
    ...keys.flatMap(([key, child]) => unexplained(child, `${path}${key}.`)),
    ...inside.flatMap((child) => unexplained(child, path)),
  ]
}
