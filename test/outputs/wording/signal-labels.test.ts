import { expect, test } from 'vitest'
import { signalNames } from '../../../src/judge/score/index.js'
import { signalLabel, signalLabels } from '../../../src/outputs/wording/signal-labels.js'

test('every signal has a label, and every label a signal', () => {
  // What stands before a label where a rough list found the signal.
  const { rough, ...labels } = signalLabels
  expect(rough).toBe('rough list for')
  expect(Object.keys(labels).sort()).toEqual([...new Set([...signalNames(), 'keyword'])].sort())
})

test.each(Object.entries(signalLabels))('%s is called "%s": short, and in words', (_name, label) => {
  expect(label).toMatch(/^[a-z][a-z ]+$/)
  expect(label.length).toBeLessThanOrEqual(30)
})

test('a name that nobody knows any more is read as its words', () => {
  expect(signalLabel('is-down')).toBe('is down')
  expect(signalLabel('constructor')).toBe('constructor')
})
