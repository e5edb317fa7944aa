import { expect, test } from 'vitest'
import type { Signal } from '../../src/model/mention.js'
import { reasonsOf, tellingAndSmall } from '../../src/views/reasons.js'

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

test('small signs are told only where there is nothing better', () => {
  const small = [signal('first-person', 0.3, 'I'), signal('denial', 0.6, 'No')]
  expect(reasonsOf([...small, signal('down', 2, 'is down')]).map(({ name }) => name)).toEqual(['down'])
  expect(reasonsOf(small).map(({ name }) => name)).toEqual(['denial', 'first-person'])
})

test('what a repetition or another name left of a signal is a small sign', () => {
  const given = [signal('down', 2, 'is down'), signal('defect', 0.27, 'crashed')]
  expect(reasonsOf(given).map(({ name }) => name)).toEqual(['down'])
})

test('a state that only the page title names is not the poster', () => {
  const flat = signal('condition', 1.2, 'Flat', 'title')
  expect(reasonsOf([flat, signal('no-answer', 2, 'nobody answers')]).map(({ name }) => name)).toEqual([
    'no-answer',
  ])
  expect(reasonsOf([flat]).map(({ name }) => name)).toEqual(['condition'])
  const outage = signal('down', 1.2, 'is down', 'title')
  expect(reasonsOf([outage, signal('no-answer', 2, 'nobody answers')])).toHaveLength(2)
})

test('a life at stake is told whatever its points', () => {
  const given = [signal('danger', 0, 'want to die'), signal('down', 2, 'is down')]
  expect(tellingAndSmall(given).telling.map(({ name }) => name)).toEqual(['danger', 'down'])
})

test('the small signs keep their share of the sum', () => {
  const given = [
    signal('down', 2, 'is down'),
    signal('first-person', 0.3, 'I'),
    signal('length', -1, '80 words'),
  ]
  expect(tellingAndSmall(given).small).toBeCloseTo(-0.7)
})
