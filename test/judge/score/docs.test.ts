import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BASE_POINTS } from '../../../src/judge/score/base.js'
import { wordlessSignals } from '../../../src/judge/score/wordless-signals.js'
import { english } from '../../../src/languages/en/lexicon.js'
import { harmMeanings } from '../../../src/languages/harm-meanings.js'
import type { Meaning } from '../../../src/languages/lexicon.js'
import { pictures } from '../../../src/languages/pictures.js'
import { names } from './score.js'

const page = readFileSync(new URL('../../../docs/scoring.md', import.meta.url), 'utf8')
const addRow = 'a signal has a row in docs/scoring.md: name, points, an example that fires it, what it means'
const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (-?[\d.]+) \| (.+?) \| /gm)].map(
  ([, name = '', points = '', example = '']) => ({
    name,
    points: Number(points),
    example: example.replaceAll('\\', ''),
  }),
)

/** Every meaning that a post can have, with its opposite and its arrival. */
const groups = [...english.groups, ...pictures]
const meanings: Meaning[] = [
  ...groups,
  ...Object.values(wordlessSignals),
  ...Object.values(harmMeanings),
  ...groups.flatMap(({ negated }) => (typeof negated === 'object' ? [negated] : [])),
  ...groups.flatMap(({ arrival }) => arrival ?? []),
  ...groups.flatMap(({ turns }) => Object.values(turns ?? {})),
]

test('the page lists every signal with its points', () => {
  const documented = rows.map(({ name, points }) => `${name} ${points}`).sort()
  const coded = meanings.filter(({ points }) => points !== 0).map(({ name, points }) => `${name} ${points}`)
  expect(documented, addRow).toEqual([...new Set(coded)].sort())
})

test.each(rows)('"$example" has the signal $name', ({ name, example }) => {
  expect(names({ text: example, brand: 'Northwind' })).toContain(name)
})

test.each(['rating', 'length', 'keyword'])('the page explains %s', (name) => {
  expect(page).toContain(`- \`${name}\`: `)
})

test('the page says where the sum starts', () => {
  expect(page).toContain(`starting at ${BASE_POINTS},`)
})
