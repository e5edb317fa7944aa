// Pairs of mentions, and which of them a person who answers customers takes first: written before the formula, by somebody else.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { rank } from '../../src/cases/rank.js'
import { parseDuration } from '../../src/text/duration.js'

const now = new Date('2026-11-21T12:00:00Z')
const weights = { waiting: 10, severity: 40, score: 10, returning: 4, reach: 0 }

const duration = z.string().transform((text) => parseDuration(text) ?? Number.NaN)
const Side = z.looseObject({
  brand: z.string(),
  text: z.string(),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  danger: z.boolean(),
  score: z.number(),
  waited: duration,
  promise: duration,
  complainedBefore: z.boolean(),
  followers: z.number(),
})
const Pair = z.looseObject({ first: Side, second: Side, why: z.string() })

const pairs = readFileSync(new URL('../../fixtures/judgement/order.ndjson', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => Pair.parse(JSON.parse(line)))

const candidateOf = (side: z.output<typeof Side>, name: string) => ({
  ...side,
  brand: name,
  waitsSince: new Date(now.getTime() - side.waited),
  startsPromise: true,
  needsReply: true,
  due: true,
})

test.each(pairs.map((pair) => [pair.why, pair] as const))('%s', (_why, { first, second }) => {
  const promises = new Map([
    ['first', first.promise],
    ['second', second.promise],
  ])
  const ranked = rank(
    // In the wrong order, so that no tie can pass for an order.
    [candidateOf(second, 'second'), candidateOf(first, 'first')],
    weights,
    ({ brand, waited }) => waited / (promises.get(brand) ?? 0),
    now,
  )
  expect(ranked[0]?.candidate.brand).toBe('first')
})
