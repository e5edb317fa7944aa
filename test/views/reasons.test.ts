import { expect, test } from 'vitest'
import type { Signal } from '../../src/model/mention.js'
import { reasonsOf } from '../../src/views/reasons.js'

const signal = (
  name: string,
  points: number,
  evidence: string,
  field: 'title' | 'text' = 'text',
): Signal => ({
  name,
  points,
  evidence,
  spans: [{ field, start: 0, end: evidence.length }],
})

test('the same words in title and text are one reason, with both places', () => {
  const given = [
    signal('down', 2, 'Is down', 'title'),
    signal('down', 3, 'is down'),
    signal('anger', 1, 'is down'),
    signal('down', 1, 'offline'),
  ]
  const [first, ...others] = reasonsOf(given)
  expect(first).toMatchObject({ name: 'down', points: 3, evidence: 'is down' })
  expect(first?.spans.map(({ field }) => field)).toEqual(['text', 'title'])
  expect(others.map(({ name, evidence }) => `${name} ${evidence}`)).toEqual(['anger is down', 'down offline'])
})

test('what speaks against a reply is told only where nothing speaks for one', () => {
  const praise = signal('praise', -3, 'thank you')
  expect(reasonsOf([praise, signal('down', 1, 'down')]).map(({ name }) => name)).toEqual(['down'])
  expect(reasonsOf([praise])).toEqual([praise])
})
