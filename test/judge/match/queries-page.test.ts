import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkQuery, createMatcher } from '../../../src/judge/match/index.js'
import { misreadWarnings } from '../../../src/judge/match/like-operators.js'
import { parseQuery } from '../../../src/judge/match/parse.js'
import { traceQuery } from '../../../src/judge/match/trace.js'
import { breadth } from '../../../src/judge/relevance/breadth.js'
import { queryExplanation } from '../../../src/outputs/query-explanation.js'
import { found } from './found.js'
import { foundName } from './name/found-name.js'

const page = readFileSync(new URL('../../../docs/queries.md', import.meta.url), 'utf8')
const bringing = page.slice(
  page.indexOf('## Coming from another tool'),
  page.indexOf('## Searching what was found'),
)
const rows = page
  .replace(bringing, '')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.slice(2, -2).split(' | '))
const quoted = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text)

const examples = rows.filter((cells) => cells.length === 3 && quoted(cells[1]).length > 0)
const mistakes = rows.filter((cells) => cells.length === 2)
const broad = rows.filter((cells) => cells.length === 3 && quoted(cells[1]).length === 0)

test('every row of the page is tried', () => {
  expect(examples.length + mistakes.length + broad.length).toBe(rows.length)
  expect([examples.length, mistakes.length, broad.length].every((count) => count > 2)).toBe(true)
})

describe.each(
  examples.map(([query, finds, not]) => ({
    query: quoted(query)[0] ?? '',
    finds: quoted(finds),
    not: quoted(not),
  })),
)('$query', ({ query, finds, not }) => {
  test.each(finds)('finds %s', (text) => expect(found(query, text)).toBeDefined())
  test.each(not)('does not find %s', (text) => expect(found(query, text)).toBeUndefined())
})

const names = page
  .slice(page.indexOf('## What a name finds'), page.indexOf('## Words and phrases'))
  .split('\n')
  .filter((line) => /^\| (?!name|-)/.test(line))
  .map((line) => line.slice(2, -2).split(' | '))

test('the page has a table of names', () => expect(names.length).toBeGreaterThan(10))

describe.each(names.map(([name = '', finds, not]) => ({ name, finds: quoted(finds), not: quoted(not) })))(
  'the name $name',
  ({ name, finds, not }) => {
    test.each(finds)('finds %s', (text) => expect(foundName(name, text)).not.toEqual([]))
    test.each(not)('does not find %s', (text) => expect(foundName(name, text)).toEqual([]))
  },
)

test.each(mistakes)('%s is a mistake', (query = '', message) => {
  expect(checkQuery(quoted(query)[0] ?? '')?.message).toBe(message)
})

test.each(broad)('%s is too broad', (query = '', warning, instead = '') => {
  expect(breadth(quoted(query)[0] ?? '')).toContain(warning)
  expect(breadth(quoted(instead)[0] ?? '')).toBeUndefined()
})

const brought = bringing
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.slice(2, -2).split(' | '))
const read = brought.filter((cells) => cells.length === 4)
const refused = brought.filter((cells) => cells.length === 2)

test('every row for who comes from another tool is tried', () => {
  expect(read.length + refused.length).toBe(brought.length)
  expect([read.length, refused.length].every((count) => count > 15)).toBe(true)
})

// In a table a | has a backslash before it.
const asTyped = (query = '') => query.replaceAll('\\|', '|')

describe.each(
  read.map(([query, , finds, not]) => ({
    query: asTyped(quoted(query)[0]),
    finds: quoted(finds),
    not: quoted(not),
  })),
)('brought along: $query', ({ query, finds, not }) => {
  test.each(finds)('finds %s', (text) => expect(found(query, text)).toBeDefined())
  test.each(not)('does not find %s', (text) => expect(found(query, text)).toBeUndefined())
})

test.each(refused)('%s is refused, and %s is read', (query, instead) => {
  expect(checkQuery(quoted(query)[0] ?? '')).toBeDefined()
  for (const one of quoted(instead)) expect(checkQuery(one)).toBeUndefined()
})

test.each([...page.matchAll(/^- `((?:"or"|OR) stands .*)`$/gm)].map(([, warning = '']) => warning))(
  'the warning "%s" is given',
  (warning) => {
    expect(misreadWarnings('a or b "refund OR invoice"')).toContain(warning)
  },
)

test('the part shown of a query is what explain shows', () => {
  const [, query = '', text = '', shown = ''] =
    /\$ mentions explain --match '([^']*)' "([^"]*)"\n([^`]*)```/.exec(page) ?? []
  const explained = { text, query: traceQuery(query, { text }), warnings: [] }
  expect(queryExplanation(explained, { width: 80, colour: false, links: false })).toBe(shown)
})

test('the query shown in a file can be read', () => {
  const [, query = ''] = /```\n(<<< our[^`]*)```/.exec(page) ?? []
  expect(found(query, 'northwind hosting, my refund is late')).toBeDefined()
  expect(found(query, 'northwind hosting is late')).toBeUndefined()
})

test('the message shown is the message given', () => {
  const shown = /```\n(Something[^`]*)\n```/.exec(page)?.[1] ?? ''
  const query = shown.split('\n')[1]?.trim() ?? ''
  expect(() => parseQuery(query)).toThrow(shown)
})

test('queries in running text and in the YAML can be read', () => {
  const [byName, byQuery, byFile] = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(
    ([, yaml = '']) => parse(yaml).brands,
  )
  expect(createMatcher(byName).match({ text: 'northwind hosting' })).toHaveLength(1)
  expect(createMatcher(byQuery).match({ text: 'ask @northwindhelp' })).toHaveLength(1)
  expect(createMatcher(byQuery).match({ text: '@northwindhelp is hiring' })).toHaveLength(0)
  expect(byFile[0].matchFile).toBe('northwind.query')
  const inText = page
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .flatMap(quoted)
  const queries = inText.filter((text) => /^-?(?:title|author|url|site):./.test(text))
  expect(queries.length).toBeGreaterThan(4)
  for (const query of queries) expect(checkQuery(query)).toBeUndefined()
})
