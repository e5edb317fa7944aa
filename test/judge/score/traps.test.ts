import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { needsReply } from '../../../src/judge/needs-reply.js'
import { type Case, score } from './score.js'

type Trap = Case & { trap: string; lang?: string; needsReply: boolean; danger?: boolean; why: string }

const traps = readFileSync(new URL('../../../fixtures/judgement/traps.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Trap => JSON.parse(line))

/** The language is left for the program to find out. */
function isRight({ text, title, brand, needsReply: wanted, danger }: Trap): boolean {
  const verdict = score({
    text,
    ...(title !== undefined && { title }),
    ...(brand !== undefined && { brand }),
  })
  const needs = needsReply({ ...verdict, relevance: 1, official: false }, 50)
  return needs === wanted && (danger === undefined || verdict.danger === danger)
}

test('every trap has as many honest neighbours, in both languages', () => {
  for (const trap of new Set(traps.map(({ trap }) => trap))) {
    const of = traps.filter((one) => one.trap === trap)
    expect(of.filter(({ lang }) => lang === undefined).length, trap).toBeGreaterThanOrEqual(8)
    expect(of.filter(({ lang }) => lang === 'de').length, trap).toBeGreaterThanOrEqual(4)
    for (const wanted of [true, false])
      expect(of.filter(({ needsReply }) => needsReply === wanted).length, trap).toBeGreaterThanOrEqual(4)
  }
})

test('most posts that say one thing and look like another are taken as they are meant', () => {
  const missed = traps.filter((trap) => !isRight(trap))
  const told = missed.map(({ trap, text, needsReply }) => `${trap}, ${needsReply}: ${text}`).join('\n')
  expect(traps.length - missed.length, told).toBeGreaterThanOrEqual(212)
})
