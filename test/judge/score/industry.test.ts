import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Kind, kinds, type Severity } from '../../../src/model/mention.js'
import { type Case, score } from './score.js'

type Labelled = Case & {
  writer?: string
  lang?: string
  needsReply: boolean
  kind: Kind
  severity: Severity
  why: string
}

const read = (list: string) =>
  readFileSync(new URL(`../../../fixtures/judgement/${list}.ndjson`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): Labelled => JSON.parse(line))

const industry = read('industry')
const long = read('long')

/** Of the posts that want an answer: who has to give it depends on the kind, and how soon on the severity. */
const wanted = (posts: readonly Labelled[]) =>
  posts
    .filter(({ needsReply }) => needsReply)
    .map(({ text, title, brand, own, rating, lang, ...post }) => ({
      ...post,
      got: score({
        text,
        ...(title !== undefined && { title }),
        ...(brand !== undefined && { brand }),
        ...(own === true && { own }),
        ...(rating !== undefined && { rating }),
        ...(lang !== undefined && { language: lang }),
      }),
    }))

test('posts of all sorts of trades: as many that want an answer as not, of every severity', () => {
  expect(industry).toHaveLength(180)
  expect(industry.filter(({ needsReply }) => needsReply)).toHaveLength(90)
  expect([...new Set(industry.map(({ severity }) => severity))].sort()).toEqual([1, 2, 3, 4])
  expect(industry.filter(({ kind }) => !kinds.includes(kind))).toEqual([])
})

test.each([
  ['industry', 'kind', 0.8],
  ['industry', 'severity', 0.75],
  ['long', 'kind', 0.52],
  ['long', 'severity', 0.42],
] as const)('of the posts in %s the %s is told of at least %d', (list, what, least) => {
  const posts = wanted(list === 'industry' ? industry : long)
  const missed = posts.filter((post) => post.got[what] !== post[what])
  expect(
    1 - missed.length / posts.length,
    missed.map(({ why, got }) => `${why}: ${got[what]}`).join('\n'),
  ).toBeGreaterThanOrEqual(least)
})
