import { expect, test } from 'vitest'
import { standingWords } from '../../../src/outputs/wording/handled.js'
import { handledFacts } from '../../../src/views/handled.js'
import { mention } from '../sample.js'

test('who was only taken note of has no answer, and the row says so and since when', () => {
  const one = mention({ text: 'Down.', waited: 300 })
  const at = (hours: number) => new Date(one.asOf.getTime() - hours * 3_600_000)
  const words = (more: Partial<typeof one.case>) =>
    standingWords(handledFacts({ ...one, case: { ...one.case, ...more } }))
  expect(words({ state: 'acknowledged', acknowledgedAt: at(4) })).toEqual([
    'acknowledged 4h ago, no answer yet',
  ])
  expect(words({ state: 'acknowledged' })).toEqual(['acknowledged, no answer yet'])
  expect(words({ state: 'answered', acknowledgedAt: at(4), answeredAt: at(1) })).toEqual([
    'answered, their turn for 1h',
  ])
})
